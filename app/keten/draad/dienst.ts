import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { termijnGepasseerd } from './commands.ts'

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
