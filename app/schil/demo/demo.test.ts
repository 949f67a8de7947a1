import { afterAll, beforeAll, expect, test } from 'vitest'
import { plusDagen } from '@draad/stelsel'
import { verifieer } from '../../kern/chronology/store.ts'
import { maakDb, maakPool } from '../../kern/db/verbinding.ts'
import { datumVan, echteKlok } from '../../kern/time/klok.ts'
import { maakWereld, type Wereld } from '../proef/wereld.ts'
import { vertelBerichten } from './berichten.ts'
import { vertelDeclaraties } from './declaraties.ts'
import { ARCHETYPEN, STATIONS, WEIGERINGEN, type Station, type WeigeringSoort } from './archetypen.ts'
import { leesKop, leesRegel, type Regel } from './opdrachten.ts'
import { speelAf, type Beheer, type Deel } from './speel.ts'
import { leesStroom, schrijfStroom } from './stroom.ts'
import { rolverdeling, schrijfAlles, type Rol } from './vullen.ts'
import { vertelVerzoeken } from './verzoeken.ts'

let w: Wereld
let zaakVan: ReadonlyMap<Rol, string>
const vandaag = datumVan(echteKlok.nu())
const aantal = async (sql: string, ...waarden: unknown[]) => Number((await w.beheer.query(sql, waarden)).rows[0]?.n ?? 0)

/** Fills a world of its own, beside the people that the test world has. */
async function vul(delen: AsyncIterable<Deel>) {
  const wereld = await maakWereld(plusDagen(vandaag, -500))
  // The test world's own organisations stay out of the way: two of one code would answer each other's messages.
  await wereld.beheer.query('update partij set agb_code = null, cbs_code = null')
  const dossier = new Map<string, string>()
  const veld = { db: wereld.o.db, beheer: wereld.beheer as unknown as Beheer, regio: 99, register: wereld.register }
  await speelAf(veld, delen, (d, antwoord) => {
    const t = d.regels.find((r) => 'termijnen' in r)
    if (t && 'termijnen' in t) dossier.set(d.sleutel, String(antwoord(t.termijnen.$)))
  })
  return { wereld, dossier }
}

beforeAll(async () => {
  const rollen = rolverdeling(40, vandaag)
  const { wereld, dossier } = await vul(schrijfAlles(rollen, vandaag))
  w = wereld
  const { rows } = await w.beheer.query<{ id: string; zaak_id: string }>('select id, zaak_id from dossier')
  const zaak = new Map(rows.map((r) => [r.id, r.zaak_id]))
  zaakVan = new Map(rollen.map((r) => [r, zaak.get(dossier.get(r.gezin.sleutel) ?? '') ?? '']))
}, 240_000)
afterAll(() => w.sluit())

const TABEL: Readonly<Record<Station, string>> = {
  aanmelding: 'aanmelding',
  veiligheid: 'veiligheidsoordeel',
  onderzoek: 'gesprek',
  plan: 'plan',
  besluit: 'besluit',
  toewijzing: 'toewijzing',
  levering: 'levering',
  nazorg: 'nazorg',
  overdracht: 'overdracht',
}

test('what a thread tells names days as people say them', async () => {
  const { rows } = await w.beheer.query<{ opdracht: string; zin: string }>(
    `select distinct on (opdracht) opdracht, zin from gebeurtenis, unnest(array[inhoud->'titel'->>'nl', inhoud->'titel'->>'en', inhoud->'tekst'->>'nl', inhoud->'tekst'->>'en']) zin
     where zin ~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'`,
  )
  expect(rows).toEqual([])
  expect(await aantal(`select count(*) as n from gebeurtenis where inhoud->'titel'->>'nl' <> ''`)).toBeGreaterThan(100)
})

test.each(STATIONS)('the station %s has a child to show', async (station) => {
  expect(await aantal(`select count(distinct zaak_id) as n from ${TABEL[station]}`)).toBeGreaterThan(0)
})

test('every story is told once at least, and every alert it promises stands on the worklist', async () => {
  const gemist: string[] = []
  for (const a of ARCHETYPEN) {
    const zaken = [...zaakVan].filter(([r]) => r.archetype === a).map(([, zaak]) => zaak)
    if (zaken.length === 0) gemist.push(a.naam)
    for (const regel of a.signaal ?? []) {
      const n = await aantal(
        `select count(*) as n from termijn where zaak_id = any($1) and regel = $2 and stand = 'loopt' and laatste_dag < $3::date + 8`,
        zaken,
        regel,
        vandaag,
      )
      if (n === 0) gemist.push(`${a.naam}: ${regel}`)
    }
  }
  expect(gemist).toEqual([])
})

