// Over 300 lines: all SQL of this room's own tables, and nothing else.
import type { Eenheid, Frequentie, ProductCategorie } from '@draad/berichten'
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import type { Declaratie, DeclaratieStand, Gebrek, GeldToewijzing, Regel, Tarief } from './model.ts'
import type { Regelsom } from './rules.ts'

declare module '../../kern/db/tabellen.ts' {
  interface Tabellen {
    declaratie: {
      regio: number
      id: string
      aanbieder_id: string
      aanbieder_naam: string
      agb_code: string
      gemeente_id: string | null
      gemeente_code: string
      nummer: string
      periode_begin: string
      periode_eind: string
      dagtekening: string
      stand: DeclaratieStand
      bron: Declaratie['bron']
      bericht_id: string
      antwoord_id: string | null
      /** bigint: text of a whole number when read. */
      ingediend: string | number
      toegekend: string | number | null
      ontvangen_op: string | null
      antwoord_voor: string | null
      beantwoord_op: string | null
      bevindingen: unknown
      gemaakt_op: string
      door_naam: string
      beantwoord_door: string | null
      veranderd: number
      versie: number
    }
    declaratieregel: {
      regio: number
      id: string
      declaratie_id: string
      aanbieder_id: string
      gemeente_id: string | null
      client: number
      plaats: number
      toewijzing_id: string | null
      toewijzing_nummer: number
      referentie: string
      vorige_referentie: string | null
      categorie: ProductCategorie
      product_code: string
      begin: string
      eind: string
      volume: number
      eenheid: Eenheid
      tarief: number | null
      bedrag: string | number
      debet_credit: 'D' | 'C'
      stand: Regel['stand']
      bevindingen: unknown
      onbeoordeeld: string[]
      keuze: string | null
      retourcodes: string[]
    }
    declaratietarief: {
      regio: number
      id: string
      gemeente_id: string
      aanbieder_id: string
      product_code: string
      eenheid: Eenheid
      bedrag: number
      van: string
      tot_en_met: string | null
      vastgelegd_op: string
      door_naam: string
    }
  }
}

type DeclaratieRij = import('../../kern/db/tabellen.ts').Tabellen['declaratie']
type RegelRij = import('../../kern/db/tabellen.ts').Tabellen['declaratieregel']

function vanDeclaratie(r: DeclaratieRij): Declaratie {
  return {
    id: r.id,
    aanbiederId: r.aanbieder_id,
    aanbiederNaam: r.aanbieder_naam,
    agbCode: r.agb_code,
    gemeenteId: r.gemeente_id,
    gemeenteCode: r.gemeente_code,
    nummer: r.nummer,
    periodeBegin: r.periode_begin,
    periodeEind: r.periode_eind,
    dagtekening: r.dagtekening,
    stand: r.stand,
    bron: r.bron,
    berichtId: r.bericht_id,
    antwoordId: r.antwoord_id,
    ingediend: Number(r.ingediend),
    toegekend: r.toegekend === null ? null : Number(r.toegekend),
    ontvangenOp: r.ontvangen_op,
    antwoordVoor: r.antwoord_voor,
    beantwoordOp: r.beantwoord_op,
    bevindingen: r.bevindingen as Gebrek[],
    doorNaam: r.door_naam,
    beantwoordDoor: r.beantwoord_door,
    veranderd: r.veranderd,
    versie: r.versie,
  }
}

function vanRegel(r: RegelRij): Regel {
  return {
    id: r.id,
    declaratieId: r.declaratie_id,
    client: r.client,
    plaats: r.plaats,
    toewijzingId: r.toewijzing_id,
    toewijzingNummer: r.toewijzing_nummer,
    referentie: r.referentie,
    vorigeReferentie: r.vorige_referentie,
    categorie: r.categorie,
    productCode: r.product_code,
    begin: r.begin,
    eind: r.eind,
    volume: r.volume,
    eenheid: r.eenheid,
    tarief: r.tarief,
    bedrag: Number(r.bedrag),
    debetCredit: r.debet_credit,
    stand: r.stand,
    bevindingen: r.bevindingen as Gebrek[],
    onbeoordeeld: r.onbeoordeeld,
    keuze: r.keuze,
    retourcodes: r.retourcodes,
  }
}

