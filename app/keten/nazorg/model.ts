import type { Datum } from '../../kern/time/klok.ts'

export const VORMEN = ['huisbezoek', 'gesprek', 'telefoon', 'beeldbellen'] as const
export type Vorm = (typeof VORMEN)[number]

/** How it goes, in the family's eyes; unknown is a value. */
export const HOE_GAAT_HET = ['goed', 'wisselend', 'slecht', 'onbekend'] as const
export type HoeGaatHet = (typeof HOE_GAAT_HET)[number]

export const VAN = ['jeugdige', 'ouder', 'verzorger', 'netwerk', 'hulpverlener'] as const
export type Van = (typeof VAN)[number]

export const GEVOLGEN = ['heropend', 'nazorg-vaker', 'uitgelegd'] as const
export type Gevolg = (typeof GEVOLGEN)[number]

/** Why a dossier is closed. Turning 18 is none of them: a birthday is no reason to stop. */
export const SLUITREDENEN = [
  'doel-bereikt',
  'gezin-wil-stoppen',
  'geen-contact',
  'verhuisd',
  'overgedragen',
  'overleden',
  'anders',
] as const
export type Sluitreden = (typeof SLUITREDENEN)[number]

/** What was agreed for after the help: the day, who, how, and how to come back. */
export interface Nazorg {
  readonly id: string
  readonly dossierId: string
  readonly op: Datum
  readonly wieId: string
  readonly wieNaam: string
  readonly hoe: Vorm
  readonly plan: string
  /** How the family comes back when it is needed. */
  readonly terugkeer: string
  readonly stand: 'loopt' | 'gedaan' | 'vervallen'
  readonly afgesprokenOp: Datum
}

export interface NazorgContact {
  readonly id: string
  readonly op: Datum
  readonly hoe: string
  /** False: tried, nobody reached; that is no contact. */
  readonly gesproken: boolean
  readonly metWie: string
  readonly eigenWoorden: string
  readonly hoeGaatHet: HoeGaatHet
  readonly vervolg: string
  readonly doorNaam: string
}

/** "It stopped too early", in the family's words. */
export interface TeVroeg {
  readonly id: string
  readonly dossierId: string
  readonly vanNaam: string
  readonly van: Van
  readonly eigenWoorden: string
  readonly op: Datum
  readonly antwoord: string | null
  readonly gevolg: Gevolg | null
  readonly beantwoordOp: Datum | null
  readonly beantwoordDoor: string | null
}

export interface Sluiting {
  readonly id: string
  readonly op: Datum
  readonly reden: Sluitreden
  readonly toelichting: string
  readonly meningKind: string
  readonly meningOuders: string
  readonly zonderNazorgReden: string | null
  readonly veiligOp: Datum | null
  readonly doorNaam: string
  readonly heropendOp: Datum | null
}
