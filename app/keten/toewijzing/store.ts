// Over 300 lines: all SQL of this room's own tables, and nothing else.
import type { Eenheid, Frequentie, ProductCategorie, RedenWijziging } from '@draad/berichten'
import type { KlokStap } from '@draad/stelsel'
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type { Afwijkreden, NietBeschikbaar, Onbeschikbaar, Toewijzing, ToewijzingStand, Weigering, Weigerreden } from './model.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    toewijzing: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      kind_id: string
      besluit_id: string | null
      voorziening_id: string
      nummer: number
      gemeente_id: string
      gemeente_code: string
      aanbieder_id: string
      aanbieder_naam: string
      agb_code: string
      categorie: ProductCategorie
      product_code: string | null
      volume: number | null
      eenheid: Eenheid | null
      frequentie: Frequentie | null
      budget: number | null
      ingangsdatum: string
      einddatum: string | null
      toegewezen_op: string
      reden_wijziging: RedenWijziging | null
      stand: ToewijzingStand
      gi_bepaald: boolean
      verzoek_id: string | null
      referentie_aanbieder: string | null
      eerste_keus: string
      eerste_keus_van: 'gezin' | 'kind' | 'professional'
      eerste_keus_aanbieder_id: string | null
      is_eerste_keus: boolean
      afwijking_reden: Afwijkreden | null
      afwijking_toelichting: string | null
      verteld_op: string | null
      start_verwacht_op: string | null
      gestart_op: string | null
      gestopt_op: string | null
      te_melden: boolean
      buiten_berichten: string | null
      gemaakt_op: string
      gemaakt_door: string
      gemaakt_door_naam: string
      versie: number
    }
    weigering: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      toewijzing_id: string
      voorziening_id: string
      aanbieder_id: string
      aanbieder_naam: string
      categorie: string
      product_code: string | null
      reden: Weigerreden
      toelichting: string
      geldgeschil: boolean
      op: string
      door_naam: string
    }
    niet_beschikbaar: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      voorziening_id: string | null
      nodig: string
      categorie: string | null
      reden: Onbeschikbaar
      toelichting: string
      op: string
      door: string
      door_naam: string
    }
  }
}

type Rij = import('../../kern/db/tabellen.ts').Tabellen['toewijzing']

function vanRij(r: Rij): Toewijzing {
  return {
    id: r.id,
    zaakId: r.zaak_id,
    dossierId: r.dossier_id,
    kindId: r.kind_id,
    besluitId: r.besluit_id,
    voorzieningId: r.voorziening_id,
    nummer: r.nummer,
    gemeenteId: r.gemeente_id,
    gemeenteCode: r.gemeente_code,
    aanbiederId: r.aanbieder_id,
    aanbiederNaam: r.aanbieder_naam,
    agbCode: r.agb_code,
    categorie: r.categorie,
    productCode: r.product_code,
    omvang: r.volume !== null && r.eenheid && r.frequentie ? { volume: r.volume, eenheid: r.eenheid, frequentie: r.frequentie } : null,
    budget: r.budget,
    ingangsdatum: r.ingangsdatum,
    einddatum: r.einddatum,
    toegewezenOp: r.toegewezen_op,
    redenWijziging: r.reden_wijziging,
    stand: r.stand,
    giBepaald: r.gi_bepaald,
    verzoekId: r.verzoek_id,
    referentieAanbieder: r.referentie_aanbieder,
    eersteKeus: r.eerste_keus,
    eersteKeusVan: r.eerste_keus_van,
    eersteKeusAanbiederId: r.eerste_keus_aanbieder_id,
    isEersteKeus: r.is_eerste_keus,
    afwijkingReden: r.afwijking_reden,
    afwijkingToelichting: r.afwijking_toelichting,
    verteldOp: r.verteld_op,
    startVerwachtOp: r.start_verwacht_op,
    gestartOp: r.gestart_op,
    gestoptOp: r.gestopt_op,
    teMelden: r.te_melden,
    buitenBerichten: r.buiten_berichten,
    gemaaktOp: r.gemaakt_op,
    gemaaktDoorNaam: r.gemaakt_door_naam,
    versie: r.versie,
  }
}

