import { createHmac, randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { CijferFout } from '../fout.ts'
import { maakTabel, TABELLEN, TELTABELLEN, type DbTabel } from './tabellen.ts'
import { inBeide, tekst } from '../tekst.ts'

/** A value that may stand in a column; dates as YYYY-MM-DD. */
export type Waarde = string | number | bigint | boolean | null

/** A figures database: DuckDB in a file or in memory. */
export interface Opslag {
  /** Rows of a question, as objects. Whole numbers that fit are numbers. */
  alle(sql: string): Promise<Record<string, Waarde>[]>
  voer(sql: string): Promise<void>
  /** Adds rows to a table, in the order of its columns. */
  voegToe(tabel: DbTabel, rijen: Iterable<readonly Waarde[]>): Promise<number>
  /** Makes the tables that are counted anew, from what was delivered. */
  ververs(): Promise<void>
  sluit(): void
}

const naarWaarde = (w: unknown): Waarde => {
  if (w === null || w === undefined) return null
  if (typeof w === 'bigint') return w <= BigInt(Number.MAX_SAFE_INTEGER) && w >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(w) : w
  if (typeof w === 'number' || typeof w === 'string' || typeof w === 'boolean') return w
  return String(w)
}

function maak(c: DuckDBConnection, dicht: () => void): Opslag {
  const voer = async (sql: string): Promise<void> => {
    await c.run(sql)
  }
  return {
    voer,
    async alle(sql) {
      const r = await c.runAndReadAll(sql)
      return r.getRowObjects().map((o) => Object.fromEntries(Object.entries(o).map(([k, w]) => [k, naarWaarde(w)])))
    },
    async voegToe(tabel, rijen) {
      const { dateValue } = await datums()
      const a = await c.createAppender(tabel.naam)
      let n = 0
      for (const rij of rijen) {
        tabel.kolommen.forEach((k, i) => {
          const w = rij[i] ?? null
          if (w === null || w === '') a.appendNull()
          else if (k.type === 'DATE') a.appendDate(dateValue(String(w)))
          else if (k.type === 'INTEGER') a.appendInteger(Number(w))
          else if (k.type === 'DOUBLE') a.appendDouble(Number(w))
          else if (k.type === 'BOOLEAN') a.appendBoolean(w === true || w === 'true' || w === 'ja')
          else if (k.type === 'UBIGINT') a.appendUBigInt(BigInt(w))
          else a.appendVarchar(String(w))
        })
        a.endRow()
        n++
      }
      a.closeSync()
      return n
    },
    async ververs() {
      for (const t of TELTABELLEN) await voer(`create or replace table ${t.naam} as ${t.sql}`)
    },
    sluit: dicht,
  }
}

async function duckdb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw new CijferFout(
      'duckdb',
      '@duckdb/node-api',
      tekst('niets', 'nothing'),
      tekst('het pakket, geïnstalleerd', 'the package installed'),
      tekst('Doe: npm install @duckdb/node-api', 'Run: npm install @duckdb/node-api'),
    )
  }
}

async function datums(): Promise<{ dateValue(s: string): InstanceType<(typeof import('@duckdb/node-api'))['DuckDBDateValue']> }> {
  const { DuckDBDateValue } = await duckdb()
  return { dateValue: (s) => new DuckDBDateValue(Math.round(Date.parse(`${s}T00:00:00Z`) / 86_400_000)) }
}

/** Whether a file is a DuckDB database. DuckDB opens a CSV too, in memory: what is loaded there would be lost. */
function isDuckdb(pad: string): boolean {
  const f = openSync(pad, 'r')
  const kop = Buffer.alloc(12)
  const n = readSync(f, kop, 0, 12, 0)
  closeSync(f)
  return n === 12 && kop.toString('latin1', 8) === 'DUCK'
}

/**
 * Opens a figures database, made when it is not there. `:memory:` keeps nothing.
 *
 * @throws CijferFout 'duckdb' when the package is not installed; 'db' when the file is no database or is in use
 */
