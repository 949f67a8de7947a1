import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../db/verbinding.ts'
import type { Taal } from '../texts/tekst.ts'
import { isoVan, type Klok } from '../time/klok.ts'
import type { Actor } from './actor.ts'

/** A working day; then one logs in again. */
export const SESSIE_DUUR = 10 * 60 * 60 * 1000

const hash = (token: string) => createHash('sha256').update(token).digest()

/** Starts a session and gives the token for the cookie; the database keeps only its hash. */
export async function maakSessie(db: Db, klok: Klok, actor: Actor): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const nu = klok.nu()
  await sql`select sessie_maken(${hash(token)}, ${JSON.stringify(actor)}::jsonb, ${isoVan(nu)}, ${isoVan(nu + SESSIE_DUUR)})`.execute(db)
  return token
}

export async function leesSessie(db: Db, klok: Klok, token: string): Promise<Actor | null> {
  const r = await sql<{ a: Actor | null }>`select sessie_lezen(${hash(token)}, ${isoVan(klok.nu())}) as a`.execute(db)
  return r.rows[0]?.a ?? null
}

export async function zetTaal(db: Db, token: string, taal: Taal): Promise<void> {
  await sql`select sessie_taal(${hash(token)}, ${taal})`.execute(db)
}

export async function eindeSessie(db: Db, token: string): Promise<void> {
  await sql`select sessie_einde(${hash(token)})`.execute(db)
}
