import type { Eenheid } from '../eenheid/index.ts'
import type { Onzekerheid } from './interval.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** What an indicator compares, and what its parts count. */
export interface VergelijkIndicator {
  readonly id: string
  readonly naam: Tekst
  /** What the numerator counts: trajectories, youths, measures. */
  readonly eenheid: Eenheid
  /** What the base counts. */
  readonly noemer: Eenheid
  /** `aandeel`: the numerator is part of the base. `cijfer`: a count per exposure, one child may count more than once. */
  readonly soort: 'aandeel' | 'cijfer'
  /** Points in time where the definition or the registration changed; nothing is compared across one. */
  readonly breuken?: readonly { readonly vanaf: string; readonly reden: Tekst }[]
}

/** One area in one period. `null` is not known, and says why; it is never read as zero. */
export interface Waarneming {
  readonly gebied: string
  readonly periode: string
  readonly teller: number | null
  readonly noemer: number | null
  /** Children or residents, for the rate per 1,000 beside the share. */
  readonly bevolking?: number | null
  readonly reden?: Tekst
  /** Counted in its groups, and not shown by itself. */
  readonly verborgen?: boolean
}

/** A group counted as a whole, apart from what is shown of its areas; null where that is hidden or not known. */
export interface Groepstotaal {
  readonly referentie: 'land' | 'regio' | 'grootteklasse'
  /** Name of the region or class as areas have it; empty for the country. */
  readonly sleutel: string
  readonly periode: string
  readonly teller: number | null
  readonly noemer: number | null
}

/** An area with what it can be compared by. */
export interface VergelijkGebied {
  readonly code: string
  readonly naam: string
  readonly regio?: string
  readonly grootteklasse?: string
  readonly kenmerken?: Readonly<Record<string, number>>
}

/** A value with its uncertainty; `null` with a reason where there is none. */
export interface Meting {
  readonly teller: number
  readonly noemer: number
  readonly waarde: number
  readonly interval: Onzekerheid
}

/** One area beside another, or beside a group of areas. */
export interface Verschil {
  readonly verschil: number
  /** Value over reference; null when the reference is zero. */
  readonly verhouding: number | null
  readonly onder: number
  readonly boven: number
  readonly oordeel: 'hoger' | 'lager' | 'geen aantoonbaar verschil'
}

/** The verdicts in words. */
export const OORDEELNAMEN: Readonly<Record<Verschil['oordeel'], Tekst>> = {
  hoger: tekst('hoger', 'higher'),
  lager: tekst('lager', 'lower'),
  'geen aantoonbaar verschil': tekst('geen aantoonbaar verschil', 'no demonstrable difference'),
}
