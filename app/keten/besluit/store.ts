// Over 300 lines: all SQL of this room's own tables, and nothing else.
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type {
  Actie,
  Besluit,
  BesluitInhoud,
  BesluitSoort,
  BesluitStand,
  BesluitUitkomst,
  Bezwaar,
  Einde,
  GenomenVoorziening,
  Voorziening,
} from './model.ts'
import type { Standen } from './standen.ts'

interface BesluitRij {
  regio: number
  id: string
  zaak_id: string
  dossier_id: string
  soort: BesluitSoort
  stand: BesluitStand
  versie: number
  vorig_id: string | null
  inhoud: unknown
  opgesteld_door: string
  opgesteld_door_naam: string
  opgesteld_op: string
  gewijzigd_op: string
  gewijzigd_door_naam: string
  voorgelegd_op: string | null
  voorgelegd_aan: string | null
  voorgelegd_aan_naam: string | null
  vraag_terug: string | null
  vraag_terug_op: string | null
  genomen_op: string | null
  genomen_door: string | null
  genomen_door_naam: string | null
  bezwaar_tot: string | null
  grond: unknown
  uitkomst: BesluitUitkomst | null
  ingetrokken_op: string | null
  ingetrokken_reden: string | null
}
interface VoorzieningRij {
  regio: number
  id: string
  zaak_id: string
  dossier_id: string
  besluit_id: string
  lijn: string
  vervangt: string | null
  product: string
  doel: string
  volume: number | null
  eenheid: string | null
  frequentie: string | null
  van: string
  tot_en_met: string | null
  na_einde: Voorziening['naEinde']
  klaar_reden: string | null
  vorm: Voorziening['vorm']
  tarief: string | number | null
  kader: Voorziening['kader']
  grondslag: string
  bepaald_door_gi: boolean
  aanbieder_id: string | null
  aanbieder_naam: string | null
  passend: Voorziening['passend']
  vervolg_op: string | null
  bekostiging: Voorziening['bekostiging']
}
interface Gedeeld {
  regio: number
  id: string
  zaak_id: string
  dossier_id: string
  besluit_id: string
}
declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    besluit: BesluitRij
    voorziening: VoorzieningRij
    voorziening_einde: Gedeeld & { voorziening_id: string; laatste_dag: string; soort: Einde['soort']; motief: string }
    besluit_actie: Gedeeld & {
      voorziening_id: string | null
      wat: string
      eigenaar_id: string
      eigenaar_naam: string
      uiterlijk_op: string
      termijn: Actie['termijn']
      klaar_op: string | null
      klaar_hoe: string | null
    }
    besluit_brief: Omit<Gedeeld, 'id'> & { naam: string; norm: string; pdf: Buffer; gemaakt_op: string }
    besluit_mening: Gedeeld & { van_naam: string; van_rol: string; tekst: string; door_id: string; op: string }
    bezwaar: Gedeeld & {
      ontvangen_op: string
      van_naam: string
      eigen_woorden: string
      op_tijd: boolean
      te_laat_reden: string | null
      hulp_loopt_door: boolean
      beslissen_voor: string
      stand: Bezwaar['stand']
      uitkomst: string | null
      afgedaan_op: string | null
    }
  }
}

const KOLOMMEN = [
  'id',
  'zaak_id as zaakId',
  'dossier_id as dossierId',
  'soort',
  'stand',
  'versie',
  'vorig_id as vorigId',
  'inhoud',
  'opgesteld_door as opgesteldDoor',
  'opgesteld_door_naam as opgesteldDoorNaam',
  'opgesteld_op as opgesteldOp',
  'gewijzigd_op as gewijzigdOp',
  'gewijzigd_door_naam as gewijzigdDoorNaam',
  'voorgelegd_op as voorgelegdOp',
  'voorgelegd_aan as voorgelegdAan',
  'voorgelegd_aan_naam as voorgelegdAanNaam',
  'vraag_terug as vraagTerug',
  'vraag_terug_op as vraagTerugOp',
  'genomen_op as genomenOp',
  'genomen_door_naam as genomenDoorNaam',
  'bezwaar_tot as bezwaarTot',
  'uitkomst',
  'ingetrokken_reden as ingetrokkenReden',
] as const

export async function besluitVan(tx: Tx, id: string): Promise<Besluit | null> {
  const r = await tx.db.selectFrom('besluit').select(KOLOMMEN).where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r ? { ...r, inhoud: r.inhoud as BesluitInhoud } : null
}

