import type { ColumnType } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import { ontsleutel } from '../../register/public.ts'
import type { Antwoord, Weten } from '../../keten/levering/public.ts'
import type { Aanvulling, Boekregel, Leverbaar, Onvolledig } from './leverbaar.ts'
import type { Wachtrij } from './wachtlijst.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    leveringsboek: {
      regio: number
      id: string
      soort: 'bj' | 'nza'
      periode: string
      partij_id: string
      partij_naam: string
      leverancier: string
      versie: number
      jeugdigen: number | null
      records: number
      tegengehouden: number
      bevindingen: ColumnType<Record<string, number>, string, never>
      onvolledig: ColumnType<Onvolledig[], string, never>
      sha256: string
      gemaakt_op: string
      door_id: string
      door_naam: string
    }
    leveringsaanvulling: {
      regio: number
      partij_id: string
      traject_id: string
      dossier_id: string
      verwijzer: string | null
      crisis: boolean | null
      hulpvorm: string | null
      einde: string | null
      reden: string | null
      bijgewerkt_op: string
      door_naam: string
    }
  }
}

/** Help of one's own organisation that began by this day. */
export async function leverbareHulp(tx: Tx, tm: string): Promise<Leverbaar[]> {
  const r = await sql<
    Omit<Leverbaar, 'crisis' | 'metingen'>
  >`select traject_id as "trajectId", soort, dossier_id as "dossierId", zaak_id as "zaakId",
    dossier_nummer as "dossierNummer", toewijzing_nummer as "toewijzingNummer", persoon_id as "persoonId", zonder_bsn as "zonderBsn",
    geboortedatum, verwacht_op as "verwachtOp", geslacht, geheim_adres as "geheimAdres", postcode, gemeente_code as "gemeenteCode",
    categorie, product_code as "productCode", verwijzer, begin, laatste_begin as "laatsteBegin", stop, stopreden,
    loopt_tot as "looptTot", afgesloten from leverbare_hulp(${tm}::date)`.execute(tx.db)
  const a = await sql<{ trajectId: string; crisis: Weten; metingen: Antwoord[] }>`select traject_id as "trajectId", crisis, metingen
    from leverbare_antwoorden(${tm}::date)`.execute(tx.db)
  const bij = new Map(a.rows.map((x) => [x.trajectId, x]))
  // Help of one's own team has no start that was recorded by hand: nobody was asked.
  return r.rows.map((x) => ({ ...x, crisis: 'onbekend', metingen: [], ...bij.get(x.trajectId) }))
}

/** Citizen numbers for the file that is being made; empty under any purpose but that one. */
export async function leverbareBsns(tx: Tx, personen: readonly string[]): Promise<Map<string, string>> {
  const r = await sql<{
    persoon_id: string
    bsn: Buffer
  }>`select persoon_id, bsn from leverbare_bsn(${personen as string[]}::uuid[])`.execute(tx.db)
  return new Map(r.rows.map((x) => [x.persoon_id, ontsleutel(x.bsn)]))
}

export async function eigenWachtlijst(tx: Tx): Promise<Wachtrij[]> {
  const r =
    await sql<Wachtrij>`select gemeente_code as "gemeenteCode", categorie, product_code as "productCode", stand, toegewezen, begin, tot
    from eigen_wachtlijst()`.execute(tx.db)
  return r.rows
}

export async function aanvullingenVan(tx: Tx, partijId: string): Promise<Aanvulling[]> {
  return tx.db
    .selectFrom('leveringsaanvulling')
    .select(['traject_id as trajectId', 'dossier_id as dossierId', 'verwijzer', 'crisis', 'hulpvorm', 'einde', 'reden'])
    .where('regio', '=', tx.regio)
    .where('partij_id', '=', partijId)
    .execute()
}

/** Adds what is known now; what is not in it stays as it was. */
export async function vulAan(
  tx: Tx,
  partijId: string,
  trajecten: readonly Pick<Aanvulling, 'trajectId' | 'dossierId'>[],
  wat: Partial<Omit<Aanvulling, 'trajectId' | 'dossierId'>>,
): Promise<void> {
  const veranderd = { ...wat, bijgewerkt_op: tx.nu, door_naam: tx.actor.naam }
  await tx.db
    .insertInto('leveringsaanvulling')
    .values(
      trajecten.map((t) => ({
        regio: tx.regio,
        partij_id: partijId,
        traject_id: t.trajectId,
        dossier_id: t.dossierId,
        verwijzer: null,
        crisis: null,
        hulpvorm: null,
        einde: null,
        reden: null,
        ...veranderd,
      })),
    )
    .onConflict((c) => c.columns(['regio', 'partij_id', 'traject_id', 'dossier_id']).doUpdateSet(veranderd))
    .execute()
}

/** The ledger of one's own organisation, newest first; every version stays. */
export async function boekVan(tx: Tx, partijId: string): Promise<Boekregel[]> {
  return tx.db
    .selectFrom('leveringsboek')
    .select([
      'id',
      'soort',
      'periode',
      'leverancier',
      'versie',
      'jeugdigen',
      'records',
      'tegengehouden',
      'bevindingen',
      'onvolledig',
      'sha256',
      'gemaakt_op as gemaaktOp',
      'door_naam as doorNaam',
    ])
    .where('regio', '=', tx.regio)
    .where('partij_id', '=', partijId)
    .orderBy('gemaakt_op', 'desc')
    .orderBy('versie', 'desc')
    .execute()
}

/** Lets one at a time book for an organisation, so that two who press at once do not both make the same version. */
export async function eenVoorEen(tx: Tx, partijId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`leveringsboek ${partijId}`}, 0))`.execute(tx.db)
}

/** Books a delivery as the next version. */
export async function boek(
  tx: Tx,
  partij: { id: string; naam: string },
  b: Omit<Boekregel, 'id' | 'gemaaktOp' | 'doorNaam'>,
): Promise<void> {
  await tx.db
    .insertInto('leveringsboek')
    .values({
      regio: tx.regio,
      id: tx.id(),
      soort: b.soort,
      periode: b.periode,
      partij_id: partij.id,
      partij_naam: partij.naam,
      leverancier: b.leverancier,
      versie: b.versie,
      jeugdigen: b.jeugdigen,
      records: b.records,
      tegengehouden: b.tegengehouden,
      bevindingen: JSON.stringify(b.bevindingen),
      onvolledig: JSON.stringify(b.onvolledig),
      sha256: b.sha256,
      gemaakt_op: tx.nu,
      door_id: tx.actor.id,
      door_naam: tx.actor.naam,
    })
    .execute()
}

/** The standing of one organisation in a period, as its municipality sees it. */
export interface Leveringsstand {
  readonly partijId: string
  readonly naam: string
  readonly soort: string
  /** Null: nothing was delivered, which is not a zero. */
  readonly versie: number | null
  readonly gemaaktOp: string | null
  readonly leeg: boolean | null
  readonly onvolledig: boolean | null
}

export async function leveringsstanden(tx: Tx, code: string, van: string, tm: string): Promise<Leveringsstand[]> {
  const r =
    await sql<Leveringsstand>`select partij_id as "partijId", naam, partij_soort as soort, versie, gemaakt_op as "gemaaktOp", leeg, onvolledig
    from leveringsstanden(${code}, ${van}::date, ${tm}::date)`.execute(tx.db)
  return r.rows
}
