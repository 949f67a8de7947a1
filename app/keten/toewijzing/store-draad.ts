import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type { BerichtRegel } from './model.ts'
import { VELDEN, vanRij } from './store-berichten.ts'

export interface BerichtFilter {
  readonly richting?: 'in' | 'uit' | undefined
  readonly soort?: string | undefined
  /** `open`: an answer is awaited; `te-laat`: and its last day has passed; `let-op`: refused or rejected. */
  readonly toon?: 'alles' | 'open' | 'te-laat' | 'let-op' | undefined
  readonly dossierId?: string | undefined
  readonly aanbiederId?: string | undefined
  /** Allocation number: its whole thread, with the answers. */
  readonly nummer?: number | undefined
  /** First and last day on which the message came or was made. */
  readonly van?: string | undefined
  readonly tot?: string | undefined
}

const OP = sql<string>`(bericht.gemaakt_op at time zone 'Europe/Amsterdam')::date`

/** Messages the asker may see: newest first, or, of those that await an answer, the most urgent first. */
export async function berichten(tx: Tx, f: BerichtFilter, hoogstens = 500): Promise<BerichtRegel[]> {
  const wacht = f.toon === 'open' || f.toon === 'te-laat'
  let q = tx.db.selectFrom('bericht').select(VELDEN).where('regio', '=', tx.regio).limit(hoogstens)
  q = wacht
    ? q.where('antwoord_voor', 'is not', null).where('beantwoord_op', 'is', null).orderBy('antwoord_voor').orderBy('id')
    : q.orderBy('gemaakt_op', 'desc').orderBy('id', 'desc')
  if (f.toon === 'te-laat') q = q.where('antwoord_voor', '<', tx.vandaag)
  if (f.richting) q = q.where('richting', '=', f.richting)
  if (f.soort) q = q.where('soort', '=', f.soort)
  if (f.dossierId) q = q.where('dossier_id', '=', f.dossierId)
  if (f.aanbiederId) q = q.where('aanbieder_id', '=', f.aanbiederId)
  if (f.van) q = q.where(OP, '>=', f.van)
  if (f.tot) q = q.where(OP, '<=', f.tot)
  if (f.toon === 'let-op') q = q.where('status', 'in', ['geweigerd', 'afgekeurd', 'deels'])
  if (f.nummer !== undefined) q = q.where(inDraad([f.nummer]))
  return (await q.execute()).map(vanRij)
}

/** Speaks of one of these allocations, or answers a message that does. */
function inDraad(nummers: readonly number[]) {
  const reeks = sql`${[...nummers]}::integer[]`
  return sql<boolean>`(bericht.nummers && ${reeks} or bericht.antwoord_op in
    (select o.id from bericht o where o.regio = bericht.regio and o.nummers && ${reeks}))`
}

/** All messages of one child: those about the dossier and those, such as declarations, that only name its allocations. */
export async function draadVan(tx: Tx, dossierId: string, nummers: readonly number[], hoogstens = 500): Promise<BerichtRegel[]> {
  const rijen = await tx.db
    .selectFrom('bericht')
    .select(VELDEN)
    .where('regio', '=', tx.regio)
    .where((e) => e.or([e('dossier_id', '=', dossierId), inDraad(nummers)]))
    .orderBy('gemaakt_op')
    // What answers at the same instant comes after what it answers.
    .orderBy(sql`antwoord_op is not null`)
    .orderBy('id')
    .limit(hoogstens)
    .execute()
  return rijen.map(vanRij)
}
