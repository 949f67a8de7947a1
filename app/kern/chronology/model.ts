import type { KlokStap } from '@draad/stelsel'
import type { Tekst } from '../texts/tekst.ts'

/**
 * One entry for the chronology, as a command gives it. Who, when recorded, for which organisation and the hash are
 * added when it is written.
 */
export interface GebeurtenisInvoer {
  /** Dotted name, room first: `besluit.genomen`. */
  readonly soort: string
  /** When it happened (not: was recorded); today when left out. */
  readonly op?: string
  /** In one line, for people. */
  readonly titel: Tekst
  /** A sentence or two more. */
  readonly tekst?: Tekst
  /** Own words of a child or family, shown as a quotation. */
  readonly citaat?: string
  /** Who said the words. */
  readonly citaatVan?: string
  /** The row this entry is about. */
  readonly verwijzing?: { readonly kamer: string; readonly id: string }
  /** Further facts for machines; no sentence for people. */
  readonly gegevens?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  /** Moves the chain clock of the dossier. */
  readonly klok?: Omit<KlokStap, 'op'> & { readonly op?: string }
  /** The dossiers it belongs to; the command's own when left out. */
  readonly dossiers?: readonly string[]
  /** May the family see it in their own thread? Yes unless said otherwise. */
  readonly gezin?: boolean
  /** Whose room it is when not the command's: decides who may read it. */
  readonly kamer?: string
}

/** Makes an entry: `gebeurtenis('besluit.genomen', 'Besluit genomen', 'Decision taken', { … })`. */
export function gebeurtenis(
  soort: string,
  nl: string,
  en: string,
  meer: Omit<GebeurtenisInvoer, 'soort' | 'titel'> & { kind?: string } = {},
): GebeurtenisInvoer {
  const { kind, ...rest } = meer
  return { soort, titel: kind === undefined ? { nl, en } : { nl, en, kind }, ...rest }
}

/** An entry as stored. */
export interface Gebeurtenis {
  readonly volgnr: number
  readonly id: string
  readonly kamer: string
  readonly soort: string
  readonly op: string
  readonly vastgelegdOp: string
  readonly doorNaam: string
  readonly partijNaam: string | null
  readonly inhoud: Pick<GebeurtenisInvoer, 'titel' | 'tekst' | 'citaat' | 'citaatVan' | 'verwijzing' | 'gegevens'>
  readonly gezin: boolean
}
