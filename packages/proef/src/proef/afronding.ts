/** What is lost when a small share of the country is simulated: a station has whole workers and whole places. */
import type { Ketenmodel, Scenario } from '../motor/model.ts'
import { waarden } from '../motor/plan.ts'
import { inTaal, type Taal } from '../woorden.ts'
import { STANDAARDSCENARIO } from './scenario.ts'
import { getal } from './zeg.ts'

/** A station that differs from its share by more than {@link RUIM}. */
export interface Afgerond {
  readonly id: string
  /** Workers or places that the share would have. */
  readonly deel: number
  /** What it has. */
  readonly heel: number
}

/** So much may a station be too large or too small before it is told. */
export const RUIM = 0.1

/** Stations that are rounded so much that their waits are not those of the country. */
export function afgerond(model: Ketenmodel, scenario: Pick<Scenario, 'aandeel' | 'parameters'>): readonly Afgerond[] {
  const alle = waarden(model, scenario)
  return model.stations.flatMap(({ id, capaciteit: c }) => {
    if (c.soort === 'onbeperkt') return []
    const x = c.soort === 'plaatsen' ? c.plaatsen : c.fte
    const deel = (typeof x === 'number' ? x : (alle.get(x) ?? Number.NaN)) * scenario.aandeel
    const heel = Math.max(1, Math.round(deel))
    return Math.abs(heel / deel - 1) > RUIM ? [{ id, deel, heel }] : []
  })
}

/** The warning in one sentence or two; null when the share is large enough. */
export function afrondingInWoorden(model: Ketenmodel, scenario: Pick<Scenario, 'aandeel' | 'parameters'>, taal: Taal): string | null {
  const lijst = afgerond(model, scenario)
  if (lijst.length === 0) return null
  const namen = lijst.map((a) => {
    const s = model.stations.find((x) => x.id === a.id)!
    return `${inTaal(s, 'naam', taal)} (${getal(a.deel, taal)} > ${a.heel})`
  })
  const procent = getal(100 * scenario.aandeel, taal)
  const ruim = afgerond(model, { ...scenario, aandeel: STANDAARDSCENARIO.aandeel }).length === 0
  // As a scenario file writes it.
  const liever = Math.ceil(STANDAARDSCENARIO.aandeel * 1000) / 1000
  return taal === 'nl'
    ? `Klein deel van het land (${procent} procent): halve werkers en plaatsen bestaan niet, dus meer dan een tiende te groot of te klein ${lijst.length === 1 ? 'is' : 'zijn'} ${namen.join(', ')}. Lees de wachttijden niet als die van het land.${ruim ? ` Met aandeel ${liever} is dit er niet.` : ''}`
    : `A small share of the country (${procent} percent): there are no half workers or places, so more than a tenth too large or too small ${lijst.length === 1 ? 'is' : 'are'} ${namen.join(', ')}. Do not read the waits as those of the country.${ruim ? ` With aandeel ${liever} there is none of this.` : ''}`
}
