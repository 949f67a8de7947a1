import { ketenklok, termijnRegel, type KlokStap, type TermijnId } from '@draad/stelsel'
import { sql } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import { leeftijdTekst, nabijheid, signaalVan } from './rules.ts'

/** Filters of the worklist; `alles` shows every open thread. */
export const FILTERS = ['alles', 'te-laat', 'deze-week', 'wacht-op-ander', 'hulp', 'afgesloten'] as const
export type Filter = (typeof FILTERS)[number]

interface Rij {
  dossier_id: string; nummer: string; voornamen: string; voorvoegsel: string | null; achternaam: string; geboortedatum: string | null
  verwacht_op: string | null; stappen: KlokStap[]; nu_toestand: KlokStap['toestand'] | null; nu_bij: string | null; nu_bij_id: string | null
  termijn_regel: TermijnId | null; termijn_op: string | null
}

/**
 * The worklist of one worker: starts from the rows that give access, so that its cost follows the worker's own cases and
 * not the nation. One statement, no row security evaluated per row beyond its own narrow sets.
 */
export async function werkvoorraad(tx: Tx) {
  const r = await sql<Rij>`
    with mijn as materialized (
      select distinct t.dossier_id from toegang t
      where t.regio = ${tx.regio} and t.houder_id = any((select mijn_houders())::uuid[]) and t.rol = any((select mijn_rollen())::text[])
        and t.van <= ${tx.vandaag} and (t.tot is null or t.tot > ${tx.vandaag}) and (t.vervalt_op is null or t.vervalt_op > ${tx.nu}))
    select d.id as dossier_id, d.nummer, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum, p.verwacht_op, k.stappen,
           k.nu_toestand, k.nu_bij, k.nu_bij_id, k.termijn_regel, k.termijn_op
    from mijn m
    join draadkop k on k.regio = ${tx.regio} and k.dossier_id = m.dossier_id
    join dossier d on d.regio = ${tx.regio} and d.id = m.dossier_id
    join persoon p on p.regio = ${tx.regio} and p.id = d.kind_id
    order by k.termijn_op nulls last, k.sinds`.execute(tx.db)
  return r.rows.map((rij) => regelVan(rij, tx))
}

function regelVan(rij: Rij, tx: Tx) {
  const klok = ketenklok(rij.stappen, tx.vandaag)
  const vanMij = rij.nu_bij_id === tx.actor.id || rij.nu_bij_id === tx.actor.partij?.id || rij.nu_bij === tx.actor.partij?.naam || rij.nu_bij === tx.actor.naam
  return {
    dossierId: rij.dossier_id,
    nummer: rij.nummer,
    naam: [rij.voornamen, rij.voorvoegsel, rij.achternaam].filter(Boolean).join(' '),
    leeftijd: leeftijdTekst(rij.geboortedatum, tx.vandaag),
    ongeboren: rij.geboortedatum === null && rij.verwacht_op !== null,
    segmenten: klok?.segmenten.map((s) => ({ van: s.van, tot: s.tot, soort: s.toestand, label: s.bij })) ?? [],
    toestand: rij.nu_toestand,
    aanZet: vanMij ? null : rij.nu_bij,
    gewacht: klok?.dagenGewacht ?? 0,
    sinds: klok?.sinds ?? null,
    termijn: rij.termijn_regel && rij.termijn_op
      ? { regel: rij.termijn_regel, naam: termijnNaam(rij.termijn_regel), op: rij.termijn_op, stand: nabijheid(rij.termijn_op, tx.vandaag) }
      : null,
  }
}

/** Name of a term for people, in both languages. */
export function termijnNaam(regel: TermijnId) {
  return { nl: termijnRegel(regel).naam, en: signaalVan(regel).wat.en }
}

export type Werkregel = Awaited<ReturnType<typeof werkvoorraad>>[number]

/** Does a line belong to a filter? */
export function hoortBij(r: Werkregel, f: Filter): boolean {
  if (f === 'afgesloten') return r.toestand === 'afgesloten'
  if (r.toestand === 'afgesloten') return false
  if (f === 'te-laat' || f === 'deze-week') return r.termijn?.stand === f
  if (f === 'wacht-op-ander') return r.aanZet !== null && r.toestand !== 'hulp'
  if (f === 'hulp') return r.toestand === 'hulp'
  return true
}

/** Terms of the worker's cases that are late or run out this week and that the worker (or the team) must act on. */
export async function signalen(tx: Tx, hoogstens = 50) {
  const r = await sql<{ id: string; dossier_id: string; regel: TermijnId; laatste_dag: string; van: string; bij_naam: string | null; nieuwe_datum: string | null; voornamen: string; voorvoegsel: string | null; achternaam: string; geboortedatum: string | null }>`
    with mijn as materialized (
      select distinct t.dossier_id from toegang t
      where t.regio = ${tx.regio} and t.houder_id = any((select mijn_houders())::uuid[]) and t.rol = any((select mijn_rollen())::text[])
        and t.van <= ${tx.vandaag} and (t.tot is null or t.tot > ${tx.vandaag}) and (t.vervalt_op is null or t.vervalt_op > ${tx.nu}))
    select t.id, t.dossier_id, t.regel, t.laatste_dag, t.van, t.bij_naam, t.nieuwe_datum, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum
    from mijn m
    join termijn t on t.regio = ${tx.regio} and t.dossier_id = m.dossier_id and t.stand = 'loopt' and t.laatste_dag < ${tx.vandaag}::date + 3
    join dossier d on d.regio = ${tx.regio} and d.id = t.dossier_id
    join persoon p on p.regio = ${tx.regio} and p.id = d.kind_id
    order by (t.regel = 'crisis-veiligheid') desc, t.laatste_dag limit ${hoogstens}`.execute(tx.db)
  return r.rows.map((x) => {
    const s = signaalVan(x.regel)
    return {
      termijnId: x.id, dossierId: x.dossier_id, regel: x.regel, wat: s.wat, doe: s.doe, deel: s.deel,
      naam: [x.voornamen, x.voorvoegsel, x.achternaam].filter(Boolean).join(' '), leeftijd: leeftijdTekst(x.geboortedatum, tx.vandaag),
      sinds: x.van, laatsteDag: x.laatste_dag, stand: nabijheid(x.laatste_dag, tx.vandaag), bij: x.bij_naam, nieuweDatum: x.nieuwe_datum,
    }
  })
}
