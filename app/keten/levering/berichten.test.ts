// Over 300 lines: one message world, in which every way a file can be right or wrong is tried in turn.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kop as berichtKop, leesBericht, schrijfBericht, type JW305, type JW307, type RedenBeeindiging } from '@draad/berichten'
import { elfproef } from '@draad/stelsel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { dienst, kop, metBesluit, metBronnen, schemaFouten, termijnen, verzend, voorbeeld, wijsToe } from '../../schil/proef/toewijzing.ts'
import { berichten } from '../toewijzing/queries.ts'
import { berichtAanleveren, starten } from './commands.ts'
import { GEWEIGERD, VERWERKT, verwerkInbox } from './dienst.ts'
import { stand } from './queries.ts'

let w: Wereld
let mappen: { in: string; uit: string }
beforeAll(async () => {
  w = await maakWereld('2026-03-20')
  const basis = mkdtempSync(join(tmpdir(), 'draad-berichten-'))
  mappen = { in: join(basis, 'in'), uit: join(basis, 'uit') }
  for (const m of Object.values(mappen)) mkdirSync(m)
  // The official samples are of this municipality and this provider.
  await w.beheer.query("update partij set cbs_code = '0363' where id = $1", [w.partijen.gemeente])
  await w.beheer.query("update partij set agb_code = '65656055' where id = $1", [w.partijen.aanbieder])
})
afterAll(() => w.sluit())

const BSNS = Array.from({ length: 900 }, (_, i) => String(999_900_010 + i)).filter(elfproef)
let volgende = 0
let volgnr = 0

/** A child with running allocations at the first provider. */
async function kind(o: { producten?: string[]; bsn?: string } = {}) {
  const bsn = o.bsn ?? BSNS[volgende++]!
  const { g, items } = await metBesluit(w, {
    bsn,
    items: (o.producten ?? ['45A04']).map((product) => ({ product, van: '2026-04-01', totEnMet: '2026-12-31' })),
  })
  const t = []
  for (const v of items) t.push(await wijsToe(w, g, v))
  return { g, bsn, t }
}

type Deel = { nummer: number; begin: string; code?: string; status?: '1' | '3' }
const client = (bsn: string) => ({
  Bsn: bsn,
  Geboortedatum: { Datum: '2015-03-02' },
  Geslacht: '1' as const,
  Naam: { Geslachtsnaam: { Achternaam: 'Proef' } },
})
const hoofd = <S extends 'JW305' | 'JW307'>(soort: S, o: { id?: string; afzender?: string; ontvanger?: string; dag?: string } = {}) =>
  berichtKop(soort, {
    afzender: o.afzender ?? '65656055',
    ontvanger: o.ontvanger ?? '0363',
    identificatie: o.id ?? `P${++volgnr}`,
    dagtekening: o.dag ?? '2026-04-15',
  })

function start(bsn: string, delen: Deel[], o: Parameters<typeof hoofd>[1] = {}): JW305 {
  return {
    Header: hoofd('JW305', o),
    Client: {
      ...client(bsn),
      StartProducten: {
        StartProduct: delen.map((d) => ({
          ToewijzingNummer: d.nummer,
          Product: { Categorie: (d.code ?? '45A04').slice(0, 2) as '45', Code: d.code ?? '45A04' },
          ToewijzingIngangsdatum: '2026-04-01',
          Begindatum: d.begin,
          StatusAanlevering: d.status ?? '1',
        })),
      },
    },
  }
}
function stop(bsn: string, delen: (Deel & { eind: string; reden?: RedenBeeindiging })[], o: Parameters<typeof hoofd>[1] = {}): JW307 {
  return {
    Header: hoofd('JW307', { dag: '2026-04-30', ...o }),
    Client: {
      ...client(bsn),
      StopProducten: {
        StopProduct: delen.map((d) => ({
          ToewijzingNummer: d.nummer,
          Product: { Categorie: '45' as const, Code: d.code ?? '45A04' },
          ToewijzingIngangsdatum: '2026-04-01',
          Begindatum: d.begin,
          RedenBeeindiging: d.reden ?? '31',
          Einddatum: d.eind,
          StatusAanlevering: d.status ?? '1',
        })),
      },
    },
  }
}

