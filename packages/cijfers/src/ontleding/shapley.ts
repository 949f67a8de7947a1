import { CijferFout } from '../fout.ts'
import { tekst } from '../tekst.ts'

/** Contribution of one factor to a difference. */
export interface Bijdrage<F extends string = string> {
  readonly factor: F
  readonly bijdrage: number
  /** Share of the whole difference in percent; null when there is no difference to share. Can be negative or above 100. */
  readonly procent: number | null
  /** Smallest and largest contribution over all orders in which the factors could be changed: far apart means they work together. */
  readonly laagste: number
  readonly hoogste: number
}

/** Most factors that are laid out exactly: 2^12 values. */
const HOOGST = 12

/**
 * Splits a difference over the factors that changed, exactly and the same in whatever order the factors stand. Each
 * factor gets the mean of what it adds over all orders; together the parts are the whole difference, without a remainder.
 *
 * @param waarde the outcome when the factors in `nieuw` have their new value and the others their old one
 * @bron L.S. Shapley 1953; for decomposition: A.F. Shorrocks, Journal of Economic Inequality 2013
 * @example shapley(['aantal', 'prijs'], (nieuw) => (nieuw.has('aantal') ? 12 : 10) * (nieuw.has('prijs') ? 5 : 4)) // 9 and 11
 */
export function shapley<F extends string>(factoren: readonly F[], waarde: (nieuw: ReadonlySet<F>) => number): readonly Bijdrage<F>[] {
  const n = factoren.length
  if (n > HOOGST || new Set(factoren).size !== n) {
    throw new CijferFout(
      'factoren',
      'factoren',
      factoren.join(', '),
      tekst(`hoogstens ${HOOGST} verschillende factoren`, `at most ${HOOGST} different factors`),
      tekst('Neem samen wat bij elkaar hoort.', 'Join factors that belong together.'),
    )
  }
  const tabel = Array.from({ length: 1 << n }, (_, masker) => waarde(new Set(factoren.filter((_, i) => (masker >> i) & 1))))
  const kwijt = tabel.findIndex((x) => !Number.isFinite(x))
  if (kwijt >= 0) {
    throw new CijferFout(
      'geen-getal',
      'waarde',
      tabel[kwijt],
      tekst('een getal voor elke mengeling van oud en nieuw', 'a finite number for every mix of old and new'),
      tekst('Een factor is aan één kant niet bekend.', 'A factor is unknown on one side.'),
    )
  }
  const geheel = (tabel[tabel.length - 1] ?? 0) - (tabel[0] ?? 0)
  const gewicht = gewichten(n)
  return factoren.map((factor, i) => {
    let [bijdrage, laagste, hoogste] = [0, Infinity, -Infinity]
    for (let masker = 0; masker < tabel.length; masker++) {
      if ((masker >> i) & 1) continue
      const erbij = (tabel[masker | (1 << i)] as number) - (tabel[masker] as number)
      bijdrage += (gewicht[telBits(masker)] as number) * erbij
      laagste = Math.min(laagste, erbij)
      hoogste = Math.max(hoogste, erbij)
    }
    return { factor, bijdrage, procent: geheel === 0 ? null : (bijdrage / geheel) * 100, laagste, hoogste }
  })
}

/** Weight of a set of k factors that come first: k! (n-k-1)! / n!. */
function gewichten(n: number): number[] {
  const w: number[] = []
  for (let k = 0, x = 1 / Math.max(1, n); k < n; k++) {
    w.push(x)
    x = (x * (k + 1)) / Math.max(1, n - k - 1)
  }
  return w
}

function telBits(x: number): number {
  let [n, rest] = [0, x]
  for (; rest > 0; rest &= rest - 1) n++
  return n
}

/**
 * Rounds parts so that what is printed still adds up to the printed whole: each part is cut down and the parts that lost
 * most get one step more. No part moves more than one step.
 */
export function afgerondZodatHetKlopt(
  delen: readonly number[],
  stap: number,
): { readonly delen: readonly number[]; readonly geheel: number } {
  const geheel = Math.round(delen.reduce((s, x) => s + x, 0) / stap)
  const onder = delen.map((x) => Math.floor(x / stap))
  const tekort = geheel - onder.reduce((s, x) => s + x, 0)
  const volgorde = delen.map((x, i) => ({ i, rest: x / stap - (onder[i] as number) })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (let k = 0; k < tekort && k < volgorde.length; k++) {
    const i = (volgorde[k] as { i: number }).i
    onder[i] = (onder[i] as number) + 1
  }
  return { delen: onder.map((x) => x * stap), geheel: geheel * stap }
}