export type NieuweDeclaratie = Omit<Declaratie, 'id' | 'versie' | 'doorNaam' | 'beantwoordDoor' | 'veranderd'>
export type NieuweRegel = Omit<Regel, 'id' | 'declaratieId'>

export async function bewaarDeclaratie(tx: Tx, d: NieuweDeclaratie, regels: readonly NieuweRegel[]): Promise<string> {
  const id = tx.id()
  await tx.db
    .insertInto('declaratie')
    .values({
      regio: tx.regio,
      id,
      aanbieder_id: d.aanbiederId,
      aanbieder_naam: d.aanbiederNaam,
      agb_code: d.agbCode,
      gemeente_id: d.gemeenteId,
      gemeente_code: d.gemeenteCode,
      nummer: d.nummer,
      periode_begin: d.periodeBegin,
      periode_eind: d.periodeEind,
      dagtekening: d.dagtekening,
      stand: d.stand,
      bron: d.bron,
      bericht_id: d.berichtId,
      antwoord_id: d.antwoordId,
      ingediend: d.ingediend,
      toegekend: d.toegekend,
      ontvangen_op: d.ontvangenOp,
      antwoord_voor: d.antwoordVoor,
      beantwoord_op: d.beantwoordOp,
      bevindingen: JSON.stringify(d.bevindingen),
      gemaakt_op: tx.nu,
      door_naam: tx.actor.naam,
      beantwoord_door: null,
      veranderd: 0,
      versie: 1,
    })
    .execute()
  // In parts: a statement takes at most 65,535 values.
  for (let i = 0; i < regels.length; i += 1000)
    await tx.db
      .insertInto('declaratieregel')
      .values(
        regels
          .slice(i, i + 1000)
          .map((r) => ({
            regio: tx.regio,
            id: tx.id(),
            declaratie_id: id,
            aanbieder_id: d.aanbiederId,
            gemeente_id: d.gemeenteId,
            client: r.client,
            plaats: r.plaats,
            toewijzing_id: r.toewijzingId,
            toewijzing_nummer: r.toewijzingNummer,
            referentie: r.referentie,
            vorige_referentie: r.vorigeReferentie,
            categorie: r.categorie,
            product_code: r.productCode,
            begin: r.begin,
            eind: r.eind,
            volume: r.volume,
            eenheid: r.eenheid,
            tarief: r.tarief,
            bedrag: r.bedrag,
            debet_credit: r.debetCredit,
            stand: r.stand,
            bevindingen: JSON.stringify(r.bevindingen),
            onbeoordeeld: [...r.onbeoordeeld],
            keuze: r.keuze,
            retourcodes: [...r.retourcodes],
          })),
      )
      .execute()
  return id
}

type DeclaratieBij = Partial<
  Pick<
    DeclaratieRij,
    | 'stand'
    | 'antwoord_id'
    | 'toegekend'
    | 'ontvangen_op'
    | 'antwoord_voor'
    | 'beantwoord_op'
    | 'bevindingen'
    | 'beantwoord_door'
    | 'veranderd'
  >
>

/** Changes a declaration that still has this version; false when somebody else was first. */
export async function wijzigDeclaratie(tx: Tx, id: string, versie: number, bij: DeclaratieBij): Promise<boolean> {
  const r = await tx.db
    .updateTable('declaratie')
    .set({ ...bij, versie: versie + 1 })
    .where('regio', '=', tx.regio)
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return r.numUpdatedRows === 1n
}

export type RegelOordeel = Pick<Regel, 'id' | 'stand' | 'bevindingen' | 'onbeoordeeld' | 'keuze' | 'retourcodes' | 'toewijzingId'>

/** Writes what was judged of each line, all in one statement. */
export async function oordeelRegels(tx: Tx, oordelen: readonly RegelOordeel[]): Promise<void> {
  if (oordelen.length === 0) return
  const rijen = JSON.stringify(
    oordelen.map((o) => ({
      id: o.id,
      stand: o.stand,
      bevindingen: o.bevindingen,
      onbeoordeeld: o.onbeoordeeld,
      keuze: o.keuze,
      retourcodes: o.retourcodes,
      toewijzing_id: o.toewijzingId,
    })),
  )
  await sql`update declaratieregel r set stand = n.stand, bevindingen = n.bevindingen, onbeoordeeld = n.onbeoordeeld,
      keuze = n.keuze, retourcodes = n.retourcodes, toewijzing_id = n.toewijzing_id
    from jsonb_to_recordset(${rijen}::jsonb)
      as n(id uuid, stand text, bevindingen jsonb, onbeoordeeld text[], keuze text, retourcodes text[], toewijzing_id uuid)
    where r.regio = ${tx.regio} and r.id = n.id`.execute(tx.db)
}

