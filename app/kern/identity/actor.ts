import type { Taal } from '../texts/tekst.ts'

/** The functions a worker can have and the places a person can hold in a case. Services act under their own name. */
export const FUNCTIES = [
  'toegangsmedewerker',
  'regisseur',
  'gedragswetenschapper',
  'beslisser',
  'aanbieder',
  'privacyfunctionaris',
  'beleidsmedewerker',
  'onderzoeker',
  'controller',
  'gegevensbeheerder',
  'ouder',
  'jeugdige',
  'berichtendienst',
  'termijnbewaker',
  'beheerder',
] as const

export type Functie = (typeof FUNCTIES)[number]

/** Every role there is: the functions, and that of who looks along under emergency access. */
export const ROLLEN = [...FUNCTIES, 'meekijker'] as const

export type Rol = (typeof ROLLEN)[number]

/** Functions that may break the glass, and so can be `meekijker` in a dossier that is not theirs. */
export const NOODFUNCTIES = ['toegangsmedewerker', 'regisseur', 'gedragswetenschapper'] as const satisfies readonly Functie[]

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

/**
 * Every role in which this actor can stand in a dossier. Who looks along under emergency access does so as `meekijker`:
 * a role that no function gives and that may only read, whatever the function of who looks.
 *
 * @example rollenVan(medewerker) // ['gedragswetenschapper', 'meekijker']
 */
export function rollenVan(actor: Actor): Rol[] {
  const nood = NOODFUNCTIES.some((f) => actor.functies.includes(f))
  return nood ? [...actor.functies, 'meekijker'] : [...actor.functies]
}

/** Ids on which access rows of this actor may stand: the actor itself and the organisation worked for. */
export function houdersVan(actor: Actor): string[] {
  return actor.partij ? [actor.id, actor.partij.id] : [actor.id]
}
