import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { leesPeriode, periode, type CijferPeriode } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import {
  eigenIndeling,
  INHOUDEN,
  leesCsv,
  leesIndeling,
  leesSpreadsheet,
  leesVast,
  regelTekst,
  toetsLevering,
  type LeveringRij,
  type LeveringSoort,
} from '../levering/index.ts'
import { eigenTabel, laadLevering, laadTabel, openOpslag, pseudoniem, sleutelBij } from '../opslag/index.ts'
import { inBeide, tekst, type Taal } from '../tekst.ts'
import type { CliOpdracht, Uitvoer } from './opdracht.ts'
import { fouttaal, TAALOPTIE, welkeTaal } from './taal.ts'
import { metFout } from './zeg.ts'

const GEBRUIK = `
draad cijfers load FILE --soort SOORT --db FILE.duckdb [--periode 2026H1] [--leverancier CODE] [--ontvangen YYYY-MM-DD]
                   [--indeling POSITIONS.json] [--alleen-toetsen] [--taal nl|en] [--json]

Reads a delivery, judges it by every record rule, and books it. A delivery replaces all that the same supplier delivered
over the same period; corrections reach the latest period and the one before.

  --soort            bj (youth policy information), vt (Veilig Thuis), nza (quarterly report), or a table that is loaded
                     as it is: verwacht, bevolking, keten, gi, bestelling, kosten
  --db               figures database; made when absent. Beside it comes FILE.duckdb.sleutel, the key of its pseudonyms:
                     keep that apart from the database
  --periode          2026H1, 2026Q1; without it the period in the name of the file (…-2026-1.csv, …2026H1…)
  --leverancier      who delivers, when the file has no column for it (default: the name of the file)
  --ontvangen        day it came in (default: today)
  --indeling         positions of a fixed-width file (.txt, .asc): { "naam", "posities": [{ "veld", "van", "lengte" }] }
  --alleen-toetsen   judge only; nothing is stored, --db is not needed
  --taal             nl or en: the language of findings (default: en)
  --json             findings as JSON, in both languages

Files: .csv, .xlsx, .txt and .asc (fixed width). Rows with an error are left out, each with its reason.

Exit codes: 0 loaded, 1 loaded with rows left out, or refused as a whole, 2 wrong call.

Example: draad cijfers load levering-2026-1.csv --soort bj --db cijfers.duckdb
`

const AFLOOP = {
  getoetst: tekst('Alleen getoetst; er is niets bewaard.', 'Judged only; nothing was stored.'),
  geladen: tekst('Geladen.', 'Loaded.'),
  geweigerd: tekst('Geheel geweigerd; er is niets veranderd.', 'Refused as a whole; nothing was changed.'),
} as const

const MAX_BYTES = 1_500_000_000

async function rijenUit(
  pad: string,
  indeling: string | undefined,
  soort: LeveringSoort | null,
): Promise<{ rijen: Iterable<LeveringRij>; vast: boolean; sha256: string }> {
  if (!existsSync(pad))
    throw new CijferFout(
      'bestand',
      'FILE',
      basename(pad),
      tekst('een bestand dat bestaat', 'a file that exists'),
      tekst('Kijk naar de naam en de map.', 'Check its name and folder.'),
    )
  if (statSync(pad).size > MAX_BYTES)
    throw new CijferFout(
      'bestand',
      'FILE',
      statSync(pad).size,
      tekst(`hoogstens ${MAX_BYTES} bytes`, `at most ${MAX_BYTES} bytes`),
      tekst('Lever het in delen, per leverancier.', 'Deliver it in parts, per supplier.'),
    )
  const bytes = readFileSync(pad)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const ext = extname(pad).toLowerCase()
  if (ext === '.xlsx') return { rijen: await leesSpreadsheet(bytes), vast: false, sha256 }
  const inhoudVan = new TextDecoder('utf-8').decode(bytes)
  const vast = indeling !== undefined || ext === '.txt' || ext === '.asc'
  if (!vast) return { rijen: leesCsv(inhoudVan), vast, sha256 }
  if (soort === null)
    throw new CijferFout(
      'bestand',
      'FILE',
      ext,
      tekst('.csv of .xlsx voor deze tabel', '.csv or .xlsx for this table'),
      tekst('Sla het op als CSV.', 'Save it as CSV.'),
    )
  const inhoud = INHOUDEN[soort]
  if (indeling === undefined) return { rijen: leesVast(inhoudVan, eigenIndeling(inhoud)), vast, sha256 }
  if (!existsSync(indeling))
    throw new CijferFout(
      'bestand',
      '--indeling',
      basename(indeling),
      tekst('een bestand dat bestaat', 'a file that exists'),
      tekst('Kijk naar de naam en de map.', 'Check its name and folder.'),
    )
  return { rijen: leesVast(inhoudVan, leesIndeling(readFileSync(indeling, 'utf8'), inhoud)), vast, sha256 }
}

/** The period asked for, or the one in the name of the file. */
function welkePeriode(gegeven: string | undefined, naam: string, soort: LeveringSoort): CijferPeriode {
  if (gegeven !== undefined) return periode(gegeven)
  const m = /(20\d\d)[-_ ]?([HQ]?)([1-4])(?!\d)/i.exec(naam)
  const letter = m?.[2] ? m[2].toUpperCase() : soort === 'nza' ? 'Q' : 'H'
  const p = m ? leesPeriode(`${m[1]}${letter}${m[3]}`) : null
  if (p) return p
  throw new CijferFout(
    'periode',
    '--periode',
    tekst('niets', 'nothing'),
    tekst('2026H1 of 2026Q1', '2026H1 or 2026Q1'),
    tekst('Zeg over welke periode de levering gaat.', 'Say which period the delivery is about.'),
  )
}

