import { createReadStream, createWriteStream, renameSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import pg from 'pg'
import { metBeheer } from './database.ts'

/** How much was written or read. */
export interface Telling {
  readonly tabellen: number
  readonly rijen: number
}

/** First line of a backup: what it is and of which shape. */
interface Kop {
  readonly draad: 1
  readonly migraties: readonly string[]
}

// Everything travels as text, so that no type is rounded or shifted on the way.
const tekst: pg.CustomTypesConfig = { getTypeParser: (() => (v: string) => v) as pg.CustomTypesConfig['getTypeParser'] }
const PER_KEER = 500

async function tabellen(c: pg.Client): Promise<string[]> {
  const r = await c.query<{ t: string }>("select tablename as t from pg_tables where schemaname = 'public' and tablename not in ('migratie', 'beleid') order by 1")
  return r.rows.map((x) => x.t)
}

async function vorm(c: pg.Client): Promise<string[]> {
  return (await c.query<{ m: string }>("select kamer || '/' || bestand || ' ' || hash as m from migratie order by 1")).rows.map((r) => r.m)
}

/**
 * Writes all rows, as one consistent moment, to a gzip file of JSON lines. The file appears under its name only when it is whole.
 * It holds personal data: keep it as carefully as the database. BSNs stay encrypted in it; without the installation's
 * secret nobody can read those.
 */
export async function schrijfBackup(url: string, bestand: string): Promise<Telling> {
  return metBeheer(url, async (c) => {
    await c.query('begin isolation level repeatable read read only')
    const tijdelijk = `${bestand}.bezig`
    const gzip = createGzip()
    const klaar = pipeline(gzip, createWriteStream(tijdelijk, { mode: 0o600 }))
    const schrijf = async (regel: unknown) => {
      if (!gzip.write(`${JSON.stringify(regel)}\n`)) await once(gzip, 'drain')
    }
    await schrijf({ draad: 1, migraties: await vorm(c) } satisfies Kop)
    const namen = await tabellen(c)
    let rijen = 0
    for (const naam of namen) {
      await c.query(`declare cur cursor for select * from ${naam}`)
      for (;;) {
        const r = await c.query({ text: `fetch ${PER_KEER} from cur`, types: tekst })
        if (r.rows.length === 0) break
        rijen += r.rows.length
        await schrijf({ tabel: naam, rijen: r.rows })
      }
      await c.query('close cur')
    }
    gzip.end()
    await klaar
    renameSync(tijdelijk, bestand)
    return { tabellen: namen.length, rijen }
  })
}

/**
 * Replaces all rows by those of a backup, in one transaction: it is all there, or nothing changed. The database must have
 * the same shape as the one that was backed up.
 */
export async function leesBackup(url: string, bestand: string): Promise<Telling> {
  return metBeheer(url, async (c) => {
    const regels = createInterface({ input: createReadStream(bestand).pipe(createGunzip()), crlfDelay: Infinity })
    const namen = await tabellen(c)
    let rijen = 0
    let eerste = true
    await c.query('begin')
    try {
      for await (const regel of regels) {
        const r = JSON.parse(regel) as Kop & { tabel: string; rijen: Record<string, string | null>[] }
        if (eerste) {
          eerste = false
          if (r.draad !== 1) throw new Error('This is not a backup of Draad.')
          if (JSON.stringify(r.migraties) !== JSON.stringify(await vorm(c))) {
            throw new Error('This backup comes from another version of Draad. Restore it with that version, then upgrade.')
          }
          await c.query(`truncate ${namen.join(', ')}`)
          continue
        }
        if (!namen.includes(r.tabel)) throw new Error(`The backup holds a table ${r.tabel} that this database does not have.`)
        await c.query(`insert into ${r.tabel} select * from json_populate_recordset(null::${r.tabel}, $1)`, [JSON.stringify(r.rijen)])
        rijen += r.rijen.length
      }
      await c.query('commit')
    } catch (e) {
      await c.query('rollback')
      throw e
    }
    return { tabellen: namen.length, rijen }
  })
}
