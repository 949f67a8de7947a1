import { parseArgs } from 'node:util'
import { periode, type Cijfer } from '../cijfer/index.ts'
import { eenheid } from '../eenheid/index.ts'
import { bedoeldU, CijferFout, lijktOp } from '../fout.ts'
import { gebied, GEMEENTE_ONBEKEND } from '../gebied/index.ts'
import { broncijfers } from '../bron/index.ts'
import { bereken, gepubliceerd, indicator, INDICATOREN, NIET_BEREKENBAAR, zoekIndicator } from '../indicator/index.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { inBeide, tekst, type Taal } from '../tekst.ts'
import { openBestaand } from './bestand.ts'
import type { CliOpdracht, Uitvoer } from './opdracht.ts'
import { fouttaal, TAALOPTIE, welkeTaal } from './taal.ts'
import { cijferTekst, metFout } from './zeg.ts'

const GEBRUIK = `
draad cijfers show INDICATOR --gebied GM0599 --periode 2017 [--db FILE.duckdb] [--taal nl|en] [--json]
draad cijfers show --lijst [--taal nl|en] [--json]

Shows one indicator with everything needed to read it: unit, definition, population, period, rounding, what is missing.
With --db it is computed from the deliveries in it; without, published figures of the sources are shown.

  INDICATOR      id from the list (R1-08, CBS-jeugdhulp, OUT-1), or a published row (r2018.begonnen.totaal)
  --gebied       code or name: GM0599, Rotterdam, JZ29, PV28, GK5, NL; more with a comma. What tells no municipality
                 (a postcode only) stands in a row of its own: onbekend
  --periode      2026, 2026H1, 2026Q1, or a day; more with a comma
  --zonder-herstart   leave out starts that only continue what ended the day before
  --vanaf-2-januari   count starts from 2 January
  --lijst        every indicator
  --taal         nl or en (default: nl; JSON has both)

Counts are rounded to five and small ones hidden, always: the command line has no way around it.

Exit codes: 0 shown, 1 nothing there (missing or hidden), 2 wrong call.

Example: draad cijfers show R1-10 --gebied GM0599 --periode 2017 --json
`

const NIET = tekst('niet te berekenen', 'cannot be computed')

function lijst(json: boolean, io: Uitvoer, taal: Taal): number {
  if (json) {
    io.uit(JSON.stringify({ berekenbaar: INDICATOREN, nietBerekenbaar: NIET_BEREKENBAAR }, null, 2))
    return 0
  }
  for (const i of INDICATOREN) io.uit(`${i.id.padEnd(26)} ${i.naam[taal]} (${eenheid(i.uitkomst).meervoud[taal]}; ${i.populatie[taal]})`)
  for (const n of NIET_BEREKENBAAR) io.uit(`${n.id.padEnd(26)} ${n.naam[taal]}: ${NIET[taal]}, ${n.waarom[taal]}`)
  return 0
}

/** Published figures; says which areas and periods there are when the one asked for is not among them. */
function uitBron(id: string, gebieden: readonly string[], perioden: readonly string[]): readonly Cijfer[] {
  const alle = gepubliceerd(id)
  if (alle.length === 0) {
    if (zoekIndicator(id))
      throw new CijferFout(
        'bron',
        'INDICATOR',
        id,
        tekst('een indicator met gepubliceerde cijfers', 'an indicator with published figures'),
        tekst('Geef --db om het te berekenen.', 'Give --db to compute it.'),
      )
    const rijen = [...new Set(broncijfers().map((c) => c.definitie.id))]
    const bedoeld = lijktOp(id, rijen)
    if (/^[rtc][a-z0-9]*\./.test(id) && bedoeld.length > 0)
      throw new CijferFout('bron', 'INDICATOR', id, tekst('een gepubliceerde rij', 'a published row'), bedoeldU(bedoeld))
    indicator(id)
  }
  const codes = new Set(alle.map((c) => c.gebied))
  // Areas of a source that are anonymous there (A to D) have no code of the country.
  const wie = gebieden.map((g) => (codes.has(g) ? g : gebied(g).code))
  const uit = alle.filter((c) => wie.includes(c.gebied) && perioden.includes(c.periode.code))
  if (uit.length > 0) return uit
  const er = [...new Set(alle.map((c) => `${c.gebied} ${c.periode.code}`))]
  throw new CijferFout(
    'bron',
    '--gebied, --periode',
    `${wie.join(',')} ${perioden.join(',')}`,
    inBeide(er.slice(0, 12).join(', ') + (er.length > 12 ? ', …' : '')),
    tekst('Kies een van deze, of geef --db om het te berekenen.', 'Choose one of these, or give --db to compute it.'),
  )
}

