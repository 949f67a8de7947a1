import { expect, test } from 'vitest'
import { controleerTeksten } from '../../../kern/ui/tekst/teksten.ts'
import { teksten as toewijzing } from '../../toewijzing/teksten.ts'
import { teksten } from '../teksten.ts'

test('every text is there in both languages with the same places', () => {
  expect(controleerTeksten(teksten)).toEqual([])
  expect(controleerTeksten(toewijzing)).toEqual([])
})
