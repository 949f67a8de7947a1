import { metTeksten, type Studie } from '@draad/cijfers/web'
import { sql, type ColumnType } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type { EigenKeten, EigenTraject } from './eigen.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    studie: {
      regio: number
      id: string
      versie: number
      naam: string
      staat: string
      inhoud: ColumnType<Studie, string, string>
      begonnen_door: string
      begonnen_op: string
      gewijzigd_door: string
      gewijzigd_op: string
    }
  }
}

export async function bewaarStudie(tx: Tx, s: Studie): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('studie')
    .values({
      regio: tx.regio,
      id,
      versie: 1,
      naam: s.parameters.naam,
      staat: s.staat,
      inhoud: JSON.stringify(s),
      begonnen_door: tx.actor.naam,
      begonnen_op: tx.nu,
      gewijzigd_door: tx.actor.naam,
      gewijzigd_op: tx.nu,
    })
    .execute()
  return id
}

/** Puts the next state of a study in the place of one version; false when somebody was first. */
export async function vervangStudie(tx: Tx, id: string, versie: number, s: Studie): Promise<boolean> {
  const r = await tx.db
    .updateTable('studie')
    .set({ versie: versie + 1, staat: s.staat, inhoud: JSON.stringify(s), gewijzigd_door: tx.actor.naam, gewijzigd_op: tx.nu })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return Number(r.numUpdatedRows) > 0
}

export async function leesStudieRij(tx: Tx, id: string) {
  const rij = await tx.db
    .selectFrom('studie')
    .select(['id', 'versie', 'inhoud', 'gewijzigd_door as gewijzigdDoor', 'gewijzigd_op as gewijzigdOp'])
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij && { ...rij, inhoud: metTeksten(rij.inhoud) }
}

export async function studierijen(tx: Tx) {
  return tx.db
    .selectFrom('studie')
    .select([
      'id',
      'naam',
      'staat',
      'begonnen_door as begonnenDoor',
      'begonnen_op as begonnenOp',
      'gewijzigd_door as gewijzigdDoor',
      'gewijzigd_op as gewijzigdOp',
    ])
    .where('regio', '=', tx.regio)
    .orderBy('gewijzigd_op', 'desc')
    .limit(500)
    .execute()
}

/** Help of one's own municipality, for counting only. */
export async function eigenTrajecten(tx: Tx): Promise<EigenTraject[]> {
  const r =
    await sql<EigenTraject>`select persoon, geboren, geslacht, leverancier, team, categorie, product_code as "productCode", verwijzer,
    begin, laatste_begin as "laatsteBegin", stop, stopreden, metingen from eigen_trajecten()`.execute(tx.db)
  return r.rows
}

/** The chain clock of each thread of one's own municipality, for counting only. */
export async function eigenKeten(tx: Tx): Promise<EigenKeten[]> {
  return (await sql<EigenKeten>`select persoon, aanmelding, start, gestopt from eigen_keten()`.execute(tx.db)).rows
}