export const show: CliOpdracht = {
  naam: 'cijfers show',
  uitleg: 'show an indicator with unit, definition, period and what is missing',
  gebruik: GEBRUIK,
  voer: (args, io) =>
    metFout(io, fouttaal(args), async () => {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          gebied: { type: 'string' },
          periode: { type: 'string' },
          db: { type: 'string' },
          json: { type: 'boolean', default: false },
          lijst: { type: 'boolean' },
          'zonder-herstart': { type: 'boolean', default: false },
          'vanaf-2-januari': { type: 'boolean' },
          ...TAALOPTIE,
        },
      })
      const taal = welkeTaal(values.taal, 'nl')
      if (values.lijst) return lijst(values.json, io, taal)
      const [id] = positionals
      if (id === undefined || positionals.length > 1)
        throw new CijferFout(
          'aanroep',
          'INDICATOR',
          positionals.length,
          tekst('één indicator', 'one indicator'),
          tekst('Toon ze met: draad cijfers show --lijst', 'List them with: draad cijfers show --lijst'),
        )
      if (values.gebied === undefined)
        throw new CijferFout(
          'aanroep',
          '--gebied',
          tekst('niets', 'nothing'),
          tekst('GM0599, JZ29, NL of een naam', 'GM0599, JZ29, NL or a name'),
          tekst('Zeg waar.', 'Say where.'),
        )
      if (values.periode === undefined)
        throw new CijferFout(
          'aanroep',
          '--periode',
          tekst('niets', 'nothing'),
          tekst('2026, 2026H1, 2026Q1 of een dag', '2026, 2026H1, 2026Q1 or a day'),
          tekst('Zeg wanneer.', 'Say when.'),
        )
      const gebieden = values.gebied.split(',').map((s) => s.trim())
      const perioden = values.periode.split(',').map((s) => periode(s))
      let cijfers: readonly Cijfer[]
      if (values.db === undefined)
        cijfers = uitBron(
          id,
          gebieden,
          perioden.map((p) => p.code),
        )
      else {
        const i = indicator(id)
        const gevraagd = gebieden.map((g) => gebied(g).code)
        const codes = [...new Set([...gevraagd, GEMEENTE_ONBEKEND.code])]
        const o = await openBestaand(io.map, values.db)
        try {
          const uit: Cijfer[] = []
          for (const p of perioden) {
            uit.push(
              ...(await bereken(o, {
                indicatoren: [i],
                periode: p,
                gebieden: codes,
                instroom: values['vanaf-2-januari'] ? 'vanaf-2-januari' : 'vanaf-1-januari',
                zonderHerstart: values['zonder-herstart'],
                onthulling: CBS_ONTHULLING,
              })),
            )
          }
          // Records without a municipality are shown when there are any, asked for or not: they are missing from every part.
          cijfers = uit.filter((c) => gevraagd.includes(c.gebied) || c.teller?.waarde.staat !== 'ontbreekt')
        } finally {
          o.sluit()
        }
      }
      if (values.json) io.uit(JSON.stringify(cijfers, (_k, w: unknown) => (w === Infinity ? null : w), 2))
      else for (const c of cijfers) io.uit(cijferTekst(c, zoekIndicator(id)?.naam[taal] ?? id, taal))
      const bijgevoegd = (c: Cijfer): boolean =>
        c.gebied === GEMEENTE_ONBEKEND.code && !gebieden.some((g) => g.toLowerCase().includes('onbekend'))
      return cijfers.filter((c) => !bijgevoegd(c)).some((c) => c.waarde.staat === 'exact' || c.waarde.staat === 'afgerond') ? 0 : 1
    }),
}
