import { describe, expect, it } from 'vitest'
import { type Contact, eersteContact, type EersteContactFeiten } from './eerste-contact.ts'

const contact = (op: string, met: readonly string[], anders: Partial<Contact> = {}): Contact => ({
  op,
  met,
  wijze: 'persoonlijk',
  door: 'vaste-werker',
  ...anders,
})
const feiten = (...contacten: readonly Contact[]): EersteContactFeiten => ({
  belastOp: '2019-06-03',
  inKennisGesteldOp: '2019-06-03',
  minderjarige: 'kind',
  gezagsdragers: ['moeder', 'vader'],
  contacten,
})
const LAATSTE = '2019-06-11'

describe('first contact', () => {
  it('is made when the minor and every parent with custody were met, together or apart', () => {
    const f = feiten(contact('2019-06-05', ['kind', 'moeder']), contact(LAATSTE, ['vader']))
    expect(eersteContact(f, LAATSTE)).toMatchObject({ oordeel: 'op-tijd', voldaanOp: LAATSTE, ontbreekt: [] })
    expect(eersteContact(f, '2019-06-10')).toMatchObject({ oordeel: 'loopt', ontbreekt: ['vader'] })
  })

  it('one day later is too late, and so is never', () => {
    const late = feiten(contact('2019-06-12', ['kind', 'moeder', 'vader']))
    expect(eersteContact(late, '2019-06-30')).toMatchObject({ oordeel: 'te-laat', voldaanOp: '2019-06-12' })
    expect(eersteContact(feiten(), '2019-06-12')).toMatchObject({ oordeel: 'te-laat', voldaanOp: null })
    expect(eersteContact(feiten(), LAATSTE).oordeel).toBe('loopt')
  })

  it.each([
    ['by telephone', contact('2019-06-05', ['kind', 'moeder', 'vader'], { wijze: 'telefoon' })],
    ['by video', contact('2019-06-05', ['kind', 'moeder', 'vader'], { wijze: 'beeldbellen' })],
    ['on paper', contact('2019-06-05', ['kind', 'moeder', 'vader'], { wijze: 'schriftelijk' })],
    ['from before the notification', contact('2019-06-02', ['kind', 'moeder', 'vader'])],
    ['with the parents only', contact('2019-06-05', ['moeder', 'vader'])],
    ['with the child only', contact('2019-06-05', ['kind'])],
    ['with one of two parents', contact('2019-06-05', ['kind', 'moeder'])],
    ['by someone else', contact('2019-06-05', ['kind', 'moeder', 'vader'], { door: 'ander' })],
  ])('does not count %s', (_what, c) => {
    expect(eersteContact(feiten(c), '2019-06-12').oordeel).toBe('te-laat')
  })

  it('shows the waiting that a late notification hides', () => {
    const f = { ...feiten(), belastOp: '2019-05-01', inKennisGesteldOp: '2019-06-03' }
    expect(eersteContact(f, '2019-06-05')).toMatchObject({ verborgenWachten: 33, termijn: { laatsteDag: LAATSTE } })
  })

  it('is open without a notification or without knowing who has custody', () => {
    expect(eersteContact({ ...feiten(), inKennisGesteldOp: null }, '2019-07-01').oordeel).toBe('onbekend')
    const f = { ...feiten(contact('2019-06-05', ['kind', 'moeder'])), gezagsdragers: null }
    expect(eersteContact(f, '2019-06-30')).toMatchObject({ oordeel: 'onbekend', voldaanOp: null })
  })
})
