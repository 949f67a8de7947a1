import type { Rol } from '../identity/actor.ts'

/** Who may do something, as data: the check, the row security, the published matrix and the tests all read this. */
export type Mag =
  | { readonly via: 'toegewezen'; readonly rollen: readonly Rol[] }
  | { readonly via: 'functie'; readonly rollen: readonly Rol[] }
  | { readonly via: 'toezicht'; readonly rollen: readonly Rol[] }
  | { readonly via: 'dienst'; readonly rollen: readonly Rol[] }

/** Those who hold one of these roles in the dossier the command is about. */
export const toegewezen = (...rollen: Rol[]): Mag => ({ via: 'toegewezen', rollen })

/** Those who have one of these functions at their organisation, without a dossier. */
export const functie = (...rollen: Rol[]): Mag => ({ via: 'functie', rollen })

/** Those who supervise: all dossiers of the region, but only the rooms this declaration names (logs and rights, never content). */
export const toezicht = (...rollen: Rol[]): Mag => ({ via: 'toezicht', rollen })

/** Services of Draad itself: no person can log in as one. */
export const dienst = (...rollen: Rol[]): Mag => ({ via: 'dienst', rollen })
