import { leesPeriode } from '../cijfer/index.ts'
import { EENHEDEN } from '../eenheid/index.ts'
import { lijktOp } from '../fout.ts'
import type { Celinvoer, Studiegemeente, Studieland, Studieparameters } from './model.ts'
import { jsonSchema, lees, type Gelezen, type Schema, type Veld, type Veldfout } from '../schema.ts'

const tekst = (uitleg: string, patroon?: RegExp, vorm?: string): Schema => ({
  soort: 'tekst',
  uitleg,
  ...(patroon ? { patroon } : {}),
  ...(vorm ? { vorm } : {}),
})
const getal = (uitleg: string, van?: number, tot?: number): Schema => ({
  soort: 'getal',
  uitleg,
  ...(van === undefined ? {} : { van }),
  ...(tot === undefined ? {} : { tot }),
})
const keuze = (uitleg: string, uit: readonly string[]): Schema => ({ soort: 'keuze', uitleg, uit })
const LEEG: Schema = { soort: 'leeg', uitleg: 'not there' }
const DATUM = tekst('a day', /^\d{4}-\d\d-\d\d$/, 'a day as 2015-10-01')
const INSTROOM = keuze('from when in January a start counts', ['vanaf-1-januari', 'vanaf-2-januari', 'nvt'])
const PERIODE = tekst('period', /^\d{4}(H[12]|Q[1-4]|M\d\d|-\d\d-\d\d)?$/, '2015, 2015H1, 2015Q1, 2015M03 or a day')
const EENHEID = keuze(
  'what is counted',
  EENHEDEN.map((e) => e.id),
)
const object = (uitleg: string, velden: Readonly<Record<string, Veld>>): Schema => ({ soort: 'object', uitleg, velden })
const lijst = (uitleg: string, van: Schema, minstens?: number): Schema => ({
  soort: 'lijst',
  uitleg,
  van,
  ...(minstens === undefined ? {} : { minstens }),
})
const tabel = (uitleg: string, van: Schema): Schema => ({ soort: 'tabel', uitleg, van })

/** Absolute points in which municipalities A to D differ at most from the nation: the smallest tolerances under which they all pass. @bron R3 4.4 */
export const SES_TOLERANTIE: Readonly<Record<string, number>> = {
  jeugd: 1.5,
  eenouder: 2,
  eenouder2: 0.7,
  eenouderBijstand: 0.6,
  medicijnen: 2.3,
  armoede: 4.5,
  bijstand: 0.9,
  uitkering: 0.4,
  leerlinggewicht: 0.7,
  inkomen: 3.7,
  inkomenKinderen: 5,
}

/** The default salience rule, tuned on the study of 2015 and no more than a default. @bron R3 4.4 */
export const OPVALLEND = { z: 5, hoog: 1.35, laag: 0.7, minVerwacht: 5, meervoudig: 'bonferroni', alfa: 0.05 } as const

/** One cell; which of the forms is meant follows from its fields. */
const CEL: Schema = {
  soort: 'of',
  uitleg: 'a figure: {"teller", "noemer"}, {"procent", "n"}, {"onderdruktTotEnMet", "noemer"}, {"ontbreekt": "why"}, or null',
  een: [
    object('a figure', {
      procent: { schema: getal('share in percent', 0, 100), magWeg: true, ook: ['pct', 'percent'] },
      n: { schema: getal('base of the share', 0), magWeg: true },
      teller: { schema: getal('count', 0), magWeg: true, ook: ['numerator'] },
      noemer: { schema: getal('base', 0), magWeg: true, ook: ['denominator'] },
      afgerondOp: { schema: getal('counts are in steps of', 1), magWeg: true },
      onderdruktTotEnMet: { schema: getal('hidden: at most this', 0), magWeg: true },
      ontbreekt: { schema: tekst('why it is not there'), magWeg: true },
      instroom: { schema: INSTROOM, magWeg: true },
      periode: { schema: PERIODE, magWeg: true },
    }),
    LEEG,
  ],
}
const SES = tabel('factor: value, or null when unknown', { soort: 'of', uitleg: 'value', een: [getal('value'), LEEG] })
const CIJFERS = tabel('indicator: figure', CEL)

const GEMEENTE = object('a municipality', {
  id: { schema: tekst('code or name used everywhere in this file') },
  naam: { schema: tekst('name'), magWeg: true, ook: ['name'] },
  inwoners: { schema: getal('residents', 0), ook: ['inhabitants'] },
  regio: { schema: tekst('youth region'), ook: ['region'] },
  jeugd: { schema: getal('children, for rates per 1,000', 0), magWeg: true, ook: ['youth'] },
  ses: { schema: SES, standaard: {} },
  toegang: { schema: tabel('aspect of access: how', tekst('how')), standaard: {}, ook: ['access'] },
  cijfers: { schema: CIJFERS, ook: ['figures'] },
})

