import { ketenklok, type KlokStap } from '@draad/stelsel'
import { sql } from 'kysely'
import type { Tx } from '../db/transactie.ts'
import type { Db } from '../db/verbinding.ts'
import { geweigerd } from '../outcome/uitkomst.ts'
import { BEGIN, hashVan } from './hash.ts'
import type { GebeurtenisInvoer } from './model.ts'

declare module '../db/tabellen.ts' {
  interface Tabellen {
    draadkop: {
      regio: number
      dossier_id: string
      zaak_id: string
      volgnr: number
      hash: Buffer
      stappen: KlokStap[] | string
      sinds: string | null
      hulp_gestart_op: string | null
      nu_toestand: KlokStap['toestand'] | null
      nu_bij: string | null
      nu_bij_id: string | null
      nu_sinds: string | null
      nu_waarom: string | null
      gewacht: number
      termijn_regel: string | null
      termijn_op: string | null
      bijgewerkt_op: string
    }
    gebeurtenis: {
      regio: number
      dossier_id: string
      volgnr: number
      id: string
      zaak_id: string
      kamer: string
      soort: string
      op: string
      vastgelegd_op: string
      door_id: string
      door_naam: string
      partij_id: string | null
      partij_naam: string | null
      opdracht: string
      handeling_id: string
      inhoud: unknown
      klok: unknown
      gezin: boolean
      vorige: Buffer
      hash: Buffer
    }
  }
}

/** What all entries of one command share. */
export interface Handeling {
  readonly id: string
  readonly opdracht: string
  readonly kamer: string
}

interface Kop {
  zaakId: string
  volgnr: number
  hash: Buffer
  stappen: KlokStap[]
}

/** Makes the (empty) chronology of a new dossier; the chain clock starts with its first step. */
export async function beginChronologie(tx: Tx, dossierId: string, zaakId: string): Promise<void> {
  await tx.db
    .insertInto('draadkop')
    .values({
      regio: tx.regio,
      dossier_id: dossierId,
      zaak_id: zaakId,
      volgnr: 0,
      hash: BEGIN,
      stappen: '[]',
      sinds: null,
      hulp_gestart_op: null,
      nu_toestand: null,
      nu_bij: null,
      nu_bij_id: null,
      nu_sinds: null,
      nu_waarom: null,
      gewacht: 0,
      termijn_regel: null,
      termijn_op: null,
      bijgewerkt_op: tx.nu,
    })
    .execute()
}

/**
 * Appends entries to dossiers, moves their chain clocks and returns the ids of the entries.
 * Heads are locked in one order, so that two commands on one family wait for each other and never deadlock.
 */
export async function voegToe(
  tx: Tx,
  handeling: Handeling,
  invoer: readonly (GebeurtenisInvoer & { dossiers: readonly string[] })[],
): Promise<void> {
  const dossiers = [...new Set(invoer.flatMap((g) => g.dossiers))].sort()
  if (dossiers.length === 0) return
  const koppen = await vergrendel(tx, dossiers)
  // No change without its entry: who may not write the chronology of a dossier may not change it either.
  if (koppen.size !== dossiers.length) {
    throw geweigerd(
      'U kunt niet (meer) in dit dossier schrijven. Er is niets veranderd.',
      'You can no longer write in this file. Nothing was changed.',
    )
  }
  const rijen = []
  for (const g of invoer) {
    for (const dossierId of g.dossiers) {
      const kop = koppen.get(dossierId)
      if (kop) rijen.push(rijVan(tx, handeling, g, dossierId, kop))
    }
  }
  tx.bijSluiten(tx.db.insertInto('gebeurtenis').values(rijen).execute())
  for (const [dossierId, kop] of koppen) tx.bijSluiten(schrijfKop(tx, dossierId, kop))
}

