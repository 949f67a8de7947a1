/** The children in a run as columns of typed arrays, re-used when a child has left, so that memory stays bounded. */
import { meng } from '../rng.ts'

/** Bits of `vlag`. */
export const GEHOLPEN = 1
export const ONGESCHIKT = 2
export const SCHULD = 4
export const UIT_MELDING = 8
export const OVERBRUGD = 16
export const HAAST = 32
/** Began before measuring: its figures do not count. */
export const INLOOP = 64

const EEN = 2.3283064365386963e-10

export class Kinderen {
  ruimte: number
  aantal = 0
  /** Ever created. */
  gemaakt = 0
  #vrij: number[] = []
  zaad: Int32Array
  bezoek: Int32Array
  station: Int16Array
  ernst: Uint8Array
  vlag: Uint8Array
  /** Queue in which the child hangs: its severity when it was put there. */
  laag: Uint8Array
  begin: Float64Array
  draadBegin: Float64Array
  inRij: Float64Array
  start: Float64Array
  gewacht: Float64Array
  draadGewacht: Float64Array
  plekken: Int16Array
  wissels: Int16Array
  papier: Int16Array
  houdt: Int16Array
  verleng: Float64Array
  laatsteHulp: Int16Array
  verblijf: Float64Array
  /** When a measure began for which help has not started yet; -1 otherwise. */
  maatregel: Float64Array
  /** Place in the list of those served, and of those held. */
  plek: Int32Array
  plekHoud: Int32Array
  volgende: Int32Array
  vorige: Int32Array
  /** Grows with every step, so that planned events of an earlier step are recognised as stale. */
  merk: Int32Array
  nummer: Float64Array

  constructor(ruimte = 1024) {
    this.ruimte = ruimte
    const i32 = (): Int32Array => new Int32Array(ruimte)
    const i16 = (): Int16Array => new Int16Array(ruimte)
    const f64 = (): Float64Array => new Float64Array(ruimte)
    this.zaad = i32()
    this.bezoek = i32()
    this.station = i16()
    this.ernst = new Uint8Array(ruimte)
    this.vlag = new Uint8Array(ruimte)
    this.laag = new Uint8Array(ruimte)
    this.begin = f64()
    this.draadBegin = f64()
    this.inRij = f64()
    this.start = f64()
    this.gewacht = f64()
    this.draadGewacht = f64()
    this.plekken = i16()
    this.wissels = i16()
    this.papier = i16()
    this.houdt = i16()
    this.verleng = f64()
    this.laatsteHulp = i16()
    this.verblijf = f64()
    this.maatregel = f64()
    this.plek = i32()
    this.plekHoud = i32()
    this.volgende = i32()
    this.vorige = i32()
    this.merk = i32()
    this.nummer = f64()
  }

  /** A new child; its random numbers depend only on its seed, so that variants meet the same children. */
  nieuw(zaad: number, t: number): number {
    const e = this.#vrij.length > 0 ? this.#vrij.pop()! : this.#volgend()
    this.aantal++
    this.zaad[e] = zaad
    this.bezoek[e] = 0
    this.ernst[e] = 0
    this.vlag[e] = 0
    this.begin[e] = t
    this.draadBegin[e] = t
    this.gewacht[e] = 0
    this.draadGewacht[e] = 0
    this.plekken[e] = 0
    this.wissels[e] = 0
    this.papier[e] = 0
    this.houdt[e] = -1
    this.verleng[e] = 0
    this.laatsteHulp[e] = -1
    this.verblijf[e] = 0
    this.maatregel[e] = -1
    this.merk[e]!++
    this.nummer[e] = this.gemaakt++
    return e
  }

  /** The 32 random bits behind {@link u}, for logarithms. */
  bits(e: number, doel: number): number {
    return meng(this.zaad[e]! ^ Math.imul(this.bezoek[e]! * 16 + doel, 0x9e3779b1)) >>> 0
  }

  weg(e: number): void {
    this.merk[e]!++
    this.aantal--
    this.#vrij.push(e)
  }

  /** A number in (0, 1) for one purpose of this child's present step; asking twice gives the same number. */
  u(e: number, doel: number): number {
    return ((meng(this.zaad[e]! ^ Math.imul(this.bezoek[e]! * 16 + doel, 0x9e3779b1)) >>> 0) + 0.5) * EEN
  }

  #top = 0
  #volgend(): number {
    if (this.#top === this.ruimte) this.#groei()
    return this.#top++
  }

  #groei(): void {
    const n = this.ruimte * 2
    for (const [naam, kolom] of Object.entries(this)) {
      if (!ArrayBuffer.isView(kolom)) continue
      const oud = kolom as Float64Array
      const nieuw = new (oud.constructor as Float64ArrayConstructor)(n)
      nieuw.set(oud)
      ;(this as unknown as Record<string, Float64Array>)[naam] = nieuw
    }
    this.ruimte = n
  }
}

/** A growing list of children with removal in one step; `plek` holds each child's place. */
export class Lijst {
  aantal = 0
  #e = new Int32Array(64)

  voeg(e: number, plek: Int32Array): void {
    if (this.aantal === this.#e.length) {
      const groter = new Int32Array(this.#e.length * 2)
      groter.set(this.#e)
      this.#e = groter
    }
    plek[e] = this.aantal
    this.#e[this.aantal++] = e
  }

  haal(e: number, plek: Int32Array): void {
    const p = plek[e]!
    const laatste = this.#e[--this.aantal]!
    this.#e[p] = laatste
    plek[laatste] = p
  }

  op(i: number): number {
    return this.#e[i]!
  }
}