const leg = (naam: string, inhoud: Uint8Array | string) => writeFileSync(join(mappen.in, naam), inhoud)
const storingen: unknown[] = []
const verwerk = () => verwerkInbox(w.o, dienst, mappen, (f) => storingen.push(f))
async function breng(bericht: JW305 | JW307, naam = `b${volgnr}.xml`) {
  leg(naam, schrijfBericht(bericht))
  return verwerk()
}
/** The return messages that were handed over since the last look, with their codes. */
async function antwoorden() {
  await verzend(w, mappen.uit)
  const uit = []
  for (const f of readdirSync(mappen.uit)
    .filter((n) => /^JW30[68]_/.test(n))
    .sort()) {
    const bytes = readFileSync(join(mappen.uit, f))
    if (metBronnen) expect(await schemaFouten(f.slice(0, 5), bytes)).toEqual([])
    uit.push({ soort: f.slice(0, 5), codes: [...bytes.toString().matchAll(/RetourCode>(\w{4})</g)].map((m) => m[1]) })
    rmSync(join(mappen.uit, f))
  }
  return uit
}
const naarDag = (op: string) => w.klok.zet(op)
const aantal = async (dossierId: string) =>
  Number((await w.beheer.query('select count(*) from levering where dossier_id = $1 and verwijderd_op is null', [dossierId])).rows[0].count)

test.runIf(metBronnen)('the official samples: JW305.xml starts both allocations and stops the clock, JW307.xml ends them', async () => {
  const bsn = '999900006'
  const { g, items } = await metBesluit(w, {
    bsn,
    kind: { voornamen: 'Tom', voorvoegsel: 'de', achternaam: 'Wit', geboren: '2010-02-14' },
    items: [
      { product: '45A04', van: '2026-04-01', totEnMet: '2026-07-31' },
      { product: '45A05', van: '2026-04-01', totEnMet: '2026-07-31' },
    ],
  })
  const anders = { afwijking: { reden: 'anders', toelichting: 'Landelijk ingekocht product.', verteldOp: null } }
  await wijsToe(w, g, items[0]!, {
    ...anders,
    product: { categorie: '55', code: '55A11' },
    nummer: 300201,
    omvang: { volume: 2, eenheid: '04', frequentie: '2' },
    einddatum: '2026-07-14',
  })
  await wijsToe(w, g, items[1]!, {
    ...anders,
    product: { categorie: '55', code: '55A12' },
    nummer: 300202,
    omvang: { volume: 2, eenheid: '16', frequentie: '2' },
    einddatum: '2026-07-19',
  })
  await verzend(w, mappen.uit)
  const jw301 = readdirSync(mappen.uit).filter((f) => f.startsWith('JW301'))
  for (const f of jw301) expect(await schemaFouten('JW301', readFileSync(join(mappen.uit, f)))).toEqual([])
  expect(readFileSync(join(mappen.uit, jw301.at(-1)!), 'utf8')).toContain('300202')

  naarDag('2026-04-16')
  leg('JW305.xml', voorbeeld('JW305.xml'))
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'hulp', nu_bij: 'Jeugdhuis De Linde', hulp_gestart_op: '2026-04-03' })
  expect(await termijnen(w, g.dossierId)).toEqual(
    expect.arrayContaining(['uitvoering-besluit:gehaald', 'reactie-aanbieder:te-laat', 'ijw-stopbericht:loopt']),
  )
  expect(existsSync(join(mappen.in, VERWERKT, 'JW305.xml'))).toBe(true)
  expect(await antwoorden()).toEqual([{ soort: 'JW306', codes: [] }])

  naarDag('2026-07-20')
  leg('JW307.xml', voorbeeld('JW307.xml'))
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'onderweg', hulp_gestart_op: '2026-04-03' })
  expect(await termijnen(w, g.dossierId)).toEqual(
    expect.arrayContaining(['ijw-stopbericht:gehaald', 'nazorg:loopt', 'ijw-retourbericht:loopt']),
  )
  expect(await antwoorden()).toEqual([{ soort: 'JW308', codes: [] }])
  expect(await termijnen(w, g.dossierId)).toContain('ijw-retourbericht:gehaald')

  // The same files again: known by their identification, and nothing happens twice.
  leg('nog-eens.xml', voorbeeld('JW305.xml'))
  expect(await verwerk()).toEqual({ verwerkt: 0, geweigerd: 1 })
  expect(await antwoorden()).toEqual([{ soort: 'JW306', codes: expect.arrayContaining(['9056']) }])
  expect(await aantal(g.dossierId)).toBe(2)
})

