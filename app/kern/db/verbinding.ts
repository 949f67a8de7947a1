import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
  type DatabaseConnection,
  type Dialect,
} from 'kysely'
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

/**
 * A pool of connections; `max` small on purpose: two cores serve few queries at once. A connection sends a statement without
 * waiting for the answer to the one before: what is asked in the same breath takes one way there and back.
 */
export function maakPool(url: string, max = 12): Pool {
  const pool = new pg.Pool({ connectionString: url, max, types, application_name: 'draad', pipeline: true })
  pool.on('connect', metVoorbereiding)
  // A connection that dies while idle (server restarted) is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

export function maakDb(pool: Pool): Db {
  return new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) })
}

const ZONDER_POOL: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

/**
 * Runs `werk` on one connection. Statements reach the server in the order in which they were asked, also when the answer to
 * an earlier one is still on its way; the query builder by itself would wait for each.
 */
export function opVerbinding<T>(db: Db, werk: (trx: Transaction<Tabellen>) => Promise<T>): Promise<T> {
  const uitvoerder = db.getExecutor()
  return uitvoerder.provideConnection((verbinding: DatabaseConnection) =>
    werk(
      new Transaction<Tabellen>({
        config: { dialect: ZONDER_POOL },
        dialect: ZONDER_POOL,
        driver: ZONDER_POOL.createDriver(),
        executor: uitvoerder.withConnectionProvider({ provideConnection: (vraag) => vraag(verbinding) }),
      }),
    ),
  )
}
