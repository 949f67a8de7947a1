import { gemeente, opvolgers } from '@draad/stelsel'
import {
  cijfer,
  exact,
  onderdrukt,
  ontbreekt,
  quotient,
  som,
  type Cijfer,
  type CijferPeriode,
  type Instroom,
  type Waarde,
} from '../cijfer/index.ts'
import { gebied, gemeentenIn, GEMEENTE_ONBEKEND, type Gebied } from '../gebied/index.ts'
import { beveiligBoom, type Boom, type OnthullingKeuzes } from '../onthulling/index.ts'
import type { Opslag } from '../opslag/index.ts'
import type { Indicator, Maat, TelTabel } from './model.ts'
import { boomVanRegios } from './boom-regio.ts'
import { opVolgorde, vraagPersonen, vragen, type Telwijze, type Vraag } from './sql.ts'
import { beeldVan, type Beeld } from './volledig.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** What to compute, where and when. */
export interface Rekenopties {
  readonly indicatoren: readonly Indicator[]
  readonly periode: CijferPeriode
  /** Codes: NL, JZ29, GM0599, PV28, GK5. */
  readonly gebieden: readonly string[]
  /** Default from 1 January. */
  readonly instroom?: Instroom
  /** Leave out starts that only continue what ended the day before. */
  readonly zonderHerstart?: boolean
  /** How counts are protected; null only within the walls of who may see them. */
  readonly onthulling: OnthullingKeuzes | null
}

/** Counts of one measure: per area code, null where nothing stands. */
interface Geteld {
  readonly waarde: Map<string, number>
  /** Of a mean or median: of how many. */
  readonly aantal: Map<string, number> | null
  readonly tabelLeeg: boolean
}

const ONBEKEND = GEMEENTE_ONBEKEND.code

const groepeer = <T, K>(x: readonly T[], f: (t: T) => K): Map<K, T[]> => Map.groupBy(x, f)

/** Youth region of every municipality code in the data, also of one that has since gone into another. */
function regioVan(gm: string): string | null {
  const [nu] = opvolgers(gm.slice(2))
  return nu === undefined ? null : (gemeente(nu)?.jeugdregio ?? null)
}

/**
 * Counts measures per municipality, youth region and for the country: one reading of each table per moment and
 * level, however many measures. Different people are counted anew at each level, not added.
 */
export async function tel(
  o: Opslag,
  maten: readonly Maat[],
  t: Telwijze,
  niveaus: readonly ('gemeente' | 'jeugdregio' | 'land')[] = ['gemeente', 'jeugdregio', 'land'],
): Promise<Map<Maat, Geteld>> {
  const uit = new Map<Maat, Geteld>()
  for (const [tabel, lijst] of groepeer(maten, (m) => m.tabel)) {
    const geteld = lijst.map((m): Geteld => ({
      waarde: new Map(),
      aantal: typeof m.tel === 'string' || 'som' in m.tel ? null : new Map(),
      tabelLeeg: true,
    }))
    const neem = (antwoorden: readonly Antwoord[], code: (r: Rij) => string): void => {
      for (const { welke, rijen } of antwoorden) {
        for (const r of rijen) {
          welke.forEach((i, k) => {
            const w = r[`m${k}`] ?? null
            if (w !== null) geteld[i]!.waarde.set(code(r), Number(w))
            geteld[i]!.aantal?.set(code(r), Number(r[`n${k}`] ?? 0))
          })
        }
      }
    }
    const leeg = (await o.alle(`select 1 from ${tabel} limit 1`)).length === 0
    if (!leeg) {
      if (niveaus.includes('land')) neem(await lees(o, tabel, lijst, t, null), () => 'NL')
      if (niveaus.includes('gemeente') && tabel !== 'wacht_levering') {
        neem(await lees(o, tabel, lijst, t, tabel === 'traject' ? 'gm' : 'gemeente'), (r) => gmCode(r['gebied']))
      }
      if (niveaus.includes('jeugdregio')) {
        neem(await perRegio(o, tabel, lijst, t), (r) => String(r['gebied']))
      }
    }
    lijst.forEach((m, i) => uit.set(m, { ...geteld[i]!, tabelLeeg: leeg }))
  }
  return uit
}

type Rij = Record<string, unknown>

/** Rows of one question, and which measures its columns are of. */
interface Antwoord {
  readonly welke: readonly number[]
  readonly rijen: readonly Rij[]
}

/** Counts of people in order, each in its own reading; the other measures in one for each moment. */
async function lees(o: Opslag, tabel: TelTabel, maten: readonly Maat[], t: Telwijze, groep: string | null): Promise<Antwoord[]> {
  const [samen, inOrde]: [number[], number[]] = [[], []]
  maten.forEach((m, i) => (opVolgorde(m) ? inOrde : samen).push(i))
  return stel(o, [
    ...inOrde.map((i) => ({ welke: [i], sql: vraagPersonen(maten[i]!, t, groep !== null) })),
    ...vragen(
      tabel,
      samen.map((i) => maten[i]!),
      t,
      groep,
    ).map((v) => ({ ...v, welke: v.welke.map((k) => samen[k]!) })),
  ])
}

