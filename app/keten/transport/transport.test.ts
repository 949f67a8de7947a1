// Over 300 lines: two systems that talk and everything that can go wrong between them, in one world.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import {
  schrijfBericht,
  schrijfEnvelop,
  voorbeeld,
  voorbeeldDeclaratie,
  type Bericht,
  type JW305,
  type JW323,
  type JW325,
} from '@draad/berichten'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakSleutelpaar, onderteken, priveSleutel, publiekeSleutel } from '../../kern/post/ondertekend.ts'
import { werkBerichtenAf } from '../../schil/diensten.ts'
import { leesInstellingen, type Instellingen } from '../../schil/instellingen.ts'
import { dienst, kop, metBesluit, metBronnen, schemaFouten, wijsToe } from '../../schil/proef/toewijzing.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import { inhoudVan } from '../toewijzing/public.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { maakServer } from '../../schil/server.ts'
import { beantwoorden, herstellen, tariefVastleggen } from '../declaratie/commands.ts'
import { lijst, tonen } from '../declaratie/queries.ts'
import { versturen } from './commands.ts'
import { leesPostinstelling } from './instelling.ts'
import { stand } from './queries.ts'
import { POSTPAD } from './routes.ts'

interface Draad {
  readonly w: Wereld
  readonly inst: Instellingen
  readonly poort: number
  server: ServerType | null
}

const sleutels = { gemeente: maakSleutelpaar(), aanbieder: maakSleutelpaar(), vreemd: maakSleutelpaar() }
let A: Draad
let B: Draad

async function vrijePoort(): Promise<number> {
  return new Promise((goed) => {
    const s = createServer().listen(0, () => {
      const { port } = s.address() as { port: number }
      s.close(() => goed(port))
    })
  })
}

/** An installation of its own: database, settings in a file, and a port. */
async function installatie(
  naam: 'gemeente' | 'aanbieder',
  poort: number,
  ander: { naam: 'gemeente' | 'aanbieder'; poort: number; codes: string[] },
): Promise<Draad> {
  const map = mkdtempSync(join(tmpdir(), `draad-${naam}-`))
  writeFileSync(join(map, 'eigen.pem'), sleutels[naam].prive)
  writeFileSync(join(map, 'ander.pem'), sleutels[ander.naam].publiek)
  writeFileSync(
    join(map, 'post.json'),
    JSON.stringify({
      naam,
      sleutel: 'eigen.pem',
      tegenpartijen: [{ naam: ander.naam, codes: ander.codes, url: `http://127.0.0.1:${ander.poort}${POSTPAD}`, sleutel: 'ander.pem' }],
    }),
  )
  const inst = leesInstellingen({ DRAAD_MAP: map, DRAAD_ADRES: `http://127.0.0.1:${poort}`, DRAAD_POST: join(map, 'post.json') })
  for (const m of Object.values(inst.postbus)) mkdirSync(m, { recursive: true })
  return { w: await maakWereld('2026-02-02'), inst, poort, server: null }
}

async function open(d: Draad): Promise<void> {
  const oidc = { uitgever: 'https://inloggen.example', clientId: 'x', clientSecret: 'y', eigenAdres: d.inst.adres }
  const app = maakServer(d.w.o, d.w.register, d.inst, oidc)
  d.server = await new Promise((goed) => {
    const s = serve({ fetch: app.fetch, port: d.poort, hostname: '127.0.0.1' }, () => goed(s))
  })
}
const dicht = (d: Draad) => new Promise((goed) => (d.server ? d.server.close(goed) : goed(null)))
const ronde = async (...wie: Draad[]) => {
  for (const d of wie) await werkBerichtenAf(d.w.o, d.inst)
}
const rijen = async (d: Draad) =>
  (await d.w.beheer.query('select soort, richting, status from bericht order by gemaakt_op, soort, richting')).rows.map(
    (r) => `${r.richting} ${r.soort} ${r.status}`,
  )

