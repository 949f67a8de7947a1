import { parseArgs } from 'node:util'
import { periode } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import { gebied, gebiedNaam, GEBIEDSOORTEN } from '../gebied/index.ts'
import { indicator, vergelijkIndicator } from '../indicator/index.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { OORDEELNAMEN, type Meting, type Referentie, type Vergelijking } from '../vergelijk/index.ts'
import { inBeide, samen, tekst, type Taal } from '../tekst.ts'
import { vergelijkBron, zegVergelijkbaar } from './compare-bron.ts'
import { openBestaand } from './bestand.ts'
import type { CliOpdracht } from './opdracht.ts'
import { fouttaal, TAALOPTIE, welkeTaal } from './taal.ts'
import { getalTekst, metFout } from './zeg.ts'

const REFERENTIES: readonly Referentie[] = ['regio', 'grootteklasse', 'gelijkend', 'land']

const GEBRUIK = `
draad cijfers compare INDICATOR --gebied GM0599[,GM0344] --periode 2025H2[,2026H1] [--db FILE.duckdb]
                      [--naast regio,grootteklasse,gelijkend,land] [--taal nl|en] [--json]
draad cijfers compare --lijst [--taal nl|en] [--json]

With --db: sets municipalities beside their youth region, size class, similar municipalities and the country, with
intervals, over time, and as a share and per 1,000 youths. A ranking comes with the places it can truly have. Counts are
rounded to five and small ones hidden, as in show; a hidden figure is not ranked.

Without --db: the same on the published figures that this package holds, for the areas of their source (--lijst tells
which). Where a source prints shares only, they are set beside the nation without an interval. The answer names its source.

--taal: nl or en (default: nl; JSON has both).

Exit codes: 0 compared, 1 none of the areas has a figure, 2 wrong call.

Examples: draad cijfers compare CBS-jeugdhulp --gebied Rotterdam,Utrecht --periode 2026H1 --db cijfers.duckdb
          draad cijfers compare R1-08 --gebied Limburg,Utrecht --periode 2020
`

const WOORDEN = {
  nl: {
    geenCijfer: 'geen cijfer',
    procent: 'procent',
    per1000: 'per 1.000',
    jeugdigen: 'per 1.000 jeugdigen',
    naast: 'naast',
    zonder: 'zonder cijfer',
    verborgen: 'verborgen om mensen te beschermen',
    van: 'van',
    naar: 'naar',
    onzeker: 'niet te zeggen',
    plaats: (rang: number, alle: number, van: number, tot: number) => `plaats ${rang} van ${alle}, kan ${van} tot ${tot} zijn`,
    intervallen: (n: number) => `met ${n}%-intervallen`,
    letOp: 'let op',
    bron: 'bron',
  },
  en: {
    geenCijfer: 'no figure',
    procent: 'per cent',
    per1000: 'per 1,000',
    jeugdigen: 'per 1,000 youths',
    naast: 'beside',
    zonder: 'without a figure',
    verborgen: 'hidden to protect people',
    van: 'from',
    naar: 'to',
    onzeker: 'cannot be said',
    plaats: (rang: number, alle: number, van: number, tot: number) => `place ${rang} of ${alle}, can be ${van} to ${tot}`,
    intervallen: (n: number) => `with ${n}% intervals`,
    letOp: 'beware',
    bron: 'source',
  },
} as const

function inWoorden(v: Vergelijking, bron: string, taal: Taal): string {
  const w = WOORDEN[taal]
  const n = (x: number): string => getalTekst(x, taal, 1)
  const aandeel = v.indicator.soort === 'aandeel'
  const [maal, wat] = aandeel ? [100, w.procent] : [1000, w.per1000]
  const gemeten = (m: Meting | null): string =>
    m === null ? w.geenCijfer : `${n(m.waarde * maal)} (${n(m.interval.onder * maal)} - ${n(m.interval.boven * maal)})`
  const regels = v.gebieden.flatMap((g) => [
    `${g.naam} (${g.gebied}) ${g.periode}: ${gemeten(g.meting)} ${g.meting ? wat : `(${g.reden?.[taal] ?? ''})`}`,
    ...(g.per1000 && aandeel
      ? [`  ${w.jeugdigen}: ${n(g.per1000.waarde)} (${n(g.per1000.interval.onder)} - ${n(g.per1000.interval.boven)})`]
      : []),
    ...g.naast.map(
      (x) =>
        `  ${w.naast} ${x.naam[taal]}: ${gemeten(x.groep)}${x.verschil ? `; ${OORDEELNAMEN[x.verschil.oordeel][taal]}` : ''}${x.verborgen > 0 ? `; ${x.verborgen} ${w.verborgen}` : ''}${x.onbekend.length > 0 ? `; ${x.onbekend.length} ${w.zonder}` : ''}`,
    ),
  ])
  const veranderd = v.veranderingen.map((x) => {
    const hoe = x.breuk ?? (x.verschil === null ? null : OORDEELNAMEN[x.verschil.oordeel])
    return `${x.gebied} ${w.van} ${x.van} ${w.naar} ${x.naar}: ${hoe?.[taal] ?? w.onzeker}`
  })
  const plaats = v.rangorde.rijen
    .filter((r) => v.gebieden.some((g) => g.gebied === r.gebied))
    .map((r) => `${r.gebied}: ${w.plaats(r.rang, v.rangorde.rijen.length, r.van, r.tot)}`)
  return [
    `${v.indicator.naam[taal]}, ${w.intervallen(Math.round(v.betrouwbaarheid * 100))}`,
    ...regels,
    ...veranderd,
    ...plaats,
    ...v.grenzen.map((g) => `${w.letOp}: ${g[taal]}`),
    `${w.bron}: ${bron}`,
  ].join('\n')
}

