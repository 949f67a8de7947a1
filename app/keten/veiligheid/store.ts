// Over 300 lines: the only one with SQL for the tables of this room.
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type {
  Afspraak,
  Afwegingen,
  Alleen,
  Basis,
  Crisis,
  Gehouden,
  MeldcodeRegel,
  Meldcodestap,
  MeldcodeUitkomst,
  Oordeel,
  Soort,
  Waarde,
  Zicht,
  ZichtHoe,
} from './model.ts'
import type { LaatsteGebeurtenis } from './rules.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    veiligheidsoordeel: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      soort: Soort
      waarde: Waarde
      basis: Basis
      op: string
      feiten: string
      gemeld: string
      onbekend: string
      afweging: string
      definitie: string
      instrument: string | null
      zicht_id: string | null
      na_gebeurtenis: number
      door_id: string
      door_naam: string
      vastgelegd_op: string
    }
    zicht: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      op: string
      hoe: ZichtHoe
      alleen: Alleen
      niet_alleen_reden: string | null
      wie: string
      indruk: string
      door_id: string
    }
    crisis: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      geopend_op: string
      geopend_dag: string
      reden: string
      door_naam: string
      eigenaar_id: string
      eigenaar_naam: string
      gesloten_op: string | null
      slotreden: string | null
      gesloten_door: string | null
    }
    veiligheidsafspraak: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      wat: string
      eigenaar: string
      van: string
      controle_op: string
      netwerk: string | null
      zonder_netwerk_reden: string | null
      gezin_weet: boolean
      gecontroleerd_op: string | null
      gehouden: Gehouden | null
      bewijs: string | null
      oorzaak: string | null
      gevolg: string | null
      gecontroleerd_door: string | null
    }
    meldcodestap: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      ronde: number
      stap: Meldcodestap
      op: string
      toelichting: string
      overgeslagen: boolean
      antwoorden: Afwegingen | string | null
      uitkomst: MeldcodeUitkomst | null
      afwijking: string | null
      door_naam: string
    }
  }
}

type T = import('../../kern/db/tabellen.ts').Tabellen
export type NieuwOordeel = Omit<T['veiligheidsoordeel'], 'regio' | 'id' | 'door_id' | 'door_naam' | 'vastgelegd_op'>
export type NieuwZicht = Omit<T['zicht'], 'regio' | 'id' | 'door_id'>
export type NieuweAfspraak = Pick<
  T['veiligheidsafspraak'],
  'zaak_id' | 'dossier_id' | 'wat' | 'eigenaar' | 'van' | 'controle_op' | 'netwerk' | 'zonder_netwerk_reden' | 'gezin_weet'
>
export type NieuweStap = Omit<T['meldcodestap'], 'regio' | 'id' | 'door_naam' | 'antwoorden'> & { antwoorden: Afwegingen | null }

export async function bewaarOordelen(tx: Tx, rijen: readonly NieuwOordeel[]): Promise<void> {
  await tx.db
    .insertInto('veiligheidsoordeel')
    .values(
      rijen.map((r) => ({ regio: tx.regio, id: tx.id(), ...r, door_id: tx.actor.id, door_naam: tx.actor.naam, vastgelegd_op: tx.nu })),
    )
    .execute()
}

const OORDEEL = [
  'id',
  'soort',
  'waarde',
  'basis',
  'op',
  'feiten',
  'gemeld',
  'onbekend',
  'afweging',
  'instrument',
  'na_gebeurtenis as naGebeurtenis',
  'door_naam as doorNaam',
  'vastgelegd_op as vastgelegdOp',
] as const

/** Judgements of one child, newest first: by the day they are about, then in the order in which they were recorded. */
export async function oordelenVan(tx: Tx, dossierId: string): Promise<Oordeel[]> {
  return tx.db
    .selectFrom('veiligheidsoordeel')
    .select(OORDEEL)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .orderBy('na_gebeurtenis', 'desc')
    .execute()
}

export async function bewaarZicht(tx: Tx, z: NieuwZicht): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('zicht')
    .values({ regio: tx.regio, id, ...z, door_id: tx.actor.id })
    .execute()
  return id
}

