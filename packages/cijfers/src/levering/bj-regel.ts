import type { CijferPeriode } from '../cijfer/index.ts'
import type { Bevinding } from './bevinding.ts'
import type { Ruw } from './inhoud.ts'
import { van } from './record.ts'

/** What a rule needs to know beside the record. */
export interface Omgeving {
  readonly periode: CijferPeriode
  /** Day on which the file came in; null when not known. */
  readonly ontvangen: string | null
  /** Whether it came as a fixed-width file. */
  readonly vast: boolean
}

/** One rule: a finding, or nothing. */
export type Regel = (r: Ruw, o: Omgeving) => Bevinding | null

/** Whether a record is of one of these kinds. */
export const is = (r: Ruw, ...soorten: readonly string[]): boolean => soorten.includes(r.soort)
/** First day a record counts from: its own start, or the day it was taken over. */
export const aanvang = (r: Ruw): string => van(r, 'datum_aanvang') || van(r, 'datum_overgedragen_gekregen')

/** Last day a record counts to at this supplier; empty while it runs. */
export const einde = (r: Ruw): string => van(r, 'datum_einde') || van(r, 'datum_overgedragen')
