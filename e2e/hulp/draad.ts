import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { nieuwId } from '../../app/kern/id.ts'
import { leesInstellingen, type Instellingen } from '../../app/schil/instellingen.ts'
import { start, type Draad } from '../../app/schil/opstart.ts'

async function tweePoorten(): Promise<number> {
  for (;;) {
    const poort = await new Promise<number>((goed) => {
      const s = createServer().listen(0, '127.0.0.1', () => {
        const p = (s.address() as { port: number }).port
        s.close(() => goed(p))
      })
    })
    const vrij = await new Promise<boolean>((goed) => {
      const s = createServer()
        .once('error', () => goed(false))
        .listen(poort + 1, '127.0.0.1', () => s.close(() => goed(true)))
    })
    if (vrij) return poort
  }
}

/** A whole Draad for browser tests: its own database on the test server, its own folder, a small demo region. */
export interface ProefDraad extends Draad {
  readonly inst: Instellingen
  /** Owner's connection, for looking behind the screens. */
  readonly beheer: pg.Client
}

export async function startProefDraad(jeugdigen = 40): Promise<ProefDraad> {
  const map = mkdtempSync(join(tmpdir(), 'draad-e2e-'))
  const baasUrl = Object.assign(new URL(inject('beheerUrl')), { pathname: '/postgres' }).href
  const naam = `${new URL(inject('beheerUrl')).pathname.slice(1)}_e${nieuwId().replaceAll('-', '').slice(14)}`
  const baas = new pg.Client({ connectionString: baasUrl })
  await baas.connect()
  await baas.query(`create database ${naam}`)
  const poort = await tweePoorten()
  const url = Object.assign(new URL(baasUrl), { pathname: `/${naam}` }).href
  const inst = leesInstellingen({
    DRAAD_MAP: map,
    DRAAD_POORT: String(poort),
    DATABASE_URL: url,
    DRAAD_DEMO: '1',
    DRAAD_DEMO_JEUGDIGEN: String(jeugdigen),
  })
  const draad = await start(inst, () => {})
  const beheer = new pg.Client({ connectionString: url })
  await beheer.connect()
  return {
    ...draad,
    inst,
    beheer,
    sluit: async () => {
      await beheer.end()
      await draad.sluit()
      await baas.query(`drop database if exists ${naam} with (force)`)
      await baas.end()
      rmSync(map, { recursive: true, force: true })
    },
  }
}
