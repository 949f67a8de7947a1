/** A small, repeatable source of chance: the same seed gives the same row, on every machine. */
export interface Toeval {
  /** A whole number from 0 up to, but not including, `n`. */
  tot(n: number): number
  /** True in `deel` of the cases, in thousandths. */
  kans(deel: number): boolean
  kies<T>(uit: readonly T[]): T
}

/** Mulberry32: thirty-two bits of state, good enough for examples and tests, never for secrets. */
export function toeval(zaad: number): Toeval {
  let s = zaad >>> 0
  const volgende = (): number => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), s | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const tot = (n: number): number => Math.floor((volgende() / 4294967296) * n)
  return {
    tot,
    kans: (deel) => tot(1000) < deel,
    kies: (uit) => {
      const een = uit[tot(uit.length)]
      if (een === undefined) throw new RangeError('Nothing to choose from.')
      return een
    },
  }
}
