// Over 300 lines: all SQL of this room's own tables, and nothing else.
import type { RedenBeeindiging } from '@draad/berichten'
import type { Tx } from '../../kern/db/transactie.ts'
import type {
  Correctie,
  DoelStand,
  Evaluatie,
  Hulpverlener,
  Levering,
  Leveringstop,
  Overbrugging,
  Wachtafspraak,
  Wachtcontact,
  Weten,
  Wisselreden,
} from './model.ts'
import type { Uitkomstmeting } from './uitkomst.ts'

interface Plek {
  regio: number
  id: string
  zaak_id: string
  dossier_id: string
}

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    levering: Plek & {
      aanbieder_id: string
      aanbieder_naam: string
      toewijzing_id: string
      toewijzing_nummer: number
      begindatum: string
      bron: 'bericht' | 'handmatig'
      bericht_id: string | null
      hervat: boolean
      crisis: Weten
      vastgelegd_op: string
      door_naam: string
      verwijderd_op: string | null
    }
    leveringstop: Plek & {
      aanbieder_id: string
      levering_id: string
      toewijzing_id: string
      begindatum: string
      einddatum: string
      reden: RedenBeeindiging
      toelichting: string
      bron: 'bericht' | 'handmatig'
      bericht_id: string | null
      nazorg_op: string | null
      vastgelegd_op: string
      door_naam: string
      verwijderd_op: string | null
    }
    leveringcorrectie: Plek & {
      aanbieder_id: string
      toewijzing_id: string
      levering_id: string | null
      stop_id: string | null
      soort: Correctie['soort']
      reden: string
      nazorg_op: string | null
      crisis: Weten | null
      bericht_id: string | null
      gevraagd_op: string
      door_naam: string
    }
    evaluatie: Plek & {
      aanbieder_id: string
      levering_id: string
      op: string
      aanwezig: string[]
      woorden_kind: string | null
      woorden_ouders: string | null
      doelen: unknown
      effect: Evaluatie['effect']
      wat_verandert: string
      volgende_op: string | null
      door_naam: string
    }
    uitkomstmeting: Plek & {
      aanbieder_id: string
      toewijzing_id: string
      levering_id: string
      informant: Uitkomstmeting['informant']
      op: string
      nut: number | null
      zonder_hulp: Uitkomstmeting['zonderHulp']
      reden: Uitkomstmeting['reden']
      niet_voor_ouders: boolean
      vastgelegd_op: string
      door_id: string
      door_naam: string
    }
    hulpverlener: Plek & {
      aanbieder_id: string
      levering_id: string
      naam: string
      van: string
      tot: string | null
      reden: Wisselreden | null
      aangekondigd_op: string | null
      warm: boolean | null
      door_naam: string
    }
    overbrugging: Plek & {
      soort: string
      door_wie: string
      vrijwillig: boolean
      van: string
      tot: string | null
      reden_einde: string | null
      wacht_bij: string | null
      wacht_bij_id: string | null
      wacht_waarom: string | null
      door_naam: string
    }
    wachtafspraak: Plek & {
      contact_id: string
      contact_naam: string
      elke_dagen: number
      verwacht_op: string | null
      van: string
      tot: string | null
    }
    wachtcontact: Plek & {
      op: string
      eigen_woorden: string
      woorden_van: string
      verergerd: Wachtcontact['verergerd']
      gevaar: Wachtcontact['gevaar']
      door_naam: string
    }
  }
}

const LEVERING = [
  'id',
  'zaak_id as zaakId',
  'dossier_id as dossierId',
  'aanbieder_id as aanbiederId',
  'aanbieder_naam as aanbiederNaam',
  'toewijzing_id as toewijzingId',
  'toewijzing_nummer as toewijzingNummer',
  'begindatum',
  'bron',
  'bericht_id as berichtId',
  'hervat',
  'crisis',
  'vastgelegd_op as vastgelegdOp',
  'door_naam as doorNaam',
  'verwijderd_op as verwijderdOp',
] as const
const STOP = [
  'id',
  'levering_id as leveringId',
  'toewijzing_id as toewijzingId',
  'begindatum',
  'einddatum',
  'reden',
  'toelichting',
  'bron',
  'bericht_id as berichtId',
  'nazorg_op as nazorgOp',
  'verwijderd_op as verwijderdOp',
] as const

/** Starts of these allocations that were not taken back, oldest first. */
export async function starts(tx: Tx, toewijzingen: readonly string[]): Promise<Levering[]> {
  if (toewijzingen.length === 0) return []
  return tx.db
    .selectFrom('levering')
    .select(LEVERING)
    .where('regio', '=', tx.regio)
    .where('toewijzing_id', 'in', [...toewijzingen])
    .where('verwijderd_op', 'is', null)
    .orderBy('begindatum')
    .orderBy('id')
    .execute()
}

