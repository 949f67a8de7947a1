import { ketenklok, termijnRegel, type KlokStap, type TermijnId } from '@draad/stelsel'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../kern/db/transactie.ts'
import { houdersVan } from '../../kern/identity/actor.ts'
import { leeftijdTekst, nabijheid, signaalVan } from './rules.ts'

/** Filters of the worklist; `alles` shows every open thread. */
export const FILTERS = ['alles', 'te-laat', 'deze-week', 'wacht-op-ander', 'hulp', 'afgesloten'] as const
export type Filter = (typeof FILTERS)[number]

export const SORTERINGEN = ['termijn', 'naam', 'gewacht', 'sinds'] as const

interface Rij {
  dossier_id: string
  nummer: string
  voornamen: string
  voorvoegsel: string | null
  achternaam: string
  geboortedatum: string | null
  verwacht_op: string | null
  stappen: KlokStap[]
  nu_toestand: KlokStap['toestand'] | null
  nu_bij: string | null
  van_mij: boolean
  termijn_regel: TermijnId | null
  termijn_op: string | null
}

/**
 * The dossiers of the asker: the rows that give access, so that the cost follows one's own cases and not the nation. Who asks
 * is written as values, so that the planner knows how few rows that are; row security of `toegang` still decides.
 */
const mijn = (tx: Tx) => sql`mijn as materialized (
  select distinct t.dossier_id from toegang t
  where t.regio = ${tx.regio} and t.houder_id in (${sql.join(houdersVan(tx.actor))}) and t.rol in (${sql.join(tx.actor.functies)})
    and t.van <= ${tx.vandaag} and (t.tot is null or t.tot > ${tx.vandaag}) and (t.vervalt_op is null or t.vervalt_op > ${tx.nu}))`

/** Heads with what the filters ask: whose turn it is, how near the term is, how long was waited up to today. */
const koppen = (tx: Tx) => sql`koppen as (
  select k.*, coalesce(k.nu_toestand = 'afgesloten', false) as af,
    coalesce(k.nu_bij_id = any((select mijn_houders())::uuid[]), k.nu_bij in (${tx.actor.naam}, ${tx.actor.partij?.naam ?? ''}), false) as van_mij,
    k.gewacht + case when k.nu_toestand in ('wacht', 'overbrugging') then ${tx.vandaag}::date - k.nu_sinds else 0 end as gewacht_nu
  from mijn m join draadkop k on k.regio = ${tx.regio} and k.dossier_id = m.dossier_id)`

const WAAR: Record<Filter, (tx: Tx) => RawBuilder<unknown>> = {
  alles: () => sql`not af`,
  'te-laat': (tx) => sql`not af and termijn_op < ${tx.vandaag}::date`,
  'deze-week': (tx) => sql`not af and termijn_op between ${tx.vandaag}::date and ${tx.vandaag}::date + 7`,
  'wacht-op-ander': () => sql`not af and not van_mij and nu_toestand <> 'hulp'`,
  hulp: () => sql`nu_toestand = 'hulp'`,
  afgesloten: () => sql`af`,
}

const VOLGORDE = {
  termijn: sql`termijn_op nulls last, sinds, dossier_id`,
  naam: sql`p.voornamen, p.achternaam, dossier_id`,
  gewacht: sql`gewacht_nu desc, dossier_id`,
  sinds: sql`sinds, dossier_id`,
}