/** The same, held until the end of the transaction: two who take one decision wait for each other. */
export async function besluitVast(tx: Tx, dossierId: string, id: string): Promise<Besluit | null> {
  const r = await tx.db
    .selectFrom('besluit')
    .select(KOLOMMEN)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return r ? { ...r, inhoud: r.inhoud as BesluitInhoud } : null
}

/** Decisions of a dossier, newest first. */
export async function besluitenVan(tx: Tx, dossierId: string): Promise<Besluit[]> {
  const r = await tx.db
    .selectFrom('besluit')
    .select(KOLOMMEN)
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy(sql`coalesce(genomen_op, 'infinity')`, 'desc')
    .orderBy('gewijzigd_op', 'desc')
    .execute()
  return r.map((b) => ({ ...b, inhoud: b.inhoud as BesluitInhoud }))
}

export async function maakBesluit(
  tx: Tx,
  b: { zaakId: string; dossierId: string; soort: BesluitSoort; vorigId: string | null; inhoud: BesluitInhoud },
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('besluit')
    .values({
      regio: tx.regio,
      id,
      zaak_id: b.zaakId,
      dossier_id: b.dossierId,
      soort: b.soort,
      stand: 'concept',
      versie: 1,
      vorig_id: b.vorigId,
      inhoud: JSON.stringify(b.inhoud),
      opgesteld_door: tx.actor.id,
      opgesteld_door_naam: tx.actor.naam,
      opgesteld_op: tx.vandaag,
      gewijzigd_op: tx.nu,
      gewijzigd_door_naam: tx.actor.naam,
      voorgelegd_op: null,
      voorgelegd_aan: null,
      voorgelegd_aan_naam: null,
      vraag_terug: null,
      vraag_terug_op: null,
      genomen_op: null,
      genomen_door: null,
      genomen_door_naam: null,
      bezwaar_tot: null,
      grond: null,
      uitkomst: null,
      ingetrokken_op: null,
      ingetrokken_reden: null,
    })
    .execute()
  return id
}

type Wijziging = Partial<Omit<BesluitRij, 'regio' | 'id' | 'zaak_id' | 'dossier_id' | 'inhoud' | 'grond'>> & {
  inhoud?: BesluitInhoud
  grond?: Standen
}

/** Changes a decision that is not yet taken; every change counts the version up. */
export async function wijzigBesluit(tx: Tx, b: Pick<Besluit, 'id' | 'versie'>, w: Wijziging): Promise<number> {
  const { inhoud, grond, ...rest } = w
  await tx.db
    .updateTable('besluit')
    .set({
      ...rest,
      versie: b.versie + 1,
      gewijzigd_op: tx.nu,
      gewijzigd_door_naam: tx.actor.naam,
      ...(inhoud ? { inhoud: JSON.stringify(inhoud) } : {}),
      ...(grond ? { grond: JSON.stringify(grond) } : {}),
    })
    .where('regio', '=', tx.regio)
    .where('id', '=', b.id)
    .execute()
  return b.versie + 1
}

function voorzieningVanRij(r: VoorzieningRij): GenomenVoorziening {
  return {
    id: r.id,
    dossierId: r.dossier_id,
    besluitId: r.besluit_id,
    lijn: r.lijn,
    vervangt: r.vervangt,
    product: r.product,
    doel: r.doel,
    volume: r.volume,
    eenheid: r.eenheid,
    frequentie: r.frequentie,
    van: r.van,
    totEnMet: r.tot_en_met,
    naEinde: r.na_einde,
    klaarReden: r.klaar_reden,
    vorm: r.vorm,
    tarief: r.tarief === null ? null : Number(r.tarief),
    kader: r.kader,
    grondslag: r.grondslag,
    bepaaldDoorGi: r.bepaald_door_gi,
    aanbiederId: r.aanbieder_id,
    aanbiederNaam: r.aanbieder_naam,
    passend: r.passend,
    vervolgOp: r.vervolg_op,
    bekostiging: r.bekostiging,
  }
}

