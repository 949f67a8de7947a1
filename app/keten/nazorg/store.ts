import type { Tx } from '../../kern/db/transactie.ts'
import type { Gevolg, HoeGaatHet, Nazorg, NazorgContact, Sluiting, Sluitreden, TeVroeg, Van, Vorm } from './model.ts'

interface Rij {
  regio: number
  id: string
  zaak_id: string
  dossier_id: string
}
declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    nazorg: Rij & {
      op: string
      wie_id: string
      wie_naam: string
      hoe: Vorm
      plan: string
      terugkeer: string
      stand: Nazorg['stand']
      afgesproken_op: string
    }
    nazorg_contact: Rij & {
      op: string
      hoe: string
      gesproken: boolean
      met_wie: string
      eigen_woorden: string
      hoe_gaat_het: HoeGaatHet
      vervolg: string
      door_naam: string
    }
    te_vroeg: Rij & {
      van_naam: string
      van: Van
      eigen_woorden: string
      op: string
      antwoord: string | null
      gevolg: Gevolg | null
      beantwoord_op: string | null
      beantwoord_door: string | null
    }
    sluiting: Rij & {
      op: string
      reden: Sluitreden
      toelichting: string
      mening_kind: string
      mening_ouders: string
      zonder_nazorg_reden: string | null
      veilig_op: string | null
      door_naam: string
      heropend_op: string | null
      heropend_reden: string | null
    }
  }
}

interface Plek {
  readonly zaakId: string
  readonly dossierId: string
}
const sleutel = (tx: Tx, p: Plek) => ({ regio: tx.regio, id: tx.id(), zaak_id: p.zaakId, dossier_id: p.dossierId })

/** A new agreement takes the place of one that still runs. */
export async function bewaarAfspraak(
  tx: Tx,
  p: Plek,
  n: Pick<Nazorg, 'op' | 'wieId' | 'wieNaam' | 'hoe' | 'plan' | 'terugkeer'>,
): Promise<string> {
  await zetAfspraken(tx, p.dossierId, 'vervallen')
  const rij = {
    ...sleutel(tx, p),
    op: n.op,
    wie_id: n.wieId,
    wie_naam: n.wieNaam,
    hoe: n.hoe,
    plan: n.plan,
    terugkeer: n.terugkeer,
    stand: 'loopt' as const,
    afgesproken_op: tx.vandaag,
  }
  await tx.db.insertInto('nazorg').values(rij).execute()
  return rij.id
}

export async function zetAfspraken(tx: Tx, dossierId: string, stand: 'gedaan' | 'vervallen'): Promise<void> {
  await tx.db
    .updateTable('nazorg')
    .set({ stand })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('stand', '=', 'loopt')
    .execute()
}