beforeAll(async () => {
  const [a, b] = [await vrijePoort(), await vrijePoort()]
  A = await installatie('gemeente', a, { naam: 'aanbieder', poort: b, codes: ['99000001'] })
  B = await installatie('aanbieder', b, { naam: 'gemeente', poort: a, codes: ['9901'] })
  await open(A)
})
afterAll(async () => {
  await Promise.all([dicht(A), dicht(B)])
  await Promise.all([A.w.sluit(), B.w.sluit()])
})

const bsn = '999900018'
let nummer = 0
let dossierId = ''

test('two installations: an order that cannot be delivered waits in sight, arrives when the other side is there, and is confirmed', async () => {
  const { g, items } = await metBesluit(A.w, { bsn, items: [{ van: '2026-02-02', totEnMet: '2026-12-31' }] })
  ;({ nummer } = await wijsToe(A.w, g, items[0]!))
  dossierId = g.dossierId
  await ronde(A)
  const s = await A.w.vraag(stand, {}, A.w.mensen.toegang)
  expect(s).toMatchObject({
    bezorgd: 0,
    wachtend: [{ soort: 'JW301', pogingen: 1, stand: 'wacht', fout: 'ECONNREFUSED', ontvanger: '99000001' }],
  })
  // Not before its time, and later each time.
  await ronde(A)
  expect((await A.w.vraag(stand, {}, A.w.mensen.toegang)).wachtend[0]?.pogingen).toBe(1)
  A.w.klok.verstrijk(11_000)
  await ronde(A)
  expect((await A.w.vraag(stand, {}, A.w.mensen.toegang)).wachtend[0]?.pogingen).toBe(2)
  // Another provider of the region has no stake in it.
  expect((await A.w.vraag(stand, {}, A.w.mensen.aanbieder2)).wachtend).toEqual([])
  await open(B)
  A.w.klok.verstrijk(60_000)
  B.w.klok.verstrijk(71_000)
  await ronde(A, B, A)
  expect(await rijen(A)).toEqual(['uit JW301 bevestigd', 'in JW302 verwerkt'])
  expect(await rijen(B)).toEqual(['in JW301 verwerkt', 'uit JW302 verzonden'])
  expect(await A.w.vraag(stand, {}, A.w.mensen.toegang)).toMatchObject({ wachtend: [], bezorgd: 1, ontvangen: 1 })
  // Nothing went by folder.
  expect(readdirSync(A.inst.postbus.uit).filter((n) => n.endsWith('.xml'))).toEqual([])
})

const start = (id: string): JW305 => ({
  ...voorbeeld('JW305', 1),
  Header: {
    ...voorbeeld('JW305', 1).Header,
    Afzender: '99000001',
    Ontvanger: '9901',
    BerichtIdentificatie: { Identificatie: id, Dagtekening: '2026-02-02' },
  },
  Client: {
    ...voorbeeld('JW305', 1).Client,
    Bsn: bsn,
    StartProducten: {
      StartProduct: [
        {
          ...voorbeeld('JW305', 1).Client.StartProducten.StartProduct[0]!,
          ToewijzingNummer: nummer,
          Product: { Categorie: '45', Code: '45A04' },
          ToewijzingIngangsdatum: '2026-02-02',
          Begindatum: '2026-02-02',
          StatusAanlevering: '1',
        },
      ],
    },
  },
})
const b64 = (m: Bericht) => Buffer.from(schrijfBericht(m)).toString('base64')

