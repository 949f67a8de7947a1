import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden, ongeldig } from '../../kern/outcome/uitkomst.ts'
import { bewaarUitkomst, leveringVan, starts } from './store.ts'
import { uitkomstMag, type Uitkomstmeting } from './uitkomst.ts'

/** Keeps what one informant said of this help, during it or after it. */
export async function legUitkomstVast(
  tx: HandlerTx,
  input: { dossierId: string } & Omit<Uitkomstmeting, 'id' | 'toewijzingId' | 'doorNaam'>,
): Promise<{ id: string; toewijzingId: string }> {
  const l = await leveringVan(tx, input.leveringId)
  if (!l || l.dossierId !== input.dossierId || l.verwijderdOp !== null)
    throw nietGevonden('Deze hulp is er niet.', 'This help does not exist.')
  // Help that went on after an interruption is one trajectory, from its first day.
  const eerste = (await starts(tx, [l.toewijzingId]))[0] ?? l
  const fouten = uitkomstMag(input, eerste.begindatum, tx.vandaag)
  if (fouten.length > 0) throw ongeldig(...fouten)
  return { id: await bewaarUitkomst(tx, l, input), toewijzingId: l.toewijzingId }
}
