import type { Eenheid, Frequentie, ProductCategorie } from '@draad/berichten'
import type { Datum } from '../../kern/time/klok.ts'

/** Whole cents; never a fraction. */
export type Centen = number

/** Handed to the message service, checked and waiting for the municipality, decided, answered, or refused as a whole. */
export const STANDEN = ['ingestuurd', 'te-beoordelen', 'antwoord-klaar', 'beantwoord', 'afgekeurd'] as const
export type DeclaratieStand = (typeof STANDEN)[number]

/** A rule that was broken, as kept: never a value, because that may be a citizen number. */
export interface Gebrek {
  readonly regel: string
  readonly retourcode: string
  readonly nl: string
  readonly en: string
}

/** What a provider asks to be paid over one calendar month, and what became of it. */
export interface Declaratie {
  readonly id: string
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly agbCode: string
  /** Null for a municipality elsewhere that does not stand in the register. */
  readonly gemeenteId: string | null
  readonly gemeenteCode: string
  readonly nummer: string
  readonly periodeBegin: Datum
  readonly periodeEind: Datum
  readonly dagtekening: Datum
  readonly stand: DeclaratieStand
  /** Made here, read from a message, or sent from here to a municipality elsewhere. */
  readonly bron: 'werkplek' | 'bericht' | 'verstuurd'
  readonly berichtId: string
  readonly antwoordId: string | null
  /** Below zero when more is given back than asked. */
  readonly ingediend: Centen
  /** Unknown until it is answered. */
  readonly toegekend: Centen | null
  readonly ontvangenOp: Datum | null
  /** Last day on which the answer is in time. @bron iJw 3.2 OP090x4 */
  readonly antwoordVoor: Datum | null
  readonly beantwoordOp: Datum | null
  readonly bevindingen: readonly Gebrek[]
  readonly doorNaam: string
  readonly beantwoordDoor: string | null
  /** Lines whose check came out otherwise after somebody decided. */
  readonly veranderd: number
  readonly versie: number
}

/** One line: one product, for one allocation, in one product period. */
export interface Regel {
  readonly id: string
  readonly declaratieId: string
  readonly client: number
  readonly plaats: number
  readonly toewijzingId: string | null
  readonly toewijzingNummer: number
  readonly referentie: string
  /** Of a credit: the line it takes back. */
  readonly vorigeReferentie: string | null
  readonly categorie: ProductCategorie
  readonly productCode: string
  readonly begin: Datum
  readonly eind: Datum
  readonly volume: number
  readonly eenheid: Eenheid
  readonly tarief: Centen | null
  /** Without sign; `debetCredit` says which way. */
  readonly bedrag: Centen
  readonly debetCredit: 'D' | 'C'
  readonly stand: 'open' | 'toegekend' | 'afgewezen'
  readonly bevindingen: readonly Gebrek[]
  /** Rules that nothing here can decide: then a person does. */
  readonly onbeoordeeld: readonly string[]
  /** What a person chose where the checks could not decide: `toekennen`, or the code of a refusal. */
  readonly keuze: string | null
  readonly retourcodes: readonly string[]
}

/** What one unit of a product costs, as agreed. */
export interface Tarief {
  readonly id: string
  readonly gemeenteId: string
  readonly aanbiederId: string
  readonly productCode: string
  readonly eenheid: Eenheid
  readonly bedrag: Centen
  readonly van: Datum
  readonly totEnMet: Datum | null
}

/** An allocation as the money sees it: no child. */
export interface GeldToewijzing {
  readonly nummer: number
  readonly gemeenteId: string
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly categorie: string
  readonly productCode: string | null
  readonly omvang: { readonly volume: number; readonly eenheid: Eenheid; readonly frequentie: Frequentie } | null
  readonly budget: Centen | null
  readonly ingangsdatum: Datum
  readonly einddatum: Datum | null
  readonly stand: string
  readonly gestartOp: Datum | null
  readonly gestoptOp: Datum | null
}
