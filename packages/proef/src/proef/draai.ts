/** Runs a scenario with replications, in pieces so that a page can show progress and stop. */
import type { Ketenmodel, Scenario } from '../motor/model.ts'
import { Motor } from '../motor/motor.ts'
import { maakPlan } from '../motor/plan.ts'
import { meng } from '../rng.ts'
import { duidelijke, kansOpVerschil, schat, verschil, type Schatting } from './statistiek.ts'
import { UITKOMSTEN } from './uitkomsten.ts'

/** One figure of one variant. */
export interface Uitkomst extends Schatting {
  id: string
  eenheid: string
  /** Value per replication, in order of the seeds. */
  reeks: (number | null)[]
}

/** Mean state of one station, for the flow with queues. */
export interface StationBeeld {
  id: string
  naam: string
  naamEn: string
  inPerJaar: number
  gestartPerJaar: number
  rij: number
  bezet: number
  /** null: unlimited. */
  slots: number | null
  /** Days; null when nobody started. */
  wacht: number | null
  langsteRij: number
}

export interface Resultaat {
  scenario: Scenario
  uitkomsten: Uitkomst[]
  stations: StationBeeld[]
  /** Who waited how long in all before help began, per class and severity, children a year (mean over replications). */
  verdeling: WachtKlasse[]
  gebeurtenissen: number
}

/** Total wait over the chain from so many days up to and including so many. */
export interface WachtKlasse {
  vanaf: number
  /** null: no upper end. */
  tot: number | null
  /** Light, moderate, serious, acute at the start of help. */
  perErnst: [number, number, number, number]
}

export interface Voortgang {
  replicatie: number
  van: number
}

/** Seed of one replication; the same for every variant with the same seed. */
export function zaadVan(seed: number, replicatie: number): number {
  return meng(meng(seed) + replicatie)
}

/**
 * Runs all replications; yields progress after each piece, returns the result. Stop asking and it is cancelled.
 *
 * @example
 * const loop = draaiInStukken(STANDAARDMODEL, maakScenario({ naam: 'nu' }))
 * for (let s = loop.next(); ; s = loop.next()) if (s.done) console.log(s.value.uitkomsten)
 */
export function* draaiInStukken(model: Ketenmodel, scenario: Scenario, stuk = 200_000): Generator<Voortgang, Resultaat, undefined> {
  const plan = maakPlan(model, scenario)
  const reeksen: (number | null)[][] = UITKOMSTEN.map(() => [])
  const beelden: StationBeeld[][] = []
  const verdelingen: WachtKlasse[][] = []
  let gebeurtenissen = 0
  for (let r = 0; r < scenario.replicaties; r++) {
    const motor = new Motor(plan, zaadVan(scenario.seed, r))
    while (!motor.draai(stuk)) yield { replicatie: r, van: scenario.replicaties }
    UITKOMSTEN.forEach((u, i) => reeksen[i]!.push(u.meet(motor)))
    beelden.push(beeld(motor))
    verdelingen.push(verdeling(motor))
    gebeurtenissen += motor.gebeurtenissen
    yield { replicatie: r + 1, van: scenario.replicaties }
  }
  return {
    scenario,
    uitkomsten: UITKOMSTEN.map((u, i) => ({ id: u.id, eenheid: u.eenheid, reeks: reeksen[i]!, ...schat(reeksen[i]!) })),
    stations: gemiddeldBeeld(beelden),
    verdeling: gemiddeldeVerdeling(verdelingen),
    gebeurtenissen,
  }
}

/** Runs all replications at once. */
export function draai(model: Ketenmodel, scenario: Scenario): Resultaat {
  const loop = draaiInStukken(model, scenario, Infinity)
  for (;;) {
    const s = loop.next()
    if (s.done) return s.value
  }
}

