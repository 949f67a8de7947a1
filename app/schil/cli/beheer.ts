import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { verifieer, type Breuk } from '../../kern/chronology/store.ts'
import { maakDb, maakPool } from '../../kern/db/verbinding.ts'
import { metBeheer, openDatabase } from '../database.ts'
import { leesInstellingen } from '../instellingen.ts'
import { lopend } from '../opstart.ts'

interface Io {
  uit(s: string): void
  fout(s: string): void
  map: string
}

/** Runs `werk` with the installation's database, and stops a private server again when no Draad was using it. */
async function metDatabase<T>(werk: (url: string) => Promise<T>): Promise<T> {
  const inst = leesInstellingen()
  const liep = lopend(inst) !== null
  const db = await openDatabase(inst)
  try {
    return await werk(db.eigenaarUrl)
  } finally {
    if (!liep) await db.stop()
  }
}

/** Recomputes the hash chain of every dossier. */
export async function voerVerify(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  return metDatabase(async (url) => {
    const regios = await metBeheer(url, async (c) =>
      (await c.query<{ regio: number }>('select distinct regio from draadkop order by 1')).rows.map((r) => r.regio),
    )
    const db = maakDb(maakPool(url, 2))
    const breuken: Breuk[] = []
    let dossiers = 0
    let gebeurtenissen = 0
    for (const regio of regios) {
      const telling = await verifieer({ db, regio }, (b) => breuken.push(b))
      dossiers += telling.dossiers
      gebeurtenissen += telling.gebeurtenissen
    }
    await db.destroy()
    if (values.json) io.uit(JSON.stringify({ dossiers, gebeurtenissen, breuken }))
    else {
      for (const b of breuken) io.uit(`broken (${b.wat}): dossier ${b.dossierId}, entry ${b.volgnr}`)
      io.uit(`${gebeurtenissen} entries of ${dossiers} dossiers: ${breuken.length === 0 ? 'the chain holds' : `${breuken.length} breaks`}`)
    }
    return breuken.length === 0 ? 0 : 1
  })
}

/** Table after table as COPY text in one gzip file; needs no program of PostgreSQL beside Draad. */
export async function voerBackup(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const bestand = resolve(io.map, positionals[0] ?? `draad-${new Date().toISOString().slice(0, 10)}.dump`)
  return metDatabase(async (url) => {
    const { schrijfBackup } = await import('../backup.ts')
    mkdirSync(dirname(bestand), { recursive: true })
    const n = await schrijfBackup(url, bestand)
    io.uit(`${n.tabellen} tables, ${n.rijen} rows -> ${bestand}`)
    return 0
  })
}

export async function voerRestore(args: string[], io: Io): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { ja: { type: 'boolean' } } })
  const bestand = positionals[0] ? resolve(io.map, positionals[0]) : null
  if (!bestand || !existsSync(bestand)) {
    io.fout(bestand ? `There is no file ${bestand}.` : 'Which file? See: npx draad restore --help')
    return 2
  }
  if (!values.ja) {
    io.fout('This replaces everything in the database by what is in the file. Say so with --ja.')
    return 2
  }
  if (lopend(leesInstellingen())) {
    io.fout('Draad runs; stop it first: npx draad stop')
    return 1
  }
  return metDatabase(async (url) => {
    const { leesBackup } = await import('../backup.ts')
    const n = await leesBackup(url, bestand)
    io.uit(`${n.tabellen} tables, ${n.rijen} rows restored; now check it: npx draad verify`)
    return 0
  })
}
