import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { leesPeriode } from '../cijfer/index.ts'
import { bedoeldU, lijktOp } from '../fout.ts'
import { veldfoutTekst } from '../schema.ts'
import {
  BRONSTELLINGEN,
  keurAlles,
  KWALITEITSREGELS,
  leesStellingen,
  regelschema,
  stellingenUitOpslag,
  type Bevinding,
  type RegelId,
  type Stelling,
  type Uitkomst,
} from '../kwaliteit/index.ts'
import { netNl } from '../kwaliteit/rekenen.ts'
import { openOpslag } from '../opslag/index.ts'
import { leesJson } from '../json.ts'
import { toonFouten } from './fouten.ts'
import { inBeide, inTaal, tekst, type Taal, type Tekst } from '../tekst.ts'
import type { CliOpdracht, Uitvoer } from './opdracht.ts'
import { TAALOPTIE, welkeTaal } from './taal.ts'

const GEBRUIK = `draad cijfers quality [STATEMENTS.json] [--bron NAME] [--regel RULE] [--alles] [--taal nl|en] [--json]
draad cijfers quality --db FILE.duckdb --periode 2026H1 [--taal nl|en] [--json]
draad cijfers quality --regels [--taal nl|en] [--json]

Checks figures by the catalogue of quality rules; each finding names figure, rule and size of the effect. Without a file:
the published sources that this library holds (${Object.keys(BRONSTELLINGEN).join(', ')}).

A file is a list of statements of your own, for example
  [{"id": "1", "regel": "som", "cijfer": "Trajecten 2023, GM0599", "vraag": {"totaal": {"waarde": 14810, "stap": 5},
    "delen": [{"waarde": 13720, "stap": 5}, {"waarde": 1095, "stap": 5}]}}]
"stap" is how a number was rounded: 5 for counts in fives, 0.1 for one decimal; a bare number is exact.

  --db      what was delivered into a figures database: who delivered, teams, re-registration, referrers, series
  --periode of those deliveries: 2026H1, 2026Q1
  --bron    only this published source
  --regel   only this rule
  --alles   also what holds (JSON always has everything)
  --taal    nl or en: the language of findings (default: en; JSON has both)
  --regels  the catalogue itself, with what each rule asks

Exit codes: 0 done; 1 a statement of your own is broken; 2 wrong call, or a file that cannot be used.
Example: draad cijfers quality --bron rotterdam-2018 --json`

const TEKEN: Readonly<Record<Uitkomst, Tekst>> = {
  klopt: inBeide('ok'),
  'binnen-afronding': tekst('rond', 'round'),
  gebroken: tekst('FOUT', 'BROKEN'),
  signaal: tekst('let op', 'signal'),
  'niet-te-toetsen': inBeide('?'),
}

const UITKOMST: Readonly<Record<Uitkomst, Tekst>> = {
  klopt: tekst('klopt', 'holds'),
  'binnen-afronding': tekst('klopt na afronding', 'holds within rounding'),
  gebroken: tekst('klopt niet', 'broken'),
  signaal: tekst('let op', 'signal'),
  'niet-te-toetsen': tekst('niet te toetsen', 'cannot be tested'),
}

function toonRegels(io: Uitvoer, json: boolean, taal: Taal): number {
  const alle = Object.values(KWALITEITSREGELS).map(({ id, naam, vertekening, bron }) => ({
    id,
    naam,
    vertekening,
    bron,
    vraag: regelschema(id),
  }))
  if (json) io.uit(JSON.stringify(alle, null, 2))
  else for (const r of alle) io.uit(`${r.id.padEnd(13)}${r.naam[taal]}\n${' '.repeat(13)}${r.vertekening[taal]} (${r.bron})`)
  return 0
}

function toon(io: Uitvoer, bevindingen: readonly Bevinding[], json: boolean, alles: boolean, taal: Taal): void {
  const telling = Object.fromEntries(Object.keys(TEKEN).map((u) => [u, bevindingen.filter((b) => b.uitkomst === u).length]))
  if (json) {
    io.uit(JSON.stringify({ telling, bevindingen }, null, 2))
    return
  }
  for (const b of bevindingen) {
    if (!alles && (b.uitkomst === 'klopt' || b.uitkomst === 'binnen-afronding')) continue
    io.uit(`${TEKEN[b.uitkomst][taal].padEnd(6)} ${b.regel.padEnd(12)} ${inTaal(b.cijfer, taal)}`)
    const { grootte, zin } = b.effect
    const hoeveel = grootte === null ? '' : ` (effect ${taal === 'nl' ? netNl(grootte) : grootte} ${b.effect.in[taal]})`
    io.uit(`       ${' '.repeat(12)} ${zin[taal]}${hoeveel}${b.uitleg === null ? '' : `. ${inTaal(b.uitleg, taal)}`}`)
  }
  io.uit(
    Object.entries(telling)
      .map(([u, n]) => `${n} ${UITKOMST[u as Uitkomst][taal]}`)
      .join(', '),
  )
}