/** Who saw the child, last first; on one day having seen it counts before having tried. */
export async function zichtOp(tx: Tx, dossierId: string): Promise<Zicht[]> {
  return tx.db
    .selectFrom('zicht')
    .select(['id', 'op', 'hoe', 'alleen', 'niet_alleen_reden as nietAlleenReden', 'wie', 'indruk'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .orderBy(sql`hoe <> 'in-persoon'`)
    .orderBy('id', 'desc')
    .execute()
}

/** The dossiers whose judgements the asker may read at all. */
export async function zichtbareDossiers(tx: Tx): Promise<Set<string>> {
  const r = await sql<{ id: string }>`select veiligheid_zichtbaar() as id`.execute(tx.db)
  return new Set(r.rows.map((x) => x.id))
}

export async function laatsteGebeurtenis(tx: Tx, dossierId: string): Promise<LaatsteGebeurtenis | null> {
  const r = await sql<LaatsteGebeurtenis>`select op, volgnr from laatste_veiligheidsgebeurtenis(${dossierId}::uuid)`.execute(tx.db)
  return r.rows[0] ?? null
}

/** Last number in the chronology of a dossier: what a judgement could know of. */
export async function laatsteVolgnr(tx: Tx, dossierId: string): Promise<number> {
  const r = await tx.db
    .selectFrom('draadkop')
    .select('volgnr')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return r?.volgnr ?? 0
}

export async function looptTermijn(tx: Tx, dossierId: string, regel: 'veiligheid-opnieuw' | 'crisis-veiligheid'): Promise<boolean> {
  const r = await tx.db
    .selectFrom('termijn')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('regel', '=', regel)
    .where('stand', '=', 'loopt')
    .executeTakeFirst()
  return r !== undefined
}

const CRISIS = [
  'id',
  'geopend_dag as geopendDag',
  'geopend_op as geopendOp',
  'reden',
  'door_naam as doorNaam',
  'eigenaar_naam as eigenaarNaam',
  'gesloten_op as geslotenOp',
  'slotreden',
] as const

/** Crises of the family, the open one (if any) first. */
export async function crisesVan(tx: Tx, zaakId: string): Promise<Crisis[]> {
  return tx.db
    .selectFrom('crisis')
    .select(CRISIS)
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .orderBy(sql`gesloten_op is not null`)
    .orderBy('geopend_op', 'desc')
    .execute()
}

export async function bewaarCrisis(
  tx: Tx,
  c: { zaakId: string; dossierId: string; reden: string; eigenaar: { id: string; naam: string } },
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('crisis')
    .values({
      regio: tx.regio,
      id,
      zaak_id: c.zaakId,
      dossier_id: c.dossierId,
      geopend_op: tx.nu,
      geopend_dag: tx.vandaag,
      reden: c.reden,
      door_naam: tx.actor.naam,
      eigenaar_id: c.eigenaar.id,
      eigenaar_naam: c.eigenaar.naam,
      gesloten_op: null,
      slotreden: null,
      gesloten_door: null,
    })
    .execute()
  return id
}

/** Ends an open crisis; false when it was closed already. */
export async function sluitCrisisRij(tx: Tx, id: string, reden: string): Promise<boolean> {
  const r = await tx.db
    .updateTable('crisis')
    .set({ gesloten_op: tx.nu, slotreden: reden, gesloten_door: tx.actor.naam })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .where('gesloten_op', 'is', null)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

export async function bewaarAfspraak(tx: Tx, a: NieuweAfspraak): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('veiligheidsafspraak')
    .values({
      regio: tx.regio,
      id,
      ...a,
      gecontroleerd_op: null,
      gehouden: null,
      bewijs: null,
      oorzaak: null,
      gevolg: null,
      gecontroleerd_door: null,
    })
    .execute()
  return id
}

const AFSPRAAK = [
  'id',
  'wat',
  'eigenaar',
  'van',
  'controle_op as controleOp',
  'netwerk',
  'zonder_netwerk_reden as zonderNetwerkReden',
  'gezin_weet as gezinWeet',
  'gecontroleerd_op as gecontroleerdOp',
  'gehouden',
  'bewijs',
  'oorzaak',
  'gevolg',
] as const

/** The safety plan of one child: what must be looked at first stands first. */
export async function afsprakenVan(tx: Tx, dossierId: string): Promise<Afspraak[]> {
  return tx.db
    .selectFrom('veiligheidsafspraak')
    .select(AFSPRAAK)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy(sql`gecontroleerd_op is not null`)
    .orderBy('controle_op')
    .execute()
}

/** Writes down how a check of an agreement went; false when it was checked already. */
export async function schrijfControle(
  tx: Tx,
  dossierId: string,
  id: string,
  c: { gehouden: Gehouden; bewijs: string; oorzaak: string | null; gevolg: string | null },
): Promise<boolean> {
  const r = await tx.db
    .updateTable('veiligheidsafspraak')
    .set({ ...c, gecontroleerd_op: tx.vandaag, gecontroleerd_door: tx.actor.naam })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .where('gecontroleerd_op', 'is', null)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** Steps of the meldcode for one child, in the order in which they were taken. */
export async function meldcodeVan(tx: Tx, dossierId: string): Promise<MeldcodeRegel[]> {
  return (await tx.db
    .selectFrom('meldcodestap')
    .select(['id', 'ronde', 'stap', 'op', 'toelichting', 'overgeslagen', 'antwoorden', 'uitkomst', 'afwijking', 'door_naam as doorNaam'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('ronde')
    .orderBy('stap')
    .execute()) as MeldcodeRegel[]
}

export async function bewaarStap(tx: Tx, s: NieuweStap): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('meldcodestap')
    .values({ regio: tx.regio, id, ...s, antwoorden: s.antwoorden ? JSON.stringify(s.antwoorden) : null, door_naam: tx.actor.naam })
    .execute()
  return id
}

export interface OpenstaandRij {
  readonly wat: 'crisis' | 'controle'
  readonly dossierId: string
  readonly zaakId: string
  readonly id: string
  readonly op: string
  readonly tekst: string
}

/** Open crises and agreements that must be checked by a day, in the asker's dossiers. */
export async function openstaand(tx: Tx, tot: string, hoogstens: number): Promise<OpenstaandRij[]> {
  const r = await sql<OpenstaandRij>`
    select 'crisis' as wat, dossier_id as "dossierId", zaak_id as "zaakId", id, geopend_dag as op, reden as tekst
      from crisis where regio = ${tx.regio} and gesloten_op is null
    union all
    select 'controle', dossier_id, zaak_id, id, controle_op, wat
      from veiligheidsafspraak where regio = ${tx.regio} and gecontroleerd_op is null and controle_op <= ${tot}::date
    order by op limit ${hoogstens}`.execute(tx.db)
  return r.rows
}
