import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { beleidVan, zetBeleid } from '../../kern/access/beleid.ts'
import { verzamel } from '../../kern/command/register.ts'
import { startEigenPostgres } from '../../kern/db/eigen-postgres.ts'
import { nieuwId } from '../../kern/id.ts'
import { migratiesVan, migreer } from '../../kern/db/migreren.ts'
import { APP, KAMERS } from '../kamers.ts'

/** Password of the application's role on test servers. */
export const PROEF_WACHTWOORD = 'proef-draad-app'
export const SJABLOON = 'draad_sjabloon'

declare module 'vitest' {
  interface ProvidedContext {
    beheerUrl: string
  }
}

/**
 * Once per test run: a PostgreSQL (private, or the one in DATABASE_URL) with a migrated template database, of which every
 * test file gets a copy.
 */
export default async function setup(project: TestProject) {
  const eigen = process.env['DATABASE_URL']
  const map = mkdtempSync(join(tmpdir(), 'draad-proef-'))
  const server = eigen ? null : await startEigenPostgres(map, { snel: true })
  const beheerUrl = eigen ?? server?.url ?? ''
  // Two projects of one run each have their own; on a server that others use too, a name must be nobody else's.
  const sjabloon = `${SJABLOON}_${nieuwId().replaceAll('-', '').slice(10)}`
  const beheer = new pg.Client({ connectionString: beheerUrl })
  await beheer.connect()
  await beheer.query(`create database ${sjabloon}`)
  const url = new URL(beheerUrl)
  url.pathname = `/${sjabloon}`
  await migreer(url.href, migratiesVan(APP, KAMERS), { wachtwoord: PROEF_WACHTWOORD })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await zetBeleid(client, beleidVan((await verzamel(APP, KAMERS)).values()))
  await client.end()
  project.provide('beheerUrl', url.href)
  return async () => {
    const over = await beheer.query('select datname from pg_database where datname like $1', [`${sjabloon}%`])
    for (const r of over.rows) await beheer.query(`drop database if exists ${r.datname} with (force)`)
    await beheer.end()
    await server?.stop()
    rmSync(map, { recursive: true, force: true })
  }
}
