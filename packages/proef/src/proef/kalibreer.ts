/** Fits chosen parameters to measured targets, and says which targets cannot be met together. */
import { DOELEN, TE_FITTEN, type Doel } from '../keten/doelen.ts'
import type { Ketenmodel, Scenario } from '../motor/model.ts'
import { waarden } from '../motor/plan.ts'
import type { Woorden } from '../woorden.ts'
import { draai, type Resultaat } from './draai.ts'
import { grens } from './scenario.ts'
import { voortgangInWoorden } from './zeg-ijking.ts'

export interface DoelUitslag {
  doel: Doel
  /** In the unit of the target (national numbers brought back to the country); null: nothing counted. */
  gevonden: number | null
  /** Half of the 95 % interval of what was found; null with one replication. */
  marge: number | null
  gehaald: boolean | null
}

/** A parameter that stands at the end of its range. */
export interface Randgeval {
  parameter: string
  waarde: number
  kant: 'laag' | 'hoog'
}

/** A measured target that was missed, and what happens when the search cares for it alone. */
export interface Strijdpunt {
  /** Id of the target. */
  doel: string
  gevonden: number | null
  /** How far it gets when it is pushed alone; null: nothing counted. */
  alleen: number | null
  haalbaar: boolean
  /** Ids of targets that were met and are lost then. */
  tegen: string[]
  /** Parameters that are at the end of their range then. */
  rand: Randgeval[]
}

export interface Kalibratie {
  /** Fitted values, to put in a scenario. */
  parameters: Record<string, number>
  verlies: number
  verliesBegin: number
  doelen: DoelUitslag[]
  /** Fitted parameters at the end of their range. */
  rand: Randgeval[]
  /** Missed targets; what is lost when one is pushed cannot be met together with it within the ranges. */
  strijdig: Strijdpunt[]
  keren: number
}

export interface KalibratieOpties {
  doelen?: readonly Doel[]
  parameters?: readonly string[]
  /** Rounds of the search; each tries every parameter up and down. */
  rondes?: number
  /** Look for conflicts too (doubles the time and more). */
  strijd?: boolean
  /** Which targets to push, when it is known from a better run which were missed. */
  gemist?: readonly string[]
  meld?: (regel: Woorden) => void
}

/** Holds a result against the targets. */
export function toets(resultaat: Resultaat, doelen: readonly Doel[] = DOELEN): DoelUitslag[] {
  return doelen.map((doel) => {
    const u = resultaat.uitkomsten.find((x) => x.id === doel.uitkomst)
    const inHetLand = (x: number | null | undefined): number | null =>
      x == null ? null : doel.landelijk ? x / resultaat.scenario.aandeel : x
    return beoordeel(doel, inHetLand(u?.gemiddeld), inHetLand(u?.marge))
  })
}

