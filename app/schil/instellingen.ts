import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { leesPostinstelling } from '../keten/transport/instelling.ts'
import type { Postinstelling } from '../keten/transport/model.ts'
import { APP } from './kamers.ts'

/** Folder of the checkout. */
export const ROOT = dirname(APP)

/** Everything an installation can set; read once, from the environment. See docs/beheer.md. */
export interface Instellingen {
  /** Folder for what this installation keeps beside the database: secret, messages, private PostgreSQL. */
  readonly map: string
  /** Owner's connection to a PostgreSQL of one's own; null: Draad runs its own. */
  readonly databaseUrl: string | null
  readonly poort: number
  /** Where browsers reach Draad. */
  readonly adres: string
  /** Secret from which keys are derived. */
  readonly geheim: string
  /** OpenID Connect provider; null: the demo's own, with test people. */
  readonly oidc: { readonly uitgever: string; readonly clientId: string; readonly clientSecret: string } | null
  /** Number of the youth region this installation serves, and its name. */
  readonly regio: number
  readonly regioNaam: string
  /** Fill an empty database with the synthetic demo region? */
  readonly demo: boolean
  /** Youths in the demo region. */
  readonly demoJeugdigen: number
  /** Folders in which messages are dropped (`in`) and picked up (`uit`). */
  readonly postbus: { readonly in: string; readonly uit: string }
  /** Messages over HTTP; null: folders only, and nothing is taken over HTTP. */
  readonly post: Postinstelling | null
}

function geheimVan(map: string, env: NodeJS.ProcessEnv): string {
  if (env['DRAAD_SLEUTEL']) return env['DRAAD_SLEUTEL']
  const bestand = join(map, 'sleutel')
  if (!existsSync(bestand)) {
    mkdirSync(map, { recursive: true })
    writeFileSync(bestand, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(bestand, 'utf8').trim()
}

/** Reads the settings; a wrong one is a sentence that says which and what is allowed. */
export function leesInstellingen(env: NodeJS.ProcessEnv = process.env): Instellingen {
  const map = resolve(env['DRAAD_MAP'] ?? join(ROOT, '.draad'))
  const getal = (naam: string, anders: number) => {
    const n = Number(env[naam] ?? anders)
    if (!Number.isInteger(n) || n < 0 || n > 65535) throw new Error(`${naam} must be a whole number from 0 to 65535; found "${env[naam]}".`)
    return n
  }
  const poort = getal('DRAAD_POORT', 3000)
  const uitgever = env['OIDC_UITGEVER']
  if (uitgever && !(env['OIDC_CLIENT_ID'] && env['OIDC_CLIENT_SECRET'])) {
    throw new Error('OIDC_UITGEVER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it.')
  }
  const berichten = resolve(env['DRAAD_POSTBUS'] ?? join(map, 'berichten'))
  return {
    map,
    poort,
    databaseUrl: env['DATABASE_URL'] ?? null,
    adres: (env['DRAAD_ADRES'] ?? `http://localhost:${poort}`).replace(/\/$/, ''),
    geheim: geheimVan(map, env),
    oidc: uitgever ? { uitgever, clientId: env['OIDC_CLIENT_ID'] ?? '', clientSecret: env['OIDC_CLIENT_SECRET'] ?? '' } : null,
    regio: getal('DRAAD_REGIO', 99),
    regioNaam: env['DRAAD_REGIO_NAAM'] ?? 'Jeugdregio Rivierenduin (demo)',
    demo: env['DRAAD_DEMO'] ? env['DRAAD_DEMO'] === '1' : !uitgever,
    demoJeugdigen: getal('DRAAD_DEMO_JEUGDIGEN', 300),
    postbus: { in: join(berichten, 'in'), uit: join(berichten, 'uit') },
    post: env['DRAAD_POST'] ? leesPostinstelling(resolve(env['DRAAD_POST'])) : null,
  }
}
