import { CijferFout } from '../fout.ts'
import { tekst, type Taal } from '../tekst.ts'

/** The option of a command whose sentences exist in two languages. */
export const TAALOPTIE = { taal: { type: 'string' } } as const

/** The language of what goes wrong: the one that was asked for; English when none was. */
export function fouttaal(args: readonly string[]): Taal {
  return args.some((a, i) => a === '--taal=nl' || (a === '--taal' && args[i + 1] === 'nl')) ? 'nl' : 'en'
}

/** The language asked for, or the one this command has by itself. @throws CijferFout when there is no such language */
export function welkeTaal(gevraagd: string | undefined, vanzelf: Taal): Taal {
  const taal = gevraagd ?? vanzelf
  if (taal === 'nl' || taal === 'en') return taal
  throw new CijferFout('aanroep', '--taal', taal, tekst('nl of en', 'nl or en'), tekst('Kies er een.', 'Choose one.'))
}
