/**
 * The simulation in a web worker: post `{ scenario, vergelijk? }` with scenarios as JSON; it answers with progress, then
 * the result or the errors. Terminate the worker to cancel.
 */
import { STANDAARDMODEL } from './keten/standaard.ts'
import type { Scenario } from './motor/model.ts'
import { draaiInStukken, vergelijk, type Resultaat, type Vergelijking } from './proef/draai.ts'
import { sporen, type Spoor } from './proef/spoor.ts'
import { leesScenario, type ScenarioFout } from './proef/scenario.ts'

export interface WerkerVraag {
  scenario: unknown
  vergelijk?: unknown
}

export type WerkerAntwoord =
  | { soort: 'voortgang'; deel: number }
  /** `draden`: some children of the scenario that was asked last, as the steps that the chain clock reads. */
  | { soort: 'klaar'; a: Resultaat; b: Resultaat | null; verschillen: Vergelijking[] | null; draden: Spoor[] }
  | { soort: 'fout'; fouten: ScenarioFout[] }

/** So many children come along with an answer. */
const DRADEN = 60

/** Answers one question; `stuur` is called for each message. Separate from the worker itself so that tests can call it. */
export function beantwoord(vraag: WerkerVraag, stuur: (a: WerkerAntwoord) => void): void {
  const gelezen = [vraag.scenario, ...(vraag.vergelijk === undefined ? [] : [vraag.vergelijk])].map((s) => leesScenario(s, STANDAARDMODEL))
  const fouten = gelezen.flatMap((g) => (g.ok ? [] : g.fouten))
  if (fouten.length > 0) return stuur({ soort: 'fout', fouten })
  const scenarios = gelezen.flatMap((g) => (g.ok ? [g.scenario] : []))
  const uit = scenarios.map((s, i) => loop(s, (deel) => stuur({ soort: 'voortgang', deel: (i + deel) / scenarios.length })))
  const [a, b] = uit
  const draden = sporen(STANDAARDMODEL, { ...scenarios.at(-1)!, replicaties: 1 }, DRADEN)
  stuur({ soort: 'klaar', a: a!, b: b ?? null, verschillen: b ? vergelijk(a!, b) : null, draden })
}

function loop(scenario: Scenario, meld: (deel: number) => void): Resultaat {
  const stukken = draaiInStukken(STANDAARDMODEL, scenario)
  for (;;) {
    const s = stukken.next()
    if (s.done) return s.value
    meld(s.value.replicatie / s.value.van)
  }
}

const zelf = globalThis as {
  addEventListener?: (soort: 'message', doe: (e: { data: WerkerVraag }) => void) => void
  postMessage?: (a: WerkerAntwoord) => void
  document?: unknown
  WorkerGlobalScope?: unknown
}
if (zelf.WorkerGlobalScope !== undefined && zelf.document === undefined)
  zelf.addEventListener?.('message', (e) => beantwoord(e.data, (a) => zelf.postMessage?.(a)))
