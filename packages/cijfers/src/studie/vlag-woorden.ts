import type { Vlag } from './model.ts'
import type { Studie } from './staat.ts'
import { inTaal, komma, tekst, type Taal, type Tekst } from '../tekst.ts'

/** What the study calls a figure: words of whoever wrote the parameters, or a name in both languages. */
export const cijfernaam = (s: Studie, indicator: string): string | Tekst =>
  s.parameters.indicatoren.find((x) => x.id === indicator)?.naam ?? indicator

/** A flagged figure in one sentence, with everything that belongs to it. */
export const vlagInWoorden = (s: Studie, v: Vlag, taal: Taal): string =>
  `${inTaal(cijfernaam(s, v.indicator), taal)}${vlagWaarden(v, taal)}`

/** The same without its name. */
export function vlagWaarden(v: Vlag, taal: Taal): string {
  const getal = (x: number, cijfers = 1): string => (taal === 'nl' ? komma(x.toFixed(cijfers)) : x.toFixed(cijfers))
  const pct = (x: number | null): string => (x === null ? tekst('verborgen', 'hidden')[taal] : `${getal(x)}%`)
  const wat = (v.soort === 'verwachting' ? tekst('afgesproken', 'agreed') : tekst('landelijk', 'national'))[taal]
  const w = WOORDEN[taal]
  const tussen = v.interval === null ? '' : `, ${w.tussen} ${pct(v.interval.onder)} ${w.en} ${pct(v.interval.boven)}`
  const tarief =
    v.per1000 === null
      ? ''
      : `; ${w.per1000} ${getal(v.per1000.waarde)}${v.per1000.land === null ? '' : ` (${w.land} ${getal(v.per1000.land)})`}`
  const na = v.naCorrectie === false ? `; ${w.toeval}` : ''
  const keer = v.z === null || v.verhouding === null ? '' : `, ${getal(v.verhouding, 2)} ${w.keer}, z = ${getal(v.z)}`
  return `: ${pct(v.waarde)} (${wat} ${pct(v.referentie)}${keer}, n = ${v.n.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')}${tussen})${tarief}${na}`
}

const WOORDEN = {
  nl: {
    tussen: 'tussen',
    en: 'en',
    per1000: 'per 1.000 jeugdigen',
    land: 'land',
    keer: 'keer',
    toeval: 'blijft niet over na correctie voor het aantal bekeken cijfers',
  },
  en: {
    tussen: 'between',
    en: 'and',
    per1000: 'per 1,000 youths',
    land: 'nation',
    keer: 'times',
    toeval: 'does not remain after correcting for the number of figures looked at',
  },
} as const
