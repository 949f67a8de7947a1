import { gemeente, gemeenten, gemeenteOp, jeugdregios, opvolgers, type JeugdregioCode } from '@draad/stelsel'
import { bedoeldU, CijferFout, lijktOp } from '../fout.ts'
import { inwoners2022 } from './inwoners.ts'
import { inBeide, tekst, type Tekst } from '../tekst.ts'

/** Kind of area. `groep`: municipalities chosen by hand; `onbekend`: records that tell no municipality. */
export type GebiedSoort = 'land' | 'provincie' | 'jeugdregio' | 'gemeente' | 'grootteklasse' | 'groep' | 'onbekend'

/** The same in words. */
export const GEBIEDSOORTEN: Readonly<Record<GebiedSoort, Tekst>> = {
  land: tekst('land', 'country'),
  provincie: tekst('provincie', 'province'),
  jeugdregio: tekst('jeugdregio', 'youth region'),
  gemeente: tekst('gemeente', 'municipality'),
  grootteklasse: tekst('grootteklasse', 'size class'),
  groep: tekst('groep', 'group'),
  onbekend: tekst('gemeente onbekend', 'municipality unknown'),
}

/** An area of figures. */
export interface Gebied {
  /** NL, PV28, JZ29, GM0599, GK5, or an own code of a group. */
  readonly code: string
  readonly naam: string
  readonly soort: GebiedSoort
}

/** Size classes as CBS uses them; each bound is the first number of residents that no longer belongs. */
export const GROOTTEKLASSEN = [
  { code: 'GK1', naam: 'minder dan 5.000 inwoners', en: 'fewer than 5,000 residents', tot: 5_000 },
  { code: 'GK2', naam: '5.000 tot 10.000 inwoners', en: '5,000 to 10,000 residents', tot: 10_000 },
  { code: 'GK3', naam: '10.000 tot 20.000 inwoners', en: '10,000 to 20,000 residents', tot: 20_000 },
  { code: 'GK4', naam: '20.000 tot 50.000 inwoners', en: '20,000 to 50,000 residents', tot: 50_000 },
  { code: 'GK5', naam: '50.000 tot 100.000 inwoners', en: '50,000 to 100,000 residents', tot: 100_000 },
  { code: 'GK6', naam: '100.000 tot 150.000 inwoners', en: '100,000 to 150,000 residents', tot: 150_000 },
  { code: 'GK7', naam: '150.000 tot 250.000 inwoners', en: '150,000 to 250,000 residents', tot: 250_000 },
  { code: 'GK8', naam: '250.000 inwoners of meer', en: '250,000 residents or more', tot: Infinity },
] as const

/** Province code of CBS, name, and the two letters `@draad/stelsel` uses. */
const PROVINCIES = [
  ['PV20', 'Groningen', 'GR'],
  ['PV21', 'Fryslân', 'FR'],
  ['PV22', 'Drenthe', 'DR'],
  ['PV23', 'Overijssel', 'OV'],
  ['PV24', 'Flevoland', 'FL'],
  ['PV25', 'Gelderland', 'GE'],
  ['PV26', 'Utrecht', 'UT'],
  ['PV27', 'Noord-Holland', 'NH'],
  ['PV28', 'Zuid-Holland', 'ZH'],
  ['PV29', 'Zeeland', 'ZE'],
  ['PV30', 'Noord-Brabant', 'NB'],
  ['PV31', 'Limburg', 'LI'],
] as const

/** The size class of a number of residents. */
export function grootteklasse(inwoners: number): (typeof GROOTTEKLASSEN)[number]['code'] {
  return GROOTTEKLASSEN.find((k) => inwoners < k.tot)!.code
}

/** Residents of a municipality of 2026 on 1 January 2022; null when unknown. @bron CBS 85067NED */
export function inwonersVan(gm: string): number | null {
  return inwoners2022.get(gm.slice(2)) ?? null
}

/** Every area of today: the country, 12 provinces, 42 youth regions, 8 size classes, 342 municipalities. */
export const GEBIEDEN: readonly Gebied[] = [
  { code: 'NL', naam: 'Nederland', soort: 'land' },
  ...PROVINCIES.map(([code, naam]) => ({ code, naam, soort: 'provincie' as const })),
  ...jeugdregios.map((r) => ({ code: r.code, naam: r.naam, soort: 'jeugdregio' as const })),
  ...GROOTTEKLASSEN.map((k) => ({ code: k.code, naam: k.naam, soort: 'grootteklasse' as const })),
  ...gemeenten.map((g) => ({ code: `GM${g.code}`, naam: g.naam, soort: 'gemeente' as const })),
]

const perCode = new Map(GEBIEDEN.map((g) => [g.code, g]))
const perNaam = new Map(GEBIEDEN.map((g) => [g.naam.toLowerCase(), g]))

/** Records of which the municipality is not known: they belong to the country and to no part of it. */
export const GEMEENTE_ONBEKEND: Gebied = { code: 'onbekend', naam: 'gemeente onbekend', soort: 'onbekend' }

