import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const GOED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'EUPL-1.2',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC-BY-4.0',
  'Zlib',
  'MIT-0',
  'PostgreSQL',
  'WTFPL',
  'LGPL-3.0-or-later',
])

/** A dependency whose licence does not go with EUPL-1.2, or that says none. */
export interface VreemdeLicentie {
  readonly pakket: string
  readonly licentie: string
}

/** Is an SPDX expression fine: one of a choice, or all of a combination? */
export function isGoed(licentie: string): boolean {
  const kaal = licentie.replace(/[()]/g, '')
  if (kaal.includes(' OR ')) return kaal.split(' OR ').some(isGoed)
  if (kaal.includes(' AND ')) return kaal.split(' AND ').every(isGoed)
  return GOED.has(kaal.trim())
}

/** Reads the lock file: it names the licence of everything that would be installed, on every platform. */
export function vreemdeLicenties(root: string): VreemdeLicentie[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string; link?: boolean }>
  }
  return Object.entries(lock.packages)
    .filter(([pad, p]) => pad.startsWith('node_modules/') && !p.link)
    .map(([pad, p]) => ({ pakket: pad.slice('node_modules/'.length), licentie: p.license ?? 'none stated' }))
    .filter((p) => !isGoed(p.licentie))
}
