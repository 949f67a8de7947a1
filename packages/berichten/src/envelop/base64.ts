/** Base64 in pieces: white space is skipped, everything else must be right to the last bit. */

const wit = /[ \t\n\r]+/gu
const goed = /^[A-Za-z0-9+/]*$/u
const slot = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/u

/** Decodes base64 that comes in pieces. `schrijf` and `sluit` give bytes, or null once something was wrong. */
export class Base64Lezer {
  #rest = ''
  #fout = false

  schrijf(stuk: string): Uint8Array | null {
    const tekst = this.#rest + stuk.replace(wit, '')
    // The last group of four waits: it may hold the padding.
    const heel = Math.max(0, Math.floor((tekst.length - 1) / 4) * 4)
    const nu = tekst.slice(0, heel)
    this.#rest = tekst.slice(heel)
    if (this.#fout || !goed.test(nu)) this.#fout = true
    return this.#fout ? null : Buffer.from(nu, 'base64')
  }

  sluit(): Uint8Array | null {
    if (this.#fout || !slot.test(this.#rest)) return null
    return Buffer.from(this.#rest, 'base64')
  }
}

/** Bytes as base64 in pieces that can be put one after another. */
export async function* base64Stukken(bron: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array()
  for await (const stuk of bron) {
    const alles = Buffer.concat([rest, stuk])
    const heel = alles.length - (alles.length % 3)
    rest = alles.subarray(heel)
    if (heel > 0) yield alles.subarray(0, heel).toString('base64')
  }
  if (rest.length > 0) yield Buffer.from(rest).toString('base64')
}
