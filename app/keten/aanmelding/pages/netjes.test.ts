import { expect, test } from 'vitest'
import { netjes } from './netjes.ts'
import { teksten } from './teksten.ts'
import { controleerTeksten } from '../../../kern/ui/tekst/teksten.ts'

test('empty fields are left out, at every depth', () => {
  expect(netjes({ a: '', b: null, c: { d: '', e: 0, f: false }, g: [{ h: '' }, ''] })).toEqual({ c: { e: 0, f: false }, g: [{}] })
})
test('a partly known birth date gets 00; other dates stay', () => {
  expect(netjes({ geboortedatum: '2014' })).toEqual({ geboortedatum: '2014-00-00' })
  expect(netjes({ kinderen: [{ geboortedatum: '2014-05' }] })).toEqual({ kinderen: [{ geboortedatum: '2014-05-00' }] })
  expect(netjes({ op: '2014-05', geboortedatum: '2014-05-06' })).toEqual({ op: '2014-05', geboortedatum: '2014-05-06' })
})
test('every text has both languages', () => {
  expect(controleerTeksten(teksten)).toEqual([])
})
