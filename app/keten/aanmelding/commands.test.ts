import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifieer } from '../../kern/chronology/store.ts'
import { maakDb, maakPool } from '../../kern/db/verbinding.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from './commands.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

const vraagVan = (voornamen: string) => ({
  route: 'gezin' as const,
  aanmelderRol: 'moeder',
  eigenWoorden: 'Hij slaapt niet meer en wil niet naar school.',
  woordenVan: 'moeder',
  urgentie: 'gewoon' as const,
  urgentieReden: 'Geen gevaar genoemd, wel al weken.',
  kinderen: [{ voornamen, achternaam: 'Testman', geslacht: 'M' as const, geboortedatum: '2015-03-02' }],
})

test('[R0-74] a question opens a case, starts the clock and two terms, and is logged', async () => {
  const uit = await w.doe(legVast, vraagVan('Tom'), w.mensen.toegang)
  const kop = (await w.beheer.query('select * from draadkop where dossier_id = $1', [uit.dossiers[0]])).rows[0]
  expect(kop).toMatchObject({ volgnr: 1, nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord', termijn_regel: 'eerste-gesprek' })
  const termijnen = (await w.beheer.query('select regel from termijn where dossier_id = $1 order by 1', [uit.dossiers[0]])).rows
  expect(termijnen.map((t) => t.regel)).toEqual(['beslistermijn', 'eerste-gesprek'])
  const log = (await w.beheer.query('select naam, doel from logboek where actor_id = $1', [w.mensen.toegang.id])).rows
  expect(log).toContainEqual({ naam: 'aanmelding.vastleggen', doel: 'toegang-tot-jeugdhulp' })
  const pool = maakPool(w.eigenaarUrl)
  const db = maakDb(pool)
  const breuken: unknown[] = []
  expect(await verifieer({ db, regio: 99 }, (b) => breuken.push(b))).toMatchObject({ dossiers: 1, gebeurtenissen: 1 })
  expect(breuken).toEqual([])
  await w.beheer.query(`update gebeurtenis set inhoud = jsonb_set(inhoud, '{citaat}', '"iets anders"')`)
  await verifieer({ db, regio: 99 }, (b) => breuken.push(b))
  expect(breuken).toMatchObject([{ wat: 'hash', volgnr: 1 }])
  await db.destroy()
})

test('a provider may not record a question, and that refusal is kept', async () => {
  const u = await w.weigert(w.doe(legVast, vraagVan('Jan'), w.mensen.aanbieder))
  expect(u.code).toBe('geweigerd')
  const log = (await w.beheer.query('select soort from logboek where actor_id = $1', [w.mensen.aanbieder.id])).rows
  expect(log).toEqual([{ soort: 'geweigerd' }])
})

test('a wrong BSN is named with its path, and nothing is kept', async () => {
  const voor = (await w.beheer.query('select count(*) from gezinszaak')).rows[0].count
  const u = await w.weigert(
    w.doe(legVast, { ...vraagVan('Tom'), kinderen: [{ ...vraagVan('Tom').kinderen[0]!, bsn: '123456789' }] }, w.mensen.toegang),
  )
  expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'kinderen.0.bsn' }] })
  expect((await w.beheer.query('select count(*) from gezinszaak')).rows[0].count).toBe(voor)
})

test('another team sees nothing of it', async () => {
  const n = await inTransactie(w.o.db, w.mensen.anderTeam, 'proef', w.klok, (tx) => tx.db.selectFrom('aanmelding').selectAll().execute())
  expect(n).toEqual([])
  const m = await inTransactie(w.o.db, w.mensen.toegang, 'proef', w.klok, (tx) => tx.db.selectFrom('aanmelding').selectAll().execute())
  expect(m.length).toBe(1)
})
