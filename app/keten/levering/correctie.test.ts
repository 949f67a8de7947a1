// Over 300 lines: one world in which a report is corrected and removed in every way, by every hand.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kop as berichtKop, leesBericht, schrijfBericht, type JW305, type JW307, type RedenBeeindiging } from '@draad/berichten'
import { elfproef } from '@draad/stelsel'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifieer } from '../../kern/chronology/store.ts'
import { maakDb, maakPool } from '../../kern/db/verbinding.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { Afwijzing } from '../../kern/outcome/uitkomst.ts'
import { dienst, kop, metBesluit, metBronnen, schemaFouten, termijnen, verzend, wijsToe } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'

import { indienen, tariefVastleggen } from '../declaratie/commands.ts'
import { bsnVan } from '../../register/public.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import { aannemen } from '../toewijzing/commands.ts'
import { inhoudVan } from '../toewijzing/public.ts'
import {
  berichtAanleveren,
  meldingOpnieuw,
  startCorrigeren,
  starten,
  startVerwijderen,
  stopCorrigeren,
  stoppen,
  stopVerwijderen,
} from './commands.ts'
import { verwerkInbox } from './dienst.ts'
import { bijBericht, gedeclareerd, stand } from './queries.ts'

let w: Wereld
let mappen: { in: string; uit: string }
beforeAll(async () => {
  w = await maakWereld('2026-03-20')
  const basis = mkdtempSync(join(tmpdir(), 'draad-correctie-'))
  mappen = { in: join(basis, 'in'), uit: join(basis, 'uit') }
  for (const m of Object.values(mappen)) mkdirSync(m)
})
afterAll(() => w.sluit())

const BSNS = Array.from({ length: 900 }, (_, i) => String(999_900_010 + i)).filter(elfproef)
let volgende = 0

/** A child with accepted allocations at the first provider, from 1 April on. */
async function kind(o: { bsn?: null; producten?: string[]; aanbieder?: string; wie?: Actor } = {}) {
  w.klok.zet('2026-03-20')
  const { g, items } = await metBesluit(w, {
    bsn: o.bsn === null ? null : BSNS[volgende++]!,
    items: (o.producten ?? ['45A04']).map((product) => ({ product, van: '2026-04-01', totEnMet: '2026-12-31' })),
  })
  const t = []
  for (const v of items)
    t.push(
      await wijsToe(
        w,
        g,
        v,
        o.aanbieder ? { aanbiederId: o.aanbieder, eersteKeus: { wat: 'Anker', aanbiederId: o.aanbieder, van: 'gezin' } } : {},
      ),
    )
  for (const x of t)
    await w.doe(
      aannemen,
      { dossierId: g.dossierId, toewijzingId: x.toewijzingId, versie: 1, startVerwachtOp: '2026-04-03' },
      o.wie ?? w.mensen.aanbieder,
    )
  w.klok.zet('2026-07-21')
  return { dossierId: g.dossierId, toewijzingId: t[0]!.toewijzingId, nummer: t[0]!.nummer, t }
}
type Kind = Awaited<ReturnType<typeof kind>>

const begin = (k: Kind, begindatum: string, toewijzingId = k.toewijzingId) =>
  w.doe(starten, { dossierId: k.dossierId, toewijzingId, begindatum }, w.mensen.aanbieder)
const eind = (k: Kind, leveringId: string, einddatum: string, reden: RedenBeeindiging = '31') =>
  w.doe(
    stoppen,
    {
      dossierId: k.dossierId,
      leveringId,
      einddatum,
      reden,
      toelichting: 'Zo afgesproken.',
      nazorgOp: reden === '20' ? null : '2026-09-01',
    },
    w.mensen.aanbieder,
  )
const verwerk = () => verwerkInbox(w.o, dienst, mappen)
const nu = (k: Kind, wie = w.mensen.aanbieder) => w.vraag(stand, { dossierId: k.dossierId }, wie)
const leveringen = async (k: Kind) =>
  (await nu(k)).leveringen
    .filter((l) => l.verwijderdOp === null)
    .map((l) => l.begindatum)
    .sort()