export async function declaratieVan(tx: Tx, id: string): Promise<Declaratie | null> {
  const r = await tx.db.selectFrom('declaratie').selectAll().where('regio', '=', tx.regio).where('id', '=', id).executeTakeFirst()
  return r ? vanDeclaratie(r) : null
}

export async function declaratieBij(tx: Tx, berichtId: string): Promise<Declaratie | null> {
  const r = await tx.db
    .selectFrom('declaratie')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('bericht_id', '=', berichtId)
    .executeTakeFirst()
  return r ? vanDeclaratie(r) : null
}

export interface DeclaratieFilter {
  readonly stand?: DeclaratieStand | undefined
  readonly aanbiederId?: string | undefined
  /** First day of the month. */
  readonly maand?: string | undefined
}

/** Declarations the asker may see, newest first. What still waits never gives way to what was answered. */
export async function declaraties(tx: Tx, f: DeclaratieFilter = {}, hoogstens = 500): Promise<Declaratie[]> {
  let q = tx.db
    .selectFrom('declaratie')
    .selectAll()
    .where('regio', '=', tx.regio)
    .orderBy(sql`stand in ('beantwoord', 'afgekeurd')`)
    .orderBy('gemaakt_op', 'desc')
    .orderBy('id', 'desc')
    .limit(hoogstens)
  if (f.stand) q = q.where('stand', '=', f.stand)
  if (f.aanbiederId) q = q.where('aanbieder_id', '=', f.aanbiederId)
  if (f.maand) q = q.where('periode_begin', '=', f.maand)
  const rijen = await q.execute()
  return rijen.toSorted((a, b) => (a.gemaakt_op > b.gemaakt_op ? -1 : a.gemaakt_op < b.gemaakt_op ? 1 : 0)).map(vanDeclaratie)
}

export async function regelsVan(tx: Tx, declaratieId: string): Promise<Regel[]> {
  const rijen = await tx.db
    .selectFrom('declaratieregel')
    .selectAll()
    .where('regio', '=', tx.regio)
    .where('declaratie_id', '=', declaratieId)
    .orderBy('client')
    .orderBy('plaats')
    .execute()
  return rijen.map(vanRegel)
}

/**
 * What counts as earlier than this declaration: what was answered, and what came in before it. One that came later and
 * still waits does not, or two would each keep the other from being granted.
 */
const eerderDan = (id: string) =>
  sql<boolean>`(declaratie.stand = 'beantwoord' or (declaratie.gemaakt_op, declaratie.id) < (select e.gemaakt_op, e.id from declaratie e where e.regio = declaratie.regio and e.id = ${id}))`

/** Lines of these allocations in all declarations that count; those of a declaration refused as a whole do not. */
export async function regelsOp(tx: Tx, nummers: readonly number[] | null, zonder?: string): Promise<Regel[]> {
  if (nummers !== null && nummers.length === 0) return []
  let q = tx.db
    .selectFrom('declaratieregel')
    .innerJoin('declaratie', (j) =>
      j.onRef('declaratie.regio', '=', 'declaratieregel.regio').onRef('declaratie.id', '=', 'declaratieregel.declaratie_id'),
    )
    .selectAll('declaratieregel')
    .where('declaratieregel.regio', '=', tx.regio)
    .where('declaratie.stand', '<>', 'afgekeurd')
    .orderBy('declaratie.gemaakt_op')
    .orderBy('declaratieregel.client')
    .orderBy('declaratieregel.plaats')
  if (nummers) q = q.where('declaratieregel.toewijzing_nummer', 'in', nummers)
  if (zonder) q = q.where('declaratie.id', '<>', zonder).where(eerderDan(zonder))
  return (await q.execute()).map(vanRegel)
}

