import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { lusAan } from '../motor/plan.ts'
import { VOORBEELDEN } from '../scenarios/index.ts'
import { haalScenario, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef describe [SCENARIO] [--alles] [--json]

Without a scenario: lists the examples. With one: what it changes, which loops are on, and what the model leaves out.

  --alles   every assumption of the model: value, unit, kind (norm, gemeten, claim, aanname), source, range
  --json    one JSON object; the key "scenario" can be saved as a file and changed

Exit codes: 0 done, 2 bad call or unreadable scenario.

Example: draad proef describe minimale-variant --alles
`

export const describe: CliOpdracht = {
  naam: 'proef describe',
  uitleg: 'say what a scenario changes, and every assumption with its source',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { alles: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    })
    if (positionals.length > 1) {
      io.fout('Give at most one scenario.')
      return 2
    }
    if (positionals.length === 0 && !values.alles) {
      if (values.json) io.uit(JSON.stringify(VOORBEELDEN))
      else for (const v of VOORBEELDEN) io.uit(`${v.id.padEnd(24)}${v.titel}: ${v.uitleg}`)
      return 0
    }
    const scenario = haalScenario(positionals[0] ?? 'nu', io)
    if (!scenario) return 2
    const m = STANDAARDMODEL
    const anders = m.parameters.filter((p) => scenario.parameters[p.id] !== undefined)
    const lussen = m.lussen.map((l) => ({ ...l, aan: lusAan(m, scenario, l.id) }))
    if (values.json) {
      io.uit(JSON.stringify({ scenario, anders, lussen, parameters: values.alles ? m.parameters : undefined, nietInModel: m.nietInModel }))
      return 0
    }
    io.uit(`${scenario.naam}${scenario.uitleg ? `\n${scenario.uitleg}` : ''}\n`)
    io.uit(anders.length + scenario.ingrepen.length === 0 ? 'Geen aanname anders.' : 'Anders dan het model:')
    for (const p of anders) io.uit(`  ${p.id}: ${p.waarde} -> ${scenario.parameters[p.id]} ${p.eenheid} (${p.uitleg})`)
    for (const g of scenario.ingrepen)
      io.uit(`  ${g.soort} ${g.station} van ${g.van} tot ${g.tot}${g.factor === undefined ? '' : ` maal ${g.factor}`}`)
    io.uit('\nLussen:')
    for (const l of lussen) io.uit(`  ${l.aan ? 'aan' : 'UIT'} ${l.id.padEnd(5)} ${l.naam}: ${l.werking} (${l.bron})`)
    if (values.alles) {
      io.uit('\nAannames:')
      for (const p of m.parameters)
        io.uit(`  ${p.id.padEnd(24)} ${p.waarde} ${p.eenheid} [${p.laag} - ${p.hoog}] ${p.soort}: ${p.uitleg}. Bron: ${p.bron}`)
    }
    io.uit('\nNiet in het model:')
    for (const n of m.nietInModel) io.uit(`  - ${n}`)
    return 0
  },
}
