import type { SynthetischPersoon } from '../bevolking/model.ts'
import type { Datum } from '../datum.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { rng } from '../rng.ts'
import { binnenWet, past } from './binnenwet.ts'
import { maakScenario } from './scenario.ts'
import { sporen, type Spoor } from './spoor.ts'

/** Children that come in a year, in the whole country, in the default model (rounded down, so that there are enough). */
const PER_JAAR = 260_000
const JAREN = 2
const INLOOP = 4
/** Children of one simulation: so many fit the memory of a small machine, however many are asked for. */
const PER_KEER = 26_000
/** Youths with a question of their own, of all youths in families. */
const MET_VRAAG = 0.62
/** Simulated children kept for a youth who can follow them, and how many are looked at for one youth. */
const BEWAAR = 200
const ZOEK = 12

export interface Halfjaar {
  readonly naam: string
  readonly van: Datum
  /** The first day after it. */
  readonly tot: Datum
}

/**
 * The last four half years that had ended on a day: a delivery is made of a period that is over.
 *
 * @example halfjaren('2026-11-21').map((h) => h.naam) // ['2024-2', '2025-1', '2025-2', '2026-1']
 */
export function halfjaren(peildatum: Datum): readonly Halfjaar[] {
  const begonnen = Number(peildatum.slice(0, 4)) * 2 + (peildatum.slice(5) >= '07-01' ? 1 : 0)
  const begin = (n: number): Datum => `${String(Math.floor(n / 2)).padStart(4, '0')}-${n % 2 === 0 ? '01' : '07'}-01`
  return [4, 3, 2, 1].map((terug) => {
    const n = begonnen - terug
    return { naam: `${Math.floor(n / 2)}-${(n % 2) + 1}`, van: begin(n), tot: begin(n + 1) }
  })
}

/**
 * Simulated children without end, for so many youths: of one simulation after another, each with a seed of its own, so that
 * a nation needs no more memory than a region. Children who came in the four half years, in no order.
 */
export function* spoorbron(jeugdigen: number, seed: number, peildatum: Datum): Generator<Spoor, never, undefined> {
  const perKeer = Math.min(jeugdigen * MET_VRAAG, PER_KEER)
  const aandeel = Math.max(KLEINSTE, perKeer / (PER_JAAR * JAREN))
  const van = halfjaren(peildatum)[0]!.van
  const begin = `${String(Number(van.slice(0, 4)) - INLOOP).padStart(4, '0')}${van.slice(4)}`
  for (let keer = 0; ; keer++) {
    const zaad = (seed + keer * 7919) | 0
    const lijst = sporen(
      STANDAARDMODEL,
      maakScenario({ naam: 'levering', aandeel, jaren: JAREN, inloop: INLOOP, begin, seed: zaad }),
      Infinity,
    )
    // They come in the order of their first day; a youth of the population must not be early or late by its place in a file.
    const r = rng(zaad).split('volgorde')
    for (let i = lijst.length - 1; i > 0; i--) {
      const j = r.int(i + 1)
      ;[lijst[i], lijst[j]] = [lijst[j]!, lijst[i]!]
    }
    yield* lijst
    // A region so small that nobody came in two years: the next simulation has somebody.
    if (lijst.length === 0 && keer > 100) throw new RangeError('no child came in a hundred simulations')
  }
}

/** Smallest share of the country that is simulated: stations of a smaller one are rounded so much that everybody waits too long. */
export const KLEINSTE = 1 / 42

/**
 * Gives each youth a simulated child that it can follow, no child twice; null for a youth of whom no child came that the law
 * allows: one born after the last half year, or who was eighteen before the first.
 */
export function spoorgever(jeugdigen: number, seed: number, peildatum: Datum): (p: SynthetischPersoon) => Spoor | null {
  const bron = spoorbron(jeugdigen, seed, peildatum)
  const bewaard: Spoor[] = []
  return (p) => {
    const i = bewaard.findIndex((s) => past(p, s))
    if (i >= 0) return binnenWet(p, bewaard.splice(i, 1)[0]!)
    for (let n = 0; n < ZOEK; n++) {
      const s = bron.next().value
      if (past(p, s)) return binnenWet(p, s)
      if (bewaard.length < BEWAAR) bewaard.push(s)
    }
    return null
  }
}
