#!/usr/bin/env node
/**
 * The one door to everything Draad can do from a terminal; plain JavaScript so that any Node >= 20 can open it.
 * It installs what is missing and hands over to the Node 24 that npm brought along, which runs TypeScript as it is.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.draad-geinstalleerd')
const [major] = process.versions.node.split('.').map(Number)

if (major < 20) {
  console.error(`Draad needs Node 20 or newer; this is ${process.version}. Install a newer Node and try again.`)
  process.exit(2)
}

/** Whether npm's own record of what it installed has every package of the lock file, as after a plain `npm ci`. */
function complete() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const there = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, p]) => !path.startsWith('node_modules/') || (there[path] ? there[path].version === p.version : p.optional),
    )
  } catch {
    return false
  }
}

/** Installs when the lock file is another than the one last installed. */
function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === hash : complete()) return
  console.error('Installing what Draad needs (once, about a minute) ...')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error(
      'npm ci failed; what it printed above says why. node_modules may be incomplete now: run the same command again to finish it.',
    )
    process.exit(npm.status ?? 1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

/** The Node 24 that came with npm, or this one when it is new enough. */
function node24() {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(own)) return own
  if (major >= 24) return process.execPath
  console.error(`No Node 24 for ${process.platform}-${process.arch} came with npm. Install Node 24 yourself and try again.`)
  process.exit(2)
}

install()
const node = node24()
const child = spawn(
  node,
  ['--conditions=draad-bron', '--disable-warning=ExperimentalWarning', join(root, 'tools', 'cli.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` } },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)))