export const compare: CliOpdracht = {
  naam: 'cijfers compare',
  uitleg: 'set municipalities beside region, size class, similar ones and the country',
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
          naast: { type: 'string' },
          json: { type: 'boolean', default: false },
          lijst: { type: 'boolean' },
          ...TAALOPTIE,
        },
      })
      const taal = welkeTaal(values.taal, 'nl')
      if (values.lijst) return zegVergelijkbaar(io, taal, values.json)
      const [id] = positionals
      if (id === undefined || positionals.length > 1)
        throw new CijferFout(
          'aanroep',
          'INDICATOR',
          positionals.length,
          tekst('één indicator', 'one indicator'),
          tekst('Toon ze met: draad cijfers compare --lijst', 'List them with: draad cijfers compare --lijst'),
        )
      if (values.gebied === undefined)
        throw new CijferFout(
          'aanroep',
          '--gebied',
          tekst('niets', 'nothing'),
          tekst('gebieden: GM0599 of een naam', 'areas: GM0599 or a name'),
          tekst('Zeg welke.', 'Say which.'),
        )
      if (values.periode === undefined)
        throw new CijferFout(
          'aanroep',
          '--periode',
          tekst('niets', 'nothing'),
          tekst('2026, 2026H1, 2026Q1 of een dag', '2026, 2026H1, 2026Q1 or a day'),
          tekst('Zeg wanneer.', 'Say when.'),
        )
      if (values.db === undefined) {
        if (values.naast !== undefined)
          throw new CijferFout(
            'naast',
            '--naast',
            values.naast,
            tekst('alleen samen met --db', 'only together with --db'),
            tekst(
              'Gepubliceerde cijfers staan naast alle gebieden van hun bron.',
              'Published figures stand beside all areas of their source.',
            ),
          )
        const vraag = { id, gebieden: values.gebied.split(','), perioden: values.periode.split(','), json: values.json, taal }
        return vergelijkBron(vraag, io, inWoorden)
      }
      const i = indicator(id)
      if (i.noemer === undefined && typeof i.teller.tel !== 'string')
        throw new CijferFout(
          'aanroep',
          'INDICATOR',
          id,
          tekst('een aantal of een aandeel', 'a count or a share'),
          tekst('Gemiddelden en medianen hebben hier geen interval; gebruik show.', 'Means and medians have no interval here; use show.'),
        )
      const doelen = values.gebied.split(',').map((s) => gebied(s))
      const geen = doelen.find((g) => g.soort !== 'gemeente')
      if (geen)
        throw new CijferFout(
          'gebied',
          '--gebied',
          samen([gebiedNaam(geen), GEBIEDSOORTEN[geen.soort]], ', '),
          tekst('gemeenten', 'municipalities'),
          tekst('Regio, grootteklasse en land komen er vanzelf naast.', 'Region, size class and country come with it as yardstick.'),
        )
      const naast = (values.naast ?? REFERENTIES.join(',')).split(',') as Referentie[]
      const vreemd = naast.find((n) => !REFERENTIES.includes(n))
      if (vreemd !== undefined)
        throw new CijferFout('naast', '--naast', vreemd, inBeide(REFERENTIES.join(', ')), tekst('Kies hieruit.', 'Choose from these.'))
      const o = await openBestaand(io.map, values.db)
      try {
        const v = await vergelijkIndicator(o, i, {
          perioden: values.periode.split(',').map((s) => periode(s)),
          doelen: doelen.map((g) => g.code),
          referenties: naast,
          onthulling: CBS_ONTHULLING,
        })
        const bron = { id: 'draad', naam: tekst(`leveringen in ${values.db}`, `deliveries in ${values.db}`) }
        io.uit(values.json ? JSON.stringify({ ...v, bron }, null, 2) : inWoorden(v, bron.naam[taal], taal))
        return v.gebieden.some((g) => g.meting !== null) ? 0 : 1
      } finally {
        o.sluit()
      }
    }),
}
