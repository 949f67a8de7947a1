import { VERGELIJKBAAR, vergelijkbaar, vergelijkGepubliceerd, type Vergelijkbaar } from '../bron/index.ts'
import { getalVan, periode, type Cijfer, type CijferBron } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import { zoekGebied } from '../gebied/index.ts'
import { gepubliceerd, indicator, zoekIndicator } from '../indicator/index.ts'
import { inBeide, inTaal, tekst, type Taal } from '../tekst.ts'
import type { Vergelijking } from '../vergelijk/index.ts'
import type { Uitvoer } from './opdracht.ts'
import { getalTekst } from './zeg.ts'

/** What is asked of the published figures. */
interface Bronvraag {
  readonly id: string
  readonly gebieden: readonly string[]
  readonly perioden: readonly string[]
  readonly json: boolean
  readonly taal: Taal
}

const bronTekst = (b: CijferBron, taal: Taal): string => [inTaal(b.naam, taal), b.plaats, b.versie].filter(Boolean).join(', ')

const GEEN_INTERVAL = tekst(
  'De bron geeft alleen het aandeel: er is geen interval, en van een verschil is niet te zeggen of het toeval is.',
  'The source gives the share only: there is no interval, and of a difference it cannot be said whether it is chance.',
)

/** Every published set that can be compared with intervals: what, of which areas, when, whose. */
export function zegVergelijkbaar(io: Uitvoer, taal: Taal, json: boolean): number {
  if (json) {
    io.uit(
      JSON.stringify(
        VERGELIJKBAAR.map((v) => ({
          id: v.id,
          voor: v.voor,
          naam: v.indicator.naam,
          bron: v.bron,
          perioden: v.perioden,
          gebieden: v.gebieden.map((g) => ({ code: g.code, naam: g.naam })),
        })),
        null,
        2,
      ),
    )
    return 0
  }
  for (const v of VERGELIJKBAAR)
    io.uit(
      `${(v.voor ?? v.id).padEnd(20)} ${v.indicator.naam[taal]} (${v.gebieden.length} ${v.soort[taal]}; ${v.perioden.join(', ')}; ${bronTekst(v.bron, taal)})`,
    )
  return 0
}

/** Codes of areas of a set, by code or name. @throws CijferFout */
function doelenVan(v: Vergelijkbaar, gevraagd: readonly string[]): string[] {
  return gevraagd.map((ruw) => {
    const s = ruw.trim().toLowerCase()
    const g = v.gebieden.find((x) => x.code.toLowerCase() === s || x.naam.toLowerCase() === s)
    if (g) return g.code
    const namen = v.gebieden.map((x) => (x.naam.includes(x.code) ? x.code : `${x.code} ${x.naam}`))
    throw new CijferFout(
      'gebied',
      '--gebied',
      ruw,
      inBeide(namen.slice(0, 14).join(', ') + (namen.length > 14 ? ', …' : '')),
      tekst(
        'Kies uit deze bron, of geef --db om uit leveringen te vergelijken.',
        'Choose from this source, or give --db to compare from deliveries.',
      ),
    )
  })
}

/** Compares published figures: with intervals when the source gives both parts, beside the nation when it gives shares only. */
export function vergelijkBron(vraag: Bronvraag, io: Uitvoer, zeg: (v: Vergelijking, bron: string, taal: Taal) => string): number {
  const set = vergelijkbaar(vraag.id)
  if (set === null) return alleenAandeel(vraag, io)
  const perioden = vraag.perioden.map((p) => periode(p).code)
  const vreemd = perioden.find((p) => !set.perioden.includes(p))
  if (vreemd !== undefined)
    throw new CijferFout(
      'periode',
      '--periode',
      vreemd,
      inBeide(set.perioden.join(', ')),
      tekst('Kies uit deze bron, of geef --db.', 'Choose from this source, or give --db.'),
    )
  const v = vergelijkGepubliceerd(set, doelenVan(set, vraag.gebieden), perioden)
  io.uit(
    vraag.json
      ? JSON.stringify({ ...v, bron: set.bron, geheel: set.geheel }, null, 2)
      : zeg(v, bronTekst(set.bron, vraag.taal), vraag.taal),
  )
  return v.gebieden.some((g) => g.meting !== null) ? 0 : 1
}

