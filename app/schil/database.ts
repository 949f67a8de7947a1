import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { beleidVan, zetBeleid } from '../kern/access/beleid.ts'
import type { Register } from '../kern/command/register.ts'
import { startEigenPostgres } from '../kern/db/eigen-postgres.ts'
import { appUrl, migratiesVan, migreer, type AppRol } from '../kern/db/migreren.ts'
import type { Instellingen } from './instellingen.ts'
import { APP, KAMERS } from './kamers.ts'

/** The installation's database: two addresses to it, and how to let it go. */
export interface Database {
  /** Owner: migrations, backup, verification. */
  readonly eigenaarUrl: string
  /** The application's role, bound by row security. */
  readonly appUrl: string
  readonly eigen: boolean
  stop(): Promise<void>
}

const NAAM = 'draad'

/** Password of the application's role: follows from the installation's secret, so it is stored nowhere. */
export function appRol(inst: Instellingen): AppRol {
  return { wachtwoord: createHmac('sha256', inst.geheim).update('draad_app').digest('hex') }
}

/** Finds or starts the database server; does not change anything in the database. */
export async function openDatabase(inst: Instellingen): Promise<Database> {
  if (inst.databaseUrl) {
    return { eigenaarUrl: inst.databaseUrl, appUrl: appUrl(inst.databaseUrl, appRol(inst)), eigen: false, stop: async () => {} }
  }
  const server = await startEigenPostgres(join(inst.map, 'postgres'))
  await metBeheer(server.url, async (c) => {
    const er = await c.query('select 1 from pg_database where datname = $1', [NAAM])
    if (er.rowCount === 0) await c.query(`create database ${NAAM}`)
  })
  const url = Object.assign(new URL(server.url), { pathname: `/${NAAM}` }).href
  return { eigenaarUrl: url, appUrl: appUrl(url, appRol(inst)), eigen: true, stop: server.stop }
}

/** Brings tables and policy to the present version. */
export async function werkBij(db: Database, inst: Instellingen, register: Register): Promise<number> {
  const aantal = await migreer(db.eigenaarUrl, migratiesVan(APP, KAMERS), appRol(inst))
  await metBeheer(db.eigenaarUrl, (c) => zetBeleid(c, beleidVan(register.values())))
  return aantal
}

/** Runs something as the owner, over a connection of its own. */
export async function metBeheer<T>(url: string, werk: (c: pg.Client) => Promise<T>): Promise<T> {
  const c = new pg.Client({ connectionString: url })
  await c.connect()
  try {
    return await werk(c)
  } finally {
    await c.end()
  }
}
