/**
 * A story as data: a stream of lines, each a command of the application with who gives it and when. What a command answers
 * gets a name, and a later line refers to it; so a whole history can be written down before anything of it has happened.
 */
import { z } from 'zod'

/** Says where a value will come from: `k3.dossiers.0` is the first of what the line named `k3` answered. */
export interface Verwijzing {
  readonly $: string
}

const moment = z.iso.datetime({ offset: true })
const verwijzing = z.strictObject({ $: z.string().min(1) })
const basis = { gezin: z.string().min(1), op: moment }

const Kop = z.strictObject({
  draad: z.literal('opdrachten/1'),
  /** Calendar date on which the history ends. */
  peildatum: z.iso.date(),
  seed: z.int(),
  jeugdigen: z.int().min(0),
})
const Opdracht = z.strictObject({
  ...basis,
  /** Under what name somebody logs in, or a service: `beheerder`. */
  wie: z.string().min(1),
  opdracht: z.string().min(1),
  invoer: z.record(z.string(), z.unknown()),
  als: z.string().min(1).optional(),
  /** Left out when this turns out to be nothing. */
  mits: verwijzing.optional(),
})
/** Somebody asks to read what is not theirs: refused, and the refusal is in the log. */
const Geweigerd = z.strictObject({
  ...basis,
  wie: z.string().min(1),
  geweigerd: z.string().min(1),
  invoer: z.record(z.string(), z.unknown()),
})
/** Terms of this case that pass before the day of `op` are recorded, each on the day after its last. */
const Termijnen = z.strictObject({ ...basis, termijnen: verwijzing })
/** The running term of a rule, if there is one. */
const Termijn = z.strictObject({ ...basis, termijn: z.string().min(1), dossier: verwijzing, als: z.string().min(1) })
/** What the login knows a person of the register by. */
const Inlog = z.strictObject({ ...basis, inlog: z.string().min(1), persoon: verwijzing })

export type Kop = z.infer<typeof Kop>
export type Regel =
  | z.infer<typeof Opdracht>
  | z.infer<typeof Geweigerd>
  | z.infer<typeof Termijnen>
  | z.infer<typeof Termijn>
  | z.infer<typeof Inlog>

const SOORTEN = { opdracht: Opdracht, geweigerd: Geweigerd, termijnen: Termijnen, termijn: Termijn, inlog: Inlog } as const

const tak = new WeakMap<object, string>()
const eind = () => {}

/**
 * What a command will answer, before it has: every part of it is a reference. It has the type of the answer, so that a
 * chapter reads as if it had it; to calculate with it is an error, because nobody knows it yet.
 */
export function later<U>(naam: string): U {
  const kind = new Map<string, unknown>()
  const p = new Proxy(eind, {
    get(_, sleutel) {
      if (sleutel === 'toJSON') return () => ({ $: naam })
      if (sleutel === 'then') return undefined
      if (typeof sleutel === 'symbol') {
        if (sleutel === Symbol.toPrimitive)
          return () => {
            throw new TypeError(`${naam} is not known while the story is written; it can only be passed on.`)
          }
        return undefined
      }
      if (!kind.has(sleutel)) kind.set(sleutel, later(`${naam}.${sleutel}`))
      return kind.get(sleutel)
    },
  })
  tak.set(p, naam)
  return p as U
}

/** The reference as it stands in a line. */
export function verwijs(x: unknown): Verwijzing {
  const naam = typeof x === 'function' ? tak.get(x) : undefined
  if (naam === undefined) throw new TypeError('Only what a line answers can be referred to.')
  return { $: naam }
}

/** Input as plain data, references included: what is run is what would be written. */
export function plat(invoer: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(invoer)) as Record<string, unknown>
}

/** Puts answers in the place of references. */
export function vul(waarde: unknown, zoek: (naam: string) => unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map((w) => vul(w, zoek))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const sleutels = Object.keys(waarde)
  if (sleutels.length === 1 && sleutels[0] === '$') return zoek(String((waarde as Verwijzing).$))
  return Object.fromEntries(sleutels.map((k) => [k, vul((waarde as Record<string, unknown>)[k], zoek)]))
}

/** What is wrong with a line of a file: which line, which field, what was expected. */
export class StroomFout extends TypeError {
  constructor(nummer: number, wat: string) {
    super(`line ${nummer}: ${wat}`)
    this.name = 'StroomFout'
  }
}

function lees<T>(schema: z.ZodType<T>, ruw: unknown, nummer: number): T {
  const g = schema.safeParse(ruw)
  if (g.success) return g.data
  throw new StroomFout(nummer, g.error.issues.map((i) => `${i.path.join('.') || '(line)'}: ${i.message}`).join('; '))
}

function json(tekst: string, nummer: number): object {
  try {
    const x: unknown = JSON.parse(tekst)
    if (typeof x === 'object' && x !== null) return x
  } catch {
    // Said below, in words that say what is expected.
  }
  throw new StroomFout(nummer, `found ${JSON.stringify(tekst.slice(0, 40))}; every line is one JSON object`)
}

/** The first line of a file. */
export function leesKop(tekst: string): Kop {
  const ruw = json(tekst, 1)
  if (!('draad' in ruw)) throw new StroomFout(1, 'no stream of commands; it begins with {"draad":"opdrachten/1","peildatum":…}')
  return lees(Kop, ruw, 1)
}

/** Any other line of a file. */
export function leesRegel(tekst: string, nummer: number): Regel {
  const ruw = json(tekst, nummer)
  const soort = (Object.keys(SOORTEN) as (keyof typeof SOORTEN)[]).find((s) => s in ruw)
  if (!soort) throw new StroomFout(nummer, `no field that says what to do; one of: ${Object.keys(SOORTEN).join(', ')}`)
  return lees(SOORTEN[soort] as z.ZodType<Regel>, ruw, nummer)
}
