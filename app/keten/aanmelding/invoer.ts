import { elfproef, isDatum } from '@draad/stelsel'
import { z } from 'zod'
import { AANBOD, AFWIJZINGSREDENEN, JA_NEE, ROUTES, UITKOMSTEN, URGENTIEGRONDEN, URGENTIES, WETTEN } from './model.ts'

const naam = z.string().trim().min(1).max(200)
const kort = z.string().trim().max(500)
const lang = z.string().trim().min(1).max(20_000)
const datum = z.string().refine(isDatum, 'Schrijf een bestaande datum: jaar, maand, dag. || Give an existing date: year, month, day.')
const bsn = z.string().refine(elfproef, 'Dit BSN klopt niet. || This BSN is not valid.')

/** A date of birth of which parts may be unknown: `2014-05-00`, `2014-00-00`. */
export const Geboortedatum = z
  .string()
  .refine(isGeboortedatum, 'Schrijf jaar, maand en dag; wat u niet weet is 00. || Give year, month and day; write 00 for what is unknown.')

function isGeboortedatum(d: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(d)) return false
  if (d.endsWith('-00-00')) return true
  if (d.endsWith('-00')) return Number(d.slice(5, 7)) >= 1 && Number(d.slice(5, 7)) <= 12
  return isDatum(d)
}

export const KindInvoer = z.object({
  voornamen: naam,
  voorvoegsel: z.string().trim().max(10).nullish(),
  achternaam: naam,
  geslacht: z.enum(['M', 'V', 'O', 'onbekend']),
  geboortedatum: Geboortedatum.nullish(),
  /** Expected day of birth of a child that is not born yet. */
  verwachtOp: datum.nullish(),
  bsn: bsn.nullish(),
  zonderBsn: z.enum(['ongeboren', 'niet-ingeschreven', 'onbekend', 'niet-nodig']).nullish(),
})
export type KindInvoer = z.output<typeof KindInvoer>

export const VolwasseneInvoer = z.object({
  voornamen: naam,
  voorvoegsel: z.string().trim().max(10).nullish(),
  achternaam: naam,
  geslacht: z.enum(['M', 'V', 'O', 'onbekend']).default('onbekend'),
  geboortedatum: Geboortedatum.nullish(),
  bsn: bsn.nullish(),
  plaats: z.enum(['ouder', 'stiefouder', 'verzorger', 'pleegouder', 'voogd', 'grootouder', 'netwerk']),
  toelichting: kort.nullish(),
  telefoon: z.string().trim().max(30).nullish(),
  email: z.string().trim().max(200).nullish(),
  geheimAdres: z.boolean().default(false),
  taal: z.string().trim().max(40).nullish(),
  /** Custody as told; of whom it is not known it stays unknown. */
  gezag: z.enum(['ja', 'nee', 'onbekend']).default('onbekend'),
  /** Positions of the children it is about; all when left out. */
  gezagOver: z.array(z.int().min(0)).nullish(),
})
export type VolwasseneInvoer = z.output<typeof VolwasseneInvoer>

export const HuishoudenInvoer = z.object({
  naam,
  straat: kort.nullish(),
  huisnummer: z.string().trim().max(20).nullish(),
  postcode: z.string().trim().max(10).nullish(),
  plaats: kort.nullish(),
  /** Positions in `kinderen` and `volwassenen`. A child may stand in two households. */
  kinderen: z.array(z.int().min(0)).default([]),
  volwassenen: z.array(z.int().min(0)).default([]),
})

export const VeiligContactInvoer = z.object({
  kanaal: z.enum(['telefoon', 'bericht', 'e-mail', 'via-school', 'via-ander', 'langskomen']),
  wanneer: z.string().trim().min(1).max(500),
  nietGebruiken: z.string().trim().min(1).max(500),
})

const BehoefteInvoer = z.object({ wie: naam, wat: z.string().trim().min(1).max(4000) })

