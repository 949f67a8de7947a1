import { parseArgs } from 'node:util'
import { BRONNEN } from '../keten/bronnen.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Ingreep, Lus, Parameter, Scenario } from '../motor/model.ts'
import { lusAan } from '../motor/plan.ts'
import { eenheid } from '../proef/eenheid.ts'
import { scenarioWoorden, VOORBEELDEN } from '../scenarios/index.ts'
import { inTaal, type Taal } from '../woorden.ts'
import { haalScenario, kiesTaal, SOORT, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef describe [SCENARIO] [--alles] [--taal nl|en] [--json]

Without a scenario: lists the examples. With one: what it changes, which loops are on, and what the model leaves out.

  --alles   every assumption of the model: value, unit, kind (norm, gemeten, claim, aanname), source, range
  --taal    language of the words: nl (default) or en
  --json    one JSON object, with the words in both languages; the key "scenario" can be saved as a file and changed

Exit codes: 0 done, 2 bad call or unreadable scenario.

Example: draad proef describe minimale-variant --alles --taal en
`

const WOORDEN = {
  nl: {
    niets: 'Geen aanname anders.',
    anders: 'Anders dan het model:',
    lussen: 'Lussen:',
    aan: 'aan',
    uit: 'UIT',
    aannames: 'Aannames:',
    bron: 'Bron',
    bronnen: 'Bronnen:',
    niet: 'Niet in het model:',
    ingreep: { stop: 'stop', capaciteit: 'capaciteit' },
    van: 'van',
    tot: 'tot',
    maal: 'maal',
  },
  en: {
    niets: 'No assumption differs.',
    anders: 'Different from the model:',
    lussen: 'Loops:',
    aan: 'on',
    uit: 'OFF',
    aannames: 'Assumptions:',
    bron: 'Source',
    bronnen: 'Sources:',
    niet: 'Not in the model:',
    ingreep: { stop: 'stop', capaciteit: 'capacity' },
    van: 'from',
    tot: 'to',
    maal: 'times',
  },
} as const satisfies Record<Taal, unknown>

function ingreep(g: Ingreep, taal: Taal): string {
  const w = WOORDEN[taal]
  const station = STANDAARDMODEL.stations.find((s) => s.id === g.station)
  const waar = station ? inTaal(station, 'naam', taal) : g.station
  return `  ${w.ingreep[g.soort]} ${g.station} (${waar}) ${w.van} ${g.van} ${w.tot} ${g.tot}${g.factor === undefined ? '' : ` ${w.maal} ${g.factor}`}`
}

/** What a scenario is, in lines: what differs, the loops, every assumption when asked, and what is left out. */
function beschrijf(o: { scenario: Scenario; anders: readonly Parameter[]; lussen: readonly Lus[]; alles: boolean; taal: Taal }): string[] {
  const { scenario, anders, taal } = o
  const w = WOORDEN[taal]
  const m = STANDAARDMODEL
  const { naam, uitleg } = scenarioWoorden(scenario, taal)
  const aanname = (p: Parameter): string =>
    `  ${p.id.padEnd(24)} ${p.waarde} ${eenheid(p.eenheid, taal)} [${p.laag} - ${p.hoog}] ${SOORT[taal][p.soort]}: ${inTaal(p, 'uitleg', taal)}. ${w.bron}: ${inTaal(p, 'bron', taal)}`
  return [
    naam,
    ...(uitleg ? [uitleg] : []),
    '',
    anders.length + scenario.ingrepen.length === 0 ? w.niets : w.anders,
    ...anders.map(
      (p) => `  ${p.id}: ${p.waarde} -> ${scenario.parameters[p.id]} ${eenheid(p.eenheid, taal)} (${inTaal(p, 'uitleg', taal)})`,
    ),
    ...scenario.ingrepen.map((g) => ingreep(g, taal)),
    '',
    w.lussen,
    ...o.lussen.map(
      (l) =>
        `  ${l.aan ? w.aan : w.uit} ${l.id.padEnd(5)} ${inTaal(l, 'naam', taal)}: ${inTaal(l, 'werking', taal)} (${inTaal(l, 'bron', taal)})`,
    ),
    ...(o.alles ? ['', w.aannames, ...m.parameters.map(aanname)] : []),
    '',
    w.niet,
    ...m.nietInModel.map((n) => `  - ${n[taal]}`),
    '',
    w.bronnen,
    ...BRONNEN.map((b) => `  ${b.id}: ${b[taal]}`),
  ]
}

export const describe: CliOpdracht = {
  naam: 'proef describe',
  uitleg: 'say what a scenario changes, and every assumption with its source',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        alles: { type: 'boolean', default: false },
        taal: { type: 'string', default: 'nl' },
        json: { type: 'boolean', default: false },
      },
    })
    if (positionals.length > 1) {
      io.fout('Give at most one scenario.')
      return 2
    }
    const taal = kiesTaal(values.taal, io)
    if (!taal) return 2
    if (positionals.length === 0 && !values.alles) {
      if (values.json) io.uit(JSON.stringify(VOORBEELDEN))
      else for (const v of VOORBEELDEN) io.uit(`${v.id.padEnd(24)}${inTaal(v, 'titel', taal)}: ${inTaal(v, 'uitleg', taal)}`)
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
    for (const r of beschrijf({ scenario, anders, lussen, alles: values.alles, taal })) io.uit(r)
    return 0
  },
}
