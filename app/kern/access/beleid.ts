import type pg from 'pg'
import type { Declaratie } from '../command/declare.ts'
import type { Rol } from '../identity/actor.ts'

/** One line of the policy: may this role read or write the tables of this room? */
export interface Beleidsregel {
  readonly kamer: string
  readonly rol: Rol
  readonly lezen: boolean
  readonly schrijven: boolean
  /** A service: not bound to dossiers it was given. */
  readonly dienst: boolean
}

/** Rooms of the kernel that every command writes: entries, terms, access rows. */
const BIJ_ELK_COMMAND = ['chronologie', 'termijnen']

/**
 * The policy of row security, derived from the declarations: a role may read what a query or command of the room lets it
 * read, and write what a command lets it write. There is no second list.
 */
export function beleidVan(declaraties: Iterable<Declaratie>): Beleidsregel[] {
  const regels = new Map<string, { kamer: string; rol: Rol; lezen: boolean; schrijven: boolean; dienst: boolean }>()
  const zet = (kamer: string, rol: Rol, schrijven: boolean, dienst: boolean) => {
    const sleutel = `${kamer} ${rol}`
    const r = regels.get(sleutel) ?? { kamer, rol, lezen: true, schrijven: false, dienst: false }
    regels.set(sleutel, { ...r, schrijven: r.schrijven || schrijven, dienst: r.dienst || dienst })
  }
  for (const d of declaraties) {
    const kamers = [d.kamer, ...(d.invoer.raakt ?? []), ...(d.soort === 'command' ? BIJ_ELK_COMMAND : [])]
    if (d.invoer.verleent) zet('chronologie', d.invoer.verleent, true, false)
    for (const m of d.invoer.may)
      for (const rol of m.rollen) for (const k of kamers) zet(k, rol, d.soort === 'command', m.via === 'dienst' || m.via === 'toezicht')
  }
  return [...regels.values()].sort((a, b) => (a.kamer + a.rol < b.kamer + b.rol ? -1 : 1))
}

/** Puts the policy in the database, where row security reads it. */
export async function zetBeleid(client: pg.ClientBase, regels: readonly Beleidsregel[]): Promise<void> {
  await client.query('begin')
  await client.query('delete from beleid')
  for (const r of regels) {
    await client.query('insert into beleid (kamer, rol, lezen, schrijven, dienst) values ($1, $2, $3, $4, $5)', [
      r.kamer,
      r.rol,
      r.lezen,
      r.schrijven,
      r.dienst,
    ])
  }
  await client.query('commit')
}
