/** Synthetic families: deterministic from a seed, one at a time, so that a nation fits in constant memory. */
import type { Datum } from '../datum.ts'
import { rng } from '../rng.ts'
import { BsnPool } from './bsn.ts'
import { GEMEENTEN, type GemeenteProfiel } from './gemeenten.ts'
import { maakGezin } from './gezin.ts'
import type { SynthetischGezin } from './model.ts'

export interface GezinnenOpties {
  /** Exactly so many youths (0-22, unborn counted) in all families together. */
  jeugdigen: number
  seed: number
  /** Where they live; without it all municipalities of the Netherlands by their number of youths. */
  gemeenten?: readonly GemeenteProfiel[]
  /** Ages hold on this date. */
  peildatum: Datum
  /**
   * Test BSNs are scarce (some 9,000). `uniek` (default): each at most once, later persons get none with the reason
   * 'testnummers-op'. `per-regio`: each at most once per youth region, for data where regions are kept apart.
   */
  bsn?: 'uniek' | 'per-regio'
}

/**
 * Yields families until there are so many youths. The same options give the same families on every machine; a longer
 * run starts with the families of a shorter one (but for the last, which is cut to the exact number).
 *
 * @example
 * for (const gezin of gezinnen({ jeugdigen: 2000, seed: 1, peildatum: '2026-11-21' })) console.log(gezin.sleutel)
 */
export function* gezinnen(o: GezinnenOpties): Generator<SynthetischGezin, void, undefined> {
  const gemeenten = o.gemeenten && o.gemeenten.length > 0 ? o.gemeenten : GEMEENTEN
  const gewichten = gemeenten.map((g) => g.gewicht)
  const bron = rng(o.seed).split('gezinnen')
  const pools = new Map<string, BsnPool>()
  let nog = o.jeugdigen
  for (let n = 1; nog > 0; n++) {
    const r = bron.split(n)
    const gemeente = gemeenten[r.gewogen(gewichten)]!
    const poolNaam = o.bsn === 'per-regio' ? gemeente.regio : ''
    let bsn = pools.get(poolNaam)
    if (!bsn) pools.set(poolNaam, (bsn = new BsnPool(bron.split(poolNaam).u32())))
    const gezin = maakGezin({ sleutel: `gezin-${o.seed}-${n}`, gemeente, peildatum: o.peildatum, maxJeugdigen: nog, bsn }, r)
    nog -= gezin.jeugdigen.length
    yield gezin
  }
}