/** Lines with these references of one provider, in declarations that count. */
export async function regelsMet(tx: Tx, aanbiederId: string, referenties: readonly string[], zonder?: string): Promise<Regel[]> {
  if (referenties.length === 0) return []
  let q = tx.db
    .selectFrom('declaratieregel')
    .innerJoin('declaratie', (j) =>
      j.onRef('declaratie.regio', '=', 'declaratieregel.regio').onRef('declaratie.id', '=', 'declaratieregel.declaratie_id'),
    )
    .selectAll('declaratieregel')
    .where('declaratieregel.regio', '=', tx.regio)
    .where('declaratieregel.aanbieder_id', '=', aanbiederId)
    .where('declaratieregel.referentie', 'in', referenties)
    .where('declaratie.stand', '<>', 'afgekeurd')
  if (zonder) q = q.where('declaratie.id', '<>', zonder).where(eerderDan(zonder))
  return (await q.execute()).map(vanRegel)
}

/** Numbers and last period that this provider used at this municipality before. */
export async function eerdereDeclaraties(
  tx: Tx,
  d: { agbCode: string; gemeenteCode: string; nummer: string; zonder?: string },
): Promise<{ nummerGebruikt: boolean; laatstePeriode: string | null }> {
  let q = tx.db
    .selectFrom('declaratie')
    .select((e) => [e.fn.max('periode_begin').as('laatste'), sql<boolean>`coalesce(bool_or(nummer = ${d.nummer}), false)`.as('gebruikt')])
    .where('regio', '=', tx.regio)
    .where('agb_code', '=', d.agbCode)
    .where('gemeente_code', '=', d.gemeenteCode)
    .where('stand', '<>', 'afgekeurd')
  if (d.zonder) q = q.where('id', '<>', d.zonder).where(eerderDan(d.zonder))
  const r = await q.executeTakeFirst()
  return { nummerGebruikt: r?.gebruikt ?? false, laatstePeriode: r?.laatste ?? null }
}

export async function tarieven(tx: Tx): Promise<Tarief[]> {
  return tx.db
    .selectFrom('declaratietarief')
    .select([
      'id',
      'gemeente_id as gemeenteId',
      'aanbieder_id as aanbiederId',
      'product_code as productCode',
      'eenheid',
      'bedrag',
      'van',
      'tot_en_met as totEnMet',
    ])
    .where('regio', '=', tx.regio)
    .orderBy('product_code')
    .orderBy('van', 'desc')
    .execute()
}

/** A new tariff; the one before it ends on the day before. */
export async function bewaarTarief(tx: Tx, t: Omit<Tarief, 'id'>, dagErvoor: string): Promise<string> {
  const id = tx.id()
  await tx.db
    .updateTable('declaratietarief')
    .set({ tot_en_met: dagErvoor })
    .where('regio', '=', tx.regio)
    .where('gemeente_id', '=', t.gemeenteId)
    .where('aanbieder_id', '=', t.aanbiederId)
    .where('product_code', '=', t.productCode)
    .where('eenheid', '=', t.eenheid)
    .where('van', '<', t.van)
    .where((e) => e.or([e('tot_en_met', 'is', null), e('tot_en_met', '>=', t.van)]))
    .execute()
  await tx.db
    .insertInto('declaratietarief')
    .values({
      regio: tx.regio,
      id,
      gemeente_id: t.gemeenteId,
      aanbieder_id: t.aanbiederId,
      product_code: t.productCode,
      eenheid: t.eenheid,
      bedrag: t.bedrag,
      van: t.van,
      tot_en_met: t.totEnMet,
      vastgelegd_op: tx.vandaag,
      door_naam: tx.actor.naam,
    })
    .execute()
  return id
}

/** Allocations as the money sees them; the asker's own municipality or organisation only. */
export async function geldToewijzingen(tx: Tx): Promise<GeldToewijzing[]> {
  const r = await sql<{
    nummer: number
    gemeente_id: string
    aanbieder_id: string
    aanbieder_naam: string
    categorie: string
    product_code: string | null
    volume: number | null
    eenheid: Eenheid | null
    frequentie: Frequentie | null
    budget: number | null
    ingangsdatum: string
    einddatum: string | null
    stand: string
    gestart_op: string | null
    gestopt_op: string | null
  }>`select * from toegewezen_geld()`.execute(tx.db)
  return r.rows.map((t) => ({
    nummer: t.nummer,
    gemeenteId: t.gemeente_id,
    aanbiederId: t.aanbieder_id,
    aanbiederNaam: t.aanbieder_naam,
    categorie: t.categorie,
    productCode: t.product_code,
    omvang: t.volume !== null && t.eenheid && t.frequentie ? { volume: t.volume, eenheid: t.eenheid, frequentie: t.frequentie } : null,
    budget: t.budget,
    ingangsdatum: t.ingangsdatum,
    einddatum: t.einddatum,
    stand: t.stand,
    gestartOp: t.gestart_op,
    gestoptOp: t.gestopt_op,
  }))
}