export async function schrijfVoorzieningen(tx: Tx, besluit: Besluit, items: readonly (Voorziening & { lijn: string })[]): Promise<void> {
  if (items.length === 0) return
  await tx.db
    .insertInto('voorziening')
    .values(
      items.map((v) => ({
        regio: tx.regio,
        id: v.id,
        zaak_id: besluit.zaakId,
        dossier_id: besluit.dossierId,
        besluit_id: besluit.id,
        lijn: v.lijn,
        vervangt: v.vervangt,
        product: v.product,
        doel: v.doel,
        volume: v.volume,
        eenheid: v.eenheid,
        frequentie: v.frequentie,
        van: v.van,
        tot_en_met: v.totEnMet,
        na_einde: v.naEinde,
        klaar_reden: v.klaarReden,
        vorm: v.vorm,
        tarief: v.tarief,
        kader: v.kader,
        grondslag: v.grondslag,
        bepaald_door_gi: v.bepaaldDoorGi,
        aanbieder_id: v.aanbiederId,
        aanbieder_naam: v.aanbiederNaam,
        passend: v.passend,
        vervolg_op: v.vervolgOp,
        bekostiging: v.bekostiging,
      })),
    )
    .execute()
}

export async function voorzieningVan(tx: Tx, id: string): Promise<GenomenVoorziening | null> {
  const r = await tx.db.selectFrom('voorziening').selectAll().where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r ? voorzieningVanRij(r) : null
}

export async function voorzieningenVan(tx: Tx, dossierId: string): Promise<GenomenVoorziening[]> {
  const r = await tx.db
    .selectFrom('voorziening')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('van')
    .orderBy('id')
    .execute()
  return r.map(voorzieningVanRij)
}

export async function schrijfEinden(tx: Tx, besluit: Besluit, einden: readonly Omit<Einde, 'besluitId'>[]): Promise<void> {
  if (einden.length === 0) return
  await tx.db
    .insertInto('voorziening_einde')
    .values(
      einden.map((e) => ({
        regio: tx.regio,
        id: tx.id(),
        zaak_id: besluit.zaakId,
        dossier_id: besluit.dossierId,
        besluit_id: besluit.id,
        voorziening_id: e.voorzieningId,
        laatste_dag: e.laatsteDag,
        soort: e.soort,
        motief: e.motief,
      })),
    )
    .execute()
}

