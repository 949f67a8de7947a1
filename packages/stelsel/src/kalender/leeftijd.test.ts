import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { bijzondereBsn, elfproef, isTestBsn } from './bsn.ts'
import { plusDagen } from './datum.ts'
import { heeftBereikt, leeftijdOp, verjaardag } from './leeftijd.ts'

describe('age', () => {
  it('turns on the birthday and not the day before', () => {
    expect(leeftijdOp('2010-05-07', '2026-05-06')).toMatchObject({ jaren: 15, zeker: true })
    expect(leeftijdOp('2010-05-07', '2026-05-07')).toMatchObject({ jaren: 16, zeker: true })
    expect(heeftBereikt('2010-05-07', 16, '2026-05-06')).toBe(false)
  })

  it('gives the lowest age when the day or month is unknown, and says it is not certain', () => {
    expect(leeftijdOp('2010-05-00', '2026-05-10')).toMatchObject({ jaren: 15, zeker: false, minstens: 15, hoogstens: 16 })
    expect(leeftijdOp('2010-05-00', '2026-06-01')).toMatchObject({ jaren: 16, zeker: true })
    expect(leeftijdOp('2010-00-00', '2026-06-01')).toMatchObject({ jaren: 15, zeker: false, hoogstens: 16 })
    expect(heeftBereikt('2010-00-00', 16, '2026-06-01')).toBeNull()
    expect(heeftBereikt('2010-00-00', 12, '2026-06-01')).toBe(true)
  })

  it('knows nothing without a year, and an unborn child has no age', () => {
    expect(leeftijdOp(null, '2026-01-01')).toMatchObject({ jaren: null, zeker: false, ongeboren: false })
    expect(leeftijdOp('0000-00-00', '2026-01-01')).toMatchObject({ jaren: null, zeker: false })
    expect(leeftijdOp('2026-02-01', '2026-01-01')).toMatchObject({ jaren: null, ongeboren: true })
    expect(leeftijdOp('2026-00-00', '2026-03-01')).toMatchObject({ jaren: 0, zeker: false })
    expect(heeftBereikt(null, 12, '2026-01-01')).toBeNull()
  })

  it('lets a child of 29 February turn 18 on 1 March', () => {
    expect(verjaardag('2008-02-29', 18)).toBe('2026-03-01')
    expect(leeftijdOp('2008-02-29', '2026-02-28').jaren).toBe(17)
    expect(leeftijdOp('2008-02-29', '2026-03-01').jaren).toBe(18)
    expect(verjaardag('2008-02-00', 18)).toBeNull()
  })

  it('refuses a birth date that cannot be', () => {
    for (const g of ['2010-02-30', '2010-13-00', 'onbekend', '']) expect(() => leeftijdOp(g, '2026-01-01')).toThrow(/is not a day/)
  })

  it('never goes down as time passes and turns exactly on the birthday', () => {
    fc.assert(
      fc.property(eenDatum(2000, 2040), fc.integer({ min: 1, max: 40 }), (g, n) => {
        const day = verjaardag(g, n) ?? ''
        expect(leeftijdOp(g, day).jaren).toBe(n)
        expect(leeftijdOp(g, plusDagen(day, -1)).jaren).toBe(n - 1)
      }),
    )
  })
})

describe('BSN', () => {
  it('passes the known number and fails one digit away', () => {
    expect(elfproef('123456782')).toBe(true)
    expect(elfproef('123456783')).toBe(false)
  })

  it.each(['', '000000000', '12345678', '1234567820', '12345678a', ' 123456782', '١٢٣٤٥٦٧٨٢'])('refuses %j', (b) => {
    expect(elfproef(b)).toBe(false)
  })

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (i, plus) => {
        const digits = [...'123456782'].map(Number)
        digits[i] = ((digits[i] ?? 0) + plus) % 10
        expect(elfproef(digits.join(''))).toBe(false)
      }),
    )
  })

  it('tells test numbers from others', () => {
    expect(isTestBsn('999990019')).toBe(true)
    expect(isTestBsn('123456782')).toBe(false)
    expect(isTestBsn('999990018')).toBe(false)
  })

  it('keeps the special values of the two deliveries apart: they are each other’s reverse', () => {
    expect(bijzondereBsn.beleidsinformatieJeugd.onbekend).toBe(bijzondereBsn.veiligThuis.ongeboren)
    expect(bijzondereBsn.beleidsinformatieJeugd.ongeboren).toBe(bijzondereBsn.veiligThuis.onbekend)
  })
})
