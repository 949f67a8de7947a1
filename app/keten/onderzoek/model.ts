import { z } from 'zod'

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
  'ongeboren', 'te-jong', 'wilde-niet', 'schadelijk', 'niet-bereikbaar', 'ouder-weigert', 'kwetsbaar', 'geen-tolk', 'geen-tijd', 'niet-gevraagd',
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
  'gedragswetenschap', 'lvb', 'veiligheid', 'verslaving', 'psychiatrie', 'onderwijs', 'schulden', 'taal-cultuur', 'medisch',
] as const
export type Expertisesoort = (typeof EXPERTISES)[number]

/** Sections of a best-interest assessment; all must be filled. @bron IVRK 3; Kinderombudsman 2016, best-interest assessment */
export const SECTIES = [
  'stem', 'identiteit', 'familiebanden', 'zorg-en-veiligheid', 'ontwikkeling', 'omstandigheden', 'afweging', 'conclusie',
] as const
export type Sectie = (typeof SECTIES)[number]

const kort = z.string().trim().min(1).max(300)
const lang = z.string().trim().min(1).max(20_000)

export const Deelnemer = z.object({
  /** Person in the register; a child is recognised by this. */
  persoonId: z.uuid().nullish(),
  naam: kort,
  rol: z.enum(DEELNEMERROLLEN),
  uitgenodigd: z.boolean(),
  aanwezig: z.enum(AANWEZIG),
  /** Why not (whole), and who decided that. */
  reden: kort.nullish(),
  wieBesliste: kort.nullish(),
  wildeMeedoen: z.enum(['ja', 'nee', 'onbekend', 'niet-gevraagd']).nullish(),
  alternatief: z.enum(ALTERNATIEVEN).nullish(),
})
export type Deelnemer = z.output<typeof Deelnemer>

export const GesprekInvoer = z.object({
  dossierId: z.uuid(),
  /** Dossiers of brothers and sisters whom it was about too. */
  ookVoor: z.array(z.uuid()).max(11).default([]),
  op: z.iso.date(),
  plek: z.enum(PLEKKEN),
  waarover: lang,
  deelnemers: z.array(Deelnemer).min(1).max(30),
})

export const StemInvoer = z.object({
  dossierId: z.uuid(),
  gesprekId: z.uuid().nullish(),
  op: z.iso.date(),
  vorm: z.enum(STEMVORMEN),
  eigenWoorden: lang,
  alleen: z.boolean(),
  metWie: kort.nullish(),
  nietVoorOuders: z.boolean().default(false),
})

export const TerugInvoer = z.object({
  dossierId: z.uuid(),
  stemId: z.uuid(),
  op: z.iso.date(),
  hoe: kort,
  /** To whom it was told; only the child itself (or its representative) counts. */
  verteldAan: z.enum(['jeugdige', 'vertegenwoordiger', 'ouders']),
  gewicht: z.enum(GEWICHTEN),
  gewichtReden: lang,
  gedaan: lang,
  reactie: lang.nullish(),
})

export const GeenStemInvoer = z.object({
  dossierId: z.uuid(),
  op: z.iso.date(),
  reden: z.enum(GEEN_STEM_REDENEN),
  toelichting: lang,
  alternatief: z.enum(ALTERNATIEVEN),
  alternatiefHoe: lang.nullish(),
  /** A colleague with whom it was discussed; never the worker alone. */
  besprokenMetId: z.uuid(),
})

export const ProbleemInvoer = z.object({
  dossierId: z.uuid(),
  van: z.enum(['jeugdige', 'ouder', 'professional']),
  vanNaam: kort,
  woorden: lang,
  op: z.iso.date(),
})

/** The content of a statement; the kind may still be open in a draft. */
export const UitspraakInhoud = z.object({
  soort: z.enum(UITSPRAAKSOORTEN).nullable(),
  tekst: lang,
  /** Word for word as it was said or written, when `tekst` is a summary. */
  letterlijk: lang.nullish(),
  over: kort.nullish(),
  /** Is it to the disadvantage of that person? Then their answer is needed before it is final. */
  bezwarend: z.boolean().default(false),
  bron: kort,
  waargenomenOp: z.iso.date().nullable(),
  nagegaan: z.enum(NAGEGAAN),
  nagegaanHoe: kort.nullish(),
  diagnosticus: kort.nullish(),
  diagnoseOp: z.iso.date().nullish(),
  document: kort.nullish(),
  overgenomenUit: kort.nullish(),
})
export type UitspraakInhoud = z.output<typeof UitspraakInhoud>

export const EigenKrachtInvoer = z.object({
  dossierId: z.uuid(),
  /** What the family says it can do itself. */
  antwoord: lang,
  ervaren: z.enum(['niet-vervelend', 'vervelend', 'weet-niet']),
  ervarenReden: kort.nullish(),
  contra: z.partialRecord(z.enum(CONTRA), z.enum(['ja', 'nee', 'onbekend'])),
  uitkomst: z.enum(EIGEN_KRACHT_UITKOMSTEN),
  specialistMotivering: lang.nullish(),
  oplossingen: z.array(z.object({ wat: kort, wie: kort, wanneer: kort, hoe: kort, verwachtEffect: kort })).max(20),
  nazorgOp: z.iso.date().nullish(),
})
export type EigenKrachtInvoer = z.output<typeof EigenKrachtInvoer>

export const Discipline = z.object({ naam: kort, discipline: kort, registratie: kort.nullish() })
export type Discipline = z.output<typeof Discipline>

export const BelangInhoud = z.object({
  secties: z.partialRecord(z.enum(SECTIES), z.string().max(20_000)),
  disciplines: z.array(Discipline).max(10),
  eenDisciplineReden: z.string().trim().max(2000).nullish(),
  /** Another interest (money, organisation) that went first, and why. */
  anderBelang: z.string().trim().max(300).nullish(),
  anderBelangMotivering: z.string().trim().max(5000).nullish(),
  zonderExpertiseReden: z.string().trim().max(2000).nullish(),
})
export type BelangInhoud = z.output<typeof BelangInhoud>

export interface Auteur {
  readonly id: string
  readonly naam: string
}
