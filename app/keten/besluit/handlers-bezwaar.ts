import { isWerkdag, plusDagen, plusWeken, termijnenwet } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import type { Datum } from '../../kern/time/klok.ts'
import { pak } from './handlers-opstellen.ts'
import type { Bezwaar } from './model.ts'
import { bewaarBezwaar, bezwarenVan, doeBezwaarAf } from './store.ts'

/**
 * Last day for the answer: six weeks from the day after the objection term has passed, on a working day. Twelve weeks when
 * there is an advisory committee, and any extension, are entered as a date by the municipality.
 *
 * @bron Awb 7:10 lid 1; Algemene termijnenwet 1
 */
export function beslissenVoor(bezwaarTot: Datum): Datum {
  let dag = plusWeken(bezwaarTot, 6)
  while (!isWerkdag(dag, termijnenwet)) dag = plusDagen(dag, 1)
  return dag
}

interface Ontvangst {
  besluitId: string
  ontvangenOp: string
  vanNaam: string
  eigenWoorden: string
  hulpLooptDoor: boolean
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
  const voor = beslissenVoor(b.bezwaarTot)
  const bezwaarId = await bewaarBezwaar(tx, b, {
    ontvangenOp: input.ontvangenOp,
    vanNaam: input.vanNaam,
    eigenWoorden: input.eigenWoorden,
    opTijd,
    teLaatReden: input.teLaatReden ?? null,
    hulpLooptDoor: input.hulpLooptDoor,
    beslissenVoor: voor,
  })
  return { bezwaarId, opTijd, beslissenVoor: voor }
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
