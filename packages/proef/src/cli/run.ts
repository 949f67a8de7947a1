import { parseArgs } from 'node:util'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { draai, vergelijk } from '../proef/draai.ts'
import { naastElkaar, onbedoeld, onbedoeldInWoorden, rustInWoorden, tabel, valkuilen, watHetNietZegt } from '../proef/zeg.ts'
import type { Taal } from '../woorden.ts'
import { haalScenario, heel, kiesTaal, type CliOpdracht } from './opdracht.ts'

const GEBRUIK = `
draad proef run SCENARIO [--vergelijk SCENARIO] [--seed N] [--replicaties N] [--taal nl|en] [--json]

Simulates the youth chain under a scenario: a JSON file or the name of an example (see: draad proef describe).
Every figure is a mean over replications with a 95 % interval. With --vergelijk both scenarios meet the same children
at the same moments, and the difference is shown with its own interval. A difference is called better or worse only when it
stands out among all figures compared (Benjamini-Hochberg, 5 percent). It is said whether the queues were at rest.

  --vergelijk     the second scenario (B); the first is A
  --seed          random seed for both; the same seed gives the same result on every machine (default: the file's, or 1)
  --replicaties   number of replications for both (default: the file's, or 10)
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
      args,
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
    const seed = heel(values.seed, a0.seed)
    const replicaties = heel(values.replicaties, a0.replicaties)
    if (seed === null || replicaties === null || replicaties < 1 || replicaties > 1000) {
      io.fout('--seed takes a whole number, --replicaties a whole number from 1 to 1000.')
      return 2
    }
    const a = draai(STANDAARDMODEL, { ...a0, seed, replicaties })
    if (!b0) {
      if (values.json) io.uit(JSON.stringify({ ...a, rust: rustInWoorden(a.uitkomsten, taal), let: watHetNietZegt(STANDAARDMODEL, taal) }))
      else io.uit([...tabel(a, STANDAARDMODEL, taal), MEER[taal]].join('\n'))
      return 0
    }
    const b = draai(STANDAARDMODEL, { ...b0, seed, replicaties, jaren: a0.jaren, inloop: a0.inloop, begin: a0.begin, aandeel: a0.aandeel })
    const lijst = vergelijk(a, b)!
    if (!values.json) {
      io.uit([...naastElkaar(a, b, lijst, STANDAARDMODEL, taal), MEER[taal]].join('\n'))
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
      }),
    )
    return 0
  },
}