/** Stops of these allocations that were not taken back, oldest first. */
export async function stops(tx: Tx, toewijzingen: readonly string[]): Promise<Leveringstop[]> {
  if (toewijzingen.length === 0) return []
  return tx.db
    .selectFrom('leveringstop')
    .select(STOP)
    .where('regio', '=', tx.regio)
    .where('toewijzing_id', 'in', [...toewijzingen])
    .where('verwijderd_op', 'is', null)
    .orderBy('einddatum')
    .orderBy('id')
    .execute()
}

export async function leveringVan(tx: Tx, id: string): Promise<Levering | null> {
  return (await tx.db.selectFrom('levering').select(LEVERING).where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()) ?? null
}

export async function stopVan(tx: Tx, id: string): Promise<Leveringstop | null> {
  return (await tx.db.selectFrom('leveringstop').select(STOP).where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()) ?? null
}

const CORRECTIE = [
  'id',
  'toewijzing_id as toewijzingId',
  'levering_id as leveringId',
  'stop_id as stopId',
  'soort',
  'reden',
  'nazorg_op as nazorgOp',
  'crisis',
  'bericht_id as berichtId',
  'gevraagd_op as gevraagdOp',
  'door_naam as doorNaam',
] as const

export async function bewaarCorrectie(
  tx: Tx,
  l: Pick<Levering, 'zaakId' | 'dossierId' | 'aanbiederId'>,
  c: Omit<Correctie, 'id' | 'gevraagdOp' | 'doorNaam'>,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('leveringcorrectie')
    .values({
      regio: tx.regio,
      id,
      zaak_id: l.zaakId,
      dossier_id: l.dossierId,
      aanbieder_id: l.aanbiederId,
      toewijzing_id: c.toewijzingId,
      levering_id: c.leveringId,
      stop_id: c.stopId,
      soort: c.soort,
      reden: c.reden,
      nazorg_op: c.nazorgOp,
      crisis: c.crisis,
      bericht_id: c.berichtId,
      gevraagd_op: tx.vandaag,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

/** What was asked to put right for one child, newest first. */
export async function correctiesVan(tx: Tx, dossierId: string): Promise<Correctie[]> {
  return tx.db
    .selectFrom('leveringcorrectie')
    .select(CORRECTIE)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('id', 'desc')
    .execute()
}

/** The correction that this message carries. */
export async function correctieMet(tx: Tx, berichtId: string): Promise<Correctie | null> {
  return (
    (await tx.db
      .selectFrom('leveringcorrectie')
      .select(CORRECTIE)
      .where('regio', '=', tx.regio)
      .where('bericht_id', '=', berichtId)
      .executeTakeFirst()) ?? null
  )
}

/** Everything ever reported of one child, taken back or not. */
export async function leveringenVan(tx: Tx, dossierId: string): Promise<{ leveringen: Levering[]; stops: Leveringstop[] }> {
  return {
    leveringen: await tx.db
      .selectFrom('levering')
      .select(LEVERING)
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .orderBy('begindatum', 'desc')
      .orderBy('id', 'desc')
      .execute(),
    stops: await tx.db
      .selectFrom('leveringstop')
      .select(STOP)
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .orderBy('einddatum', 'desc')
      .execute(),
  }
}

export async function bewaarStart(tx: Tx, l: Omit<Levering, 'id' | 'vastgelegdOp' | 'doorNaam' | 'verwijderdOp'>): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('levering')
    .values({
      regio: tx.regio,
      id,
      zaak_id: l.zaakId,
      dossier_id: l.dossierId,
      aanbieder_id: l.aanbiederId,
      aanbieder_naam: l.aanbiederNaam,
      toewijzing_id: l.toewijzingId,
      toewijzing_nummer: l.toewijzingNummer,
      begindatum: l.begindatum,
      bron: l.bron,
      bericht_id: l.berichtId,
      hervat: l.hervat,
      crisis: l.crisis,
      vastgelegd_op: tx.vandaag,
      door_naam: tx.actor.naam,
      verwijderd_op: null,
    })
    .execute()
  return id
}

export async function bewaarStop(
  tx: Tx,
  l: Levering,
  s: Pick<Leveringstop, 'einddatum' | 'reden' | 'toelichting' | 'bron' | 'berichtId' | 'nazorgOp'>,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('leveringstop')
    .values({
      regio: tx.regio,
      id,
      zaak_id: l.zaakId,
      dossier_id: l.dossierId,
      aanbieder_id: l.aanbiederId,
      levering_id: l.id,
      toewijzing_id: l.toewijzingId,
      begindatum: l.begindatum,
      einddatum: s.einddatum,
      reden: s.reden,
      toelichting: s.toelichting,
      bron: s.bron,
      bericht_id: s.berichtId,
      nazorg_op: s.nazorgOp,
      vastgelegd_op: tx.vandaag,
      door_naam: tx.actor.naam,
      verwijderd_op: null,
    })
    .execute()
  return id
}

export async function neemStartTerug(tx: Tx, id: string): Promise<void> {
  await tx.db.updateTable('levering').set({ verwijderd_op: tx.vandaag }).where('regio', '=', tx.regio).where('id', '=', id).execute()
}

/** Whether it began with a crisis, as it is known now. */
export async function merkCrisis(tx: Tx, id: string, crisis: Weten): Promise<void> {
  await tx.db.updateTable('levering').set({ crisis }).where('regio', '=', tx.regio).where('id', '=', id).execute()
}

export async function neemStopTerug(tx: Tx, id: string): Promise<void> {
  await tx.db.updateTable('leveringstop').set({ verwijderd_op: tx.vandaag }).where('regio', '=', tx.regio).where('id', '=', id).execute()
}

export async function bewaarEvaluatie(tx: Tx, l: Levering, e: Omit<Evaluatie, 'id' | 'leveringId' | 'doorNaam'>): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('evaluatie')
    .values({
      regio: tx.regio,
      id,
      zaak_id: l.zaakId,
      dossier_id: l.dossierId,
      aanbieder_id: l.aanbiederId,
      levering_id: l.id,
      op: e.op,
      aanwezig: [...e.aanwezig],
      woorden_kind: e.woordenKind,
      woorden_ouders: e.woordenOuders,
      doelen: JSON.stringify(e.doelen),
      effect: e.effect,
      wat_verandert: e.watVerandert,
      volgende_op: e.volgendeOp,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

export async function evaluatiesVan(tx: Tx, dossierId: string): Promise<Evaluatie[]> {
  const rijen = await tx.db
    .selectFrom('evaluatie')
    .select([
      'id',
      'levering_id as leveringId',
      'op',
      'aanwezig',
      'woorden_kind as woordenKind',
      'woorden_ouders as woordenOuders',
      'doelen',
      'effect',
      'wat_verandert as watVerandert',
      'volgende_op as volgendeOp',
      'door_naam as doorNaam',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .execute()
  return rijen.map((r) => ({ ...r, doelen: r.doelen as DoelStand[] }))
}

export async function bewaarUitkomst(
  tx: Tx,
  l: Levering,
  m: Omit<Uitkomstmeting, 'id' | 'toewijzingId' | 'leveringId' | 'doorNaam'>,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('uitkomstmeting')
    .values({
      regio: tx.regio,
      id,
      zaak_id: l.zaakId,
      dossier_id: l.dossierId,
      aanbieder_id: l.aanbiederId,
      toewijzing_id: l.toewijzingId,
      levering_id: l.id,
      informant: m.informant,
      op: m.op,
      nut: m.nut,
      zonder_hulp: m.zonderHulp,
      reden: m.reden,
      niet_voor_ouders: m.nietVoorOuders,
      vastgelegd_op: tx.nu,
      door_id: tx.actor.id,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

/** What was said of the help of one child, as far as the asker may read it, in the order in which it was recorded. */
export async function uitkomstenVan(tx: Tx, dossierId: string): Promise<Uitkomstmeting[]> {
  return tx.db
    .selectFrom('uitkomstmeting')
    .select([
      'id',
      'toewijzing_id as toewijzingId',
      'levering_id as leveringId',
      'informant',
      'op',
      'nut',
      'zonder_hulp as zonderHulp',
      'reden',
      'niet_voor_ouders as nietVoorOuders',
      'door_naam as doorNaam',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('vastgelegd_op')
    .orderBy('id')
    .execute()
}

export async function hulpverlenersVan(tx: Tx, dossierId: string): Promise<Hulpverlener[]> {
  return tx.db
    .selectFrom('hulpverlener')
    .select(['id', 'levering_id as leveringId', 'naam', 'van', 'tot', 'reden', 'aangekondigd_op as aangekondigdOp', 'warm'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('van')
    .orderBy('id')
    .execute()
}

/** The next worker in the line; the one before ends on that day, with the reason. */
export async function volgendeHulpverlener(
  tx: Tx,
  l: Levering,
  w: { naam: string; van: string; reden: Wisselreden | null; aangekondigdOp: string | null; warm: boolean | null },
): Promise<{ wissels: number; vorige: string | null }> {
  const al = (await hulpverlenersVan(tx, l.dossierId)).filter((h) => h.leveringId === l.id)
  const nu = al.find((h) => h.tot === null)
  if (nu)
    await tx.db
      .updateTable('hulpverlener')
      .set({ tot: w.van, reden: w.reden, aangekondigd_op: w.aangekondigdOp, warm: w.warm })
      .where('regio', '=', tx.regio)
      .where('id', '=', nu.id)
      .execute()
  await tx.db
    .insertInto('hulpverlener')
    .values({
      regio: tx.regio,
      id: tx.id(),
      zaak_id: l.zaakId,
      dossier_id: l.dossierId,
      aanbieder_id: l.aanbiederId,
      levering_id: l.id,
      naam: w.naam,
      van: w.van,
      tot: null,
      reden: null,
      aangekondigd_op: null,
      warm: null,
      door_naam: tx.actor.naam,
    })
    .execute()
  return { wissels: al.length, vorige: nu?.naam ?? null }
}

export async function overbruggingenVan(tx: Tx, dossierId: string): Promise<Overbrugging[]> {
  return tx.db
    .selectFrom('overbrugging')
    .select([
      'id',
      'soort',
      'door_wie as doorWie',
      'van',
      'tot',
      'reden_einde as redenEinde',
      'wacht_bij as wachtBij',
      'wacht_bij_id as wachtBijId',
      'wacht_waarom as wachtWaarom',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('van', 'desc')
    .execute()
}

export async function bewaarOverbrugging(
  tx: Tx,
  zaakId: string,
  dossierId: string,
  o: Pick<Overbrugging, 'soort' | 'doorWie' | 'van' | 'wachtBij' | 'wachtBijId' | 'wachtWaarom'>,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('overbrugging')
    .values({
      regio: tx.regio,
      id,
      zaak_id: zaakId,
      dossier_id: dossierId,
      soort: o.soort,
      door_wie: o.doorWie,
      vrijwillig: true,
      van: o.van,
      tot: null,
      reden_einde: null,
      wacht_bij: o.wachtBij,
      wacht_bij_id: o.wachtBijId,
      wacht_waarom: o.wachtWaarom,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

export async function eindigOverbrugging(tx: Tx, id: string, tot: string, reden: string): Promise<void> {
  await tx.db.updateTable('overbrugging').set({ tot, reden_einde: reden }).where('regio', '=', tx.regio).where('id', '=', id).execute()
}

export async function wachtafspraakVan(tx: Tx, dossierId: string): Promise<Wachtafspraak | null> {
  return (
    (await tx.db
      .selectFrom('wachtafspraak')
      .select([
        'id',
        'contact_id as contactId',
        'contact_naam as contactNaam',
        'elke_dagen as elkeDagen',
        'verwacht_op as verwachtOp',
        'van',
      ])
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .where('tot', 'is', null)
      .executeTakeFirst()) ?? null
  )
}

export async function bewaarWachtafspraak(tx: Tx, zaakId: string, dossierId: string, w: Omit<Wachtafspraak, 'id' | 'van'>): Promise<void> {
  await tx.db
    .updateTable('wachtafspraak')
    .set({ tot: tx.vandaag })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('tot', 'is', null)
    .execute()
  await tx.db
    .insertInto('wachtafspraak')
    .values({
      regio: tx.regio,
      id: tx.id(),
      zaak_id: zaakId,
      dossier_id: dossierId,
      contact_id: w.contactId,
      contact_naam: w.contactNaam,
      elke_dagen: w.elkeDagen,
      verwacht_op: w.verwachtOp,
      van: tx.vandaag,
      tot: null,
    })
    .execute()
}

export async function bewaarWachtcontact(
  tx: Tx,
  zaakId: string,
  dossierId: string,
  c: Omit<Wachtcontact, 'id' | 'doorNaam'>,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('wachtcontact')
    .values({
      regio: tx.regio,
      id,
      zaak_id: zaakId,
      dossier_id: dossierId,
      op: c.op,
      eigen_woorden: c.eigenWoorden,
      woorden_van: c.woordenVan,
      verergerd: c.verergerd,
      gevaar: c.gevaar,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

export async function wachtcontactenVan(tx: Tx, dossierId: string): Promise<Wachtcontact[]> {
  return tx.db
    .selectFrom('wachtcontact')
    .select(['id', 'op', 'eigen_woorden as eigenWoorden', 'woorden_van as woordenVan', 'verergerd', 'gevaar', 'door_naam as doorNaam'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
