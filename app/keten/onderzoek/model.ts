export type { BelangInhoud, Deelnemer, Discipline, EigenKrachtInvoer, UitspraakInhoud } from './invoer.ts'

/** How much of a conversation somebody was there; unknown is a value. */
export const AANWEZIG = ['geheel', 'deels', 'niet', 'onbekend'] as const
export type Aanwezig = (typeof AANWEZIG)[number]

export const DEELNEMERROLLEN = ['jeugdige', 'ouder', 'verzorger', 'netwerk', 'vertrouwenspersoon', 'professional'] as const
export type Deelnemerrol = (typeof DEELNEMERROLLEN)[number]

export const PLEKKEN = ['thuis', 'school', 'kantoor', 'buiten', 'beeldbellen', 'telefoon', 'anders'] as const
export type Plek = (typeof PLEKKEN)[number]

/** Another way for a child who was not there to be heard. */
export const ALTERNATIEVEN = ['apart-gesprek', 'bericht', 'tekening', 'vertegenwoordiger', 'observatie', 'later-opnieuw', 'geen'] as const
export type Alternatief = (typeof ALTERNATIEVEN)[number]

export const STEMVORMEN = ['gesprek', 'bericht', 'tekening', 'opname', 'vertegenwoordiger'] as const
export type Stemvorm = (typeof STEMVORMEN)[number]

/** Weight given to the words of a child, by age and maturity. */
export const GEWICHTEN = ['doorslaggevend', 'zwaar', 'meegewogen', 'licht'] as const
export type Gewicht = (typeof GEWICHTEN)[number]

/** Why no conversation with the child was held. "Not asked" and "did not want" are different things. */
export const GEEN_STEM_REDENEN = [
  'ongeboren',
  'te-jong',
  'wilde-niet',
  'schadelijk',
  'niet-bereikbaar',
  'ouder-weigert',
  'kwetsbaar',
  'geen-tolk',
  'geen-tijd',
  'niet-gevraagd',
] as const
export type GeenStemReden = (typeof GEEN_STEM_REDENEN)[number]

/** What a statement is: fact, observation, opinion, diagnosis, or what somebody declares. */
export const UITSPRAAKSOORTEN = ['feit', 'waarneming', 'mening', 'diagnose', 'verklaring'] as const
export type Uitspraaksoort = (typeof UITSPRAAKSOORTEN)[number]

export const NAGEGAAN = ['niet', 'gezien', 'document', 'bevestigd'] as const
export type Nagegaan = (typeof NAGEGAAN)[number]

export const WEERWOORDSOORTEN = ['betwist', 'aanvulling', 'eens', 'geen-antwoord'] as const
export type Weerwoordsoort = (typeof WEERWOORDSOORTEN)[number]

/** What speaks against leaving it to a family's own strength. @bron Kinderombudsman 2016, own strength */
export const CONTRA = ['verslaving', 'psychiatrie', 'verstandelijke-beperking', 'meerdere-problemen', 'vechtscheiding', 'onveilig'] as const
export type Contra = (typeof CONTRA)[number]
export type ContraAntwoord = 'ja' | 'nee' | 'onbekend'

export const EIGEN_KRACHT_UITKOMSTEN = ['alleen-eigen-kracht', 'naast-hulp', 'niet-haalbaar'] as const
export type EigenKrachtUitkomst = (typeof EIGEN_KRACHT_UITKOMSTEN)[number]

export const EXPERTISES = [
  'gedragswetenschap',
  'lvb',
  'veiligheid',
  'verslaving',
  'psychiatrie',
  'onderwijs',
  'schulden',
  'taal-cultuur',
  'medisch',
] as const
export type Expertisesoort = (typeof EXPERTISES)[number]

/** Sections of a best-interest assessment; all must be filled. @bron IVRK 3; Kinderombudsman 2016, best-interest assessment */
export const SECTIES = [
  'stem',
  'identiteit',
  'familiebanden',
  'zorg-en-veiligheid',
  'ontwikkeling',
  'omstandigheden',
  'afweging',
  'conclusie',
] as const
export type Sectie = (typeof SECTIES)[number]

export interface Auteur {
  readonly id: string
  readonly naam: string
}
