import { z } from 'zod'
import { AKKOORDROLLEN, DOELAUTEURS, DOELSTANDEN, DOMEINEN } from './model.ts'

// A draft may be half-done: texts may be empty, and lists too. What is missing is said when it is to be made final.
const half = z.string().trim().max(5000).default('')
const dag = z.iso.date().nullish()

/** A goal: what is different then, and how one sees that. */
export const Doel = z.object({
  id: z.uuid(),
  tekst: half,
  vanWie: z.enum(DOELAUTEURS),
  /** How it is measured: a mark, a count, what one sees. */
  maat: half,
  begin: half,
  streef: half,
})
export type Doel = z.output<typeof Doel>

/** Who does what, by when; on the family's side too, and outside youth care (housing, debts, work). */
export const Actie = z.object({
  id: z.uuid(),
  wat: half,
  wie: half,
  /** The one who must do it said yes; an assumed task is not a task. */
  zegtJa: z.boolean().default(false),
  uiterlijk: dag,
  domein: z.enum(DOMEINEN).default('anders'),
})
export type Actie = z.output<typeof Actie>

/** Somebody around the family who helps, and how far that goes. */
export const Netwerk = z.object({
  naam: half,
  relatie: half,
  afspraak: half,
  /** Time and energy: what not, until when. */
  grens: half,
  magBenaderd: z.boolean().nullable().default(null),
})

/** Every helper of the household, so that doubles and gaps show. */
export const Helper = z.object({ naam: half, organisatie: half, taak: half })

/** What is the whole family's. */
export const Gezinsinhoud = z.object({
  aanleiding: half,
  /** Why this help and not another: facts, context, strengths. */
  analyse: half,
  ouderhulp: half,
  doelen: z.array(Doel).max(30).default([]),
  acties: z.array(Actie).max(60).default([]),
  netwerk: z.array(Netwerk).max(30).default([]),
  helpers: z.array(Helper).max(40).default([]),
  /** Who asked the network, with what result, when it is empty. */
  netwerkLeegReden: half,
  evaluatieOp: dag,
})
export type Gezinsinhoud = z.output<typeof Gezinsinhoud>

/** What is one child's. */
export const Kindinhoud = z.object({
  hulp: half,
  /** What the child may expect of the help, in words the child understands. */
  verwachting: half,
  /** The child said it understands this. */
  verwachtingBevestigd: z.boolean().default(false),
  doelen: z.array(Doel).max(30).default([]),
  acties: z.array(Actie).max(60).default([]),
  /** No goal for this child: why not. */
  zonderDoelReden: half,
})
export type Kindinhoud = z.output<typeof Kindinhoud>

export const Kinddeel = z.object({ dossierId: z.uuid(), inhoud: Kindinhoud })
export type Kinddeel = z.output<typeof Kinddeel>

export const LEEG_GEZIN: Gezinsinhoud = Gezinsinhoud.parse({})
export const LEEG_KIND: Kindinhoud = Kindinhoud.parse({})

/** What was seen of one goal at an evaluation. */
export const Meting = z.object({
  doelId: z.uuid(),
  stand: z.enum(DOELSTANDEN),
  /** On the goal's own measure, as said: "3 van de 5 dagen". */
  waarde: z.string().trim().max(300).nullish(),
  /** What people say of it, each in their own words. */
  woorden: z
    .array(z.object({ van: z.string().trim().min(1).max(300), woorden: z.string().trim().min(1).max(5000) }))
    .max(10)
    .default([]),
})
export type Meting = z.output<typeof Meting>

export const Aanwezige = z.object({ naam: z.string().trim().min(1).max(300), rol: z.enum(AKKOORDROLLEN) })
export type Aanwezige = z.output<typeof Aanwezige>