const BEWIJS: Readonly<Record<WeigeringSoort, string>> = {
  'afgewezen-aan-de-deur': 'select count(*) as n from aanmelding where afwijzing is not null',
  'familiegroepsplan-niet': `select count(*) as n from plan_aanbod where antwoord = 'niet'`,
  'plan-oneens': `select count(*) as n from plan_akkoord where mate = 'niet'`,
  'besluit-weigering': `select count(*) as n from besluit where soort = 'weigering' and stand = 'genomen'`,
  'besluit-terug': `select count(*) as n from gebeurtenis where soort = 'besluit.teruggelegd'`,
  'besluit-ingetrokken': `select count(*) as n from besluit where stand = 'ingetrokken'`,
  bezwaar: 'select count(*) as n from bezwaar',
  'aanbieder-weigert': `select count(*) as n from toewijzing where stand = 'geweigerd'`,
  'opdracht-ingetrokken': `select count(*) as n from toewijzing where stand = 'ingetrokken'`,
  'niet-beschikbaar': `select count(*) as n from gebeurtenis where soort = 'toewijzing.niet-beschikbaar'`,
  'overdracht-geweigerd': `select count(*) as n from overdracht where stand = 'geweigerd'`,
  'inzage-geweigerd': `select count(*) as n from logboek where soort = 'geweigerd'`,
  'feit-betwist': `select count(*) as n from weerwoord where soort = 'betwist'`,
}

test.each(WEIGERINGEN)('the refusal "%s" has a child to show', async (soort) => {
  expect(await aantal(BEWIJS[soort])).toBeGreaterThan(0)
})

test('exactly one case director per case, and no dossier without a running chain clock', async () => {
  expect(
    await aantal(
      'select count(*) as n from gezinszaak z where (select count(*) from regisseur r where r.zaak_id = z.id and r.tot is null) <> 1',
    ),
  ).toBe(0)
  expect(await aantal('select count(*) as n from draadkop where sinds is null or nu_toestand is null')).toBe(0)
})

test('the chronology of every child holds, also when the demo moved the clock', async () => {
  const pool = maakPool(Object.assign(new URL(w.appUrl), { username: w.beheer.user ?? '', password: w.beheer.password ?? '' }).href, 1)
  const db = maakDb(pool)
  const breuken: unknown[] = []
  const telling = await verifieer({ db, regio: 99 }, (b) => breuken.push(b))
  await db.destroy()
  expect(breuken).toEqual([])
  expect(telling.dossiers).toBeGreaterThan(40)
})

test('nothing happens before the question, on a Sunday at the office, or after today', async () => {
  expect(await aantal('select count(*) as n from gebeurtenis where vastgelegd_op > now()')).toBe(0)
  expect(
    await aantal(
      `select count(*) as n from gebeurtenis where extract(isodow from vastgelegd_op at time zone 'Europe/Amsterdam') = 7 and door_naam <> 'Termijnbewaker'`,
    ),
  ).toBe(0)
})

test('the child of the official sample messages waits for the message that its help started', async () => {
  const r = await w.beheer.query(
    `select t.nummer, t.product_code, t.gestart_op, t.gemeente_code, t.agb_code from toewijzing t where nummer in (300201, 300202) order by nummer`,
  )
  expect(r.rows).toEqual([
    { nummer: 300_201, product_code: '55A11', gestart_op: null, gemeente_code: '0363', agb_code: '65656055' },
    { nummer: 300_202, product_code: '55A12', gestart_op: null, gemeente_code: '0363', agb_code: '65656055' },
  ])
})

test('six of the families at least can log in, among them a parent of two', async () => {
  expect(await aantal('select count(*) as n from persoon where sub is not null')).toBeGreaterThanOrEqual(6)
  expect(
    await aantal(
      `select count(*) as n from (select t.houder_id from toegang t join persoon p on p.id = t.houder_id where t.rol = 'ouder' group by 1 having count(distinct dossier_id) > 1) x`,
    ),
  ).toBeGreaterThan(0)
})

