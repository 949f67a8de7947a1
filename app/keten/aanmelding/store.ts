// Over 300 lines: the only one with SQL for the tables of this room.
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type {
  Aanbod,
  AanmeldingUitkomst,
  Afwijzingsreden,
  Behoefte,
  Elders,
  JaNee,
  Route,
  Signaal,
  SignaalStand,
  Urgentie,
  VeiligContact,
} from './model.ts'

export interface Afwijzing {
  readonly code: Afwijzingsreden
  readonly toelichting: string
  readonly alternatief: string
}

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    aanmelding: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      ontvangen_op: string
      route: Route
      aanmelder_naam: string | null
      aanmelder_rol: string
      eigen_woorden: string
      woorden_van: string
      urgentie: Urgentie
      urgentie_reden: string
      uitkomst: AanmeldingUitkomst | null
      uitkomst_reden: string | null
      uitkomst_op: string | null
      vastgelegd_door: string
      dossiers: string[]
      versie: number
      route_toelichting: string | null
      initiatief: 'gezin' | 'organisatie' | 'onbekend'
      duiding: string | null
      duiding_eens: 'eens' | 'oneens' | 'niet-gevraagd'
      behoeften: Behoefte[] | string
      taal: string | null
      tolk: JaNee
      geweld_genoemd: JaNee
      veilig_contact: VeiligContact | string | null
      keren_verteld: number | null
      eerdere_loketten: string[]
      clientondersteuner: Aanbod
      vertrouwenspersoon: Aanbod
      gezocht: 'bsn' | 'naam' | 'kon-niet' | 'onbekend'
      ander_kind: string | null
      urgentie_gronden: string[]
      urgentie_door: string | null
      urgentie_op: string | null
      gesprek_gepland_op: string | null
      gezin_wil_besluit: boolean
      afwijzing: Afwijzing | string | null
      zonder_behoefte_reden: string | null
      elders: Elders | string | null
      hulp_team_op: string | null
      alleen_team: boolean
    }
    signaal: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      team_id: string
      stand: SignaalStand
      route: Route
      van_naam: string
      gebeurd_op: string | null
      ontvangen_op: string
      feiten: string
      mening: string | null
      gezin_weet: JaNee
      gezin_weet_reden: string | null
      eerder_geprobeerd: string | null
      urgentie: Urgentie
      geweld_genoemd: JaNee
      vastgelegd_door: string
      vastgelegd_naam: string
      aangesloten_op: string | null
      aangesloten_door: string | null
    }
  }
}

type Rij = import('../../kern/db/tabellen.ts').Tabellen['aanmelding']
/** Everything that is known when a question is written down. */
export type NieuweAanmelding = Omit<
  Rij,
  | 'regio'
  | 'id'
  | 'vastgelegd_door'
  | 'versie'
  | 'uitkomst'
  | 'uitkomst_reden'
  | 'uitkomst_op'
  | 'gesprek_gepland_op'
  | 'gezin_wil_besluit'
  | 'afwijzing'
  | 'zonder_behoefte_reden'
  | 'elders'
  | 'hulp_team_op'
  | 'behoeften'
  | 'veilig_contact'
  | 'duiding'
  | 'duiding_eens'
> & { behoeften: readonly Behoefte[]; veilig_contact: VeiligContact | null }

export async function bewaarAanmelding(tx: Tx, a: NieuweAanmelding): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('aanmelding')
    .values({
      regio: tx.regio,
      id,
      ...a,
      behoeften: JSON.stringify(a.behoeften),
      veilig_contact: a.veilig_contact ? JSON.stringify(a.veilig_contact) : null,
      versie: 1,
      uitkomst: null,
      uitkomst_reden: null,
      uitkomst_op: null,
      gesprek_gepland_op: null,
      gezin_wil_besluit: false,
      afwijzing: null,
      zonder_behoefte_reden: null,
      elders: null,
      hulp_team_op: null,
      duiding: null,
      duiding_eens: 'niet-gevraagd',
      vastgelegd_door: tx.actor.id,
    })
    .execute()
  return id
}