/** A question: whose words, by which route, how urgent. The same for a new family and for one with a thread. */
export const VraagInvoer = z.object({
  route: z.enum(ROUTES),
  routeToelichting: kort.nullish(),
  aanmelderRol: z.string().trim().min(1).max(100),
  aanmelderNaam: z.string().trim().max(200).nullish(),
  /** Who sought contact: the family, or an organisation that came to it. */
  initiatief: z.enum(['gezin', 'organisatie', 'onbekend']).default('gezin'),
  eigenWoorden: lang,
  woordenVan: naam,
  /** Asked in confidence: not shown in the family's thread. */
  alleenTeam: z.boolean().default(false),
  urgentie: z.enum(URGENTIES),
  urgentieReden: z.string().trim().max(2000).default(''),
  urgentieGronden: z.array(z.enum(URGENTIEGRONDEN)).default([]),
  behoeften: z.array(BehoefteInvoer).max(20).default([]),
  taal: kort.nullish(),
  tolk: z.enum(JA_NEE).default('niet-gevraagd'),
  geweldGenoemd: z.enum(JA_NEE).default('niet-gevraagd'),
  veiligContact: VeiligContactInvoer.nullish(),
  /** How often the family told its story before; null: unknown. */
  kerenVerteld: z.int().min(0).max(99).nullish(),
  eerdereLoketten: z.array(naam).max(30).default([]),
  clientondersteuner: z.enum(AANBOD).default('niet-aangeboden'),
  vertrouwenspersoon: z.enum(AANBOD).default('niet-aangeboden'),
})
export type VraagInvoer = z.output<typeof VraagInvoer>

/** The family of a new case, and why it is another child when one of that name and birth date is known. */
export const GezinInvoer = z.object({
  kinderen: z.array(KindInvoer).min(1).max(12),
  volwassenen: z.array(VolwasseneInvoer).max(12).default([]),
  huishoudens: z.array(HuishoudenInvoer).max(6).default([]),
  gezocht: z.enum(['bsn', 'naam', 'kon-niet', 'onbekend']).default('onbekend'),
  anderKind: z.string().trim().min(1).max(1000).nullish(),
})
export type GezinInvoer = z.output<typeof GezinInvoer>

export const AanmeldingInvoer = VraagInvoer.extend(GezinInvoer.shape)

const EldersInvoer = z.object({
  naar: naam,
  wet: z.enum(WETTEN),
  meegegeven: z.string().trim().min(1).max(4000),
  aangebodenOp: datum.nullish(),
  aangenomenDoor: z.string().trim().min(1).max(200).nullish(),
  aangenomenOp: datum.nullish(),
})

export const AfrondenInvoer = z.object({
  dossierId: z.uuid(),
  aanmeldingId: z.uuid(),
  versie: z.int(),
  uitkomst: z.enum(UITKOMSTEN),
  reden: z.string().trim().min(1).max(4000),
  /** The day on which somebody talked with the child or its parents about this, if that was done. */
  gesprekOp: datum.nullish(),
  /** The family wants a decision it can object to. */
  gezinWilBesluit: z.boolean().default(false),
  /** What was asked and is not given: coded reason, words, and what there is instead. */
  afwijzing: z
    .object({
      code: z.enum(AFWIJZINGSREDENEN),
      toelichting: z.string().trim().min(1).max(4000),
      alternatief: z.string().trim().min(1).max(4000),
    })
    .nullish(),
  elders: EldersInvoer.nullish(),
  zonderBehoefteReden: z.string().trim().max(1000).nullish(),
  /** Planned first conversation of the inquiry. */
  eersteGesprekOp: datum.nullish(),
})

export const SignaalInvoer = z.object({
  /** The thread it joins; left out when the children are not known yet. */
  dossierId: z.uuid().nullish(),
  /** Other children of the same family it is about too. */
  ookVoor: z.array(z.uuid()).max(12).default([]),
  gezin: GezinInvoer.nullish(),
  route: z.enum(ROUTES),
  vanNaam: naam,
  gebeurdOp: datum.nullish(),
  ontvangenOp: datum.nullish(),
  feiten: lang,
  mening: z.string().trim().max(20_000).nullish(),
  gezinWeet: z.enum(JA_NEE),
  gezinWeetReden: z.string().trim().max(1000).nullish(),
  eerderGeprobeerd: z.string().trim().max(4000).nullish(),
  urgentie: z.enum(URGENTIES).default('onbekend'),
  geweldGenoemd: z.enum(JA_NEE).default('niet-gevraagd'),
})

export const ZoekInvoer = z
  .object({ bsn: bsn.nullish(), achternaam: z.string().trim().max(200).nullish(), geboortedatum: Geboortedatum.nullish() })
  .refine(
    (v) => v.bsn || (v.achternaam && v.geboortedatum),
    'Zoek op BSN, of op achternaam met geboortedatum. || Search by BSN, or by surname with date of birth.',
  )
