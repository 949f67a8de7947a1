import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { draai, vergelijk } from '../proef/draai.ts'
import { afrondingInWoorden } from '../proef/afronding.ts'
import { leesScenario, STANDAARDSCENARIO } from '../proef/scenario.ts'
import { naastElkaar, onbedoeld, onbedoeldInWoorden, rustInWoorden, tabel, valkuilen, watHetNietZegt } from '../proef/zeg.ts'
import type { Scenario } from '../motor/model.ts'
import type { Taal } from '../woorden.ts'
import { haalScenario, heelTussen, kiesTaal, metGetallen, ZAAD, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef run SCENARIO [--vergelijk SCENARIO] [--seed N] [--replicaties N] [--taal nl|en] [--json]

Simulates the youth chain under a scenario: a JSON file or the name of an example (see: draad proef describe).
Every figure is a mean over replications with a 95 % interval. With --vergelijk both scenarios meet the same children
at the same moments, and the difference is shown with its own interval. A difference is called better or worse only when it
stands out among all figures compared (Benjamini-Hochberg, 5 percent). It is said whether the queues were at rest.

  --vergelijk     the second scenario (B); the first is A, and the difference is B - A. Both are run as A says: with its
                  jaren (years that count), inloop (warm-up), begin (first day), aandeel (share of the country), seed and
                  replicaties. When B says otherwise, a line on stderr tells what was not used
  --seed          random seed for both; the same seed gives the same result on every machine (default: A's, or 1)
  --replicaties   number of replications for both (default: A's, or 10)
  --taal          language of the words: nl (default) or en
  --json          one JSON object with scenario, figures, stations, and differences

Exit codes: 0 done, 2 bad call or unreadable scenario (the error names the field and what is allowed).

Example: draad proef run nu --vergelijk minimale-variant --replicaties 20
`

const MEER: Readonly<Record<Taal, string>> = {
  nl: 'Alle aannames en wat er niet in staat: draad proef describe',
  en: 'All assumptions and what is left out: draad proef describe --taal en',
}

export const run: CliOpdracht = {
  naam: 'proef run',
  uitleg: 'simulate the youth chain under a scenario, or two side by side',
  gebruik: GEBRUIK,
  async voer(args, io) {
    const { values, positionals } = parseArgs({
      args: metGetallen(args),
      allowPositionals: true,
      options: {
        vergelijk: { type: 'string' },
        seed: { type: 'string' },
        replicaties: { type: 'string' },
        taal: { type: 'string', default: 'nl' },
        json: { type: 'boolean', default: false },
      },
    })
    if (positionals.length !== 1) {
      io.fout('Give one scenario: a file or an example. See: draad proef run --help')
      return 2
    }
    const taal = kiesTaal(values.taal, io)
    if (!taal) return 2
    const a0 = haalScenario(positionals[0]!, io)
    const b0 = values.vergelijk === undefined ? undefined : haalScenario(values.vergelijk, io)
    if (!a0 || b0 === null) return 2
    const seed = heelTussen('seed', values.seed, a0.seed, ZAAD, io)
    const replicaties = heelTussen('replicaties', values.replicaties, a0.replicaties, [1, 1000], io)
    if (seed === null || replicaties === null) return 2
    const klein = afrondingInWoorden(STANDAARDMODEL, a0, taal)
    const onder = [...(klein === null ? [] : [`! ${klein}`]), MEER[taal]]
    const a = draai(STANDAARDMODEL, { ...a0, seed, replicaties })
    if (!b0) {
      const rust = rustInWoorden(a.uitkomsten, taal)
      if (values.json) io.uit(JSON.stringify({ ...a, rust, let: watHetNietZegt(STANDAARDMODEL, taal), afronding: klein }))
      else io.uit([...tabel(a, STANDAARDMODEL, taal), ...onder].join('\n'))
      return 0
    }
    const anders = watVanBNietTelt(a0, b0)
    if (anders !== null) io.fout(anders)
    const samen = { jaren: a0.jaren, inloop: a0.inloop, begin: a0.begin, aandeel: a0.aandeel }
    const gekeurd = leesScenario({ ...b0, ...samen }, STANDAARDMODEL)
    if (!gekeurd.ok) {
      for (const f of gekeurd.fouten) io.fout(`B, ${f.veld}: found ${f.gevonden}; allowed: ${f.toegestaan.en}`)
      return 2
    }
    const b = draai(STANDAARDMODEL, { ...gekeurd.scenario, seed, replicaties })
    const lijst = vergelijk(a, b)!
    if (!values.json) {
      io.uit([...naastElkaar(a, b, lijst, STANDAARDMODEL, taal), ...onder].join('\n'))
      return 0
    }
    io.uit(
      JSON.stringify({
        a,
        b,
        verschillen: lijst,
        onbedoeld: onbedoeld(lijst).map((v) => v.id),
        onbedoeldInWoorden: onbedoeldInWoorden(lijst, taal),
        rust: { a: rustInWoorden(a.uitkomsten, taal), b: rustInWoorden(b.uitkomsten, taal) },
        valkuilen: valkuilen(lijst, taal),
        let: watHetNietZegt(STANDAARDMODEL, taal),
        afronding: klein,
      }),
    )
    return 0
  },
}

/** What both variants must have alike, or their children are not the same. */
const SAMEN = ['jaren', 'inloop', 'begin', 'aandeel', 'seed', 'replicaties'] as const

/** One line on what B asks for and does not get; null when there is nothing. What B leaves out it did not ask for. */
function watVanBNietTelt(a: Scenario, b: Scenario): string | null {
  const anders = SAMEN.filter((v) => b[v] !== a[v] && b[v] !== STANDAARDSCENARIO[v])
  if (anders.length === 0) return null
  const zeg = (s: Scenario): string => anders.map((v) => `${v} ${String(s[v])}`).join(', ')
  return `Not used of B: ${zeg(b)}. Both are run with ${zeg(a)}, or their children would not be the same.`
}