async function stel(o: Opslag, lijst: readonly Vraag[]): Promise<Antwoord[]> {
  const uit: Antwoord[] = []
  for (const { welke, sql } of lijst) uit.push({ welke, rijen: await o.alle(sql) })
  return uit
}

/** Code of a municipality from its number or its text. */
function gmCode(gebied: unknown): string {
  if (gebied === null || gebied === undefined) return ONBEKEND
  return typeof gebied === 'number' ? `GM${String(gebied).padStart(4, '0')}` : String(gebied)
}

async function perRegio(o: Opslag, tabel: TelTabel, maten: readonly Maat[], t: Telwijze): Promise<Antwoord[]> {
  if (tabel === 'wacht_levering') return stel(o, vragen(tabel, maten, t, 'regio'))
  const kolom = tabel === 'traject' ? 'gm' : 'gemeente'
  const codes = (await o.alle(`select distinct ${kolom} as gebied from ${tabel} where ${kolom} is not null`)).map((r) => r['gebied'])
  const paren = codes.flatMap((gebied) => {
    const jz = /^GM\d{4}$/.test(gmCode(gebied)) ? regioVan(gmCode(gebied)) : null
    return jz === null ? [] : [`(${typeof gebied === 'number' ? `${gebied}::usmallint` : `'${String(gebied)}'`}, '${jz}')`]
  })
  if (paren.length === 0) return []
  return stel(o, vragen(tabel, maten, t, 'gg.jz', ` join (values ${paren.join(', ')}) gg(wie, jz) on ${kolom} = gg.wie`))
}

/** Counts that add up over areas and are about people: those are protected. */
const beschermd = (m: Maat): boolean => m.eenheid !== 'inwoner' && m.eenheid !== 'euro' && (typeof m.tel === 'string' || 'som' in m.tel)

/** Municipalities that belong to no region of today. */
const ZONDER_REGIO = 'zonder-regio'

function boomVan(g: Geteld, niet: ReadonlySet<string>): Boom {
  const waarde = (code: string): number | null => (niet.has(code) ? null : (g.waarde.get(code) ?? 0))
  const codes = new Set([...gemeentenIn(gebied('NL')), ...[...g.waarde.keys()].filter((c) => c.startsWith('GM'))])
  const regios = groepeer([...codes].sort(), (c) => regioVan(c) ?? ZONDER_REGIO)
  return {
    id: 'NL',
    waarde: waarde('NL'),
    delen: [
      ...[...regios]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([jz, gms]) => ({
          id: jz,
          waarde: jz === ZONDER_REGIO ? null : waarde(jz),
          delen: gms.map((id) => ({ id, waarde: waarde(id) })),
        })),
      // Who has no known municipality is a part of the country beside the regions, shown and protected as one.
      ...(g.waarde.has(ONBEKEND) ? [{ id: ONBEKEND, waarde: waarde(ONBEKEND) }] : []),
    ],
  }
}

/** Values of one measure for every area, protected or not. */
function waardenVan(m: Maat, g: Geteld, beeld: Beeld, onthulling: OnthullingKeuzes | null): (g: Gebied) => Waarde {
  if (g.tabelLeeg || beeld.niets)
    return () => ontbreekt('niet-geleverd', beeld.niets ?? tekst(`er is niets geladen in ${m.tabel}`, `nothing was loaded in ${m.tabel}`))
  const perRegioAlleen = m.tabel === 'wacht_levering'
  const boom = (): Boom => (perRegioAlleen ? boomVanRegios(g.waarde) : boomVan(g, beeld.zonder))
  const beveiligd = onthulling !== null && beschermd(m) ? beveiligBoom(boom(), onthulling) : null
  const plaatsloos = g.waarde.has(ONBEKEND) && ![...g.waarde.keys()].some((c) => c.startsWith('GM'))
  const een = (code: string): Waarde => {
    if (perRegioAlleen && code !== 'NL' && !code.startsWith('JZ'))
      return ontbreekt('onberekenbaar', tekst('dit wordt per jeugdregio opgegeven', 'this is reported per youth region'))
    if (perRegioAlleen && !g.waarde.has(code)) return ontbreekt('niet-geleverd', tekst('niemand gaf dit op', 'nobody reported this'))
    if (code === ONBEKEND && !g.waarde.has(ONBEKEND))
      return ontbreekt('onberekenbaar', tekst('elk record zegt zijn gemeente', 'every record tells its municipality'))
    // No record tells where it belongs: of a part of the country nothing is known, which is not a small number.
    if (plaatsloos && code !== 'NL' && code !== ONBEKEND)
      return ontbreekt('onbekend', tekst('geen enkel record zegt zijn gemeente', 'not one record tells its municipality'))
    if (beeld.zonder.has(code)) return ontbreekt('niet-geleverd', tekst('het wijkteam levert niets', 'the local team delivers nothing'))
    if (beveiligd) return beveiligd.get(code) ?? ontbreekt('onbekend')
    const w = g.waarde.get(code)
    if (g.aantal !== null) {
      const n = g.aantal.get(code) ?? 0
      if (n === 0 || w === undefined)
        return ontbreekt('onberekenbaar', tekst('er is niemand om een gemiddelde van te nemen', 'nobody to take the mean of'))
      // A wait is what an organisation estimates: a mean over few of them points at no child.
      return onthulling !== null && !perRegioAlleen && n <= onthulling.kleinTm ? onderdrukt(0, Infinity) : exact(w)
    }
    // A sum over nothing is not zero euro and not zero residents.
    if (typeof m.tel !== 'string')
      return w === undefined
        ? ontbreekt('onbekend', tekst(`niets in ${m.tabel} voor dit gebied`, `nothing in ${m.tabel} for this area`))
        : exact(w)
    return exact(w ?? 0)
  }
  return (geb) => (['land', 'jeugdregio', 'gemeente', 'onbekend'].includes(geb.soort) ? een(geb.code) : som(gemeentenIn(geb).map(een)))
}

