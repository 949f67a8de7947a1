import { leesKop, leesRegel, StroomFout, type Kop, type Regel } from './opdrachten.ts'
import { REGIO, type Deel } from './speel.ts'

/** A history as lines of text, each with its end: a head, the organisations, then family after family. */
export async function* schrijfStroom(delen: AsyncIterable<Deel>, kop: Omit<Kop, 'draad'>): AsyncGenerator<string> {
  yield `${JSON.stringify({ draad: 'opdrachten/1', ...kop } satisfies Kop)}\n`
  for await (const d of delen) for (const r of d.regels) yield `${JSON.stringify(r)}\n`
}

/**
 * Reads lines one family at a time, so that a long history needs no more memory than its longest family. The lines of one
 * family stand together, and those of the organisations come first.
 *
 * @throws StroomFout with the number of the line and what is wrong with it
 */
export async function leesStroom(regels: AsyncIterable<string>): Promise<{ kop: Kop; delen: AsyncGenerator<Deel> }> {
  const rij = regels[Symbol.asyncIterator]()
  const eerste = await rij.next()
  const kop = leesKop(eerste.done ? '' : eerste.value)
  return { kop, delen: delenVan(rij) }
}

async function* delenVan(rij: AsyncIterator<string>): AsyncGenerator<Deel> {
  const gezien = new Set<string>()
  let deel = null as (Deel & { readonly regels: Regel[] }) | null
  let nummer = 1
  for (let x = await rij.next(); !x.done; x = await rij.next()) {
    nummer++
    if (x.value.trim() === '') continue
    const r = leesRegel(x.value, nummer)
    if (deel?.sleutel !== r.gezin) {
      if (deel) yield deel
      if (gezien.has(r.gezin)) throw new StroomFout(nummer, `family ${r.gezin} stood earlier; the lines of one family stand together`)
      if (gezien.size === 0 && r.gezin !== REGIO)
        throw new StroomFout(nummer, `found family ${r.gezin}; the first lines are those of "${REGIO}"`)
      gezien.add(r.gezin)
      deel = { sleutel: r.gezin, naam: `family ${gezien.size - 1}`, regels: [] }
    }
    deel.regels.push(r)
  }
  if (deel) yield deel
}