test('an order waits to be repaired, a start was corrected and a stop removed, each by a message that was read and answered', async () => {
  await vertelBerichten({ db: w.o.db, beheer: w.beheer as unknown as Beheer, regio: 99, vandaag })
  expect(
    (await w.beheer.query("select status, bevindingen from bericht where soort = 'JW301' and status = 'afgekeurd'")).rows,
  ).toMatchObject([{ bevindingen: [{ retourcode: '8187', pad: 'Client' }] }])
  const correcties = await w.beheer.query(
    'select c.soort, b.soort as bericht, b.status from leveringcorrectie c join bericht b on b.id = c.bericht_id order by 1',
  )
  expect(correcties.rows).toEqual([
    { soort: 'corrigeren', bericht: 'JW305', status: 'verwerkt' },
    { soort: 'verwijderen', bericht: 'JW307', status: 'verwerkt' },
  ])
  expect(await aantal("select count(*) as n from bericht where soort in ('JW306', 'JW308') and status = 'verzonden'")).toBe(2)
  // Help of both runs, and the clock of both says so.
  expect(
    await aantal(
      `select count(*) as n from leveringcorrectie c join draadkop k on k.dossier_id = c.dossier_id where k.nu_toestand <> 'hulp'`,
    ),
  ).toBe(0)
}, 60_000)
test('requests stand in each state: granted, looked into, rejected, elsewhere, late, unknown child, and one that came back', async () => {
  await vertelVerzoeken(w.o.db, w.beheer as unknown as Beheer, 99, vandaag)
  const n = (waar: string) => aantal(`select count(*) as n from verzoekdeel d join verzoek v on v.id = d.verzoek_id where ${waar}`)
  expect(await n(`v.soort = 'vot' and 'JW301' = any(gebeurtenissen)`)).toBeGreaterThan(0)
  // The order that granted one carried its reference, and was confirmed.
  expect(
    await aantal(
      `select count(*) as n from bericht b join toewijzing t on t.nummer = any(b.nummers) where b.soort = 'JW301' and b.status = 'bevestigd' and t.verzoek_id is not null and t.besluit_id is null`,
    ),
  ).toBe(1)
  expect(await n(`'JW319 in onderzoek' = any(gebeurtenissen) and besloten_op is null`)).toBe(1)
  expect(await n(`'JW319 afgewezen' = any(gebeurtenissen)`)).toBe(1)
  expect(await n(`'JW319 andere gemeente' = any(gebeurtenissen) and andere_gemeente = '0344'`)).toBe(1)
  expect(await n(`v.zending = 'niet verzonden' and v.bevindingen::text like '%9374%'`)).toBe(1)
  expect(await n(`v.dossier_id is null and besloten_op is null and v.zending = 'verwerkt'`)).toBe(1)
  expect(await n(`v.soort = 'vow' and besloten_op is null`)).toBe(1)
  expect(
    await aantal(
      `select count(*) as n from termijn where regel = 'ijw-antwoord-verzoek' and stand = 'loopt' and laatste_dag < $1::date`,
      vandaag,
    ),
  ).toBeGreaterThan(0)
})

test('declarations stand in each state, by the same rules as in real life, and the money adds up', async () => {
  await vertelDeclaraties(w.o.db, 99, vandaag)
  const standen = (await w.beheer.query('select distinct stand from declaratie order by 1')).rows.map((r) => r.stand)
  expect(standen).toEqual(['afgekeurd', 'beantwoord', 'te-beoordelen'])
  // Granted is what the answers say, to the cent.
  expect(
    await aantal(`select count(*)::int as n from declaratie d where d.stand = 'beantwoord' and d.toegekend <>
      (select coalesce(sum(case r.debet_credit when 'C' then -r.bedrag else r.bedrag end), 0) from declaratieregel r where r.declaratie_id = d.id and r.stand = 'toegekend')`),
  ).toBe(0)
}, 60_000)

test('the same seed and day give the same region; another seed another', () => {
  expect(rolverdeling(120, '2026-11-20').map(kort)).toEqual(rolverdeling(120, '2026-11-20').map(kort))
  expect(rolverdeling(120, '2026-11-20', 1).map(kort)).not.toEqual(rolverdeling(120, '2026-11-20', 2).map(kort))
})

const kort = (r: Rol) => [r.naam, r.werker, r.begin, r.gezin.kinderen.map((k) => [k.voornamen, k.achternaam, k.geboortedatum])]

const twijfel = () => rolverdeling(40, vandaag).filter((r) => r.archetype === null || r.naam === 'twee keer geweigerd, nergens plek')
const tekstVan = async (delen: AsyncIterable<Deel>) => {
  let tekst = ''
  for await (const regel of schrijfStroom(delen, { peildatum: vandaag, seed: 1, jeugdigen: 0 })) tekst += regel
  return tekst
}

