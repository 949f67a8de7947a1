import { plusDagen } from '@draad/stelsel'
import { periode } from '../cijfer/index.ts'
import type { Studieparameters } from './model.ts'

/** What may be concluded. Printed on every output of a study. @bron R3 4.2 step 16; R3-70 */
export interface Slot {
  readonly verkennend: boolean
  /** Why it is exploratory; empty when it is not. */
  readonly redenen: readonly string[]
  readonly zin: string
  readonly en: string
}

/** Days in which a figure still shows a change of system more than what it is about. */
const NA_VERANDERING_DAGEN = 731

/** Municipalities below which a study explores. */
const WEINIG = 10

/** Decides whether a study is exploratory, by its own parameters: few municipalities, or shortly after a change. */
export function slotVan(p: Studieparameters): Slot {
  const redenen: string[] = []
  if (p.keuze.tot <= WEINIG) redenen.push(`few municipalities (at most ${p.keuze.tot})`)
  const van = periode(p.data.periode).van
  if (p.data.laatsteVerandering !== null && van < plusDagen(p.data.laatsteVerandering, NA_VERANDERING_DAGEN)) {
    redenen.push(`shortly after a change (${p.data.laatsteVerandering})`)
  }
  if (p.data.reeksbreuken.length > 0) redenen.push(`series break: ${p.data.reeksbreuken.join(', ')}`)
  const verkennend = redenen.length > 0
  return {
    verkennend,
    redenen,
    zin: verkennend
      ? 'Verkennend onderzoek: aan deze cijfers mag geen beleidsconclusie worden verbonden.'
      : 'Een cijfer verklaart zichzelf niet: een conclusie noemt haar bewijs en haar grenzen.',
    en: verkennend
      ? 'Exploratory study: no policy conclusion may be attached to these figures.'
      : 'A figure does not explain itself: a conclusion names its evidence and its limits.',
  }
}
