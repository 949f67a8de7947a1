import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { draai } from '../proef/draai.ts'
import { ijkscenario } from '../proef/ijking.ts'
import { kalibreer, randen, toets, type DoelUitslag, type Kalibratie } from '../proef/kalibreer.ts'
import { maakScenario } from '../proef/scenario.ts'
import { getal, rustInWoorden } from '../proef/zeg.ts'
import { opDeRand, telling, waarom } from '../proef/zeg-ijking.ts'
import { inTaal, type Taal, type Woorden } from '../woorden.ts'
import { haalScenario, heelTussen, kiesTaal, metGetallen, SOORT, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef calibrate [SCENARIO] [--rondes N] [--replicaties N] [--strijd] [--taal nl|en] [--stil] [--json]

Fits the assumptions that nobody measured to what was measured, and reports per target: met (+) or not (-), found with
its 95 % interval, range, weight, kind, source. Claims are shown beside, never used. --rondes 0 (default) only holds the model as it is against the
targets. No assumption ever leaves its range; those at the end of theirs are named.

  --rondes        rounds of the search; each takes forty to a hundred runs (3 take minutes)
  --replicaties   replications per run (default 24, as the kept calibration has; 4 when it searches: with --rondes or
                  --strijd, where a result says less)
  --strijd        for each target that was missed: how far it gets when it is pushed alone, which assumptions are at the end
                  of their range then, and which met targets that costs
  --taal          language of the words: nl (default) or en
  --stil          no progress (it goes to stderr)
  --json          one JSON object; its "woorden" says the same in nl and en

Exit codes: 0 all measured targets met, 1 some not, 2 bad call.

Example: draad proef calibrate --rondes 2 --strijd
`

const KOP = {
  nl: ['doel', 'gevonden', 'bereik', 'gewicht', 'soort', 'bron (let op)'],
  en: ['target', 'found', 'range', 'weight', 'kind', 'source (what to mind)'],
} as const
const BREED = [38, 20, 20, 9, 10] as const

const kolommen = (cellen: readonly string[]): string => cellen.map((c, i) => (BREED[i] === undefined ? c : c.padEnd(BREED[i]))).join('')

function regel({ doel: d, gehaald, gevonden, marge }: DoelUitslag, taal: Taal): string {
  const teken = gehaald === null ? '?' : gehaald ? '+' : '-'
  const bereik = `${getal(d.laag, taal)} - ${getal(d.hoog, taal)}`
  return `  ${teken} ${kolommen([inTaal(d, 'naam', taal), `${getal(gevonden, taal)}${marge === null ? '' : ` ± ${getal(marge, taal)}`}`, bereik, getal(d.gewicht, taal), SOORT[taal][d.soort], `${inTaal(d, 'bron', taal)} (${inTaal(d, 'letOp', taal)})`])}`
}

/** What is said about a calibration, beside its table. */
function woorden(k: Pick<Kalibratie, 'doelen' | 'rand' | 'strijdig'>, taal: Taal): string[] {
  return [
    telling(k.doelen, taal),
    opDeRand(k.rand, taal),
    ...k.strijdig.map((s) =>
      waarom(
        s,
        k.doelen.map((u) => u.doel),
        taal,
      ),
    ),
  ].filter(Boolean)
}

export const calibrate: CliOpdracht = {
  naam: 'proef calibrate',
  uitleg: 'hold the model against what was measured, and fit it',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args: metGetallen(args),
      allowPositionals: true,
      options: {
        rondes: { type: 'string' },
        replicaties: { type: 'string' },
        strijd: { type: 'boolean', default: false },
        taal: { type: 'string', default: 'nl' },
        stil: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const rondes = heelTussen('rondes', values.rondes, 0, [0, 1000], io)
    const zoekt = rondes !== 0 || values.strijd
    const replicaties = heelTussen('replicaties', values.replicaties, zoekt ? 4 : ijkscenario().replicaties, [1, 1000], io)
    if (rondes === null || replicaties === null) return 2
    if (positionals.length > 1) {
      io.fout(`Give at most one scenario; found ${positionals.join(', ')}.`)
      return 2
    }
    const taal = kiesTaal(values.taal, io)
    if (!taal) return 2
    const basis = positionals[0] === undefined ? maakScenario() : haalScenario(positionals[0], io)
    if (!basis) return 2
    const scenario = { ...basis, replicaties }
    const meld = values.json || values.stil ? {} : { meld: (w: Woorden) => io.fout(w[taal]) }
    const nu = zoekt ? null : draai(STANDAARDMODEL, scenario)
    const k = nu
      ? { parameters: {}, verlies: null, doelen: toets(nu), rand: randen(STANDAARDMODEL, scenario), strijdig: [] }
      : kalibreer(STANDAARDMODEL, scenario, { rondes, strijd: values.strijd, ...meld })
    const gemist = k.doelen.some((u) => u.doel.soort === 'gemeten' && u.gehaald !== true)
    // A chain that is not at rest meets its targets only with this warm-up.
    const { uitkomsten } = nu ?? draai(STANDAARDMODEL, { ...scenario, parameters: { ...scenario.parameters, ...k.parameters } })
    const alle = (t: Taal): string[] => [...woorden(k, t), rustInWoorden(uitkomsten, t)]
    if (values.json) {
      io.uit(JSON.stringify({ ...k, woorden: { nl: alle('nl'), en: alle('en') } }))
      return gemist ? 1 : 0
    }
    io.uit(`    ${kolommen(KOP[taal])}`)
    for (const u of k.doelen) io.uit(regel(u, taal))
    for (const [id, w] of Object.entries(k.parameters)) io.uit(`  ${id} = ${w}`)
    io.uit('')
    for (const w of alle(taal)) io.uit(w)
    return gemist ? 1 : 0
  },
}
