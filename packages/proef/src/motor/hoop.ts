/**
 * The event list: a 4-ary heap over typed arrays, ordered by time; of events at one time the first scheduled comes
 * first, so that a run is the same everywhere.
 */
export class Hoop {
  aantal = 0
  #t: Float64Array
  #volg: Float64Array
  #wat: Int32Array
  #merk: Int32Array
  #teller = 0
  /** The root was taken and not filled yet. */
  #gat = false
  /** Filled by {@link neem}: time, what, and mark of the event taken. */
  tijd = 0
  wat = 0
  merk = 0

  constructor(ruimte = 1024) {
    this.#t = new Float64Array(ruimte)
    this.#volg = new Float64Array(ruimte)
    this.#wat = new Int32Array(ruimte)
    this.#merk = new Int32Array(ruimte)
  }

  #groei(): void {
    const n = this.#t.length * 2
    const verdubbel = <T extends Float64Array | Int32Array>(oud: T, nieuw: T): T => {
      nieuw.set(oud)
      return nieuw
    }
    this.#t = verdubbel(this.#t, new Float64Array(n))
    this.#volg = verdubbel(this.#volg, new Float64Array(n))
    this.#wat = verdubbel(this.#wat, new Int32Array(n))
    this.#merk = verdubbel(this.#merk, new Int32Array(n))
  }

  /** Schedules an event; `merk` tells later whether it still holds. */
  plan(tijd: number, wat: number, merk: number): void {
    const volg = this.#teller++
    if (this.#gat) {
      this.#gat = false
      this.#zak(tijd, volg, wat, merk, ++this.aantal)
      return
    }
    if (this.aantal === this.#t.length) this.#groei()
    const t = this.#t
    const v = this.#volg
    const w = this.#wat
    const m = this.#merk
    let i = this.aantal++
    while (i > 0) {
      const ouder = (i - 1) >> 2
      if (t[ouder]! <= tijd) break
      t[i] = t[ouder]!
      v[i] = v[ouder]!
      w[i] = w[ouder]!
      m[i] = m[ouder]!
      i = ouder
    }
    t[i] = tijd
    v[i] = volg
    w[i] = wat
    m[i] = merk
  }

  /** Time of the next event; Infinity when there is none. */
  eerst(): number {
    if (this.#gat) this.#vul()
    return this.aantal === 0 ? Infinity : this.#t[0]!
  }

  /** Takes the next event into `tijd`, `wat` and `merk`; false when there is none. */
  neem(): boolean {
    if (this.#gat) this.#vul()
    if (this.aantal === 0) return false
    this.tijd = this.#t[0]!
    this.wat = this.#wat[0]!
    this.merk = this.#merk[0]!
    // The root stays open: most events schedule another at once, which then takes its place.
    this.#gat = true
    this.aantal--
    return true
  }

  /** Fills the open root with the last event. */
  #vul(): void {
    this.#gat = false
    const n = this.aantal
    if (n > 0) this.#zak(this.#t[n]!, this.#volg[n]!, this.#wat[n]!, this.#merk[n]!, n)
  }

  /** Lets an event sink from the root in a heap of n. */
  #zak(lt: number, lv: number, lw: number, lm: number, n: number): void {
    const t = this.#t
    const v = this.#volg
    const w = this.#wat
    const m = this.#merk
    let i = 0
    for (;;) {
      const k0 = i * 4 + 1
      if (k0 >= n) break
      let k = k0
      let kt = t[k0]!
      const eind = k0 + 4 < n ? k0 + 4 : n
      for (let j = k0 + 1; j < eind; j++) {
        const jt = t[j]!
        if (jt < kt || (jt === kt && v[j]! < v[k]!)) {
          k = j
          kt = jt
        }
      }
      if (kt > lt || (kt === lt && v[k]! > lv)) break
      t[i] = kt
      v[i] = v[k]!
      w[i] = w[k]!
      m[i] = m[k]!
      i = k
    }
    t[i] = lt
    v[i] = lv
    w[i] = lw
    m[i] = lm
  }
}
