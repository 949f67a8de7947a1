import { jsonSchema, lees, type Gelezen, type Schema, type Veld, type Veldfout } from '../schema.ts'
import { KWALITEITSREGELS } from './catalogus.ts'
import { inBeide, tekst } from '../tekst.ts'
import type { Gedrukt, RegelId, Stelling } from './model.ts'

const getal = (uitleg: string, van?: number): Schema => ({ soort: 'getal', uitleg, ...(van === undefined ? {} : { van }) })
const woorden = (uitleg: string): Schema => ({ soort: 'tekst', uitleg })
const lijst = (uitleg: string, van: Schema, minstens = 1): Schema => ({ soort: 'lijst', uitleg, van, minstens })
const object = (uitleg: string, velden: Readonly<Record<string, Schema | Veld>>): Schema => ({
  soort: 'object',
  uitleg,
  velden: Object.fromEntries(Object.entries(velden).map(([k, v]) => [k, 'schema' in v ? v : { schema: v }])),
})
const mag = (schema: Schema): Veld => ({ schema, magWeg: true })

const GEDRUKT: Schema = {
  soort: 'of',
  uitleg: 'a printed number: 43 (exact), or {"waarde": 43.6, "stap": 0.1}: stap 5 for counts in fives, 0.1 for one decimal',
  een: [getal('exact number'), object('number with its rounding', { waarde: getal('number'), stap: getal('step of rounding', 0) })],
}
const NEENJA: Schema = {
  soort: 'of',
  uitleg: 'true, false, or null when not known',
  een: [
    { soort: 'janee', uitleg: 'yes or no' },
    { soort: 'leeg', uitleg: 'not known' },
  ],
}
const KANT = object('one side', { waarde: getal('number'), eenheid: woorden('what is counted'), periode: woorden('period or day') })
const PAAR: Schema = { soort: 'lijst', uitleg: 'old and new', van: getal('number'), minstens: 2 }

/** What each rule asks, as a schema. */
const VRAGEN: Readonly<Record<RegelId, Schema>> = {
  stroom: object('begin + in - out = end', { begin: GEDRUKT, in: GEDRUKT, uit: GEDRUKT, einde: GEDRUKT }),
  som: object('parts and total', { totaal: GEDRUKT, delen: lijst('parts', GEDRUKT) }),
  procent: object('numerator over base times maal', {
    teller: GEDRUKT,
    noemer: GEDRUKT,
    maal: { schema: getal('100 for percent'), standaard: 100 },
    gedrukt: GEDRUKT,
  }),
  groei: object('relative change', { van: GEDRUKT, naar: GEDRUKT, gedrukt: GEDRUKT }),
  puntverschil: object('difference', { van: GEDRUKT, naar: GEDRUKT, gedrukt: GEDRUKT }),
  noemer: object('counts with their printed share over time', {
    punten: lijst(
      'periods',
      object('a period', {
        periode: woorden('period'),
        teller: getal('count', 0),
        procent: GEDRUKT,
        bevolking: mag({ soort: 'tabel', uitleg: 'population: number', van: getal('number', 0) }),
      }),
      2,
    ),
    marge: { schema: getal('share by which a base may move', 0), standaard: 0.05 },
  }),
  herstart: object('starts on one day', {
    begonnen: getal('starts', 0),
    opEenDag: getal('of which on the one day', 0),
    dagen: getal('days in the period', 1),
    totaal: mag(getal('all in the period', 0)),
  }),
  verwijzer: object('referrers', {
    gemeente: getal('municipality', 0),
    gi: getal('certified institution', 0),
    begonnen: getal('all started', 0),
  }),
  team: object('a local team', {
    geeftJeugdhulp: NEENJA,
    leverde: { soort: 'janee', uitleg: 'did it deliver' },
    geteld: { soort: 'of', uitleg: 'counted', een: [getal('count', 0), { soort: 'leeg', uitleg: 'not known' }] },
    eigenTelling: mag(woorden('own count, in words')),
  }),
  eenheden: object('two figures side by side', { a: KANT, b: KANT }),
  reeks: object('two periods of one series', {
    van: woorden('period'),
    naar: woorden('period'),
    waarden: PAAR,
    breuk: mag(woorden('known break')),
    hoogsteGroei: { schema: getal('percent', 0), standaard: 25 },
  }),
  gemiddelde: object('a mean of parts', {
    delen: lijst('parts', GEDRUKT),
    gewichten: mag(lijst('weights', getal('weight', 0))),
    gedrukt: GEDRUKT,
    speling: { schema: getal('play', 0), standaard: 0 },
  }),
  tussen: object('a total between its parts', { delen: lijst('parts', getal('part')), gedrukt: GEDRUKT }),
  spreiding: object('deviation of the whole', {
    groepen: lijst('groups', object('a group', { n: getal('count', 1), gemiddeld: GEDRUKT, sd: GEDRUKT })),
    gedrukt: GEDRUKT,
  }),
  richting: object('printed direction', {
    van: getal('old'),
    naar: getal('new'),
    gedrukt: { soort: 'keuze', uitleg: 'printed', uit: ['stijging', 'daling'] },
  }),
  gelijk: object('printed twice', { a: getal('once'), b: getal('again'), in: woorden('what it counts') }),
  noemereffect: object('a mean and its base', { teller: PAAR, noemer: PAAR }),
  respons: object('deliveries', { verwacht: getal('expected', 0), geleverd: getal('delivered', 0), wat: woorden('of what') }),
  klein: object('a share of few', {
    teller: getal('count', 0),
    noemer: getal('base', 0),
    minstens: { schema: getal('fewer is small', 0), standaard: 10 },
  }),
}

