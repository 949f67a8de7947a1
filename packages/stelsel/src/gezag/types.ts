import type { Gezagswaarde } from '../codes/gezagswaarden.ts'

/** A date of the register: parts may be unknown ('2021-06-00', '2021-00-00', '0000-00-00'). */
export type DeelDatum = string

/** Codes of data under investigation: category, group, element of the BRP ('010310', '010000'); 51 to 61 are history. */
export type Onderzoek = readonly string[]

/** How someone became the legal parent, as far as the register shows. */
export type Ontstaan = 'geboorte' | 'erkenning' | 'erkenning-ongeboren' | 'adoptie' | 'gerechtelijke-vaststelling'

/** One of the (at most two) parents on the record of a child. */
export interface OuderFeit {
  /** Id of the parent's own record; null when there is none. */
  readonly ouderId: string | null
  /** False for a parent who exists but is not known (a dot as name). */
  readonly bekend: boolean
  readonly geslacht: 'V' | 'M' | 'O' | null
  readonly ontstaan: Ontstaan
  /** Start of the family relation; null when not recorded. */
  readonly sinds: DeelDatum | null
  /** Parenthood denied or recognition annulled: legally never a parent. */
  readonly ontkend?: boolean
  readonly onderzoek?: Onderzoek
}

/** A marriage or registered partnership of a person. */
export interface Verbintenis {
  readonly partnerId: string
  readonly van: DeelDatum | null
  readonly tot: DeelDatum | null
  readonly onderzoek?: Onderzoek
}

/** Who has custody by a court: 1, 2 or both parents, one of them with a third person, or a guardian. */
export type Gezagsindicatie = '1' | '2' | '12' | '1D' | '2D' | 'D'

/** An entry of the custody register. */
export interface GezagUitspraak {
  readonly indicatie: Gezagsindicatie
  readonly van: DeelDatum | null
  readonly onderzoek?: Onderzoek
}

/** Whether someone lives in the Netherlands according to the register. */
export type Inschrijving = 'ingezetene' | 'niet-ingezetene' | 'verblijfplaats-onbekend' | 'gemeente-onbekend'

/** The civil-status facts about one person that the decision tree uses. */
export interface GezagPersoon {
  readonly id: string
  readonly geboren: DeelDatum | null
  readonly overleden: boolean
  readonly onderCuratele: boolean
  /** Null when the register does not say. */
  readonly geborenInNederland: boolean | null
  /** Null when nothing is registered. */
  readonly inschrijving: Inschrijving | null
  /** Has lived outside the Netherlands at some time. */
  readonly geemigreerd: boolean
  /** A Dutch deed of adoption exists, now or in history. */
  readonly nederlandseAdoptieakte: boolean
  readonly ouder1: OuderFeit | null
  readonly ouder2: OuderFeit | null
  readonly verbintenissen: readonly Verbintenis[]
  readonly uitspraak: GezagUitspraak | null
  readonly onderzoek?: Onderzoek
}

/** Why the outcome is what it is; closed list, one text per value. */
export type GezagReden =
  | 'meerderjarig'
  | 'overleden'
  | 'leeftijd-onbekend'
  | 'niet-in-nederland'
  | 'verblijfplaats-ontbreekt'
  | 'gemeente-ontbreekt'
  | 'buitenland-geweest'
  | 'buitenland-geboren'
  | 'geboorteland-ontbreekt'
  | 'datum-uitspraak-ontbreekt'
  | 'datum-huwelijk-ontbreekt'
  | 'ouder-niet-bekend'
  | 'gegevens-ontbreken'
  | 'geboortemoeder-onbekend'
  | 'geen-ouders'
  | 'beide-overleden'
  | 'beide-minderjarig'
  | 'beide-curatele'
  | 'beide-onbevoegd'
  | 'ouder-onbevoegd'
  | 'uitspraak'
  | 'gehuwd'
  | 'gehuwd-geweest'
  | 'adoptie'
  | 'erkenning-na-2023'
  | 'geboortemoeder'
  | 'andere-ouder-onbevoegd'
  | 'een-ouder'
  | 'geboren-tijdens-huwelijk'
  | 'partner-onbevoegd'

/** One question of the tree with its answer. */
export interface GezagStap {
  /** Number of the question in the public decision tree. */
  readonly vraag: string
  readonly antwoord: string
}

/** Custody over one minor on one day. */
export interface GezagUitkomst {
  readonly kindId: string
  readonly soort: Gezagswaarde
  /** Ids of the parents who have custody. */
  readonly ouders: readonly string[]
  /** Ids of persons other than a parent who have custody, as far as known. */
  readonly derden: readonly string[]
  /** Someone else than a parent has custody, but the register does not say who. */
  readonly derdeOnbekend: boolean
  readonly reden: GezagReden
  /** A fact this outcome rests on is under investigation by the municipality. */
  readonly inOnderzoek: boolean
  readonly bron: string
  readonly uitleg: string
  readonly uitlegEn: string
  /** What a careful reader must know before relying on it. */
  readonly voorbehoud: readonly string[]
  readonly stappen: readonly GezagStap[]
}

/** Looks up a person by id; null when there is no record. */
export type Zoek = (id: string | null) => GezagPersoon | null
