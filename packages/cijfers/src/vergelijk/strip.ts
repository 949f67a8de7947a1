import type { Meting } from './model.ts'

/** One dot of a strip plot. */
export interface StripPunt {
  readonly gebied: string
  readonly waarde: number
  /** Sideways lane, 0 is the middle; dots that would cover each other stand in different lanes. */
  readonly baan: number
  readonly gemarkeerd: boolean
}

/** A strip plot as data: every area one dot, with what is not drawn named. */
export interface Strip {
  readonly punten: readonly StripPunt[]
  readonly lijnen: readonly { readonly naam: string; readonly waarde: number }[]
  readonly nietGetekend: readonly string[]
  readonly bereik: { readonly van: number; readonly tot: number }
  readonly kwartielen: { readonly q1: number; readonly mediaan: number; readonly q3: number } | null
}

/** Quantile of sorted values, linear between them (type 7). */
export function kwantiel(gesorteerd: readonly number[], p: number): number {
  const plek = (gesorteerd.length - 1) * p
  const lo = gesorteerd[Math.floor(plek)] ?? Number.NaN
  const hi = gesorteerd[Math.ceil(plek)] ?? lo
  return lo + (hi - lo) * (plek - Math.floor(plek))
}

/**
 * Lays out the dots of all areas along one axis. `dikte` is the width of a dot as a share of the axis; lanes fill from
 * the middle outward (0, 1, -1, 2, …), the same for the same data.
 */
export function strip(
  metingen: readonly { readonly gebied: string; readonly meting: Meting | null }[],
  opties: {
    readonly gemarkeerd?: readonly string[]
    readonly lijnen?: readonly { readonly naam: string; readonly waarde: number }[]
    readonly dikte?: number
  } = {},
): Strip {
  const met = metingen.flatMap((x) => (x.meting === null ? [] : [{ gebied: x.gebied, waarde: x.meting.waarde }]))
  met.sort((a, b) => a.waarde - b.waarde || a.gebied.localeCompare(b.gebied))
  const waarden = met.map((x) => x.waarde)
  const lijnen = opties.lijnen ?? []
  const alles = [...waarden, ...lijnen.map((l) => l.waarde)]
  const bereik = { van: alles.length > 0 ? Math.min(...alles) : 0, tot: alles.length > 0 ? Math.max(...alles) : 0 }
  const dikte = (opties.dikte ?? 0.012) * (bereik.tot - bereik.van || 1)
  const einde: number[] = []
  const gemarkeerd = new Set(opties.gemarkeerd)
  const punten = met.map((x): StripPunt => {
    let plek = einde.findIndex((e) => x.waarde - e >= dikte)
    if (plek < 0) plek = einde.length
    einde[plek] = x.waarde
    const baan = plek % 2 === 1 ? (plek + 1) / 2 : -plek / 2
    return { ...x, baan: baan === 0 ? 0 : baan, gemarkeerd: gemarkeerd.has(x.gebied) }
  })
  return {
    punten,
    lijnen,
    nietGetekend: metingen.filter((x) => x.meting === null).map((x) => x.gebied),
    bereik,
    kwartielen: waarden.length === 0 ? null : { q1: kwantiel(waarden, 0.25), mediaan: kwantiel(waarden, 0.5), q3: kwantiel(waarden, 0.75) },
  }
}
