import { bedoeldU, lijktOp } from './fout.ts'
import { inBeide, samen, tekst, type Tekst } from './tekst.ts'

/** What is wrong with one field of a file: where, what stood there, what may stand there. */
export interface Veldfout {
  /** Path of the field as it is written in the file; empty: the whole file. */
  readonly veld: string
  readonly gevonden: Tekst
  readonly toegestaan: Tekst
}

/** A schema as data: one description gives the check, the defaults and the JSON Schema. */
export type Schema =
  | { readonly soort: 'tekst'; readonly uitleg: string; readonly patroon?: RegExp; readonly vorm?: Tekst }
  | { readonly soort: 'getal'; readonly uitleg: string; readonly van?: number; readonly tot?: number; readonly geheel?: boolean }
  | { readonly soort: 'janee'; readonly uitleg: string }
  | { readonly soort: 'keuze'; readonly uitleg: string; readonly uit: readonly string[] }
  | { readonly soort: 'lijst'; readonly uitleg: string; readonly van: Schema; readonly minstens?: number }
  | { readonly soort: 'tabel'; readonly uitleg: string; readonly van: Schema }
  | { readonly soort: 'of'; readonly uitleg: string; readonly een: readonly Schema[] }
  | { readonly soort: 'leeg'; readonly uitleg: string }
  | { readonly soort: 'object'; readonly uitleg: string; readonly velden: Readonly<Record<string, Veld>> }

/** A field of an object: required unless it has a default or may be left out. */
export interface Veld {
  readonly schema: Schema
  readonly standaard?: unknown
  readonly magWeg?: true
  /** Other names under which the field is read; it is written under its own. */
  readonly ook?: readonly string[]
}

/** Outcome of reading: the value with every default filled in, or everything that is wrong. */
export type Gelezen<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fouten: readonly Veldfout[] }

const NIETS = tekst('niets', 'nothing')

function toon(x: unknown): Tekst {
  if (x === undefined) return NIETS
  const s = typeof x === 'string' ? `"${x}"` : JSON.stringify(x)
  return inBeide((s ?? String(x)).slice(0, 80))
}

/** Where in the file, in words: a path is the same in both languages, the file itself and its lines and columns are not. */
export function plekTekst(veld: string): Tekst {
  const woord = PLEKKEN[veld]
  if (woord !== undefined) return woord
  const m = /^(?:(.*), )?(regel|kolom) (\d+)(, .*)?$/.exec(veld)
  if (m === null) return inBeide(veld)
  const [, bestand, soort, nr, rest = ''] = m
  const voor = bestand === undefined ? '' : `${bestand}, `
  return tekst(`${voor}${soort} ${nr}${rest}`, `${voor}${soort === 'regel' ? 'line' : 'column'} ${nr}${rest}`)
}

const PLEKKEN: Readonly<Record<string, Tekst>> = {
  '': tekst('het hele bestand', 'the whole file'),
  tabel: tekst('de tabel', 'the table'),
  kolommen: tekst('de kolommen', 'the columns'),
}

/** What is wrong in one line, for a page or a terminal. */
export function veldfoutTekst(f: Veldfout): Tekst {
  const plek = plekTekst(f.veld)
  const vraag = f.toegestaan.nl.endsWith('?')
  return tekst(
    `${plek.nl}: gevonden ${f.gevonden.nl}${vraag ? '. ' : '; toegestaan: '}${f.toegestaan.nl}`,
    `${plek.en}: found ${f.gevonden.en}${vraag ? '. ' : '; allowed: '}${f.toegestaan.en}`,
  )
}

/** What was likely meant, or what there is. */
export function bedoeldOf(woord: string, woorden: readonly string[], anders: readonly string[] = woorden): Tekst {
  const meent = lijktOp(woord, woorden)
  return meent.length > 0 ? bedoeldU(meent) : inBeide(anders.join(', '))
}

function mag(s: Schema): Tekst {
  switch (s.soort) {
    case 'tekst':
      return s.vorm ?? tekst('een tekst', 'a text')
    case 'getal': {
      const wat = s.geheel === true ? tekst('een heel getal', 'a whole number') : tekst('een getal', 'a number')
      if (s.van !== undefined && s.tot !== undefined)
        return samen([wat, tekst(`van ${s.van} tot en met ${s.tot}`, `from ${s.van} to ${s.tot}`)], ' ')
      if (s.van !== undefined) return samen([wat, tekst(`van ${s.van} of meer`, `of ${s.van} or more`)], ' ')
      return s.tot === undefined ? wat : samen([wat, tekst(`van hoogstens ${s.tot}`, `of at most ${s.tot}`)], ' ')
    }
    case 'janee':
      return tekst('true of false', 'true or false')
    case 'keuze':
      return s.uit.length === 1 ? inBeide(`"${s.uit[0]}"`) : tekst(`een van ${s.uit.join(', ')}`, `one of ${s.uit.join(', ')}`)
    case 'lijst':
      return s.minstens === undefined
        ? tekst('een lijst', 'a list')
        : tekst(`een lijst van minstens ${s.minstens}`, `a list of at least ${s.minstens}`)
    case 'tabel':
      return tekst('een object van namen en waarden', 'an object of names and values')
    case 'leeg':
      return inBeide('null')
    case 'of':
      return tekst(s.een.map((x) => mag(x).nl).join(', of '), s.een.map((x) => mag(x).en).join(', or '))
    case 'object':
      return tekst(`een object met ${Object.keys(s.velden).join(', ')}`, `an object with ${Object.keys(s.velden).join(', ')}`)
  }
}

