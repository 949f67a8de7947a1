import type { Datum } from '../../kern/time/klok.ts'
import type { Rol } from '../../kern/identity/actor.ts'

/** Handing over the direction of the family's case, or the help of a child. */
export const SOORTEN = ['regie', 'hulp'] as const
export type OverdrachtSoort = (typeof SOORTEN)[number]

/** Offered, accepted and done are three states; the sender stays responsible until the last. */
export const STANDEN = ['aangeboden', 'aangenomen', 'geweigerd', 'ingetrokken', 'gedaan'] as const
export type OverdrachtStand = (typeof STANDEN)[number]

export const WEIGERINGEN = ['onvolledig', 'geen-plek', 'niet-passend', 'te-ver', 'onveilig', 'anders'] as const
export type Weigering = (typeof WEIGERINGEN)[number]

/** The standard record: what the next one must know so that nothing is asked or lost twice. */
export interface Verslag {
  readonly behoeften: string
  readonly afspraken: string
  readonly veiligheid: string
  readonly plan: string
  readonly meningen: string
  readonly openActies: string
}

export const DELEN = [
  'behoeften',
  'afspraken',
  'veiligheid',
  'plan',
  'meningen',
  'openActies',
] as const satisfies readonly (keyof Verslag)[]

export interface Overdracht {
  readonly id: string
  readonly zaakId: string
  readonly dossierId: string
  readonly soort: OverdrachtSoort
  readonly stand: OverdrachtStand
  readonly dossiers: readonly string[]
  readonly vanId: string
  readonly vanNaam: string
  readonly vanPartijId: string | null
  readonly vanPartijNaam: string
  readonly vanRol: Rol
  readonly naarId: string | null
  readonly naarPartijId: string
  readonly naarNaam: string
  /** Null: the receiver does not work in Draad. */
  readonly naarRol: Rol | null
  readonly toegangGegeven: boolean
  readonly reden: string
  readonly verslag: Verslag
  readonly verteldOp: Datum | null
  readonly verteldHoe: string | null
  readonly nietVerteldReden: string | null
  readonly aangebodenOp: Datum
  readonly beantwoordOp: Datum | null
  readonly beantwoordDoor: string | null
  readonly weigering: Weigering | null
  readonly weigeringReden: string | null
  readonly gedaanOp: Datum | null
  readonly gedaanHoe: 'hulp-begonnen' | 'bevestigd' | null
  readonly terugkoppeling: string | null
}