/** What goes out and comes back, each valid by the official schema where that is at hand. */
async function berichten(k: Kind) {
  await verzend(w, mappen.uit)
  for (const f of readdirSync(mappen.uit).filter((n) => n.endsWith('.xml'))) {
    if (metBronnen) expect(await schemaFouten(f.slice(0, 5), readFileSync(join(mappen.uit, f)))).toEqual([])
    rmSync(join(mappen.uit, f))
  }
  const rijen = (
    await w.beheer.query(
      `select b.soort, b.richting, b.status, b.identificatie, b.id from bericht b where (b.nummers && $1 or b.antwoord_op in (select id from bericht where nummers && $1)) and b.soort <> 'JW301' order by b.gemaakt_op, b.antwoord_op is not null`,
      [k.t.map((t) => t.nummer)],
    )
  ).rows as { soort: string; richting: string; status: string; id: string }[]
  return rijen.map((r) => `${r.soort} ${r.status}`)
}

/** A stop from the provider's own package, uploaded and read; gives its id. */
async function bericht(k: Kind, begindatum: string, einddatum: string): Promise<string> {
  const bsn = (await inTransactie(w.o.db, dienst, 'berichten-verwerken', w.o.klok, async (tx) => bsnVan(tx, await kindVan(k)))) ?? ''
  const m: JW307 = {
    Header: berichtKop('JW307', { afzender: '99000001', ontvanger: '9901', identificatie: `EIGEN${++eigen}`, dagtekening: '2026-07-01' }),
    Client: {
      Bsn: bsn,
      Geboortedatum: { Datum: '2015-03-02' },
      Geslacht: '1',
      Naam: { Geslachtsnaam: { Achternaam: 'Proef' } },
      StopProducten: {
        StopProduct: [
          {
            ToewijzingNummer: k.nummer,
            Product: { Categorie: '45', Code: '45A04' },
            ToewijzingIngangsdatum: '2026-04-01',
            Begindatum: begindatum,
            RedenBeeindiging: '31',
            Einddatum: einddatum,
            StatusAanlevering: '1',
          },
        ],
      },
    },
  }
  const uit = await w.doe(
    berichtAanleveren,
    { naam: `stop${eigen}.xml`, inhoud: Buffer.from(schrijfBericht(m)).toString('base64') },
    w.mensen.aanbieder,
  )
  await verwerk()
  return uit.berichtId
}
let eigen = 0
const kindVan = async (k: Kind) =>
  (await w.beheer.query('select kind_id from dossier where id = $1', [k.dossierId])).rows[0].kind_id as string

const START = { declaratieGezien: false, waarom: 'De intake was de eerste dag niet.' }

test('a start corrected to another day: one message that removes the old and brings the new, read, answered, and the clock is right', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  const uit = await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum: '2026-04-20', ...START }, w.mensen.aanbieder)
  expect(uit).toMatchObject({ soort: 'corrigeren', gevolgen: [], berichtId: expect.any(String) })
  // Until it is read nothing changed, and it says so.
  expect(await leveringen(k)).toEqual(['2026-04-10'])
  expect((await nu(k)).stromen).toMatchObject([{ onderweg: true, toestand: 'loopt' }])
  const rij = (await w.beheer.query('select inhoud from bericht where id = $1', [uit.berichtId])).rows[0]
  expect(rij.inhoud).toBeInstanceOf(Buffer)
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect(await leveringen(k)).toEqual(['2026-04-20'])
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-20' })
  expect(await berichten(k)).toEqual(['JW305 verwerkt', 'JW306 verzonden'])
  expect(await termijnen(w, k.dossierId)).toEqual(expect.arrayContaining(['uitvoering-besluit:gehaald', 'ijw-stopbericht:loopt']))
  const verhaal = (await w.beheer.query('select soort, inhoud from gebeurtenis where dossier_id = $1 order by volgnr', [k.dossierId])).rows
  const soorten = verhaal.map((r) => r.soort as string)
  expect(soorten).toEqual(expect.arrayContaining(['levering.correctie-gestuurd', 'levering.start-teruggenomen']))
  expect(JSON.stringify(verhaal.find((r) => r.soort === 'levering.start-teruggenomen')?.inhoud)).toContain(
    'De intake was de eerste dag niet.',
  )
})

