/** Closed formulas of queueing theory, to check the engine against and to explain what a figure means. */

/** M/M/1: mean wait in the queue. @param lambda arrivals per day @param mu services per day; lambda < mu */
export function wachtMM1(lambda: number, mu: number): number {
  return lambda / (mu * (mu - lambda))
}

/** Erlang C: chance that somebody has to wait with c servers. */
export function erlangC(lambda: number, mu: number, c: number): number {
  const a = lambda / mu
  let b = 1
  for (let i = 1; i <= c; i++) b = (a * b) / (i + a * b)
  const rho = a / c
  return b / (1 - rho * (1 - b))
}

/** M/M/c: mean wait in the queue. */
export function wachtMMc(lambda: number, mu: number, c: number): number {
  return erlangC(lambda, mu, c) / (c * mu - lambda)
}

/** M/G/1 (Pollaczek and Khinchine): mean wait in the queue. @param tweede second moment of the service time */
export function wachtMG1(lambda: number, gemiddeld: number, tweede: number): number {
  return (lambda * tweede) / (2 * (1 - lambda * gemiddeld))
}

/** M/M/1 with non-preemptive priority: mean wait per class, first class first. All classes have the same service rate. */
export function wachtVoorrang(lambdas: readonly number[], mu: number): number[] {
  const rest = lambdas.reduce((a, l) => a + l, 0) / (mu * mu)
  let som = 0
  return lambdas.map((l) => {
    const voor = som
    som += l / mu
    return rest / ((1 - voor) * (1 - som))
  })
}

/** M/M/1/K: chance to be refused when at most K are present. */
export function geweigerdMM1K(lambda: number, mu: number, k: number): number {
  const rho = lambda / mu
  if (rho === 1) return 1 / (k + 1)
  return ((1 - rho) * rho ** k) / (1 - rho ** (k + 1))
}

/** M/M/1/K: mean wait of those who get in. */
export function wachtMM1K(lambda: number, mu: number, k: number): number {
  const rho = lambda / mu
  const p = (n: number): number => (rho === 1 ? 1 / (k + 1) : ((1 - rho) * rho ** n) / (1 - rho ** (k + 1)))
  let rij = 0
  for (let n = 1; n <= k; n++) rij += (n - 1) * p(n)
  return rij / (lambda * (1 - p(k)))
}
