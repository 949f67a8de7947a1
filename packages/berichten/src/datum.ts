/** Calendar arithmetic on days written as `'2026-11-21'`; whole numbers only, no clock and no time zone. */
import type { Datum } from './berichten.ts'

interface Delen {
  readonly jaar: number
  readonly maand: number
  readonly dag: number
}

function delen(d: Datum): Delen {
  const min = d.startsWith('-') ? 1 : 0
  const [j, m, t] = d.slice(min).split('-') as [string, string, string]
  return { jaar: min ? -Number(j) : Number(j), maand: Number(m), dag: Number(t) }
}

/** Days since 1 January 1970; negative before. Proleptic Gregorian calendar. */
export function dagnummer(d: Datum): number {
  const { jaar, maand, dag } = delen(d)
  const j = maand <= 2 ? jaar - 1 : jaar
  const eeuw = Math.floor(j / 400)
  const inEeuw = j - eeuw * 400
  const inJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  return eeuw * 146097 + inEeuw * 365 + Math.floor(inEeuw / 4) - Math.floor(inEeuw / 100) + inJaar - 719468
}

/** The day with this number; the inverse of {@link dagnummer}. */
export function datumVan(nummer: number): Datum {
  const z = nummer + 719468
  const eeuw = Math.floor(z / 146097)
  const dagInEeuw = z - eeuw * 146097
  const jaarInEeuw = Math.floor(
    (dagInEeuw - Math.floor(dagInEeuw / 1460) + Math.floor(dagInEeuw / 36524) - Math.floor(dagInEeuw / 146096)) / 365,
  )
  const inJaar = dagInEeuw - (365 * jaarInEeuw + Math.floor(jaarInEeuw / 4) - Math.floor(jaarInEeuw / 100))
  const mp = Math.floor((5 * inJaar + 2) / 153)
  const dag = inJaar - Math.floor((153 * mp + 2) / 5) + 1
  const maand = mp < 10 ? mp + 3 : mp - 9
  const jaar = jaarInEeuw + eeuw * 400 + (maand <= 2 ? 1 : 0)
  return maakDatum(jaar, maand, dag)
}

const twee = (n: number): string => String(n).padStart(2, '0')

/** Writes a day; the caller sees to it that it exists. */
export function maakDatum(jaar: number, maand: number, dag: number): Datum {
  return `${jaar < 0 ? '-' : ''}${String(Math.abs(jaar)).padStart(4, '0')}-${twee(maand)}-${twee(dag)}`
}

/** Below zero when `a` is earlier, zero when equal, above zero when later. */
export function vergelijk(a: Datum, b: Datum): number {
  if (a.length === 10 && b.length === 10) return a < b ? -1 : a > b ? 1 : 0
  return dagnummer(a) - dagnummer(b)
}

/** True when `a` is later than `b`. */
export const na = (a: Datum, b: Datum): boolean => vergelijk(a, b) > 0

/** True when `a` is earlier than `b`. */
export const voor = (a: Datum, b: Datum): boolean => vergelijk(a, b) < 0

/** The day a number of days later (or earlier, when negative). */
export const plusDagen = (d: Datum, dagen: number): Datum => datumVan(dagnummer(d) + dagen)

/** First day of the month of this day. */
export function eersteVanMaand(d: Datum): Datum {
  const { jaar, maand } = delen(d)
  return maakDatum(jaar, maand, 1)
}

/** Last day of the month of this day. */
export function laatsteVanMaand(d: Datum): Datum {
  const { jaar, maand } = delen(d)
  return plusDagen(maand === 12 ? maakDatum(jaar + 1, 1, 1) : maakDatum(jaar, maand + 1, 1), -1)
}

/** The same day a number of years later; 29 February becomes 28 February where needed. */
export function plusJaren(d: Datum, jaren: number): Datum {
  const { jaar, maand, dag } = delen(d)
  const laatste = Number(laatsteVanMaand(maakDatum(jaar + jaren, maand, 1)).slice(-2))
  return maakDatum(jaar + jaren, maand, Math.min(dag, laatste))
}

/** Monday is 1, Sunday is 7. */
export function weekdag(d: Datum): number {
  return ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1
}

/** Day and month of a date, for a date of birth that is partly unknown. */
export function dagEnMaand(d: Datum): { readonly dag: number; readonly maand: number } {
  const { dag, maand } = delen(d)
  return { dag, maand }
}