test('the message holds the logical key of the old report first, with status 3, and then the new one with status 1', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await eind(k, leveringId, '2026-05-20')
  const stopId = (await nu(k)).stops[0]!.id
  const uit = await w.doe(
    stopCorrigeren,
    {
      dossierId: k.dossierId,
      stopId,
      einddatum: '2026-05-28',
      reden: '34',
      nazorgOp: null,
      waarom: 'Een week langer.',
      declaratieGezien: false,
    },
    w.mensen.aanbieder,
  )
  const bytes = await inTransactie(w.o.db, dienst, 'berichten-verwerken', w.o.klok, (tx) => inhoudVan(tx, uit.berichtId ?? ''))
  if (metBronnen) expect(await schemaFouten('JW307', bytes!)).toEqual([])
  const l = leesBericht(bytes!)
  if (l.soort !== 'JW307' || !l.bericht) throw new Error('not read')
  expect(l.bericht.Client.StopProducten.StopProduct).toMatchObject([
    { ToewijzingNummer: k.nummer, Begindatum: '2026-04-10', Einddatum: '2026-05-20', RedenBeeindiging: '31', StatusAanlevering: '3' },
    { ToewijzingNummer: k.nummer, Begindatum: '2026-04-10', Einddatum: '2026-05-28', RedenBeeindiging: '34', StatusAanlevering: '1' },
  ])
  await verwerk()
  expect(await berichten(k)).toEqual(['JW307 verwerkt', 'JW308 verzonden'])
  // Words and the day for after-care, no part of the message, hold on.
  expect((await nu(k)).stops.filter((s) => s.verwijderdOp === null)).toMatchObject([
    { einddatum: '2026-05-28', reden: '34', toelichting: 'Zo afgesproken.', nazorgOp: '2026-09-01', bron: 'bericht' },
  ])
  expect(
    (
      await w.beheer.query("select laatste_dag::text from termijn where dossier_id = $1 and regel = 'nazorg' and stand = 'loopt'", [
        k.dossierId,
      ])
    ).rows,
  ).toEqual([{ laatste_dag: '2026-09-01' }])
})

test('a removed start: the child never began, the clock reads as if it never stopped, and the term to begin runs with its own legal day', async () => {
  const k = await kind()
  const legaal = async () =>
    (
      await w.beheer.query(
        "select regel, van::text, laatste_dag::text, stand from termijn where dossier_id = $1 and regel in ('uitvoering-besluit', 'ijw-startbericht') order by regel, id",
        [k.dossierId],
      )
    ).rows
  const voor = await legaal()
  const klokVoor = await kop(w, k.dossierId)
  const { leveringId } = await begin(k, '2026-04-10')
  expect((await kop(w, k.dossierId)).hulp_gestart_op).toBe('2026-04-10')
  await w.doe(
    startVerwijderen,
    { dossierId: k.dossierId, leveringId, waarom: 'Verkeerd kind.', declaratieGezien: false },
    w.mensen.aanbieder,
  )
  await verwerk()
  expect(await leveringen(k)).toEqual([])
  expect(await kop(w, k.dossierId)).toEqual({ ...klokVoor, nu_bij: 'Jeugdhuis De Linde' })
  const na = await legaal()
  expect(na.filter((r) => r.stand === 'loopt')).toEqual(voor)
  expect(na.filter((r) => r.stand !== 'loopt').map((r) => r.stand)).toEqual(['vervallen', 'vervallen'])
  expect((await termijnen(w, k.dossierId)).filter((x) => /ijw-stop|plan-eval/.test(x))).toEqual([
    'ijw-stopbericht:vervallen',
    'plan-evaluatie:vervallen',
  ])
  expect((await w.beheer.query('select gestart_op from toewijzing where id = $1', [k.toewijzingId])).rows[0].gestart_op).toBe(null)
  expect((await w.beheer.query('select termijn_regel from draadkop where dossier_id = $1', [k.dossierId])).rows[0].termijn_regel).not.toBe(
    null,
  )
  // What was said stays said.
  const soorten = (await w.beheer.query('select soort from gebeurtenis where dossier_id = $1', [k.dossierId])).rows.map((r) => r.soort)
  expect(soorten).toEqual(expect.arrayContaining(['levering.gestart', 'levering.start-teruggenomen']))
  // And it can be reported anew, on the right day.
  await begin(k, '2026-04-14')
  expect((await kop(w, k.dossierId)).hulp_gestart_op).toBe('2026-04-14')
})

