import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { periode } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import { gebied } from '../gebied/index.ts'
import { indicator, vergelijkIndicator } from '../indicator/index.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { openOpslag } from '../opslag/index.ts'
import type { Meting, Referentie, Vergelijking } from '../vergelijk/index.ts'
import type { CliOpdracht } from './opdracht.ts'
import { metFout } from './zeg.ts'

const REFERENTIES: readonly Referentie[] = ['regio', 'grootteklasse', 'gelijkend', 'land']

const GEBRUIK = `
draad cijfers compare INDICATOR --gebied GM0599[,GM0344] --periode 2025H2[,2026H1] --db FILE.duckdb
                      [--naast regio,grootteklasse,gelijkend,land] [--json]

Sets municipalities beside their youth region, size class, similar municipalities and the country, with intervals, over
time, and as a share and per 1,000 youths. A ranking comes with the places it can truly have.

Counts are rounded to five and small ones hidden, as in show; a hidden figure is not ranked.

Exit codes: 0 compared, 1 none of the municipalities has a figure, 2 wrong call.

Example: draad cijfers compare CBS-jeugdhulp --gebied Rotterdam,Utrecht --periode 2026H1 --db cijfers.duckdb
`

const nl = (n: number): string => n.toLocaleString('nl-NL', { maximumFractionDigits: 1 })

function metingTekst(m: Meting | null, maal: number, reden: string | null): string {
  return m === null
    ? `geen cijfer (${reden ?? 'onbekend'})`
    : `${nl(m.waarde * maal)} (${nl(m.interval.onder * maal)} - ${nl(m.interval.boven * maal)})`
}

function tekst(v: Vergelijking): string {
  const aandeel = v.indicator.soort === 'aandeel'
  const [maal, wat] = aandeel ? [100, 'procent'] : [1000, 'per 1.000']
  const regels = v.gebieden.flatMap((g) => [
    `${g.naam} (${g.gebied}) ${g.periode}: ${metingTekst(g.meting, maal, g.reden)} ${g.meting ? wat : ''}`,
    ...(g.per1000 && aandeel
      ? [`  per 1.000 jeugdigen: ${nl(g.per1000.waarde)} (${nl(g.per1000.interval.onder)} - ${nl(g.per1000.interval.boven)})`]
      : []),
    ...g.naast.map(
      (n) =>
        `  naast ${n.naam}: ${metingTekst(n.groep, maal, 'geen cijfer')}${n.verschil ? `; ${n.verschil.oordeel}` : ''}${n.onbekend.length > 0 ? `; ${n.onbekend.length} zonder cijfer` : ''}`,
    ),
  ])
  const veranderd = v.veranderingen.map(
    (x) => `${x.gebied} van ${x.van} naar ${x.naar}: ${x.breuk ?? x.verschil?.oordeel ?? 'niet te zeggen'}`,
  )
  const plaats = v.rangorde.rijen
    .filter((r) => v.gebieden.some((g) => g.gebied === r.gebied))
    .map((r) => `${r.gebied}: plaats ${r.rang} van ${v.rangorde.rijen.length}, kan ${r.van} tot ${r.tot} zijn`)
  return [
    `${v.indicator.naam}, met ${Math.round(v.betrouwbaarheid * 100)}%-intervallen`,
    ...regels,
    ...veranderd,
    ...plaats,
    ...v.grenzen.map((g) => `let op: ${g}`),
  ].join('\n')
}

export const compare: CliOpdracht = {
  naam: 'cijfers compare',
  uitleg: 'set municipalities beside region, size class, similar ones and the country',
  gebruik: GEBRUIK,
  voer: (args, io) =>
    metFout(io, async () => {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          gebied: { type: 'string' },
          periode: { type: 'string' },
          db: { type: 'string' },
          naast: { type: 'string' },
          json: { type: 'boolean' },
        },
      })
      const [id] = positionals
      if (id === undefined || positionals.length > 1)
        throw new CijferFout('aanroep', 'INDICATOR', positionals.length, 'one indicator', 'List them with: draad cijfers show --lijst')
      const i = indicator(id)
      if (i.noemer === undefined && typeof i.teller.tel !== 'string')
        throw new CijferFout('aanroep', 'INDICATOR', id, 'a count or a share', 'Means and medians have no interval here; use show.')
      if (values.gebied === undefined)
        throw new CijferFout('aanroep', '--gebied', 'nothing', 'municipalities: GM0599 or a name', 'Say which.')
      if (values.periode === undefined)
        throw new CijferFout('aanroep', '--periode', 'nothing', '2026, 2026H1, 2026Q1 or a day', 'Say when.')
      if (values.db === undefined)
        throw new CijferFout('aanroep', '--db', 'nothing', 'a figures database', 'Make one with: draad cijfers load')
      const doelen = values.gebied.split(',').map((s) => gebied(s))
      const geen = doelen.find((g) => g.soort !== 'gemeente')
      if (geen)
        throw new CijferFout(
          'gebied',
          '--gebied',
          `${geen.naam} (${geen.soort})`,
          'municipalities',
          'Region, size class and country come with it as yardstick.',
        )
      const naast = (values.naast ?? REFERENTIES.join(',')).split(',') as Referentie[]
      const vreemd = naast.find((n) => !REFERENTIES.includes(n))
      if (vreemd !== undefined) throw new CijferFout('naast', '--naast', vreemd, REFERENTIES.join(', '), 'Choose from these.')
      const pad = resolve(io.map, values.db)
      if (!existsSync(pad)) throw new CijferFout('db', '--db', values.db, 'a figures database', 'Make one with: draad cijfers load')
      const o = await openOpslag(pad, { alleenLezen: true })
      try {
        const v = await vergelijkIndicator(o, i, {
          perioden: values.periode.split(',').map((s) => periode(s)),
          doelen: doelen.map((g) => g.code),
          referenties: naast,
          onthulling: CBS_ONTHULLING,
        })
        io.uit(values.json ? JSON.stringify(v, null, 2) : tekst(v))
        return v.gebieden.some((g) => g.meting !== null) ? 0 : 1
      } finally {
        o.sluit()
      }
    }),
}