test('written to a file and run from it, a story is the same chronology as the demo tells', async () => {
  const rollen = twijfel()
  const tekst = await tekstVan(schrijfAlles(rollen, vandaag))
  const { wereld } = await vul((await leesStroom(regelsVan(tekst))).delen)
  const verhaal = `select p.achternaam, p.voornamen, g.volgnr, g.soort, g.op::text, g.vastgelegd_op::text, g.door_naam, g.inhoud->'titel' as titel, g.inhoud->>'citaat' as citaat
    from gebeurtenis g join dossier d on d.id = g.dossier_id join persoon p on p.id = d.kind_id where p.achternaam = any($1) order by 1, 2, 3`
  const namen = [rollen.flatMap((r) => r.gezin.kinderen.map((k) => k.achternaam))]
  const [een, twee] = [await w.beheer.query(verhaal, namen), await wereld.beheer.query(verhaal, namen)]
  await wereld.sluit()
  // In the whole region a family of the crowd may bear the same name; the named four are one of a kind.
  const uniek = (r: { achternaam: string; voornamen: string }) => ['Sem', 'Noa', 'Lina', 'Jayden'].includes(r.voornamen)
  expect(new Set(twee.rows.filter(uniek).map((r) => r.voornamen)).size).toBe(4)
  expect(een.rows.filter(uniek)).toEqual(twee.rows.filter(uniek))
  expect(twee.rows.length).toBeGreaterThan(100)
}, 120_000)

test('the same seed and day write the same file to the byte, and no line knows an id of the application', async () => {
  const rollen = rolverdeling(200, '2026-11-20')
  const tekst = await tekstVan(schrijfAlles(rollen, '2026-11-20'))
  expect(tekst).toBe(await tekstVan(schrijfAlles(rolverdeling(200, '2026-11-20'), '2026-11-20')))
  const regels = tekst
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((t, i) => leesRegel(t, i + 2))
  const dossiers = regels.flatMap((r) => ('invoer' in r && 'dossierId' in r.invoer ? [r.invoer['dossierId']] : []))
  expect(dossiers.length).toBeGreaterThan(500)
  for (const d of dossiers) expect(d).toEqual({ $: expect.stringMatching(/^k\d+\.dossiers\.\d+$/) })
  // A name is answered before it is used, within its family or by the organisations.
  const klaar = new Map<string, Set<string>>()
  for (const r of regels) {
    const eigen = klaar.get(r.gezin) ?? klaar.set(r.gezin, new Set()).get(r.gezin)!
    for (const [, naam] of JSON.stringify(r).matchAll(/\{"\$":"([^"]+)"\}/g))
      expect([...eigen, ...(klaar.get('regio') ?? [])].some((n) => naam === n || naam?.startsWith(`${n}.`))).toBe(true)
    if ('als' in r && r.als) eigen.add(r.als)
  }
})

const regel = { gezin: 'g1', op: '2026-03-02T09:00:00+01:00', wie: 'meryem', opdracht: 'aanmelding.vastleggen', invoer: {} } as const
test.each([
  ['{', 'one JSON object'],
  ['{"gezin":"g1","op":"2026-03-02T09:00:00+01:00"}', 'opdracht, geweigerd, termijnen, termijn, inlog'],
  [JSON.stringify({ ...regel, op: 'maandag' }), 'op: '],
  [JSON.stringify({ ...regel, wie: '' }), 'wie: '],
  [JSON.stringify({ ...regel, opdrachtt: 1 }), 'opdrachtt'],
])('the line %s is refused with its number and field', (tekst, woord) => {
  expect(() => leesRegel(tekst, 7)).toThrow(/line 7/)
  expect(() => leesRegel(tekst, 7)).toThrow(woord)
  expect(() => leesKop(tekst)).toThrow(/line 1/)
})

test.each([
  [{ opdracht: 'aanmelding.bestaatNiet' }, 'no command is named aanmelding.bestaatNiet'],
  [{ wie: 'niemand' }, 'nobody logs in as niemand'],
  [{ invoer: { dossierId: { $: 'k9.id' } } }, 'k9.id, which no line before it answered'],
  [{}, 'Ongeldige invoer'],
])('running a wrong line %j says which family, line and field, and nothing of it is kept', async (anders, woord) => {
  const voor = await aantal('select count(*) as n from aanmelding')
  const veld = { db: w.o.db, beheer: w.beheer as unknown as Beheer, regio: 99, register: w.register }
  const fout = speelAf(veld, [{ sleutel: 'g1', naam: 'proef', regels: [{ ...regel, ...anders } as Regel] }])
  await expect(fout).rejects.toThrow(/"proef" \(g1\), line 1 of it/)
  await expect(fout).rejects.toThrow(woord)
  expect(await aantal('select count(*) as n from aanmelding')).toBe(voor)
})

async function* regelsVan(tekst: string) {
  for (const t of tekst.trimEnd().split('\n')) yield t
}
