import pg from 'pg'
import { voerUit, vraag, type Omgeving } from '../app/kern/command/uitvoeren.ts'
import { nieuwId } from '../app/kern/id.ts'
import { zoekPersoon } from '../app/keten/aanmelding/commands.ts'
import { dossierTonen, tijdlijn, werkvoorraadTonen } from '../app/keten/draad/queries.ts'
import { AANTAL, vulBench, type Maat, type Werkers } from './hulp/gegevens.ts'
import { benchOmgeving, naast, rij, tijden, werker, type Meting } from './hulp/omgeving.ts'

const KEER = 200
const MATEN = ['regio', 'groot', 'landelijk'] as const

/** Sixteen that never pause fill both cores whatever the work; sixteen that look every second are a busy team. */
const ZESTIEN = [
  { wie: '16 users, a second between two looks', keer: 160, pauze: 1_000 },
  { wie: '16 users without pauses', keer: 400, pauze: 0 },
] as const

/** The first page of the worklist as one would write it by hand without row security: the same rows, the same order, the number of all. */
const KAAL_LIJST = `select d.id, d.nummer, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum, p.verwacht_op, k.stappen, k.nu_toestand, k.nu_bij, k.termijn_regel, k.termijn_op, k.totaal
  from (select k.*, count(*) over () as totaal from (select distinct dossier_id from toegang where regio = 99 and houder_id = $1) m
        join draadkop k on k.regio = 99 and k.dossier_id = m.dossier_id order by k.termijn_op nulls last, k.sinds, k.dossier_id limit 50) k
  join dossier d on d.regio = 99 and d.id = k.dossier_id
  join persoon p on p.regio = 99 and p.id = d.kind_id order by k.termijn_op nulls last, k.sinds, k.dossier_id`

/** What the page of a dossier shows, table by table. */
const KAAL_DOSSIER = [
  'select * from draadkop where regio = 99 and dossier_id = $1',
  'select b.* from dossier d join dossier b on b.regio = 99 and b.zaak_id = d.zaak_id where d.regio = 99 and d.id = $1',
  'select * from termijn where regio = 99 and dossier_id = $1 order by laatste_dag',
  'select * from gebeurtenis where regio = 99 and dossier_id = $1 order by op desc, volgnr desc limit 31',
  'select p.*, z.plaats from dossier d join zaakpersoon z on z.regio = 99 and z.zaak_id = d.zaak_id join persoon p on p.regio = 99 and p.id = z.persoon_id where d.regio = 99 and d.id = $1',
  'select g.* from dossier d join gezinszaak g on g.regio = 99 and g.id = d.zaak_id where d.regio = 99 and d.id = $1',
  'select r.* from dossier d join regisseur r on r.regio = 99 and r.zaak_id = d.zaak_id and r.tot is null where d.regio = 99 and d.id = $1',
  'select g.* from dossier d join gezag g on g.regio = 99 and g.zaak_id = d.zaak_id where d.regio = 99 and d.id = $1',
]

const KAAL_LOG = `insert into logboek (regio, id, soort, naam, doel, actor_id, actor_naam, actor_soort, rollen, op, dossier_id)
  values (99, $1, 'lezen', 'x', 'x', $2, 'x', 'medewerker', '{}', now(), $2)`

const KAAL_ZOEK = `select p.id, z.zaak_id, p.zoeknaam, p.geboortedatum from persoon p join zaakpersoon z on z.regio = 99 and z.persoon_id = p.id
  where p.regio = 99 and (p.geboortedatum = any($1) or p.zoeknaam like $2) limit 200`

interface Bench {
  readonly o: Omgeving
  readonly eigenaar: pg.Pool
}

