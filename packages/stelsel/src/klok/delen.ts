import { dagnummer, type Periode } from '../kalender/datum.ts'
import type { KlokSegment } from './ketenklok.ts'

/** The share of one segment in the whole band. */
export interface KlokDeel {
  readonly segment: KlokSegment
  /** Unit: calendar days. */
  readonly dagen: number
  /** Share in thousandths; all shares together are exactly 1000 (or 0 when there are no days). */
  readonly promille: number
}

/**
 * Shares of the segments of a band, in whole thousandths that add up to exactly 1000 (largest remainders first).
 *
 * @example klokDelen(klok.segmenten).map((d) => d.promille) // [ 429, 571 ]
 */
export function klokDelen(segmenten: readonly KlokSegment[]): readonly KlokDeel[] {
  const total = segmenten.reduce((n, s) => n + s.dagen, 0)
  if (total === 0) return segmenten.map((s) => ({ segment: s, dagen: s.dagen, promille: 0 }))
  const floors = segmenten.map((s) => Math.floor((s.dagen * 1000) / total))
  const missing = 1000 - floors.reduce((a, b) => a + b, 0)
  const byRest = segmenten.map((s, i) => ({ i, rest: (s.dagen * 1000) % total })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  const extra = new Set(byRest.slice(0, missing).map((r) => r.i))
  return segmenten.map((s, i) => ({ segment: s, dagen: s.dagen, promille: (floors[i] ?? 0) + (extra.has(i) ? 1 : 0) }))
}

/** Waiting on several lists at once: two different figures, never to be mixed. */
export interface WachtlijstTelling {
  readonly lijsten: number
  /** Days of all lists added up: what the lists count together. */
  readonly som: number
  /** Days on which the child was on at least one list: what the child waited. */
  readonly unie: number
}

/**
 * Sum and union of (overlapping) half-open periods on waiting lists.
 *
 * @example wachtlijsten([{ van: '2026-01-01', tot: '2026-01-11' }, { van: '2026-01-06', tot: '2026-01-16' }]) // { lijsten: 2, som: 20, unie: 15 }
 */
export function wachtlijsten(perioden: readonly Periode[]): WachtlijstTelling {
  const days = perioden
    .map((p) => ({ van: dagnummer(p.van), tot: dagnummer(p.tot) }))
    .filter((p) => p.tot > p.van)
    .sort((a, b) => a.van - b.van)
  let unie = 0
  let reached = -Infinity
  for (const p of days) {
    unie += Math.max(0, p.tot - Math.max(p.van, reached))
    reached = Math.max(reached, p.tot)
  }
  return { lijsten: days.length, som: days.reduce((n, p) => n + p.tot - p.van, 0), unie }
}
