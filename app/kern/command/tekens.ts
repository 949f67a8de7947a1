import { veld, type VeldFout } from '../outcome/uitkomst.ts'

/** Deeper than any form goes. */
const DIEP = 40

/**
 * Texts a database cannot keep as they are: with a NUL in them, or with half of a character. They are named, not mended:
 * what someone said must never be changed unseen.
 */
export function onbewaarbaar(waarde: unknown, pad = '', diep = 0): VeldFout[] {
  if (typeof waarde === 'string') {
    if (!waarde.includes('\u0000') && waarde.isWellFormed()) return []
    return [
      veld(
        pad,
        'Hier staat een teken dat niet bewaard kan worden. Haal het weg en probeer het opnieuw.',
        'There is a character here that cannot be kept. Remove it and try again.',
      ),
    ]
  }
  if (waarde === null || typeof waarde !== 'object') return []
  if (diep > DIEP) return [veld(pad, 'Dit is te diep genest.', 'This is nested too deeply.')]
  return Object.entries(waarde).flatMap(([k, v]) => onbewaarbaar(v, pad === '' ? k : `${pad}.${k}`, diep + 1))
}