test('a removed stop: help runs on, after-care lapses and the terms of running help run again', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await eind(k, leveringId, '2026-05-20', '33')
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord' })
  expect(await termijnen(w, k.dossierId)).toEqual(expect.arrayContaining(['toewijzing-na-besluit:loopt', 'nazorg:loopt']))
  const stopId = (await nu(k)).stops[0]!.id
  await w.doe(
    stopVerwijderen,
    { dossierId: k.dossierId, stopId, waarom: 'Wij gaan toch door.', declaratieGezien: false },
    w.mensen.aanbieder,
  )
  await verwerk()
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', nu_bij: 'Jeugdhuis De Linde', hulp_gestart_op: '2026-04-10' })
  expect((await termijnen(w, k.dossierId)).filter((x) => x.endsWith(':loopt'))).toEqual(
    expect.arrayContaining(['ijw-stopbericht:loopt', 'plan-evaluatie:loopt']),
  )
  expect((await termijnen(w, k.dossierId)).filter((x) => /^(nazorg|toewijzing-na)/.test(x) && x.endsWith('loopt'))).toEqual([])
  expect((await w.beheer.query('select gestopt_op from toewijzing where id = $1', [k.toewijzingId])).rows[0].gestopt_op).toBe(null)
  expect((await nu(k)).stromen).toMatchObject([{ toestand: 'loopt' }])
})

test('an end for good after an interruption that goes: help is interrupted again, and does not run', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await eind(k, leveringId, '2026-05-01', '20')
  await eind(k, leveringId, '2026-05-20', '31')
  const stopId = (await nu(k)).stops.find((s) => s.reden === '31')!.id
  await w.doe(stopVerwijderen, { dossierId: k.dossierId, stopId, waarom: 'Nog niet voorbij.', declaratieGezien: false }, w.mensen.aanbieder)
  await verwerk()
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Jeugdhuis De Linde' })
  expect((await nu(k)).stromen).toMatchObject([{ toestand: 'tijdelijk gestopt', mag: ['JW305', 'JW307 definitief'] }])
})

test('what the tables forbid is refused, with the sentence that the page shows', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await eind(k, leveringId, '2026-05-01', '20')
  const weigert = async (werk: Promise<unknown>) => (await w.weigert(werk)) as { code: string; tekst: { nl: string } }
  const nee = await weigert(w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId, ...START }, w.mensen.aanbieder))
  expect(nee).toMatchObject({ code: 'geweigerd', tekst: { nl: expect.stringContaining('Haal eerst die stop weg') } })
  expect((await nu(k)).stromen[0]!.meldingen[0]!.weg).toMatchObject({ mag: false, waarom: { nl: nee.tekst.nl } })
  await begin(k, '2026-06-01')
  const stopId = (await nu(k)).stops[0]!.id
  expect(await weigert(w.doe(stopVerwijderen, { dossierId: k.dossierId, stopId, ...START }, w.mensen.aanbieder))).toMatchObject({
    code: 'geweigerd',
    tekst: { nl: expect.stringContaining('Haal eerst die start weg') },
  })
})

test('no nonsense: the same day, a day to come, before the allocation, without a reason, twice, or a stranger’s', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  const doe = (begindatum: string, wie = w.mensen.aanbieder, waarom = 'Verkeerde dag.') =>
    w.weigert(w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum, waarom, declaratieGezien: false }, wie))
  for (const dag of ['2026-04-10', '2026-07-22', '2026-03-31', '2027-01-01'])
    expect(await doe(dag)).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'begindatum' }] })
  expect(await doe('2026-04-12', w.mensen.aanbieder, '  ')).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'waarom' }] })
  for (const wie of [w.mensen.aanbieder2, w.mensen.toegang2, w.mensen.privacy, w.mensen.anderTeam])
    expect((await doe('2026-04-12', wie)).code).toBe('geweigerd')
  await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum: '2026-04-12', ...START }, w.mensen.aanbieder)
  expect((await doe('2026-04-13')).code).toBe('conflict')
  await verwerk()
  // The old report is gone now.
  expect((await doe('2026-04-13')).code).toBe('geweigerd')
  expect(await leveringen(k)).toEqual(['2026-04-12'])
})

test('another provider of the same child sees neither the correction nor its message', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId, ...START }, w.mensen.aanbieder)
  expect((await w.weigert(w.vraag(stand, { dossierId: k.dossierId }, w.mensen.aanbieder2))).code).toBe('geweigerd')
  expect((await nu(k, w.mensen.toegang)).correcties).toMatchObject([{ soort: 'verwijderen', reden: START.waarom }])
})

test('a child without a citizen number: no message can be made, so it is put right by hand at once', async () => {
  const k = await kind({ bsn: null })
  const { leveringId } = await begin(k, '2026-04-10')
  const uit = await w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId, ...START }, w.mensen.aanbieder)
  expect(uit).toMatchObject({ berichtId: null, gevolgen: [{ soort: 'start-terug' }] })
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'wacht', hulp_gestart_op: null })
  const later = await begin(k, '2026-04-12')
  await w.doe(
    startCorrigeren,
    { dossierId: k.dossierId, leveringId: later.leveringId, begindatum: '2026-04-11', ...START },
    w.mensen.aanbieder,
  )
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-11' })
})