test('the provider sends its start from its own installation; help starts there, and the answer comes back', async () => {
  const uit = await B.w.doe(versturen, { naam: 'start.xml', inhoud: b64(start('START1')) }, B.w.mensen.aanbieder)
  expect(uit.soort).toBe('JW305')
  expect((await B.w.weigert(B.w.doe(versturen, { naam: 'start.xml', inhoud: b64(start('START1')) }, B.w.mensen.aanbieder))).code).toBe(
    'conflict',
  )
  expect((await B.w.weigert(B.w.doe(versturen, { naam: 'start.xml', inhoud: b64(start('START2')) }, B.w.mensen.aanbieder2))).code).toBe(
    'ongeldig',
  )
  await ronde(B, A, B)
  expect((await kop(A.w, dossierId)).hulp_gestart_op).toBe('2026-02-02')
  expect((await rijen(B)).slice(2)).toEqual(['uit JW305 bevestigd', 'in JW306 verwerkt'])
  expect((await rijen(A)).slice(2)).toEqual(['in JW305 verwerkt', 'uit JW306 verzonden'])
})

test('a declaration goes the same way, and what was granted comes back', async () => {
  for (const d of [A, B]) d.w.klok.zet('2026-03-03')
  await A.w.doe(
    tariefVastleggen,
    { aanbiederId: A.w.partijen.aanbieder, productCode: '45A04', eenheid: '04', bedrag: 9000, van: '2026-01-01' },
    A.w.mensen.controller,
  )
  const m: JW323 = voorbeeldDeclaratie(1, 1)
  const [client] = m.Declaratie.Clienten.Client
  const [regel] = client?.Prestaties.Prestatie ?? []
  if (!client || !regel) throw new Error('no line')
  Object.assign(m.Header, {
    Afzender: '99000001',
    Ontvanger: '9901',
    BerichtIdentificatie: { Identificatie: 'DECL1', Dagtekening: '2026-03-02' },
  })
  Object.assign(m.Declaratie, {
    DeclaratieNummer: 'D1',
    DeclaratiePeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-28' },
    DeclaratieDagtekening: '2026-03-02',
    TotaalIngediendBedrag: { TotaalBedrag: 144_000, DebetCredit: 'D' },
  })
  client.Bsn = bsn
  client.Prestaties.Prestatie = [
    {
      ...regel,
      ToewijzingNummer: nummer,
      ProductCategorie: '45',
      ProductCode: '45A04',
      ProductPeriode: { Begindatum: '2026-02-02', Einddatum: '2026-02-28' },
      GeleverdVolume: 16,
      Eenheid: '04',
      ProductTarief: 9000,
      IngediendBedrag: { Bedrag: 144_000, DebetCredit: 'D' },
    },
  ]
  await B.w.doe(versturen, { naam: 'declaratie.xml', inhoud: b64(m) }, B.w.mensen.aanbieder)
  await ronde(B, A)
  const [d] = (await A.w.vraag(lijst, {}, A.w.mensen.controller)).declaraties
  expect(d).toMatchObject({ stand: 'te-beoordelen', ingediend: 144_000, fout: 0, kiezen: 0 })
  await A.w.doe(beantwoorden, { declaratieId: d?.id ?? '', versie: d?.versie ?? 0 }, A.w.mensen.controller)
  await ronde(A, B)
  expect((await A.w.vraag(lijst, {}, A.w.mensen.controller)).declaraties[0]).toMatchObject({ stand: 'beantwoord', toegekend: 144_000 })
  expect((await rijen(B)).filter((r) => /JW32/.test(r))).toEqual(['uit JW323 bevestigd', 'in JW325 verwerkt'])
  // At the provider: the lines, what was granted, and nobody else's business.
  const [hier] = (await B.w.vraag(lijst, {}, B.w.mensen.aanbieder)).declaraties
  expect(hier).toMatchObject({ stand: 'beantwoord', bron: 'verstuurd', ingediend: 144_000, toegekend: 144_000, regels: 1 })
  const toon = await B.w.vraag(tonen, { declaratieId: hier?.id ?? '' }, B.w.mensen.aanbieder)
  expect(toon.regels).toMatchObject([{ stand: 'toegekend', bedrag: 144_000, retourcodes: [], herstelbaar: true, magTerug: false }])
  expect((await B.w.weigert(B.w.vraag(tonen, { declaratieId: hier?.id ?? '' }, B.w.mensen.aanbieder2))).code).toBe('nietGevonden')
})

