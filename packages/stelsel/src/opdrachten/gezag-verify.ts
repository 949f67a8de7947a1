import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDatum } from '../kalender/datum.ts'
import { verifieerGezag, type Verslag } from '../gezagtoets/verifieer.ts'
import { type CliOpdracht, type Uitvoer, verkeerd } from './opdracht.ts'

const GEBRUIK = `draad gezag verify <folder or file> [--op <YYYY-MM-DD>] [--alles] [--json]

Reads every Gherkin file (.feature) about custody in a folder and below, runs every scenario, and closes with
"N passed, N failed" and how many were skipped. A scenario is skipped, by name and with the reason, when it has a step
the library does not know or asks for something it leaves out on purpose (technical answers of the register service).

  --op     the day that counts as today (default: today)
  --alles  also name what passed
  --json   one JSON object with every scenario

Exit codes: 0 all passed (skipped allowed), 1 at least one failed, 2 bad call, unreadable, or no scenario found.
Example: draad gezag verify ./testgevallen --op 2026-11-21`

async function bestanden(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((e) => e.isFile() && e.name.endsWith('.feature'))
    .map((e) => join(e.parentPath, e.name))
    .sort()
}

interface InBestand extends Verslag {
  readonly bestand: string
}

const TEKEN = { geslaagd: 'ok  ', gezakt: 'FAIL', overgeslagen: 'skip' } as const

function toon(io: Uitvoer, all: readonly InBestand[], alles: boolean): void {
  for (const v of all) {
    if (v.uitkomst === 'geslaagd' && v.opmerkingen.length === 0 && !alles) continue
    io.uit(`${TEKEN[v.uitkomst]}  ${v.bestand}:${v.regel}  ${v.naam}`)
    for (const w of [...v.waarom, ...v.opmerkingen]) io.uit(`        ${w}`)
  }
}

/** Today as a calendar date in local time: the command is the edge of the program, where the clock is. */
function vandaag(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}

/** `draad gezag verify`: the only place of this package that reads files and the clock. */
export const gezagVerify: CliOpdracht = {
  naam: 'gezag verify',
  uitleg: 'run Gherkin cases about custody against the library',
  gebruik: GEBRUIK,
  async voer(args, io) {
    try {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: { op: { type: 'string' }, alles: { type: 'boolean' }, json: { type: 'boolean' } },
      })
      const [where] = positionals
      if (where === undefined) return verkeerd(io, GEBRUIK)
      const op = values.op ?? vandaag()
      if (!isDatum(op)) return verkeerd(io, `--op "${op}" is not a day written as YYYY-MM-DD`)
      const path = resolve(io.map, where)
      const all: InBestand[] = []
      for (const file of await bestanden(path)) {
        const bestand = relative(path, file) || file
        for (const v of verifieerGezag(await readFile(file, 'utf8'), op)) all.push({ ...v, bestand })
      }
      const count = (u: Verslag['uitkomst']): number => all.filter((v) => v.uitkomst === u).length
      const [passed, failed, skipped] = [count('geslaagd'), count('gezakt'), count('overgeslagen')]
      if (values.json === true) io.uit(JSON.stringify({ op, passed, failed, skipped, scenarios: all }, null, 2))
      else {
        toon(io, all, values.alles === true)
        if (skipped > 0) io.uit(`${skipped} skipped, named above`)
        io.uit(`${passed} passed, ${failed} failed`)
      }
      if (all.length === 0) return verkeerd(io, `No scenario found in ${where}`)
      return failed > 0 ? 1 : 0
    } catch (error) {
      return verkeerd(io, error instanceof Error ? error.message : String(error))
    }
  },
}