/** The whole of PARAMS.json. */
const PARAMETERS = object('parameters of a difference study', {
  naam: { schema: tekst('what the study is called'), standaard: 'Verschillenanalyse', ook: ['name'] },
  versie: { schema: tekst('version of these parameters'), standaard: '1', ook: ['version'] },
  modus: {
    schema: keuze('similar municipalities with other figures, or other municipalities with the same figures', [
      'gelijk-maar-ander-cijfer',
      'anders-maar-gelijk-cijfer',
    ]),
    standaard: 'gelijk-maar-ander-cijfer',
    ook: ['mode'],
  },
  data: {
    schema: object('where the figures come from', {
      bron: { schema: tekst('source'), ook: ['source'] },
      versie: { schema: tekst('version or date of the source'), ook: ['version'] },
      periode: { schema: PERIODE, ook: ['period'] },
      laatsteVerandering: {
        schema: { soort: 'of', uitleg: 'last change of system or of registration; null: none', een: [DATUM, LEEG] },
        magWeg: true,
      },
      reeksbreuken: { schema: lijst('known breaks', tekst('break')), standaard: [] },
    }),
    ook: ['dataset'],
  },
  band: {
    schema: object('size: residents from and up to, both included', {
      van: { schema: getal('from', 0), ook: ['min'] },
      tot: { schema: getal('up to', 0), ook: ['max'] },
    }),
    standaard: { van: 35_000, tot: 50_000 },
  },
  ses: {
    schema: object('how far a factor may lie from the nation', {
      soort: { schema: keuze('points or percent', ['absoluut', 'relatief']), standaard: 'absoluut' },
      tolerantie: { schema: tabel('factor: at most', getal('at most', 0)), standaard: SES_TOLERANTIE, ook: ['tolerance'] },
    }),
    standaard: {},
  },
  opvallend: {
    schema: object('when a figure is striking: |z| at least, and ratio at least or at most', {
      z: { schema: getal('standard errors', 0), standaard: OPVALLEND.z },
      hoog: { schema: getal('ratio to the nation, at least', 1), standaard: OPVALLEND.hoog, ook: ['high'] },
      laag: { schema: getal('ratio to the nation, at most', 0, 1), standaard: OPVALLEND.laag, ook: ['low'] },
      minVerwacht: {
        schema: getal('expected count below which numbers are called small', 0),
        standaard: OPVALLEND.minVerwacht,
        ook: ['minExpected'],
      },
      meervoudig: {
        schema: keuze('correction for the number of figures', ['bonferroni', 'benjamini-hochberg']),
        standaard: OPVALLEND.meervoudig,
        ook: ['multiplicity'],
      },
      alfa: { schema: getal('level of that correction', 0, 1), standaard: OPVALLEND.alfa, ook: ['alpha'] },
    }),
    standaard: {},
    ook: ['salience'],
  },
  keuze: {
    schema: object('how many, and by what they should differ', {
      van: { schema: { soort: 'getal', uitleg: 'at least', van: 1, geheel: true }, standaard: 3, ook: ['min'] },
      tot: { schema: { soort: 'getal', uitleg: 'at most', van: 1, geheel: true }, standaard: 4, ook: ['max', 'k'] },
      aspecten: { schema: lijst('aspects of access; empty: all that occur', tekst('aspect')), standaard: [], ook: ['aspects'] },
      andereRegio: { schema: { soort: 'janee', uitleg: 'prefer different regions' }, standaard: true },
      besluit: {
        schema: {
          soort: 'of',
          uitleg: 'the decision of people; without it there is only a proposal',
          een: [
            object('who chose, when and why', {
              gekozen: { schema: lijst('ids', tekst('id'), 1), ook: ['chosen'] },
              door: { schema: tekst('who'), ook: ['by'] },
              op: { schema: DATUM, ook: ['on'] },
              reden: { schema: tekst('why'), ook: ['reason'] },
            }),
            LEEG,
          ],
        },
        magWeg: true,
        ook: ['decision'],
      },
    }),
    standaard: {},
    ook: ['choice'],
  },
  indicatoren: {
    schema: lijst(
      'what is screened',
      object('an indicator', {
        id: { schema: tekst('id used in the figures') },
        naam: { schema: tekst('name'), magWeg: true, ook: ['name'] },
        eenheid: { schema: EENHEID, ook: ['unit'] },
        noemer: { schema: EENHEID, ook: ['denominator'] },
        instroom: { schema: INSTROOM, standaard: 'nvt', ook: ['inflow'] },
        periode: { schema: PERIODE, magWeg: true, ook: ['period'] },
        bron: { schema: tekst('table'), magWeg: true, ook: ['source'] },
      }),
      1,
    ),
    ook: ['indicators'],
  },
  land: {
    schema: {
      soort: 'of',
      uitleg: 'the nation, or "som": the sum of the municipalities in this file',
      een: [
        object('the nation', {
          jeugd: { schema: getal('children', 0), magWeg: true, ook: ['youth'] },
          ses: { schema: SES, standaard: {} },
          cijfers: { schema: CIJFERS, ook: ['figures'] },
        }),
        keuze('sum', ['som']),
      ],
    },
    ook: ['nation'],
  },
  gemeenten: { schema: lijst('municipalities', GEMEENTE, 1), ook: ['municipalities'] },
  verwachtingen: {
    schema: lijst(
      'what local agreements imply',
      object('an expectation', {
        gemeente: { schema: tekst('id'), ook: ['municipality'] },
        indicator: { schema: tekst('id') },
        procent: { schema: getal('expected share', 0, 100), ook: ['percent'] },
        afspraak: { schema: tekst('the agreement'), ook: ['agreement'] },
        bron: { schema: tekst('who says so'), ook: ['source'] },
        van: { schema: DATUM, magWeg: true, ook: ['from'] },
        tot: { schema: DATUM, magWeg: true, ook: ['until'] },
      }),
    ),
    standaard: [],
    ook: ['expectations'],
  },
})