async function leverIn(
  pad: string,
  soort: LeveringSoort,
  w: Record<string, string | boolean | undefined>,
  taal: Taal,
  io: Uitvoer,
): Promise<number> {
  const bestand = basename(pad)
  const { rijen, vast, sha256 } = await rijenUit(
    pad,
    w['indeling'] === undefined ? undefined : resolve(io.map, String(w['indeling'])),
    soort,
  )
  const p = welkePeriode(w['periode'] as string | undefined, bestand, soort)
  const leverancier = (w['leverancier'] as string | undefined) ?? bestand.replace(/\.[^.]*$/, '')
  const ontvangen = periode((w['ontvangen'] as string | undefined) ?? new Date().toISOString().slice(0, 10)).van
  const g = toetsLevering(rijen, { soort, periode: p, leverancier, ontvangen, vast })
  let aanvaard: boolean | null = null
  const bevindingen = [...g.bevindingen]
  if (w['alleen-toetsen'] !== true) {
    const db = resolve(io.map, String(w['db']))
    const o = await openOpslag(db)
    try {
      const geladen = await laadLevering(o, g, { leverancier, ontvangen, bestand, sha256, ps: pseudoniem(sleutelBij(db)) })
      aanvaard = geladen.aanvaard
      bevindingen.push(...geladen.bevindingen)
    } finally {
      o.sluit()
    }
  }
  const perRegel = Object.entries(Object.groupBy(bevindingen, (b) => `${b.ernst} ${b.regel}`)).map(([regel, lijst]) => ({
    regel,
    aantal: lijst!.length,
  }))
  if (w['json'] === true)
    io.uit(
      JSON.stringify({ soort, periode: p.code, leveranciers: g.leveranciers, aanvaard, rijen: g.rijen, perRegel, bevindingen }, null, 2),
    )
  else {
    for (const b of bevindingen.slice(0, 50)) io.uit(regelTekst(b, taal))
    const [r, n, meer] = [g.rijen, g.leveranciers.length, bevindingen.length - 50]
    if (meer > 0) io.uit(tekst(`… en nog ${meer}; alle met --json`, `… and ${meer} more; all with --json`)[taal])
    io.uit(
      tekst(
        `${p.code}, ${n} leveranciers: ${r.totaal} rijen = ${r.records} records + ${r.opgenomen} opgenomen in een ander + ${r.geweigerd} geweigerd.`,
        `${p.code}, ${n} suppliers: ${r.totaal} rows = ${r.records} records + ${r.opgenomen} taken into another + ${r.geweigerd} left out.`,
      )[taal],
    )
    io.uit(AFLOOP[aanvaard === null ? 'getoetst' : aanvaard ? 'geladen' : 'geweigerd'][taal])
  }
  return aanvaard === false || g.rijen.geweigerd > 0 ? 1 : 0
}

export const load: CliOpdracht = {
  naam: 'cijfers load',
  uitleg: 'read, judge and book a delivery (youth, Veilig Thuis, care authority)',
  gebruik: GEBRUIK,
  voer: (args, io) =>
    metFout(io, fouttaal(args), async () => {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          soort: { type: 'string' },
          db: { type: 'string' },
          periode: { type: 'string' },
          leverancier: { type: 'string' },
          ontvangen: { type: 'string' },
          indeling: { type: 'string' },
          'alleen-toetsen': { type: 'boolean' },
          json: { type: 'boolean' },
          ...TAALOPTIE,
        },
      })
      const taal = welkeTaal(values.taal, 'en')
      const [bestand] = positionals
      if (bestand === undefined || positionals.length > 1)
        throw new CijferFout(
          'aanroep',
          'FILE',
          positionals.length,
          tekst('één bestand', 'one file'),
          tekst('Zie: draad cijfers load --help', 'See: draad cijfers load --help'),
        )
      if (values.soort === undefined)
        throw new CijferFout(
          'aanroep',
          '--soort',
          tekst('niets', 'nothing'),
          inBeide('bj, vt, nza, verwacht, bevolking, keten, gi, bestelling, kosten'),
          tekst('Zeg wat het is.', 'Say what it is.'),
        )
      if (values.db === undefined && !values['alleen-toetsen'])
        throw new CijferFout(
          'aanroep',
          '--db',
          tekst('niets', 'nothing'),
          tekst('een bestand, als cijfers.duckdb', 'a file, as cijfers.duckdb'),
          tekst('Zeg waar het bewaard wordt, of gebruik --alleen-toetsen.', 'Say where to keep it, or use --alleen-toetsen.'),
        )
      const pad = resolve(io.map, bestand)
      if (values.soort in INHOUDEN) return leverIn(pad, values.soort as LeveringSoort, values, taal, io)
      const tabel = eigenTabel(values.soort)
      const { rijen } = await rijenUit(pad, undefined, null)
      const o = await openOpslag(values.db === undefined ? ':memory:' : resolve(io.map, values.db))
      try {
        const r = await laadTabel(o, tabel, rijen)
        if (values.json) io.uit(JSON.stringify({ tabel: tabel.naam, rijen: r.rijen, bevindingen: r.bevindingen }, null, 2))
        else {
          for (const b of r.bevindingen.slice(0, 50)) io.uit(regelTekst(b, taal))
          io.uit(
            tekst(
              `${tabel.naam}: ${r.rijen} rijen geladen, ${r.bevindingen.length} geweigerd; wat erin stond is vervangen.`,
              `${tabel.naam}: ${r.rijen} rows loaded, ${r.bevindingen.length} left out; what was in it is replaced.`,
            )[taal],
          )
        }
        return r.bevindingen.length > 0 ? 1 : 0
      } finally {
        o.sluit()
      }
    }),
}
