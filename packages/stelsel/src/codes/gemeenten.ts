import { gemeenteRegels } from './gemeenten-data.ts'
import type { JeugdregioCode } from './jeugdregios.ts'

/** A municipality. */
export interface Gemeente {
  /** Four digits, with leading zeros. */
  readonly code: string
  readonly naam: string
  readonly jeugdregio: JeugdregioCode
  /** Two letters: GR FR DR OV FL GE UT NH ZH ZE NB LI. */
  readonly provincie: string
}

function leesRegel(line: string): Gemeente {
  const [code = '', naam = '', jeugdregio = '', provincie = ''] = line.split('|')
  return { code, naam, jeugdregio: jeugdregio as JeugdregioCode, provincie }
}

/** The 342 municipalities of 2026. */
export const gemeenten: readonly Gemeente[] = gemeenteRegels.trim().split('\n').map(leesRegel)

const perCode = new Map(gemeenten.map((g) => [g.code, g]))

/** A municipality of today by its code; null when there is none (any more). */
export function gemeente(code: string): Gemeente | null {
  return perCode.get(code) ?? null
}
