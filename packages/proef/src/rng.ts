/**
 * A small splittable random number generator: xoshiro128** (Blackman and Vigna, public domain design), seeded by
 * splitmix32. Only integer operations and IEEE `+ - * /` are used, so that the same seed gives the same result on every
 * machine and in every browser; {@link ln} replaces `Math.log`, whose last bit the language leaves open.
 */

const LN2_HI = 6.9314718036912381649e-1
const LN2_LO = 1.90821492927058770002e-10
const WORTEL2 = 1.4142135623730951
const f64 = new Float64Array(1)
const u32 = new Uint32Array(f64.buffer)

/** 2^-k for k = 0..31. */
const HALF = Float64Array.from({ length: 32 }, (_, k) => 1 / 2 ** k)

/** ln(m * 2^k) for m in [1, 2): the classic fdlibm series, the same to the bit everywhere. */
function reeks(mantisse: number, macht: number): number {
  const groot = mantisse > WORTEL2
  const k = groot ? macht + 1 : macht
  const f = (groot ? mantisse * 0.5 : mantisse) - 1
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const t1 = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1))
  const t2 = z * (6.66666666666673513e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)))
  const h = 0.5 * f * f
  return k * LN2_HI - (h - (s * (h + (t1 + t2)) + k * LN2_LO) - f)
}

/**
 * Natural logarithm of a positive normal number, the same to the bit everywhere.
 *
 * @example ln(1) // 0
 */
export function ln(x: number): number {
  f64[0] = x
  const hoog = u32[1]!
  u32[1] = (hoog & 0xfffff) | 0x3ff00000
  return reeks(f64[0]!, (hoog >>> 20) - 1023)
}

/** ln((x + 0.5) / 2^32) for 32 random bits: never zero, never infinite, and quicker than {@link ln}. */
export function lnBits(x: number): number {
  if (x === 0) return reeks(1, -33)
  const k = 31 - Math.clz32(x)
  return reeks((x + 0.5) * HALF[k]!, k - 32)
}

/** Mixes a 32-bit number well (splitmix32's finaliser). */
export function meng(x: number): number {
  let h = (x + 0x9e3779b9) | 0
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 15)) | 0
}

/** A 32-bit hash of a text (FNV-1a), for naming streams. */
export function hash32(tekst: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
  return h | 0
}

/** One stream of random numbers. Streams split off by name are independent of how much was drawn from the parent. */
export class Rng {
  readonly #zaad: number
  #a: number
  #b: number
  #c: number
  #d: number

  /** @param zaad 32-bit seed; every integer is allowed, only its low 32 bits count */
  constructor(zaad: number) {
    this.#zaad = zaad | 0
    this.#a = meng(zaad | 0)
    this.#b = meng(this.#a ^ 0x68bc21eb)
    this.#c = meng(this.#b ^ 0x02e5be93)
    this.#d = meng(this.#c ^ 0x5851f42d) | 1
  }

  /** Next 32 random bits as an unsigned integer. */
  u32(): number {
    const b = this.#b
    let r = Math.imul(b, 5)
    r = Math.imul((r << 7) | (r >>> 25), 9)
    const t = b << 9
    let c = this.#c ^ this.#a
    let d = this.#d ^ b
    this.#b = b ^ c
    this.#a ^= d
    c ^= t
    d = (d << 11) | (d >>> 21)
    this.#c = c
    this.#d = d
    return r >>> 0
  }

  /** A fraction in [0, 1) with 32 bits. */
  f(): number {
    return this.u32() * 2.3283064365386963e-10
  }

  /** A whole number in [0, n); the bias is below n/2^32. */
  int(n: number): number {
    return Math.floor(this.f() * n)
  }

  /** True with probability p. */
  kans(p: number): boolean {
    return this.f() < p
  }

  /** One element of a non-empty list. */
  kies<T>(lijst: readonly T[]): T {
    return lijst[this.int(lijst.length)] as T
  }

  /** Index drawn by weight; weights need not add up to one. */
  gewogen(gewichten: ArrayLike<number>): number {
    let som = 0
    for (let i = 0; i < gewichten.length; i++) som += gewichten[i]!
    let u = this.f() * som
    for (let i = 0; i < gewichten.length; i++) {
      u -= gewichten[i]!
      if (u < 0) return i
    }
    return gewichten.length - 1
  }

  /** Exponential with the given mean (inversion, so that one draw is one number: needed for common random numbers). */
  exp(gemiddelde: number): number {
    return -gemiddelde * lnBits(this.u32())
  }

  /** A stream of its own, named; the same name gives the same stream whatever was drawn before. */
  split(naam: string | number): Rng {
    return new Rng(meng(this.#zaad ^ meng(typeof naam === 'number' ? naam : hash32(naam))))
  }
}

/**
 * Makes a random stream from a seed.
 *
 * @example rng(1).split('namen').int(10)
 */
export function rng(zaad: number): Rng {
  return new Rng(zaad)
}
