import type { Eenheid, Frequentie, ProductCategorie, RedenWijziging } from '@draad/berichten'
import type { Datum } from '../../kern/time/klok.ts'

/** An allocation waits for the provider, is accepted or refused by it, or is taken back by the municipality. */
export const STANDEN = ['wacht-op-antwoord', 'aangenomen', 'geweigerd', 'ingetrokken'] as const
/** Where an allocation stands for the provider: to be answered, before its start, running, or over. */
export const PLAATSDELEN = ['nieuw', 'wacht', 'loopt', 'klaar'] as const
export type Plaatsdeel = (typeof PLAATSDELEN)[number]

export type ToewijzingStand = (typeof STANDEN)[number]

/** Why the help that is placed is not the first choice. @bron R4a-97 */
export const AFWIJKREDENEN = [
  'vol',
  'niet-ingekocht',
  'geweigerd',
  'te-ver',
  'geen-deskundigheid',
  'leeftijd',
  'prijsplafond',
  'wens-gezin',
  'anders',
] as const
export type Afwijkreden = (typeof AFWIJKREDENEN)[number]

/** Why a provider does not take a child. @bron R2-50, R4a-99, R4b-65 */
export const WEIGERREDENEN = [
  'vol',
  'opnamestop',
  'te-complex',
  'risico-groep',
  'criteria',
  'leeftijd',
  'geen-deskundigheid',
  'dagbesteding-ontbreekt',
  'rechtszaak',
  'geen-contract',
  'prijs',
  'woonplaats-onduidelijk',
  'anders',
] as const
export type Weigerreden = (typeof WEIGERREDENEN)[number]

/** Refusals that are about money or jurisdiction: recorded, and never a reason for the child to wait. @bron R2-43, invariant 13 */
export const GELDREDENEN: ReadonlySet<Weigerreden> = new Set(['geen-contract', 'prijs', 'woonplaats-onduidelijk'])

/** Why help that is needed cannot be had. @bron R2-56, R4b-69 */
export const ONBESCHIKBAAR = ['bestaat-niet', 'niet-ingekocht', 'overal-vol', 'overal-geweigerd', 'te-ver', 'anders'] as const
export type Onbeschikbaar = (typeof ONBESCHIKBAAR)[number]

/** Reasons with which the municipality changes an allocation; 01 was withdrawn. @bron iJw 3.2 JZ002 */
export const WIJZIGREDENEN = [
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
] as const satisfies readonly RedenWijziging[]

/** How much: whole units per frequency. */
export interface Omvang {
  readonly volume: number
  readonly eenheid: Eenheid
  readonly frequentie: Frequentie
}

/** What an allocation says to the provider. */
export interface Toewijzing {
  readonly id: string
  readonly zaakId: string
  readonly dossierId: string
  readonly kindId: string
  /** Null when no decision comes before it: a direct referral, or help that a GI or judge determined. */
  readonly besluitId: string | null
  readonly voorzieningId: string
  /** 0 to 999999999, once per region; start, stop and declaration refer to it. */
  readonly nummer: number
  readonly gemeenteId: string
  readonly gemeenteCode: string
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly agbCode: string
  readonly categorie: ProductCategorie
  readonly productCode: string | null
  readonly omvang: Omvang | null
  /** In cents, over the whole allocation. */
  readonly budget: number | null
  readonly ingangsdatum: Datum
  readonly einddatum: Datum | null
  /** When this version was settled; ISO instant. */
  readonly toegewezenOp: string
  readonly redenWijziging: RedenWijziging | null
  readonly stand: ToewijzingStand
  readonly giBepaald: boolean
  /** The provider's request that this grants; null when nobody asked. */
  readonly verzoekId: string | null
  /** The provider's own reference of that request, until the message with it was made. */
  readonly referentieAanbieder: string | null
  readonly eersteKeus: string
  readonly eersteKeusVan: 'gezin' | 'kind' | 'professional'
  readonly eersteKeusAanbiederId: string | null
  readonly isEersteKeus: boolean
  readonly afwijkingReden: Afwijkreden | null
  readonly afwijkingToelichting: string | null
  /** Day on which the family was told that this is not the first choice. */
  readonly verteldOp: Datum | null
  readonly startVerwachtOp: Datum | null
  readonly gestartOp: Datum | null
  readonly gestoptOp: Datum | null
  /** Changed since the last message to this provider. */
  readonly teMelden: boolean
  /** Why no national message can be sent; null when it can. */
  readonly buitenBerichten: string | null
  readonly gemaaktOp: Datum
  readonly gemaaktDoorNaam: string
  readonly versie: number
}

export interface Weigering {
  readonly id: string
  readonly toewijzingId: string
  readonly voorzieningId: string
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly categorie: string
  readonly productCode: string | null
  readonly reden: Weigerreden
  readonly toelichting: string
  readonly geldgeschil: boolean
  readonly op: Datum
  readonly doorNaam: string
}

export interface NietBeschikbaar {
  readonly id: string
  readonly voorzieningId: string | null
  readonly nodig: string
  readonly categorie: string | null
  readonly reden: Onbeschikbaar
  readonly toelichting: string
  readonly op: Datum
  readonly doorNaam: string
}

/**
 * Where a message is. Out: klaar (made), klaargezet (beside the outbox), verzonden (in the outbox), bevestigd or
 * afgekeurd (by the return message). In: wacht (uploaded), verwerkt, afgekeurd (answered with codes, nothing of it done),
 * geweigerd (could not be read or answered). Deels is for a declaration: some of its lines were not granted.
 */
export type BerichtStatus = 'wacht' | 'klaar' | 'klaargezet' | 'verzonden' | 'bevestigd' | 'verwerkt' | 'deels' | 'afgekeurd' | 'geweigerd'

/** A finding as kept: rule and place, never the value, because that may name a person. */
export interface BewaardeBevinding {
  readonly regel: string
  readonly retourcode: string
  readonly pad: string
  readonly nl: string
  readonly en: string
}

/** A message as lists show it; without its content. */
export interface BerichtRegel {
  readonly id: string
  readonly dossierId: string | null
  readonly aanbiederId: string | null
  readonly richting: 'in' | 'uit'
  readonly soort: string | null
  readonly identificatie: string | null
  readonly afzender: string | null
  readonly ontvanger: string | null
  readonly dagtekening: Datum | null
  readonly bestandsnaam: string
  readonly grootte: number
  readonly status: BerichtStatus
  readonly reden: string | null
  readonly redenTekst: { readonly nl: string; readonly en: string } | null
  readonly bevindingen: readonly BewaardeBevinding[]
  readonly antwoordOp: string | null
  /** Last day on which the answer is in time; null when none is awaited. */
  readonly antwoordVoor: Datum | null
  readonly beantwoordOp: Datum | null
  readonly gemaaktOp: string
  readonly verzondenOp: string | null
  readonly doorNaam: string
  /** Allocations it speaks of: its place in their threads. */
  readonly nummers: readonly number[]
}
