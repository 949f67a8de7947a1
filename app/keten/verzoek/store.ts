// Over 300 lines: all SQL of this room's own tables, and nothing else.
import type { Gebeurtenis, RedenAfwijzingVerzoek } from '@draad/berichten'
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import { bsnHash, ontsleutel, versleutel } from '../../register/public.ts'
import type { Client, Deel, Gebrek, Inhoud, MetDelen, Verzoek, VerzoekSoort, Zending } from './model.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    verzoek: {
      regio: number
      id: string
      soort: VerzoekSoort
      aanbieder_id: string
      aanbieder_naam: string
      agb_code: string
      gemeente_id: string
      gemeente_code: string
      zaak_id: string | null
      dossier_id: string | null
      bsn_hash: Buffer
      client: Buffer
      bron: 'werkplek' | 'bericht'
      elders: boolean
      bericht_id: string
      dagtekening: string
      zending: Zending
      ontvangen_op: string | null
      bevindingen: unknown
      herstelt_id: string | null
      gemaakt_op: string
      door_naam: string
      versie: number
    }
    verzoekdeel: {
      regio: number
      id: string
      verzoek_id: string
      aanbieder_id: string
      gemeente_id: string
      dossier_id: string | null
      plaats: number
      referentie: string
      inhoud: Buffer
      gebeurtenissen: Gebeurtenis[]
      onderzoek_op: string | null
      besloten_op: string | null
      besloten_door: string | null
      reden: RedenAfwijzingVerzoek | null
      andere_gemeente: string | null
      toelichting: string | null
      toewijzingen: number[]
      berichten: string[]
      versie: number
    }
  }
}

type Rij = import('../../kern/db/tabellen.ts').Tabellen['verzoek']
type DeelRij = import('../../kern/db/tabellen.ts').Tabellen['verzoekdeel']

/** Text of names with accents survives: what is encrypted is UTF-8. */
const dicht = (x: unknown): Buffer => versleutel(JSON.stringify(x))

function vanRij(r: Rij): Verzoek {
  return {
    id: r.id,
    soort: r.soort,
    aanbiederId: r.aanbieder_id,
    aanbiederNaam: r.aanbieder_naam,
    agbCode: r.agb_code,
    gemeenteId: r.gemeente_id,
    gemeenteCode: r.gemeente_code,
    zaakId: r.zaak_id,
    dossierId: r.dossier_id,
    client: JSON.parse(ontsleutel(r.client)) as Client,
    bron: r.bron,
    elders: r.elders,
    berichtId: r.bericht_id,
    dagtekening: r.dagtekening,
    zending: r.zending,
    ontvangenOp: r.ontvangen_op,
    bevindingen: r.bevindingen as Gebrek[],
    hersteltId: r.herstelt_id,
    gemaaktOp: r.gemaakt_op,
    doorNaam: r.door_naam,
    versie: r.versie,
  }
}

function vanDeel(r: DeelRij): Deel {
  return {
    id: r.id,
    verzoekId: r.verzoek_id,
    plaats: r.plaats,
    referentie: r.referentie,
    inhoud: JSON.parse(ontsleutel(r.inhoud)) as Inhoud,
    gebeurtenissen: r.gebeurtenissen,
    onderzoekOp: r.onderzoek_op,
    beslotenOp: r.besloten_op,
    beslotenDoor: r.besloten_door,
    reden: r.reden,
    andereGemeente: r.andere_gemeente,
    toelichting: r.toelichting,
    toewijzingen: r.toewijzingen,
    berichten: r.berichten,
    versie: r.versie,
  }
}

export type NieuwVerzoek = Omit<Verzoek, 'id' | 'versie' | 'doorNaam' | 'gemaaktOp' | 'bevindingen'>

