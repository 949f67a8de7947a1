import { gezinnen } from '@draad/proef'
import pg from 'pg'
import { zoeknaam } from '../../app/register/public.ts'

/** Number of youths per size; as named in docs/metingen.md. */
export const AANTAL = { regio: 2_000, groot: 60_000, landelijk: 1_000_000 } as const
export type Maat = keyof typeof AANTAL

/** Workers of the data set: an ordinary one with 40 children, and one with as many as 1,400. */
export interface Werkers {
  readonly gewoon: string
  readonly druk: string
  readonly partij: string
  readonly dossier: string
}

const REGIO = 99
const REGIOS = 42
const GEMEENTEN = 342
const GEBEURTENISSEN = 10
const PEILDATUM = '2026-11-21'
/** So many different youths are made; a larger set repeats their names on other days of birth. */
const VERSCHILLEND = 60_000
/** The rows of a table are written in pieces, so that progress shows and no statement runs for minutes. */
const STUK = 250_000

const GEWOON = 40
const DRUK = 1_400

/** Keys sort by the order in which rows were made, as those of the application do. */
const SLEUTEL = `create function pg_temp.mid(k integer, i bigint) returns uuid language sql immutable as
  $$ select (lpad(to_hex(k), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid $$`

const SOORT = {
  zaak: 1,
  dossier: 2,
  kind: 3,
  ouder: 4,
  werker: 5,
  partij: 6,
  toegang: 7,
  regisseur: 8,
  termijn: 9,
  gebeurtenis: 10,
} as const
const mid = (soort: keyof typeof SOORT, i: string | number) => `pg_temp.mid(${SOORT[soort]}, ${i})`

/** One line per dossier, with all that the rows of the tables follow from. */
const BRON = `select g.i, case when $1::int = 1 or g.i < ${GEWOON + DRUK} or (g.i / 40) % $1::int = 0 then ${REGIO} else ((g.i / 40) % $1::int)::int end::smallint as regio,
    ${mid('zaak', 'g.i')} as zaak, ${mid('dossier', 'g.i')} as dossier, ${mid('kind', 'g.i')} as kind, ${mid('ouder', 'g.i')} as ouder,
    ${mid('werker', `case when g.i < ${GEWOON} then 1 when g.i < ${GEWOON} + least(${DRUK}, $2::int / 2) then 2 else 3 + g.i / 40 end`)} as wie,
    date '${PEILDATUM}' - (30 + g.i % 300)::int as sinds, ((g.i % 40) - 20)::int as rest, (date '${PEILDATUM}' - (30 + g.i % 300)::int)::timestamptz as op,
    n.voornamen, n.voorvoegsel, n.achternaam, n.zoeknaam,
    to_char(least(n.geboren::date + (g.i / ${VERSCHILLEND})::int, date '${PEILDATUM}'), 'YYYY-MM-DD') as geboren,
    to_char(n.geboren::date - 9000 - (g.i * 7919 % 7000)::int, 'YYYY-MM-DD') as geboren_ouder
  from generate_series($3::bigint, $4::bigint) g(i) join pg_temp.naam n on n.nr = g.i % (select count(*) from pg_temp.naam)`

