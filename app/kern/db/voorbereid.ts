import type pg from 'pg'

/** More different texts than this are not kept: lists of varying length would fill the server's memory. */
const HOOGSTENS = 400

/**
 * Lets the server keep the plan of a statement that a connection runs again. With row security a statement has many
 * parts, and planning it takes longer than running it.
 */
export function metVoorbereiding(client: pg.PoolClient): void {
  const namen = new Map<string, string>()
  const gezien = new Set<string>()
  const gewoon = client.query.bind(client) as (...a: unknown[]) => unknown
  const naamVan = (tekst: string): string | null => {
    const bekend = namen.get(tekst)
    if (bekend) return bekend
    // Once is not enough: most texts that differ each time never come back.
    if (!gezien.has(tekst)) {
      if (gezien.size > 5 * HOOGSTENS) gezien.clear()
      gezien.add(tekst)
      return null
    }
    if (namen.size >= HOOGSTENS) return null
    const naam = `d${namen.size}`
    namen.set(tekst, naam)
    return naam
  }
  const query = (...args: unknown[]) => {
    const [tekst, waarden] = args
    if (typeof tekst !== 'string' || !Array.isArray(waarden) || waarden.length === 0 || args.length > 2) return gewoon(...args)
    const naam = naamVan(tekst)
    return naam ? gewoon({ name: naam, text: tekst, values: waarden }) : gewoon(tekst, waarden)
  }
  client.query = query as typeof client.query
}