export async function bewaarVerzoek(
  tx: Tx,
  v: NieuwVerzoek,
  delen: readonly { readonly referentie: string; readonly inhoud: Inhoud }[],
): Promise<{ id: string; delen: string[] }> {
  const id = tx.id()
  await tx.db
    .insertInto('verzoek')
    .values({
      regio: tx.regio,
      id,
      soort: v.soort,
      aanbieder_id: v.aanbiederId,
      aanbieder_naam: v.aanbiederNaam,
      agb_code: v.agbCode,
      gemeente_id: v.gemeenteId,
      gemeente_code: v.gemeenteCode,
      zaak_id: v.zaakId,
      dossier_id: v.dossierId,
      bsn_hash: bsnHash(v.client.Bsn),
      client: dicht(v.client),
      bron: v.bron,
      elders: v.elders,
      bericht_id: v.berichtId,
      dagtekening: v.dagtekening,
      zending: v.zending,
      ontvangen_op: v.ontvangenOp,
      bevindingen: JSON.stringify([]),
      herstelt_id: v.hersteltId,
      gemaakt_op: tx.nu,
      door_naam: tx.actor.naam,
      versie: 1,
    })
    .execute()
  const rijen = delen.map((d, i) => ({
    regio: tx.regio,
    id: tx.id(),
    verzoek_id: id,
    aanbieder_id: v.aanbiederId,
    gemeente_id: v.gemeenteId,
    dossier_id: v.dossierId,
    plaats: i + 1,
    referentie: d.referentie,
    inhoud: dicht(d.inhoud),
    gebeurtenissen: [],
    onderzoek_op: null,
    besloten_op: null,
    besloten_door: null,
    reden: null,
    andere_gemeente: null,
    toelichting: null,
    toewijzingen: [],
    berichten: [],
    versie: 1,
  }))
  await tx.db.insertInto('verzoekdeel').values(rijen).execute()
  return { id, delen: rijen.map((r) => r.id) }
}

/** What waits for an answer: sent, with a part that was not decided. */
const OPEN = sql<boolean>`zending <> 'niet verzonden' and exists (select 1 from verzoekdeel d where d.regio = verzoek.regio and d.verzoek_id = verzoek.id and d.besloten_op is null)`

/** Requests the asker may see, newest first, with their parts. What still waits never gives way to what was decided. */
export async function verzoeken(tx: Tx, f: { readonly dossierId?: string } = {}, hoogstens = 500): Promise<MetDelen[]> {
  let q = tx.db.selectFrom('verzoek').selectAll().where('regio', '=', tx.regio)
  if (f.dossierId) q = q.where('dossier_id', '=', f.dossierId)
  const open = await q.where(OPEN).orderBy('gemaakt_op').orderBy('id').limit(hoogstens).execute()
  const over = hoogstens - open.length
  const klaar =
    over > 0
      ? await q
          .where(sql<boolean>`not (${OPEN})`)
          .orderBy('gemaakt_op', 'desc')
          .orderBy('id', 'desc')
          .limit(over)
          .execute()
      : []
  const rijen = [...open, ...klaar].toSorted((a, b) => (a.gemaakt_op > b.gemaakt_op ? -1 : a.gemaakt_op < b.gemaakt_op ? 1 : 0))
  const delen = Map.groupBy(
    await delenVan(
      tx,
      rijen.map((r) => r.id),
    ),
    (d) => d.verzoekId,
  )
  return rijen.map((r) => ({ verzoek: vanRij(r), delen: delen.get(r.id) ?? [] }))
}

/** Parts that wait and lie in no dossier: what their terms follow from, without who or what. */
export async function zonderDossier(tx: Tx) {
  return tx.db
    .selectFrom('verzoekdeel as d')
    .innerJoin('verzoek as v', (j) => j.onRef('v.regio', '=', 'd.regio').onRef('v.id', '=', 'd.verzoek_id'))
    .select(['v.id', 'v.soort', 'v.dagtekening', 'v.ontvangen_op as ontvangenOp', 'd.onderzoek_op as onderzoekOp', 'd.gebeurtenissen'])
    .where('d.regio', '=', tx.regio)
    .where('d.dossier_id', 'is', null)
    .where('d.besloten_op', 'is', null)
    .where('v.zending', '=', 'verwerkt')
    .where('v.elders', '=', false)
    .execute()
}

async function delenVan(tx: Tx, verzoekIds: readonly string[]): Promise<Deel[]> {
  if (verzoekIds.length === 0) return []
  const rijen = await tx.db
    .selectFrom('verzoekdeel')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('verzoek_id', 'in', [...verzoekIds])
    .orderBy('plaats')
    .execute()
  return rijen.map(vanDeel)
}

async function met(tx: Tx, r: Rij | undefined): Promise<MetDelen | null> {
  return r ? { verzoek: vanRij(r), delen: await delenVan(tx, [r.id]) } : null
}

export async function verzoekVan(tx: Tx, id: string): Promise<MetDelen | null> {
  return met(tx, await tx.db.selectFrom('verzoek').selectAll().where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst())
}

/** The request that this message is; null for a message of a file. */
export async function verzoekBij(tx: Tx, berichtId: string): Promise<MetDelen | null> {
  return met(
    tx,
    await tx.db.selectFrom('verzoek').selectAll().where('regio', '=', tx.regio).where('bericht_id', '=', berichtId).executeTakeFirst(),
  )
}