/** Sends a declaration with these lines of February, lets it be answered, and gives what stands at the provider. */
async function declareer(
  id: string,
  regels: { volume: number; tarief: number; nummer?: number }[],
  maand = { begin: '2026-02-01', eind: '2026-02-28' },
  bericht = id,
) {
  const m: JW323 = voorbeeldDeclaratie(1, 1)
  const som = regels.reduce((n, r) => n + r.volume * r.tarief, 0)
  // Two of one instant have no order.
  for (const d of [A, B]) d.w.klok.verstrijk(60_000)
  Object.assign(m.Header, {
    Afzender: '99000001',
    Ontvanger: '9901',
    BerichtIdentificatie: { Identificatie: bericht, Dagtekening: '2026-03-03' },
  })
  const [client] = m.Declaratie.Clienten.Client
  const [regel] = client?.Prestaties.Prestatie ?? []
  if (!client || !regel) throw new Error('no line')
  Object.assign(m.Declaratie, {
    DeclaratieNummer: id,
    DeclaratiePeriode: { Begindatum: maand.begin, Einddatum: maand.eind },
    DeclaratieDagtekening: '2026-03-03',
    TotaalIngediendBedrag: { TotaalBedrag: som, DebetCredit: 'D' },
  })
  client.Bsn = bsn
  client.Prestaties.Prestatie = regels.map((r, i) => ({
    ...regel,
    ProductReferentie: { ReferentieNummer: `${bericht}-${i + 1}` },
    ToewijzingNummer: r.nummer ?? nummer,
    ProductCategorie: '45',
    ProductCode: '45A04',
    ProductPeriode: { Begindatum: maand.begin === '2026-02-01' ? '2026-02-02' : maand.begin, Einddatum: maand.eind },
    GeleverdVolume: r.volume,
    Eenheid: '04',
    ProductTarief: r.tarief,
    IngediendBedrag: { Bedrag: r.volume * r.tarief, DebetCredit: 'D' as const },
  }))
  await B.w.doe(versturen, { naam: `${id}.xml`, inhoud: b64(m) }, B.w.mensen.aanbieder)
}
const bijB = async () => {
  const [d] = (await B.w.vraag(lijst, {}, B.w.mensen.aanbieder)).declaraties
  return B.w.vraag(tonen, { declaratieId: d?.id ?? '' }, B.w.mensen.aanbieder)
}
const antwoordA = async () => {
  const d = (await A.w.vraag(lijst, {}, A.w.mensen.controller)).declaraties.find((x) => x.stand === 'te-beoordelen')
  if (d) await A.w.doe(beantwoorden, { declaratieId: d.id, versie: d.versie }, A.w.mensen.controller)
}

test('lines that a municipality elsewhere refuses stand at the provider with their codes and the money; a number counts once', async () => {
  await declareer('DECL2', [
    { volume: 3, tarief: 9_000, nummer: 999_000_777 },
    { volume: 2, tarief: 9_000 },
  ])
  expect(await bijB()).toMatchObject({
    declaratie: { stand: 'ingestuurd', bron: 'verstuurd', toegekend: null },
    regels: [{ stand: 'open', elders: true }, {}],
  })
  expect((await B.w.weigert(declareer('DECL2', [{ volume: 1, tarief: 9_000 }]))).code).toBe('conflict')
  await ronde(B, A)
  await antwoordA()
  await ronde(A, B)
  const { declaratie, regels } = await bijB()
  expect(declaratie).toMatchObject({ stand: 'beantwoord', ingediend: 45_000, toegekend: 0 })
  // One names an allocation nobody knows, the other was declared before.
  expect(regels.map((r) => [r.stand, r.retourcodes.length > 0, r.bevindingen[0]?.nl !== undefined])).toEqual([
    ['afgewezen', true, true],
    ['afgewezen', true, true],
  ])
  expect(regels[0]?.retourcodes).toContain('9338')
})