/** The name of an area in both languages; names of places are the same in both. */
export function gebiedNaam(g: Pick<Gebied, 'code' | 'naam'>): Tekst {
  if (g.code === 'NL') return tekst(g.naam, 'the Netherlands')
  if (g.code === GEMEENTE_ONBEKEND.code) return GEBIEDSOORTEN.onbekend
  return klasseNaam(g.code) ?? inBeide(g.naam)
}

/** A size class by its code or its name; null when it is none of ours. */
export function klasseNaam(wat: string): Tekst | null {
  const k = GROOTTEKLASSEN.find((x) => x.code === wat || x.naam === wat)
  return k === undefined ? null : tekst(k.naam, k.en)
}

/** Outcome of looking for an area: one, or what was likely meant. */
export type Gevonden = { readonly ok: true; readonly gebied: Gebied } | { readonly ok: false; readonly lijktOp: readonly string[] }

/**
 * Finds an area by code (GM0599, 0599, JZ29, PV28, NL, GK5) or by name. A municipality that no longer exists is found
 * too, by its code. A name that several bear means the municipality (Groningen, Utrecht); use a code for the others.
 */
export function zoekGebied(tekst: string): Gevonden {
  const t = tekst.trim()
  if (['onbekend', 'gemeente onbekend'].includes(t.toLowerCase())) return { ok: true, gebied: GEMEENTE_ONBEKEND }
  const code = /^\d{4}$/.test(t) ? `GM${t}` : t.toUpperCase()
  const nu = perCode.get(code) ?? perNaam.get(t.toLowerCase())
  if (nu) return { ok: true, gebied: nu }
  const oud = /^GM\d{4}$/.test(code) ? gemeenteOp(code.slice(2), '2015-01-01') : null
  if (oud && oud.status !== 'onbekend') return { ok: true, gebied: { code, naam: oud.naam ?? code, soort: 'gemeente' } }
  const namen = GEBIEDEN.map((g) => g.naam)
  return { ok: false, lijktOp: lijktOp(t, namen).map((n) => `${perNaam.get(n.toLowerCase())?.code ?? ''} ${n}`.trim()) }
}

/** The area, or what was likely meant. @throws CijferFout 'gebied' */
export function gebied(wat: string): Gebied {
  const g = zoekGebied(wat)
  if (g.ok) return g.gebied
  const bedoeld = g.lijktOp.length > 0 ? bedoeldU(g.lijktOp) : tekst('De namen en codes staan in GEBIEDEN.', 'List them with GEBIEDEN.')
  throw new CijferFout(
    'gebied',
    'gebied',
    wat,
    tekst('GM0599, JZ29, PV28, GK5, NL of een naam', 'GM0599, JZ29, PV28, GK5, NL or a name'),
    bedoeld,
  )
}

/** Codes (GMxxxx) of the municipalities of today in an area. A municipality that ended gives those that took over. */
export function gemeentenIn(g: Gebied): readonly string[] {
  const gm = (lijst: readonly { readonly code: string }[]): string[] => lijst.map((x) => `GM${x.code}`)
  switch (g.soort) {
    case 'land':
      return gm(gemeenten)
    case 'provincie': {
      const letters = PROVINCIES.find(([code]) => code === g.code)?.[2]
      return gm(gemeenten.filter((x) => x.provincie === letters))
    }
    case 'jeugdregio':
      return gm(gemeenten.filter((x) => x.jeugdregio === (g.code as JeugdregioCode)))
    case 'grootteklasse':
      return gm(gemeenten).filter((x) => grootteklasse(inwonersVan(x) ?? 0) === g.code)
    case 'gemeente':
      return opvolgers(g.code.slice(2)).map((c) => `GM${c}`)
    case 'onbekend':
      return []
    case 'groep':
      return g.code.split('+').filter((c) => perCode.has(c))
  }
}

/** The areas a municipality belongs to: youth region, province, size class, country. */
export function gebiedenVan(gm: string): readonly Gebied[] {
  const g = gemeente(gm.slice(2))
  if (!g) return []
  const codes = [g.jeugdregio, PROVINCIES.find(([, , l]) => l === g.provincie)?.[0] ?? '', grootteklasse(inwonersVan(gm) ?? 0), 'NL']
  return codes.flatMap((c) => perCode.get(c) ?? [])
}

/** What becomes of a series of one municipality between two days. */
export interface Breuk {
  readonly gm: string
  readonly soort: 'opgegaan' | 'ontstaan' | 'onbekend'
  readonly naar: readonly string[]
}

/**
 * Whether a municipality is the same on both days; null when it is. A series across a merger is not one series: add up
 * the parts before it, or start anew.
 */
export function breukTussen(gm: string, van: string, tot: string): Breuk | null {
  const [a, b] = [gemeenteOp(gm.slice(2), van), gemeenteOp(gm.slice(2), tot)]
  if (a.status === 'onbekend') return { gm, soort: 'onbekend', naar: [] }
  if (a.status === 'geldig' && b.status === 'geldig') return null
  const naar = b.opvolgers.map((c) => `GM${c}`)
  return a.status === 'nog-niet' ? { gm, soort: 'ontstaan', naar: [gm] } : { gm, soort: 'opgegaan', naar }
}
