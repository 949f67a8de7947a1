import type { Gezinsinhoud, Kinddeel } from './invoer.ts'

export type { Aanwezige, Actie, Doel, Gezinsinhoud, Kinddeel, Kindinhoud, Meting } from './invoer.ts'

/** Two kinds of plan that are never turned into each other: the family's own, and a professional's with the family. */
export const PLANSOORTEN = ['familiegroepsplan', 'ondersteuningsplan'] as const
export type Plansoort = (typeof PLANSOORTEN)[number]

/** Whose goal it is. */
export const DOELAUTEURS = ['jeugdige', 'ouder', 'gezin', 'professional'] as const

/** How far a goal is; unknown until somebody looked. */
export const DOELSTANDEN = ['bereikt', 'deels', 'niet', 'onbekend'] as const
export type Doelstand = (typeof DOELSTANDEN)[number]

export const MATEN = ['eens', 'deels', 'niet'] as const
export type Mate = (typeof MATEN)[number]

export const AKKOORDROLLEN = ['jeugdige', 'ouder', 'verzorger', 'netwerk', 'professional'] as const
export type Akkoordrol = (typeof AKKOORDROLLEN)[number]

/** Where in life an action lies; also outside youth care. */
export const DOMEINEN = ['opvoeden', 'school', 'gezondheid', 'wonen', 'geld', 'werk', 'netwerk', 'veiligheid', 'anders'] as const

/** One version with the parts of its children. */
export interface PlanTekst {
  readonly gezin: Gezinsinhoud
  readonly kinderen: readonly Kinddeel[]
}
