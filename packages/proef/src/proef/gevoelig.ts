/** Which assumptions matter: one at a time, and together (variance shares after Saltelli and Jansen). */
import type { Ketenmodel, Parameter, Scenario } from '../motor/model.ts'
import { waarden } from '../motor/plan.ts'
import { rng } from '../rng.ts'
import { draai } from './draai.ts'
import { grens } from './scenario.ts'
import { UITKOMSTEN } from './uitkomsten.ts'

/** What an outcome does when one parameter goes to the end of its range. null: nothing counted. */
export interface EenTegelijk {
  parameter: string
  /** Outcome at the low end, as it is, and at the high end, in the order of `uitkomsten`. */
  laag: (number | null)[]
  nu: (number | null)[]
  hoog: (number | null)[]
}

const eind = (p: Parameter): [number, number] => {
  const [a, b] = grens(p.id, p.eenheid, p.laag, p.hoog)
  return [Math.max(a, p.laag), Math.min(b, p.hoog)]
}

function meet(model: Ketenmodel, scenario: Scenario, uitkomsten: readonly string[], x: Record<string, number>): (number | null)[] {
  const r = draai(model, { ...scenario, parameters: { ...scenario.parameters, ...x } })
  return uitkomsten.map((id) => r.uitkomsten[UITKOMSTEN.findIndex((u) => u.id === id)]?.gemiddeld ?? null)
}

/** Each parameter to its low and its high end, the others as they are; yields after each parameter. */
export function* eenTegelijk(
  model: Ketenmodel,
  scenario: Scenario,
  uitkomsten: readonly string[],
  parameters: readonly string[] = model.parameters.map((p) => p.id),
): Generator<EenTegelijk, void, undefined> {
  const nu = meet(model, scenario, uitkomsten, {})
  for (const id of parameters) {
    const p = model.parameters.find((q) => q.id === id)
    if (!p) continue
    const [laag, hoog] = eind(p)
    yield {
      parameter: id,
      laag: meet(model, scenario, uitkomsten, { [id]: laag }),
      nu,
      hoog: meet(model, scenario, uitkomsten, { [id]: hoog }),
    }
  }
}

/** Share of an outcome's variance: by the parameter alone, and with all its interactions. */
export interface VariantieDeel {
  parameter: string
  alleen: number
  totaal: number
}

/**
 * Variance shares over the ranges of the parameters by Jansen's estimators: n * (k + 2) runs. With small n the shares
 * are rough and may fall a little below zero; they are given as they come out.
 */
export function variantieDelen(
  model: Ketenmodel,
  scenario: Scenario,
  uitkomst: string,
  parameters: readonly string[],
  n = 32,
): VariantieDeel[] {
  const bekend = waarden(model, scenario)
  const ps = parameters.filter((id) => bekend.has(id)).map((id) => model.parameters.find((p) => p.id === id)!)
  const k = ps.length
  const y = (u: readonly number[]): number => {
    const x = Object.fromEntries(
      ps.map((p, j) => {
        const [a, b] = eind(p)
        return [p.id, a + (b - a) * u[j]!]
      }),
    )
    return meet(model, scenario, [uitkomst], x)[0] ?? 0
  }
  const r = rng(scenario.seed).split('sobol')
  const trek = (): number[][] => Array.from({ length: n }, (_, i) => ps.map((_p, j) => (perm(r.split(j), n)[i]! + r.f()) / n))
  const A = trek()
  const r2 = r.split('B')
  const B = Array.from({ length: n }, (_, i) => ps.map((_p, j) => (perm(r2.split(j), n)[i]! + r2.f()) / n))
  const ya = A.map(y)
  const yb = B.map(y)
  const alle = [...ya, ...yb]
  const gem = alle.reduce((a, b) => a + b, 0) / alle.length
  const variantie = alle.reduce((a, b) => a + (b - gem) ** 2, 0) / (alle.length - 1)
  return ps.map((p, j) => {
    const yab = A.map((rij, i) => y(rij.map((u, q) => (q === j ? B[i]![j]! : u))))
    let alleen = 0
    let totaal = 0
    for (let i = 0; i < n; i++) {
      alleen += (yb[i]! - yab[i]!) ** 2
      totaal += (ya[i]! - yab[i]!) ** 2
    }
    if (variantie === 0 || k === 0) return { parameter: p.id, alleen: 0, totaal: 0 }
    return { parameter: p.id, alleen: 1 - alleen / (2 * n * variantie), totaal: totaal / (2 * n * variantie) }
  })
}

/** A random order of 0..n-1 (Latin hypercube). */
function perm(r: ReturnType<typeof rng>, n: number): number[] {
  const x = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = r.int(i + 1)
    ;[x[i], x[j]] = [x[j]!, x[i]!]
  }
  return x
}