function kies(io: Uitvoer, taal: Taal, veld: string, waarde: string | undefined, uit: readonly string[]): boolean {
  if (waarde === undefined || uit.includes(waarde)) return true
  const meent = lijktOp(waarde, uit)
  const bedoeld = meent.length > 0 ? ` (${bedoeldU(meent)[taal]})` : ''
  io.fout(`${veldfoutTekst({ veld, gevonden: inBeide(`"${waarde}"`), toegestaan: inBeide(uit.join(', ')) })[taal]}${bedoeld}`)
  return false
}

/** Statements about a figures database; null when the call is wrong, after saying so. */
async function uitDb(io: Uitvoer, taal: Taal, db: string, periode: string | undefined): Promise<readonly Stelling[] | null> {
  const pad = resolve(io.map, db)
  const p = periode === undefined ? null : leesPeriode(periode)
  const meld = (veld: string, gevonden: Tekst, toegestaan: Tekst): void => io.fout(veldfoutTekst({ veld, gevonden, toegestaan })[taal])
  if (p === null)
    meld(
      '--periode',
      periode === undefined ? tekst('niets', 'nothing') : inBeide(periode),
      tekst('2026, 2026H1 of 2026Q1', '2026, 2026H1 or 2026Q1'),
    )
  if (!existsSync(pad))
    meld(
      '--db',
      tekst(`${db}, en dat is er niet`, `${db}, which is not there`),
      tekst('een cijferbestand, gemaakt met: draad cijfers load', 'a figures database, made with: draad cijfers load'),
    )
  if (p === null || !existsSync(pad)) return null
  const o = await openOpslag(pad, { alleenLezen: true })
  try {
    return await stellingenUitOpslag(o, p)
  } finally {
    o.sluit()
  }
}

/** `draad cijfers quality`: the catalogue of quality rules over published figures or over statements in a file. */
export const quality: CliOpdracht = {
  naam: 'cijfers quality',
  uitleg: 'quality rules over figures: each finding names figure, rule and size of the effect',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        alles: { type: 'boolean' },
        regels: { type: 'boolean' },
        bron: { type: 'string' },
        db: { type: 'string' },
        periode: { type: 'string' },
        regel: { type: 'string' },
        ...TAALOPTIE,
      },
    })
    const json = values.json === true
    if (!kies(io, 'en', '--taal', values.taal, ['nl', 'en'])) return 2
    const taal = welkeTaal(values.taal, 'en')
    if (values.regels === true) return toonRegels(io, json, taal)
    const [pad, ...rest] = positionals
    if (rest.length > 0) {
      io.fout(GEBRUIK)
      return 2
    }
    if (
      !kies(io, taal, '--bron', values.bron, Object.keys(BRONSTELLINGEN)) ||
      !kies(io, taal, '--regel', values.regel, Object.keys(KWALITEITSREGELS))
    )
      return 2
    const opRegel = (x: readonly Bevinding[]): readonly Bevinding[] =>
      x.filter((b) => values.regel === undefined || b.regel === (values.regel as RegelId))
    if (values.db !== undefined) {
      const stellingen = await uitDb(io, taal, values.db, values.periode)
      if (stellingen === null) return 2
      toon(io, opRegel(keurAlles(stellingen)), json, values.alles === true, taal)
      return 0
    }
    if (pad === undefined) {
      const bronnen = Object.entries(BRONSTELLINGEN).filter(([naam]) => values.bron === undefined || naam === values.bron)
      toon(io, opRegel(bronnen.flatMap(([, f]) => keurAlles(f()))), json, values.alles === true, taal)
      return 0
    }
    let inhoud: string
    try {
      inhoud = await readFile(resolve(io.map, pad), 'utf8')
    } catch {
      io.fout(
        veldfoutTekst({
          veld: 'STATEMENTS',
          gevonden: tekst(`${pad}, en dat is niet te lezen`, `${pad}, which cannot be read`),
          toegestaan: tekst('een bestand met een lijst van stellingen', 'a file with a list of statements'),
        })[taal],
      )
      return 2
    }
    const ruw = leesJson(inhoud)
    if (!ruw.ok) return toonFouten(io, pad, [ruw.fout], json, taal)
    const s = leesStellingen(ruw.waarde)
    if (!s.ok) return toonFouten(io, pad, s.fouten, json, taal)
    const uit = opRegel(keurAlles(s.waarde))
    toon(io, uit, json, values.alles === true, taal)
    return uit.some((b) => b.uitkomst === 'gebroken') ? 1 : 0
  },
}
