import { eenheid } from '@draad/cijfers/web'
import { useTaal } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import type { PaginaIndicator } from '../model.ts'

/** Values as people write them: a share in percent, a count per exposure per thousand. */
export function useWaarde(i: PaginaIndicator) {
  const { taal } = useTaal()
  const keer = i.soort === 'aandeel' ? 100 : 1000
  const achter = i.soort === 'aandeel' ? '%' : taal === 'nl' ? ' per 1.000' : ' per 1,000'
  const kaal = (w: number) => getal(Number((w * keer).toPrecision(3)), taal)
  return { waarde: (w: number | null) => (w === null ? '–' : `${kaal(w)}${achter}`), kaal, achter }
}

/** A unit in the plural, in the reader's language. */
export function eenheidWoord(id: PaginaIndicator['eenheid'], taal: 'nl' | 'en'): string {
  const e = eenheid(id)
  return e.meervoud[taal]
}
