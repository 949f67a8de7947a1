import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type { Postverkeer } from './model.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    postverkeer: {
      regio: number
      bericht_id: string
      richting: 'in' | 'uit'
      tegenpartij: string
      referentie: string
      stand: Postverkeer['stand']
      pogingen: number
      fout: string | null
      volgende_op: string | null
      klaar_op: string | null
      bijgewerkt_op: string
    }
  }
}

const VELDEN = [
  'bericht_id as berichtId',
  'richting',
  'tegenpartij',
  'referentie',
  'stand',
  'pogingen',
  'fout',
  'volgende_op as volgendeOp',
  'klaar_op as klaarOp',
] as const

export async function postVan(tx: Tx, berichtId: string): Promise<Postverkeer | null> {
  return (
    (await tx.db
      .selectFrom('postverkeer')
      .select(VELDEN)
      .where('regio', '=', tx.regio)
      .where('bericht_id', '=', berichtId)
      .executeTakeFirst()) ?? null
  )
}

/** Writes how a message travels now; the row of a message is made once. */
export async function bewaarPost(tx: Tx, p: Postverkeer): Promise<void> {
  await sql`insert into postverkeer (regio, bericht_id, richting, tegenpartij, referentie, stand, pogingen, fout, volgende_op, klaar_op, bijgewerkt_op)
    values (${tx.regio}, ${p.berichtId}, ${p.richting}, ${p.tegenpartij}, ${p.referentie}, ${p.stand}, ${p.pogingen}, ${p.fout}, ${p.volgendeOp}, ${p.klaarOp}, ${tx.nu})
    on conflict (regio, bericht_id) do update set stand = excluded.stand, pogingen = excluded.pogingen, fout = excluded.fout,
      volgende_op = excluded.volgende_op, klaar_op = excluded.klaar_op, bijgewerkt_op = excluded.bijgewerkt_op`.execute(tx.db)
}

/** What has not arrived yet after at least one attempt, longest waiting first; and how much did. */
export async function postStand(tx: Tx): Promise<{ wachtend: Postverkeer[]; bezorgd: number; ontvangen: number }> {
  const wachtend = await tx.db
    .selectFrom('postverkeer')
    .select(VELDEN)
    .where('regio', '=', tx.regio)
    .where('stand', '=', 'wacht')
    .orderBy('volgende_op')
    .limit(200)
    .execute()
  const r = await tx.db
    .selectFrom('postverkeer')
    .select((e) => [
      e.fn.countAll<string>().filterWhere('stand', '=', 'bezorgd').as('bezorgd'),
      e.fn.countAll<string>().filterWhere('stand', '=', 'ontvangen').as('ontvangen'),
    ])
    .where('regio', '=', tx.regio)
    .executeTakeFirst()
  return { wachtend, bezorgd: Number(r?.bezorgd ?? 0), ontvangen: Number(r?.ontvangen ?? 0) }
}
