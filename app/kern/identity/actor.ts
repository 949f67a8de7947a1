import type { Taal } from '../texts/tekst.ts'

/** The functions a worker can have and the places a person can hold in a case. Services act under their own name. */
export const ROLLEN = [
  'toegangsmedewerker',
  'regisseur',
  'gedragswetenschapper',
  'beslisser',
  'aanbieder',
  'privacyfunctionaris',
  'beleidsmedewerker',
  'onderzoeker',
  'controller',
  'ouder',
  'jeugdige',
  'berichtendienst',
  'termijnbewaker',
  'beheerder',
] as const

export type Rol = (typeof ROLLEN)[number]

/** Who is asking. Made at login (or by the demo, or for a service), never from request data. */
export interface Actor {
  readonly id: string
  readonly soort: 'medewerker' | 'persoon' | 'dienst'
  readonly naam: string
  readonly regio: number
  readonly partij: { readonly id: string; readonly naam: string; readonly soort: string } | null
  readonly functies: readonly Rol[]
  readonly taal: Taal
}

/** Ids on which access rows of this actor may stand: the actor itself and the organisation worked for. */
export function houdersVan(actor: Actor): string[] {
  return actor.partij ? [actor.id, actor.partij.id] : [actor.id]
}
