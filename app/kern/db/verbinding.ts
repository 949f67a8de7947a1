import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tabellen } from './tabellen.ts'
import { metVoorbereiding } from './voorbereid.ts'

// Dates of law stay text; moments become ISO text; 64-bit counts are safe as numbers here (no table holds 2^53 rows).
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === 1082) return (v: string) => v
    if (oid === 1184) return (v: string) => new Date(v).toISOString()
    if (oid === 20) return Number
    if (oid === 1182) return (v: string) => (v === '{}' ? [] : v.slice(1, -1).split(','))
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

export type Pool = pg.Pool
export type Db = Kysely<Tabellen>

/** A pool of connections; `max` small on purpose: two cores serve few queries at once. */
export function maakPool(url: string, max = 12): Pool {
  const pool = new pg.Pool({ connectionString: url, max, types, application_name: 'draad' })
  pool.on('connect', metVoorbereiding)
  // A connection that dies while idle (server restarted) is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

export function maakDb(pool: Pool): Db {
  return new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) })
}