export async function afsprakenVan(tx: Tx, dossierId: string): Promise<Nazorg[]> {
  return tx.db
    .selectFrom('nazorg')
    .select([
      'id',
      'dossier_id as dossierId',
      'op',
      'wie_id as wieId',
      'wie_naam as wieNaam',
      'hoe',
      'plan',
      'terugkeer',
      'stand',
      'afgesproken_op as afgesprokenOp',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('id', 'desc')
    .execute()
}

export async function bewaarContact(tx: Tx, p: Plek, c: Omit<NazorgContact, 'id' | 'doorNaam'>): Promise<string> {
  const rij = {
    ...sleutel(tx, p),
    op: c.op,
    hoe: c.hoe,
    gesproken: c.gesproken,
    met_wie: c.metWie,
    eigen_woorden: c.eigenWoorden,
    hoe_gaat_het: c.hoeGaatHet,
    vervolg: c.vervolg,
    door_naam: tx.actor.naam,
  }
  await tx.db.insertInto('nazorg_contact').values(rij).execute()
  return rij.id
}

export async function contactenVan(tx: Tx, dossierId: string): Promise<NazorgContact[]> {
  return tx.db
    .selectFrom('nazorg_contact')
    .select([
      'id',
      'op',
      'hoe',
      'gesproken',
      'met_wie as metWie',
      'eigen_woorden as eigenWoorden',
      'hoe_gaat_het as hoeGaatHet',
      'vervolg',
      'door_naam as doorNaam',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .execute()
}

export async function bewaarTeVroeg(tx: Tx, p: Plek, t: Pick<TeVroeg, 'vanNaam' | 'van' | 'eigenWoorden'>): Promise<string> {
  const rij = {
    ...sleutel(tx, p),
    van_naam: t.vanNaam,
    van: t.van,
    eigen_woorden: t.eigenWoorden,
    op: tx.vandaag,
    antwoord: null,
    gevolg: null,
    beantwoord_op: null,
    beantwoord_door: null,
  }
  await tx.db.insertInto('te_vroeg').values(rij).execute()
  return rij.id
}

const TE_VROEG = [
  'id',
  'dossier_id as dossierId',
  'van_naam as vanNaam',
  'van',
  'eigen_woorden as eigenWoorden',
  'op',
  'antwoord',
  'gevolg',
  'beantwoord_op as beantwoordOp',
  'beantwoord_door as beantwoordDoor',
] as const

export async function teVroegVan(tx: Tx, dossierId: string): Promise<TeVroeg[]> {
  return tx.db
    .selectFrom('te_vroeg')
    .select(TE_VROEG)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('id', 'desc')
    .execute()
}

/** Signals that wait for an answer, oldest first, over all dossiers of the asker. */
export async function openTeVroeg(tx: Tx): Promise<TeVroeg[]> {
  return tx.db
    .selectFrom('te_vroeg')
    .select(TE_VROEG)
    .where('regio', '=', tx.regio)
    .where('beantwoord_op', 'is', null)
    .orderBy('op')
    .limit(500)
    .execute()
}

/** Answers an open signal; false when there is none of that id. */
export async function beantwoordTeVroeg(tx: Tx, dossierId: string, id: string, antwoord: string, gevolg: Gevolg): Promise<boolean> {
  const r = await tx.db
    .updateTable('te_vroeg')
    .set({ antwoord, gevolg, beantwoord_op: tx.vandaag, beantwoord_door: tx.actor.naam })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .where('beantwoord_op', 'is', null)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

export async function bewaarSluiting(
  tx: Tx,
  p: Plek,
  s: Pick<Sluiting, 'reden' | 'toelichting' | 'meningKind' | 'meningOuders' | 'zonderNazorgReden' | 'veiligOp'>,
): Promise<string> {
  const rij = {
    ...sleutel(tx, p),
    op: tx.vandaag,
    reden: s.reden,
    toelichting: s.toelichting,
    mening_kind: s.meningKind,
    mening_ouders: s.meningOuders,
    zonder_nazorg_reden: s.zonderNazorgReden,
    veilig_op: s.veiligOp,
    door_naam: tx.actor.naam,
    heropend_op: null,
    heropend_reden: null,
  }
  await tx.db.insertInto('sluiting').values(rij).execute()
  return rij.id
}

export async function sluitingenVan(tx: Tx, dossierId: string): Promise<Sluiting[]> {
  return tx.db
    .selectFrom('sluiting')
    .select([
      'id',
      'op',
      'reden',
      'toelichting',
      'mening_kind as meningKind',
      'mening_ouders as meningOuders',
      'zonder_nazorg_reden as zonderNazorgReden',
      'veilig_op as veiligOp',
      'door_naam as doorNaam',
      'heropend_op as heropendOp',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('id', 'desc')
    .execute()
}

export async function heropenSluiting(tx: Tx, dossierId: string, reden: string): Promise<void> {
  await tx.db
    .updateTable('sluiting')
    .set({ heropend_op: tx.vandaag, heropend_reden: reden })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('heropend_op', 'is', null)
    .execute()
}

/** State of the chain clock, held until the end of the transaction. */
export async function klokStand(tx: Tx, dossierId: string): Promise<{ toestand: string | null; waarom: string | null }> {
  const r = await tx.db
    .selectFrom('draadkop')
    .select(['nu_toestand', 'nu_waarom'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .forUpdate()
    .executeTakeFirst()
  return { toestand: r?.nu_toestand ?? null, waarom: r?.nu_waarom ?? null }
}

/** A running decision term is not started twice. */
export async function looptTermijn(tx: Tx, dossierId: string, regel: 'beslistermijn'): Promise<boolean> {
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