test('the case director puts right by hand what was recorded by hand, and not what the provider reported by message', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum: '2026-04-08', ...START }, w.mensen.toegang)
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-08' })
  const nieuw = (await nu(k)).leveringen.find((l) => l.verwijderdOp === null)!
  await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId: nieuw.id, begindatum: '2026-04-06', ...START }, w.mensen.aanbieder)
  await verwerk()
  const derde = (await nu(k)).leveringen.find((l) => l.verwijderdOp === null)!
  expect(derde.bron).toBe('bericht')
  expect(
    await w.weigert(w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId: derde.id, ...START }, w.mensen.toegang)),
  ).toMatchObject({ code: 'geweigerd', tekst: { nl: expect.stringContaining('Vraag de aanbieder') } })
})

test('whether it began with a crisis outlives a correction by message and by hand, may change with it, and alone needs no message', async () => {
  const staat = async (k: Kind) => (await nu(k)).leveringen.find((l) => l.verwijderdOp === null)!
  const herstel = (
    k: Kind,
    leveringId: string,
    wat: { begindatum: string; crisis?: 'ja' | 'nee' | 'onbekend' },
    wie = w.mensen.aanbieder,
  ) => w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, ...wat, ...START }, wie)
  const met = async (k: Kind) =>
    w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-04-10', crisis: 'ja' }, w.mensen.aanbieder)
  const k = await kind()
  await herstel(k, (await met(k)).leveringId, { begindatum: '2026-04-12' })
  await verwerk()
  expect(await staat(k)).toMatchObject({ begindatum: '2026-04-12', bron: 'bericht', crisis: 'ja' })
  await herstel(k, (await staat(k)).id, { begindatum: '2026-04-14', crisis: 'nee' })
  expect((await staat(k)).crisis).toBe('ja')
  await verwerk()
  expect(await staat(k)).toMatchObject({ begindatum: '2026-04-14', crisis: 'nee' })
  // Only the crisis: at once, without a message, and also when help has ended since.
  await eind(k, (await staat(k)).id, '2026-06-01')
  const alleen = await herstel(k, (await staat(k)).id, { begindatum: '2026-04-14', crisis: 'onbekend' })
  expect(alleen).toMatchObject({ berichtId: null, gevolgen: [] })
  expect(await staat(k)).toMatchObject({ begindatum: '2026-04-14', crisis: 'onbekend' })
  expect((await nu(k)).correcties.find((c) => c.berichtId === null)).toMatchObject({ crisis: 'onbekend', reden: START.waarom })
  expect(await w.weigert(herstel(k, (await staat(k)).id, { begindatum: '2026-04-14', crisis: 'onbekend' }))).toMatchObject({
    code: 'ongeldig',
    velden: [{ pad: 'begindatum' }],
  })
  const hand = await kind({ bsn: null })
  await herstel(hand, (await met(hand)).leveringId, { begindatum: '2026-04-08' }, w.mensen.toegang)
  expect(await staat(hand)).toMatchObject({ begindatum: '2026-04-08', crisis: 'ja' })
  const soorten = (
    await w.beheer.query("select 1 from gebeurtenis where dossier_id = $1 and soort = 'levering.crisis-verbeterd'", [k.dossierId])
  ).rows
  expect(soorten).toHaveLength(1)
})

test('a correction to an earlier day: the clock says help from that day on, and not waiting in between', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-20')
  await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum: '2026-04-10', ...START }, w.mensen.aanbieder)
  await verwerk()
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-04-10' })
})

test('the other help of a child holds the clock: the first real start counts', async () => {
  const k = await kind({ producten: ['45A04', '45A05'] })
  const een = await begin(k, '2026-04-10')
  await begin(k, '2026-05-04', k.t[1]!.toewijzingId)
  await w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId: een.leveringId, ...START }, w.mensen.aanbieder)
  await verwerk()
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-05-04' })
  expect((await termijnen(w, k.dossierId)).filter((x) => x.startsWith('uitvoering-besluit')).sort()).toEqual([
    'uitvoering-besluit:loopt',
    'uitvoering-besluit:te-laat',
    'uitvoering-besluit:vervallen',
  ])
})