test('[IV032] one wrong product of two: nothing of the message is done, each class has its code, and the repaired whole is accepted', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind({ producten: ['45A04', '45A05'] })
  const voor = await termijnen(w, g.dossierId)
  const goed = { nummer: t[0]!.nummer, begin: '2026-04-10' }
  const { nummer } = t[1]!
  expect(await breng(start(bsn, [goed, { nummer: 999_000_001, begin: '2026-04-11', code: '45A05' }]))).toEqual({
    verwerkt: 0,
    geweigerd: 1,
  })
  expect(await aantal(g.dossierId)).toBe(0)
  // Header, the start that was right, the one that was not, and the client.
  expect(await antwoorden()).toEqual([{ soort: 'JW306', codes: ['0200', '0200', '9019', '0200'] }])
  expect((await termijnen(w, g.dossierId)).filter((x) => !x.startsWith('ijw-retourbericht'))).toEqual(
    voor.filter((x) => !x.startsWith('ijw-retourbericht')),
  )
  expect((await kop(w, g.dossierId)).hulp_gestart_op).toBe(null)
  expect((await w.beheer.query('select count(*)::int as n from levering where dossier_id = $1', [g.dossierId])).rows).toEqual([{ n: 0 }])

  expect(await breng(start(bsn, [goed, { nummer, begin: '2026-04-11', code: '45A05' }]))).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect(await antwoorden()).toEqual([{ soort: 'JW306', codes: [] }])
  expect(await aantal(g.dossierId)).toBe(2)
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-10' })

  // The same for stops: one that lies before the other's start rejects both, and repaired both stop.
  const stops = (tweede: string) =>
    stop(bsn, [
      { ...goed, eind: '2026-04-20' },
      { nummer, begin: tweede, code: '45A05', eind: '2026-04-21' },
    ])
  const gestopt = async () =>
    (await w.beheer.query('select count(*)::int as n from leveringstop where dossier_id = $1', [g.dossierId])).rows[0].n as number
  expect(await breng(stops('2026-04-12'))).toEqual({ verwerkt: 0, geweigerd: 1 })
  expect([await gestopt(), await antwoorden()]).toEqual([0, [{ soort: 'JW308', codes: ['0200', '0200', '9069', '0200'] }]])
  expect(await breng(stops('2026-04-11'))).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect([await gestopt(), await antwoorden()]).toEqual([2, [{ soort: 'JW308', codes: [] }]])
})

