import { binomiaal, normaalKwantiel, poisson } from './kansrekening.ts'
import { komma, samen, tekst, type Tekst } from '../tekst.ts'

/** One area in a funnel plot. */
export interface TrechterPunt {
  readonly gebied: string
  readonly teller: number
  /** Base of a share, or exposure of a rate. */
  readonly noemer: number
}

/** Limits around the reference at one size of base. */
export interface TrechterGrens {
  readonly noemer: number
  readonly onder: number
  readonly boven: number
}

/** Where an area falls: inside, or outside a limit and which. */
export type Ligging = 'binnen' | 'onder-waarschuwing' | 'boven-waarschuwing' | 'onder-actie' | 'boven-actie'

/** A funnel plot as data: the drawing and its table use the same. */
export interface Trechter {
  readonly soort: 'aandeel' | 'cijfer'
  readonly referentie: number
  /** Limits that about 1 in 20 areas cross by chance alone. */
  readonly waarschuwing: readonly TrechterGrens[]
  /** Limits that about 1 in 500 areas cross by chance alone. */
  readonly actie: readonly TrechterGrens[]
  /** Variance of the areas over what chance alone gives; above 1 the limits are widened by its root when asked. */
  readonly overspreiding: number
  readonly verbreed: boolean
  readonly punten: readonly (TrechterPunt & { readonly waarde: number; readonly z: number; readonly ligging: Ligging })[]
  readonly uitleg: Tekst
}

/** Chance levels of the two pairs of limits: two-sided 95% and 99.8%. */
export const TRECHTER_KANSEN = { waarschuwing: 0.05, actie: 0.002 } as const

type Verdeling = (r: number) => number

/** Interpolated quantile of a count, so that limits do not jump from whole number to whole number. */
function telKwantiel(verdeling: Verdeling, kans: number, hoogste: number): number {
  let [lo, hi] = [-1, hoogste]
  while (hi - lo > 1) {
    const m = Math.floor((lo + hi) / 2)
    if (verdeling(m) >= kans) hi = m
    else lo = m
  }
  const [f, vorige] = [verdeling(hi), verdeling(hi - 1)]
  return f > vorige ? hi - (f - kans) / (f - vorige) : hi
}

/**
 * Limits for a share (binomial) or a rate (Poisson) of this base.
 * @bron D.J. Spiegelhalter, Statistics in Medicine 2005, "Funnel plots for comparing institutional performance" (appendix A.1)
 */
export function grensBij(soort: 'aandeel' | 'cijfer', referentie: number, noemer: number, kans: number): TrechterGrens {
  const verwacht = referentie * noemer
  const verdeling: Verdeling = soort === 'aandeel' ? (r) => binomiaal(r, noemer, referentie) : (r) => poisson(r, verwacht)
  const hoogste = soort === 'aandeel' ? Math.ceil(noemer) : Math.ceil(verwacht + 40 * Math.sqrt(verwacht + 1) + 60)
  const onder = telKwantiel(verdeling, kans / 2, hoogste) / noemer
  const boven = telKwantiel(verdeling, 1 - kans / 2, hoogste) / noemer
  return { noemer, onder: Math.max(0, onder), boven: soort === 'aandeel' ? Math.min(1, boven) : boven }
}

/** z-score against the reference; `spreiding` is the root of the overdispersion. */
function zVan(soort: Trechter['soort'], referentie: number, p: TrechterPunt, spreiding: number): number {
  const variantie = soort === 'aandeel' ? referentie * (1 - referentie) : referentie
  return variantie > 0 ? (p.teller / p.noemer - referentie) / (spreiding * Math.sqrt(variantie / p.noemer)) : 0
}

/** Overdispersion from z-scores that are first winsorised at 10%, so that the areas one looks for do not hide themselves. */
function overspreidingVan(z: readonly number[]): number {
  if (z.length < 10) return 1
  const op = [...z].sort((a, b) => a - b)
  const [lo, hi] = [op[Math.floor(op.length * 0.1)] as number, op[Math.ceil(op.length * 0.9) - 1] as number]
  return op.reduce((s, x) => s + Math.min(hi, Math.max(lo, x)) ** 2, 0) / op.length
}