/** Requests of this provider about this child, except one; those whose message was rejected count as never sent. */
export async function verzoekenOver(tx: Tx, o: { aanbiederId: string; bsn: string; zonder?: string | undefined }): Promise<MetDelen[]> {
  let q = tx.db
    .selectFrom('verzoek')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('aanbieder_id', '=', o.aanbiederId)
    .where('bsn_hash', '=', bsnHash(o.bsn))
    .where('zending', '<>', 'niet verzonden')
  if (o.zonder) q = q.where('id', '<>', o.zonder)
  const rijen = await q.execute()
  const delen = await delenVan(
    tx,
    rijen.map((r) => r.id),
  )
  return rijen.map((r) => ({ verzoek: vanRij(r), delen: delen.filter((d) => d.verzoekId === r.id) }))
}

/** The part with this reference of the provider, of a request that was not rejected; except of one request. */
export async function deelMet(
  tx: Tx,
  aanbiederId: string,
  referentie: string,
  zonder?: string,
): Promise<{ verzoek: Verzoek; deel: Deel } | null> {
  let q = tx.db
    .selectFrom('verzoekdeel')
    .innerJoin('verzoek', (j) => j.onRef('verzoek.regio', '=', 'verzoekdeel.regio').onRef('verzoek.id', '=', 'verzoekdeel.verzoek_id'))
    .selectAll('verzoekdeel')
    .where('verzoekdeel.regio', '=', tx.regio)
    .where('verzoekdeel.aanbieder_id', '=', aanbiederId)
    .where('verzoekdeel.referentie', '=', referentie)
    .where('verzoek.zending', '<>', 'niet verzonden')
  if (zonder) q = q.where('verzoek.id', '<>', zonder)
  const r = await q.executeTakeFirst()
  const v = r ? await verzoekVan(tx, r.verzoek_id) : null
  return r && v ? { verzoek: v.verzoek, deel: vanDeel(r) } : null
}

type VerzoekWijziging = Partial<Pick<Rij, 'zaak_id' | 'dossier_id' | 'bericht_id' | 'zending' | 'ontvangen_op'>> & {
  readonly bevindingen?: readonly Gebrek[]
  readonly client?: Client
}

export async function wijzigVerzoek(tx: Tx, id: string, w: VerzoekWijziging): Promise<void> {
  const { bevindingen, client, ...rest } = w
  await tx.db
    .updateTable('verzoek')
    .set((b) => ({
      ...rest,
      ...(bevindingen ? { bevindingen: JSON.stringify(bevindingen) } : {}),
      ...(client ? { client: dicht(client) } : {}),
      versie: b('versie', '+', 1),
    }))
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .execute()
}

/** Lays a request in a dossier: the parts first, because the request itself is then no longer everybody's post. */
export async function legInDossier(tx: Tx, id: string, plek: { readonly dossierId: string; readonly zaakId: string }): Promise<void> {
  await tx.db
    .updateTable('verzoekdeel')
    .set({ dossier_id: plek.dossierId })
    .where('regio', '=', tx.regio)
    .where('verzoek_id', '=', id)
    .execute()
  await wijzigVerzoek(tx, id, { dossier_id: plek.dossierId, zaak_id: plek.zaakId })
}

type DeelWijziging = Partial<
  Pick<
    DeelRij,
    | 'gebeurtenissen'
    | 'onderzoek_op'
    | 'besloten_op'
    | 'besloten_door'
    | 'reden'
    | 'andere_gemeente'
    | 'toelichting'
    | 'toewijzingen'
    | 'berichten'
  >
>

/** Changes a part that still has this version; false when somebody else was first. */
export async function wijzigDeel(tx: Tx, d: Pick<Deel, 'id' | 'versie'>, w: DeelWijziging): Promise<boolean> {
  const r = await tx.db
    .updateTable('verzoekdeel')
    .set({ ...w, versie: d.versie + 1 })
    .where('regio', '=', tx.regio)
    .where('id', '=', d.id)
    .where('versie', '=', d.versie)
    .executeTakeFirst()
  return r.numUpdatedRows > 0n
}

export async function deelVan(tx: Tx, id: string): Promise<Deel | null> {
  const r = await tx.db.selectFrom('verzoekdeel').selectAll().where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r ? vanDeel(r) : null
}

/** One more message that answered a part; whoever has the part open is not disturbed by it. */
export async function noemAntwoord(tx: Tx, deelId: string, berichtId: string): Promise<void> {
  await tx.db
    .updateTable('verzoekdeel')
    .set({ berichten: sql<string[]>`array_append(berichten, ${berichtId}::uuid)` })
    .where('regio', '=', tx.regio)
    .where('id', '=', deelId)
    .execute()
}
