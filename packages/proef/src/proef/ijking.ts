/** The calibration of the default model that is kept with it, so that a reader sees what it meets and what it does not. */
import { DOELEN, type Doel } from '../keten/doelen.ts'
import { GEVONDEN, STRIJD } from '../keten/ijking.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Scenario } from '../motor/model.ts'
import { beoordeel, randen, type DoelUitslag, type Randgeval, type Strijdpunt } from './kalibreer.ts'
import { maakScenario } from './scenario.ts'

/** What made it; the same command gives the same figures on every machine. */
export const IJKOPDRACHT = 'npx draad proef calibrate --replicaties 24 --strijd'

/** The run that is held against the targets. */
export const ijkscenario = (): Scenario => maakScenario({ replicaties: 24 })

export interface Ijking {
  readonly opdracht: string
  readonly seed: number
  readonly replicaties: number
  readonly doelen: readonly DoelUitslag[]
  /** Fitted parameters of the default model at the end of their range. */
  readonly rand: readonly Randgeval[]
  readonly strijdig: readonly Strijdpunt[]
}

const regels = (tekst: string): string[] => tekst.trim().split('\n').filter(Boolean)

/** Reads the kept calibration; a target that was added since has not been held against anything yet. */
export function ijking(): Ijking {
  const gevonden = new Map(
    regels(GEVONDEN).map((r) => [
      r.split(' | ')[0],
      r
        .split(' | ')
        .slice(1)
        .map((x) => (x === '' ? null : Number(x))),
    ]),
  )
  const { seed, replicaties } = ijkscenario()
  return {
    opdracht: IJKOPDRACHT,
    seed,
    replicaties,
    doelen: DOELEN.map((d: Doel) => beoordeel(d, gevonden.get(d.id)?.[0] ?? null, gevonden.get(d.id)?.[1] ?? null)),
    rand: randen(STANDAARDMODEL, ijkscenario()),
    strijdig: regels(STRIJD).map((r) => JSON.parse(r) as Strijdpunt),
  }
}
