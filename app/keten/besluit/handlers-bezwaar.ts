import { termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { partijVan } from '../../register/public.ts'
import { zaakVan } from '../draad/public.ts'
import { pak } from './handlers-opstellen.ts'
import type { Bezwaar } from './model.ts'
import { bewaarBezwaar, bezwarenVan, doeBezwaarAf } from './store.ts'

/** The rule for the answer: six weeks from the end of the objection term, or twelve when a committee advises. @bron Awb 7:10 lid 1 */
const antwoordregel = (commissie: boolean) => (commissie ? 'beslissing-op-bezwaar-commissie' : 'beslissing-op-bezwaar')

interface Ontvangst {
  besluitId: string
  ontvangenOp: string
  vanNaam: string
  eigenWoorden: string
  hulpLooptDoor: boolean
  commissie: boolean
  teLaatReden?: string | null | undefined
}

/** Registers an objection as it came in; existing help goes on meanwhile unless the family wants otherwise. @bron R0-77; Awb 6:7, 6:9, 6:11 */
export async function ontvangBezwaar(tx: HandlerTx, input: Ontvangst) {
  const b = await pak(tx, { besluitId: input.besluitId }, ['genomen'])
  if (!b.bezwaarTot || !b.genomenOp) throw nietGevonden()
  if (input.ontvangenOp < b.genomenOp || input.ontvangenOp > tx.vandaag)
    throw ongeldig(
      veld('ontvangenOp', 'Kies een dag tussen het besluit en vandaag.', 'Choose a day between the decision and today.', {
        gevonden: input.ontvangenOp,
      }),
    )
  const opTijd = input.ontvangenOp <= b.bezwaarTot
  const voor = termijn(antwoordregel(input.commissie), b.bezwaarTot).laatsteDag
  const bezwaarId = await bewaarBezwaar(tx, b, {
    ontvangenOp: input.ontvangenOp,
    vanNaam: input.vanNaam,
    eigenWoorden: input.eigenWoorden,
    opTijd,
    teLaatReden: input.teLaatReden ?? null,
    hulpLooptDoor: input.hulpLooptDoor,
    beslissenVoor: voor,
  })
  const gemeenteId = (await zaakVan(tx, tx.zaakId ?? ''))?.gemeenteId
  const gemeente = gemeenteId ? await partijVan(tx, gemeenteId) : null
  return {
    bezwaarId,
    opTijd,
    beslissenVoor: voor,
    bezwaarTot: b.bezwaarTot,
    gemeente: gemeente && { id: gemeente.id, naam: gemeente.naam },
  }
}

/** Answers an objection. A well-founded one keeps the old help until there is a new decision. */
export async function handelBezwaarAf(
  tx: HandlerTx,
  input: { bezwaarId: string; stand: Exclude<Bezwaar['stand'], 'open'>; uitkomst: string },
) {
  const z = (await bezwarenVan(tx, tx.dossierId ?? '')).find((x) => x.id === input.bezwaarId)
  if (!z) throw nietGevonden('Dit bezwaar is er niet.', 'This objection does not exist.')
  if (z.stand !== 'open') throw conflict('Dit bezwaar is al afgehandeld.', 'This objection has been answered already.', { stand: z.stand })
  await doeBezwaarAf(tx, z.id, input.stand, input.uitkomst)
  return { besluitId: z.besluitId, bezwaarId: z.id }
}