test('what only shows while it is carried out undoes the whole message too, and the files after it go on', async () => {
  naarDag('2026-07-21')
  const k = await kind({ producten: ['45A04', '45A05'] })
  const ander = await kind()
  const [een, twee] = [k.t[0]!.nummer, k.t[1]!.nummer]
  // Two running starts on one allocation: each would be right without the other.
  leg(
    'dubbel-1.xml',
    schrijfBericht(
      start(k.bsn, [
        { nummer: twee, begin: '2026-04-09', code: '45A05' },
        { nummer: een, begin: '2026-04-10' },
        { nummer: een, begin: '2026-04-11' },
      ]),
    ),
  )
  leg('dubbel-2.xml', schrijfBericht(start(ander.bsn, [{ nummer: ander.t[0]!.nummer, begin: '2026-04-10' }])))
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 1 })
  expect([await aantal(k.g.dossierId), await aantal(ander.g.dossierId)]).toEqual([0, 1])
  expect((await antwoorden()).flatMap((a) => a.codes).filter((c) => c !== '0200')).toEqual(expect.arrayContaining(['9326']))
  expect((await w.beheer.query('select gestart_op from toewijzing where dossier_id = $1', [k.g.dossierId])).rows).toEqual([
    { gestart_op: null },
    { gestart_op: null },
  ])
  // Two ends for good of one start.
  await breng(start(k.bsn, [{ nummer: een, begin: '2026-04-10' }]))
  await antwoorden()
  const eind = (eind: string) => ({ nummer: een, begin: '2026-04-10', eind })
  expect(await breng(stop(k.bsn, [eind('2026-04-20'), eind('2026-04-21')]))).toEqual({ verwerkt: 0, geweigerd: 1 })
  expect((await antwoorden()).flatMap((a) => a.codes).filter((c) => c !== '0200')).toEqual(expect.arrayContaining(['9415']))
  expect((await w.beheer.query('select count(*)::int as n from leveringstop where dossier_id = $1', [k.g.dossierId])).rows).toEqual([
    { n: 0 },
  ])
})

test('a good part and a bad part, drawn at random: all is done or nothing, and what stands is what the answer says', async () => {
  naarDag('2026-07-21')
  const goede = (k: Awaited<ReturnType<typeof kind>>, i: number): Deel => ({
    nummer: k.t[i]!.nummer,
    begin: '2026-04-10',
    code: ['45A04', '45A05', '45A06'][i]!,
  })
  const slechte: ((d: Deel) => Deel)[] = [
    (d) => ({ ...d, begin: '2026-03-31' }),
    (d) => ({ ...d, nummer: 999_000_003 }),
    (d) => ({ ...d, code: '45A48' }),
    (d) => ({ ...d, status: '3' }),
  ]
  for (let ronde = 0; ronde < 16; ronde++) {
    const k = await kind({ producten: ['45A04', '45A05', '45A06'] })
    const fout = [0, 1, 2].filter((i) => (ronde >> i) & 1)
    const delen = [0, 1, 2].map((i) => (fout.includes(i) ? slechte[(ronde + i) % slechte.length]!(goede(k, i)) : goede(k, i)))
    await breng(start(k.bsn, delen))
    const [a] = await antwoorden()
    expect([ronde, await aantal(k.g.dossierId), a?.codes.length === 0]).toEqual([ronde, fout.length === 0 ? 3 : 0, fout.length === 0])
    if (fout.length === 0) continue
    await breng(
      start(
        k.bsn,
        [0, 1, 2].map((i) => goede(k, i)),
      ),
    )
    expect([ronde, await aantal(k.g.dossierId), await antwoorden()]).toEqual([ronde, 3, [{ soort: 'JW306', codes: [] }]])
  }
})

