/** What a synthetic family consists of. Everything is invented; nothing was taken from a real family. */
import type { Datum } from '../datum.ts'

export type Geslacht = 'M' | 'V' | 'O' | 'onbekend'
export type BsnReden = 'ongeboren' | 'nog-niet-ingeschreven' | 'onbekend' | 'testnummers-op'

export interface SynthetischPersoon {
  /** Stable within a population: `'<gezin>-p<number>'`. */
  sleutel: string
  rol: 'jeugdige' | 'ouder' | 'stiefouder' | 'grootouder' | 'pleegouder'
  bsn: string | null
  /** Why there is no BSN; absent when there is one. */
  bsnReden?: BsnReden
  /** Empty for an unborn child. */
  voornamen: string
  /** The name the family uses. */
  roepnaam: string
  voorletters: string
  voorvoegsel?: string
  achternaam: string
  geslacht: Geslacht
  /** `'2010-00-00'` when only the year is known; for an unborn child the expected date of birth. */
  geboortedatum: Datum
  ongeboren?: true
  telefoon: string | null
  email: string | null
}

export interface Adres {
  straat: string
  huisnummer: number
  toevoeging?: string
  /** `9999Z…`: a combination chosen because it is plainly synthetic. */
  postcode: string
  /** An invented place. */
  woonplaats: string
  gemeentecode: string
}

export interface Huishouden {
  sleutel: string
  adres: Adres
  geheimAdres: boolean
  leden: { persoon: string; van: Datum; tot: Datum | null }[]
}

export interface Relatie {
  van: string
  /** What `van` is of `naar`. */
  soort: 'ouder' | 'stiefouder' | 'broer-zus' | 'grootouder' | 'pleegouder'
  naar: string
}

/** Parental authority over one child during one period. `niet-te-bepalen` is a value, never "nobody". */
export interface GezagPeriode {
  jeugdige: string
  soort: 'gezamenlijk' | 'eenhoofdig' | 'voogdij-persoon' | 'voogdij-gi' | 'niet-te-bepalen'
  /** Keys of persons; empty for guardianship by a certified institution and when it cannot be determined. */
  houders: string[]
  van: Datum
  tot: Datum | null
}

export interface SynthetischeUitspraak {
  soort: 'feit' | 'waarneming' | 'mening' | 'diagnose' | 'verklaring'
  tekst: string
  bron: 'ouder' | 'jeugdige' | 'school' | 'huisarts' | 'consultatiebureau' | 'buurtteam' | 'behandelaar'
  /** On which day it was seen or said. */
  datum: Datum
  /** Only with a diagnosis: the profession of who made it. */
  diagnosticus?: string
}

export interface Doel {
  doel: string
  /** What is counted, in whole numbers. */
  maat: string
  nu: number
  streef: number
}

/** What a question is about, per youth. */
export interface SynthetischeVraag {
  onderwerp: string
  /** Own words of the parent (or of the expectant mother). */
  ouder: string
  /** Own words of the youth; null when too young to tell or unborn. */
  jeugdige: string | null
  /** What the youth says in a conversation, or what was seen in play with a child under four; null when unborn. */
  gesprek: string | null
  /** Sentences about what goes well. */
  sterk: string[]
  doelen: Doel[]
  uitspraken: SynthetischeUitspraak[]
}

export interface JeugdigeProfiel {
  persoon: string
  /** Whole years on the reference date; -1 for an unborn child. */
  leeftijd: number
  school: { naam: string; soort: 'geen' | 'kinderopvang' | 'basisschool' | 'speciaal' | 'voortgezet' | 'mbo'; groep: string } | null
  vraag: SynthetischeVraag | null
}

export interface SynthetischGezin {
  /** Stable: `'gezin-<seed>-<number>'`. */
  sleutel: string
  gemeentecode: string
  gemeente: string
  regio: string
  /** Language spoken at home, ISO 639-1. */
  taal: string
  /** True when one of the addresses is secret. */
  geheimAdres: boolean
  /** Little money at home, as the national weighting counts it. */
  armoederisico: boolean
  /** The first household is where the question comes from. */
  huishoudens: Huishouden[]
  personen: SynthetischPersoon[]
  relaties: Relatie[]
  gezag: GezagPeriode[]
  jeugdigen: JeugdigeProfiel[]
  /** Key of the youth whom the question of the family is about. */
  vraagOver: string
}
