/** Simulated children as the same steps of the chain clock and the same terms that the real app writes. */
import { termijn, type KlokStap } from '@draad/stelsel'
import { datumVan, type Datum } from '../datum.ts'
import type { Ketenmodel, Scenario } from '../motor/model.ts'
import { Motor, type Stap } from '../motor/motor.ts'
import { maakPlan, type Plan } from '../motor/plan.ts'
import { zaadVan } from './draai.ts'

/** One simulated child from its first question to the end of the run. */
export interface Spoor {
  /** `kind-<seed>-<number>`: the same child in every variant with the same seed. */
  sleutel: string
  stappen: KlokStap[]
  termijnen: { id: string; van: Datum; laatsteDag: Datum; station: string }[]
}

/**
 * Runs one replication and returns what happened to the first so many children who came after the warm-up.
 *
 * @example
 * const [kind] = sporen(STANDAARDMODEL, maakScenario(), 1)
 * ketenklok(kind.stappen, '2029-01-01')
 */
export function sporen(model: Ketenmodel, scenario: Scenario, kinderen: number): Spoor[] {
  const plan = maakPlan(model, scenario)
  const perKind = new Map<number, Spoor>()
  const motor: Motor = new Motor(plan, zaadVan(scenario.seed, 0), (s) => {
    let spoor = perKind.get(s.kind)
    if (!spoor) {
      if (s.kind < motor.eersteNaInloop || perKind.size >= kinderen) return
      perKind.set(s.kind, (spoor = { sleutel: `kind-${scenario.seed}-${s.kind}`, stappen: [], termijnen: [] }))
    }
    schrijf(spoor, s, plan)
  })
  motor.draai()
  return [...perKind.values()]
}

function schrijf(spoor: Spoor, s: Stap, plan: Plan): void {
  const station = plan.stations[s.station]!.bron
  const op = datumVan(plan.dag0 + Math.floor(s.dag))
  const stap: KlokStap = { op, toestand: s.toestand, bij: station.naam, bijId: station.id }
  const wacht = s.toestand === 'wacht' || s.toestand === 'overbrugging'
  spoor.stappen.push(wacht ? { ...stap, waarom: station.capaciteit.soort === 'personeel' ? 'wacht-op-werker' : 'wacht-op-plek' } : stap)
  const vorige = spoor.stappen[spoor.stappen.length - 2]
  if (vorige?.bijId === station.id && vorige.toestand !== 'afgesloten') return
  for (const t of station.termijnen ?? []) {
    const { laatsteDag } = termijn(t.id, op)
    spoor.termijnen.push({ id: t.id, van: op, laatsteDag, station: station.id })
  }
}
