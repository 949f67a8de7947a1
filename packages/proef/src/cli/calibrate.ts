import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { draai } from '../proef/draai.ts'
import { kalibreer, toets, type DoelUitslag } from '../proef/kalibreer.ts'
import { maakScenario } from '../proef/scenario.ts'
import { getal } from '../proef/zeg.ts'
import { haalScenario, heel, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef calibrate [SCENARIO] [--rondes N] [--replicaties N] [--strijd] [--json]

Fits the assumptions that nobody measured to what was measured, and reports per target: source, kind, found, met or not.
Claims are shown beside, never used. --rondes 0 (default) only holds the model as it is against the targets.

  --rondes        rounds of the search; each takes some thirty runs (6 takes minutes)
  --replicaties   replications per run (default 4)
  --strijd        for each target that was missed: which met targets are lost when it is pushed
  --json          one JSON object

Exit codes: 0 all measured targets met, 1 some not, 2 bad call.

Example: draad proef calibrate --rondes 4 --strijd
`

const regel = (u: DoelUitslag): string =>
  `  ${u.gehaald === null ? '?' : u.gehaald ? '+' : '-'} ${u.doel.naam.padEnd(38)}${getal(u.gevonden).padEnd(12)}${`${getal(u.doel.laag)} - ${getal(u.doel.hoog)}`.padEnd(20)}${u.doel.soort.padEnd(9)}${u.doel.bron}`

export const calibrate: CliOpdracht = {
  naam: 'proef calibrate',
  uitleg: 'hold the model against what was measured, and fit it',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        rondes: { type: 'string' },
        replicaties: { type: 'string' },
        strijd: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const rondes = heel(values.rondes, 0)
    const replicaties = heel(values.replicaties, 4)
    if (rondes === null || rondes < 0 || replicaties === null || replicaties < 1 || positionals.length > 1) {
      io.fout('Give whole numbers: --rondes from 0, --replicaties from 1; and at most one scenario.')
      return 2
    }
    const basis = positionals[0] === undefined ? maakScenario() : haalScenario(positionals[0], io)
    if (!basis) return 2
    const scenario = { ...basis, replicaties }
    const meld = values.json ? {} : { meld: (s: string) => io.fout(s) }
    const k =
      rondes === 0 && !values.strijd
        ? { parameters: {}, verlies: null, doelen: toets(draai(STANDAARDMODEL, scenario)), strijdig: [] }
        : kalibreer(STANDAARDMODEL, scenario, { rondes, strijd: values.strijd, ...meld })
    const gemist = k.doelen.some((u) => u.doel.soort === 'gemeten' && u.gehaald !== true)
    if (values.json) {
      io.uit(JSON.stringify(k))
      return gemist ? 1 : 0
    }
    for (const u of k.doelen) io.uit(regel(u))
    for (const [id, w] of Object.entries(k.parameters)) io.uit(`  ${id} = ${w}`)
    for (const s of k.strijdig) {
      const wat = s.tegen.length === 0 ? 'kost geen ander doel' : `kost: ${s.tegen.join('; ')}`
      io.uit(`  niet samen: ${s.doel} (${s.haalbaar ? 'alleen wel haalbaar' : 'ook alleen niet haalbaar'}) ${wat}`)
    }
    return gemist ? 1 : 0
  },
}