/** The schema of PARAMS.json as JSON Schema. `gemeenten` may also be the path of a CSV, which the command reads first. */
export function parameterschema(): Record<string, unknown> {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Parameters of a difference study', ...jsonSchema(PARAMETERS) }
}

/** Sum of the municipalities as a nation: counts over bases; factors weighted by residents. Figures without counts stay unknown. */
function somVan(gemeenten: readonly Studiegemeente[], ids: readonly string[]): Studieland {
  const cijfers: Record<string, Celinvoer> = {}
  for (const id of ids) {
    const met = gemeenten.flatMap((g) => {
      const c = g.cijfers[id]
      return c !== null && c !== undefined && 'teller' in c ? [c] : []
    })
    cijfers[id] = met.length === 0 ? null : { teller: met.reduce((s, c) => s + c.teller, 0), noemer: met.reduce((s, c) => s + c.noemer, 0) }
  }
  const factoren = [...new Set(gemeenten.flatMap((g) => Object.keys(g.ses)))]
  const ses = factoren.map((f) => {
    const met = gemeenten.filter((g) => typeof g.ses[f] === 'number')
    const n = met.reduce((s, g) => s + g.inwoners, 0)
    return [f, n > 0 ? met.reduce((s, g) => s + (g.ses[f] as number) * g.inwoners, 0) / n : null] as const
  })
  const jeugd = gemeenten.every((g) => g.jeugd !== undefined) ? { jeugd: gemeenten.reduce((s, g) => s + (g.jeugd ?? 0), 0) } : {}
  return { ...jeugd, ses: Object.fromEntries(ses), cijfers }
}

/** Checks of one field against another. */
function samenhang(p: Studieparameters, zegtTolerantie: boolean): Veldfout[] {
  const uit: Veldfout[] = []
  const fout = (veld: string, gevonden: unknown, toegestaan: string): void =>
    void uit.push({ veld, gevonden: String(gevonden).slice(0, 80), toegestaan })
  if (p.band.van > p.band.tot) fout('band', `${p.band.van} to ${p.band.tot}`, 'from at most up to')
  if (p.keuze.van > p.keuze.tot) fout('keuze', `${p.keuze.van} to ${p.keuze.tot}`, 'at least no more than at most')
  if (leesPeriode(p.data.periode) === null) fout('data.periode', p.data.periode, '2015, 2015H1, 2015Q1, 2015M03 or a day that exists')
  const ids = p.gemeenten.map((g) => g.id)
  const indicatoren = p.indicatoren.map((i) => i.id)
  const dubbel = (lijst: readonly string[], veld: string): void =>
    lijst.forEach((x, i) => void (lijst.indexOf(x) !== i && fout(`${veld}[${i}].id`, x, 'an id once')))
  dubbel(ids, 'gemeenten')
  dubbel(indicatoren, 'indicatoren')
  const kent = (veld: string, x: string, lijst: readonly string[]): void => {
    if (!lijst.includes(x))
      fout(veld, x, lijktOp(x, lijst).length > 0 ? `did you mean ${lijktOp(x, lijst).join(' or ')}?` : lijst.slice(0, 12).join(', '))
  }
  p.verwachtingen.forEach((v, i) => {
    kent(`verwachtingen[${i}].gemeente`, v.gemeente, ids)
    kent(`verwachtingen[${i}].indicator`, v.indicator, indicatoren)
  })
  p.keuze.besluit?.gekozen.forEach((g, i) => kent(`keuze.besluit.gekozen[${i}]`, g, ids))
  const cellen = [...p.gemeenten.map((g, i) => [`gemeenten[${i}].cijfers`, g.cijfers] as const), ['land.cijfers', p.land.cijfers] as const]
  for (const [veld, cijfers] of cellen) {
    for (const [id, c] of Object.entries(cijfers)) {
      kent(`${veld}.${id}`, id, indicatoren)
      keurCel(c, `${veld}.${id}`, fout)
    }
  }
  if (zegtTolerantie)
    for (const f of Object.keys(p.ses.tolerantie))
      if (!p.gemeenten.some((g) => f in g.ses))
        fout(
          `ses.tolerantie.${f}`,
          f,
          `a factor of the municipalities: ${[...new Set(p.gemeenten.flatMap((g) => Object.keys(g.ses)))].join(', ') || 'none given'}`,
        )
  return uit
}