/** Worklist, dossier page and search in one filled database, beside the same rows by bare SQL, by turns. */
export async function meetLijsten(b: Bench, w: Werkers, maat: Maat, metZestien: boolean): Promise<Meting[]> {
  const uit: Meting[] = []
  const actor = werker(w.gewoon, w.partij)
  const meet = async (wat: string, werk: () => Promise<unknown>, naam: string, kaal: () => Promise<unknown>, druk = metZestien) => {
    const t = await naast(werk, kaal, KEER)
    uit.push(rij(`${maat}: ${wat}, 1 user`, t.ms, { naam, ms: t.kaal }))
    if (!druk) return
    for (const g of ZESTIEN)
      uit.push(rij(`${maat}: ${wat}, ${g.wie}`, await tijden(werk, g.keer, 16, g.pauze), { naam: '1 user', ms: t.ms }))
  }
  for (const [naam, id] of [
    ['40 children', w.gewoon],
    ['1,400 children', w.druk],
  ] as const)
    await meet(
      `worklist, ${naam}`,
      () => vraag(b.o, werkvoorraadTonen, {}, werker(id, w.partij)),
      'bare SQL, same rows',
      () => b.eigenaar.query(KAAL_LIJST, [id]),
    )
  const pagina = async () => {
    await vraag(b.o, dossierTonen, { dossierId: w.dossier }, actor)
    await vraag(b.o, tijdlijn, { dossierId: w.dossier }, actor)
  }
  const rijen = async (c: pg.Pool | pg.PoolClient) => {
    for (const q of KAAL_DOSSIER) await c.query(q, [w.dossier])
  }
  await meet('dossier page with timeline', pagina, 'bare SQL, same rows, nothing logged', () => rijen(b.eigenaar))
  const gelogd = async () => {
    const c = await b.eigenaar.connect()
    await c.query('begin')
    await rijen(c)
    // The page is two readings, and each leaves its trace.
    for (let i = 0; i < 2; i++) await c.query(KAAL_LOG, [nieuwId(), w.gewoon])
    await c.query('commit')
    c.release()
  }
  await meet('dossier page with timeline (against a logged reading)', pagina, 'the same, two lines logged, one commit', gelogd, false)
  const { rows } = await b.eigenaar.query(
    `select p.achternaam, p.geboortedatum, p.zoeknaam from persoon p join zaakpersoon z on z.regio = 99 and z.persoon_id = p.id and z.plaats = 'kind'
     where p.regio = 99 order by p.id limit 1 offset 101`,
  )
  const [j, m] = rows[0].geboortedatum.split('-')
  await meet(
    'search by name and birth date',
    () => voerUit(b.o, zoekPersoon, { achternaam: rows[0].achternaam, geboortedatum: rows[0].geboortedatum }, actor),
    'bare SQL, same conditions, nothing logged',
    () => b.eigenaar.query(KAAL_ZOEK, [[rows[0].geboortedatum, `${j}-${m}-00`, `${j}-00-00`], `${rows[0].zoeknaam}%`]),
  )
  return uit
}

/** How the median grows with the number of dossiers: 0 is not at all, 1 is as fast as they do. */
export function groei(regels: readonly Meting[], maten: readonly Maat[]): Meting[] {
  const namen = new Set(regels.filter((r) => r.wat.endsWith('1 user')).map((r) => r.wat.slice(r.wat.indexOf(': ') + 2)))
  return [...namen].map((wat) => {
    const punten = maten.flatMap((m) => {
      const r = regels.find((x) => x.wat === `${m}: ${wat}`)
      return r?.mediaan === undefined ? [] : [[Math.log(AANTAL[m]), Math.log(r.mediaan)] as const]
    })
    const gem = (i: 0 | 1) => punten.reduce((s, p) => s + p[i], 0) / punten.length
    const [x, y] = [gem(0), gem(1)]
    const helling = punten.reduce((s, p) => s + (p[0] - x) * (p[1] - y), 0) / punten.reduce((s, p) => s + (p[0] - x) ** 2, 0)
    return { wat: `growth with the number of dossiers: ${wat}`, waarde: helling, eenheid: `exponent over ${punten.length} sizes` }
  })
}

/** All sizes up to the one asked, each in a server of its own; with more than one, how cost grows. */
export async function meet({ maat }: { maat: Maat }) {
  const maten = MATEN.slice(0, MATEN.indexOf(maat) + 1)
  const uit: Meting[] = []
  for (const m of maten) {
    const b = await benchOmgeving()
    try {
      const c = new pg.Client({ connectionString: b.url })
      await c.connect()
      const w = await vulBench(c, m).finally(() => c.end())
      uit.push(...(await meetLijsten(b, w, m, m === maat)))
    } finally {
      await b.sluit()
    }
  }
  return maten.length > 1 ? [...uit, ...groei(uit, maten)] : uit
}
