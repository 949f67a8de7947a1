import { z } from 'zod'
import { VERWIJZERS } from './model.ts'

/** Shapes of what the forms of this room send. */
export const Dag = z.iso.date()
export const niets = <T>(x: T | null | undefined): T | null => x ?? null

export const OmvangInvoer = z.object({
  volume: z.number().int().min(1).max(99_999_999),
  eenheid: z.enum(['01', '04', '14', '16', '82', '83', '84']),
  frequentie: z.enum(['1', '2', '4', '6']),
})

/** Whole cents over the whole allocation. */
export const Bedrag = z.number().int().min(0).max(99_999_999).nullish().transform(niets)

const Categorie = z
  .string()
  .regex(/^\d{2}$/)
  .nullish()
  .transform(niets)
const Productcode = z
  .string()
  .trim()
  .regex(/^[0-9A-Z]{1,5}$/)
  .nullish()
  .transform(niets)

export const KindInvoer = z.object({
  bsn: z.string().regex(/^\d{9}$/),
  voornamen: z.string().trim().min(1).max(200),
  voorvoegsel: z
    .string()
    .trim()
    .max(10)
    .nullish()
    .transform((v) => v || null),
  achternaam: z.string().trim().min(1).max(200),
  geboortedatum: Dag,
  geslacht: z.enum(['M', 'V', 'O', 'onbekend']),
})

const Gevraagd = {
  categorie: Categorie,
  code: Productcode,
  ingangsdatum: Dag,
  einddatum: Dag.nullish().transform(niets),
  omvang: OmvangInvoer.nullish().transform(niets),
  budget: Bedrag,
}

export const ProductInvoer = z.object({
  ...Gevraagd,
  verwijzer: z.object({
    type: z.enum(VERWIJZERS),
    naam: z.string().trim().max(64).default(''),
    code: z
      .string()
      .trim()
      .regex(/^\d{0,8}$/)
      .default(''),
  }),
  beschikkingNummer: z.number().int().min(0).max(999_999_999).nullish().transform(niets),
  beschikkingOp: Dag.nullish().transform(niets),
  raamcontract: z.boolean().nullish().transform(niets),
  commentaar: z.string().trim().max(2000).default(''),
})

export const NieuwInvoer = z.object(Gevraagd)

export const WijzigInvoer = z.object({
  nummer: z.number().int().min(0).max(999_999_999),
  zo: z.boolean(),
  ingangsdatum: Dag.nullish().transform(niets),
  einddatum: Dag.nullish().transform(niets),
  omvang: OmvangInvoer.nullish().transform(niets),
  budget: Bedrag,
})

/** Which part of which request, as it was seen; without a dossier while the child is not known here. */
export const DeelVelden = {
  dossierId: z.uuid().nullish().transform(niets),
  verzoekId: z.uuid(),
  deelId: z.uuid(),
  versie: z.number().int().min(1),
}