/** What a reader must know of records without a municipality: how many is told by their own row, protected as any other. */
function plaatsLet(g: Gebied, geteld: Geteld, m: Maat): readonly Tekst[] {
  if (!beschermd(m) || !geteld.waarde.has(ONBEKEND) || g.soort === 'onbekend') return []
  return [
    g.soort === 'land'
      ? tekst(
          'Hierin ook records zonder bekende gemeente (alleen een postcode).',
          'Includes records without a known municipality (a postcode only).',
        )
      : tekst(
          'Zonder records die alleen een postcode hebben: die staan in de rij "gemeente onbekend", en een deel kan van hier zijn.',
          'Without records that have a postcode only: they stand in the row "municipality unknown", and some may be from here.',
        ),
  ]
}

const MAAL = { procent: 100, 'per-1000': 1000, verhouding: 1 } as const

/**
 * Computes indicators for areas in one period. Every figure carries its unit, definition version, population, period,
 * inflow convention, rounding, suppression, source and completeness; what was not delivered is missing, never zero.
 * Which counts are hidden does not depend on which areas are asked for.
 */
export async function bereken(o: Opslag, opties: Rekenopties): Promise<Cijfer[]> {
  const t: Telwijze = {
    periode: opties.periode,
    instroom: opties.instroom ?? 'vanaf-1-januari',
    zonderHerstart: opties.zonderHerstart ?? false,
  }
  const gebieden = opties.gebieden.map(gebied)
  const geteld = await tel(o, [...new Set(opties.indicatoren.flatMap((i) => (i.noemer ? [i.teller, i.noemer] : [i.teller])))], t)
  const uit: Cijfer[] = []
  for (const i of opties.indicatoren) {
    const beeld = await beeldVan(o, i, t)
    const teller = waardenVan(i.teller, geteld.get(i.teller)!, beeld, opties.onthulling)
    const noemer = i.noemer
      ? waardenVan(
          i.noemer,
          geteld.get(i.noemer)!,
          i.noemer.tabel === i.teller.tabel ? beeld : { ...beeld, niets: null, zonder: new Set() },
          opties.onthulling,
        )
      : null
    for (const g of gebieden) {
      const [wt, wn] = [teller(g), noemer?.(g) ?? null]
      const waarde = wn === null ? wt : quotient(wt, wn, MAAL[i.uitkomst as keyof typeof MAAL] ?? 1)
      const c = cijfer(i.uitkomst, waarde, {
        definitie: { id: i.id, versie: i.versie },
        populatie: i.populatie,
        gebied: g.code,
        periode: opties.periode,
        instroom: i.teller.moment === 'gestart' ? t.instroom : 'nvt',
        afronding: opties.onthulling === null ? 'geen' : opties.onthulling.afronden === 5 && beschermd(i.teller) ? 'op-5' : 'geen',
        onderdrukking: opties.onthulling === null ? 'geen' : 'klein-en-tweede',
        bron: { id: 'draad', naam: tekst('Leveringen in deze gegevensbank', 'Deliveries in this database'), plaats: i.teller.tabel },
        volledigheid: beeld.volledigheid,
        status: 'berekend',
        kanttekeningen: [
          ...i.kanttekeningen,
          ...beeld.kanttekeningen,
          ...(t.zonderHerstart && i.teller.tabel === 'traject'
            ? [
                tekst(
                  'Zonder starts die alleen verlengen wat de dag ervoor eindigde.',
                  'Without starts that only continue what ended the day before.',
                ),
              ]
            : []),
          ...plaatsLet(g, geteld.get(i.teller)!, i.teller),
          ...(g.soort === 'provincie' || g.soort === 'grootteklasse'
            ? [
                tekst(
                  'Som van getoonde gemeenten; wie in twee gemeenten telt, telt twee keer.',
                  'Sum of municipalities that are shown; who counts in two municipalities counts twice.',
                ),
              ]
            : []),
        ],
      })
      uit.push({
        ...c,
        teller: { eenheid: i.teller.eenheid, waarde: wt },
        ...(wn !== null && i.noemer ? { noemer: { eenheid: i.noemer.eenheid, waarde: wn } } : {}),
      })
    }
  }
  return uit
}
