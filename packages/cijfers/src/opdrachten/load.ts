import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { periode } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import {
  bevinding,
  INHOUDEN,
  regelTekst,
  toetsLevering,
  type Getoetst,
  type LeveringBevinding,
  type LeveringSoort,
} from '../levering/index.ts'
import {
  bekendeLeveranciers,
  eerderVt,
  eigenTabel,
  laadLevering,
  laadTabel,
  openOpslag,
  pseudoniem,
  sleutelBij,
  verwachtingen,
  type Opslag,
} from '../opslag/index.ts'
import { inBeide, tekst, type Taal } from '../tekst.ts'
import { geenLeverancier, rijenUit, welkePeriode } from './load-bestand.ts'
import type { CliOpdracht, Uitvoer } from './opdracht.ts'
import { fouttaal, TAALOPTIE, welkeTaal } from './taal.ts'
import { metFout } from './zeg.ts'

const GEBRUIK = `
draad cijfers load FILE --soort SOORT --db FILE.duckdb [--periode 2026H1] [--leverancier CODE] [--ontvangen YYYY-MM-DD]
                   [--indeling POSITIONS.json] [--triage werkdagen] [--alleen-toetsen] [--ook-leeg] [--taal nl|en] [--json]

Reads a delivery, judges it by every record rule, and books it. A delivery replaces all that the same supplier delivered
over the same period; corrections reach the latest period and the one before.

  --soort            bj (youth policy information), vt (Veilig Thuis), nza (quarterly report), or a table that is loaded
                     as it is: verwacht, bevolking, keten, gi, bestelling, kosten
  --db               figures database; made when absent. Beside it comes FILE.duckdb.sleutel, the key of its pseudonyms:
                     keep that apart from the database
  --periode          2026H1, 2026Q1; without it the period in the name of the file (…-2026-1.csv, …2026H1…)
  --leverancier      who delivers; a column leverancier in the file goes before it. Without both, the one supplier that
                     the list "verwacht" names. It is never guessed from the name of the file
  --ontvangen        day it came in (default: today)
  --indeling         positions of a fixed-width file (.txt, .asc): { "naam", "posities": [{ "veld", "van", "lengte" }] }
  --triage           vt: five dagen (days, as the decree says; default) or werkdagen (working days)
  --alleen-toetsen   judge only; nothing is stored, --db is not needed (with it, also against what was delivered before)
  --ook-leeg         load also a file of which nothing could be kept: what was delivered before is then gone
  --taal             nl or en: the language of findings (default: en)
  --json             findings as JSON, in both languages

Files: .csv, .xlsx, .txt and .asc (fixed width). Rows with an error are left out, each with its reason. A file that is
empty, is no text, or lacks the columns is refused and changes nothing.

Exit codes: 0 loaded, 1 loaded with rows left out, 2 wrong call or a file that cannot be read (nothing was changed),
3 refused as a whole (nothing was changed).

Example: draad cijfers load levering-2026-1.csv --soort bj --leverancier 12345678 --db cijfers.duckdb
`

const AFLOOP = {
  getoetst: tekst('Alleen getoetst; er is niets bewaard.', 'Judged only; nothing was stored.'),
  geladen: tekst('Geladen.', 'Loaded.'),
  geweigerd: tekst('Geheel geweigerd; er is niets veranderd.', 'Refused as a whole; nothing was changed.'),
} as const

type Opties = Readonly<Record<string, string | boolean | undefined>>

/** Who delivered, as far as the call and the list of who should deliver say; empty when only the file can tell. */
async function leverancierVoor(
  o: Opslag | null,
  soort: LeveringSoort,
  optie: string | undefined,
): Promise<{ code: string; uitLijst: boolean }> {
  if (optie !== undefined && optie.trim() !== '') return { code: optie.trim(), uitLijst: false }
  const lijst = o === null ? [] : await verwachtingen(o, soort)
  return lijst.length === 1 ? { code: lijst[0]!.leverancier, uitLijst: true } : { code: '', uitLijst: false }
}

