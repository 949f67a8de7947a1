import { plusDagen } from '@draad/stelsel'
import { periode } from '../cijfer/index.ts'
import { dagTekst, tekst, type Tekst } from '../tekst.ts'
import type { Studieparameters } from './model.ts'

/** What may be concluded. Printed on every output of a study. @bron R3 4.2 step 16; R3-70 */
export interface Slot {
  readonly verkennend: boolean
  /** Why it is exploratory; empty when it is not. */
  readonly redenen: readonly Tekst[]
  readonly zin: Tekst
}

/** Days in which a figure still shows a change of system more than what it is about. */
const NA_VERANDERING_DAGEN = 731

/** Municipalities below which a study explores. */
const WEINIG = 10

/** Decides whether a study is exploratory, by its own parameters: few municipalities, or shortly after a change. */
export function slotVan(p: Studieparameters): Slot {
  const redenen: Tekst[] = []
  // What was chosen counts; before that, what may be chosen.
  const tot = p.keuze.besluit?.gekozen.length ?? p.keuze.tot
  if (tot <= WEINIG) redenen.push(tekst(`weinig gemeenten (hoogstens ${tot})`, `few municipalities (at most ${tot})`))
  const van = periode(p.data.periode).van
  if (p.data.laatsteVerandering !== null && van < plusDagen(p.data.laatsteVerandering, NA_VERANDERING_DAGEN)) {
    const dag = dagTekst(p.data.laatsteVerandering)
    redenen.push(tekst(`kort na een verandering (${dag.nl})`, `shortly after a change (${dag.en})`))
  }
  const breuken = p.data.reeksbreuken.join(', ')
  if (breuken !== '') redenen.push(tekst(`breuk in de reeks: ${breuken}`, `series break: ${breuken}`))
  const verkennend = redenen.length > 0
  return {
    verkennend,
    redenen,
    zin: verkennend
      ? tekst(
          'Verkennend onderzoek: aan deze cijfers mag geen beleidsconclusie worden verbonden.',
          'Exploratory study: no policy conclusion may be attached to these figures.',
        )
      : tekst(
          'Een cijfer verklaart zichzelf niet: een conclusie noemt haar bewijs en haar grenzen.',
          'A figure does not explain itself: a conclusion names its evidence and its limits.',
        ),
  }
}
