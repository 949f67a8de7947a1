import { exactPoisson, verschilVanAandelen, wilson, BETROUWBAARHEID } from './interval.ts'
import { normaalKwantiel } from './kansrekening.ts'
import type { Meting, VergelijkIndicator, Verschil, Waarneming } from './model.ts'

type Soort = VergelijkIndicator['soort']

/** Value with interval; null when a part is unknown or impossible. */
export function meting(soort: Soort, teller: number | null, noemer: number | null, conf: number = BETROUWBAARHEID): Meting | null {
  if (teller === null || noemer === null) return null
  const interval = soort === 'aandeel' ? wilson(teller, noemer, conf) : exactPoisson(teller, noemer, conf)
  return interval === null ? null : { teller, noemer, waarde: teller / noemer, interval }
}

/** The figure of several areas together: the sum over the sum, never the mean of their shares. Unknown areas are left out by name. */
export function samen(waarnemingen: readonly Waarneming[]): { teller: number; noemer: number; aantal: number; onbekend: string[] } {
  const uit = { teller: 0, noemer: 0, aantal: 0, onbekend: [] as string[] }
  for (const w of waarnemingen) {
    if (w.teller === null || w.noemer === null) uit.onbekend.push(w.gebied)
    else {
      uit.teller += w.teller
      uit.noemer += w.noemer
      uit.aantal++
    }
  }
  return uit
}

/** Interval of the difference of two rates, by the same square-and-add as for shares, from their exact intervals. */
function verschilVanCijfers(a: Meting, b: Meting): { onder: number; boven: number } {
  const d = a.waarde - b.waarde
  return {
    onder: d - Math.hypot(a.waarde - a.interval.onder, b.interval.boven - b.waarde),
    boven: d + Math.hypot(a.interval.boven - a.waarde, b.waarde - b.interval.onder),
  }
}

/** Sets one value beside another, independent one. A difference whose interval holds zero is not called a difference. */
export function verschil(soort: Soort, a: Meting, b: Meting): Verschil {
  const grens =
    soort === 'aandeel' ? (verschilVanAandelen(a, b, a.interval.betrouwbaarheid) ?? verschilVanCijfers(a, b)) : verschilVanCijfers(a, b)
  const oordeel = grens.onder > 0 ? 'hoger' : grens.boven < 0 ? 'lager' : 'geen aantoonbaar verschil'
  return {
    verschil: a.waarde - b.waarde,
    verhouding: b.waarde === 0 ? null : a.waarde / b.waarde,
    onder: grens.onder,
    boven: grens.boven,
    oordeel,
  }
}

/** Confidence per comparison that keeps the whole set of `aantal` comparisons at `conf` (Bonferroni). */
export function betrouwbaarheidVoor(aantal: number, conf: number = BETROUWBAARHEID): number {
  return 1 - (1 - conf) / Math.max(1, aantal)
}

/** z that belongs to a two-sided confidence. */
export const zBij = (conf: number): number => normaalKwantiel(1 - (1 - conf) / 2)
