import type { Taal } from '../texts/tekst.ts'
import type { Datum } from './klok.ts'

const MAANDEN: Readonly<Record<Taal, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A date in a sentence: `dagTekst('2026-11-28', 'nl')` is "28 november 2026". */
export function dagTekst(d: Datum, taal: Taal): string {
  const [jaar, maand, dag] = d.slice(0, 10).split('-')
  return `${Number(dag)} ${MAANDEN[taal][Number(maand) - 1] ?? ''} ${jaar}`
}