/** The term for triage that was chosen. @throws CijferFout */
function triageTermijn(s: string | undefined): 'dagen' | 'werkdagen' {
  if (s === undefined || s === 'dagen' || s === 'werkdagen') return s ?? 'dagen'
  throw new CijferFout('aanroep', '--triage', s, inBeide('dagen, werkdagen'), tekst('Kies er een.', 'Choose one.'))
}

/** What to say about who is taken to have delivered, when that is not plain from the call. */
function overLeverancier(g: Getoetst, wie: { code: string; uitLijst: boolean }): LeveringBevinding[] {
  const anderen = g.leveranciers.filter((l) => l !== wie.code)
  const zelf = g.leveranciers.includes(wie.code) || g.leveranciers.length === 0
  const meld = (gevonden: string, toegestaan: ReturnType<typeof tekst>, doe: ReturnType<typeof tekst>): LeveringBevinding =>
    bevinding('LEVERANCIER', 'melding', 0, 'leverancier', gevonden, toegestaan, doe)
  if (wie.uitLijst && zelf)
    return [
      meld(
        wie.code,
        tekst('een kolom leverancier, of --leverancier', 'a column leverancier, or --leverancier'),
        tekst('Wij namen de enige leverancier van de lijst "verwacht".', 'The one supplier of the list "verwacht" was taken.'),
      ),
    ]
  if (!wie.uitLijst && wie.code !== '' && anderen.length > 0)
    return [
      meld(
        anderen.slice(0, 5).join(', '),
        inBeide(wie.code),
        tekst('Het bestand noemt zelf een leverancier; die geldt.', 'The file itself names a supplier; that one holds.'),
      ),
    ]
  return []
}

async function leverIn(pad: string, soort: LeveringSoort, w: Opties, taal: Taal, io: Uitvoer): Promise<number> {
  const bestand = basename(pad)
  const optie = (naam: string): string | undefined => w[naam] as string | undefined
  const { rijen, vast, sha256 } = await rijenUit(
    pad,
    optie('indeling') === undefined ? undefined : resolve(io.map, optie('indeling')!),
    soort,
  )
  const p = welkePeriode(optie('periode'), bestand, soort)
  const ontvangen = periode(optie('ontvangen') ?? new Date().toISOString().slice(0, 10)).van
  const bewaren = w['alleen-toetsen'] !== true
  const db = optie('db') === undefined ? null : resolve(io.map, optie('db')!)
  const o = db === null || (!bewaren && !existsSync(db)) ? null : await openOpslag(db, { alleenLezen: !bewaren })
  let aanvaard: boolean | null = null
  let g: Getoetst
  const extra: LeveringBevinding[] = []
  try {
    const wie = await leverancierVoor(o, soort, optie('leverancier'))
    g = toetsLevering(rijen, {
      soort,
      periode: p,
      leverancier: wie.code,
      ontvangen,
      vast,
      vt: { triage: triageTermijn(optie('triage')) },
      ...(soort === 'vt' && o !== null && db !== null ? { eerderVt: await eerderVt(o, p, pseudoniem(sleutelBij(db))) } : {}),
    })
    extra.push(...overLeverancier(g, wie))
    if (bewaren && o !== null && db !== null) {
      const zonder = g.records.filter((r) => r.leverancier === '').length
      if (zonder > 0 || (g.leveranciers.length === 0 && wie.code === '')) throw geenLeverancier(zonder, await bekendeLeveranciers(o, soort))
      const geladen = await laadLevering(o, g, {
        leverancier: wie.code,
        ontvangen,
        bestand,
        sha256,
        ps: pseudoniem(sleutelBij(db)),
        ookLeeg: w['ook-leeg'] === true,
      })
      aanvaard = geladen.aanvaard
      extra.push(...geladen.bevindingen)
    }
  } finally {
    o?.sluit()
  }
  return vertel(g, [...g.bevindingen, ...extra], aanvaard, w['json'] === true, taal, io)
}

