import { createReadStream, createWriteStream, renameSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type pg from 'pg'
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

const PER_KEER = 500

async function tabellen(c: pg.Client): Promise<string[]> {
  const r = await c.query<{ t: string }>(
    "select tablename as t from pg_tables where schemaname = 'public' and tablename not in ('migratie', 'beleid') order by 1",
  )
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
    const schrijf = async (regel: string) => {
      if (!gzip.write(`${regel}\n`)) await once(gzip, 'drain')
    }
    await schrijf(JSON.stringify({ draad: 1, migraties: await vorm(c) } satisfies Kop))
    const namen = await tabellen(c)
    let rijen = 0
    for (const naam of namen) {
      await c.query(`declare cur cursor for select to_jsonb(t)::text as rij from ${naam} t`)
      for (;;) {
        const r = await c.query<{ rij: string }>(`fetch ${PER_KEER} from cur`)
        if (r.rows.length === 0) break
        rijen += r.rows.length
        // The database's own JSON goes in unread, so that no number or moment is rounded on the way.
        await schrijf(`${naam}\t[${r.rows.map((x) => x.rij).join(',')}]`)
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
        if (eerste) {
          eerste = false
          controleerKop(regel, await vorm(c))
          await c.query(`truncate ${namen.join(', ')}`)
          continue
        }
        const tab = regel.indexOf('\t')
        const naam = regel.slice(0, tab)
        if (!namen.includes(naam)) throw new Error(`The backup holds a table ${naam} that this database does not have.`)
        const r = await c.query(`insert into ${naam} select * from jsonb_populate_recordset(null::${naam}, $1::jsonb)`, [
          regel.slice(tab + 1),
        ])
        rijen += r.rowCount ?? 0
      }
      await c.query('commit')
    } catch (e) {
      await c.query('rollback')
      throw e
    }
    return { tabellen: namen.length, rijen }
  })
}

function controleerKop(regel: string, vormNu: readonly string[]): void {
  const kop = regel.startsWith('{"draad"') ? (JSON.parse(regel) as Kop) : null
  if (kop?.draad !== 1) throw new Error('This is not a backup of Draad.')
  if (JSON.stringify(kop.migraties) !== JSON.stringify(vormNu)) {
    throw new Error('This backup comes from another version of Draad. Restore it with that version, then upgrade.')
  }
}
