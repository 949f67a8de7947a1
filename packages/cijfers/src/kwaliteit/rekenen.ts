import type { Interval } from '../vergelijk/interval.ts'
import type { Effect, Gedrukt, Oordeel, Uitkomst } from './model.ts'
import { samen, tekst, type Tekst } from '../tekst.ts'

/** What a printed number can be before it was rounded. Counts in steps of five stand for at most two more or less. */
export function bereik(g: Gedrukt): Interval {
  const half = g.stap >= 5 ? Math.floor(g.stap / 2) : g.stap / 2
  return { onder: g.waarde - half, boven: g.waarde + half }
}

/** Range of a sum with signs. */
export function somBereik(delen: readonly Gedrukt[], tekens?: readonly number[]): Interval {
  return delen.reduce(
    (s, g, i) => {
      const [r, t] = [bereik(g), tekens?.[i] ?? 1]
      return { onder: s.onder + (t > 0 ? r.onder : -r.boven), boven: s.boven + (t > 0 ? r.boven : -r.onder) }
    },
    { onder: 0, boven: 0 },
  )
}

/** Range of a product or quotient of positive ranges. */
export function deelBereik(teller: Interval, noemer: Interval, maal: number): Interval {
  return { onder: (teller.onder / noemer.boven) * maal, boven: (teller.boven / noemer.onder) * maal }
}

/** Printed with commas off and no more decimals than matter. */
export const net = (x: number): string => String(Math.round(x * 100) / 100)

/** The same for a Dutch sentence: with a comma, and points between thousands. */
export const netNl = (x: number): string => x.toLocaleString('nl-NL', { maximumFractionDigits: 2 })

const SPELING = 1e-9

/** Compares what was computed with what was printed: equal as printed, equal within rounding of what went in, or broken. */
export function vergelijkGedrukt(berekend: number, bereikVan: Interval, gedrukt: Gedrukt, in_: Tekst, wat: Tekst): Oordeel {
  const print = bereik(gedrukt)
  const speling = SPELING * Math.max(1, Math.abs(berekend))
  // Half a step, so that 34.48 is printed 34 and 2.5 may be printed 2 or 3.
  const gelijk = Math.abs(berekend - gedrukt.waarde) <= (gedrukt.stap < 5 ? gedrukt.stap / 2 : 0) + speling
  const kan = bereikVan.onder <= print.boven + speling && print.onder <= bereikVan.boven + speling
  const uitkomst: Uitkomst = gelijk ? 'klopt' : kan ? 'binnen-afronding' : 'gebroken'
  const verschil = gedrukt.waarde - berekend
  return {
    uitkomst,
    berekend: [berekend],
    gedrukt: [gedrukt.waarde],
    effect: effect(
      verschil,
      in_,
      samen(
        [
          wat,
          tekst(
            `berekend ${netNl(berekend)}, gedrukt ${netNl(gedrukt.waarde)}`,
            `computed ${net(berekend)}, printed ${net(gedrukt.waarde)}`,
          ),
        ],
        ': ',
      ),
    ),
  }
}

/** In what an effect is told. */
export const PUNTEN = tekst('procentpunten', 'percentage points')
export const PROCENT = tekst('procent', 'percent')

/** An effect with its sentence. */
export function effect(grootte: number | null, in_: Tekst, zin: Tekst): Effect {
  return { grootte: grootte === null ? null : Math.round(grootte * 1e6) / 1e6, in: in_, zin }
}
