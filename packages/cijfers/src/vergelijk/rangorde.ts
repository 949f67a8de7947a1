import { BETROUWBAARHEID } from './interval.ts'
import { betrouwbaarheidVoor, meting, zBij } from './meting.ts'
import type { Meting, VergelijkIndicator, Waarneming } from './model.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** Place of one area in the order from low to high, and the places it can truly have. */
export interface Rang {
  readonly gebied: string
  readonly meting: Meting
  /** Place by the point value, 1 is lowest; equal values share the middle place. */
  readonly rang: number
  /** Lowest and highest place that the data allow, at the stated confidence for each area against all others. */
  readonly van: number
  readonly tot: number
}

/** A ranking is only given with this: an order without it suggests a precision that is not there. */
export interface Rangorde {
  readonly rijen: readonly Rang[]
  readonly nietGerangschikt: readonly string[]
  readonly betrouwbaarheid: number
  readonly methode: Tekst
  /** Mean share of all places that an area can have: 0 is a sure order, 1 says nothing. */
  readonly onzekerheid: number
  readonly zin: string
}

/** Variance of a value, from a score that never is zero: with 0 out of 20 one is not certain. */
function variantie(soort: VergelijkIndicator['soort'], m: Meting): number {
  const p = (m.teller + 0.5) / (m.noemer + (soort === 'aandeel' ? 1 : 0))
  return soort === 'aandeel' ? (p * (1 - p)) / m.noemer : p / m.noemer
}

/**
 * Ranks areas from low to high. An area's range of places follows from comparing it with each other area: one place for
 * itself, one more for each that is certainly lower, one less for each that is certainly higher. The comparisons of one
 * area are kept together at the stated confidence.
 * @bron M. Mogstad e.a., Review of Economic Studies 2024 (confidence sets for ranks), with Bonferroni for its simplicity
 */
export function rangorde(
  soort: VergelijkIndicator['soort'],
  waarnemingen: readonly Waarneming[],
  betrouwbaarheid: number = BETROUWBAARHEID,
): Rangorde {
  const met = waarnemingen.flatMap((w) => {
    const m = meting(soort, w.teller, w.noemer, betrouwbaarheid)
    return m === null ? [] : [{ gebied: w.gebied, m, v: variantie(soort, m) }]
  })
  const z = zBij(betrouwbaarheidVoor(met.length - 1, betrouwbaarheid))
  const rijen = met.map((a): Rang => {
    let [lager, gelijk, zekerLager, zekerHoger] = [0, 0, 0, 0]
    for (const b of met) {
      if (b === a) continue
      const d = a.m.waarde - b.m.waarde
      if (d > 0) lager++
      else if (d === 0) gelijk++
      if (d > z * Math.sqrt(a.v + b.v)) zekerLager++
      else if (-d > z * Math.sqrt(a.v + b.v)) zekerHoger++
    }
    return { gebied: a.gebied, meting: a.m, rang: 1 + lager + gelijk / 2, van: 1 + zekerLager, tot: met.length - zekerHoger }
  })
  rijen.sort((a, b) => a.rang - b.rang || a.gebied.localeCompare(b.gebied, 'nl'))
  const plaatsen = Math.max(1, met.length - 1)
  const onzekerheid = met.length < 2 ? 0 : rijen.reduce((s, r) => s + (r.tot - r.van) / plaatsen, 0) / rijen.length
  const bekend = new Set(met.map((x) => x.gebied))
  return {
    rijen,
    nietGerangschikt: waarnemingen.filter((w) => !bekend.has(w.gebied)).map((w) => w.gebied),
    betrouwbaarheid,
    methode: tekst('verschillen per paar, Bonferroni binnen elk gebied', 'pairwise differences, Bonferroni within each area'),
    onzekerheid,
    zin: `On average an area can have ${Math.round(onzekerheid * 100)}% of all places; the order alone says little when this is high.`,
  }
}
