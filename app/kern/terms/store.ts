import { termijn, type Lengte, type TermijnId } from '@draad/stelsel'
import { sql } from 'kysely'
import type { Tx } from '../db/transactie.ts'

declare module '../db/tabellen.ts' {
  interface Tabellen {
    termijn: {
      regio: number
      id: string
      zaak_id: string
      dossier_id: string
      regel: TermijnId
      onderwerp: string | null
      van: string
      laatste_dag: string
      stand: 'loopt' | 'gehaald' | 'te-laat' | 'vervallen'
      voldaan_op: string | null
      bij_id: string | null
      bij_naam: string | null
      nieuwe_datum: string | null
      reden: string | null
      gewaarschuwd_op: string | null
      gepasseerd_op: string | null
      gebeurtenis_id: string
      opgeschort: { van: string; tot: string }[]
      verlengd: Lengte | null
    }
  }
}

/** What a command says of a term it starts. */
export interface TermijnStart {
  /** The dossiers it runs in; the command's own when left out. */
  readonly dossiers?: readonly string[]
  /** First day; today when left out. */
  readonly van?: string
  /** The thing it is about (an allocation, a judgement), so that two of a kind run side by side. */
  readonly onderwerp?: string
  /** Who must act: worker or organisation, with the name as people know it. */
  readonly bij?: { readonly id: string; readonly naam: string }
  /** Last day as agreed or decided, for terms whose length is not in a rule. */
  readonly eindigtOp?: string
  /**
   * Runs again what a wrong report ended: that row lapses, because what ended it never was, and the term goes on from its
   * own first day with its own last day. Nothing happens when no such term was ended.
   */
  readonly herleeft?: {
    /** Only one that was met on this day: that of the wrong report. */
    readonly voldaanOp?: string
  }
}

/** What a command says of a term it ends. */
export interface TermijnStop {
  readonly dossiers?: readonly string[]
  /** Only the term about this; every running one of the rule when left out. */
  readonly onderwerp?: string
  /** Day on which it was satisfied; today when left out. */
  readonly op?: string
  /** Ended without being satisfied, because what it was for is gone. */
  readonly vervallen?: boolean
  /** Also one that was met on this day before, by a report that is corrected now. */
  readonly voldaanWas?: string
}

interface Plek {
  readonly dossierId: string
  readonly zaakId: string
  readonly handelingId: string
}

/** Starts a term. Dates follow from the rule; nothing here knows a length. */
export async function startTermijn(tx: Tx, plek: Plek, regel: TermijnId, start: TermijnStart): Promise<void> {
  if (start.herleeft) return herleef(tx, plek, regel, start)
  const van = start.van ?? tx.vandaag
  const berekend = termijn(regel, van, start.eindigtOp ? { eindigtOp: start.eindigtOp } : {})
  await tx.db
    .insertInto('termijn')
    .values({
      regio: tx.regio,
      id: tx.id(),
      zaak_id: plek.zaakId,
      dossier_id: plek.dossierId,
      regel,
      onderwerp: start.onderwerp ?? null,
      van,
      laatste_dag: berekend.laatsteDag,
      stand: 'loopt',
      voldaan_op: null,
      bij_id: start.bij?.id ?? null,
      bij_naam: start.bij?.naam ?? null,
      nieuwe_datum: null,
      reden: null,
      gewaarschuwd_op: null,
      gepasseerd_op: null,
      gebeurtenis_id: plek.handelingId,
      opgeschort: JSON.stringify([]) as never,
      verlengd: null,
    })
    .execute()
}

/** Another row, not the same: what was met by mistake must not count as met. One statement, as all of a command's ending are. */
async function herleef(tx: Tx, plek: Plek, regel: TermijnId, start: TermijnStart): Promise<void> {
  const voldaan = start.herleeft?.voldaanOp ?? null
  const van = start.van ?? null
  const anders = start.van === undefined ? null : termijn(regel, start.van).laatsteDag
  await sql`with laatste as (
      select id, stand, voldaan_op from termijn where regio = ${tx.regio} and dossier_id = ${plek.dossierId} and regel = ${regel}
        and (${start.onderwerp ?? null}::uuid is null or onderwerp = ${start.onderwerp ?? null}::uuid) order by id desc limit 1),
    weg as (update termijn t set stand = 'vervallen' from laatste l where t.regio = ${tx.regio} and t.id = l.id and l.stand <> 'loopt'
        and (${voldaan}::date is null or (l.stand <> 'vervallen' and l.voldaan_op = ${voldaan}::date)) returning t.*)
    insert into termijn (regio, id, zaak_id, dossier_id, regel, onderwerp, van, laatste_dag, stand, bij_id, bij_naam, gebeurtenis_id, opgeschort, verlengd)
      select regio, ${tx.id()}, zaak_id, dossier_id, regel, onderwerp, coalesce(${van}::date, van),
        case when ${van}::date is null or ${van}::date = van then laatste_dag else ${anders}::date end,
        'loopt', bij_id, bij_naam, ${plek.handelingId}::uuid, opgeschort, verlengd from weg`.execute(tx.db)
}