export type NieuweToewijzing = Omit<
  Toewijzing,
  | 'id'
  | 'nummer'
  | 'toegewezenOp'
  | 'redenWijziging'
  | 'stand'
  | 'startVerwachtOp'
  | 'gestartOp'
  | 'gestoptOp'
  | 'teMelden'
  | 'gemaaktOp'
  | 'gemaaktDoorNaam'
  | 'versie'
>

/** A number that is free; `gegeven` is one brought along from elsewhere. Null when that one is taken. */
export async function nieuwNummer(tx: Tx, gegeven: number | null): Promise<number | null> {
  if (gegeven === null) return (await sql<{ n: number }>`select volgend_toewijzingnummer() as n`.execute(tx.db)).rows[0]?.n ?? null
  const vrij = (await sql<{ vrij: boolean }>`select toewijzingnummer_vrij(${gegeven}) as vrij`.execute(tx.db)).rows[0]?.vrij
  return vrij ? gegeven : null
}

/** Keeps a new allocation. One that grants the provider's own request needs no answer any more: it was asked for. */
export async function bewaarToewijzing(tx: Tx, t: NieuweToewijzing, nummer: number): Promise<Toewijzing> {
  const rij: Rij = {
    regio: tx.regio,
    id: tx.id(),
    zaak_id: t.zaakId,
    dossier_id: t.dossierId,
    kind_id: t.kindId,
    besluit_id: t.besluitId,
    voorziening_id: t.voorzieningId,
    nummer,
    gemeente_id: t.gemeenteId,
    gemeente_code: t.gemeenteCode,
    aanbieder_id: t.aanbiederId,
    aanbieder_naam: t.aanbiederNaam,
    agb_code: t.agbCode,
    categorie: t.categorie,
    product_code: t.productCode,
    volume: t.omvang?.volume ?? null,
    eenheid: t.omvang?.eenheid ?? null,
    frequentie: t.omvang?.frequentie ?? null,
    budget: t.budget,
    ingangsdatum: t.ingangsdatum,
    einddatum: t.einddatum,
    toegewezen_op: tx.nu,
    reden_wijziging: null,
    stand: t.verzoekId === null ? 'wacht-op-antwoord' : 'aangenomen',
    gi_bepaald: t.giBepaald,
    verzoek_id: t.verzoekId,
    referentie_aanbieder: t.referentieAanbieder,
    eerste_keus: t.eersteKeus,
    eerste_keus_van: t.eersteKeusVan,
    eerste_keus_aanbieder_id: t.eersteKeusAanbiederId,
    is_eerste_keus: t.isEersteKeus,
    afwijking_reden: t.afwijkingReden,
    afwijking_toelichting: t.afwijkingToelichting,
    verteld_op: t.verteldOp,
    start_verwacht_op: t.verzoekId === null ? null : t.ingangsdatum,
    gestart_op: null,
    gestopt_op: null,
    te_melden: t.buitenBerichten === null,
    buiten_berichten: t.buitenBerichten,
    gemaakt_op: tx.vandaag,
    gemaakt_door: tx.actor.id,
    gemaakt_door_naam: tx.actor.naam,
    versie: 1,
  }
  await tx.db.insertInto('toewijzing').values(rij).execute()
  return vanRij(rij)
}

export async function toewijzingVan(tx: Tx, id: string): Promise<Toewijzing | null> {
  const r = await tx.db.selectFrom('toewijzing').selectAll().where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r ? vanRij(r) : null
}

/** Allocations with these numbers, wherever the asker may look. */
export async function toewijzingenMetNummer(tx: Tx, nummers: readonly number[]): Promise<Toewijzing[]> {
  if (nummers.length === 0) return []
  const rijen = await tx.db
    .selectFrom('toewijzing')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('nummer', 'in', [...nummers])
    .execute()
  return rijen.map(vanRij)
}

