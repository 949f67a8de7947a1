import { type Datum, plusDagen, weekdag } from '../kalender/datum.ts'
import { type FeestdagNaam, feestdagen } from '../kalender/feestdagen.ts'
import { lengteInWoorden } from './lengte.ts'
import type { Termijn } from './types.ts'

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

const FEESTDAG: Readonly<Record<FeestdagNaam, string>> = {
  nieuwjaarsdag: 'Nieuwjaarsdag',
  'goede-vrijdag': 'Goede Vrijdag',
  'tweede-paasdag': 'Tweede Paasdag',
  koningsdag: 'Koningsdag',
  bevrijdingsdag: 'Bevrijdingsdag',
  hemelvaartsdag: 'Hemelvaartsdag',
  'tweede-pinksterdag': 'Tweede Pinksterdag',
  'eerste-kerstdag': 'Eerste Kerstdag',
  'tweede-kerstdag': 'Tweede Kerstdag',
}

/**
 * A date in words, with the day of the week.
 *
 * @example datumInWoorden('2019-06-11') // 'dinsdag 11 juni 2019'
 */
export function datumInWoorden(d: Datum): string {
  return `${DAGEN[weekdag(d) - 1] ?? ''} ${Number(d.slice(8))} ${MAANDEN[Number(d.slice(5, 7)) - 1] ?? ''} ${d.slice(0, 4)}`
}

/** Holidays on a weekday between two days, both included. */
function feestdagenTussen(van: Datum, totEnMet: Datum): readonly string[] {
  const years: number[] = []
  for (let y = Number(van.slice(0, 4)); y <= Number(totEnMet.slice(0, 4)); y++) years.push(y)
  return years
    .flatMap((y) => feestdagen(y))
    .filter((f) => f.op >= van && f.op <= totEnMet && weekdag(f.op) < 6)
    .map((f) => `${FEESTDAG[f.naam]} (${datumInWoorden(f.op)})`)
}

/**
 * How a term was counted, step by step in plain Dutch, so that anyone can check it with a calendar. It describes the
 * calendar of the Algemene termijnenwet; extra closing days of an office are not named.
 *
 * @example
 * rekenweg(termijn('eerste-contact', '2019-06-03'))
 * // ['Begint op maandag 3 juni 2019. Die dag telt niet mee.', 'De regel: 5 werkdagen. Zaterdag, zondag en feestdagen tellen niet.', …]
 */
export function rekenweg(t: Termijn): readonly string[] {
  const { lengte } = t.regel
  const steps: string[] = []
  if (t.regel.terug === true) {
    steps.push(`Telt terug vanaf ${datumInWoorden(t.van)}.`, `De regel: ${lengteInWoorden(lengte)} eerder.`)
  } else {
    steps.push(`Begint op ${datumInWoorden(t.van)}. Die dag telt niet mee.`)
    const working = lengte.eenheid === 'werkdagen' ? ' Zaterdag, zondag en feestdagen tellen niet.' : ''
    steps.push(`De regel: ${lengteInWoorden(lengte)}.${working}`)
  }
  if (lengte.eenheid === 'werkdagen') {
    const skipped = feestdagenTussen(plusDagen(t.van, 1), t.regelDag)
    if (skipped.length > 0) steps.push(`Geen werkdag: ${skipped.join(', ')}.`)
  }
  if (t.opgeschoven !== 0) {
    const was = plusDagen(t.regelDag, -t.opgeschoven)
    steps.push(`Het einde viel op ${datumInWoorden(was)}. Daarom ${t.opgeschoven > 0 ? 'later' : 'eerder'}, op een werkdag.`)
  }
  if (t.maatgevend === 'strengere-datum') {
    steps.push(`Volgens de regel: ${datumInWoorden(t.regelDag)}. De rechter of een afspraak zegt eerder; dat gaat voor.`)
  }
  if (t.maatgevend === 'afspraak') steps.push('Er is een dag afgesproken. Die gaat voor.')
  if (t.maatgevend === 'lokale-instelling') steps.push('Uw regio heeft een andere lengte gekozen.')
  if (t.internDag !== null) {
    steps.push(`De organisatie heeft zelf als norm: ${datumInWoorden(t.internDag)}. De wet gaat voor.`)
  }
  return [...steps, `De laatste dag: ${datumInWoorden(t.laatsteDag)}. Op die dag is het nog op tijd.`]
}
