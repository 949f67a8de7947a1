import type { Tekst } from '../tekst.ts'

/** What a check concluded. `signaal` is no error: something a reader must know. `niet-te-toetsen` is never read as good. */
export type Uitkomst = 'klopt' | 'binnen-afronding' | 'gebroken' | 'signaal' | 'niet-te-toetsen'

/** Size of what a finding does to the figure. */
export interface Effect {
  /** null where the size cannot be computed. */
  readonly grootte: number | null
  /** In what: trajectories, percentage points, percent. */
  readonly in: Tekst
  readonly zin: Tekst
}

/** What a rule answers about one statement. */
export interface Oordeel {
  readonly uitkomst: Uitkomst
  /** What was computed. */
  readonly berekend: readonly number[]
  /** What was printed or expected. */
  readonly gedrukt: readonly number[]
  readonly effect: Effect
}

/** A printed number, and in what steps it was rounded: 5 for counts in fives, 0.1 for one decimal, 0 for exact. */
export interface Gedrukt {
  readonly waarde: number
  readonly stap: number
}

/** Counts per period with the share printed beside them. */
export interface NoemerPunt {
  readonly periode: string
  readonly teller: number
  readonly procent: Gedrukt
  /** Populations that the share may be of, by name. */
  readonly bevolking?: Readonly<Record<string, number>>
}

/** What each rule is asked. */
export interface Vragen {
  readonly stroom: { readonly begin: Gedrukt; readonly in: Gedrukt; readonly uit: Gedrukt; readonly einde: Gedrukt }
  readonly som: { readonly totaal: Gedrukt; readonly delen: readonly Gedrukt[] }
  readonly procent: { readonly teller: Gedrukt; readonly noemer: Gedrukt; readonly maal: number; readonly gedrukt: Gedrukt }
  readonly groei: { readonly van: Gedrukt; readonly naar: Gedrukt; readonly gedrukt: Gedrukt }
  readonly puntverschil: { readonly van: Gedrukt; readonly naar: Gedrukt; readonly gedrukt: Gedrukt }
  readonly noemer: { readonly punten: readonly NoemerPunt[]; readonly marge: number }
  readonly herstart: { readonly begonnen: number; readonly opEenDag: number; readonly dagen: number; readonly totaal?: number }
  readonly verwijzer: { readonly gemeente: number; readonly gi: number; readonly begonnen: number }
  readonly team: {
    readonly geeftJeugdhulp: boolean | null
    readonly leverde: boolean
    readonly geteld: number | null
    readonly eigenTelling?: string | Tekst
  }
  readonly eenheden: {
    readonly a: { readonly waarde: number; readonly eenheid: string; readonly periode: string }
    readonly b: { readonly waarde: number; readonly eenheid: string; readonly periode: string }
  }
  readonly reeks: {
    readonly van: string
    readonly naar: string
    readonly waarden: readonly [number, number]
    readonly breuk?: string | Tekst
    readonly hoogsteGroei: number
  }
  readonly gemiddelde: {
    readonly delen: readonly Gedrukt[]
    readonly gewichten?: readonly number[]
    readonly gedrukt: Gedrukt
    readonly speling: number
  }
  readonly tussen: { readonly delen: readonly number[]; readonly gedrukt: Gedrukt }
  readonly spreiding: {
    readonly groepen: readonly { readonly n: number; readonly gemiddeld: Gedrukt; readonly sd: Gedrukt }[]
    readonly gedrukt: Gedrukt
  }
  readonly richting: { readonly van: number; readonly naar: number; readonly gedrukt: 'stijging' | 'daling' }
  readonly gelijk: { readonly a: number; readonly b: number; readonly in: string | Tekst }
  readonly noemereffect: { readonly teller: readonly [number, number]; readonly noemer: readonly [number, number] }
  readonly respons: { readonly verwacht: number; readonly geleverd: number; readonly wat: string | Tekst }
  readonly klein: { readonly teller: number; readonly noemer: number; readonly minstens: number }
}

/** Name of a rule. */
export type RegelId = keyof Vragen

/** A rule of the catalogue. */
export interface Regel<K extends RegelId = RegelId> {
  readonly id: K
  readonly naam: Tekst
  /** What goes wrong when nobody looks. */
  readonly vertekening: Tekst
  /** Number in the list of known problems, where it has one. */
  readonly bron: string
  readonly toets: (vraag: Vragen[K]) => Oordeel
}

/** One statement about figures, to be checked by one rule. */
export type Stelling = {
  readonly [K in RegelId]: {
    readonly id: string
    readonly regel: K
    /** Which figure or figures it is about, in words with period and area. */
    readonly cijfer: string | Tekst
    readonly bron: string
    readonly vraag: Vragen[K]
    /** What is already known about it. */
    readonly uitleg?: string | Tekst
  }
}[RegelId]

/** Outcome of one statement: figure, rule and size of the effect. */
export interface Bevinding extends Oordeel {
  readonly id: string
  readonly regel: RegelId
  readonly cijfer: string | Tekst
  readonly bron: string
  readonly uitleg: string | Tekst | null
}