const VORMEN = '{"teller", "noemer"}, {"procent", "n"}, {"onderdruktTotEnMet", "noemer"}, {"ontbreekt": "why"} or null'

function keurCel(c: Celinvoer | undefined, veld: string, fout: (veld: string, gevonden: unknown, toegestaan: string) => void): void {
  if (c === null || c === undefined) return
  const x = c as Readonly<Record<string, unknown>>
  const kern = ['procent', 'teller', 'onderdruktTotEnMet', 'ontbreekt'].filter((k) => x[k] !== undefined)
  if (kern.length !== 1) fout(veld, JSON.stringify(c), VORMEN)
  else if ((kern[0] === 'teller' || kern[0] === 'onderdruktTotEnMet') && x['noemer'] === undefined)
    fout(`${veld}.noemer`, 'nothing', 'the base of the count')
  else if (kern[0] === 'teller' && (x['teller'] as number) > (x['noemer'] as number))
    fout(`${veld}.teller`, x['teller'], `at most the base, ${String(x['noemer'])}`)
}

/** `band: [35000, 50000]` is read as from and up to. */
function metBandlijst(ruw: unknown): unknown {
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return ruw
  const { band } = ruw as { band?: unknown }
  return Array.isArray(band) && band.length === 2 ? { ...ruw, band: { van: band[0], tot: band[1] } } : ruw
}

/**
 * Reads PARAMS.json: fills in every default, so that the outcome holds each parameter, and collects all errors with field,
 * what was found and what is allowed.
 */
export function leesParameters(ruw: unknown): Gelezen<Studieparameters> {
  const fouten: Veldfout[] = []
  const p = lees(PARAMETERS, metBandlijst(ruw), '', fouten) as Studieparameters & { readonly land: Studieland | 'som' }
  if (fouten.length > 0) return { ok: false, fouten: fouten.map((f) => ({ ...f, veld: f.veld === '' ? 'the whole file' : f.veld })) }
  const gemeenten = p.gemeenten.map((g) => ({ ...g, naam: g.naam ?? g.id }))
  const gegeven = new Set(gemeenten.flatMap((g) => Object.keys(g.ses)))
  // A default tolerance for a factor that nobody gives would make every municipality unknown.
  const zegtTolerantie =
    ((ruw as { ses?: { tolerantie?: unknown; tolerance?: unknown } }).ses?.tolerantie ??
      (ruw as { ses?: { tolerance?: unknown } }).ses?.tolerance) !== undefined
  const tolerantie = zegtTolerantie
    ? p.ses.tolerantie
    : Object.fromEntries(Object.entries(p.ses.tolerantie).filter(([f]) => gegeven.has(f)))
  const uit: Studieparameters = {
    ...p,
    data: { ...p.data, laatsteVerandering: p.data.laatsteVerandering ?? null },
    ses: { ...p.ses, tolerantie },
    keuze: { ...p.keuze, besluit: p.keuze.besluit ?? null },
    indicatoren: p.indicatoren.map((i) => ({ ...i, naam: i.naam ?? i.id })),
    gemeenten,
    land:
      (p.land as unknown) === 'som'
        ? somVan(
            gemeenten,
            p.indicatoren.map((i) => i.id),
          )
        : p.land,
  }
  const mis = samenhang(uit, zegtTolerantie)
  return mis.length > 0 ? { ok: false, fouten: mis } : { ok: true, waarde: uit }
}
