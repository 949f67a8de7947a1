import type { Eenheid, Teleenheid } from '../eenheid/index.ts'
import type { Tekst } from '../tekst.ts'

/** When something counts: a date in the period, running on a day of it, or running on its last day. */
export type Moment = 'gestart' | 'lopend' | 'beeindigd' | 'peildatum' | 'altijd'

/** Tables that can be counted. */
export type TelTabel =
  | 'traject'
  | 'maatregel'
  | 'machtiging'
  | 'meting'
  | 'melding'
  | 'onderzoek'
  | 'jeugdzorg'
  | 'keten'
  | 'gi'
  | 'bestelling'
  | 'kosten'
  | 'wacht_levering'
  | 'bevolking'

/** One count, sum or mean, as data. */
export interface Maat {
  readonly eenheid: Eenheid
  readonly tabel: TelTabel
  /** `rijen`: records; `personen`: different people; `som` and `gemiddelde` of a column or expression; `mediaan` too. */
  readonly tel: 'rijen' | 'personen' | { readonly som: string } | { readonly gemiddelde: string } | { readonly mediaan: string }
  readonly moment: Moment
  /** What counts, as a condition in SQL over the columns of the table; `$peil` is the last day, `$van` the first, of the period. */
  readonly waar?: string
}

/** Sets an indicator belongs to. */
export type IndicatorSet = 'rotterdam' | 'cbs' | 'outcome' | 'keten' | 'gi' | 'nza'

/** An indicator that can be computed: everything needed to compute it and to read it. */
export interface Indicator {
  readonly id: string
  readonly naam: Tekst
  readonly set: IndicatorSet
  readonly thema: Tekst
  readonly versie: string
  /** Unit of the outcome. */
  readonly uitkomst: Eenheid
  readonly teller: Maat
  readonly noemer?: Maat
  readonly populatie: Tekst
  readonly periodeRegel: Tekst
  readonly bron: string
  readonly kanttekeningen: readonly Tekst[]
  /** Delivery of which completeness says what is missing. */
  readonly levering: 'bj' | 'vt' | 'nza' | null
  /** A role whose suppliers each stand for a municipality: without its delivery the figure is missing, not zero. */
  readonly rol?: 'wijkteam'
}

/** An indicator of a framework that deliveries cannot give, and why. */
export interface NietBerekenbaar {
  readonly id: string
  readonly naam: Tekst
  readonly set: IndicatorSet
  readonly waarom: Tekst
}

/** A count of which the unit counts things. */
export type Telmaat = Maat & { readonly eenheid: Teleenheid }