test('refused as a whole: every line says so with the code, nothing is granted, and the number may be used again', async () => {
  // A month before the one that was declared already.
  const januari = { begin: '2026-01-01', eind: '2026-01-31' }
  await declareer('DECL3', [{ volume: 2, tarief: 9_000 }], januari)
  await ronde(B, A, B)
  const { declaratie, regels } = await bijB()
  expect(declaratie).toMatchObject({ nummer: 'DECL3', stand: 'afgekeurd', toegekend: 0, bevindingen: [{ retourcode: '8214' }] })
  expect(regels).toMatchObject([{ stand: 'afgewezen', retourcodes: ['8214'], herstelbaar: false }])
  await expect(declareer('DECL3', [{ volume: 2, tarief: 9_000 }], januari, 'DECL3B')).resolves.toBeUndefined()
  await ronde(B, A, B)
})

test('an answer is read line by line: what is wrong with a client is wrong with each of its lines, and a line without a fault is granted', async () => {
  const { oordeelIn } = await import('../declaratie/elders.ts')
  const kopje = { Header: { RetourCodes: { RetourCode: ['0001'] } } } as unknown as JW325
  expect(oordeelIn(kopje)).toEqual({ geheel: ['0001'], perReferentie: new Map() })
  const antwoord = {
    Header: { RetourCodes: { RetourCode: ['0200'] } },
    DeclaratieAntwoord: {
      RetourCodes: { RetourCode: ['0200'] },
      Clienten: {
        Client: [
          {
            RetourCodes: { RetourCode: ['8187'] },
            Prestaties: { Prestatie: [{ ProductReferentie: { ReferentieNummer: 'A' }, RetourCodes: { RetourCode: ['0200'] } }] },
          },
          {
            RetourCodes: { RetourCode: ['0200'] },
            Prestaties: {
              Prestatie: [
                { ProductReferentie: { ReferentieNummer: 'B' }, RetourCodes: { RetourCode: ['9321', '0611'] } },
                { ProductReferentie: { ReferentieNummer: 'C' }, RetourCodes: { RetourCode: ['0200'] } },
              ],
            },
          },
        ],
      },
    },
  } as unknown as JW325
  expect(oordeelIn(antwoord)).toEqual({
    geheel: [],
    perReferentie: new Map([
      ['A', ['8187']],
      ['B', ['9321', '0611']],
    ]),
  })
})

test('the provider corrects from its own workspace: the granted line is taken back and declared anew, and that is answered too', async () => {
  const eerst = (await B.w.vraag(lijst, {}, B.w.mensen.aanbieder)).declaraties.find((d) => d.nummer === 'D1')
  const { regels } = await B.w.vraag(tonen, { declaratieId: eerst?.id ?? '' }, B.w.mensen.aanbieder)
  const regelId = regels[0]?.id ?? ''
  const doe = (volume: number, wie = B.w.mensen.aanbieder) =>
    B.w.doe(herstellen, { declaratieId: eerst?.id ?? '', regels: [{ regelId, volume }] }, wie)
  expect(await B.w.weigert(doe(16))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'regels.0.volume' }] })
  expect((await B.w.weigert(doe(12, B.w.mensen.aanbieder2))).code).toBe('nietGevonden')
  for (const d of [A, B]) d.w.klok.verstrijk(60_000)
  const uit = await doe(12)
  expect(uit.regels).toBe(2)
  if (metBronnen) {
    const { rows } = await B.w.beheer.query('select bericht_id as id from declaratie where id = $1', [uit.declaratieId])
    const bytes = await inTransactie(B.w.o.db, dienst, 'berichten-verwerken', B.w.o.klok, (tx) => inhoudVan(tx, rows[0].id))
    expect(await schemaFouten('JW323', bytes!)).toEqual([])
  }
  // Until that is answered the line cannot be corrected again.
  expect((await B.w.weigert(doe(10))).code).toBe('ongeldig')
  await ronde(B, A)
  await antwoordA()
  await ronde(A, B)
  const na = await B.w.vraag(tonen, { declaratieId: uit.declaratieId }, B.w.mensen.aanbieder)
  expect(na.declaratie).toMatchObject({ stand: 'beantwoord', bron: 'verstuurd', ingediend: -36_000, toegekend: -36_000 })
  expect(na.regels.map((r) => [r.debetCredit, r.volume, r.stand])).toEqual([
    ['C', 16, 'toegekend'],
    ['D', 12, 'toegekend'],
  ])
  expect((await A.w.vraag(lijst, {}, A.w.mensen.controller)).declaraties.find((d) => d.ingediend === -36_000)).toMatchObject({
    stand: 'beantwoord',
    toegekend: -36_000,
  })
})

