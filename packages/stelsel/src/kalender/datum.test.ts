import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { DatumFout, dagnummer, datumVan, isDatum, plusDagen, plusJaren, plusMaanden, verschilInDagen, weekdag } from './datum.ts'

describe('dates', () => {
  it('counts days from 1970 like the platform does', () => {
    fc.assert(
      fc.property(eenDatum(1, 9999), (d) => {
        expect(dagnummer(d)).toBe(Date.parse(`${d}T00:00:00Z`) / 86_400_000)
        expect(datumVan(dagnummer(d))).toBe(d)
      }),
    )
  })

  it('knows leap days of 2000 and 2024 and not of 2100 and 2023', () => {
    expect(isDatum('2000-02-29')).toBe(true)
    expect(isDatum('2024-02-29')).toBe(true)
    expect(isDatum('2100-02-29')).toBe(false)
    expect(isDatum('2023-02-29')).toBe(false)
  })

  it.each(['', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', '2026-4-1', '2026-04-01T00:00', '２026-04-01', '0000-01-01'])(
    'refuses %j and says what it found',
    (text) => {
      expect(isDatum(text)).toBe(false)
      const wrong = (): number => dagnummer(text)
      expect(wrong).toThrow(DatumFout)
      expect(wrong).toThrow(expect.objectContaining({ code: 'geen-datum', gevonden: text }))
    },
  )

  it('refuses what is no text at all', () => {
    for (const x of [null, undefined, 20_260_101, {}, []]) expect(isDatum(x)).toBe(false)
  })

  it('adds days over the end of a month, a year and a leap day', () => {
    expect(plusDagen('2024-02-28', 2)).toBe('2024-03-01')
    expect(plusDagen('2023-12-31', 1)).toBe('2024-01-01')
    expect(plusDagen('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('adds months and stays in the month it aims at', () => {
    expect(plusMaanden('2024-01-31', 1)).toBe('2024-02-29')
    expect(plusMaanden('2023-01-31', 1)).toBe('2023-02-28')
    expect(plusMaanden('2024-03-31', -1)).toBe('2024-02-29')
    expect(plusMaanden('2023-11-30', 3)).toBe('2024-02-29')
    expect(plusJaren('2024-02-29', 1)).toBe('2025-02-28')
  })

  it('adding days and taking the difference are each other’s reverse', () => {
    fc.assert(
      fc.property(eenDatum(), fc.integer({ min: -40_000, max: 40_000 }), (d, n) => {
        expect(verschilInDagen(d, plusDagen(d, n))).toBe(n)
      }),
    )
  })

  it('knows the day of the week', () => {
    expect(weekdag('2026-11-21')).toBe(6)
    expect(weekdag('2019-06-03')).toBe(1)
    expect(weekdag('1969-12-28')).toBe(7)
  })
})
