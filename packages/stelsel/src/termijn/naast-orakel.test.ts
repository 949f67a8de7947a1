import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { termijnIds, termijnRegel } from './regels.ts'
import { termijn } from './termijn.ts'
import type { TermijnRegel } from './types.ts'

/**
 * A second, slow way to compute a term, with another date library and another Easter: it walks day by day and knows
 * nothing of the tables of the library.
 */
function pasen(jaar: number): Temporal.PlainDate {
  const g = jaar % 19
  const c = Math.trunc(jaar / 100)
  const h = (c - Math.trunc(c / 4) - Math.trunc((8 * c + 13) / 25) + 19 * g + 15) % 30
  const i = h - Math.trunc(h / 28) * (1 - Math.trunc(h / 28) * Math.trunc(29 / (h + 1)) * Math.trunc((21 - g) / 11))
  const j = (jaar + Math.trunc(jaar / 4) + i + 2 - c + Math.trunc(c / 4)) % 7
  const l = i - j
  const month = 3 + Math.trunc((l + 40) / 44)
  return Temporal.PlainDate.from({ year: jaar, month, day: l + 28 - 31 * Math.trunc(month / 4) })
}

function vrij(d: Temporal.PlainDate): boolean {
  if (d.dayOfWeek >= 6) return true
  const fixed = ['01-01', '05-05', '12-25', '12-26']
  if (fixed.includes(d.toString().slice(5))) return true
  const king = Temporal.PlainDate.from({ year: d.year, month: 4, day: d.year >= 2014 ? 27 : 30 })
  const celebrated = king.dayOfWeek === 7 ? king.subtract({ days: 1 }) : king
  const easter = pasen(d.year)
  const moving = [-2, 1, 39, 50].map((n) => easter.add({ days: n }))
  return [celebrated, ...moving].some((x) => x.equals(d))
}

function werkdagen(from: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let d = from
  for (let left = n; left > 0;) {
    d = d.add({ days: 1 })
    if (!vrij(d)) left--
  }
  return d
}

function langzaam(r: TermijnRegel, van: string): string {
  const start = Temporal.PlainDate.from(van)
  const n = r.lengte.aantal
  const span = { dagen: { days: n }, weken: { weeks: n }, maanden: { months: n }, jaren: { years: n } }
  if (r.lengte.eenheid === 'werkdagen') return werkdagen(start, n).toString()
  let end = r.terug === true ? start.subtract(span[r.lengte.eenheid]) : start.add(span[r.lengte.eenheid])
  if (r.eindeOpVrijeDag === 'blijft') return end.toString()
  while (vrij(end)) end = r.eindeOpVrijeDag === 'vorige' ? end.subtract({ days: 1 }) : end.add({ days: 1 })
  const atLeast = werkdagen(start, 2)
  const short = r.eindeOpVrijeDag === 'volgende' && start.until(end).days >= 3
  return short && Temporal.PlainDate.compare(end, atLeast) < 0 ? atLeast.toString() : end.toString()
}

describe.each(termijnIds.map((id) => [id]))('%s', (id) => {
  it.each(['2023-12-31', '2024-02-29', '2026-04-02', '2019-06-03', '2025-10-31', '2030-12-24'])('from %s', (van) => {
    expect(termijn(id, van).laatsteDag).toBe(langzaam(termijnRegel(id, van), van))
  })

  it('from any day', () => {
    fc.assert(
      fc.property(eenDatum(2000, 2078), (van) => {
        expect(termijn(id, van).laatsteDag).toBe(langzaam(termijnRegel(id, van), van))
      }),
      { numRuns: 25 },
    )
  })
})
