/** The calibration of the default model that is kept with it, so that a reader sees what it meets and what it does not. */
import { DOELEN, type Doel } from '../keten/doelen.ts'
import { GEVONDEN, GEVONDEN_LANGER, RUST, STRIJD } from '../keten/ijking.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Scenario } from '../motor/model.ts'
import { beoordeel, randen, type DoelUitslag, type Randgeval, type Strijdpunt } from './kalibreer.ts'
import { maakScenario } from './scenario.ts'

/** What made it; the same command gives the same figures on every machine. */
export const IJKOPDRACHT = 'npx draad proef calibrate --replicaties 24 --strijd'

/** The run that is held against the targets. */
export const ijkscenario = (): Scenario => maakScenario({ replicaties: 24 })

/** The same with half as much warm-up again: a model at rest gives the same, whatever the warm-up. */
export const langerIjkscenario = (): Scenario => ({ ...ijkscenario(), inloop: 1.5 * ijkscenario().inloop })

/** The figures by which is seen whether the chain was at rest. */
export const RUSTFIGUREN = ['groei', 'wachtenden', 'gi.groei', 'gi.zonder-werker'] as const

/** One figure of a kept run. */
export interface Rustfiguur {
  readonly id: string
  readonly gemiddeld: number | null
  readonly marge: number | null
}

export interface Ijking {
  readonly opdracht: string
  readonly seed: number
  readonly replicaties: number
  readonly doelen: readonly DoelUitslag[]
  /** With the longer warm-up: what is found, and for both whether the chain was at rest. */
  readonly langer: { readonly inloop: number; readonly doelen: readonly DoelUitslag[] }
  readonly inloop: number
  readonly rust: { readonly gewoon: readonly Rustfiguur[]; readonly langer: readonly Rustfiguur[] }
  /** Fitted parameters of the default model at the end of their range. */
  readonly rand: readonly Randgeval[]
  readonly strijdig: readonly Strijdpunt[]
}

const regels = (tekst: string): string[] => tekst.trim().split('\n').filter(Boolean)

const getallen = (tekst: string): Map<string, readonly (number | null)[]> =>
  new Map(
    regels(tekst).map((r) => {
      const [id = '', ...cellen] = r.split(' | ')
      return [id, cellen.map((x) => (x === '' ? null : Number(x)))]
    }),
  )

/** Reads the kept calibration; a target that was added since has not been held against anything yet. */
export function ijking(): Ijking {
  const { seed, replicaties, inloop } = ijkscenario()
  const rust = getallen(RUST)
  const uitslagen = (tekst: string): DoelUitslag[] => {
    const gevonden = getallen(tekst)
    return DOELEN.map((d: Doel) => beoordeel(d, gevonden.get(d.id)?.[0] ?? null, gevonden.get(d.id)?.[1] ?? null))
  }
  const figuren = (van: number): Rustfiguur[] =>
    RUSTFIGUREN.map((id) => ({ id, gemiddeld: rust.get(id)?.[van] ?? null, marge: rust.get(id)?.[van + 1] ?? null }))
  return {
    opdracht: IJKOPDRACHT,
    seed,
    replicaties,
    inloop,
    doelen: uitslagen(GEVONDEN),
    langer: { inloop: langerIjkscenario().inloop, doelen: uitslagen(GEVONDEN_LANGER) },
    rust: { gewoon: figuren(0), langer: figuren(2) },
    rand: randen(STANDAARDMODEL, ijkscenario()),
    strijdig: regels(STRIJD).map((r) => JSON.parse(r) as Strijdpunt),
  }
}