/** A running term with what its last day was computed from; held until the end of the transaction. */
export async function lopendeTermijn(tx: Tx, dossierId: string, termijnId: string) {
  return tx.db
    .selectFrom('termijn')
    .select(['id', 'regel', 'van', 'laatste_dag as laatsteDag', 'opgeschort', 'verlengd'])
    .where('regio', '=', tx.regio)
    .where('id', '=', termijnId)
    .where('dossier_id', '=', dossierId)
    .where('stand', '=', 'loopt')
    .forUpdate()
    .executeTakeFirst()
}

/** Computes the last day anew from the rule with the periods in which the term stood still and how much longer it was made. */
export async function herberekenTermijn(
  tx: Tx,
  t: { readonly id: string; readonly regel: TermijnId; readonly van: string },
  met: { readonly opgeschort: readonly { van: string; tot: string }[]; readonly verlengd: Lengte | null },
): Promise<string> {
  const { laatsteDag } = termijn(t.regel, t.van, { opgeschort: met.opgeschort, ...(met.verlengd ? { verlengd: met.verlengd } : {}) })
  await tx.db
    .updateTable('termijn')
    .set({
      laatste_dag: laatsteDag,
      opgeschort: JSON.stringify(met.opgeschort) as never,
      verlengd: met.verlengd === null ? null : (JSON.stringify(met.verlengd) as never),
    })
    .where('regio', '=', tx.regio)
    .where('id', '=', t.id)
    .execute()
  return laatsteDag
}

/** Ends running terms of a rule: in time, too late (kept as such), or lapsed. */
export async function stopTermijn(tx: Tx, dossierId: string, regel: TermijnId, stop: TermijnStop): Promise<void> {
  const op = stop.op ?? tx.vandaag
  let q = tx.db
    .updateTable('termijn')
    .set(
      stop.vervallen
        ? { stand: 'vervallen', voldaan_op: op }
        : { stand: sql`case when laatste_dag < ${op}::date then 'te-laat' else 'gehaald' end`, voldaan_op: op },
    )
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', dossierId)
    .where('regel', '=', regel)
    .where((e) =>
      stop.voldaanWas === undefined
        ? e('stand', '=', 'loopt')
        : e.or([e('stand', '=', 'loopt'), e.and([e('stand', 'in', ['gehaald', 'te-laat']), e('voldaan_op', '=', stop.voldaanWas)])]),
    )
  if (stop.onderwerp) q = q.where('onderwerp', '=', stop.onderwerp)
  await q.execute()
}

/** Terms that go on when a thread is closed: what was promised for afterwards, and rights of others. */
const NA_SLUITEN: readonly TermijnId[] = [
  'nazorg',
  'bezwaartermijn',
  'beslissing-op-bezwaar',
  'beslissing-op-bezwaar-commissie',
  'reactie-te-vroeg',
  'terugkoppeling-stem',
]

/** A closed thread keeps no term that was only about getting help: those lapse, and are kept as lapsed. */
export async function sluitTermijnen(tx: Tx, dossiers: readonly string[]): Promise<void> {
  if (dossiers.length === 0) return
  await tx.db
    .updateTable('termijn')
    .set({ stand: 'vervallen', voldaan_op: tx.vandaag })
    .where('regio', '=', tx.regio)
    .where('dossier_id', 'in', [...dossiers])
    .where('stand', '=', 'loopt')
    .where('regel', 'not in', [...NA_SLUITEN])
    .execute()
}

/** Puts the first term that runs out in the head of the dossier, for lists. */
export async function zetVolgendeTermijn(tx: Tx, dossiers: readonly string[]): Promise<void> {
  if (dossiers.length === 0) return
  await sql`update draadkop k set termijn_regel = v.regel, termijn_op = v.laatste_dag
    from (select d.id, t.regel, t.laatste_dag from unnest(${[...dossiers]}::uuid[]) d(id)
          left join lateral (select regel, laatste_dag from termijn
            where regio = ${tx.regio} and dossier_id = d.id and stand = 'loopt' order by laatste_dag, van limit 1) t on true) v
    where k.regio = ${tx.regio} and k.dossier_id = v.id`.execute(tx.db)
}
