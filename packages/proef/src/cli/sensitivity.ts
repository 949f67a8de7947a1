import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { eenTegelijk, variantieDelen, type EenTegelijk } from '../proef/gevoelig.ts'
import { UITKOMSTEN } from '../proef/uitkomsten.ts'
import { getal } from '../proef/zeg.ts'
import { haalScenario, heel, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef sensitivity [SCENARIO] [--uitkomst ID] [--top N] [--sobol N] [--replicaties N] [--json]

Which assumptions matter for one figure. First each assumption alone is set to the low and the high end of its range.
With --sobol N the strongest ones are then varied together (N times (number + 2) runs) and the share of the variance is
given: by itself, and with all its interactions.

  --uitkomst      id of a figure (default wacht.gemiddeld)
  --top           how many to show and to vary together (default 10)
  --sobol         sample size, say 32 (default 0: not)
  --replicaties   replications per run (default 3)
  --json          one JSON object

Exit codes: 0 done, 2 bad call.

Example: draad proef sensitivity --uitkomst crisis --top 8 --sobol 32
`

const bereik = (e: EenTegelijk): number => Math.abs((e.hoog[0] ?? 0) - (e.laag[0] ?? 0))

export const sensitivity: CliOpdracht = {
  naam: 'proef sensitivity',
  uitleg: 'say which assumptions matter for a figure',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        uitkomst: { type: 'string', default: 'wacht.gemiddeld' },
        top: { type: 'string' },
        sobol: { type: 'string' },
        replicaties: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const top = heel(values.top, 10)
    const n = heel(values.sobol, 0)
    const replicaties = heel(values.replicaties, 3)
    const basis = haalScenario(positionals[0] ?? 'nu', io)
    if (!basis) return 2
    if (!UITKOMSTEN.some((u) => u.id === values.uitkomst)) {
      io.fout(`--uitkomst: found ${values.uitkomst}; allowed: ${UITKOMSTEN.map((u) => u.id).join(', ')}`)
      return 2
    }
    if (top === null || top < 1 || n === null || n < 0 || replicaties === null || replicaties < 1) {
      io.fout('--top and --replicaties take whole numbers from 1, --sobol from 0.')
      return 2
    }
    const scenario = { ...basis, replicaties }
    const alle = [...eenTegelijk(STANDAARDMODEL, scenario, [values.uitkomst])].sort((a, b) => bereik(b) - bereik(a)).slice(0, top)
    const delen =
      n === 0
        ? []
        : variantieDelen(
            STANDAARDMODEL,
            { ...scenario, replicaties: 1 },
            values.uitkomst,
            alle.map((e) => e.parameter),
            n,
          )
    if (values.json) {
      io.uit(JSON.stringify({ uitkomst: values.uitkomst, eenTegelijk: alle, delen }))
      return 0
    }
    io.uit(`${values.uitkomst}: laag - nu - hoog, sterkste eerst`)
    for (const e of alle)
      io.uit(`  ${e.parameter.padEnd(26)}${getal(e.laag[0]!).padEnd(12)}${getal(e.nu[0]!).padEnd(12)}${getal(e.hoog[0]!)}`)
    if (delen.length > 0) io.uit('Deel van de spreiding: alleen, en met samenspel (ruw bij een kleine steekproef)')
    for (const d of delen) io.uit(`  ${d.parameter.padEnd(26)}${getal(d.alleen).padEnd(12)}${getal(d.totaal)}`)
    return 0
  },
}
