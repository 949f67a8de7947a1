import type { Tx } from '../../kern/db/transactie.ts'
import { besluitenVan, geldigeVoorzieningen, type GenomenVoorziening } from '../besluit/public.ts'

/** What was decided, as allocation needs it. */
export type BeslotenHulp = GenomenVoorziening

/** Items that hold today, and those of taken decisions that will begin later: help is asked before its first day. */
export async function toeTeWijzen(tx: Tx, dossierId: string): Promise<BeslotenHulp[]> {
  const later = (await besluitenVan(tx, dossierId))
    .filter((b) => b.stand === 'genomen')
    .flatMap((b) => b.inhoud.voorzieningen.map((v) => v.van))
    .filter((van) => van > tx.vandaag)
  const uit = new Map<string, BeslotenHulp>()
  for (const op of [tx.vandaag, ...new Set(later)]) for (const v of await geldigeVoorzieningen(tx, dossierId, op)) uit.set(v.id, v)
  return [...uit.values()]
}
