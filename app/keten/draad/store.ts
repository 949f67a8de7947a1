import { sql } from 'kysely'
import { verleen } from '../../kern/access/store.ts'
import { beginChronologie } from '../../kern/chronology/store.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { koppelDossier } from '../../register/public.ts'
import type { Dossier, Gezinszaak, NieuweZaak, Regisseur } from './model.ts'
import type { Verjaardagskind } from './rules.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    gezinszaak: { regio: number; id: string; nummer: string; naam: string; gemeente_id: string; team_id: string; geopend_op: string }
    dossier: { regio: number; id: string; zaak_id: string; kind_id: string; nummer: string; geopend_op: string; gesloten_op: string | null }
    regisseur: {
      regio: number
      id: string
      zaak_id: string
      medewerker_id: string
      naam: string
      partij_naam: string
      van: string
      tot: string | null
      reden: string | null
    }
  }
}

const DOEL = 'hulp-en-regie'

async function volgendNummer(tx: Tx): Promise<string> {
  const r = await sql<{ n: string }>`select volgend_nummer(${Number(tx.vandaag.slice(0, 4))}) as n`.execute(tx.db)
  return r.rows[0]?.n ?? ''
}

/** The rights with which a dossier begins: its team's access workers, and the case director. */
async function eersteRechten(tx: Tx, zaakId: string, dossierId: string, regisseurId: string, grondslag: string): Promise<void> {
  const gedeeld = { zaakId, dossierId, grondslag, doel: DOEL }
  await verleen(tx, [
    { ...gedeeld, houderId: regisseurId, rol: 'toegangsmedewerker' },
    { ...gedeeld, houderId: regisseurId, rol: 'regisseur' },
    ...(tx.actor.id === regisseurId ? [] : [{ ...gedeeld, houderId: tx.actor.id, rol: 'toegangsmedewerker' as const }]),
  ])
}

/**
 * Opens a case with its case director. Dossiers follow with {@link openDossier}; the case's first dossier id is needed
 * before the case itself can be written, because access hangs on dossiers: so both are made here.
 */
export async function openZaak(tx: Tx, z: NieuweZaak): Promise<{ zaakId: string; dossierId: string }> {
  const zaakId = tx.id()
  const dossierId = tx.id()
  await eersteRechten(tx, zaakId, dossierId, z.regisseur.medewerkerId, z.grondslag)
  // From here on this transaction is about this case alone: what row security checks no longer grows with the worker's list.
  await tx.kiesZaak(zaakId)
  await tx.db
    .insertInto('gezinszaak')
    .values({
      regio: tx.regio,
      id: zaakId,
      nummer: await volgendNummer(tx),
      naam: z.naam,
      gemeente_id: z.gemeenteId,
      team_id: z.teamId,
      geopend_op: tx.vandaag,
    })
    .execute()
  await tx.db
    .insertInto('regisseur')
    .values({
      regio: tx.regio,
      id: tx.id(),
      zaak_id: zaakId,
      medewerker_id: z.regisseur.medewerkerId,
      naam: z.regisseur.naam,
      partij_naam: z.regisseur.partijNaam,
      van: tx.vandaag,
      tot: null,
      reden: null,
    })
    .execute()
  return { zaakId, dossierId }
}

/** Writes a child's dossier and starts its (still empty) chronology. Rights of the case's other dossiers are copied to it. */
export async function openDossier(tx: Tx, zaakId: string, kindId: string, dossierId: string = tx.id()): Promise<string> {
  const al = await tx.db
    .selectFrom('toegang')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  if (!al) await kopieerRechten(tx, zaakId, dossierId)
  await tx.db
    .insertInto('dossier')
    .values({
      regio: tx.regio,
      id: dossierId,
      zaak_id: zaakId,
      kind_id: kindId,
      nummer: await volgendNummer(tx),
      geopend_op: tx.vandaag,
      gesloten_op: null,
    })
    .execute()
  await koppelDossier(tx, zaakId, kindId, dossierId)
  await beginChronologie(tx, dossierId, zaakId)
  return dossierId
}

/** Workers of the family's case work with every child in it; providers and family members are added per child. */
async function kopieerRechten(tx: Tx, zaakId: string, dossierId: string): Promise<void> {
  const rijen = await tx.db
    .selectFrom('toegang')
    .select(['houder_id', 'rol', 'grondslag', 'doel'])
    .distinct()
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('rol', 'in', ['toegangsmedewerker', 'regisseur'])
    .where((b) => b.or([b('tot', 'is', null), b('tot', '>', tx.vandaag)]))
    .execute()
  await verleen(
    tx,
    rijen.map((r) => ({ zaakId, dossierId, houderId: r.houder_id, rol: r.rol, grondslag: r.grondslag, doel: r.doel })),
  )
}

