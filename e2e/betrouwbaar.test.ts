import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifieer } from '../app/kern/chronology/store.ts'
import { startEigenPostgres, type EigenPostgres } from '../app/kern/db/eigen-postgres.ts'
import { maakDb, maakPool } from '../app/kern/db/verbinding.ts'
import { ROOT } from '../app/schil/instellingen.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-kill-'))
let server: EigenPostgres | null = null
const gedaan = new Set<string>()
const bezig = new Set<string>()

beforeAll(async () => {
  // Killed in the middle of a thousand commands: first the server process, then the database, both without warning.
  const kind = spawn(
    process.execPath,
    ['--conditions=draad-bron', '--disable-warning=ExperimentalWarning', join(ROOT, 'e2e/hulp/schrijver.ts'), map, '1000'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  await new Promise<void>((goed, fout) => {
    let rest = ''
    let postgres = 0
    kind.on('exit', (c) => (gedaan.size < 200 ? fout(new Error(`the writer stopped early (${c})`)) : goed()))
    kind.stdout.on('data', (d) => {
      rest += String(d)
      const regels = rest.split('\n')
      rest = regels.pop() ?? ''
      for (const r of regels) {
        const [wat, id = ''] = r.split(' ')
        if (wat === 'gedaan') gedaan.add(id)
        if (wat === 'bezig') bezig.add(id)
        if (wat === 'postgres') postgres = Number(id)
      }
      if (gedaan.size >= 200) {
        process.kill(postgres, 'SIGKILL')
        kind.kill('SIGKILL')
      }
    })
  })
  server = await startEigenPostgres(map)
})

afterAll(async () => {
  await server?.stop()
  rmSync(map, { recursive: true, force: true })
})

test('kill -9 of server and database loses nothing that was acknowledged, and doubles nothing', async () => {
  const url = Object.assign(new URL(server?.url ?? ''), { pathname: '/proef' }).href
  const c = new pg.Client({ connectionString: url })
  await c.connect()
  const log = (
    await c.query<{ h: string; n: number }>(
      'select handeling_id as h, count(*)::int as n from logboek where handeling_id is not null group by 1',
    )
  ).rows
  const inLog = new Map(log.map((r) => [r.h, r.n]))
  expect([...gedaan].filter((h) => inLog.get(h) !== 1)).toEqual([])
  expect([...inLog.values()].every((n) => n === 1)).toBe(true)
  expect([...inLog.keys()].filter((h) => !bezig.has(h))).toEqual([])
  // All of a command or nothing: a case, a dossier, an entry and two running terms for each.
  for (const [wat, sql] of [
    ['cases', 'select count(*)::int as n from gezinszaak'],
    ['dossiers', 'select count(*)::int as n from dossier'],
    ['entries', "select count(*)::int as n from gebeurtenis where soort = 'aanmelding.ontvangen'"],
    ['directors', 'select count(*)::int as n from regisseur where tot is null'],
  ] as const)
    expect({ wat, n: (await c.query(sql)).rows[0].n }).toEqual({ wat, n: inLog.size })
  await c.end()
  const db = maakDb(maakPool(url, 1))
  const breuken: unknown[] = []
  await verifieer({ db, regio: 99 }, (b) => breuken.push(b))
  await db.destroy()
  expect(breuken).toEqual([])
})
