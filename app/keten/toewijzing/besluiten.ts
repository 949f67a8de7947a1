import type { Tx } from '../../kern/db/transactie.ts'
import type { Datum } from '../../kern/time/klok.ts'

/** What allocation needs to know of one item of a decision. */
export interface BeslotenHulp {
  readonly id: string
  readonly besluitId: string
  readonly dossierId: string
  readonly product: string
  readonly doel: string
  readonly volume: number | null
  readonly eenheid: string | null
  readonly frequentie: string | null
  readonly van: Datum
  readonly totEnMet: Datum | null
  readonly vorm: 'zin' | 'pgb'
  readonly grondslag: string
  readonly bepaaldDoorGi: boolean
  readonly aanbiederId: string | null
  readonly aanbiederNaam: string | null
  readonly bekostiging: 'duidelijk' | 'betwist'
}

/** Where allocation finds what was decided. */
export interface Besluiten {
  voorzieningVan(tx: Tx, id: string): Promise<BeslotenHulp | null>
  geldigeVoorzieningen(tx: Tx, dossierId: string, op: Datum): Promise<readonly BeslotenHulp[]>
}

const leeg: Besluiten = { voorzieningVan: async () => null, geldigeVoorzieningen: async () => [] }
let bron: Besluiten = leeg

/** Replaces the source of decisions; for tests. */
export function gebruikBesluiten(b: Besluiten): void {
  bron = b
}

export const voorzieningVan: Besluiten['voorzieningVan'] = (tx, id) => bron.voorzieningVan(tx, id)
export const geldigeVoorzieningen: Besluiten['geldigeVoorzieningen'] = (tx, dossierId, op) => bron.geldigeVoorzieningen(tx, dossierId, op)