/** Tells what was found and what became of it. @returns the exit code */
function vertel(
  g: Getoetst,
  bevindingen: readonly LeveringBevinding[],
  aanvaard: boolean | null,
  json: boolean,
  taal: Taal,
  io: Uitvoer,
): number {
  const perRegel = Object.entries(Object.groupBy(bevindingen, (b) => `${b.ernst} ${b.regel}`)).map(([regel, lijst]) => ({
    regel,
    aantal: lijst!.length,
  }))
  const { soort, periode: p, leveranciers, rijen } = g
  if (json) io.uit(JSON.stringify({ soort, periode: p.code, leveranciers, aanvaard, rijen, perRegel, bevindingen }, null, 2))
  else {
    // What is about the whole file is said last too: it may stand far up.
    const eerst = bevindingen.toSorted((a, b) => Number(b.rij === 0) - Number(a.rij === 0))
    for (const b of eerst.slice(0, 50)) io.uit(regelTekst(b, taal))
    const [n, meer] = [leveranciers.length, bevindingen.length - 50]
    if (meer > 0) io.uit(tekst(`… en nog ${meer}; alle met --json`, `… and ${meer} more; all with --json`)[taal])
    io.uit(
      tekst(
        `${p.code}, ${n} leveranciers: ${rijen.totaal} rijen = ${rijen.records} records + ${rijen.opgenomen} opgenomen in een ander + ${rijen.geweigerd} geweigerd.`,
        `${p.code}, ${n} suppliers: ${rijen.totaal} rows = ${rijen.records} records + ${rijen.opgenomen} taken into another + ${rijen.geweigerd} left out.`,
      )[taal],
    )
    io.uit(AFLOOP[aanvaard === null ? 'getoetst' : aanvaard ? 'geladen' : 'geweigerd'][taal])
  }
  const heel =
    bevindingen.some((b) => b.rij === 0 && b.ernst === 'fout') || (rijen.records === 0 && rijen.geweigerd > 0 && aanvaard === null)
  return aanvaard === false || (aanvaard === null && heel) ? 3 : rijen.geweigerd > 0 ? 1 : 0
}

/** Loads a table as it is. @returns the exit code */
async function laadEigen(pad: string, soort: string, w: Opties, taal: Taal, io: Uitvoer): Promise<number> {
  const tabel = eigenTabel(soort)
  const { rijen } = await rijenUit(pad, undefined, null)
  const o = await openOpslag(w['db'] === undefined ? ':memory:' : resolve(io.map, String(w['db'])))
  try {
    const r = await laadTabel(o, tabel, rijen, { ookLeeg: w['ook-leeg'] === true })
    if (w['json'] === true)
      io.uit(JSON.stringify({ tabel: tabel.naam, aanvaard: r.aanvaard, rijen: r.rijen, bevindingen: r.bevindingen }, null, 2))
    else {
      for (const b of r.bevindingen.slice(0, 50)) io.uit(regelTekst(b, taal))
      const n = r.bevindingen.filter((b) => b.rij > 0).length
      io.uit(
        r.aanvaard
          ? tekst(
              `${tabel.naam}: ${r.rijen} rijen geladen, ${n} geweigerd; wat erin stond is vervangen.`,
              `${tabel.naam}: ${r.rijen} rows loaded, ${n} left out; what was in it is replaced.`,
            )[taal]
          : AFLOOP.geweigerd[taal],
      )
    }
    return r.aanvaard ? (r.bevindingen.length > 0 ? 1 : 0) : 3
  } finally {
    o.sluit()
  }
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
          'ook-leeg': { type: 'boolean' },
          triage: { type: 'string' },
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
      return values.soort in INHOUDEN
        ? leverIn(pad, values.soort as LeveringSoort, values, taal, io)
        : laadEigen(pad, values.soort, values, taal, io)
    }),
}
