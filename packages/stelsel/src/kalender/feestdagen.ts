import { type Datum, datumVan, dagnummerVan, weekdagVan } from './datum.ts'

/** Names of the days the Algemene termijnenwet sets equal to a Sunday. */
export type FeestdagNaam =
  | 'nieuwjaarsdag'
  | 'goede-vrijdag'
  | 'tweede-paasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaartsdag'
  | 'tweede-pinksterdag'
  | 'eerste-kerstdag'
  | 'tweede-kerstdag'

/** One holiday of one year. */
export interface Feestdag {
  readonly naam: FeestdagNaam
  readonly op: Datum
}

/**
 * Day number of Easter Sunday in the Gregorian calendar (method of Meeus, Jones and Butcher).
 *
 * @example datumVan(pasenNummer(2026)) // '2026-04-05'
 */
function pasenNummer(jaar: number): number {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const maand = Math.floor((h + l - 7 * m + 114) / 31)
  return dagnummerVan(jaar, maand, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Easter Sunday of a year. */
export function pasen(jaar: number): Datum {
  return datumVan(pasenNummer(jaar))
}

/** The day the birthday of the head of state is celebrated: 30 April until 2013, 27 April since; a Sunday moves to Saturday. */
function koningsdagNummer(jaar: number): number {
  const day = dagnummerVan(jaar, 4, jaar >= 2014 ? 27 : 30)
  return weekdagVan(day) === 7 ? day - 1 : day
}

/**
 * The holidays of a year, in order of date. Good Friday is among them: article 3 lid 2 sets it equal to the others for
 * terms, although many offices are open; leave it out with a calendar of your own.
 *
 * @bron Algemene termijnenwet 3 lid 1 en 2
 */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const easter = pasenNummer(jaar)
  const all: readonly (readonly [FeestdagNaam, number])[] = [
    ['nieuwjaarsdag', dagnummerVan(jaar, 1, 1)],
    ['goede-vrijdag', easter - 2],
    ['tweede-paasdag', easter + 1],
    ['koningsdag', koningsdagNummer(jaar)],
    ['bevrijdingsdag', dagnummerVan(jaar, 5, 5)],
    ['hemelvaartsdag', easter + 39],
    ['tweede-pinksterdag', easter + 50],
    ['eerste-kerstdag', dagnummerVan(jaar, 12, 25)],
    ['tweede-kerstdag', dagnummerVan(jaar, 12, 26)],
  ]
  return all
    .map(([naam, n]) => ({ naam, n }))
    .sort((x, y) => x.n - y.n)
    .map(({ naam, n }) => ({ naam, op: datumVan(n) }))
}
