import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CijferFout } from '../fout.ts'
import { openOpslag, type Opslag } from '../opslag/index.ts'
import { tekst } from '../tekst.ts'

/** Opens the figures database named by `--db`, for reading. @throws CijferFout when it was not named or is not there */
export function openBestaand(map: string, db: string | undefined): Promise<Opslag> {
  const pad = db === undefined ? null : resolve(map, db)
  if (pad === null || !existsSync(pad))
    throw new CijferFout(
      'db',
      '--db',
      db ?? tekst('niets', 'nothing'),
      tekst('een cijferbestand', 'a figures database'),
      tekst('Maak er een met: draad cijfers load', 'Make one with: draad cijfers load'),
    )
  return openOpslag(pad, { alleenLezen: true })
}