test('[R2-43] days that were declared: it is said with the amount, must be seen, and never forbids', async () => {
  const k = await kind()
  await w.doe(
    tariefVastleggen,
    { aanbiederId: w.partijen.aanbieder, productCode: '45A04', eenheid: '04', bedrag: 9_000, van: '2026-01-01' },
    w.mensen.controller,
  )
  const { leveringId } = await begin(k, '2026-04-10')
  await w.doe(
    indienen,
    { gemeenteId: w.partijen.gemeente, maand: '2026-04-01', regels: [{ nummer: k.nummer, geleverdIn: '2026-04-10', volume: 2 }] },
    w.mensen.aanbieder,
  )
  expect(await w.vraag(gedeclareerd, { dossierId: k.dossierId }, w.mensen.aanbieder)).toMatchObject([
    { nummer: k.nummer, bedrag: 18_000, van: '2026-04-01', totEnMet: '2026-04-30', toegekend: false },
  ])
  const eerst = await w.weigert(w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId, ...START }, w.mensen.aanbieder))
  expect(eerst).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'declaratieGezien', tekst: { nl: expect.stringContaining('180,00') } }] })
  // Earlier takes no days away, so nothing is asked.
  await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum: '2026-04-08', ...START }, w.mensen.aanbieder)
  await verwerk()
  const nieuw = (await nu(k)).leveringen.find((l) => l.verwijderdOp === null)!
  await w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId: nieuw.id, ...START, declaratieGezien: true }, w.mensen.aanbieder)
  await verwerk()
  expect(await leveringen(k)).toEqual([])
})

test('when what stood there changed before the message was read, it comes back rejected and nothing is done', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await w.doe(startVerwijderen, { dossierId: k.dossierId, leveringId, ...START }, w.mensen.aanbieder)
  await eind(k, leveringId, '2026-05-20')
  expect(await verwerk()).toEqual({ verwerkt: 0, geweigerd: 1 })
  expect(await leveringen(k)).toEqual(['2026-04-10'])
  expect(await berichten(k)).toEqual(['JW305 afgekeurd', 'JW306 verzonden'])
  expect((await nu(k)).correcties).toMatchObject([{ bericht: 'afgekeurd' }])
})

test('[R2-57] [R2-101] in every order of start, stop, correction and removal the clock keeps its first day and says help exactly when help stands', async () => {
  const dag = fc.integer({ min: 1, max: 100 }).map((n) => new Date(Date.UTC(2026, 3, n)).toISOString().slice(0, 10))
  // Mostly what may be done now, so that long rows come about; some rows hold what may not.
  const stap = fc.record({ wild: fc.integer({ min: 0, max: 9 }), welke: fc.constantFrom(0, 0, 1), n: fc.nat({ max: 99 }), dag })
  let gelukt = 0
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 12 }), async (stappen) => {
      const k = await kind({ producten: ['45A04', '45A05'] })
      const { sinds } = await kop(w, k.dossierId)
      let regels = 0
      for (const s of stappen) {
        const t = k.t[s.welke]!
        const { leveringen: ls, stops } = await nu(k)
        const staan = ls
          .filter((l) => l.verwijderdOp === null && l.toewijzingId === t.toewijzingId)
          .toSorted((x, y) => (x.begindatum < y.begindatum ? -1 : 1))
        const einden = stops.filter((e) => e.verwijderdOp === null && e.toewijzingId === t.toewijzingId)
        const laatste = staan.at(-1)
        const id = { dossierId: k.dossierId, waarom: 'Verkeerd gemeld.', declaratieGezien: false }
        const na = (d: string | undefined) => (s.wild > 1 && d !== undefined && d > s.dag ? d : s.dag)
        const kan: (() => Promise<unknown>)[] = [
          () =>
            begin(
              k,
              na(
                einden
                  .map((e) => e.einddatum)
                  .sort()
                  .at(-1),
              ),
              t.toewijzingId,
            ),
          ...(laatste
            ? [
                () => eind(k, laatste.id, na(laatste.begindatum), '20'),
                () => eind(k, laatste.id, na(einden.find((e) => e.leveringId === laatste.id)?.einddatum ?? laatste.begindatum), '33'),
              ]
            : []),
          ...staan.flatMap((l) => [
            () => w.doe(startCorrigeren, { ...id, leveringId: l.id, begindatum: s.dag }, w.mensen.aanbieder),
            () => w.doe(startVerwijderen, { ...id, leveringId: l.id }, w.mensen.aanbieder),
          ]),
          ...einden.flatMap((e) => [
            () => w.doe(stopVerwijderen, { ...id, stopId: e.id }, w.mensen.aanbieder),
            () =>
              w.doe(
                stopCorrigeren,
                {
                  ...id,
                  stopId: e.id,
                  einddatum: na(staan.find((l) => l.id === e.leveringId)?.begindatum),
                  reden: '32',
                  nazorgOp: '2026-09-01',
                },
                w.mensen.aanbieder,
              ),
          ]),
        ]
        try {
          await kan[s.n % kan.length]?.()
          gelukt++
        } catch (fout) {
          if (!(fout instanceof Afwijzing)) throw fout
        }
        await verwerk()
        const dan = await nu(k)
        const over = dan.leveringen.filter((x) => x.verwijderdOp === null)
        const loopt = over.some((x) => !dan.stops.some((y) => y.verwijderdOp === null && y.leveringId === x.id))
        const klok = await kop(w, k.dossierId)
        expect(klok.sinds).toBe(sinds)
        expect(klok.hulp_gestart_op).toBe(over.map((x) => x.begindatum).sort()[0] ?? null)
        expect([s, klok.nu_toestand === 'hulp']).toEqual([s, loopt])
        for (const x of dan.stromen) expect(x.onderweg).toBe(false)
        // Append-only: what was said is never fewer.
        const { n } = (await w.beheer.query('select count(*)::int as n from gebeurtenis where dossier_id = $1', [k.dossierId])).rows[0]
        expect(n).toBeGreaterThanOrEqual(regels)
        regels = n
      }
    }),
    { numRuns: 25 },
  )
  expect(gelukt).toBeGreaterThan(40)
  const pool = maakPool(Object.assign(new URL(w.appUrl), { username: w.beheer.user ?? '', password: w.beheer.password ?? '' }).href, 1)
  const db = maakDb(pool)
  const breuken: unknown[] = []
  await verifieer({ db, regio: 99 }, (b) => breuken.push(b))
  await db.destroy()
  expect(breuken).toEqual([])
}, 120_000)