const fout: [string, (k: Awaited<ReturnType<typeof kind>>) => JW305 | JW307, string][] = [
  ['an allocation nobody knows', (k) => start(k.bsn, [{ nummer: 999_000_002, begin: '2026-04-10' }]), '9019'],
  ['the BSN of another child', (k) => start('999900006', [{ nummer: k.t[0]!.nummer, begin: '2026-04-10' }]), '9019'],
  ['another provider', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10' }], { afzender: '99000002' }), '9019'],
  ['another municipality', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10' }], { ontvanger: '9902' }), '9019'],
  ['a day before the allocation', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-03-31' }]), '9307'],
  ['another product', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10', code: '45A05' }]), '9340'],
  ['another category', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10', code: '43A01' }]), '9339'],
  ['a date of tomorrow', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10' }], { dag: '2027-01-01' }), '8848'],
  ['a wrong BSN', (k) => start('999900007', [{ nummer: k.t[0]!.nummer, begin: '2026-04-10' }]), '0001'],
  ['a removal of a start that never was', (k) => start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10', status: '3' }]), '9063'],
  ['a stop without a start', (k) => stop(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10', eind: '2026-04-20' }]), '9069'],
]
test.each(fout)('refused with its return code, kept apart, and no child is in help: %s', async (_naam, maak, code) => {
  naarDag('2026-07-21')
  const k = await kind()
  const naam = `fout-${++volgnr}.xml`
  leg(naam, schrijfBericht(maak(k)))
  expect(await verwerk()).toEqual({ verwerkt: 0, geweigerd: 1 })
  expect((await antwoorden())[0]?.codes).toContain(code)
  expect(await aantal(k.g.dossierId)).toBe(0)
  expect((await kop(w, k.g.dossierId)).hulp_gestart_op).toBe(null)
  const reden = readFileSync(join(mappen.in, GEWEIGERD, `${naam}.reden.txt`), 'utf8')
  expect(reden).toContain(code)
  expect(reden).not.toMatch(/99990\d{4}|Proef/)
})

test('files that are no message are refused one by one, nothing is lost, and the next file goes on', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  leg('01-leeg.xml', '')
  leg('02-geen-xml.xml', 'beste gemeente, bijgaand de start')
  leg('03-foto.pdf', Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]))
  leg('04-dertig-mb.xml', Buffer.alloc(30 * 1024 * 1024, 0x20))
  leg('05-oud.xml', '<jw303:Bericht xmlns:jw303="http://www.istandaarden.nl/ijw/2_4/jw303/schema"/>')
  leg(
    '06-versie.xml',
    schrijfBericht(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])).toString().length > 0
      ? Buffer.from(schrijfBericht(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])))
          .toString()
          .replaceAll('ijw/3_2/', 'ijw/3_1/')
      : '',
  )
  leg('07-doctype.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
  leg(
    '08-bom.xml',
    Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(schrijfBericht(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }]))),
    ]),
  )
  leg(
    '09-vorm.xml',
    Buffer.from(schrijfBericht(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])))
      .toString()
      .replace(/<ijw:Dagtekening>[^<]*/, '<ijw:Dagtekening>gisteren'),
  )
  leg('.verborgen.xml', 'x')
  leg('half.xml.part', 'x')
  leg('10-goed.xml', schrijfBericht(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])))
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 9 })
  expect(
    readdirSync(mappen.in)
      .filter((f) => f.includes('.'))
      .sort(),
  ).toEqual(['.verborgen.xml', 'half.xml.part'])
  const weg = readdirSync(join(mappen.in, GEWEIGERD))
  for (const n of [
    '01-leeg.xml',
    '02-geen-xml.xml',
    '03-foto.pdf',
    '04-dertig-mb.xml',
    '05-oud.xml',
    '06-versie.xml',
    '07-doctype.xml',
    '08-bom.xml',
    '09-vorm.xml',
  ]) {
    expect(weg).toContain(n)
    expect(weg).toContain(`${n}.reden.txt`)
  }
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'hulp' })
  const rijen = (await w.beheer.query("select bestandsnaam, reden from bericht where status = 'geweigerd' and bestandsnaam ~ '^0'")).rows
  expect(Object.fromEntries(rijen.map((r) => [r.bestandsnaam, r.reden]))).toMatchObject({
    '01-leeg.xml': 'leeg',
    '02-geen-xml.xml': 'geen-xml',
    '03-foto.pdf': 'geen-utf8',
    '04-dertig-mb.xml': 'te-groot',
    '05-oud.xml': 'vervallen-bericht',
    '06-versie.xml': 'andere-versie',
    '07-doctype.xml': 'doctype',
    '08-bom.xml': 'bom',
    '09-vorm.xml': 'vorm',
  })
  expect((await w.vraag(berichten, { toon: 'let-op' }, w.mensen.toegang)).length).toBeGreaterThan(8)
  expect(storingen).toEqual([])
})