/** A post as another system would make it. */
async function post(o: {
  van?: keyof typeof sleutels
  naam?: string
  sleutel: string
  bericht?: Uint8Array
  organisatie?: string
  ruw?: Uint8Array
  pad?: string
}) {
  const inhoud =
    o.ruw ??
    schrijfEnvelop(
      {
        soort: 'Di01',
        zender: { organisatie: o.organisatie ?? '99000001', applicatie: 'Elders' },
        ontvanger: { organisatie: '9901', applicatie: 'Draad' },
        referentienummer: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
        tijdstip: '20260202100000',
        functie: 'JW305',
        applicatieVersie: '0001',
        applicatieSubversie: '0000',
        functieVersie: '0003',
        functieSubversie: '0002',
      },
      o.bericht ?? schrijfBericht(start('HAND1')),
    )
  const url = `http://127.0.0.1:${A.poort}${o.pad ?? POSTPAD}`
  const van = o.van ?? 'aanbieder'
  const headers = await onderteken(url, inhoud, {
    soort: 'application/xml',
    idempotentie: o.sleutel,
    naam: o.naam ?? van,
    sleutel: priveSleutel(sleutels[van].prive),
    nu: A.w.klok.nu(),
  })
  const r = await fetch(url, { method: 'POST', headers, body: Buffer.from(inhoud) })
  return { status: r.status, tekst: await r.text() }
}
const aantal = async () => Number((await A.w.beheer.query("select count(*) from bericht where richting = 'in'")).rows[0].count)

test('a repeat gets the same answer and is one message; the same key with something else is refused', async () => {
  const voor = await aantal()
  const een = await post({ sleutel: 'sleutel-0001' })
  expect(een.status).toBe(202)
  const twee = await Promise.all([post({ sleutel: 'sleutel-0001' }), post({ sleutel: 'sleutel-0001' })])
  expect(twee).toEqual([een, een])
  expect(await aantal()).toBe(voor + 1)
  expect((await post({ sleutel: 'sleutel-0001', bericht: schrijfBericht(start('HAND2')) })).status).toBe(422)
  expect(await aantal()).toBe(voor + 1)
  await ronde(A)
})

test('a post whose answer was lost is sent again and stays one message at the other side', async () => {
  const { id } = (await A.w.beheer.query("select id from bericht where soort = 'JW301'")).rows[0]
  await A.w.beheer.query("update bericht set status = 'klaargezet' where id = $1", [id])
  await A.w.beheer.query(
    "update uitgaand set klaar_op = null, niet_voor = gemaakt_op where soort = 'bericht-posten' and verwijzing->>'berichtId' = $1",
    [id],
  )
  await ronde(A)
  expect((await rijen(A))[0]).toBe('uit JW301 verzonden')
  expect((await rijen(B)).filter((r) => r.startsWith('in JW301'))).toEqual(['in JW301 verwerkt'])
})