test('what can be done with one message follows from it: accepted is corrected, rejected is repaired and sent anew, never unchanged', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  const goed = await w.doe(startCorrigeren, { dossierId: k.dossierId, leveringId, begindatum: '2026-04-12', ...START }, w.mensen.aanbieder)
  const bij = (berichtId: string | null, wie = w.mensen.aanbieder) =>
    w.vraag(bijBericht, { dossierId: k.dossierId, berichtId: berichtId ?? '' }, wie)
  await verwerk()
  expect(await bij(goed.berichtId)).toMatchObject({
    toestand: 'verwerkt',
    magOpnieuw: false,
    meldingen: [{ soort: 'start', dag: '2026-04-12', weg: { mag: true } }],
    opnieuw: [],
  })
  const opnieuw = (berichtId: string, meer: object, wie = w.mensen.aanbieder) =>
    w.doe(
      meldingOpnieuw,
      { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-04-12', waarom: 'Hersteld.', berichtId, ...meer },
      wie,
    )
  expect((await w.weigert(opnieuw(goed.berichtId ?? '', {}))).code).toBe('geweigerd')

  // A stop of the provider's own package that lies before the start is rejected; its dates come back to be mended.
  const stop = await bericht(k, '2026-04-12', '2026-04-11')
  expect((await w.beheer.query('select status from bericht where id = $1', [stop])).rows).toEqual([{ status: 'afgekeurd' }])
  expect(await bij(stop)).toMatchObject({
    toestand: 'niet verzonden',
    magOpnieuw: true,
    meldingen: [],
    opnieuw: [{ soort: 'stop', nummer: k.nummer, begindatum: '2026-04-12', einddatum: '2026-04-11', reden: '31' }],
  })
  expect((await w.weigert(bij(stop, w.mensen.aanbieder2))).code).toBe('geweigerd')
  for (const [meer, pad] of [
    [{ einddatum: '2026-04-11', reden: '31' }, 'einddatum'],
    [{ einddatum: '2026-05-11' }, 'reden'],
    [{ reden: '31' }, 'einddatum'],
  ] as const)
    expect(await w.weigert(opnieuw(stop, meer))).toMatchObject({ code: 'ongeldig', velden: [{ pad }] })
  expect((await w.weigert(opnieuw(stop, { einddatum: '2026-05-11', reden: '31' }, w.mensen.toegang))).code).toBe('geweigerd')
  const uit = await opnieuw(stop, { einddatum: '2026-05-11', reden: '31' })
  expect(uit).toMatchObject({ soort: 'opnieuw', melding: 'stop' })
  expect(await verwerk()).toEqual({ verwerkt: 1, geweigerd: 0 })
  expect((await nu(k)).stromen).toMatchObject([{ toestand: 'gestopt', mag: ['JW305'] }])
  expect((await berichten(k)).toSorted()).toEqual([
    'JW305 verwerkt',
    'JW306 verzonden',
    'JW307 afgekeurd',
    'JW307 verwerkt',
    'JW308 verzonden',
    'JW308 verzonden',
  ])
})

