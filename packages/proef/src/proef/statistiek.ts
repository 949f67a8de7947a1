/** Means and intervals over replications. */

/** Two-sided 95 % quantiles of Student's t for 1..30 degrees of freedom. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086,
  2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]

/** The 95 % quantile of Student's t; beyond 30 degrees of freedom a close approximation. */
export function t95(vrijheid: number): number {
  return vrijheid < 1 ? Number.NaN : (T95[vrijheid - 1] ?? 1.96 + 2.5 / vrijheid)
}

export interface Schatting {
  /** null: nothing was counted in any replication. */
  gemiddeld: number | null
  /** Half the width of the 95 % interval; null with fewer than two replications. */
  marge: number | null
  /** How many replications counted something. */
  n: number
}

/** Mean with its 95 % interval; replications in which nothing was counted are left out and seen in `n`. */
export function schat(waarden: readonly (number | null)[]): Schatting {
  const x = waarden.filter((w): w is number => w !== null)
  const n = x.length
  if (n === 0) return { gemiddeld: null, marge: null, n }
  const gemiddeld = x.reduce((a, b) => a + b, 0) / n
  if (n === 1) return { gemiddeld, marge: null, n }
  const variantie = x.reduce((a, b) => a + (b - gemiddeld) ** 2, 0) / (n - 1)
  return { gemiddeld, marge: t95(n - 1) * Math.sqrt(variantie / n), n }
}

/** Paired difference B - A per replication: common random numbers make this interval narrow. */
export function verschil(a: readonly (number | null)[], b: readonly (number | null)[]): Schatting {
  return schat(
    a.map((x, i) => {
      const y = b[i]
      return x === null || y === null || y === undefined ? null : y - x
    }),
  )
}

/** Logarithm of the gamma function (Lanczos), for {@link kansOpT}. */
function lnGamma(x: number): number {
  const c = [76.180091729471, -86.505320329417, 24.014098240831, -1.2317395724502, 0.0012086509738662, -0.000005395239384953]
  let som = 1.000000000190015
  for (const [i, w] of c.entries()) som += w / (x + 1 + i)
  return -(x + 5.5) + (x + 0.5) * Math.log(x + 5.5) + Math.log((2.506628274631 * som) / x)
}

/** Continued fraction of the incomplete beta function. */
function breuk(a: number, b: number, x: number): number {
  const klein = 1e-300
  const nietNul = (y: number): number => (Math.abs(y) < klein ? klein : y)
  let c = 1
  let d = 1 / nietNul(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const oneven = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    for (const stap of [even, oneven]) {
      d = 1 / nietNul(1 + stap * d)
      c = nietNul(1 + stap / c)
      h *= d * c
    }
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return h
}

/** Two-sided chance of a value of Student's t at least so far from zero. */
export function kansOpT(t: number, vrijheid: number): number {
  const a = vrijheid / 2
  const x = vrijheid / (vrijheid + t * t)
  if (x >= 1) return 1
  const voor = Math.exp(lnGamma(a + 0.5) - lnGamma(a) - lnGamma(0.5) + a * Math.log(x) + 0.5 * Math.log(1 - x))
  return x < (a + 1) / (a + 2.5) ? (voor * breuk(a, 0.5, x)) / a : 1 - (voor * breuk(0.5, a, 1 - x)) / 0.5
}

/** Chance of a mean difference so far from zero when there is none; null when replications cannot say. */
export function kansOpVerschil({ gemiddeld, marge, n }: Schatting): number | null {
  if (gemiddeld === null || marge === null) return null
  if (marge === 0) return gemiddeld === 0 ? 1 : 0
  return kansOpT((gemiddeld / marge) * t95(n - 1), n - 1)
}

/**
 * Which of many differences are clear: Benjamini and Hochberg. Of those called clear at most this share is expected to be
 * chance, and when nothing differs at all a false alarm comes this seldom, however many figures are compared.
 *
 * @example duidelijke([0.001, 0.04, null, 0.9]) // [true, false, false, false]
 */
export function duidelijke(kansen: readonly (number | null)[], deel = 0.05): boolean[] {
  const p = kansen.filter((x): x is number => x !== null).sort((a, b) => a - b)
  let grens = -1
  p.forEach((x, i) => {
    if (x <= ((i + 1) / p.length) * deel) grens = x
  })
  return kansen.map((x) => x !== null && x <= grens)
}
