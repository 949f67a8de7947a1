import { createHash } from 'node:crypto'

/** What the hash of an entry stands on: everything that must not change, and the entry before it. */
export interface HashInvoer {
  readonly regio: number
  readonly dossierId: string
  readonly volgnr: number
  readonly id: string
  readonly kamer: string
  readonly soort: string
  readonly op: string
  readonly vastgelegdOp: string
  readonly doorId: string
  readonly partijId: string | null
  readonly opdracht: string
  readonly handelingId: string
  readonly gezin: boolean
  readonly inhoud: unknown
  readonly klok: unknown
}

/** The predecessor of a dossier's first entry. */
export const BEGIN = Buffer.alloc(32)

/** JSON with sorted keys: the same content always gives the same text, also after the database reordered keys. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`
  if (waarde !== null && typeof waarde === 'object') {
    const paren = Object.entries(waarde)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${paren.map(([k, v]) => `${JSON.stringify(k)}:${canoniek(v)}`).join(',')}}`
  }
  return JSON.stringify(waarde ?? null)
}

/**
 * Hash of an entry over its predecessor. The content goes in as a digest of its own, so that a retention rule can later
 * remove the words and leave the chain verifiable.
 */
export function hashVan(vorige: Buffer, g: HashInvoer): Buffer {
  const { inhoud, klok, ...rest } = g
  const digest = createHash('sha256').update(canoniek({ inhoud, klok })).digest('hex')
  return createHash('sha256')
    .update(vorige)
    .update(canoniek({ ...rest, digest }))
    .digest()
}
