import type { Antwoord, Handeling, KaderNaam, Leeftijdsband, Rol, Vertegenwoordiger } from '@draad/stelsel'
import type { Tekst } from '../../kern/texts/tekst.ts'

/** What of custody is known today. */
export type Gezagstand = 'bekend' | 'niet-vastgelegd' | 'niet-te-bepalen' | 'tijdelijk-geen' | 'meerderjarig'

/** Custody over the child today, as recorded, with what to do when it is not certain. */
export interface GezagVandaag {
  readonly stand: Gezagstand
  readonly soort: string | null
  readonly houders: readonly { readonly persoonId: string | null; readonly naam: string }[]
  readonly sinds: string | null
  readonly bron: string | null
}

/** A place where a law can be read as it holds today. */
export interface Vindplaats {
  readonly naam: string
  readonly adres: string
}

/** One answer of the law; `kaders` is empty when it holds in every frame of this child. */
export interface Uitkomst {
  readonly kaders: readonly KaderNaam[]
  readonly antwoord: Antwoord
  readonly uitleg: Tekst
  readonly bron: string
  readonly wetten: readonly Vindplaats[]
  readonly onbevestigd: string | null
}

/** What somebody may about one thing. */
export interface RechtVandaag {
  readonly handeling: Handeling
  readonly uitkomsten: readonly Uitkomst[]
}

/** Everything that holds today for one person about this child. */
export interface PersoonRechten {
  readonly persoonId: string
  readonly naam: string
  readonly plaats: string
  readonly rol: Rol
  /** Null: not certain. */
  readonly gezag: boolean | null
  readonly rechten: readonly RechtVandaag[]
  readonly letOp: readonly Tekst[]
}

/** What is not certain, why that matters, and what to do about it. */
export interface Onzeker {
  readonly wat: 'geboortedatum' | 'gezag' | 'gezag-minderjarig'
  readonly tekst: Tekst
  readonly doe: Tekst
}

/** A remedy of the family; `uiterlijk` when its term is running. */
export interface Middel {
  readonly id: string
  readonly naam: Tekst
  readonly uitleg: Tekst
  readonly bij: Tekst
  readonly bron: string
  readonly wetten: readonly Vindplaats[]
  readonly uiterlijk: string | null
}

/** A running term, with where it comes from. */
export interface TermijnVandaag {
  readonly id: string
  readonly regel: string
  readonly naam: Tekst
  readonly uitleg: Tekst
  readonly laatsteDag: string
  readonly nieuweDatum: string | null
  readonly bij: string | null
  readonly bron: string
  readonly wetten: readonly Vindplaats[]
}

/** A birthday within a year on which rights change. */
export interface Grens {
  readonly jaren: number
  readonly op: string
  readonly wat: Tekst
  readonly bron: string
}

/** The panel: what holds today for this child and these people. */
export interface Paneel {
  readonly vandaag: string
  readonly kind: { readonly id: string; readonly voornaam: string; readonly leeftijd: string | null; readonly band: Leeftijdsband | null }
  readonly vertegenwoordiger: Vertegenwoordiger | null
  readonly gezag: GezagVandaag
  readonly kaders: readonly KaderNaam[]
  readonly gesloten: boolean
  readonly onzeker: readonly Onzeker[]
  readonly grenzen: readonly Grens[]
  readonly personen: readonly PersoonRechten[]
  readonly middelen: readonly Middel[]
}
