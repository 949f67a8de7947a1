/** Small models for proofs, tests and benchmarks. */
import type { Duur, Ketenmodel, Scenario, Station } from './model.ts'

/** A scenario without changes, all warm-up off unless asked. */
export function kaalScenario(deel: Partial<Scenario> = {}): Scenario {
  return {
    naam: 'proef',
    aandeel: 1,
    begin: '2020-01-01',
    jaren: 20,
    inloop: 0,
    replicaties: 1,
    seed: 1,
    parameters: {},
    lussen: {},
    ingrepen: [],
    ...deel,
  }
}

/** One queue: arrivals per day, mean service in days, servers. */
export function eenRij(o: {
  lambda: number
  duur: number
  c: number
  verdeling?: Duur['verdeling']
  buffer?: number
  ernst?: readonly [number, number, number, number]
  voorrang?: boolean
}): Ketenmodel {
  const station: Station = {
    id: 'rij',
    naam: 'Rij',
    naamEn: 'Queue',
    klok: 'hulp',
    capaciteit: { soort: 'plaatsen', plaatsen: o.c },
    duur: { verdeling: o.verdeling ?? 'exp', gemiddeld: o.duur },
    routes: [{ naar: 'uit', kans: 1 }],
    ...(o.buffer === undefined ? {} : { buffer: o.buffer }),
    ...(o.voorrang ? { voorrang: true as const } : {}),
  }
  return {
    naam: 'Een rij',
    naamEn: 'One queue',
    uitleg: '',
    uitlegEn: '',
    parameters: [],
    stations: [station],
    instroom: [{ id: 'in', naam: 'in', naamEn: 'in', naar: 'rij', perJaar: o.lambda * 365.25, ernst: o.ernst ?? [1, 0, 0, 0] }],
    lussen: [],
    rollen: {},
    nietInModel: [],
  }
}
