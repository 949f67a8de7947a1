import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Declaratie } from './declare.ts'

/** All declarations of an installation, by name. */
export type Register = ReadonlyMap<string, Declaratie>

function isDeclaratie(x: unknown): x is Declaratie {
  const s = (x as { soort?: unknown } | null)?.soort
  return (s === 'command' || s === 'query') && 'invoer' in (x as object)
}

/** Gathers what rooms declare in `commands.ts` and `queries.ts`; two of one name or one route is an error. */
export async function verzamel(app: string, kamers: readonly string[]): Promise<Register> {
  const uit = new Map<string, Declaratie>()
  const wegen = new Set<string>()
  for (const kamer of kamers) {
    for (const bestand of ['commands.ts', 'queries.ts']) {
      const pad = join(app, kamer, bestand)
      if (!existsSync(pad)) continue
      const module = (await import(pathToFileURL(pad).href)) as Record<string, unknown>
      for (const d of Object.values(module).filter(isDeclaratie)) {
        const weg = `${d.soort === 'query' ? 'GET' : d.invoer.http.method} ${d.invoer.http.path.replace(/\{\w+\}/g, '{}')}`
        if (uit.has(d.naam)) throw new Error(`Two declarations are named ${d.naam}.`)
        if (wegen.has(weg)) throw new Error(`Two declarations answer to ${weg}; one is ${d.naam}.`)
        uit.set(d.naam, d)
        wegen.add(weg)
      }
    }
  }
  return uit
}