export async function toewijzingenVan(tx: Tx, dossierId: string): Promise<Toewijzing[]> {
  const rijen = await tx.db
    .selectFrom('toewijzing')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('gemaakt_op', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rijen.map(vanRij)
}

/** Every allocation of one child at one provider for one municipality: what an allocation message is about. */
export async function toewijzingenBij(tx: Tx, kindId: string, aanbiederId: string, gemeenteId: string): Promise<Toewijzing[]> {
  const rijen = await tx.db
    .selectFrom('toewijzing')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('kind_id', '=', kindId)
    .where('aanbieder_id', '=', aanbiederId)
    .where('gemeente_id', '=', gemeenteId)
    .where('buiten_berichten', 'is', null)
    .orderBy('nummer')
    .execute()
  return rijen.map(vanRij)
}

/** Which allocations of a provider; none of these leaves one out that fits. */
export type PlaatsFilter =
  /** New, waiting or running. */
  | { readonly soort: 'open' }
  /** Over, the newest so many. */
  | { readonly soort: 'klaar'; readonly hoogstens: number }
  /** May still be given on this day or later. */
  | { readonly soort: 'geldt'; readonly vanaf: string }
  /** Help was given on a day of this period: a start is what counts, never an allocation alone. */
  | { readonly soort: 'geleverd'; readonly begin: string; readonly eind: string }

/** `plaatsdeel` is "klaar", in SQL; a test holds the two together. */
const KLAAR = sql<boolean>`(gestopt_op is not null or stand = 'geweigerd' or (stand = 'ingetrokken' and gestart_op is null))`

/** Allocations of a provider's own children, newest first; starts from the asker's rights. */
export async function plaatsenVan(tx: Tx, aanbiederId: string, f: PlaatsFilter): Promise<Toewijzing[]> {
  let q = tx.db
    .selectFrom('toewijzing')
    .selectAll('toewijzing')
    .where('regio', '=', tx.regio)
    .where('aanbieder_id', '=', aanbiederId)
    .orderBy('toegewezen_op', 'desc')
    .orderBy('id', 'desc')
  if (f.soort === 'open') q = q.where(sql<boolean>`not ${KLAAR}`)
  if (f.soort === 'klaar') q = q.where(KLAAR).limit(f.hoogstens)
  if (f.soort === 'geldt') q = q.where((b) => b.or([b('einddatum', 'is', null), b('einddatum', '>=', f.vanaf)]))
  if (f.soort === 'geleverd')
    q = q.where('gestart_op', '<=', f.eind).where((b) => b.or([b('gestopt_op', 'is', null), b('gestopt_op', '>=', f.begin)]))
  return (await q.execute()).map(vanRij)
}

type Velden = Partial<
  Pick<
    Rij,
    'volume' | 'budget' | 'einddatum' | 'reden_wijziging' | 'stand' | 'verteld_op' | 'start_verwacht_op' | 'gestart_op' | 'gestopt_op'
  >
>

/**
 * Changes an allocation that still has this version; false when somebody else was first.
 *
 * @param melden also a new moment of settling, and to be told to the provider
 */
export async function wijzig(
  tx: Tx,
  t: Pick<Toewijzing, 'id' | 'versie' | 'buitenBerichten'>,
  velden: Velden,
  melden: boolean,
): Promise<boolean> {
  const r = await tx.db
    .updateTable('toewijzing')
    .set({
      ...velden,
      versie: t.versie + 1,
      ...(melden ? { toegewezen_op: tx.nu, te_melden: t.buitenBerichten === null } : {}),
      // On the municipality's own initiative no message refers to a request any more; sending the same anew still does.
      ...(melden && Object.keys(velden).length > 0 ? { referentie_aanbieder: null } : {}),
    })
    .where('regio', '=', tx.regio)
    .where('id', '=', t.id)
    .where('versie', '=', t.versie)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}

/**
 * Settles an allocation as a request for change asked it, or as it was: all of them carry the reference of the request.
 *
 * @bron iJw 3.2 IV093, IV097
 */
export async function wijzigOpVerzoek(
  tx: Tx,
  t: Pick<Toewijzing, 'id' | 'versie' | 'buitenBerichten'>,
  referentie: string,
  velden: Pick<Velden, 'volume' | 'budget' | 'einddatum' | 'reden_wijziging'> | null,
): Promise<boolean> {
  const r = await tx.db
    .updateTable('toewijzing')
    .set({
      ...velden,
      ...(velden === null ? {} : { toegewezen_op: tx.nu }),
      versie: t.versie + 1,
      te_melden: t.buitenBerichten === null,
      referentie_aanbieder: referentie,
    })
    .where('regio', '=', tx.regio)
    .where('id', '=', t.id)
    .where('versie', '=', t.versie)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}

/** What delivery tells of an allocation: started, stopped, or that a start was taken back. */
export async function merkLevering(
  tx: Tx,
  id: string,
  stand: { readonly gestartOp: string | null; readonly gestoptOp: string | null },
): Promise<void> {
  await tx.db
    .updateTable('toewijzing')
    .set((b) => ({
      gestart_op: stand.gestartOp,
      gestopt_op: stand.gestoptOp,
      versie: b('versie', '+', 1),
      // Help that began was accepted, whatever had been said.
      ...(stand.gestartOp === null
        ? {}
        : { stand: sql<ToewijzingStand>`case when stand = 'wacht-op-antwoord' then 'aangenomen' else stand end` }),
    }))
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .execute()
}

/** The message with these allocations has been made: nothing of them is left to tell. */
export async function alGemeld(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .updateTable('toewijzing')
    .set({ te_melden: false })
    .where('regio', '=', tx.regio)
    .where('id', 'in', [...ids])
    .execute()
}

export async function bewaarWeigering(tx: Tx, t: Toewijzing, w: Pick<Weigering, 'reden' | 'toelichting' | 'geldgeschil'>): Promise<void> {
  await tx.db
    .insertInto('weigering')
    .values({
      regio: tx.regio,
      id: tx.id(),
      zaak_id: t.zaakId,
      dossier_id: t.dossierId,
      toewijzing_id: t.id,
      voorziening_id: t.voorzieningId,
      aanbieder_id: t.aanbiederId,
      aanbieder_naam: t.aanbiederNaam,
      categorie: t.categorie,
      product_code: t.productCode,
      reden: w.reden,
      toelichting: w.toelichting,
      geldgeschil: w.geldgeschil,
      op: tx.vandaag,
      door_naam: tx.actor.naam,
    })
    .execute()
}

export async function weigeringenVan(tx: Tx, dossierId: string): Promise<Weigering[]> {
  return tx.db
    .selectFrom('weigering')
    .select([
      'id',
      'toewijzing_id as toewijzingId',
      'voorziening_id as voorzieningId',
      'aanbieder_id as aanbiederId',
      'aanbieder_naam as aanbiederNaam',
      'categorie',
      'product_code as productCode',
      'reden',
      'toelichting',
      'geldgeschil',
      'op',
      'door_naam as doorNaam',
    ])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** How often help of one decision's item was refused, by whichever provider. */
export async function aantalWeigeringen(tx: Tx, voorzieningId: string): Promise<number> {
  return (await sql<{ n: number }>`select aantal_weigeringen(${voorzieningId}::uuid) as n`.execute(tx.db)).rows[0]?.n ?? 0
}

export async function bewaarNietBeschikbaar(
  tx: Tx,
  zaakId: string,
  dossierId: string,
  n: Pick<NietBeschikbaar, 'voorzieningId' | 'nodig' | 'categorie' | 'reden' | 'toelichting'>,
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('niet_beschikbaar')
    .values({
      regio: tx.regio,
      id,
      zaak_id: zaakId,
      dossier_id: dossierId,
      voorziening_id: n.voorzieningId,
      nodig: n.nodig,
      categorie: n.categorie,
      reden: n.reden,
      toelichting: n.toelichting,
      op: tx.vandaag,
      door: tx.actor.id,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

export async function nietBeschikbaarVan(tx: Tx, dossierId: string): Promise<NietBeschikbaar[]> {
  return tx.db
    .selectFrom('niet_beschikbaar')
    .select(['id', 'voorziening_id as voorzieningId', 'nodig', 'categorie', 'reden', 'toelichting', 'op', 'door_naam as doorNaam'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op', 'desc')
    .execute()
}

/** Where the child's thread stands now, for moving the chain clock only when that is right. */
export async function klokNu(
  tx: Tx,
  dossierId: string,
): Promise<{ toestand: string | null; bij: string | null; bijId: string | null; waarom: string | null; stappen: readonly KlokStap[] }> {
  const r = await tx.db
    .selectFrom('draadkop')
    .select(['nu_toestand', 'nu_bij', 'nu_bij_id', 'nu_waarom', 'stappen'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return {
    toestand: r?.nu_toestand ?? null,
    bij: r?.nu_bij ?? null,
    bijId: r?.nu_bij_id ?? null,
    waarom: r?.nu_waarom ?? null,
    stappen: (r?.stappen ?? []) as KlokStap[],
  }
}