test('a correction: remove the start and give the right one, in one message; a stop reported before forbids it', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  const n = t[0]!.nummer
  await breng(start(bsn, [{ nummer: n, begin: '2026-04-10' }]))
  expect(
    await breng(
      start(bsn, [
        { nummer: n, begin: '2026-04-12' },
        { nummer: n, begin: '2026-04-10', status: '3' },
      ]),
    ),
  ).toEqual({ verwerkt: 1, geweigerd: 0 })
  const rijen = (
    await w.beheer.query(
      'select begindatum::text, verwijderd_op is not null as weg from levering where dossier_id = $1 order by begindatum',
      [g.dossierId],
    )
  ).rows
  expect(rijen).toEqual([
    { begindatum: '2026-04-10', weg: true },
    { begindatum: '2026-04-12', weg: false },
  ])
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-12' })
  await breng(stop(bsn, [{ nummer: n, begin: '2026-04-12', eind: '2026-04-20' }]))
  await antwoorden()
  await breng(start(bsn, [{ nummer: n, begin: '2026-04-12', status: '3' }]))
  expect((await antwoorden())[0]?.codes).toContain('9071')
})

test('a start that is only taken back: the child waits again and the term to start help runs', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  await breng(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }]))
  await breng(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10', status: '3' }]))
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', hulp_gestart_op: null })
  expect(await termijnen(w, g.dossierId)).toContain('uitvoering-besluit:loopt')
  expect((await w.beheer.query('select gestart_op from toewijzing where id = $1', [t[0]!.toewijzingId])).rows[0].gestart_op).toBe(null)
})

test('TR063: who is not the provider of this child takes nothing back, whatever number the file names', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  const n = t[0]!.nummer
  await breng(start(bsn, [{ nummer: n, begin: '2026-04-10' }]))
  const ander = await kind()
  await antwoorden()
  const weg = { nummer: n, begin: '2026-04-10', status: '3' as const }
  // An unknown sender, another child of the same provider, another product, and both at once.
  const pogingen: [string, JW305][] = [
    ['afzender', start(bsn, [weg], { afzender: '11111111' })],
    ['kind', start(ander.bsn, [weg])],
    ['product', start(bsn, [{ ...weg, code: '45A05' }])],
    ['beide', start(ander.bsn, [weg], { afzender: '11111111' })],
  ]
  for (const [wat, m] of pogingen) {
    await breng(m)
    expect([wat, await aantal(g.dossierId)]).toEqual([wat, 1])
    for (const a of await antwoorden()) expect([wat, a.codes]).toEqual([wat, expect.arrayContaining(['9063'])])
  }
  await breng(stop(bsn, [{ nummer: n, begin: '2026-04-10', eind: '2026-05-01' }]))
  await antwoorden()
  const stopWeg = { nummer: n, begin: '2026-04-10', eind: '2026-05-01', status: '3' as const }
  await breng(stop(ander.bsn, [stopWeg]))
  expect((await antwoorden())[0]?.codes).toContain('9063')
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'onderweg' })
  // Its own provider does.
  await breng(stop(bsn, [stopWeg]))
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'hulp' })
})

