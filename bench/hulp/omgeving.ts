import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { beleidVan, zetBeleid } from '../../app/kern/access/beleid.ts'
import { verzamel } from '../../app/kern/command/register.ts'
import type { Omgeving } from '../../app/kern/command/uitvoeren.ts'
import { Sleutels } from '../../app/kern/crypto/sleutels.ts'
import { startEigenPostgres } from '../../app/kern/db/eigen-postgres.ts'
import { appUrl, migratiesVan, migreer } from '../../app/kern/db/migreren.ts'
import { maakDb, maakPool } from '../../app/kern/db/verbinding.ts'
import type { Actor } from '../../app/kern/identity/actor.ts'
import { ZetKlok } from '../../app/kern/time/klok.ts'
import { gebruikSleutels } from '../../app/register/public.ts'
import { APP, KAMERS } from '../../app/schil/kamers.ts'

/** A server of its own with durable writes, migrated and empty; and the way to throw it away. */
export async function benchOmgeving() {
  const map = mkdtempSync(join(tmpdir(), 'draad-bench-'))
  const server = await startEigenPostgres(map)
  await metClient(server.url, (c) => c.query('create database bench'))
  const url = Object.assign(new URL(server.url), { pathname: '/bench' }).href
  const rol = { wachtwoord: 'bench' }
  await migreer(url, migratiesVan(APP, KAMERS), rol)
  await metClient(url, async (c) => zetBeleid(c, beleidVan((await verzamel(APP, KAMERS)).values())))
  gebruikSleutels(new Sleutels('een-benchsleutel-van-minstens-32-tekens'))
  const o: Omgeving = { db: maakDb(maakPool(appUrl(url, rol), 16)), klok: new ZetKlok('2026-11-21') }
  const eigenaar = maakPool(url, 16)
  return {
    o,
    eigenaar,
    url,
    sluit: async () => {
      await o.db.destroy()
      await eigenaar.end()
      await server.stop()
      rmSync(map, { recursive: true, force: true })
    },
  }
}

async function metClient<T>(url: string, werk: (c: pg.Client) => Promise<T>): Promise<T> {
  const c = new pg.Client({ connectionString: url })
  await c.connect()
  try {
    return await werk(c)
  } finally {
    await c.end()
  }
}

export function werker(id: string, partijId: string): Actor {
  return {
    id,
    soort: 'medewerker',
    naam: 'Meting',
    regio: 99,
    functies: ['toegangsmedewerker', 'regisseur'],
    taal: 'nl',
    partij: { id: partijId, naam: 'Lokaal team Meting', soort: 'lokaal-team' },
  }
}

const rust = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))

/**
 * Milliseconds of each run of `werk`, after some that do not count, by `gebruikers` at once; with `pauze` (milliseconds) each
 * of them rests between two runs as a person does, starting at moments of their own.
 */
export async function tijden(werk: () => Promise<unknown>, keer: number, gebruikers = 1, pauze = 0): Promise<number[]> {
  for (let i = 0; i < Math.min(5, keer); i++) await werk()
  const uit: number[] = []
  await Promise.all(
    Array.from({ length: gebruikers }, async (_, nr) => {
      if (pauze > 0) await rust((pauze * nr) / gebruikers)
      for (let i = 0; i < Math.ceil(keer / gebruikers); i++) {
        if (pauze > 0 && i > 0) await rust(pauze)
        const begin = performance.now()
        await werk()
        uit.push(performance.now() - begin)
      }
    }),
  )
  return uit.sort((a, b) => a - b)
}

/**
 * Milliseconds of `werk` and of its reference, run by turns: what else the machine does then falls on both alike, and the
 * ratio means something on a busy machine too.
 */
export async function naast(werk: () => Promise<unknown>, referentie: () => Promise<unknown>, keer: number) {
  const uit: { ms: number[]; kaal: number[] } = { ms: [], kaal: [] }
  const klok = async (doe: () => Promise<unknown>, rij: number[] | null) => {
    const begin = performance.now()
    await doe()
    rij?.push(performance.now() - begin)
  }
  for (let i = -10; i < keer; i++) {
    await klok(referentie, i < 0 ? null : uit.kaal)
    await klok(werk, i < 0 ? null : uit.ms)
  }
  return { ms: uit.ms.sort((a, b) => a - b), kaal: uit.kaal.sort((a, b) => a - b) }
}

export const kwantiel = (gesorteerd: readonly number[], q: number) =>
  gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * q))] ?? 0

/** What a benchmark gives of one thing; what was not measured is absent, never zero. */
export interface Meting {
  readonly wat: string
  readonly waarde: number
  readonly eenheid: string
  readonly mediaan?: number
  readonly p95?: number
  readonly p99?: number
  readonly referentie?: string
  readonly verhouding?: number
}

/** A row of the table of measurements. */
export function rij(wat: string, ms: readonly number[], referentie?: { naam: string; ms: readonly number[] }): Meting {
  const p95 = kwantiel(ms, 0.95)
  return {
    wat,
    waarde: p95,
    eenheid: 'ms p95',
    mediaan: kwantiel(ms, 0.5),
    p95,
    p99: kwantiel(ms, 0.99),
    ...(referentie ? { referentie: referentie.naam, verhouding: kwantiel(ms, 0.5) / kwantiel(referentie.ms, 0.5) } : {}),
  }
}
