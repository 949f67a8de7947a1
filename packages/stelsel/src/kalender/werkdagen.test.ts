import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { plusDagen, verschilInDagen, weekdag } from './datum.ts'
import { feestdagen, pasen } from './feestdagen.ts'
import { isWerkdag, maakKalender, plusWerkdagen, werkdagenTussen } from './werkdagen.ts'

/** Easter by another method (the church tables of golden number and epact), as an independent check. */
function pasenAnders(jaar: number): string {
  const golden = (jaar % 19) + 1
  const century = Math.floor(jaar / 100) + 1
  const solar = Math.floor((3 * century) / 4) - 12
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  const sunday = Math.floor((5 * jaar) / 4) - solar - 10
  let epact = (11 * golden + 20 + lunar - solar) % 30
  if (epact < 0) epact += 30
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1
  let full = 44 - epact
  if (full < 21) full += 30
  const day = full + 7 - ((sunday + full) % 7)
  return plusDagen(`${jaar}-03-01`, day - 1)
}

describe('holidays of the Algemene termijnenwet', () => {
  it('finds Easter of every year from 2000 to 2100', () => {
    for (let y = 2000; y <= 2100; y++) expect(pasen(y)).toBe(pasenAnders(y))
  })

  it('knows the days of 2026', () => {
    expect(feestdagen(2026).map((f) => f.op)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it('has nine days every year, none of King’s Day on a Sunday', () => {
    for (let y = 2000; y <= 2100; y++) {
      const days = feestdagen(y)
      expect(days).toHaveLength(9)
      expect(weekdag(days.find((f) => f.naam === 'koningsdag')?.op ?? '')).not.toBe(7)
    }
  })

  it('moves King’s Day from Sunday to Saturday, and was on 30 April until 2013', () => {
    const op = (y: number): string | undefined => feestdagen(y).find((f) => f.naam === 'koningsdag')?.op
    expect(op(2006)).toBe('2006-04-29')
    expect(op(2013)).toBe('2013-04-30')
    expect(op(2014)).toBe('2014-04-26')
    expect(op(2024)).toBe('2024-04-27')
  })

  it('keeps both when two fall on one day', () => {
    // Ascension Day of 2016 was 5 May.
    expect(feestdagen(2016).filter((f) => f.op === '2016-05-05')).toHaveLength(2)
  })
})

describe('working days', () => {
  it('counts the worked example over Whit Monday', () => {
    expect(plusWerkdagen('2019-06-03', 5)).toBe('2019-06-11')
    expect(isWerkdag('2019-06-10')).toBe(false)
    expect(werkdagenTussen('2019-06-04', '2019-06-12')).toBe(5)
  })

  it('counts from a weekend and over new year', () => {
    expect(plusWerkdagen('2026-11-21', 1)).toBe('2026-11-23')
    expect(plusWerkdagen('2026-12-24', 3)).toBe('2026-12-30')
    expect(plusWerkdagen('2027-01-04', -1)).toBe('2026-12-31')
  })

  it('steps day by day as a count of n steps of one', () => {
    fc.assert(
      fc.property(eenDatum(), fc.integer({ min: 1, max: 60 }), (d, n) => {
        let slow = d
        for (let left = n; left > 0;) {
          slow = plusDagen(slow, 1)
          if (isWerkdag(slow)) left--
        }
        expect(plusWerkdagen(d, n)).toBe(slow)
      }),
    )
  })

  it('is monotone and ends on a working day, both ways', () => {
    fc.assert(
      fc.property(eenDatum(2000, 2099), fc.integer({ min: -80, max: 80 }), (d, n) => {
        const end = plusWerkdagen(d, n)
        expect(n === 0 || isWerkdag(end)).toBe(true)
        expect(plusWerkdagen(plusDagen(d, 1), n) >= end).toBe(true)
        expect(Math.sign(verschilInDagen(d, end))).toBe(Math.sign(n))
      }),
    )
  })

  it('lets an office choose its own days', () => {
    const own = maakKalender({ goedeVrijdag: false, extraGesloten: ['2026-05-15'], tochOpen: ['2026-05-05'] })
    expect(isWerkdag('2026-04-03')).toBe(false)
    expect(isWerkdag('2026-04-03', own)).toBe(true)
    expect(isWerkdag('2026-05-15', own)).toBe(false)
    expect(isWerkdag('2026-05-05', own)).toBe(true)
    expect(plusWerkdagen('2026-05-13', 1, own)).toBe('2026-05-18')
  })

  it('says so when a day lies outside its table', () => {
    expect(() => plusWerkdagen('1850-01-01', 1)).toThrow(expect.objectContaining({ code: 'buiten-bereik' }))
    expect(() => plusWerkdagen('2140-12-31', 9)).toThrow(expect.objectContaining({ code: 'buiten-bereik' }))
  })
})