const TABELLEN: readonly (readonly [tabel: string, kolommen: string, rijen: string])[] = [
  [
    'toegang',
    'regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op',
    `select regio, ${mid('toegang', '2 * i + r.n')}, zaak, dossier, wie, r.rol, 'Jeugdwet 2.3', 'hulp-en-regie', sinds, wie, op
     from b cross join (values (0, 'toegangsmedewerker'), (1, 'regisseur')) r(n, rol)`,
  ],
  [
    'gezinszaak',
    'regio, id, nummer, naam, gemeente_id, team_id, geopend_op',
    `select regio, zaak, '2026-' || i, 'Gezin ' || achternaam, ${mid('partij', `i % ${GEMEENTEN}`)}, ${mid('partij', 0)}, sinds from b`,
  ],
  [
    'regisseur',
    'regio, id, zaak_id, medewerker_id, naam, partij_naam, van',
    `select regio, ${mid('regisseur', 'i')}, zaak, wie, 'Meting', 'Lokaal team Meting', sinds from b`,
  ],
  ['dossier', 'regio, id, zaak_id, kind_id, nummer, geopend_op', `select regio, dossier, zaak, kind, '2026-' || i, sinds from b`],
  [
    'persoon',
    'regio, id, zonder_bsn, voornamen, voorvoegsel, achternaam, geslacht, geboortedatum, zoeknaam, gewijzigd_op',
    `select regio, x.id, 'onbekend', voornamen, voorvoegsel, achternaam, 'onbekend', x.geboren, zoeknaam, op
     from b cross join lateral (values (kind, b.geboren), (ouder, b.geboren_ouder)) x(id, geboren)`,
  ],
  [
    'zaakpersoon',
    'regio, zaak_id, persoon_id, plaats, van, dossier_id',
    `select regio, zaak, x.id, x.plaats, sinds, x.van from b cross join lateral (values (kind, 'kind', dossier), (ouder, 'ouder', null)) x(id, plaats, van)`,
  ],
  [
    'draadkop',
    'regio, dossier_id, zaak_id, volgnr, hash, stappen, sinds, nu_toestand, nu_bij, nu_sinds, gewacht, termijn_regel, termijn_op, bijgewerkt_op',
    `select regio, dossier, zaak, ${GEBEURTENISSEN}, sha256(dossier::text::bytea), jsonb_build_array(
       jsonb_build_object('op', sinds, 'toestand', 'wacht', 'bij', 'Lokaal team Meting'),
       jsonb_build_object('op', sinds + 10, 'toestand', 'onderweg', 'bij', 'Lokaal team Meting'),
       jsonb_build_object('op', date '${PEILDATUM}' - (i % 20)::int, 'toestand', case when i % 3 = 0 then 'hulp' else 'wacht' end, 'bij', 'Jeugdhuis De Linde')),
       sinds, case when i % 3 = 0 then 'hulp' else 'wacht' end, 'Jeugdhuis De Linde', date '${PEILDATUM}' - (i % 20)::int, 10,
       'uitvoering-besluit', date '${PEILDATUM}' - rest, op from b`,
  ],
  [
    'termijn',
    'regio, id, zaak_id, dossier_id, regel, van, laatste_dag, stand, voldaan_op, gebeurtenis_id',
    `select regio, ${mid('termijn', '2 * i + t.n')}, zaak, dossier, t.regel, sinds, t.laatste, t.stand, t.voldaan, ${mid('gebeurtenis', `${GEBEURTENISSEN} * i`)}
     from b cross join lateral (values (0, 'uitvoering-besluit', date '${PEILDATUM}' - rest, 'loopt', null::date),
       (1, 'beslistermijn', date '${PEILDATUM}' - 5, 'gehaald', date '${PEILDATUM}' - 10)) t(n, regel, laatste, stand, voldaan)`,
  ],
  [
    'gebeurtenis',
    'regio, dossier_id, volgnr, id, zaak_id, kamer, soort, op, vastgelegd_op, door_id, door_naam, opdracht, handeling_id, inhoud, gezin, vorige, hash',
    `select regio, dossier, v, ${mid('gebeurtenis', `${GEBEURTENISSEN} * i + v`)}, zaak, 'draad', 'draad.meting', date '${PEILDATUM}' - 30 + v, op, wie, 'Meting', 'bench',
       ${mid('gebeurtenis', `${GEBEURTENISSEN} * i`)}, jsonb_build_object('titel', jsonb_build_object('nl', 'Gesprek gevoerd met het gezin', 'en', 'Talked with the family'),
       'citaat', 'Wij willen graag weten wanneer het begint.'), true, uuid_send(dossier) || uuid_send(dossier), uuid_send(dossier) || uuid_send(zaak)
     from b cross join generate_series(1, ${GEBEURTENISSEN}) v`,
  ],
]