export async function eindenVan(tx: Tx, dossierId: string): Promise<Einde[]> {
  return tx.db
    .selectFrom('voorziening_einde')
    .select(['voorziening_id as voorzieningId', 'besluit_id as besluitId', 'laatste_dag as laatsteDag', 'soort', 'motief'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .execute()
}

export async function schrijfActies(
  tx: Tx,
  besluit: Besluit,
  acties: readonly Omit<Actie, 'id' | 'besluitId' | 'klaarOp'>[],
): Promise<void> {
  await tx.db
    .insertInto('besluit_actie')
    .values(
      acties.map((a) => ({
        regio: tx.regio,
        id: tx.id(),
        zaak_id: besluit.zaakId,
        dossier_id: besluit.dossierId,
        besluit_id: besluit.id,
        voorziening_id: a.voorzieningId,
        wat: a.wat,
        eigenaar_id: a.eigenaarId,
        eigenaar_naam: a.eigenaarNaam,
        uiterlijk_op: a.uiterlijkOp,
        termijn: a.termijn,
        klaar_op: null,
        klaar_hoe: null,
      })),
    )
    .execute()
}

export async function actiesVan(tx: Tx, dossierId: string): Promise<Actie[]> {
  return tx.db
    .selectFrom('besluit_actie as a')
    .select([
      'a.id',
      'a.besluit_id as besluitId',
      'a.voorziening_id as voorzieningId',
      'a.wat',
      'a.eigenaar_id as eigenaarId',
      'a.eigenaar_naam as eigenaarNaam',
      'a.uiterlijk_op as uiterlijkOp',
      'a.termijn',
      // Help that started, or an allocation that was sent, shows in its term: nobody has to say it twice.
      (b) =>
        b.fn
          .coalesce(
            'a.klaar_op',
            b
              .selectFrom('termijn as t')
              .select('t.voldaan_op')
              .whereRef('t.regio', '=', 'a.regio')
              .whereRef('t.dossier_id', '=', 'a.dossier_id')
              .whereRef('t.onderwerp', '=', 'a.voorziening_id')
              .whereRef('t.regel', '=', 'a.termijn')
              .where('t.stand', 'in', ['gehaald', 'te-laat'])
              .where('t.voldaan_op', 'is not', null)
              .limit(1),
          )
          .as('klaarOp'),
    ])
    .where('a.regio', '=', tx.regio)
    .where('a.dossier_id', '=', dossierId)
    .orderBy('a.uiterlijk_op')
    .execute()
}

/** Marks what had to follow as done; by action or by the item whose help has started. */
export async function rondActieAf(
  tx: Tx,
  waar: { actieId: string } | { voorzieningId: string },
  hoe: string,
  op = tx.vandaag,
): Promise<number> {
  const q = tx.db
    .updateTable('besluit_actie')
    .set({ klaar_op: op, klaar_hoe: hoe })
    .where('regio', '=', tx.regio)
    .where('klaar_op', 'is', null)
  const r =
    'actieId' in waar
      ? await q.where('id', '=', waar.actieId).executeTakeFirst()
      : await q.where('voorziening_id', '=', waar.voorzieningId).executeTakeFirst()
  return Number(r.numUpdatedRows)
}

export async function bewaarBrief(
  tx: Tx,
  besluit: Besluit,
  naam: string,
  brief: { readonly pdf: Uint8Array; readonly norm: string },
): Promise<void> {
  await tx.db
    .insertInto('besluit_brief')
    .values({
      regio: tx.regio,
      besluit_id: besluit.id,
      zaak_id: besluit.zaakId,
      dossier_id: besluit.dossierId,
      naam,
      norm: brief.norm,
      pdf: Buffer.from(brief.pdf),
      gemaakt_op: tx.nu,
    })
    .execute()
}

export async function briefVan(tx: Tx, besluitId: string): Promise<{ naam: string; norm: string; pdf: Buffer } | null> {
  return (
    (await tx.db
      .selectFrom('besluit_brief')
      .select(['naam', 'norm', 'pdf'])
      .where('regio', '=', tx.regio)
      .where('besluit_id', '=', besluitId)
      .executeTakeFirst()) ?? null
  )
}

/** Motivations of decisions in the other dossiers of the family's case, to see copies. */
export async function motiveringenElders(tx: Tx, zaakId: string, dossierId: string): Promise<string[]> {
  const r = await tx.db
    .selectFrom('besluit')
    .select(sql<string>`inhoud->>'motivering'`.as('m'))
    .where('regio', '=', tx.regio)
    .where('zaak_id', '=', zaakId)
    .where('dossier_id', '<>', dossierId)
    .where('stand', 'in', ['voorgelegd', 'genomen'])
    .execute()
  return r.map((x) => x.m)
}

export async function bewaarMening(tx: Tx, b: Besluit, m: { vanNaam: string; vanRol: string; tekst: string }): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('besluit_mening')
    .values({
      regio: tx.regio,
      id,
      zaak_id: b.zaakId,
      dossier_id: b.dossierId,
      besluit_id: b.id,
      van_naam: m.vanNaam,
      van_rol: m.vanRol,
      tekst: m.tekst,
      door_id: tx.actor.id,
      op: tx.vandaag,
    })
    .execute()
  return id
}

export async function meningenVan(tx: Tx, dossierId: string) {
  return tx.db
    .selectFrom('besluit_mening')
    .select(['id', 'besluit_id as besluitId', 'van_naam as vanNaam', 'van_rol as vanRol', 'tekst', 'op'])
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .orderBy('op')
    .execute()
}

export async function bewaarBezwaar(
  tx: Tx,
  b: Besluit,
  z: Omit<Bezwaar, 'id' | 'besluitId' | 'stand' | 'afgedaanOp' | 'uitkomst'> & { teLaatReden: string | null },
): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('bezwaar')
    .values({
      regio: tx.regio,
      id,
      zaak_id: b.zaakId,
      dossier_id: b.dossierId,
      besluit_id: b.id,
      ontvangen_op: z.ontvangenOp,
      van_naam: z.vanNaam,
      eigen_woorden: z.eigenWoorden,
      op_tijd: z.opTijd,
      te_laat_reden: z.teLaatReden,
      hulp_loopt_door: z.hulpLooptDoor,
      beslissen_voor: z.beslissenVoor,
      stand: 'open',
      uitkomst: null,
      afgedaan_op: null,
    })
    .execute()
  return id
}

