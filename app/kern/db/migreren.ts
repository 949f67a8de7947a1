import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** One numbered SQL file of one room. */
export interface Migratie {
  readonly kamer: string
  readonly bestand: string
  readonly sql: string
}

/** The migrations of rooms, in the order in which the rooms are given; each room's files by number. */
export function migratiesVan(app: string, kamers: readonly string[]): Migratie[] {
  return kamers.flatMap((kamer) => {
    const map = join(app, kamer, 'migrations')
    if (!existsSync(map)) return []
    const bestanden = readdirSync(map)
      .filter((f) => /^\d{4}-[a-z0-9-]+\.sql$/.test(f))
      .sort()
    return bestanden.map((bestand) => ({ kamer, bestand, sql: readFileSync(join(map, bestand), 'utf8') }))
  })
}

/** Name and password with which the application itself connects. */
export interface AppRol {
  readonly wachtwoord: string
}

/**
 * Brings a database to the present shape: makes the application's role and runs what has not run, each file in its own
 * transaction. A file that was changed after it ran is refused, because then two databases would differ unseen.
 *
 * @param url owner's connection; needs the right to make tables and, the first time, a role
 * @returns how many files ran
 */
export async function migreer(url: string, migraties: readonly Migratie[], rol: AppRol): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const versie = Number((await client.query("select current_setting('server_version_num') as v")).rows[0].v)
    if (versie < 150000) throw new Error(`PostgreSQL 15 or newer is needed; this server is ${Math.floor(versie / 10000)}.`)
    // Two starts at once must not both migrate.
    await client.query('select pg_advisory_lock(4711)')
    await maakRol(client, rol)
    await client.query(
      'create table if not exists migratie (kamer text, bestand text, hash text not null, op timestamptz not null default now(), primary key (kamer, bestand))',
    )
    const gedaan = new Map<string, string>()
    for (const r of (await client.query('select kamer, bestand, hash from migratie')).rows) gedaan.set(`${r.kamer}/${r.bestand}`, r.hash)
    let aantal = 0
    for (const m of migraties) {
      const hash = createHash('sha256').update(m.sql).digest('hex')
      const eerder = gedaan.get(`${m.kamer}/${m.bestand}`)
      if (eerder === hash) continue
      if (eerder !== undefined)
        throw new Error(`Migration ${m.kamer}/${m.bestand} was changed after it ran; add a new numbered file instead.`)
      await client.query('begin')
      try {
        await client.query(m.sql)
        await client.query('insert into migratie (kamer, bestand, hash) values ($1, $2, $3)', [m.kamer, m.bestand, hash])
        await client.query('commit')
      } catch (e) {
        await client.query('rollback')
        throw new Error(`Migration ${m.kamer}/${m.bestand} failed: ${(e as Error).message}`, { cause: e })
      }
      aantal++
    }
    await client.query('grant execute on all functions in schema public to draad_app')
    return aantal
  } finally {
    await client.end()
  }
}

/** The role belongs to the server, not to one database: two starts at once may both be at it. */
const TEGELIJK = new Set(['42710', 'XX000', '23505'])

async function maakRol(client: pg.Client, rol: AppRol): Promise<void> {
  const wachtwoord = client.escapeLiteral(rol.wachtwoord)
  for (let poging = 1; ; poging++) {
    const bestaat = (await client.query("select rolsuper or rolbypassrls as sterk from pg_roles where rolname = 'draad_app'")).rows[0]
    if (bestaat?.sterk) throw new Error('Role draad_app may bypass row security; take that right away before starting Draad.')
    try {
      await client.query(
        `${bestaat ? 'alter' : 'create'} role draad_app login nosuperuser nocreatedb nocreaterole nobypassrls password ${wachtwoord}`,
      )
      break
    } catch (e) {
      if (poging < 10 && TEGELIJK.has((e as { code?: string }).code ?? '')) {
        await new Promise((r) => setTimeout(r, 50 * poging))
        continue
      }
      throw new Error(
        `The owner in DATABASE_URL may not make the role draad_app (${(e as Error).message}). Let a database administrator run: ` +
          'alter role <owner> createrole;',
        { cause: e },
      )
    }
  }
  await client.query('grant usage on schema public to draad_app')
  await client.query('revoke create on schema public from public')
}

/** The address with which the application connects: the same server and database, another role. */
export function appUrl(url: string, rol: AppRol): string {
  const u = new URL(url)
  u.username = 'draad_app'
  u.password = rol.wachtwoord
  return u.href
}