export async function dossierVan(tx: Tx, dossierId: string): Promise<Dossier | null> {
  return (
    (await tx.db
      .selectFrom('dossier')
      .select(['id', 'zaak_id as zaakId', 'kind_id as kindId', 'nummer', 'geopend_op as geopendOp', 'gesloten_op as geslotenOp'])
      .where('regio', '=', tx.regio)
      .where('id', '=', dossierId)
      .executeTakeFirst()) ?? null
  )
}

/** The open dossier of a child in a case of this municipality, when the asker may see it. */
export async function dossierVanKindBij(tx: Tx, kindId: string, gemeenteId: string): Promise<Dossier | null> {
  const r = await tx.db
    .selectFrom('dossier')
    .innerJoin('gezinszaak', (j) => j.onRef('gezinszaak.regio', '=', 'dossier.regio').onRef('gezinszaak.id', '=', 'dossier.zaak_id'))
    .select('dossier.id')
    .where('dossier.regio', '=', tx.regio)
    .where('dossier.kind_id', '=', kindId)
    .where('dossier.gesloten_op', 'is', null)
    .where('gezinszaak.gemeente_id', '=', gemeenteId)
    .orderBy('dossier.geopend_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return r ? dossierVan(tx, r.id) : null
}

/** All dossiers of a case, oldest first: what concerns the family concerns each of these. */
export async function dossiersVan(tx: Tx, zaakId: string): Promise<Dossier[]> {
  return tx.db
    .selectFrom('dossier')
    .select(['id', 'zaak_id as zaakId', 'kind_id as kindId', 'nummer', 'geopend_op as geopendOp', 'gesloten_op as geslotenOp'])
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .orderBy('nummer')
    .execute()
}

export async function zaakVan(tx: Tx, zaakId: string): Promise<Gezinszaak | null> {
  return (
    (await tx.db
      .selectFrom('gezinszaak')
      .select(['id', 'nummer', 'naam', 'gemeente_id as gemeenteId', 'team_id as teamId'])
      .where('regio', '=', tx.regio)
      .where('id', '=', zaakId)
      .executeTakeFirst()) ?? null
  )
}

export async function regisseurVan(tx: Tx, zaakId: string): Promise<Regisseur | null> {
  return (
    (await tx.db
      .selectFrom('regisseur')
      .select(['medewerker_id as medewerkerId', 'naam', 'partij_naam as partijNaam', 'van'])
      .where('regio', '=', tx.regio)
      .where('zaak_id', '=', zaakId)
      .where('tot', 'is', null)
      .executeTakeFirst()) ?? null
  )
}

/** Replaces the case director in one go: never none, never two. */
export async function vervangRegisseur(tx: Tx, zaakId: string, nieuw: Omit<Regisseur, 'van'>, reden: string): Promise<void> {
  await tx.db
    .updateTable('regisseur')
    .set({ tot: tx.vandaag, reden })
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('tot', 'is', null)
    .execute()
  await tx.db
    .insertInto('regisseur')
    .values({
      regio: tx.regio,
      id: tx.id(),
      zaak_id: zaakId,
      medewerker_id: nieuw.medewerkerId,
      naam: nieuw.naam,
      partij_naam: nieuw.partijNaam,
      van: tx.vandaag,
      tot: null,
      reden: null,
    })
    .execute()
}

/** Children with an open dossier born on one of these days, with the ages their chronology already tells of. */
export async function kinderenGeboren(tx: Tx, dagen: readonly string[]): Promise<Verjaardagskind[]> {
  const r = await sql<Verjaardagskind>`
    select d.id as "dossierId", d.geopend_op::text as "geopendOp", p.geboortedatum,
      coalesce((select array_agg((g.inhoud->'gegevens'->>'jaren')::int) from gebeurtenis g
        where g.regio = d.regio and g.dossier_id = d.id and g.soort = 'draad.leeftijd'), '{}') as verteld
    from persoon p join dossier d on d.regio = p.regio and d.kind_id = p.id
    where p.regio = ${tx.regio} and p.geboortedatum = any(${dagen as string[]}) and d.gesloten_op is null`.execute(tx.db)
  return r.rows
}

/** The head of the thread: its steps and how many entries it has. */
export const kopVan = (tx: Tx, dossierId: string) =>
  tx.db
    .selectFrom('draadkop')
    .select(['stappen', 'volgnr'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()

/** All terms of a dossier, first to run out first. */
export const termijnenVan = (tx: Tx, dossierId: string) =>
  tx.db
    .selectFrom('termijn')
    .select([
      'id',
      'regel',
      'van',
      'laatste_dag as laatsteDag',
      'stand',
      'voldaan_op as voldaanOp',
      'bij_naam as bij',
      'nieuwe_datum as nieuweDatum',
      'reden',
      'opgeschort',
      'verlengd',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('laatste_dag')
    .execute()
