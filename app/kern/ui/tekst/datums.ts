import type { Taal } from './teksten.ts'

/**
 * Calendar dates for people. A date is a string `'2026-11-21'`; a partly known date is `'2018'` or `'2018-05'`.
 * No clock: `vandaag` is always passed in (see `useVandaag`).
 */
export type Datum = string

const MAANDEN: Record<Taal, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
const MAANDEN_KORT: Record<Taal, readonly string[]> = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
const WEEKDAGEN: Record<Taal, readonly string[]> = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** Days since 1 January 1970 of a full date; the base of every count of days here. */
export function dagnummer(d: Datum): number {
  const [jaar = 1970, maand = 1, dag = 1] = d.slice(0, 10).split('-').map(Number)
  return Math.round(Date.UTC(jaar, maand - 1, dag) / 86_400_000)
}

/** The date of a day number: the inverse of {@link dagnummer}. */
export function datumVan(dagnr: number): Datum {
  return new Date(dagnr * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van)
}

/** Is this a day that exists? `'2026-02-30'` is not. */
export function isDatum(d: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(d) && Number(d.slice(5, 7)) <= 12 && datumVan(dagnummer(d)) === d
}

export type DatumVorm = 'lang' | 'kort' | 'dag' | 'zonderJaar' | 'kortZonderJaar'

/**
 * A date in words.
 *
 * @example
 * datum('2026-11-21', 'nl')        // '21 november 2026'
 * datum('2026-11-21', 'en')        // '21 November 2026'
 * datum('2026-11-21', 'nl', 'dag') // 'zaterdag 21 november 2026'
 * datum('2018-05', 'nl')           // 'mei 2018'
 */
export function datum(d: Datum, taal: Taal = 'nl', vorm: DatumVorm = 'lang'): string {
  const [jaar = '', maand, dag] = d.slice(0, 10).split('-')
  if (!maand) return jaar
  const kort = vorm === 'kort' || vorm === 'kortZonderJaar'
  const naam = (kort ? MAANDEN_KORT : MAANDEN)[taal][Number(maand) - 1] ?? maand
  if (!dag) return `${naam} ${jaar}`
  const dagMaand = `${Number(dag)} ${naam}`
  if (vorm === 'zonderJaar' || vorm === 'kortZonderJaar') return dagMaand
  if (vorm === 'dag') return `${weekdag(d, taal)} ${dagMaand} ${jaar}`
  return `${dagMaand} ${jaar}`
}

/**
 * A sentence in which dates were written as data, with those dates in words.
 *
 * @example datumsInZin('De laatste dag was 2026-11-20.', 'nl') // 'De laatste dag was 20 november 2026.'
 */
export function datumsInZin(zin: string, taal: Taal = 'nl'): string {
  return zin.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (d) => (isDatum(d) ? datum(d, taal) : d))
}

function weekdag(d: Datum, taal: Taal): string {
  return WEEKDAGEN[taal][(((dagnummer(d) + 4) % 7) + 7) % 7] ?? ''
}

/** Name of a month, 1 to 12. */
export function maandnaam(maand: number, taal: Taal, kort = false): string {
  return (kort ? MAANDEN_KORT : MAANDEN)[taal][maand - 1] ?? ''
}

/** "16 augustus tot en met 8 oktober 2026"; an open end says "nu". The year is said once when it is the same. */
export function periode(van: Datum, tot: Datum | null, taal: Taal = 'nl', vorm: 'lang' | 'kort' = 'kort'): string {
  const streep = ' – '
  if (tot === null) return `${datum(van, taal, vorm)}${streep}${taal === 'nl' ? 'nu' : 'now'}`
  if (van === tot) return datum(van, taal, vorm)
  const zelfdeJaar = van.slice(0, 4) === tot.slice(0, 4)
  const begin = datum(van, taal, zelfdeJaar ? (vorm === 'kort' ? 'kortZonderJaar' : 'zonderJaar') : vorm)
  return `${begin}${streep}${datum(tot, taal, vorm)}`
}

/** Where a due date stands: late, soon (within seven days, today included), or later. */
export type Termijnstand = 'te-laat' | 'binnenkort' | 'later'

export function termijnstand(op: Datum, vandaag: Datum, dagenBinnenkort = 7): Termijnstand {
  const nog = dagenTussen(vandaag, op)
  if (nog < 0) return 'te-laat'
  return nog <= dagenBinnenkort ? 'binnenkort' : 'later'
}

/** Number of days in words: "1 dag", "12 dagen". */
export function dagen(n: number, taal: Taal = 'nl'): string {
  const een = Math.abs(n) === 1
  return `${n} ${taal === 'nl' ? (een ? 'dag' : 'dagen') : een ? 'day' : 'days'}`
}

/** Relative day without a judgement: "vandaag", "morgen", "over 3 dagen", "2 dagen geleden". */
export function relatief(op: Datum, vandaag: Datum, taal: Taal = 'nl'): string {
  const nog = dagenTussen(vandaag, op)
  const nabij = { '-1': ['gisteren', 'yesterday'], '0': ['vandaag', 'today'], '1': ['morgen', 'tomorrow'] }[String(nog)]
  if (nabij) return nabij[taal === 'nl' ? 0 : 1] ?? ''
  if (nog > 0) return taal === 'nl' ? `over ${dagen(nog)}` : `in ${dagen(nog, 'en')}`
  return taal === 'nl' ? `${dagen(-nog)} geleden` : `${dagen(-nog, 'en')} ago`
}

/**
 * A due date in words: "2 dagen te laat", "vandaag", "over 3 dagen", and further than two weeks the date itself.
 *
 * @example termijn('2026-11-19', '2026-11-21', 'nl') // '2 dagen te laat'
 */
export function termijn(op: Datum, vandaag: Datum, taal: Taal = 'nl'): string {
  const nog = dagenTussen(vandaag, op)
  if (nog < 0) return taal === 'nl' ? `${dagen(-nog)} te laat` : `${dagen(-nog, 'en')} late`
  if (nog <= 14) return relatief(op, vandaag, taal)
  return datum(op, taal, op.slice(0, 4) === vandaag.slice(0, 4) ? 'zonderJaar' : 'lang')
}

/** Clock time of an instant in the Netherlands: "16:45". */
export function kloktijd(instant: string): string {
  return new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(instant))
}

/** Calendar date in the Netherlands of an instant (`2026-11-21T23:30:00Z` is 22 November). */
export function datumVanInstant(instant: string): Datum {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant))
}
