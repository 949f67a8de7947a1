import { STANDAARDMODEL } from '../keten/standaard.ts'
import { maakScenario } from './scenario.ts'
import { sporen, type Spoor } from './spoor.ts'

/** Children that come in a year, in the whole country, in the default model (rounded down, so that there are enough). */
const PER_JAAR = 260_000
const JAREN = 2
/** Children of one simulation: so many fit the memory of a small machine, however many are asked for. */
const PER_KEER = 26_000
/** Youths with a question of their own, of all youths in families. */
const MET_VRAAG = 0.62

/** The half years that simulated children are delivered over. */
export const HALFJAREN = [
  { naam: '2025-1', van: '2025-01-01', tot: '2025-07-01' },
  { naam: '2025-2', van: '2025-07-01', tot: '2026-01-01' },
  { naam: '2026-1', van: '2026-01-01', tot: '2026-07-01' },
  { naam: '2026-2', van: '2026-07-01', tot: '2027-01-01' },
] as const

/**
 * Simulated children without end, for so many youths: of one simulation after another, each with a seed of its own, so that
 * a nation needs no more memory than a region. Children of the two simulated years, in the order in which they came.
 */
export function* spoorbron(jeugdigen: number, seed: number): Generator<Spoor, never, undefined> {
  const perKeer = Math.min(jeugdigen * MET_VRAAG, PER_KEER)
  const aandeel = Math.max(0.001, perKeer / (PER_JAAR * JAREN))
  for (let keer = 0; ; keer++) {
    const scenario = maakScenario({
      naam: 'levering',
      aandeel,
      jaren: JAREN,
      inloop: 4,
      begin: '2021-01-01',
      seed: (seed + keer * 7919) | 0,
    })
    let n = 0
    for (const s of sporen(STANDAARDMODEL, scenario, Infinity)) {
      n++
      yield s
    }
    // A region so small that nobody came in two years: the next simulation has somebody.
    if (n === 0 && keer > 100) throw new RangeError('no child came in a hundred simulations')
  }
}