function liggingVan(waarde: number, waarschuwing: TrechterGrens, actie: TrechterGrens): Ligging {
  if (waarde < actie.onder) return 'onder-actie'
  if (waarde > actie.boven) return 'boven-actie'
  if (waarde < waarschuwing.onder) return 'onder-waarschuwing'
  if (waarde > waarschuwing.boven) return 'boven-waarschuwing'
  return 'binnen'
}

/** The limits widened around the reference by the root of the overdispersion. */
function verbreedMet(g: TrechterGrens, referentie: number, wortel: number): TrechterGrens {
  const boven = referentie + (g.boven - referentie) * wortel
  return { noemer: g.noemer, onder: Math.max(0, referentie - (referentie - g.onder) * wortel), boven }
}

/**
 * Funnel plot of areas around a reference. Small areas vary more, and the funnel shows how much more, so that the smallest
 * municipality is not called the worst for being small. A point outside says "look here", never "bad".
 *
 * @param opties.referentie reference value; default the pooled value of the points
 * @param opties.verbreed widen the limits for overdispersion (municipalities differ by more than chance alone); default true
 */
export function trechter(
  soort: Trechter['soort'],
  punten: readonly TrechterPunt[],
  opties: { readonly referentie?: number; readonly verbreed?: boolean; readonly lijnpunten?: number } = {},
): Trechter {
  const met = punten.filter((p) => p.noemer > 0 && p.teller >= 0)
  const som = met.reduce((s, p) => ({ t: s.t + p.teller, n: s.n + p.noemer }), { t: 0, n: 0 })
  const referentie = opties.referentie ?? (som.n > 0 ? som.t / som.n : 0)
  const overspreiding = overspreidingVan(met.map((p) => zVan(soort, referentie, p, 1)))
  const verbreed = (opties.verbreed ?? true) && overspreiding > 1
  const wortel = verbreed ? Math.sqrt(overspreiding) : 1
  const grens = (noemer: number, kans: number): TrechterGrens => verbreedMet(grensBij(soort, referentie, noemer, kans), referentie, wortel)
  const uit = met.map((p) => ({
    ...p,
    waarde: p.teller / p.noemer,
    z: zVan(soort, referentie, p, wortel),
    ligging: liggingVan(p.teller / p.noemer, grens(p.noemer, TRECHTER_KANSEN.waarschuwing), grens(p.noemer, TRECHTER_KANSEN.actie)),
  }))
  const lijn = noemersVoorLijn(met, opties.lijnpunten ?? 60)
  return {
    soort,
    referentie,
    waarschuwing: lijn.map((n) => grens(n, TRECHTER_KANSEN.waarschuwing)),
    actie: lijn.map((n) => grens(n, TRECHTER_KANSEN.actie)),
    overspreiding,
    verbreed,
    punten: uit,
    uitleg: samen(
      [
        soort === 'aandeel'
          ? tekst('binomiale grenzen, 95% en 99,8%', 'binomial limits, 95% and 99.8%')
          : tekst('Poisson-grenzen, 95% en 99,8%', 'Poisson limits, 95% and 99.8%'),
        ...(verbreed
          ? [
              tekst(
                `${komma(wortel.toFixed(2))} keer zo wijd, omdat gemeenten meer verschillen dan door toeval`,
                `widened by ${wortel.toFixed(2)} because municipalities differ by more than chance`,
              ),
            ]
          : []),
      ],
      ', ',
    ),
  }
}

/** Bases for the lines, close together where the funnel is narrow in numbers and wide in height. */
function noemersVoorLijn(punten: readonly TrechterPunt[], aantal: number): number[] {
  if (punten.length === 0) return []
  const lo = Math.max(1, Math.min(...punten.map((p) => p.noemer)))
  const hi = Math.max(...punten.map((p) => p.noemer))
  if (lo === hi) return [lo]
  return Array.from({ length: aantal }, (_, i) => Math.round(lo * (hi / lo) ** (i / (aantal - 1))))
}

/** z beyond which an area is outside a pair of limits by the normal approximation, for those who want one number. */
export const zBijKans = (kans: number): number => normaalKwantiel(1 - kans / 2)