test('who is not known, has another key, speaks for another, or sends rubbish is refused, and nothing is kept', async () => {
  const voor = await aantal()
  expect(await post({ van: 'vreemd', sleutel: 'sleutel-0002' })).toMatchObject({
    status: 401,
    tekst: expect.stringContaining('onbekende-sleutel'),
  })
  expect(await post({ van: 'vreemd', naam: 'aanbieder', sleutel: 'sleutel-0003' })).toMatchObject({ status: 401 })
  expect(await post({ sleutel: 'sleutel-0004', organisatie: '99000002' })).toMatchObject({
    status: 403,
    tekst: expect.stringContaining('IB007'),
  })
  const ander = start('HAND3')
  const namens = schrijfBericht({ ...ander, Header: { ...ander.Header, Afzender: '99000002' } })
  expect((await post({ sleutel: 'sleutel-0005', bericht: namens })).status).toBe(403)
  expect(await post({ sleutel: 'sleutel-0006', ruw: new TextEncoder().encode('<a/>') })).toMatchObject({
    status: 400,
    tekst: expect.stringContaining('Fo01'),
  })
  expect((await post({ sleutel: 'x' })).status).toBe(400)
  const kaal = await fetch(`http://127.0.0.1:${A.poort}${POSTPAD}`, { method: 'POST', body: '<a/>' })
  expect(kaal.status).toBe(401)
  expect((await fetch(`http://127.0.0.1:${A.poort}${POSTPAD}`, { method: 'POST', body: Buffer.alloc(46_000_000) })).status).toBe(413)
  expect((await fetch(`http://127.0.0.1:${A.poort}${POSTPAD}`, { method: 'POST', body: Buffer.alloc(40_000_000) })).status).toBe(413)
  expect(await aantal()).toBe(voor)
})

test('closed by default: without settings nothing is taken over HTTP', async () => {
  const oidc = { uitgever: 'https://inloggen.example', clientId: 'x', clientSecret: 'y', eigenAdres: A.inst.adres }
  const app = maakServer(A.w.o, A.w.register, { ...A.inst, post: null }, oidc)
  const r = await app.request(`http://127.0.0.1${POSTPAD}`, { method: 'POST', body: '<a/>' })
  expect([403, 404]).toContain(r.status)
})

test('wrong settings are a sentence: plain http, a name twice, a key that is none, a field unknown', () => {
  const map = mkdtempSync(join(tmpdir(), 'draad-post-'))
  writeFileSync(join(map, 'p.pem'), sleutels.gemeente.prive)
  writeFileSync(join(map, 'q.pem'), sleutels.aanbieder.publiek)
  const t = { naam: 'x', codes: ['9901'], url: 'https://x.example/post/berichten', sleutel: 'q.pem' }
  const lees = (d: object) => {
    writeFileSync(join(map, 'post.json'), JSON.stringify(d))
    return leesPostinstelling(join(map, 'post.json'))
  }
  const goed = { naam: 'a', sleutel: 'p.pem', tegenpartijen: [t] }
  expect(lees(goed).tegenpartijen[0]?.sleutel.export({ format: 'pem', type: 'spki' })).toBe(
    publiekeSleutel(sleutels.aanbieder.publiek).export({ format: 'pem', type: 'spki' }),
  )
  expect(() => lees({ ...goed, tegenpartijen: [{ ...t, url: 'http://x.example/' }] })).toThrow(/https/)
  expect(() => lees({ ...goed, tegenpartijen: [t, t] })).toThrow(/"x" stands at two/)
  expect(() => lees({ ...goed, sleutel: 'q.pem' })).toThrow(/key file q.pem/)
  expect(() => lees({ ...goed, extra: 1 })).toThrow(/DRAAD_POST/)
  expect(() => leesPostinstelling(join(map, 'weg.json'))).toThrow(/cannot be read/)
})
