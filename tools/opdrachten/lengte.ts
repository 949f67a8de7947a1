import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'

const GRENS = 300
const ZIN = /^\/\/ Over 300 lines: .{20,}/

/**
 * Why a file is too long, or its sentence about length out of date; null when all is well.
 * A file reads best under 300 lines; a longer one says why in its first line.
 */
export function lengteOordeel(tekst: string): string | null {
  const regels = tekst.split('\n')
  const lang = regels.length - 1 > GRENS
  const zegt = ZIN.test(regels[0] ?? '')
  if (lang && !zegt) return `${regels.length - 1} lines: split it, or begin with "// Over 300 lines: <why it reads better whole>"`
  if (!lang && zegt) return `${regels.length - 1} lines: it no longer needs its first line`
  return null
}

/** Every file of the repository that is long without a reason. */
export async function teLang(root: string): Promise<{ bestand: string; waarom: string }[]> {
  const uit: { bestand: string; waarom: string }[] = []
  const mee = '{app,packages,tools,e2e,bench}/**/*.{ts,tsx,mjs,css}'
  for await (const f of glob(mee, { cwd: root, exclude: (n) => n === 'dist' || n === 'node_modules' })) {
    const waarom = lengteOordeel(readFileSync(join(root, f), 'utf8'))
    if (waarom) uit.push({ bestand: f, waarom })
  }
  return uit.sort((a, b) => a.bestand.localeCompare(b.bestand))
}