export async function bezwarenVan(tx: Tx, dossierId: string): Promise<Bezwaar[]> {
  return (
    tx.db
      .selectFrom('bezwaar as z')
      // The term knows when it stood still or was made longer; the row keeps what was told at first.
      .leftJoin('termijn as t', (j) =>
        j.onRef('t.regio', '=', 'z.regio').onRef('t.dossier_id', '=', 'z.dossier_id').onRef('t.onderwerp', '=', 'z.id'),
      )
      .select((b) => [
        'z.id',
        'z.besluit_id as besluitId',
        'z.ontvangen_op as ontvangenOp',
        'z.van_naam as vanNaam',
        'z.eigen_woorden as eigenWoorden',
        'z.op_tijd as opTijd',
        'z.hulp_loopt_door as hulpLooptDoor',
        b.fn.coalesce('t.laatste_dag', 'z.beslissen_voor').as('beslissenVoor'),
        'z.stand',
        'z.afgedaan_op as afgedaanOp',
        'z.uitkomst',
      ])
      .where('z.regio', '=', tx.regio)
      .where('z.dossier_id', '=', dossierId)
      .orderBy('z.ontvangen_op')
      .execute()
  )
}

export async function doeBezwaarAf(tx: Tx, id: string, stand: Exclude<Bezwaar['stand'], 'open'>, uitkomst: string): Promise<void> {
  await tx.db
    .updateTable('bezwaar')
    .set({ stand, uitkomst, afgedaan_op: tx.vandaag })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .execute()
}

/** Holds the dossier until the end of the transaction: what runs is decided by one decision at a time. */
export async function houdDossierVast(tx: Tx, dossierId: string): Promise<void> {
  await tx.db
    .selectFrom('draadkop')
    .select('dossier_id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .forUpdate()
    .execute()
}

/** The state of the chain clock of a dossier, from the head of its chronology. */
export async function klokToestand(tx: Tx, dossierId: string): Promise<string | null> {
  const r = await tx.db
    .selectFrom('draadkop')
    .select('nu_toestand')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .executeTakeFirst()
  return r?.nu_toestand ?? null
}

/** Decisions laid before the municipality, those whose term runs out first on top. */
export async function wachtendeBesluiten(tx: Tx) {
  return tx.db
    .selectFrom('besluit as b')
    .leftJoin('termijn as t', (j) =>
      j
        .onRef('t.regio', '=', 'b.regio')
        .onRef('t.dossier_id', '=', 'b.dossier_id')
        .on('t.regel', '=', 'beslistermijn')
        .on('t.stand', '=', 'loopt'),
    )
    .select([
      'b.id',
      'b.zaak_id as zaakId',
      'b.dossier_id as dossierId',
      'b.soort',
      'b.opgesteld_door_naam as opgesteldDoorNaam',
      'b.voorgelegd_op as voorgelegdOp',
      't.laatste_dag as uiterlijkOp',
    ])
    .where('b.regio', '=', tx.regio)
    .where('b.stand', '=', 'voorgelegd')
    .orderBy(sql`t.laatste_dag asc nulls last`)
    .orderBy('b.voorgelegd_op')
    .limit(500)
    .execute()
}

/** Decisions whose follow-up is overdue or absent: the alert of invariant 7. */
export async function zonderVervolg(tx: Tx) {
  return tx.db
    .selectFrom('besluit as b')
    .leftJoin('besluit_actie as a', (j) => j.onRef('a.regio', '=', 'b.regio').onRef('a.besluit_id', '=', 'b.id'))
    .select([
      'b.id as besluitId',
      'b.dossier_id as dossierId',
      'b.zaak_id as zaakId',
      'b.soort',
      'b.genomen_op as genomenOp',
      'a.id as actieId',
      'a.wat',
      'a.eigenaar_naam as eigenaarNaam',
      'a.uiterlijk_op as uiterlijkOp',
    ])
    .where('b.regio', '=', tx.regio)
    .where('b.stand', '=', 'genomen')
    .where((w) => w.or([w('a.id', 'is', null), w.and([w('a.klaar_op', 'is', null), w('a.uiterlijk_op', '<', tx.vandaag)])]))
    .where((w) =>
      w.not(
        w.exists(
          w
            .selectFrom('termijn as t')
            .select('t.id')
            .whereRef('t.regio', '=', 'a.regio')
            .whereRef('t.onderwerp', '=', 'a.voorziening_id')
            .whereRef('t.regel', '=', 'a.termijn')
            .where('t.stand', 'in', ['gehaald', 'te-laat']),
        ),
      ),
    )
    .orderBy(sql`a.uiterlijk_op nulls first`)
    .limit(500)
    .execute()
}