async function vergrendel(tx: Tx, dossiers: string[]): Promise<Map<string, Kop>> {
  const rijen = await tx.db
    .selectFrom('draadkop')
    .select(['dossier_id', 'zaak_id', 'volgnr', 'hash', 'stappen'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', 'in', dossiers)
    .orderBy('dossier_id')
    .forUpdate()
    .execute()
  return new Map(rijen.map((r) => [r.dossier_id, { zaakId: r.zaak_id, volgnr: r.volgnr, hash: r.hash, stappen: r.stappen as KlokStap[] }]))
}

function rijVan(tx: Tx, handeling: Handeling, g: GebeurtenisInvoer, dossierId: string, kop: Kop) {
  const op = g.op ?? tx.vandaag
  const inhoud = {
    titel: g.titel,
    tekst: g.tekst,
    citaat: g.citaat,
    citaatVan: g.citaatVan,
    verwijzing: g.verwijzing,
    gegevens: g.gegevens,
  }
  const klok = g.klok ? { ...g.klok, op: g.klok.op ?? op } : null
  kop.volgnr++
  const kern = {
    regio: tx.regio,
    dossierId,
    volgnr: kop.volgnr,
    id: tx.id(),
    kamer: g.kamer ?? handeling.kamer,
    soort: g.soort,
    op,
    vastgelegdOp: tx.nu,
    doorId: tx.actor.id,
    partijId: tx.actor.partij?.id ?? null,
    opdracht: handeling.opdracht,
    handelingId: handeling.id,
    gezin: g.gezin ?? true,
  }
  const vorige = kop.hash
  kop.hash = hashVan(vorige, { ...kern, inhoud, klok })
  if (klok) kop.stappen.push(klok)
  return {
    regio: tx.regio,
    dossier_id: dossierId,
    volgnr: kern.volgnr,
    id: kern.id,
    zaak_id: kop.zaakId,
    kamer: kern.kamer,
    soort: kern.soort,
    op,
    vastgelegd_op: tx.nu,
    door_id: kern.doorId,
    door_naam: tx.actor.naam,
    partij_id: kern.partijId,
    partij_naam: tx.actor.partij?.naam ?? null,
    opdracht: kern.opdracht,
    handeling_id: kern.handelingId,
    inhoud: JSON.stringify(inhoud),
    klok: klok ? JSON.stringify(klok) : null,
    gezin: kern.gezin,
    vorige,
    hash: kop.hash,
  }
}

async function schrijfKop(tx: Tx, dossierId: string, kop: Kop): Promise<void> {
  const stand = kop.stappen.length > 0 ? ketenklok(kop.stappen, tx.vandaag) : null
  const nu = stand?.nu
  await tx.db
    .updateTable('draadkop')
    .set({
      volgnr: kop.volgnr,
      hash: kop.hash,
      stappen: JSON.stringify(kop.stappen),
      sinds: stand?.sinds ?? null,
      hulp_gestart_op: stand?.hulpGestartOp ?? null,
      nu_toestand: nu?.toestand ?? null,
      nu_bij: nu?.bij ?? null,
      nu_bij_id: kop.stappen.at(-1)?.bijId ?? null,
      nu_sinds: nu?.van ?? null,
      nu_waarom: nu?.waarom ?? null,
      gewacht: stand && nu ? stand.dagenGewacht - (nu.toestand === 'wacht' || nu.toestand === 'overbrugging' ? nu.dagen : 0) : 0,
      bijgewerkt_op: tx.nu,
    })
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .execute()
}

/** One row of a chain that does not hold. */
export interface Breuk {
  readonly regio: number
  readonly dossierId: string
  readonly volgnr: number
  readonly wat: 'hash' | 'volgorde' | 'kop'
}

/**
 * Recomputes the hash chain of every dossier the asker may see and names each break. Works through the chronology in
 * pieces, so that a nation's worth fits in memory.
 */
export async function verifieer(
  tx: { db: Db; regio: number },
  bijBreuk: (b: Breuk) => void,
): Promise<{ dossiers: number; gebeurtenissen: number }> {
  let dossiers = 0
  let gebeurtenissen = 0
  let na = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const koppen = await tx.db
      .selectFrom('draadkop')
      .select(['dossier_id', 'volgnr', 'hash'])
      .where('regio', '=', tx.regio)
      .where('dossier_id', '>', na)
      .orderBy('dossier_id')
      .limit(500)
      .execute()
    if (koppen.length === 0) return { dossiers, gebeurtenissen }
    na = koppen.at(-1)?.dossier_id ?? na
    const rijen = await tx.db
      .selectFrom('gebeurtenis')
      .selectAll()
      .where('regio', '=', tx.regio)
      .where(
        'dossier_id',
        'in',
        koppen.map((k) => k.dossier_id),
      )
      .orderBy(sql`dossier_id, volgnr`)
      .execute()
    gebeurtenissen += rijen.length
    const perDossier = Map.groupBy(rijen, (r) => r.dossier_id)
    for (const kop of koppen) {
      dossiers++
      let vorige: Buffer = BEGIN
      let nr = 0
      for (const r of perDossier.get(kop.dossier_id) ?? []) {
        const breuk = (wat: Breuk['wat']) => bijBreuk({ regio: r.regio, dossierId: r.dossier_id, volgnr: r.volgnr, wat })
        if (r.volgnr !== ++nr || !r.vorige.equals(vorige)) breuk('volgorde')
        const verwacht = hashVan(r.vorige, {
          regio: r.regio,
          dossierId: r.dossier_id,
          volgnr: r.volgnr,
          id: r.id,
          kamer: r.kamer,
          soort: r.soort,
          op: r.op,
          vastgelegdOp: r.vastgelegd_op,
          doorId: r.door_id,
          partijId: r.partij_id,
          opdracht: r.opdracht,
          handelingId: r.handeling_id,
          gezin: r.gezin,
          inhoud: r.inhoud,
          klok: r.klok,
        })
        if (!verwacht.equals(r.hash)) breuk('hash')
        nr = r.volgnr
        vorige = r.hash
      }
      if (nr !== kop.volgnr || !vorige.equals(kop.hash)) bijBreuk({ regio: tx.regio, dossierId: kop.dossier_id, volgnr: nr, wat: 'kop' })
    }
  }
}
