/** Test citizen service numbers (BSN): plainly synthetic numbers from 999900006 up to 999999990 that pass the eleven-test. */

const EERSTE = 999_900_006
const LAATSTE = 999_999_990

/**
 * Does a number pass the eleven-test? Digits weigh 9..2 and the last one -1; the sum must divide by eleven.
 * @example elfproef('999900006') // true
 */
export function elfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn)) return false
  let som = 0
  for (let i = 0; i < 9; i++) som += (i === 8 ? -1 : 9 - i) * Number(bsn[i])
  return som % 11 === 0
}

let alle: Int32Array | undefined

/** Every test BSN, in rising order (some nine thousand). */
export function testBsns(): Int32Array {
  if (alle) return alle
  const lijst: number[] = []
  for (let n = EERSTE; n <= LAATSTE; n++) if (elfproef(String(n))) lijst.push(n)
  alle = Int32Array.from(lijst)
  return alle
}

/**
 * Hands out every test BSN once, in an order that depends on the seed; null when they are used up.
 * There are too few for a region of more than some 4,000 youths with their parents; who comes after gets none, with
 * the reason 'testnummers-op'. A pool per region allows the same number in two regions, never twice in one.
 */
export class BsnPool {
  #volgende: number
  #gegeven = 0
  readonly #stap: number

  constructor(zaad: number) {
    const n = testBsns().length
    this.#volgende = (zaad >>> 0) % n
    let stap = 3571 + ((zaad >>> 7) % 997)
    while (ggd(stap, n) !== 1) stap++
    this.#stap = stap
  }

  neem(): string | null {
    const b = testBsns()
    if (this.#gegeven === b.length) return null
    this.#gegeven++
    this.#volgende = (this.#volgende + this.#stap) % b.length
    return String(b[this.#volgende])
  }
}

function ggd(a: number, b: number): number {
  return b === 0 ? a : ggd(b, a % b)
}
