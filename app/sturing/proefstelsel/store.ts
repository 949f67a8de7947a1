import type { Tx } from '../../kern/db/transactie.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    proefvraag: {
      regio: number
      id: string
      naam: string
      adres: string
      door_id: string
      door_naam: string
      bewaard_op: string
      weg_op: string | null
    }
  }
}

export async function bewaarProefvraag(tx: Tx, v: { naam: string; adres: string }): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('proefvraag')
    .values({ regio: tx.regio, id, ...v, door_id: tx.actor.id, door_naam: tx.actor.naam, bewaard_op: tx.nu, weg_op: null })
    .execute()
  return id
}

/** Takes one's own question off the list; false when there is none of one's own. */
export async function haalProefvraagWeg(tx: Tx, id: string): Promise<boolean> {
  const r = await tx.db
    .updateTable('proefvraag')
    .set({ weg_op: tx.nu })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .where('door_id', '=', tx.actor.id)
    .where('weg_op', 'is', null)
    .executeTakeFirst()
  return Number(r.numUpdatedRows) > 0
}

export async function proefvragen(tx: Tx) {
  const rijen = await tx.db
    .selectFrom('proefvraag')
    .select(['id', 'naam', 'adres', 'door_id as doorId', 'door_naam as doorNaam', 'bewaard_op as bewaardOp'])
    .where('regio', '=', tx.regio)
    .where('weg_op', 'is', null)
    .orderBy('bewaard_op', 'desc')
    .limit(200)
    .execute()
  return rijen.map(({ doorId, ...r }) => ({ ...r, eigen: doorId === tx.actor.id }))
}
