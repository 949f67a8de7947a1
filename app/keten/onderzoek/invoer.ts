import { z } from 'zod'
import {
  AANWEZIG,
  DEELNEMERROLLEN,
  PLEKKEN,
  ALTERNATIEVEN,
  STEMVORMEN,
  GEWICHTEN,
  GEEN_STEM_REDENEN,
  UITSPRAAKSOORTEN,
  NAGEGAAN,
  CONTRA,
  EIGEN_KRACHT_UITKOMSTEN,
  SECTIES,
} from './model.ts'

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
  soort: z.enum(UITSPRAAKSOORTEN).nullable().default(null),
  tekst: lang,
  /** Word for word as it was said or written, when `tekst` is a summary. */
  letterlijk: lang.nullish(),
  over: kort.nullish(),
  /** Is it to the disadvantage of that person? Then their answer is needed before it is final. */
  bezwarend: z.boolean().default(false),
  bron: kort,
  waargenomenOp: z.iso.date().nullable().default(null),
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
