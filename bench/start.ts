import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../app/schil/instellingen.ts'
import type { Maat } from './hulp/gegevens.ts'

/** Seconds from `draad start` to "Draad is open". */
function start(map: string): Promise<number> {
  const begin = performance.now()
  return new Promise((goed, fout) => {
    const kind = spawn(process.execPath, [join(ROOT, 'tools/draad.mjs'), 'start'], {
      env: { ...process.env, DRAAD_MAP: map, DRAAD_POORT: '34567' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let open = 0
    let tekst = ''
    kind.stderr.on('data', (d) => (tekst += String(d)))
    kind.stdout.on('data', (d) => {
      if (!open && String(d).includes('Draad is open')) {
        open = (performance.now() - begin) / 1000
        kind.kill('SIGTERM')
      }
    })
    kind.on('exit', () => (open ? goed(open) : fout(new Error(`did not start: ${tekst}`))))
  })
}

/** Cold start with an empty folder (database, demo region), and a second start. */
export async function meet(_o: { maat: Maat }) {
  const map = mkdtempSync(join(tmpdir(), 'draad-start-'))
  try {
    const koud = await start(map)
    const warm = await start(map)
    return [
      { wat: 'cold start, demo region filled', waarde: koud, eenheid: 's' },
      { wat: 'second start', waarde: warm, eenheid: 's' },
    ]
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
