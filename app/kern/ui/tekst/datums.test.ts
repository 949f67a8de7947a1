import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagenTussen,
  dagnummer,
  datum,
  datumsInZin,
  datumVan,
  datumVanInstant,
  isDatum,
  kloktijd,
  periode,
  relatief,
  termijn,
  termijnstand,
} from './datums.ts'

describe('dagnummer', () => {
  it('counts days over months, leap days and the end of summer time', () => {
    expect(dagenTussen('2026-08-16', '2026-11-21')).toBe(97)
    expect(dagenTussen('2024-02-28', '2024-03-01')).toBe(2)
    expect(dagenTussen('2026-10-24', '2026-10-26')).toBe(2)
  })
  it('is undone by datumVan', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (n) => dagnummer(datumVan(n)) === n))
  })
})

describe('isDatum', () => {
  it.each(['2026-11-21', '2024-02-29', '1969-12-31'])('%s exists', (d) => expect(isDatum(d)).toBe(true))
  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '2026-00-10', '2026-1-1', '', '2018-05'])('%s does not', (d) =>
    expect(isDatum(d)).toBe(false),
  )
})

describe('datum', () => {
  it('is written in words', () => {
    expect(datum('2026-11-21', 'nl')).toBe('21 november 2026')
    expect(datum('2026-11-21', 'en')).toBe('21 November 2026')
    expect(datum('2026-11-21', 'nl', 'dag')).toBe('zaterdag 21 november 2026')
    expect(datum('2026-03-01', 'nl', 'kort')).toBe('1 mrt 2026')
    expect(datum('1969-12-31', 'en', 'dag')).toBe('Wednesday 31 December 1969')
  })
  it('leaves out what is unknown', () => {
    expect(datum('2018', 'nl')).toBe('2018')
    expect(datum('2018-05', 'nl')).toBe('mei 2018')
  })
})

describe('termijn', () => {
  const vandaag = '2026-11-21'
  it('says how late, how soon, or when', () => {
    expect(termijn('2026-11-19', vandaag)).toBe('2 dagen te laat')
    expect(termijn('2026-11-20', vandaag)).toBe('1 dag te laat')
    expect(termijn(vandaag, vandaag)).toBe('vandaag')
    expect(termijn('2026-11-22', vandaag, 'en')).toBe('tomorrow')
    expect(termijn('2026-11-24', vandaag)).toBe('over 3 dagen')
    expect(termijn('2026-12-31', vandaag)).toBe('31 december')
    expect(termijn('2027-01-08', vandaag)).toBe('8 januari 2027')
  })
  it('today is soon, not late', () => {
    expect(termijnstand(vandaag, vandaag)).toBe('binnenkort')
    expect(termijnstand('2026-11-20', vandaag)).toBe('te-laat')
    expect(termijnstand('2026-11-28', vandaag)).toBe('binnenkort')
    expect(termijnstand('2026-11-29', vandaag)).toBe('later')
  })
  it('relative days carry no judgement', () => {
    expect(relatief('2026-11-19', vandaag)).toBe('2 dagen geleden')
    expect(relatief('2026-11-19', vandaag, 'en')).toBe('2 days ago')
  })
})

it('writes a period once as short as it can be', () => {
  expect(periode('2026-08-16', '2026-10-08')).toBe('16 aug – 8 okt 2026')
  expect(periode('2025-12-16', '2026-10-08')).toBe('16 dec 2025 – 8 okt 2026')
  expect(periode('2026-08-16', null, 'en')).toBe('16 Aug 2026 – now')
  expect(periode('2026-08-16', '2026-08-16')).toBe('16 aug 2026')
})

it('writes dates within a sentence in words, and leaves what is no date', () => {
  expect(datumsInZin('De laatste dag was 2026-11-20. De nieuwe datum is 2026-12-04.')).toBe(
    'De laatste dag was 20 november 2026. De nieuwe datum is 4 december 2026.',
  )
  expect(datumsInZin('until 2026-11-20', 'en')).toBe('until 20 November 2026')
  expect(datumsInZin('dossier 2026-0049, dag 2026-02-30')).toBe('dossier 2026-0049, dag 2026-02-30')
})

it('reads instants as the clock in the Netherlands, in winter and summer', () => {
  expect(kloktijd('2026-11-21T15:45:00Z')).toBe('16:45')
  expect(kloktijd('2026-07-01T15:45:00Z')).toBe('17:45')
  expect(datumVanInstant('2026-11-21T23:30:00Z')).toBe('2026-11-22')
})
