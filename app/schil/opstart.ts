import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { verzamel } from '../kern/command/register.ts'
import type { Omgeving } from '../kern/command/uitvoeren.ts'
import { Sleutels } from '../kern/crypto/sleutels.ts'
import { maakDb, maakPool } from '../kern/db/verbinding.ts'
import { echteKlok } from '../kern/time/klok.ts'
import { gebruikSleutels } from '../register/public.ts'
import { metBeheer, openDatabase, werkBij, type Database } from './database.ts'
import { startDiensten } from './diensten.ts'
import { testmensen } from './demo/mensen.ts'
import { startProvider } from './demo/provider.ts'
import { vulDemo } from './demo/vullen.ts'
import type { Instellingen } from './instellingen.ts'
import { APP, KAMERS } from './kamers.ts'
import { maakServer } from './server.ts'
import { bouwWeb } from './web-bouwen.ts'

/** A Draad that runs. */
export interface Draad {
  readonly adres: string
  readonly o: Omgeving
  readonly database: Database
  sluit(): Promise<void>
}

/** What a running Draad writes down, so that `draad status` and `draad stop` can find it. */
export interface Lopend {
  readonly pid: number
  readonly adres: string
  readonly sinds: string
}

const slot = (inst: Instellingen) => join(inst.map, 'loopt.json')

/** The Draad that runs from this folder; null when none does (also when it was killed). */
export function lopend(inst: Instellingen): Lopend | null {
  if (!existsSync(slot(inst))) return null
  const l = JSON.parse(readFileSync(slot(inst), 'utf8')) as Lopend
  try {
    process.kill(l.pid, 0)
    return l
  } catch {
    return null
  }
}

/**
 * Starts everything: database, tables, policy, pages, login, demo, server and services.
 *
 * @param zeg told of each step, for people who wait
 */
export async function start(inst: Instellingen, zeg: (stap: string) => void): Promise<Draad> {
  const al = lopend(inst)
  if (al) throw new Error(`Draad already runs from this folder, at ${al.adres} (process ${al.pid}). Stop it with: npx draad stop`)
  mkdirSync(inst.map, { recursive: true })
  for (const m of Object.values(inst.postbus)) mkdirSync(m, { recursive: true })
  gebruikSleutels(new Sleutels(inst.geheim))
  const [database, register, gebouwd] = await Promise.all([openDatabase(inst), verzamel(APP, KAMERS), bouwWeb()])
  const opruimen: (() => Promise<unknown>)[] = [() => database.stop()]
  const sluit = async () => {
    for (const f of opruimen.reverse()) await f().catch(() => {})
    rmSync(slot(inst), { force: true })
  }
  try {
    if (gebouwd) zeg('pages built')
    const n = await werkBij(database, inst, register)
    if (n > 0) zeg(`database brought up to date (${n} steps)`)
    const pool = maakPool(database.appUrl)
    opruimen.push(() => pool.end())
    const o: Omgeving = { db: maakDb(pool), klok: echteKlok }
    if (inst.demo) await vulDemo(register, database, inst, zeg)
    const oidc = { ...(inst.oidc ?? (await demoInloggen(inst, database, opruimen))), eigenAdres: inst.adres }
    const server = await luister(maakServer(o, register, inst, oidc).fetch, inst.poort)
    opruimen.push(
      () =>
        new Promise((goed) => {
          server.close(() => goed(null))
          ;(server as { closeAllConnections?(): void }).closeAllConnections?.()
        }),
    )
    opruimen.push(startDiensten(o, inst))
    writeFileSync(slot(inst), JSON.stringify({ pid: process.pid, adres: inst.adres, sinds: new Date().toISOString() } satisfies Lopend))
    return { adres: inst.adres, o, database, sluit }
  } catch (e) {
    await sluit()
    throw e
  }
}

async function demoInloggen(inst: Instellingen, database: Database, opruimen: (() => Promise<unknown>)[]) {
  const provider = await startProvider({
    terug: `${inst.adres}/inloggen/terug`,
    poort: inst.poort === 0 ? 0 : inst.poort + 1,
    host: '127.0.0.1',
    mensen: () => metBeheer(database.eigenaarUrl, testmensen),
  }).catch((e: NodeJS.ErrnoException) => {
    throw e.code === 'EADDRINUSE'
      ? new Error(`Port ${inst.poort + 1} (for the demo's login) is taken. Choose another with DRAAD_POORT.`)
      : e
  })
  opruimen.push(() => provider.sluit())
  return provider
}

function luister(fetch: Parameters<typeof serve>[0]['fetch'], poort: number): Promise<ServerType> {
  return new Promise((goed, fout) => {
    const server = serve({ fetch, port: poort }, () => goed(server))
    server.on('error', (e: NodeJS.ErrnoException) =>
      fout(e.code === 'EADDRINUSE' ? new Error(`Port ${poort} is taken. Choose another: DRAAD_POORT=8080 npm start`) : e),
    )
  })
}