/** A question as the room works with it. */
export type Aanmelding = Omit<Rij, 'behoeften' | 'veilig_contact' | 'afwijzing' | 'elders'> & {
  behoeften: Behoefte[]
  veilig_contact: VeiligContact | null
  afwijzing: Afwijzing | null
  elders: Elders | null
}

export async function aanmeldingVan(tx: Tx, zaakId: string, id: string): Promise<Aanmelding | null> {
  return (
    ((await tx.db
      .selectFrom('aanmelding')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where('zaak_id', '=', zaakId)
      .where('id', '=', id)
      .executeTakeFirst()) as Aanmelding | undefined) ?? null
  )
}

/** All questions of a case, oldest first. */
export async function aanmeldingenVan(tx: Tx, zaakId: string): Promise<Aanmelding[]> {
  return (await tx.db
    .selectFrom('aanmelding')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .orderBy('id')
    .execute()) as Aanmelding[]
}

/** Changes what may be changed of a question and counts the version; false when somebody else was first. */
export async function wijzigAanmelding(tx: Tx, id: string, versie: number, w: Partial<Rij>): Promise<boolean> {
  const r = await tx.db
    .updateTable('aanmelding')
    .set({ ...w, versie: versie + 1 })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** Questions that are not judged on urgency or have no outcome, of the asker's dossiers; oldest first. */
export async function openAanmeldingen(tx: Tx, hoogstens: number): Promise<Aanmelding[]> {
  return (await tx.db
    .selectFrom('aanmelding')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where((b) =>
      b.or([
        b('uitkomst', 'is', null),
        b('urgentie', '=', 'onbekend'),
        b.and([b('uitkomst', '=', 'elders'), b(sql`elders->>'aangenomenOp'`, 'is', null)]),
        b.and([b('uitkomst', '=', 'hulp-door-team'), b('hulp_team_op', 'is', null)]),
      ]),
    )
    .orderBy('ontvangen_op')
    .limit(hoogstens)
    .execute()) as Aanmelding[]
}

/** Where a signal for a dossier goes. */
export async function bezorgadres(
  tx: Tx,
  dossierId: string,
): Promise<{ zaakId: string; teamId: string; team: string; telefoon: string | null; regisseur: string | null } | null> {
  const r = await sql<{ zaakId: string; teamId: string; team: string; telefoon: string | null; regisseur: string | null }>`
    select zaak_id as "zaakId", team_id as "teamId", team, telefoon, regisseur from bezorgadres(${dossierId}::uuid)`.execute(tx.db)
  return r.rows[0] ?? null
}

export type NieuwSignaal = Omit<
  import('../../kern/db/tabellen.ts').Tabellen['signaal'],
  'regio' | 'id' | 'vastgelegd_door' | 'vastgelegd_naam' | 'aangesloten_op' | 'aangesloten_door'
>

export async function bewaarSignaal(tx: Tx, s: NieuwSignaal): Promise<string> {
  const id = tx.id()
  const nu = s.stand === 'aangesloten'
  await tx.db
    .insertInto('signaal')
    .values({
      regio: tx.regio,
      id,
      ...s,
      vastgelegd_door: tx.actor.id,
      vastgelegd_naam: tx.actor.naam,
      aangesloten_op: nu ? tx.nu : null,
      aangesloten_door: nu ? tx.actor.naam : null,
    })
    .execute()
  return id
}

const SIGNAAL = [
  'id',
  'dossier_id as dossierId',
  'stand',
  'route',
  'van_naam as vanNaam',
  'gebeurd_op as gebeurdOp',
  'ontvangen_op as ontvangenOp',
  'feiten',
  'mening',
  'gezin_weet as gezinWeet',
  'gezin_weet_reden as gezinWeetReden',
  'eerder_geprobeerd as eerderGeprobeerd',
  'urgentie',
  'geweld_genoemd as geweldGenoemd',
] as const

/** Signals about one child, the latest event first. */
export async function signalenVan(tx: Tx, dossierId: string): Promise<Signaal[]> {
  return tx.db
    .selectFrom('signaal')
    .select(SIGNAAL)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy(sql`coalesce(gebeurd_op, ontvangen_op)`, 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function signaalVan(tx: Tx, dossierId: string, id: string): Promise<Signaal | null> {
  return (
    (await tx.db
      .selectFrom('signaal')
      .select(SIGNAAL)
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .where('id', '=', id)
      .executeTakeFirst()) ?? null
  )
}

/** Joins a delivered signal to the thread; false when somebody did so already. */
export async function sluitSignaalAan(tx: Tx, id: string): Promise<boolean> {
  const r = await tx.db
    .updateTable('signaal')
    .set({ stand: 'aangesloten', aangesloten_op: tx.nu, aangesloten_door: tx.actor.naam })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .where('stand', '=', 'bezorgd')
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

/** What lies in the letter box of the asker's team, without content. */
export async function teamSignalen(tx: Tx) {
  const r = await sql<{
    id: string
    dossierId: string
    nummer: string
    route: Route
    urgentie: Urgentie
    ontvangenOp: string
    regisseur: string | null
  }>`
    select id, dossier_id as "dossierId", nummer, route, urgentie, ontvangen_op as "ontvangenOp", regisseur from signalen_van_team()`.execute(
    tx.db,
  )
  return r.rows
}

/** The dossier of a child in a case, to bring a signal to; an id only. */
export async function dossierVanKind(tx: Tx, persoonId: string, zaakId: string): Promise<string | null> {
  const r = await sql<{ id: string | null }>`select dossier_van_kind(${persoonId}::uuid, ${zaakId}::uuid) as id`.execute(tx.db)
  return r.rows[0]?.id ?? null
}

export interface Bekend {
  readonly persoonId: string
  readonly zaakId: string | null
  readonly dossierId: string | null
  readonly gesloten: boolean
  readonly opBsn: boolean
}

/** Is this child known already, in whoever's case? */
export async function kindBekend(
  tx: Tx,
  k: { hash: Buffer | null; zoeknaam: string; voornaam: string; geboortedatum: string | null },
): Promise<Bekend[]> {
  const r = await sql<Bekend>`select persoon_id as "persoonId", zaak_id as "zaakId", dossier_id as "dossierId", gesloten, op_bsn as "opBsn"
    from kind_bekend(${k.hash}::bytea, ${k.zoeknaam}::text, ${k.voornaam}::text, ${k.geboortedatum}::text)`.execute(tx.db)
  return r.rows
}

export interface ZoekRij {
  readonly persoonId: string
  readonly zaakId: string | null
  readonly zoeknaam: string
  readonly geboortedatum: string | null
  readonly opBsn: boolean
}

/** Asks the register's search, which tells of others' cases no more than that they exist. */
export async function zoekRegister(tx: Tx, v: { hash?: Buffer; naam?: string; geboren?: string }): Promise<ZoekRij[]> {
  const r = await sql<ZoekRij>`select persoon_id as "persoonId", zaak_id as "zaakId", zoeknaam, geboortedatum, op_bsn as "opBsn"
    from zoek_personen(${v.hash ?? null}::bytea, ${v.naam ?? null}::text, ${v.geboren ?? null}::text)`.execute(tx.db)
  return r.rows
}

/** Whom to ask about a case that is not the asker's. */
export async function wieHeeftZaak(
  tx: Tx,
  zaakId: string,
): Promise<{ team: string; telefoon: string | null; regisseur: string | null } | null> {
  const r = await sql<{
    team: string
    telefoon: string | null
    regisseur: string | null
  }>`select team, telefoon, regisseur from wie_heeft_zaak(${zaakId}::uuid)`.execute(tx.db)
  return r.rows[0] ?? null
}
