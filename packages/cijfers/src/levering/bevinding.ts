import { inTaal, tekst, type Taal, type Tekst } from '../tekst.ts'
import { veldTekst } from './veld-tekst.ts'
import { verberg } from './verberg.ts'

/** How grave a finding is. A `fout` keeps the record out; a `waarschuwing` or `melding` does not. */
export type Ernst = 'fout' | 'waarschuwing' | 'melding'

/** What a rule found in one record, in words that help to mend it. */
export interface Bevinding {
  /** Id of the rule: BJ-R1, VT-R4, NZA-vorm. */
  readonly regel: string
  readonly ernst: Ernst
  /** Row in the file, from 1; the line with column names is row 1 of a CSV or spreadsheet. 0: about the whole file. */
  readonly rij: number
  /** Column, or empty when it is about the record as a whole. */
  readonly veld: string
  /** What stood in the file, as it stood there; or what was found, in words. */
  readonly gevonden: string | Tekst
  readonly toegestaan: Tekst
  readonly doe: Tekst
  /** Other rows the finding is about. */
  readonly ook?: readonly number[]
}

const kort = (s: string, veld: string): string => verberg(s, veld).slice(0, 60)

/** Makes a finding; what was found is cut short, and a BSN is never repeated. */
export function bevinding(
  regel: string,
  ernst: Ernst,
  rij: number,
  veld: string,
  gevonden: string | Tekst,
  toegestaan: Tekst,
  doe: Tekst,
  ook?: readonly number[],
): Bevinding {
  const g = typeof gevonden === 'string' ? kort(gevonden, veld) : tekst(kort(gevonden.nl, veld), kort(gevonden.en, veld))
  return { regel, ernst, rij, veld, gevonden: g, toegestaan, doe, ...(ook && ook.length > 0 ? { ook } : {}) }
}

const WOORDEN = {
  nl: {
    fout: 'fout',
    waarschuwing: 'waarschuwing',
    melding: 'melding',
    heel: 'hele bestand',
    rij: 'rij',
    met: 'met',
    gevonden: 'gevonden',
    leeg: '(leeg)',
    mag: 'toegestaan',
  },
  en: {
    fout: 'error',
    waarschuwing: 'warning',
    melding: 'notice',
    heel: 'whole file',
    rij: 'row',
    met: 'with',
    gevonden: 'found',
    leeg: '(empty)',
    mag: 'allowed',
  },
} as const

/** What is allowed and what to do, in one line. */
export const raad = (b: Pick<Bevinding, 'toegestaan' | 'doe'>, taal: Taal): string => `${b.toegestaan[taal]}. ${b.doe[taal]}`

/** One line for a log or a terminal. */
export function regelTekst(b: Bevinding, taal: Taal): string {
  const w = WOORDEN[taal]
  const waar = b.rij === 0 ? w.heel : `${w.rij} ${b.rij}${b.ook ? ` (${w.met} ${b.ook.join(', ')})` : ''}`
  return `${w[b.ernst]} ${b.regel} ${waar}${b.veld ? `, ${veldTekst(b)[taal]}` : ''}: ${w.gevonden} ${inTaal(b.gevonden, taal) || w.leeg}; ${w.mag}: ${raad(b, taal)}`
}
