import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { glob, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './instellingen.ts'

const WEB = join(ROOT, 'app/schil/web')
const DIST = join(WEB, 'dist')
const STEMPEL = join(DIST, '.bron')

async function bronHash(): Promise<string> {
  const hash = createHash('sha256')
  const bestanden: string[] = []
  for (const patroon of ['app/**/*.{ts,tsx,css,html}', 'packages/*/src/**/*.ts', 'package-lock.json'])
    for await (const f of glob(patroon, { cwd: ROOT, exclude: (n) => n === 'dist' || n === 'node_modules' }))
      if (!f.endsWith('.test.ts')) bestanden.push(f)
  for (const f of bestanden.sort()) {
    const s = await stat(join(ROOT, f))
    hash.update(`${f} ${s.size} ${s.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/**
 * Builds the pages when their sources changed since the last build: beside the old ones, which then change places, so
 * that a server which runs from the same checkout always has pages.
 */
export async function bouwWeb(): Promise<boolean> {
  const hash = await bronHash()
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === hash) return false
  const nieuw = join(ROOT, '.draad', `pages-${process.pid}`)
  const code = await new Promise<number>((goed) => {
    const kind = spawn(
      process.execPath,
      [
        join(ROOT, 'node_modules/vite/bin/vite.js'),
        'build',
        '--config',
        join(WEB, 'vite.config.ts'),
        '--outDir',
        nieuw,
        '--logLevel',
        'error',
      ],
      { cwd: WEB, stdio: ['ignore', 2, 2] },
    )
    kind.on('exit', (c) => goed(c ?? 1))
  })
  if (code !== 0) {
    rmSync(nieuw, { recursive: true, force: true })
    throw new Error('Building the pages failed; see above.')
  }
  writeFileSync(join(nieuw, '.bron'), hash)
  const oud = `${nieuw}-oud`
  if (existsSync(DIST)) renameSync(DIST, oud)
  renameSync(nieuw, DIST)
  rmSync(oud, { recursive: true, force: true })
  return true
}