/** Takes away the keys and indexes of a table; gives the statements that bring them back. */
async function zonderIndexen(c: pg.Client, tabel: string): Promise<string[]> {
  const { rows: regels } = await c.query<{ naam: string; def: string }>(
    `select quote_ident(conname) as naam, pg_get_constraintdef(oid) as def from pg_constraint where conrelid = $1::regclass and contype in ('p', 'u')`,
    [tabel],
  )
  for (const r of regels) await c.query(`alter table ${tabel} drop constraint ${r.naam}`)
  const { rows: indexen } = await c.query<{ naam: string; def: string }>(
    `select quote_ident(relname) as naam, pg_get_indexdef(indexrelid) as def from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = $1::regclass`,
    [tabel],
  )
  for (const i of indexen) await c.query(`drop index ${i.naam}`)
  return [...regels.map((r) => `alter table ${tabel} add constraint ${r.naam} ${r.def}`), ...indexen.map((i) => i.def)]
}

/** The names and days of birth of synthetic youths, in a table of this connection. */
async function namen(c: pg.Client, n: number): Promise<void> {
  await c.query(
    'create temp table naam (nr bigint primary key, voornamen text, voorvoegsel text, achternaam text, zoeknaam text, geboren text)',
  )
  let rijen: unknown[] = []
  const schrijf = async () => {
    await c.query('insert into naam select * from jsonb_populate_recordset(null::naam, $1::jsonb)', [JSON.stringify(rijen)])
    rijen = []
  }
  let nr = 0
  for (const g of gezinnen({ jeugdigen: n, seed: 7, peildatum: PEILDATUM })) {
    for (const j of g.jeugdigen) {
      const p = g.personen.find((x) => x.sleutel === j.persoon)
      if (!p || nr >= n) continue
      const { voornamen, voorvoegsel = null, achternaam } = p
      // A day of birth that is unknown or yet to come is a plain one here: the search measured is by a whole date.
      const geboren = (p.geboortedatum ?? PEILDATUM).replaceAll('-00', '-01')
      rijen.push({ nr: nr++, voornamen, voorvoegsel, achternaam, zoeknaam: zoeknaam(achternaam), geboren })
      if (rijen.length === 2_000) await schrijf()
    }
  }
  await schrijf()
  await c.query('analyze naam')
}

/**
 * Fills an empty, migrated database with cases as the application would have made them: rows made by the server from
 * the names of synthetic families, indexes after. `landelijk` is spread over 42 regions and 342 municipalities.
 */
export async function vulBench(c: pg.Client, maat: Maat, zeg: (s: string) => void = () => {}): Promise<Werkers> {
  const n = AANTAL[maat]
  const regios = maat === 'landelijk' ? REGIOS : 1
  await c.query(SLEUTEL)
  await c.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'")
  // Its own server: without this the log of changes is written out every few seconds while a nation is made.
  await c.query("alter system set max_wal_size = '16GB'")
  await c.query('select pg_reload_conf()')
  await namen(c, Math.min(n, VERSCHILLEND))
  await c.query(
    `insert into partij (regio, id, soort, naam) select ${REGIO}, ${mid('partij', 'i')}, case i when 0 then 'lokaal-team' else 'gemeente' end, case i when 0 then 'Lokaal team Meting' else 'Gemeente ' || i end
     from generate_series(0, ${GEMEENTEN}) i`,
  )
  for (const [tabel, kolommen, rijen] of TABELLEN) {
    const begin = performance.now()
    const terug = await zonderIndexen(c, tabel)
    for (let van = 0; van < n; van += STUK)
      await c.query(`with b as materialized (${BRON}) insert into ${tabel} (${kolommen}) ${rijen}`, [
        regios,
        n,
        van,
        Math.min(n, van + STUK) - 1,
      ])
    for (const t of terug) await c.query(t)
    zeg(`${tabel}: ${((performance.now() - begin) / 1000).toFixed(1)} s`)
  }
  await c.query('vacuum analyze')
  const ids = await c.query<Werkers>(
    `select ${mid('werker', 1)} as gewoon, ${mid('werker', 2)} as druk, ${mid('partij', 0)} as partij, ${mid('dossier', 0)} as dossier`,
  )
  return ids.rows[0] as Werkers
}