/** Shares beside the nation of the same table. @throws CijferFout when nothing was published, or not for these areas */
function alleenAandeel(vraag: Bronvraag, io: Uitvoer): number {
  const alle = gepubliceerd(vraag.id)
  if (alle.length === 0) {
    // An unknown indicator is said to be so first.
    if (!zoekIndicator(vraag.id)) indicator(vraag.id)
    throw new CijferFout(
      'bron',
      'INDICATOR',
      vraag.id,
      inBeide(VERGELIJKBAAR.map((v) => v.voor ?? v.id).join(', ')),
      tekst(
        'Kies een met gepubliceerde cijfers, of geef --db om het te berekenen.',
        'Choose one with published figures, or give --db to compute it.',
      ),
    )
  }
  const codes = new Set(alle.map((c) => c.gebied))
  const wie = vraag.gebieden.map((s) => s.trim()).map((s) => (codes.has(s) ? s : codeVan(s, codes)))
  const wanneer = vraag.perioden.map((p) => periode(p).code)
  const rijen = alle.filter((c) => wie.includes(c.gebied) && wanneer.includes(c.periode.code))
  if (rijen.length === 0) {
    const er = [...new Set(alle.map((c) => `${c.gebied} ${c.periode.code}`))]
    throw new CijferFout(
      'bron',
      '--gebied, --periode',
      `${wie.join(',')} ${wanneer.join(',')}`,
      inBeide(er.slice(0, 14).join(', ') + (er.length > 14 ? ', …' : '')),
      tekst('Kies een van deze, of geef --db om het te berekenen.', 'Choose one of these, or give --db to compute it.'),
    )
  }
  const uit = rijen.map((c) => {
    const land =
      c.gebied === 'NL'
        ? undefined
        : alle.find((x) => x.gebied === 'NL' && x.definitie.id === c.definitie.id && x.periode.code === c.periode.code)
    const [a, b] = [getalVan(c.waarde), land ? getalVan(land.waarde) : null]
    return { cijfer: c, naast: land ?? null, verschil: a === null || b === null ? null : Math.round((a - b) * 1000) / 1000 }
  })
  // What was asked for and is not there is said, not left out.
  const zonder = wie.flatMap((g) =>
    wanneer.filter((p) => !rijen.some((c) => c.gebied === g && c.periode.code === p)).map((p) => `${g} ${p}`),
  )
  if (vraag.json) io.uit(JSON.stringify({ zonderInterval: true, rijen: uit, zonder }, null, 2))
  else {
    for (const r of uit) io.uit(rijTekst(r, vraag.taal))
    for (const z of zonder) io.uit(`${z}: ${vraag.taal === 'nl' ? 'geen cijfer in deze bron' : 'no figure in this source'}`)
  }
  if (!vraag.json) io.uit(`${vraag.taal === 'nl' ? 'let op' : 'beware'}: ${GEEN_INTERVAL[vraag.taal]}`)
  return uit.some((r) => getalVan(r.cijfer.waarde) !== null) ? 0 : 1
}

/** A code of the source for a name; a name that is also a municipality means the area the source has. */
function codeVan(s: string, codes: ReadonlySet<string>): string {
  const provincie = PROVINCIES.get(s.toLowerCase())
  if (provincie !== undefined && codes.has(provincie)) return provincie
  const g = zoekGebied(s)
  return g.ok ? g.gebied.code : s
}

const PROVINCIES = new Map(
  VERGELIJKBAAR.flatMap((v) => v.gebieden.filter((g) => g.code.startsWith('PV')).map((g) => [g.naam.toLowerCase(), g.code] as const)),
)

function rijTekst(r: { cijfer: Cijfer; naast: Cijfer | null; verschil: number | null }, taal: Taal): string {
  const w =
    taal === 'nl'
      ? { naast: 'naast Nederland', geen: 'geen cijfer', bron: 'bron' }
      : { naast: 'beside the Netherlands', geen: 'no figure', bron: 'source' }
  const n = (c: Cijfer): string => {
    const x = getalVan(c.waarde)
    return x === null ? w.geen : getalTekst(x, taal, 1)
  }
  const bij =
    r.naast === null
      ? ''
      : `; ${w.naast} ${n(r.naast)}${r.verschil === null ? '' : ` (${r.verschil > 0 ? '+' : ''}${getalTekst(r.verschil, taal, 1)})`}`
  return `${r.cijfer.definitie.id} ${r.cijfer.gebied} ${r.cijfer.periode.code}: ${n(r.cijfer)}${bij}; ${w.bron}: ${bronTekst(r.cijfer.bron, taal)}`
}
