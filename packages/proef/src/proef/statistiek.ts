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
