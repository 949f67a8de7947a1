/**
 * The event list: a 4-ary heap over typed arrays, ordered by time; of events at one time the first scheduled comes
 * first, so that a run is the same everywhere. Time and order of an event lie side by side, and so do what and mark:
 * moving an event touches two places in memory.
 */
export class Hoop {
  aantal = 0
  /** Time and order, by turns. */
  #tv: Float64Array
  /** What and mark, by turns. */
  #wm: Int32Array
  #teller = 0
  /** The root was taken and not filled yet. */
  #gat = false
  /** Filled by {@link neem}: time, what, and mark of the event taken. */
  tijd = 0
  wat = 0
  merk = 0

  constructor(ruimte = 1024) {
    this.#tv = new Float64Array(2 * ruimte)
    this.#wm = new Int32Array(2 * ruimte)
  }

  #groei(): void {
    const tv = new Float64Array(this.#tv.length * 2)
    const wm = new Int32Array(this.#wm.length * 2)
    tv.set(this.#tv)
    wm.set(this.#wm)
    this.#tv = tv
    this.#wm = wm
  }

  /** Schedules an event; `merk` tells later whether it still holds. */
  plan(tijd: number, wat: number, merk: number): void {
    const volg = this.#teller++
    if (this.#gat) {
      this.#gat = false
      this.#zak(tijd, volg, wat, merk, ++this.aantal)
      return
    }
    if (2 * this.aantal === this.#tv.length) this.#groei()
    const tv = this.#tv
    const wm = this.#wm
    let i = this.aantal++
    while (i > 0) {
      const ouder = (i - 1) >> 2
      if (tv[2 * ouder]! <= tijd) break
      tv[2 * i] = tv[2 * ouder]!
      tv[2 * i + 1] = tv[2 * ouder + 1]!
      wm[2 * i] = wm[2 * ouder]!
      wm[2 * i + 1] = wm[2 * ouder + 1]!
      i = ouder
    }
    tv[2 * i] = tijd
    tv[2 * i + 1] = volg
    wm[2 * i] = wat
    wm[2 * i + 1] = merk
  }

  /** Time of the next event; Infinity when there is none. */
  eerst(): number {
    if (this.#gat) this.#vul()
    return this.aantal === 0 ? Infinity : this.#tv[0]!
  }

  /** Takes the next event into `tijd`, `wat` and `merk`; false when there is none. */
  neem(): boolean {
    if (this.#gat) this.#vul()
    if (this.aantal === 0) return false
    this.tijd = this.#tv[0]!
    this.wat = this.#wm[0]!
    this.merk = this.#wm[1]!
    // The root stays open: most events schedule another at once, which then takes its place.
    this.#gat = true
    this.aantal--
    return true
  }

  /** Fills the open root with the last event. */
  #vul(): void {
    this.#gat = false
    const n = this.aantal
    if (n > 0) this.#zak(this.#tv[2 * n]!, this.#tv[2 * n + 1]!, this.#wm[2 * n]!, this.#wm[2 * n + 1]!, n)
  }

  /** Lets an event sink from the root in a heap of n. */
  #zak(lt: number, lv: number, lw: number, lm: number, n: number): void {
    const tv = this.#tv
    const wm = this.#wm
    let i = 0
    for (;;) {
      const k0 = i * 4 + 1
      if (k0 >= n) break
      let k = k0
      let kt = tv[2 * k0]!
      const eind = k0 + 4 < n ? k0 + 4 : n
      for (let j = k0 + 1; j < eind; j++) {
        const jt = tv[2 * j]!
        if (jt < kt || (jt === kt && tv[2 * j + 1]! < tv[2 * k + 1]!)) {
          k = j
          kt = jt
        }
      }
      if (kt > lt || (kt === lt && tv[2 * k + 1]! > lv)) break
      tv[2 * i] = kt
      tv[2 * i + 1] = tv[2 * k + 1]!
      wm[2 * i] = wm[2 * k]!
      wm[2 * i + 1] = wm[2 * k + 1]!
      i = k
    }
    tv[2 * i] = lt
    tv[2 * i + 1] = lv
    wm[2 * i] = lw
    wm[2 * i + 1] = lm
  }
}
