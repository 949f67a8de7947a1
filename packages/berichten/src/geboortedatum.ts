/** A date of birth as registers hold it ('2015-03-00' when the day is unknown), and as a message says it: one definition of both ways. */
import type { Geboortedatum } from './berichten.ts'

/**
 * A date of birth as a message writes it, with what is unknown said apart.
 *
 * @param d complete, with zeros for what is unknown ('2015-03-00', '2015-00-00', '0000-00-00'), or null
 * @bron iJw 3.2 CS139, COD170: 1 the day is unknown, 2 day and month, 3 the whole date
 * @example geboortedatumVan('2015-03-00') // { Datum: '2015-03-01', DatumGebruik: '1' }
 */
export function geboortedatumVan(d: string | null): Geboortedatum {
  if (d === null || d.startsWith('0000')) return { Datum: '1900-01-01', DatumGebruik: '3' }
  const [jaar, maand, dag] = d.split('-') as [string, string, string]
  if (maand === '00') return { Datum: `${jaar}-01-01`, DatumGebruik: '2' }
  if (dag === '00') return { Datum: `${jaar}-${maand}-01`, DatumGebruik: '1' }
  return { Datum: d }
}

/**
 * What a message knows of a date of birth, with zeros for what it does not; null when it knows nothing.
 *
 * @example bekendeGeboortedatum({ Datum: '2015-01-01', DatumGebruik: '2' }) // '2015-00-00'
 */
export function bekendeGeboortedatum(g: Geboortedatum): string | null {
  if (g.DatumGebruik === '3') return null
  if (g.DatumGebruik === '2') return `${g.Datum.slice(0, 4)}-00-00`
  return g.DatumGebruik === '1' ? `${g.Datum.slice(0, 7)}-00` : g.Datum
}
