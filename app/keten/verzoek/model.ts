import type {
  Gebeurtenis,
  JW315AangevraagdProduct,
  JW315Client,
  JW317Verzoek,
  RedenAfwijzingVerzoek,
  TypeVerwijzer,
} from '@draad/berichten'
import type { Datum } from '../../kern/time/klok.ts'

/** `vot`: may we give this help (JW315); `vow`: may what we give be changed (JW317). Also names of the flows of the messages. */
export const SOORTEN = ['vot', 'vow'] as const
export type VerzoekSoort = (typeof SOORTEN)[number]

/** Where the message of a request stands: states of the flow `retour`. */
export const ZENDINGEN = ['verzonden', 'verwerkt', 'niet verzonden'] as const
export type Zending = (typeof ZENDINGEN)[number]

/** States of the flows `vot` and `vow`. */
export const TOESTANDEN = ['gevraagd', 'in onderzoek', 'toegewezen', 'afgewezen', 'andere gemeente'] as const
export type Toestandnaam = (typeof TOESTANDEN)[number]

export const AFWIJSREDENEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const satisfies readonly RedenAfwijzingVerzoek[]
export const VERWIJZERS = ['01', '02', '03', '04', '05', '06', '08'] as const satisfies readonly TypeVerwijzer[]

/** Who it is about, as the message says it; a request for change says the BSN only, the rest is what we know. */
export type Client = Pick<JW315Client, 'Bsn'> & Partial<Omit<JW315Client, 'Bsn' | 'AangevraagdeProducten'>>

/** A rule that was broken, as kept: never a value. */
export interface Gebrek {
  readonly regel: string
  readonly retourcode: string
  readonly pad: string
  readonly nl: string
  readonly en: string
}

/** A request as it was sent, and what became of its message. */
export interface Verzoek {
  readonly id: string
  readonly soort: VerzoekSoort
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly agbCode: string
  readonly gemeenteId: string
  readonly gemeenteCode: string
  readonly zaakId: string | null
  readonly dossierId: string | null
  readonly client: Client
  readonly bron: 'werkplek' | 'bericht'
  readonly elders: boolean
  readonly berichtId: string
  readonly dagtekening: Datum
  readonly zending: Zending
  readonly ontvangenOp: Datum | null
  readonly bevindingen: readonly Gebrek[]
  readonly hersteltId: string | null
  /** ISO instant. */
  readonly gemaaktOp: string
  readonly doorNaam: string
  readonly versie: number
}

/** What is asked, in the words of the message. */
export type Inhoud =
  | { readonly soort: 'vot'; readonly product: JW315AangevraagdProduct }
  | { readonly soort: 'vow'; readonly wijziging: JW317Verzoek }

/** What is answered by itself: one product of a VOT, or a VOW as a whole. @bron iJw 3.2 OP344 */
export interface Deel {
  readonly id: string
  readonly verzoekId: string
  readonly plaats: number
  readonly referentie: string
  readonly inhoud: Inhoud
  /** What happened after it was asked; its state follows from these through the state table. */
  readonly gebeurtenissen: readonly Gebeurtenis[]
  readonly onderzoekOp: Datum | null
  readonly beslotenOp: Datum | null
  readonly beslotenDoor: string | null
  readonly reden: RedenAfwijzingVerzoek | null
  readonly andereGemeente: string | null
  readonly toelichting: string | null
  readonly toewijzingen: readonly number[]
  readonly berichten: readonly string[]
  readonly versie: number
}

export interface MetDelen {
  readonly verzoek: Verzoek
  readonly delen: readonly Deel[]
}
