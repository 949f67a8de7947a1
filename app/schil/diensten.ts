import type { Omgeving } from '../kern/command/uitvoeren.ts'
import type { Actor, Rol } from '../kern/identity/actor.ts'
import type { Instellingen } from './instellingen.ts'

/** A service of Draad itself: no person can log in as it, and the log shows it by name. */
export function dienstActor(rol: Rol, naam: string, regio: number, nr: number): Actor {
  return { id: `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`, soort: 'dienst', naam, regio, partij: null, functies: [rol], taal: 'nl' }
}

export const BERICHTENDIENST = (regio: number) => dienstActor('berichtendienst', 'Berichtendienst', regio, 1)
export const TERMIJNBEWAKER = (regio: number) => dienstActor('termijnbewaker', 'Termijnbewaker', regio, 2)
export const BEHEERDER = (regio: number) => dienstActor('beheerder', 'Beheer', regio, 3)

/** Starts the background work; gives the function that ends it after the piece at hand. */
export function startDiensten(_o: Omgeving, _inst: Instellingen): () => Promise<void> {
  return async () => {}
}