test('[IV008] of a rejected message every product is repaired and sent anew, also the one that was right, and nothing is offered twice', async () => {
  const k = await kind({ producten: ['45A04', '45A05'] })
  const bsn = (await inTransactie(w.o.db, dienst, 'berichten-verwerken', w.o.klok, async (tx) => bsnVan(tx, await kindVan(k)))) ?? ''
  const deel = (i: number, Code: string, Begindatum: string) => ({
    ToewijzingNummer: k.t[i]!.nummer,
    Product: { Categorie: '45' as const, Code },
    ToewijzingIngangsdatum: '2026-04-01',
    Begindatum,
    StatusAanlevering: '1' as const,
  })
  const m: JW305 = {
    Header: berichtKop('JW305', { afzender: '99000001', ontvanger: '9901', identificatie: `EIGEN${++eigen}`, dagtekening: '2026-07-01' }),
    Client: {
      Bsn: bsn,
      Geboortedatum: { Datum: '2015-03-02' },
      Geslacht: '1',
      Naam: { Geslachtsnaam: { Achternaam: 'Proef' } },
      StartProducten: { StartProduct: [deel(0, '45A04', '2026-04-10'), deel(1, '45A05', '2026-03-20')] },
    },
  }
  const { berichtId } = await w.doe(
    berichtAanleveren,
    { naam: 'twee.xml', inhoud: Buffer.from(schrijfBericht(m)).toString('base64') },
    w.mensen.aanbieder,
  )
  await verwerk()
  const bij = () => w.vraag(bijBericht, { dossierId: k.dossierId, berichtId }, w.mensen.aanbieder)
  expect(await leveringen(k)).toEqual([])
  expect(await bij()).toMatchObject({
    toestand: 'niet verzonden',
    nietsOver: false,
    opnieuw: [
      { nummer: k.t[0]!.nummer, begindatum: '2026-04-10' },
      { nummer: k.t[1]!.nummer, begindatum: '2026-03-20' },
    ],
  })
  const stuur = (i: number, begindatum: string) =>
    w.doe(
      meldingOpnieuw,
      { dossierId: k.dossierId, berichtId, toewijzingId: k.t[i]!.toewijzingId, begindatum, waarom: 'Hersteld.' },
      w.mensen.aanbieder,
    )
  await stuur(0, '2026-04-10')
  await verwerk()
  expect(await bij()).toMatchObject({ nietsOver: false, opnieuw: [{ nummer: k.t[1]!.nummer }] })
  expect((await w.weigert(stuur(0, '2026-04-10'))).code).toBe('ongeldig')
  await stuur(1, '2026-04-02')
  await verwerk()
  expect(await leveringen(k)).toEqual(['2026-04-02', '2026-04-10'])
  expect(await bij()).toMatchObject({ toestand: 'niet verzonden', opnieuw: [], nietsOver: true })
})

test('a file that removes a stop which a new start follows comes back, and both stand', async () => {
  const k = await kind()
  const { leveringId } = await begin(k, '2026-04-10')
  await eind(k, leveringId, '2026-05-01', '20')
  const stopId = (await nu(k)).stops[0]!.id
  const { berichtId } = await w.doe(stopVerwijderen, { dossierId: k.dossierId, stopId, ...START }, w.mensen.aanbieder)
  // Help went on meanwhile.
  await begin(k, '2026-05-10')
  await verwerk()
  expect((await w.beheer.query('select status from bericht where id = $1', [berichtId])).rows).toEqual([{ status: 'afgekeurd' }])
  expect(await leveringen(k)).toEqual(['2026-04-10', '2026-05-10'])
  expect((await nu(k)).stops.filter((s) => s.verwijderdOp === null).length).toBe(1)
})
