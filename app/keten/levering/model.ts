import type { RedenBeeindiging } from '@draad/berichten'
import type { Datum } from '../../kern/time/klok.ts'

/** Yes, no, or not known: a value of its own, never "no". */
export const WETEN = ['ja', 'nee', 'onbekend'] as const
export type Weten = (typeof WETEN)[number]

/** A start of help that was reported. Several follow each other when help was interrupted and went on. */
export interface Levering {
  readonly id: string
  readonly zaakId: string
  readonly dossierId: string
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly toewijzingId: string
  readonly toewijzingNummer: number
  readonly begindatum: Datum
  readonly bron: 'bericht' | 'handmatig'
  readonly berichtId: string | null
  /** True when it goes on after an interruption. */
  readonly hervat: boolean
  /** Did it begin with calming a crisis? The judgement of who helps; a message does not say it. */
  readonly crisis: Weten
  readonly vastgelegdOp: Datum
  readonly doorNaam: string
  readonly verwijderdOp: Datum | null
}

/** The end of a delivery; reason 20 is an interruption, every other one is for good. @bron iJw 3.2 JZ588 */
export interface Leveringstop {
  readonly id: string
  readonly leveringId: string
  readonly toewijzingId: string
  readonly begindatum: Datum
  readonly einddatum: Datum
  readonly reden: RedenBeeindiging
  readonly toelichting: string
  readonly bron: 'bericht' | 'handmatig'
  readonly berichtId: string | null
  readonly nazorgOp: Datum | null
  readonly verwijderdOp: Datum | null
}

/** What a provider asked to put right, why, and the message that carries it. */
export interface Correctie {
  readonly id: string
  readonly toewijzingId: string
  /** The start it is about; null for a start that was rejected and is sent anew. */
  readonly leveringId: string | null
  /** The stop it is about; null when it is about the start. */
  readonly stopId: string | null
  readonly soort: 'corrigeren' | 'verwijderen' | 'opnieuw'
  readonly reden: string
  /** Day for after-care of a corrected stop, which is no part of the message. */
  readonly nazorgOp: Datum | null
  /** What a corrected start says of a crisis, which is no part of the message; null when that stays. */
  readonly crisis: Weten | null
  readonly berichtId: string | null
  readonly gevraagdOp: Datum
  readonly doorNaam: string
}

/** Where one goal stands, as seen together; unknown is a value. */
export const VOORTGANG = ['dichterbij', 'gelijk', 'verder-weg', 'bereikt', 'onbekend'] as const
export interface DoelStand {
  readonly doel: string
  readonly stand: (typeof VOORTGANG)[number]
  readonly toelichting: string
}

export interface Evaluatie {
  readonly id: string
  readonly leveringId: string
  readonly op: Datum
  readonly aanwezig: readonly string[]
  readonly woordenKind: string | null
  readonly woordenOuders: string | null
  readonly doelen: readonly DoelStand[]
  readonly effect: 'bereikt' | 'deels' | 'niet' | 'onbekend'
  readonly watVerandert: string
  readonly volgendeOp: Datum | null
  readonly doorNaam: string
}

/** Why another worker comes. @bron R4a-129, R4b-83 */
export const WISSELREDENEN = [
  'vertrek',
  'ziekte',
  'verlof',
  'andere-deskundigheid',
  'wens-gezin',
  'wens-kind',
  'organisatie',
  'anders',
] as const
export type Wisselreden = (typeof WISSELREDENEN)[number]

export interface Hulpverlener {
  readonly id: string
  readonly leveringId: string
  readonly naam: string
  readonly van: Datum
  readonly tot: Datum | null
  readonly reden: Wisselreden | null
  readonly aangekondigdOp: Datum | null
  readonly warm: boolean | null
}

export interface Overbrugging {
  readonly id: string
  readonly soort: string
  readonly doorWie: string
  readonly van: Datum
  readonly tot: Datum | null
  readonly redenEinde: string | null
  readonly wachtBij: string | null
  readonly wachtBijId: string | null
  readonly wachtWaarom: string | null
}

export interface Wachtafspraak {
  readonly id: string
  readonly contactId: string
  readonly contactNaam: string
  readonly elkeDagen: number
  readonly verwachtOp: Datum | null
  readonly van: Datum
}

export interface Wachtcontact {
  readonly id: string
  readonly op: Datum
  readonly eigenWoorden: string
  readonly woordenVan: string
  readonly verergerd: Weten
  readonly gevaar: Weten
  readonly doorNaam: string
}