/** Every field that stands for a printed number. */
const GEDRUKTE = new Set([
  'begin',
  'in',
  'uit',
  'einde',
  'totaal',
  'delen',
  'teller',
  'noemer',
  'gedrukt',
  'van',
  'naar',
  'procent',
  'gemiddeld',
  'sd',
])

/** Turns 43 into a printed number without rounding, where the rule asks for printed numbers. */
function voluit(schema: Schema, x: unknown): unknown {
  if (schema === GEDRUKT) return typeof x === 'number' ? ({ waarde: x, stap: 0 } satisfies Gedrukt) : x
  if (schema.soort === 'lijst' && Array.isArray(x)) return x.map((y) => voluit(schema.van, y))
  if (schema.soort !== 'object' || typeof x !== 'object' || x === null) return x
  const velden = schema.velden
  return Object.fromEntries(
    Object.entries(x).map(([k, y]) => [
      k,
      velden[k] !== undefined && (GEDRUKTE.has(k) || velden[k].schema.soort === 'lijst') ? voluit(velden[k].schema, y) : y,
    ]),
  )
}

const KOP = (vraag: Schema): Schema =>
  object('a statement', {
    id: woorden('your own id'),
    regel: { soort: 'keuze', uitleg: 'rule', uit: Object.keys(KWALITEITSREGELS) },
    cijfer: woorden('which figure, with area and period'),
    bron: { schema: woorden('source'), standaard: 'own statement' },
    vraag,
    uitleg: mag(woorden('what is already known')),
  })

/** Reads statements of somebody's own; collects all errors with field, what was found and what is allowed. */
export function leesStellingen(ruw: unknown): Gelezen<readonly Stelling[]> {
  const fouten: Veldfout[] = []
  if (!Array.isArray(ruw))
    return {
      ok: false,
      fouten: [
        {
          veld: '',
          gevonden: inBeide(ruw === null ? 'null' : JSON.stringify(ruw).slice(0, 80)),
          toegestaan: tekst(
            'een lijst van stellingen [{"id", "regel", "cijfer", "vraag"}]',
            'a list of statements [{"id", "regel", "cijfer", "vraag"}]',
          ),
        },
      ],
    }
  const uit = ruw.map((s, i) => {
    const regel = (s as { regel?: unknown } | null)?.regel
    const vraag = typeof regel === 'string' && Object.hasOwn(VRAGEN, regel) ? VRAGEN[regel as RegelId] : object('question', {})
    const gelezen = lees(KOP(vraag), s, `[${i}]`, fouten) as Stelling
    if (regel === undefined || !Object.hasOwn(VRAGEN, String(regel))) return gelezen
    return { ...gelezen, vraag: voluit(vraag, gelezen?.vraag) } as Stelling
  })
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, waarde: uit }
}

/** What each rule asks, as JSON Schema. */
export function regelschema(regel: RegelId): Record<string, unknown> {
  return jsonSchema(VRAGEN[regel])
}
