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
  readonly gevonden: string
  readonly toegestaan: string
  readonly doe: string
  /** Other rows the finding is about. */
  readonly ook?: readonly number[]
}

/** Makes a finding; what was found is cut short, and a BSN is never repeated. */
export function bevinding(
  regel: string,
  ernst: Ernst,
  rij: number,
  veld: string,
  gevonden: string,
  toegestaan: string,
  doe: string,
  ook?: readonly number[],
): Bevinding {
  const g = gevonden.replace(/\d{9}/g, '(nine digits)').slice(0, 60)
  return { regel, ernst, rij, veld, gevonden: g, toegestaan, doe, ...(ook && ook.length > 0 ? { ook } : {}) }
}

/** One line for a log or a terminal. */
export function regelTekst(b: Bevinding): string {
  const waar = b.rij === 0 ? 'whole file' : `row ${b.rij}${b.ook ? ` (with ${b.ook.join(', ')})` : ''}`
  return `${b.ernst} ${b.regel} ${waar}${b.veld ? `, ${b.veld}` : ''}: found ${b.gevonden || '(empty)'}; allowed: ${b.toegestaan}. ${b.doe}`
}