/** Is a target met by what was found? Null when nothing was counted. */
export function beoordeel(doel: Doel, gevonden: number | null, marge: number | null): DoelUitslag {
  return { doel, gevonden, marge, gehaald: gevonden === null ? null : gevonden >= doel.laag && gevonden <= doel.hoog }
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
 * Search with common random numbers. A round moves every parameter a little to see which figures follow, takes the step that
 * would bring all targets nearest if figures kept following so, and keeps what really helped; when nothing did, each
 * parameter is tried by itself. Never outside a parameter's range. The same input gives the same fit everywhere.
 */
export function kalibreer(model: Ketenmodel, scenario: Scenario, o: KalibratieOpties = {}): Kalibratie {
  const zoek = new Zoektocht(model, scenario, o.doelen ?? DOELEN, o.parameters ?? TE_FITTEN)
  const verliesBegin = zoek.beste.verlies
  const { rondes = 8 } = o
  zoek.zoek(rondes, new Map(), o.meld)
  const best = zoek.beste
  return {
    parameters: best.x,
    verlies: best.verlies,
    verliesBegin,
    doelen: best.uitslag,
    rand: randVan(zoek, best.x),
    strijdig: o.strijd ? strijd(zoek, Math.max(2, Math.ceil(rondes / 2)), o) : [],
    keren: zoek.keren,
  }
}

interface Punt {
  x: Record<string, number>
  verlies: number
  uitslag: DoelUitslag[]
}

function grenzenVan(model: Ketenmodel, naam: string): readonly [number, number] {
  const p = model.parameters.find((q) => q.id === naam)!
  const [laag, hoog] = grens(p.id, p.eenheid, p.laag, p.hoog)
  return [Math.max(p.laag, laag), Math.min(p.hoog, hoog)]
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

  zoek(rondes: number, extra: ReadonlyMap<string, number>, meld?: (regel: Woorden) => void): void {
    const stap = new Map(this.namen.map((n) => [n, 0.15]))
    this.beste = { ...this.beste, verlies: verlies(this.beste.uitslag, extra) }
    for (let ronde = 1; ronde <= rondes; ronde++) {
      const was = this.beste.verlies
      this.#daal(0.08 / Math.sqrt(ronde), extra)
      if (this.beste.verlies > was * 0.7) for (const naam of this.namen) this.#beweeg(naam, stap, extra)
      const gehaald = this.beste.uitslag.filter((u) => u.doel.soort === 'gemeten' && u.gehaald === true).length
      meld?.(voortgangInWoorden({ ronde, verlies: this.beste.verlies, gehaald, keren: this.keren }))
    }
  }

  /** Range of a parameter within what its unit allows. */
  grenzen(naam: string): readonly [number, number] {
    return grenzenVan(this.model, naam)
  }

  /** One step down the slope of all figures together; `deel` is how much of its range each parameter is moved to feel it. */
  #daal(deel: number, extra: ReadonlyMap<string, number>): void {
    const van = this.beste
    const hellingen: { naam: string; breed: number; laag: number; hoog: number; helling: (number | null)[] }[] = []
    for (const naam of this.namen) {
      const [laag, hoog] = this.grenzen(naam)
      const nu = van.x[naam]!
      const op = nu + deel * (hoog - laag) <= hoog ? 1 : -1
      const nieuw = rond(Math.min(hoog, Math.max(laag, nu + op * deel * (hoog - laag))))
      if (nieuw === nu) continue
      const punt = this.probeer({ ...van.x, [naam]: nieuw }, extra)
      if (punt.verlies < this.beste.verlies) this.beste = punt
      const helling = punt.uitslag.map((u, i) => {
        const was = van.uitslag[i]!.gevonden
        return u.gevonden === null || was === null ? null : (u.gevonden - was) / (nieuw - nu)
      })
      hellingen.push({ naam, breed: hoog - laag, laag, hoog, helling })
    }
    const x = besteStap(van, hellingen, this.doelen, extra)
    for (const fractie of [1, 0.5, 0.25, 0.1]) {
      const naar = Object.fromEntries(this.namen.map((n) => [n, rond(van.x[n]! + fractie * ((x[n] ?? van.x[n]!) - van.x[n]!))]))
      const punt = this.probeer(naar, extra)
      if (punt.verlies < this.beste.verlies) {
        this.beste = punt
        return
      }
    }
  }

  #beweeg(naam: string, stap: Map<string, number>, extra: ReadonlyMap<string, number>): void {
    const [laag, hoog] = this.grenzen(naam)
    const s = stap.get(naam)!
    for (const richting of [1, -1]) {
      const nieuw = rond(Math.min(hoog, Math.max(laag, this.beste.x[naam]! * (1 + richting * s))))
      if (nieuw === this.beste.x[naam]) continue
      const punt = this.probeer({ ...this.beste.x, [naam]: nieuw }, extra)
      if (punt.verlies < this.beste.verlies) {
        this.beste = punt
        stap.set(naam, Math.min(0.4, s * 1.3))
        return
      }
    }
    stap.set(naam, s * 0.5)
  }
}

