/** Fits chosen parameters to measured targets, and says which targets cannot be met together. */
import { DOELEN, TE_FITTEN, type Doel } from '../keten/doelen.ts'
import type { Ketenmodel, Scenario } from '../motor/model.ts'
import { waarden } from '../motor/plan.ts'
import { draai, type Resultaat } from './draai.ts'
import { grens } from './scenario.ts'

export interface DoelUitslag {
  doel: Doel
  /** In the unit of the target (national numbers brought back to the country); null: nothing counted. */
  gevonden: number | null
  gehaald: boolean | null
}

export interface Kalibratie {
  /** Fitted values, to put in a scenario. */
  parameters: Record<string, number>
  verlies: number
  verliesBegin: number
  doelen: DoelUitslag[]
  /** Pushing the first met target costs the others: they cannot be met together within the ranges. */
  strijdig: { doel: string; tegen: string[]; haalbaar: boolean }[]
  keren: number
}

export interface KalibratieOpties {
  doelen?: readonly Doel[]
  parameters?: readonly string[]
  /** Rounds of the search; each tries every parameter up and down. */
  rondes?: number
  /** Look for conflicts too (doubles the time and more). */
  strijd?: boolean
  meld?: (regel: string) => void
}

/** Holds a result against the targets. */
export function toets(resultaat: Resultaat, doelen: readonly Doel[] = DOELEN): DoelUitslag[] {
  return doelen.map((doel) => {
    const u = resultaat.uitkomsten.find((x) => x.id === doel.uitkomst)?.gemiddeld ?? null
    const gevonden = u === null ? null : doel.landelijk ? u / resultaat.scenario.aandeel : u
    return { doel, gevonden, gehaald: gevonden === null ? null : gevonden >= doel.laag && gevonden <= doel.hoog }
  })
}

/** Weighted squared relative distance to the ranges; what was not counted counts as far away. Claims weigh nothing. */
function verlies(uitslagen: readonly DoelUitslag[], extra: ReadonlyMap<string, number>): number {
  let som = 0
  for (const { doel, gevonden } of uitslagen) {
    if (doel.soort !== 'gemeten') continue
    const midden = (doel.laag + doel.hoog) / 2
    const buiten = gevonden === null ? midden : Math.max(0, doel.laag - gevonden, gevonden - doel.hoog)
    // Being inside matters first; a faint pull to the middle keeps the fit off the edge.
    const naarMidden = gevonden === null ? 0 : (0.02 * (gevonden - midden)) / Math.max(midden, gevonden)
    // Relative to the larger of the two, so that no target with small numbers drowns the others.
    const schaal = Math.max(midden, gevonden ?? midden)
    som += doel.gewicht * (extra.get(doel.id) ?? 1) * ((buiten / schaal) ** 2 + naarMidden ** 2)
  }
  return som
}

/**
 * Pattern search with common random numbers: each parameter is moved up and down within its range, what helps is kept,
 * steps shrink. The same input gives the same fit everywhere.
 */
export function kalibreer(model: Ketenmodel, scenario: Scenario, o: KalibratieOpties = {}): Kalibratie {
  const zoek = new Zoektocht(model, scenario, o.doelen ?? DOELEN, o.parameters ?? TE_FITTEN)
  const verliesBegin = zoek.beste.verlies
  const rondes = o.rondes ?? 8
  zoek.zoek(rondes, new Map(), o.meld)
  const best = zoek.beste
  const strijdig = o.strijd ? strijd(zoek, Math.max(2, Math.ceil(rondes / 2)), o.meld) : []
  return { parameters: best.x, verlies: best.verlies, verliesBegin, doelen: best.uitslag, strijdig, keren: zoek.keren }
}

interface Punt {
  x: Record<string, number>
  verlies: number
  uitslag: DoelUitslag[]
}

class Zoektocht {
  keren = 0
  beste: Punt
  readonly model: Ketenmodel
  readonly scenario: Scenario
  readonly doelen: readonly Doel[]
  readonly namen: readonly string[]

  constructor(model: Ketenmodel, scenario: Scenario, doelen: readonly Doel[], namen: readonly string[]) {
    this.model = model
    this.scenario = scenario
    this.doelen = doelen
    const nu = waarden(model, scenario)
    this.namen = namen.filter((n) => nu.has(n))
    this.beste = this.probeer(Object.fromEntries(this.namen.map((n) => [n, nu.get(n)!])), new Map())
  }

  probeer(x: Record<string, number>, extra: ReadonlyMap<string, number>): Punt {
    this.keren++
    const r = draai(this.model, { ...this.scenario, parameters: { ...this.scenario.parameters, ...x } })
    const uitslag = toets(r, this.doelen)
    return { x, verlies: verlies(uitslag, extra), uitslag }
  }

  zoek(rondes: number, extra: ReadonlyMap<string, number>, meld?: (regel: string) => void): void {
    const stap = new Map(this.namen.map((n) => [n, 0.15]))
    this.beste = { ...this.beste, verlies: verlies(this.beste.uitslag, extra) }
    for (let ronde = 1; ronde <= rondes; ronde++) {
      for (const naam of this.namen) this.#beweeg(naam, stap, extra)
      meld?.(`ronde ${ronde}: afstand ${this.beste.verlies.toFixed(4)} na ${this.keren} keer`)
    }
  }

  #beweeg(naam: string, stap: Map<string, number>, extra: ReadonlyMap<string, number>): void {
    const p = this.model.parameters.find((q) => q.id === naam)!
    const [laag, hoog] = grens(p.id, p.eenheid, p.laag, p.hoog)
    const s = stap.get(naam)!
    for (const richting of [1, -1]) {
      const nieuw = Math.min(Math.min(p.hoog, hoog), Math.max(Math.max(p.laag, laag), this.beste.x[naam]! * (1 + richting * s)))
      if (nieuw === this.beste.x[naam]) continue
      const punt = this.probeer({ ...this.beste.x, [naam]: rond(nieuw) }, extra)
      if (punt.verlies < this.beste.verlies) {
        this.beste = punt
        stap.set(naam, Math.min(0.4, s * 1.3))
        return
      }
    }
    stap.set(naam, s * 0.5)
  }
}

/** Four figures are enough; more would suggest knowledge. */
function rond(x: number): number {
  return Number(x.toPrecision(4))
}

/** For each measured target that was missed: push it alone, and see which others that were met are lost. */
function strijd(zoek: Zoektocht, rondes: number, meld?: (regel: string) => void): Kalibratie['strijdig'] {
  const best = zoek.beste
  const gemist = best.uitslag.filter((u) => u.doel.soort === 'gemeten' && u.gehaald === false)
  const uit: Kalibratie['strijdig'] = []
  for (const g of gemist) {
    zoek.beste = best
    meld?.(`strijd: ${g.doel.naam}`)
    zoek.zoek(rondes, new Map([[g.doel.id, 400]]))
    const na = zoek.beste.uitslag
    const haalbaar = na.find((u) => u.doel.id === g.doel.id)?.gehaald === true
    const tegen = best.uitslag
      .filter((u, i) => u.doel.soort === 'gemeten' && u.gehaald === true && na[i]!.gehaald !== true)
      .map((u) => u.doel.naam)
    uit.push({ doel: g.doel.naam, tegen, haalbaar })
  }
  zoek.beste = best
  return uit
}
