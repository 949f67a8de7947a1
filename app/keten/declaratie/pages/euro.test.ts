import fc from 'fast-check'
import { expect, test } from 'vitest'
import { controleerTeksten } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'
import { euro, maandenTot } from './euro.ts'

const kaal = (s: string) => s.replaceAll(/\s/gu, ' ')

test('cents become euros without a fraction ever being computed', () => {
  expect(kaal(euro(1_234_567, 'nl'))).toBe('€ 12.345,67')
  expect(kaal(euro(-5, 'nl'))).toBe('€ -0,05')
  expect(kaal(euro(0, 'en'))).toBe('€0.00')
  fc.assert(
    fc.property(fc.integer({ min: -9e13, max: 9e13 }), (n) => {
      const cijfers = euro(n, 'en').replaceAll(/[^0-9]/gu, '')
      expect(Number(cijfers)).toBe(Math.abs(n))
    }),
  )
})

test('months count back over the new year', () => {
  expect(maandenTot('2026-02-10', 4)).toEqual(['2026-02-01', '2026-01-01', '2025-12-01', '2025-11-01'])
})

test('every text is there in both languages with the same places', () => {
  expect(controleerTeksten(teksten)).toEqual([])
})