export async function openOpslag(pad: string, o: { readonly alleenLezen?: boolean } = {}): Promise<Opslag> {
  const { DuckDBInstance } = await duckdb()
  if (pad !== ':memory:' && existsSync(pad) && !isDuckdb(pad)) {
    throw new CijferFout(
      'db',
      'db',
      pad.split('/').at(-1),
      tekst('een cijferbestand', 'a figures database'),
      tekst('Daar staat een ander soort bestand; geef een andere naam.', 'Another kind of file stands there; give another name.'),
    )
  }
  try {
    const db = await DuckDBInstance.create(pad, o.alleenLezen ? { access_mode: 'READ_ONLY' } : {})
    const c = await db.connect()
    const opslag = maak(c, () => {
      c.closeSync()
      db.closeSync()
    })
    if (!o.alleenLezen) {
      await bijwerken(opslag)
      await opslag.ververs()
    } else if (!(await isBij(opslag))) {
      // Made by an earlier version: brought up to date first, so that nothing is read as missing that is there.
      opslag.sluit()
      ;(await openOpslag(pad)).sluit()
      return await openOpslag(pad, o)
    }
    return opslag
  } catch (e) {
    throw new CijferFout(
      'db',
      'db',
      pad,
      tekst('een cijferbestand dat geen ander programma open heeft', 'a figures database that no other program has open'),
      inBeide((e as Error).message.split('\n')[0]!.slice(0, 160)),
    )
  }
}

/** Tables and columns of a database, as `table` and `table.column`. */
async function watErIs(o: Opslag): Promise<Set<string>> {
  const rijen = await o.alle("select table_name as t, column_name as k from information_schema.columns where table_schema = 'main'")
  return new Set(rijen.flatMap((r) => [String(r['t']), `${String(r['t'])}.${String(r['k'])}`]))
}

/** Whether a database has every table and column of this version. */
async function isBij(o: Opslag): Promise<boolean> {
  const er = await watErIs(o)
  return (
    [...TABELLEN, ...TELTABELLEN].every((t) => er.has(t.naam)) &&
    TABELLEN.every((t) => t.kolommen.every((k) => er.has(`${t.naam}.${k.naam}`))) &&
    !er.has('maatregel_levering.machtiging')
  )
}

/** Makes the tables that are not there, and brings what an earlier version made up to date. Nothing delivered is lost. */
async function bijwerken(o: Opslag): Promise<void> {
  for (const t of TABELLEN) await o.voer(maakTabel(t))
  const er = await watErIs(o)
  for (const t of TABELLEN) {
    for (const k of t.kolommen) if (!er.has(`${t.naam}.${k.naam}`)) await o.voer(`alter table ${t.naam} add column ${k.naam} ${k.type}`)
  }
  if (!er.has('maatregel_levering.machtiging')) return
  // An authorisation stood in the row of its measure before, so that there could be one only.
  await o.voer(`
    insert into machtiging_levering
    select leverancier, periode, periode_tm, persoon, geboortedatum, geslacht, gemeente, type, coalesce(start, gekregen), coalesce(einde, overgedragen),
      machtiging, machtiging_start, machtiging_einde
    from maatregel_levering where machtiging is not null`)
  for (const k of ['machtiging', 'machtiging_start', 'machtiging_einde']) await o.voer(`alter table maatregel_levering drop column ${k}`)
}

/** A keyed pseudonym: the same person has the same number in one database, and another in every other. */
export type Pseudoniem = (wie: string) => bigint

/** A pseudonym by a key. */
export function pseudoniem(sleutel: Uint8Array): Pseudoniem {
  return (wie) => createHmac('sha256', sleutel).update(wie).digest().readBigUInt64BE(0)
}

/** The key of a database: a file of its own beside it, readable by its owner only, so that the database alone tells nobody. */
export function sleutelBij(pad: string): Uint8Array {
  if (pad === ':memory:') return randomBytes(32)
  const bestand = `${pad}.sleutel`
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(32).toString('hex'), { mode: 0o600 })
  return Buffer.from(readFileSync(bestand, 'utf8').trim(), 'hex')
}