test('interruption, going on, end for good; a second interruption and an earlier end come back with their codes', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  const n = t[0]!.nummer
  await breng(start(bsn, [{ nummer: n, begin: '2026-04-03' }]))
  await breng(stop(bsn, [{ nummer: n, begin: '2026-04-03', eind: '2026-04-10', reden: '20' }]))
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', hulp_gestart_op: '2026-04-03' })
  await antwoorden()
  await breng(stop(bsn, [{ nummer: n, begin: '2026-04-03', eind: '2026-04-11', reden: '20' }]))
  expect((await antwoorden())[0]?.codes).toContain('9413')
  await breng(start(bsn, [{ nummer: n, begin: '2026-04-14' }]))
  expect((await kop(w, g.dossierId)).nu_toestand).toBe('hulp')
  await breng(stop(bsn, [{ nummer: n, begin: '2026-04-14', eind: '2026-04-28', reden: '31' }]))
  await antwoorden()
  await breng(stop(bsn, [{ nummer: n, begin: '2026-04-14', eind: '2026-04-29', reden: '31' }]))
  expect((await antwoorden())[0]?.codes).toContain('9415')
  expect((await w.beheer.query('select gestopt_op::text from toewijzing where id = $1', [t[0]!.toewijzingId])).rows[0].gestopt_op).toBe(
    '2026-04-28',
  )
  expect(await termijnen(w, g.dossierId)).toContain('nazorg:loopt')
})

test('[R0-117] when the provider stops early the child waits for other help, and a term to find it runs', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  await breng(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-03' }]))
  await breng(stop(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-03', eind: '2026-04-20', reden: '33' }]))
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord' })
  expect((await termijnen(w, g.dossierId)).filter((x) => x === 'toewijzing-na-besluit:loopt').length).toBe(1)
})

test('killed after the commit and before the file was moved: the next round moves it and counts nothing twice', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  const naam = 'dood.xml'
  await antwoorden()
  leg(naam, schrijfBericht(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])))
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect(await aantal(g.dossierId)).toBe(1)
  // The same file, with the same moment of writing, lies where it lay before it was moved.
  renameSync(join(mappen.in, VERWERKT, naam), join(mappen.in, naam))
  const voor = (await w.beheer.query('select count(*) from bericht')).rows[0].count
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect((await w.beheer.query('select count(*) from bericht')).rows[0].count).toBe(voor)
  expect(await aantal(g.dossierId)).toBe(1)
  expect(existsSync(join(mappen.in, naam))).toBe(false)
  expect((await antwoorden()).length).toBe(1)
})

test('two services on one folder at once do everything once', async () => {
  naarDag('2026-07-21')
  const kinderen = [await kind(), await kind(), await kind()]
  for (const [i, k] of kinderen.entries())
    leg(`samen-${i}.xml`, schrijfBericht(start(k.bsn, [{ nummer: k.t[0]!.nummer, begin: '2026-04-10' }])))
  await Promise.all([verwerkInbox(w.o, dienst, mappen), verwerkInbox(w.o, dienst, mappen)])
  await verwerk()
  for (const k of kinderen) expect(await aantal(k.g.dossierId)).toBe(1)
  expect((await antwoorden()).flatMap((a) => a.codes)).toEqual([])
})

test('an upload is read like a file; a provider cannot send in the name of another, and a large one is refused at once', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  const base64 = (b: JW305) => Buffer.from(schrijfBericht(b)).toString('base64')
  const vreemd = await w.doe(
    berichtAanleveren,
    { naam: 'vreemd.xml', inhoud: base64(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])) },
    w.mensen.aanbieder2,
  )
  await verwerk()
  expect((await w.beheer.query('select status, reden from bericht where id = $1', [vreemd.berichtId])).rows).toEqual([
    { status: 'geweigerd', reden: 'andere-afzender' },
  ])
  expect(await aantal(g.dossierId)).toBe(0)
  const { berichtId } = await w.doe(
    berichtAanleveren,
    { naam: 'start.xml', inhoud: base64(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }])) },
    w.mensen.aanbieder,
  )
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect(await verwerk()).toEqual({ verwerkt: 0, geweigerd: 0 })
  expect((await w.beheer.query('select status from bericht where id = $1', [berichtId])).rows).toEqual([{ status: 'verwerkt' }])
  expect(await aantal(g.dossierId)).toBe(1)
  const groot = await w.doe(
    berichtAanleveren,
    { naam: 'groot.xml', inhoud: Buffer.alloc(30 * 1024 * 1024).toString('base64') },
    w.mensen.aanbieder,
  )
  expect(groot.status).toBe('geweigerd')
  expect((await w.weigert(w.doe(berichtAanleveren, { naam: '../x', inhoud: 'AA==' }, w.mensen.aanbieder))).code).toBe('ongeldig')
  expect((await w.weigert(w.doe(berichtAanleveren, { naam: 'x', inhoud: 'AA==' }, w.mensen.privacy))).code).toBe('geweigerd')
})

