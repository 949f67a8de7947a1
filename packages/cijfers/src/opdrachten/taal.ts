import { CijferFout } from '../fout.ts'
import type { Taal } from '../tekst.ts'

/** The option of a command whose sentences exist in two languages. */
export const TAALOPTIE = { taal: { type: 'string' } } as const

/** The language asked for, or the one this command has by itself. @throws CijferFout when there is no such language */
export function welkeTaal(gevraagd: string | undefined, vanzelf: Taal): Taal {
  const taal = gevraagd ?? vanzelf
  if (taal === 'nl' || taal === 'en') return taal
  throw new CijferFout('aanroep', '--taal', taal, 'nl or en', 'Choose one.')
}