/** Does a value have the outward shape of a schema? Chooses among alternatives, so that errors are about the one that was meant. */
function lijkt(s: Schema, x: unknown): boolean {
  switch (s.soort) {
    case 'tekst':
    case 'keuze':
      return typeof x === 'string'
    case 'getal':
      return typeof x === 'number'
    case 'janee':
      return typeof x === 'boolean'
    case 'lijst':
      return Array.isArray(x)
    case 'leeg':
      return x === null
    case 'of':
      return s.een.some((y) => lijkt(y, x))
    case 'tabel':
    case 'object':
      return typeof x === 'object' && x !== null && !Array.isArray(x)
  }
}

/** Reads a value by its schema; collects everything that is wrong instead of stopping at the first. */
export function lees(schema: Schema, waarde: unknown, pad: string, fouten: Veldfout[]): unknown {
  const fout = (): undefined => {
    fouten.push({ veld: pad, gevonden: toon(waarde), toegestaan: mag(schema) })
    return undefined
  }
  if (!lijkt(schema, waarde)) return fout()
  switch (schema.soort) {
    case 'tekst':
      return schema.patroon !== undefined && !schema.patroon.test(waarde as string) ? fout() : waarde
    case 'keuze':
      return schema.uit.includes(waarde as string) ? waarde : fout()
    case 'getal': {
      const n = waarde as number
      const goed =
        Number.isFinite(n) &&
        n >= (schema.van ?? -Infinity) &&
        n <= (schema.tot ?? Infinity) &&
        (schema.geheel !== true || Number.isInteger(n))
      return goed ? n : fout()
    }
    case 'lijst': {
      const lijst = waarde as readonly unknown[]
      if (lijst.length < (schema.minstens ?? 0)) return fout()
      return lijst.map((x, i) => lees(schema.van, x, `${pad}[${i}]`, fouten))
    }
    case 'tabel':
      return Object.fromEntries(Object.entries(waarde as object).map(([k, x]) => [k, lees(schema.van, x, `${pad}.${k}`, fouten)]))
    case 'of':
      return lees(schema.een.find((y) => lijkt(y, waarde)) as Schema, waarde, pad, fouten)
    case 'object':
      return leesObject(schema, waarde as Readonly<Record<string, unknown>>, pad, fouten)
    default:
      return waarde
  }
}

function leesObject(
  schema: Extract<Schema, { soort: 'object' }>,
  in_: Readonly<Record<string, unknown>>,
  pad: string,
  fouten: Veldfout[],
): object {
  const uit: Record<string, unknown> = {}
  const gekend = new Set<string>()
  const bij = (naam: string): string => (pad === '' ? naam : `${pad}.${naam}`)
  for (const [naam, veld] of Object.entries(schema.velden)) {
    const namen = [naam, ...(veld.ook ?? [])]
    for (const n of namen) gekend.add(n)
    const gebruikt = namen.filter((n) => Object.hasOwn(in_, n))
    const [eerste] = gebruikt
    if (gebruikt.length > 1)
      fouten.push({
        veld: bij(naam),
        gevonden: tekst(gebruikt.join(' en '), gebruikt.join(' and ')),
        toegestaan: tekst('een van deze namen', 'one of these names'),
      })
    if (eerste !== undefined) uit[naam] = lees(veld.schema, in_[eerste], bij(eerste), fouten)
    else if (veld.standaard !== undefined) uit[naam] = lees(veld.schema, veld.standaard, bij(naam), fouten)
    else if (veld.magWeg !== true) fouten.push({ veld: bij(naam), gevonden: NIETS, toegestaan: mag(veld.schema) })
  }
  for (const k of Object.keys(in_)) {
    if (gekend.has(k)) continue
    fouten.push({
      veld: bij(k),
      gevonden: tekst(`onbekend veld "${k}"`, `unknown field "${k}"`),
      toegestaan: bedoeldOf(k, [...gekend], Object.keys(schema.velden)),
    })
  }
  return uit
}

/** The same schema as JSON Schema (2020-12), for editors and for other programs. */
export function jsonSchema(s: Schema): Record<string, unknown> {
  const met = (x: Record<string, unknown>): Record<string, unknown> => ({ ...x, description: s.uitleg })
  switch (s.soort) {
    case 'tekst':
      return met({ type: 'string', ...(s.patroon === undefined ? {} : { pattern: s.patroon.source }) })
    case 'getal':
      return met({
        type: s.geheel === true ? 'integer' : 'number',
        ...(s.van === undefined ? {} : { minimum: s.van }),
        ...(s.tot === undefined ? {} : { maximum: s.tot }),
      })
    case 'janee':
      return met({ type: 'boolean' })
    case 'keuze':
      return met({ enum: [...s.uit] })
    case 'lijst':
      return met({ type: 'array', items: jsonSchema(s.van), ...(s.minstens === undefined ? {} : { minItems: s.minstens }) })
    case 'tabel':
      return met({ type: 'object', additionalProperties: jsonSchema(s.van) })
    case 'leeg':
      return met({ type: 'null' })
    case 'of':
      return met({ anyOf: s.een.map(jsonSchema) })
    case 'object': {
      const velden = Object.entries(s.velden)
      const schemas = velden.flatMap(([k, v]) =>
        [k, ...(v.ook ?? [])].map(
          (n) => [n, { ...jsonSchema(v.schema), ...(v.standaard === undefined ? {} : { default: v.standaard }) }] as const,
        ),
      )
      // A field with other names is required under one of them; that is said in its description, not enforced here.
      const nodig = velden.filter(([, v]) => v.magWeg !== true && v.standaard === undefined && v.ook === undefined).map(([k]) => k)
      return met({ type: 'object', properties: Object.fromEntries(schemas), required: nodig, additionalProperties: false })
    }
  }
}
