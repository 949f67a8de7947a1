/** What a delivery contains: kinds of records, their fields, and what may stand in a field. */

import type { Tekst } from '../tekst.ts'

/** The three deliveries. `bj`: youth policy information; `vt`: Veilig Thuis; `nza`: quarterly report to the care authority. */
export type LeveringSoort = 'bj' | 'vt' | 'nza'

/** What may stand in a field. */
export type Vorm =
  | 'bsn'
  | 'datum'
  | 'geboortedatum'
  | 'geslacht'
  | 'code'
  | 'codes'
  | 'heel'
  | 'getal'
  | 'tekst'
  | 'plaats'
  | 'regio'
  | 'personen'

/** One value of a code list, with its official (Dutch) name; in English see {@link keuzeTekst}. */
export interface Keuze {
  readonly code: string
  readonly naam: string
}

export interface Veld {
  readonly naam: string
  readonly uitleg: Tekst
  readonly vorm: Vorm
  /** Whether it must be filled in records of a kind; `als`: a rule decides. */
  readonly verplicht: 'ja' | 'nee' | 'als'
  readonly keuzes?: readonly Keuze[]
  /** Whole number or number: bounds. */
  readonly van?: number
  readonly tm?: number
  /** Positions in our own fixed-width layout; the real positions are configuration. */
  readonly lengte: number
}

/** One kind of record. */
export interface Recordsoort {
  /** Value of the column that tells the kind. */
  readonly id: string
  readonly naam: Tekst
  /** Counting unit of one record. */
  readonly eenheid: string
  readonly velden: readonly string[]
  readonly verplicht: readonly string[]
  readonly periode: 'halfjaar' | 'kwartaal'
}

/** A content model: fields of the whole file, kinds of records, where it comes from. */
export interface Inhoud {
  readonly soort: LeveringSoort
  readonly naam: Tekst
  readonly versie: string
  readonly bron: string
  /** Column that tells the kind of record. */
  readonly kolom: string
  readonly velden: readonly Veld[]
  readonly soorten: readonly Recordsoort[]
  /** BSN values that are no number of a person. */
  readonly bijzonder: { readonly onbekend: string; readonly ongeboren: string }
  /** Birth date of an unborn child. */
  readonly ongeborenDatum: string
  /** Periods before the latest one that may still be corrected. */
  readonly correcties: number
  readonly onbevestigd: readonly Tekst[]
}

/** A record after reading: row in the file, kind, and its values; dates as YYYY-MM-DD, empty where nothing stood. */
export interface Ruw {
  readonly rij: number
  readonly soort: string
  readonly v: Readonly<Record<string, string>>
  /** Authorisations, when the rows of one measure were taken together; otherwise its fields tell the only one. */
  readonly machtigingen?: readonly { readonly type: string; readonly begin: string; readonly einde: string }[]
}
