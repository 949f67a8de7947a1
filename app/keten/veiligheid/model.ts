/** Three separate judgements about one child; none follows from another. @bron R4a-22 */
export const SOORTEN = ['direct', 'herhaling', 'ontwikkeling'] as const
export type Soort = (typeof SOORTEN)[number]

/** Each judgement has its own scale; words, no numbers, and unknown is one of them. Worst first. */
export const SCHALEN = {
  direct: ['acuut-onveilig', 'onveilig', 'onbekend', 'veilig'],
  herhaling: ['aannemelijk', 'mogelijk', 'onbekend', 'niet-aannemelijk'],
  ontwikkeling: ['bedreigd', 'zorgen', 'onbekend', 'niet-gezien'],
} as const satisfies Record<Soort, readonly string[]>
export type Waarde<S extends Soort = Soort> = (typeof SCHALEN)[S][number]

/** Which wording of the scales a judgement was made with. @bron R4b-16 */
export const DEFINITIE = '2026-1'

/** What a judgement rests on: the child was seen in person, or only papers and what others said. @bron R2-16, R2-17 */
export const BASES = ['gezien', 'op papier'] as const
export type Basis = (typeof BASES)[number]

export const ZICHT_HOE = ['in-persoon', 'beeldbellen', 'telefoon', 'niet-gelukt'] as const
export type ZichtHoe = (typeof ZICHT_HOE)[number]
export const ALLEEN = ['ja', 'deels', 'nee', 'niet-gezien'] as const
export type Alleen = (typeof ALLEEN)[number]

export interface Oordeel {
  readonly id: string
  readonly soort: Soort
  readonly waarde: Waarde
  readonly basis: Basis
  readonly op: string
  /** What was observed; what others reported; what is not known: three fields that never mix. @bron R4a-18 */
  readonly feiten: string
  readonly gemeld: string
  readonly onbekend: string
  /** The weighing in words: also what a list would miss. @bron R4a-40 */
  readonly afweging: string
  readonly instrument: string | null
  /** Last entry of the chronology that was there when it was judged. */
  readonly naGebeurtenis: number
  readonly doorNaam: string
  readonly vastgelegdOp: string
}

export interface Zicht {
  readonly id: string
  readonly op: string
  readonly hoe: ZichtHoe
  readonly alleen: Alleen
  readonly nietAlleenReden: string | null
  readonly wie: string
  readonly indruk: string
}

export interface Crisis {
  readonly id: string
  readonly geopendDag: string
  readonly geopendOp: string
  readonly reden: string
  readonly doorNaam: string
  readonly eigenaarNaam: string
  readonly geslotenOp: string | null
  readonly slotreden: string | null
}

export const GEHOUDEN = ['ja', 'deels', 'nee', 'onbekend'] as const
export type Gehouden = (typeof GEHOUDEN)[number]

/** One line of the safety plan: what, whose, from when, and when somebody looks whether it holds. @bron R4a-35 */
export interface Afspraak {
  readonly id: string
  readonly wat: string
  readonly eigenaar: string
  readonly van: string
  readonly controleOp: string
  readonly netwerk: string | null
  readonly zonderNetwerkReden: string | null
  readonly gezinWeet: boolean
  readonly gecontroleerdOp: string | null
  readonly gehouden: Gehouden | null
  readonly bewijs: string | null
  readonly oorzaak: string | null
  readonly gevolg: string | null
}

/** The five steps of the meldcode, and the five questions of its fourth and fifth. @bron standaarden 4.1 (meldcode, afwegingskader) */
export const MELDCODESTAPPEN = [1, 2, 3, 4, 5] as const
export type Meldcodestap = (typeof MELDCODESTAPPEN)[number]
export const MELDCODE_UITKOMSTEN = ['afsluiten', 'hulp', 'melden', 'melden-en-hulp'] as const
export type MeldcodeUitkomst = (typeof MELDCODE_UITKOMSTEN)[number]

type JaNeeOnbekend = 'ja' | 'nee' | 'onbekend'
export interface Afwegingen {
  readonly vermoeden: JaNeeOnbekend
  readonly acuutOfStructureel: JaNeeOnbekend
  readonly zelfHulpBieden: JaNeeOnbekend
  readonly hulpAanvaard: JaNeeOnbekend
  readonly resultaatOpTijd: JaNeeOnbekend
}

export interface MeldcodeRegel {
  readonly id: string
  readonly ronde: number
  readonly stap: Meldcodestap
  readonly op: string
  readonly toelichting: string
  readonly overgeslagen: boolean
  readonly antwoorden: Afwegingen | null
  readonly uitkomst: MeldcodeUitkomst | null
  readonly afwijking: string | null
  readonly doorNaam: string
}

/** A child of the household as far as the asker may know. */
export interface KindStand {
  readonly kindId: string
  readonly naam: string
  readonly dossierId: string | null
  /** False: this child's judgements are not the asker's to read; they count as unknown, never as missing or safe. */
  readonly zichtbaar: boolean
  readonly oordelen: {
    readonly [S in Soort]: { readonly waarde: Waarde; readonly basis: Basis; readonly op: string; readonly geldt: boolean } | null
  }
  /** Which judgements are missing or older than the last event. */
  readonly ontbreekt: readonly Soort[]
  /** Last day on which somebody saw the child in person. */
  readonly laatstGezien: string | null
  readonly pogingenMislukt: number
}

/** Where the safety of a child and its household stands. */
export interface VeiligheidStand {
  readonly dossierId: string
  readonly kinderen: readonly KindStand[]
  /** True: every child judged on all three after the last event; null: some child's judgements cannot be seen by the asker. */
  readonly compleet: boolean | null
  readonly crisisOpen: boolean
  readonly crisis: Crisis | null
  /** Only true when each child was seen and found safe after the last event; anything unknown makes it false. */
  readonly veilig: boolean
}