/** One page of the worklist and how many children belong to each filter, in one go over the worker's own cases. */
export async function werkvoorraad(
  tx: Tx,
  w: { filter: Filter; zoek: string; sorteer: (typeof SORTERINGEN)[number]; blad: number; perBlad: number },
) {
  const zoek = w.zoek
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  const persoon = sql`join dossier d on d.regio = ${tx.regio} and d.id = k.dossier_id join persoon p on p.regio = ${tx.regio} and p.id = d.kind_id`
  const opNaam =
    zoek === '' ? sql`true` : sql`lower(concat_ws(' ', p.voornamen, p.voorvoegsel, p.achternaam, d.nummer)) like ${`%${zoek}%`}`
  const telling = FILTERS.map((f) => sql`count(*) filter (where ${WAAR[f](tx)}) as ${sql.ref(f)}`)
  const r = await sql<Record<Filter, number> & { [K in keyof Rij]: Rij[K] | null } & { totaal: number | null }>`
    with ${mijn(tx)}, ${koppen(tx)}, tel as (select ${sql.join(telling)} from koppen), blad as (
      select k.*, count(*) over () as totaal from koppen k ${zoek !== '' || w.sorteer === 'naam' ? persoon : sql``}
      where ${WAAR[w.filter](tx)} and ${opNaam} order by ${VOLGORDE[w.sorteer]} limit ${w.perBlad} offset ${(w.blad - 1) * w.perBlad})
    select tel.*, k.dossier_id, d.nummer, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum, p.verwacht_op, k.stappen, k.nu_toestand,
      k.nu_bij, k.van_mij, k.termijn_regel, k.termijn_op, k.totaal
    from tel left join (blad k ${persoon}) on true order by ${VOLGORDE[w.sorteer]}`.execute(tx.db)
  const eerste = r.rows[0]
  return {
    tellers: Object.fromEntries(FILTERS.map((f) => [f, eerste?.[f] ?? 0])) as Record<Filter, number>,
    totaal: eerste?.totaal ?? 0,
    // Nothing on this page still gives one row: the counts.
    regels: r.rows.flatMap((rij) => (rij.dossier_id === null ? [] : [regelVan(rij as Rij, tx)])),
  }
}

function regelVan(rij: Rij, tx: Tx) {
  const klok = ketenklok(rij.stappen, tx.vandaag)
  return {
    dossierId: rij.dossier_id,
    nummer: rij.nummer,
    naam: [rij.voornamen, rij.voorvoegsel, rij.achternaam].filter(Boolean).join(' '),
    leeftijd: leeftijdTekst(rij.geboortedatum, tx.vandaag),
    ongeboren: rij.geboortedatum === null && rij.verwacht_op !== null,
    segmenten: klok?.segmenten.map((s) => ({ van: s.van, tot: s.tot, soort: s.toestand, label: s.bij })) ?? [],
    toestand: rij.nu_toestand,
    aanZet: rij.van_mij ? null : rij.nu_bij,
    gewacht: klok?.dagenGewacht ?? 0,
    sinds: klok?.sinds ?? null,
    termijn:
      rij.termijn_regel && rij.termijn_op
        ? {
            regel: rij.termijn_regel,
            naam: termijnNaam(rij.termijn_regel),
            op: rij.termijn_op,
            stand: nabijheid(rij.termijn_op, tx.vandaag),
          }
        : null,
  }
}

/** Name of a term for people, in both languages. */
export function termijnNaam(regel: TermijnId) {
  return { nl: termijnRegel(regel).naam, en: termijnRegel(regel).naamEn }
}

/** Terms of the worker's cases that are late or run out this week and that the worker (or the team) must act on. */
export async function signalen(tx: Tx, hoogstens = 50) {
  const r = await sql<{
    id: string
    dossier_id: string
    regel: TermijnId
    laatste_dag: string
    van: string
    bij_naam: string | null
    nieuwe_datum: string | null
    voornamen: string
    voorvoegsel: string | null
    achternaam: string
    geboortedatum: string | null
  }>`
    with ${mijn(tx)}
    select t.id, t.dossier_id, t.regel, t.laatste_dag, t.van, t.bij_naam, t.nieuwe_datum, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum
    from mijn m
    join termijn t on t.regio = ${tx.regio} and t.dossier_id = m.dossier_id and t.stand = 'loopt' and t.laatste_dag < ${tx.vandaag}::date + 3
    join dossier d on d.regio = ${tx.regio} and d.id = t.dossier_id
    join persoon p on p.regio = ${tx.regio} and p.id = d.kind_id
    order by (t.regel = 'crisis-veiligheid') desc, t.laatste_dag limit ${hoogstens}`.execute(tx.db)
  return r.rows.map((x) => {
    const s = signaalVan(x.regel)
    return {
      termijnId: x.id,
      dossierId: x.dossier_id,
      regel: x.regel,
      // What has no alert of its own is called by the name of its term.
      wat: s.deel === 'draad' ? termijnNaam(x.regel) : s.wat,
      doe: s.doe,
      deel: s.deel,
      naam: [x.voornamen, x.voorvoegsel, x.achternaam].filter(Boolean).join(' '),
      leeftijd: leeftijdTekst(x.geboortedatum, tx.vandaag),
      sinds: x.van,
      laatsteDag: x.laatste_dag,
      stand: nabijheid(x.laatste_dag, tx.vandaag),
      bij: x.bij_naam,
      nieuweDatum: x.nieuwe_datum,
    }
  })
}
