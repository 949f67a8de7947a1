import type { Instroom } from '../cijfer/index.ts'
import type { Eenheid } from '../eenheid/index.ts'
import type { Tekst } from '../tekst.ts'

/** Similar municipalities whose figures differ, or different ones whose figures agree. @bron R3 4.0 */
export type Modus = 'gelijk-maar-ander-cijfer' | 'anders-maar-gelijk-cijfer'

/** A figure as it is handed in. `null`: not there. */
export type Celinvoer =
  | null
  | { readonly procent: number; readonly n?: number; readonly instroom?: Instroom; readonly periode?: string }
  | {
      readonly teller: number
      readonly noemer: number
      readonly afgerondOp?: number
      readonly instroom?: Instroom
      readonly periode?: string
    }
  | { readonly onderdruktTotEnMet: number; readonly noemer: number }
  | { readonly ontbreekt: string }

/** What is screened. */
export interface Studieindicator {
  readonly id: string
  /** What somebody called it, or its name in both languages. */
  readonly naam: string | Tekst
  readonly eenheid: Eenheid
  readonly noemer: Eenheid
  readonly instroom: Instroom
  readonly periode?: string
  readonly bron?: string
}

/** A municipality as it is handed in. */
export interface Studiegemeente {
  readonly id: string
  readonly naam: string
  readonly inwoners: number
  readonly regio: string
  /** Children, for rates per 1,000. */
  readonly jeugd?: number
  readonly ses: Readonly<Record<string, number | null>>
  /** How access is organised, aspect by aspect, in any words. */
  readonly toegang: Readonly<Record<string, string>>
  readonly cijfers: Readonly<Record<string, Celinvoer>>
}

/** The nation, the yardstick of both filters. */
export interface Studieland {
  readonly jeugd?: number
  readonly ses: Readonly<Record<string, number | null>>
  readonly cijfers: Readonly<Record<string, Celinvoer>>
}

/** What a local agreement implies for a figure. @bron R3-60 */
export interface Studieverwachting {
  readonly gemeente: string
  readonly indicator: string
  readonly procent: number
  readonly afspraak: string
  readonly bron: string
  readonly van?: string
  readonly tot?: string
}

/** When a figure is called striking. All thresholds are parameters: the method itself names none. */
export interface Opvallendregel {
  readonly z: number
  readonly hoog: number
  readonly laag: number
  /** Expected count below which a figure is marked as small. */
  readonly minVerwacht: number
  /** Correction for looking at many figures, told beside each flag. */
  readonly meervoudig: 'bonferroni' | 'benjamini-hochberg'
  readonly alfa: number
}

/** A human decision: who chose, when and why. */
export interface Keuzebesluit {
  readonly gekozen: readonly string[]
  readonly door: string
  readonly op: string
  readonly reden: string
}

/** Every parameter of a study, with nothing left implicit. */
export interface Studieparameters {
  readonly naam: string
  /** Version of these parameters: change it whenever one of them changes. */
  readonly versie: string
  readonly modus: Modus
  readonly data: {
    readonly bron: string
    readonly versie: string
    readonly periode: string
    readonly laatsteVerandering: string | null
    readonly reeksbreuken: readonly string[]
  }
  readonly band: { readonly van: number; readonly tot: number }
  readonly ses: { readonly soort: 'absoluut' | 'relatief'; readonly tolerantie: Readonly<Record<string, number>> }
  readonly opvallend: Opvallendregel
  readonly keuze: {
    readonly van: number
    readonly tot: number
    readonly aspecten: readonly string[]
    readonly andereRegio: boolean
    readonly besluit: Keuzebesluit | null
  }
  readonly indicatoren: readonly Studieindicator[]
  readonly land: Studieland
  readonly gemeenten: readonly Studiegemeente[]
  readonly verwachtingen: readonly Studieverwachting[]
}

/** One step of the funnel: how many came in, how many are left, by which parameters, and who fell out why. */
export interface Stap {
  readonly nr: number
  readonly naam: Tekst
  readonly in: number
  readonly over: number
  readonly parameters: Readonly<Record<string, unknown>>
  readonly afgevallen: readonly { readonly gemeente: string; readonly waarom: Tekst }[]
  readonly opmerkingen: readonly Tekst[]
}

/** Why a figure is flagged. */
export type Vlagsoort = 'opvallend' | 'verwachting' | 'overeenkomst'

/** A flagged figure with all that is needed to judge the flag. */
export interface Vlag {
  readonly id: string
  readonly gemeente: string
  readonly indicator: string
  readonly soort: Vlagsoort
  readonly richting: 'hoger' | 'lager' | 'gelijk'
  /** Percent, and that of the nation or the agreement. */
  readonly waarde: number | null
  readonly referentie: number
  readonly n: number
  readonly z: number | null
  readonly verhouding: number | null
  readonly interval: { readonly onder: number; readonly boven: number } | null
  /** Rate per 1,000 children beside the share, and that of the nation: a share is no rate. */
  readonly per1000: { readonly waarde: number; readonly land: number | null } | null
  /** Does it remain after correcting for the number of figures looked at? */
  readonly naCorrectie: boolean | null
  readonly p: number | null
  /** What the figure will be when part of the deviation is chance: expect a next period nearer to the others. */
  readonly verwachtVolgende: number | null
  readonly waarschuwingen: readonly Tekst[]
}

/** A figure that was not judged, and why: not judged is not "not striking". */
export interface NietBeoordeeld {
  readonly gemeente: string
  readonly indicator: string
  readonly waarom: Tekst
}
