import { teksten } from '../teksten.ts'
import type { useT } from '../../../kern/ui/index.ts'

type T = ReturnType<typeof useT<typeof teksten>>

/** "11 jaar", "±11 jaar", "ongeboren" or "leeftijd onbekend": unknown is said, never left out. */
export function leeftijd(k: { leeftijd: string | null; ongeboren: boolean }, t: T): string {
  if (k.ongeboren) return t('ongeboren')
  return k.leeftijd === null ? t('leeftijd.onbekend') : t('jaar', { n: k.leeftijd })
}
