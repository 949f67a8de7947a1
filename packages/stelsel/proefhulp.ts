/** Helpers for the tests of this package only; not exported from it. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { dagnummer, datumVan } from './src/kalender/datum.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Folder with the reference material the tests compare with; DRAAD_BRONNEN may point elsewhere. */
export const bronnen = process.env['DRAAD_BRONNEN'] ?? join(root, '..', 'shared', 'bronnen')

/** Path in the reference folder, or null when it is absent: such a test then skips and says so. */
export function bron(...delen: string[]): string | null {
  const path = join(bronnen, ...delen)
  return existsSync(path) ? path : null
}

/** Any day from one year to another, both included. */
export function eenDatum(vanJaar = 2000, totJaar = 2100): fc.Arbitrary<string> {
  return fc.integer({ min: dagnummer(`${jaar(vanJaar)}-01-01`), max: dagnummer(`${jaar(totJaar)}-12-31`) }).map((n) => datumVan(n))
}

function jaar(n: number): string {
  return String(n).padStart(4, '0')
}