test('the return message of an allocation confirms it, or says that it must be repaired', async () => {
  naarDag('2026-07-21')
  const { g } = await kind()
  await verzend(w, mappen.uit)
  const bericht = (
    await w.beheer.query("select id, identificatie, bestandsnaam from bericht where dossier_id = $1 and soort = 'JW301'", [g.dossierId])
  ).rows[0]
  const jw301 = leesBericht(readFileSync(join(mappen.uit, bericht.bestandsnaam)))
  const { beantwoord, gebroken } = await import('@draad/berichten')
  const jw302 = beantwoord(jw301, {
    identificatie: 'R1',
    dagtekening: '2026-07-21',
    bevindingen: [gebroken('TR332', 'Client/ToegewezenProducten/ToegewezenProduct[1]/ToewijzingNummer', null)],
  })
  leg('retour.xml', schrijfBericht(jw302!))
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect((await w.beheer.query('select status, beantwoord_op::text from bericht where id = $1', [bericht.id])).rows).toEqual([
    { status: 'afgekeurd', beantwoord_op: '2026-07-21' },
  ])
  expect(await termijnen(w, g.dossierId)).toContain('ijw-retourbericht:gehaald')
  leg('retour-vreemd.xml', Buffer.from(schrijfBericht(jw302!)).toString().replace(bericht.identificatie, 'ONBEKEND'))
  expect(await verwerk()).toEqual({ verwerkt: 0, geweigerd: 1 })
})

test('a start reported late puts the clock right: the child was in help on the days that said waiting', async () => {
  naarDag('2026-04-02')
  const { g, bsn, t } = await kind()
  naarDag('2026-04-20')
  const { aannemen } = await import('../toewijzing/commands.ts')
  await w.doe(
    aannemen,
    { dossierId: g.dossierId, toewijzingId: t[0]!.toewijzingId, versie: 1, startVerwachtOp: '2026-04-21' },
    w.mensen.aanbieder,
  )
  naarDag('2026-05-04')
  await breng(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }], { dag: '2026-05-01' }))
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-10' })
})

test('help by hand and a message about the same start: the message comes back as known', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  await w.doe(starten, { dossierId: g.dossierId, toewijzingId: t[0]!.toewijzingId, begindatum: '2026-04-10' }, w.mensen.aanbieder)
  await antwoorden()
  await breng(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }]))
  expect((await antwoorden())[0]?.codes).toContain('9074')
  expect((await w.vraag(stand, { dossierId: g.dossierId }, w.mensen.toegang)).leveringen).toMatchObject([{ bron: 'handmatig' }])
})

test('every reading of a message by the service is in the log of the child it is about', async () => {
  naarDag('2026-07-21')
  const { g, bsn, t } = await kind()
  await breng(start(bsn, [{ nummer: t[0]!.nummer, begin: '2026-04-10' }]))
  const log = (await w.beheer.query('select naam, actor_naam from logboek where dossier_id = $1', [g.dossierId])).rows
  expect(log).toContainEqual({ naam: 'levering.berichtOntvangen', actor_naam: 'Berichtendienst' })
  copyFileSync(join(mappen.in, VERWERKT, `b${volgnr}.xml`), join(mappen.in, 'kopie.xml'))
  expect(await verwerk()).toEqual({ verwerkt: 0, geweigerd: 1 })
})