/** Where all targets would be nearest if every figure kept following its slope; moves that bring little are not made. */
function besteStap(
  van: Punt,
  hellingen: readonly { naam: string; breed: number; laag: number; hoog: number; helling: (number | null)[] }[],
  doelen: readonly Doel[],
  extra: ReadonlyMap<string, number>,
): Record<string, number> {
  const x = { ...van.x }
  const verwacht = van.uitslag.map((u) => u.gevonden ?? 0)
  const gewicht = doelen.map((d) => (d.soort === 'gemeten' ? d.gewicht * (extra.get(d.id) ?? 1) : 0))
  // A little inside the range counts as there, so that noise does not push it out again.
  const marge = doelen.map((d) => 0.1 * (d.hoog - d.laag))
  for (let keer = 0; keer < 60; keer++)
    for (const h of hellingen) {
      let [teller, noemer] = [0, 0]
      for (const [i, d] of doelen.entries()) {
        const g = h.helling[i] ?? 0
        if (gewicht[i] === 0 || g === 0) continue
        const te = Math.max(0, d.laag + marge[i]! - verwacht[i]!) - Math.max(0, verwacht[i]! - d.hoog + marge[i]!)
        const schaal = ((d.laag + d.hoog) / 2) ** 2
        teller += (gewicht[i]! * g * te) / schaal
        if (te !== 0) noemer += (gewicht[i]! * g * g) / schaal
      }
      const anker = 0.002 / h.breed ** 2
      const nu = x[h.naam]!
      const naar = Math.min(h.hoog, Math.max(h.laag, nu + (teller - anker * (nu - van.x[h.naam]!)) / (noemer + anker)))
      for (const i of verwacht.keys()) verwacht[i]! += (h.helling[i] ?? 0) * (naar - nu)
      x[h.naam] = naar
    }
  return x
}

/** Four figures are enough; more would suggest knowledge. */
function rond(x: number): number {
  return Number(x.toPrecision(4))
}

/** Parameters at the end of their range: within a two-hundredth part of it. */
function randVan(zoek: Pick<Zoektocht, 'namen' | 'grenzen'>, x: Readonly<Record<string, number>>): Randgeval[] {
  return zoek.namen.flatMap((parameter): Randgeval[] => {
    const [laag, hoog] = zoek.grenzen(parameter)
    const waarde = x[parameter]!
    const marge = (hoog - laag) / 200
    return waarde - laag <= marge
      ? [{ parameter, waarde, kant: 'laag' }]
      : hoog - waarde <= marge
        ? [{ parameter, waarde, kant: 'hoog' }]
        : []
  })
}

/** The parameters that may be fitted and stand, as the model is, at the end of their range. */
export function randen(model: Ketenmodel, scenario: Scenario, parameters: readonly string[] = TE_FITTEN): Randgeval[] {
  const nu = waarden(model, scenario)
  const namen = parameters.filter((n) => nu.has(n))
  return randVan({ namen, grenzen: (n: string) => grenzenVan(model, n) }, Object.fromEntries(namen.map((n) => [n, nu.get(n)!])))
}

/** For each measured target that was missed: push it alone, and see how far it gets, at what end and at whose cost. */
function strijd(zoek: Zoektocht, rondes: number, o: KalibratieOpties): Strijdpunt[] {
  const best = zoek.beste
  const gemist = best.uitslag.filter((u) => (o.gemist ? o.gemist.includes(u.doel.id) : u.doel.soort === 'gemeten' && u.gehaald !== true))
  const uit = gemist.map((g): Strijdpunt => {
    zoek.beste = best
    o.meld?.({ nl: `strijd: ${g.doel.naam}`, en: `conflict: ${g.doel.naamEn}` })
    // However little it counts among the others, now it is all that counts.
    zoek.zoek(rondes, new Map([[g.doel.id, 400 / g.doel.gewicht]]))
    const na = zoek.beste.uitslag
    const zelf = na.find((u) => u.doel.id === g.doel.id)
    const tegen = best.uitslag
      .filter((u, i) => u.doel.soort === 'gemeten' && u.gehaald === true && na[i]!.gehaald !== true)
      .map((u) => u.doel.id)
    return {
      doel: g.doel.id,
      gevonden: g.gevonden,
      alleen: zelf?.gevonden ?? null,
      haalbaar: zelf?.gehaald === true,
      tegen,
      rand: randVan(zoek, zoek.beste.x),
    }
  })
  zoek.beste = best
  return uit
}
