import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { leeftijdBereikt, termijnGepasseerd } from './commands.ts'
import { geborenOp, wiensGrens } from './rules.ts'
import { kinderenGeboren } from './store.ts'

/** Records every term whose last day has passed since the last round; gives how many. One failure does not stop the rest. */
export async function bewaakTermijnen(o: Omgeving, bewaker: Actor, bijFout: (e: unknown) => void): Promise<number> {
  const rijen = await inTransactie(o.db, bewaker, 'termijnen-bewaken', o.klok, (tx) =>
    tx.db
      .selectFrom('termijn')
      .select(['id', 'dossier_id'])
      .where('regio', '=', tx.regio)
      .where('stand', '=', 'loopt')
      .where('gepasseerd_op', 'is', null)
      .where('laatste_dag', '<', tx.vandaag)
      .orderBy('laatste_dag')
      .limit(500)
      .execute(),
  )
  for (const r of rijen) {
    await voerUit(o, termijnGepasseerd, { dossierId: r.dossier_id, termijnId: r.id }, bewaker).catch(bijFout)
  }
  return rijen.length
}

/** How far back a round looks, so that a weekend without a running server misses no birthday. */
const TERUG = 14

/** Records every birthday that changed a child's rights lately and was not recorded yet; gives how many. */
export async function bewaakVerjaardagen(o: Omgeving, bewaker: Actor, bijFout: (e: unknown) => void): Promise<number> {
  const nieuw = await inTransactie(o.db, bewaker, 'termijnen-bewaken', o.klok, async (tx) =>
    wiensGrens(await kinderenGeboren(tx, geborenOp(tx.vandaag, TERUG)), tx.vandaag, TERUG),
  )
  for (const r of nieuw) await voerUit(o, leeftijdBereikt, r, bewaker).catch(bijFout)
  return nieuw.length
}
