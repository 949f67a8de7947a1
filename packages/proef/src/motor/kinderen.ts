/**
 * The children in a run, in typed arrays that are re-used when a child has left, so that memory stays bounded. What
 * belongs to one child lies together: one cache line of whole numbers and two of times, where a column for each would
 * cost a line for every field that is touched. A child is named by the place where its row begins, so that
 * `k.begin[e]` reads its field without a multiplication: each field is a view that begins one place further.
 */
import { meng } from '../rng.ts'

/** Bits of `vlag`. */
export const GEHOLPEN = 1
export const ONGESCHIKT = 2
export const SCHULD = 4
export const UIT_MELDING = 8
export const OVERBRUGD = 16
export const HAAST = 32
/** Came back after help, and got the same help once more (loop F10). */
export const TERUGGEKEERD = 128
export const HERHAALD = 256
/** Its question was looked into by the access station since it came (loop F11). */
export const ONDERZOCHT = 512
/** Waits with a named worker who has little time: a minimal variant. */
export const MINIMAAL = 1024
/** Its first, second term of this stay was counted; the next bit up for each further one. */
export const TERM = 2048
export const TERMEN = TERM | (TERM << 1) | (TERM << 2) | (TERM << 3)

/** Purposes of random numbers in one step of a child: each its own number. */
const DOELEN = 32
const EEN = 2.3283064365386963e-10

/** Places in a row, of times and of whole numbers alike: what names a child in the one names it in the other. */
const RIJ = 16

export class Kinderen {
  aantal = 0
  /** Ever created. */
  gemaakt = 0
  #vrij: number[] = []
  #top = 0
  #ruimte: number
  #heel!: Int32Array
  #tijd!: Float64Array

  zaad!: Int32Array
  bezoek!: Int32Array
  station!: Int32Array
  ernst!: Int32Array
  vlag!: Int32Array
  /** Queue in which the child hangs: its severity when it was put there. */
  laag!: Int32Array
  plekken!: Int32Array
  wissels!: Int32Array
  papier!: Int32Array
  houdt!: Int32Array
  laatsteHulp!: Int32Array
  /** Place in the list of those served (or, in the queue, of those with a minimal variant), and of those held. */
  plek!: Int32Array
  plekHoud!: Int32Array
  volgende!: Int32Array
  vorige!: Int32Array
  /** Grows with every step, so that planned events of an earlier step are recognised as stale. */
  merk!: Int32Array

  begin!: Float64Array
  inRij!: Float64Array
  /** When its turn came; while it waits with a minimal variant: when it got that. */
  start!: Float64Array
  gewacht!: Float64Array
  verleng!: Float64Array
  verblijf!: Float64Array
  /** When a measure began for which help has not started yet; -1 otherwise. */
  maatregel!: Float64Array
  nummer!: Float64Array

  constructor(ruimte = 1024) {
    this.#ruimte = ruimte
    this.#leg(new Int32Array(ruimte * RIJ), new Float64Array(ruimte * RIJ))
  }

  #leg(heel: Int32Array, tijd: Float64Array): void {
    this.#heel = heel
    this.#tijd = tijd
    this.zaad = heel
    this.bezoek = heel.subarray(1)
    this.merk = heel.subarray(2)
    this.station = heel.subarray(3)
    this.ernst = heel.subarray(4)
    this.vlag = heel.subarray(5)
    this.laag = heel.subarray(6)
    this.plekken = heel.subarray(7)
    this.wissels = heel.subarray(8)
    this.papier = heel.subarray(9)
    this.houdt = heel.subarray(10)
    this.laatsteHulp = heel.subarray(11)
    this.plek = heel.subarray(12)
    this.plekHoud = heel.subarray(13)
    this.volgende = heel.subarray(14)
    this.vorige = heel.subarray(15)
    this.inRij = tijd
    this.start = tijd.subarray(1)
    this.gewacht = tijd.subarray(2)
    this.begin = tijd.subarray(3)
    this.verleng = tijd.subarray(4)
    this.maatregel = tijd.subarray(5)
    this.verblijf = tijd.subarray(6)
    this.nummer = tijd.subarray(7)
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
    this.gewacht[e] = 0
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
    return meng(this.zaad[e]! ^ Math.imul(this.bezoek[e]! * DOELEN + doel, 0x9e3779b1)) >>> 0
  }

  weg(e: number): void {
    this.merk[e]!++
    this.aantal--
    this.#vrij.push(e)
  }

  /** A number in (0, 1) for one purpose of this child's present step; asking twice gives the same number. */
  u(e: number, doel: number): number {
    return ((meng(this.zaad[e]! ^ Math.imul(this.bezoek[e]! * DOELEN + doel, 0x9e3779b1)) >>> 0) + 0.5) * EEN
  }

  #volgend(): number {
    if (this.#top === this.#ruimte) this.#groei()
    return this.#top++ * RIJ
  }

  #groei(): void {
    this.#ruimte *= 2
    const heel = new Int32Array(this.#ruimte * RIJ)
    const tijd = new Float64Array(this.#ruimte * RIJ)
    heel.set(this.#heel)
    tijd.set(this.#tijd)
    this.#leg(heel, tijd)
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