/** Sums per allocation, state and unit over all declarations that count; signed. */
export async function sommenPerToewijzing(tx: Tx): Promise<Map<number, Regelsom[]>> {
  const r = await sql<{ nummer: number; stand: Regel['stand']; eenheid: Eenheid; bedrag: string; volume: string }>`
    select r.toewijzing_nummer as nummer, r.stand, r.eenheid,
      sum(case r.debet_credit when 'C' then -r.bedrag else r.bedrag end) as bedrag,
      sum(case r.debet_credit when 'C' then -r.volume else r.volume end) as volume
    from declaratieregel r join declaratie d on d.regio = r.regio and d.id = r.declaratie_id and d.stand <> 'afgekeurd'
    where r.regio = ${tx.regio} group by 1, 2, 3`.execute(tx.db)
  const uit = new Map<number, Regelsom[]>()
  for (const x of r.rows)
    uit.set(x.nummer, [
      ...(uit.get(x.nummer) ?? []),
      { stand: x.stand, eenheid: x.eenheid, bedrag: Number(x.bedrag), volume: Number(x.volume) },
    ])
  return uit
}

/** One cell of the overview: a provider, the month of delivery and a product. In cents, signed; counts are lines. */
export interface Geldcel {
  readonly aanbiederId: string
  readonly aanbiederNaam: string
  readonly maand: string
  readonly productCode: string
  readonly ingediend: number
  readonly open: number
  readonly toegekend: number
  readonly afgewezen: number
  readonly regels: number
}

/** What was declared, granted and refused by provider, month of delivery and product. */
export async function geldcellen(tx: Tx): Promise<Geldcel[]> {
  const r = await sql<{
    aanbieder_id: string
    aanbieder_naam: string
    maand: string
    product_code: string
    open: string
    toegekend: string
    afgewezen: string
    regels: number
  }>`select d.aanbieder_id, max(d.aanbieder_naam) as aanbieder_naam, to_char(r.begin, 'YYYY-MM') as maand, r.product_code,
      coalesce(sum(b.m) filter (where r.stand = 'open'), 0) as open, coalesce(sum(b.m) filter (where r.stand = 'toegekend'), 0) as toegekend,
      coalesce(sum(b.m) filter (where r.stand = 'afgewezen'), 0) as afgewezen, count(*)::integer as regels
    from declaratieregel r join declaratie d on d.regio = r.regio and d.id = r.declaratie_id and d.stand <> 'afgekeurd'
      cross join lateral (select case r.debet_credit when 'C' then -r.bedrag else r.bedrag end as m) b
    where r.regio = ${tx.regio} group by 1, 3, 4 order by 3 desc, 2, 4`.execute(tx.db)
  return r.rows.map((x) => {
    const [open, toegekend, afgewezen] = [Number(x.open), Number(x.toegekend), Number(x.afgewezen)]
    return {
      aanbiederId: x.aanbieder_id,
      aanbiederNaam: x.aanbieder_naam,
      maand: x.maand,
      productCode: x.product_code,
      ingediend: open + toegekend + afgewezen,
      open,
      toegekend,
      afgewezen,
      regels: x.regels,
    }
  })
}

/** Lines per state of declarations, to show in a list. */
export async function regelTellingen(
  tx: Tx,
  declaraties: readonly string[],
): Promise<Map<string, { regels: number; fout: number; kiezen: number }>> {
  const r = await sql<{ id: string; regels: number; fout: number; kiezen: number }>`
    select declaratie_id as id, count(*)::integer as regels, count(*) filter (where jsonb_array_length(bevindingen) > 0 or stand = 'afgewezen')::integer as fout,
      count(*) filter (where cardinality(onbeoordeeld) > 0 and jsonb_array_length(bevindingen) = 0 and stand = 'open')::integer as kiezen
    from declaratieregel where regio = ${tx.regio} and declaratie_id = any(${[...declaraties]}::uuid[]) group by 1`.execute(tx.db)
  return new Map(r.rows.map((x) => [x.id, { regels: x.regels, fout: x.fout, kiezen: x.kiezen }]))
}