function beeld(m: Motor): StationBeeld[] {
  const d = m.plan.einde - m.plan.inloop
  return m.plan.stations.map((p, i) => {
    const s = m.m.stations[i]!
    return {
      id: p.bron.id,
      naam: p.bron.naam,
      naamEn: p.bron.naamEn,
      inPerJaar: (s.in / d) * 365.25,
      gestartPerJaar: (s.gestart / d) * 365.25,
      rij: s.rijDagen / d,
      bezet: s.bezetDagen / d,
      slots: p.soort === 0 ? null : s.slotDagen / d,
      wacht: s.gestart === 0 ? null : s.wachtSom / s.gestart,
      langsteRij: s.langste,
    }
  })
}

function gemiddeldBeeld(beelden: StationBeeld[][]): StationBeeld[] {
  const n = beelden.length
  return (beelden[0] ?? []).map((eerste, i) => {
    const alle = beelden.map((b) => b[i]!)
    const g = (kies: (b: StationBeeld) => number): number => alle.reduce((a, b) => a + kies(b), 0) / n
    return {
      ...eerste,
      inPerJaar: g((b) => b.inPerJaar),
      gestartPerJaar: g((b) => b.gestartPerJaar),
      rij: g((b) => b.rij),
      bezet: g((b) => b.bezet),
      slots: eerste.slots === null ? null : g((b) => b.slots ?? 0),
      wacht: schat(alle.map((b) => b.wacht)).gemiddeld,
      langsteRij: Math.max(...alle.map((b) => b.langsteRij)),
    }
  })
}

/** Last days of the classes: none, two weeks, four weeks, two, three, five months, a year. */
const KLASSEN = [0, 14, 28, 61, 91, 152, 365]

function verdeling(m: Motor): WachtKlasse[] {
  const perJaar = 365.25 / (m.plan.einde - m.plan.inloop)
  return [...KLASSEN, null].map((tot, i) => {
    const vanaf = i === 0 ? 0 : KLASSEN[i - 1]! + 1
    const perErnst = m.m.wacht.map((h) => {
      const deel = h.subarray(vanaf, tot === null ? h.length : tot + 1)
      return deel.reduce((som, n) => som + n, 0) * perJaar
    }) as WachtKlasse['perErnst']
    return { vanaf, tot, perErnst }
  })
}

function gemiddeldeVerdeling(alle: WachtKlasse[][]): WachtKlasse[] {
  return (alle[0] ?? []).map((k, i) => ({
    ...k,
    perErnst: k.perErnst.map((_, e) => alle.reduce((som, v) => som + v[i]!.perErnst[e]!, 0) / alle.length) as WachtKlasse['perErnst'],
  }))
}

/** One figure of two variants, and their paired difference. */
export interface Vergelijking {
  id: string
  eenheid: string
  a: Schatting
  b: Schatting
  verschil: Schatting
  /** Is the difference more than chance, also with all figures compared at a time taken into account (see `duidelijke`)? */
  duidelijk: boolean
  /** For children; `onbekend` when the direction says nothing or the difference is not clear. */
  oordeel: 'beter' | 'slechter' | 'onbekend'
}

/**
 * Lays two results side by side. They must have the same seed, length and number of replications to be paired;
 * otherwise null.
 */
export function vergelijk(a: Resultaat, b: Resultaat): Vergelijking[] | null {
  const zelfde = (['seed', 'replicaties', 'jaren', 'inloop', 'begin', 'aandeel'] as const).every((v) => a.scenario[v] === b.scenario[v])
  if (!zelfde) return null
  const verschillen = a.uitkomsten.map((x, i) => verschil(x.reeks, b.uitkomsten[i]!.reeks))
  const meer = duidelijke(verschillen.map(kansOpVerschil))
  return a.uitkomsten.map((x, i) => {
    const y = b.uitkomsten[i]!
    const v = verschillen[i]!
    const duidelijk = meer[i]!
    const beter = UITKOMSTEN[i]!.beter
    const oordeel = !duidelijk || beter === 'geen' ? 'onbekend' : v.gemiddeld! < 0 === (beter === 'lager') ? 'beter' : 'slechter'
    const kaal = ({ gemiddeld, marge, n }: Schatting): Schatting => ({ gemiddeld, marge, n })
    return { id: x.id, eenheid: x.eenheid, a: kaal(x), b: kaal(y), verschil: v, duidelijk, oordeel }
  })
}
