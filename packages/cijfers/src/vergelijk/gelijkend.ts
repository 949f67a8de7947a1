import type { VergelijkGebied } from './model.ts'

/** One similar area, how far it is and on what it differs most. */
export interface Gelijkend {
  readonly code: string
  /** Mean distance over the factors, in standard deviations of all areas. */
  readonly afstand: number
  readonly grootsteVerschil: { readonly kenmerk: string; readonly afstand: number }
}

/** Similar areas, and what the likeness was measured on. */
export interface Gelijkenden {
  readonly gebieden: readonly Gelijkend[]
  readonly kenmerken: readonly string[]
  /** Areas without all factors: not similar, not different, unknown. */
  readonly onbekend: readonly string[]
}

/**
 * The areas most like one area, on its factors (size, youth, poverty, …), each in standard deviations so that none counts
 * more for being written in larger numbers. The result names the factors: "similar" without them means nothing.
 */
export function gelijkenden(
  doel: string,
  gebieden: readonly VergelijkGebied[],
  opties: { readonly hoeveel?: number; readonly kenmerken?: readonly string[] } = {},
): Gelijkenden {
  const zelf = gebieden.find((g) => g.code === doel)
  const kenmerken = [...(opties.kenmerken ?? Object.keys(zelf?.kenmerken ?? {}).sort())]
  const heeft = (g: VergelijkGebied): boolean => kenmerken.every((k) => Number.isFinite(g.kenmerken?.[k]))
  const met = gebieden.filter(heeft)
  const onbekend = gebieden.filter((g) => !heeft(g)).map((g) => g.code)
  if (zelf === undefined || !heeft(zelf) || kenmerken.length === 0) return { gebieden: [], kenmerken, onbekend }
  const waarde = (g: VergelijkGebied, k: string): number => g.kenmerken?.[k] ?? Number.NaN
  const spreiding = new Map(kenmerken.map((k) => [k, standaardafwijking(met.map((g) => waarde(g, k)))]))
  const rijen = met
    .filter((g) => g.code !== doel)
    .map((g): Gelijkend => {
      const per = kenmerken.map((k) => {
        const s = spreiding.get(k) ?? 0
        return { kenmerk: k, afstand: s === 0 ? 0 : Math.abs(waarde(g, k) - waarde(zelf, k)) / s }
      })
      const grootsteVerschil = per.reduce((a, b) => (b.afstand > a.afstand ? b : a))
      return { code: g.code, afstand: Math.sqrt(per.reduce((s, x) => s + x.afstand ** 2, 0) / per.length), grootsteVerschil }
    })
    .sort((a, b) => a.afstand - b.afstand || a.code.localeCompare(b.code))
  return { gebieden: rijen.slice(0, opties.hoeveel ?? 10), kenmerken, onbekend }
}

function standaardafwijking(x: readonly number[]): number {
  const m = x.reduce((s, v) => s + v, 0) / x.length
  return x.length < 2 ? 0 : Math.sqrt(x.reduce((s, v) => s + (v - m) ** 2, 0) / (x.length - 1))
}
