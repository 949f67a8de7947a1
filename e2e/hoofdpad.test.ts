import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifieer } from '../app/kern/chronology/store.ts'
import { maakDb, maakPool } from '../app/kern/db/verbinding.ts'
import { datumVan, echteKlok } from '../app/kern/time/klok.ts'
import { CHROMIUM, startBrowser } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'
import { maakMensen, type Mensen } from './hulp/mensen.ts'
import { druk, zie } from './hulp/invullen.ts'
import * as pad from './hulp/pad.ts'

let draad: ProefDraad
let browser: Browser
let p: pad.Pad
let dossier = ''
let mensen: Mensen

beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(10)
  browser = await startBrowser()
  mensen = maakMensen(browser, draad.adres)
  p = {
    adres: draad.adres,
    vandaag: datumVan(echteKlok.nu()),
    kind: { voornaam: 'Fenna', achternaam: 'Zandstra', geboren: '2013-05-04', bsn: '999994025' },
  }
})
afterAll(async () => {
  await browser?.close()
  await draad?.sluit()
})

/** The window of this person, on the dossier of the walk. */
const als = (naam: string, naar = dossier ? `/dossiers/${dossier}` : '/'): Promise<Page> => mensen.als(naam, naar)

const stappen = async () =>
  (
    await draad.beheer.query<{ t: string }>(
      "select klok->>'toestand' as t from gebeurtenis where dossier_id = $1 and klok is not null order by volgnr",
      [dossier],
    )
  ).rows.map((r) => r.t)
const inUit = () =>
  readdirSync(draad.inst.postbus.uit).find(
    (n) => n.startsWith('JW301') && readFileSync(join(draad.inst.postbus.uit, n), 'utf8').includes(p.kind.bsn),
  )

describe.skipIf(!CHROMIUM)('one child from the first question to aftercare and back, in the browser', () => {
  test('access: searched first, asked in own words, safety judged, the child heard and told', async () => {
    const m = await als('Meryem Aydin')
    dossier = await pad.stelVraag(m, p)
    await zie(m, 'Nu aan zet: Lokaal team Noord.')
    await zie(m, 'Zij slaapt al weken slecht en durft niet naar school.')
    expect(await stappen()).toEqual(['wacht'])
    await pad.naarOnderzoek(m, p)
    await pad.beoordeelVeiligheid(m)
    await pad.voerGesprek(m)
    await pad.hoorKind(m, p)
    await zie(m, 'Fenna weet nog niet wat hiermee is gedaan.')
    await pad.vertelTerug(m, p)
    await pad.doeUitspraak(m)
    await pad.laatMoederToe(m)
    expect(await stappen()).toEqual(['wacht', 'onderweg', 'onderweg'])
  })

  test('a second author makes the assessment final; the plan gets a goal, words of both, and is frozen', async () => {
    const m = await als('Meryem Aydin')
    await pad.vraagDeskundige(m, /^Noor Haan/)
    await pad.schrijfBelang(m)
    const n = await als('Noor Haan')
    await pad.vulBelangAan(n)
    await pad.stelBelangVast(n)
    await zie(n, /Geschreven door Meryem Aydin, Noor Haan/)
    await pad.maakPlan(m, p)
    await zie(m, 'Nog aan niemand gevraagd.')
    await pad.stelPlanVast(m, p)
    await zie(m, /Versie 1, geldt sinds/)
    expect(await m.getByRole('button', { name: 'Verder schrijven' }).count()).toBe(0)
  })

  test('the decision says what is missing, is laid before, taken by another, and its letter opens', async () => {
    const m = await als('Meryem Aydin')
    await pad.beginBesluit(m)
    await druk(m, 'Leg voor aan de gemeente')
    await zie(m, /Vul in: Waarom dit besluit\?/)
    await m.reload()
    await zie(m, 'Nog nodig voor dit besluit')
    await pad.schrijfBesluit(m, p)
    await pad.legVoor(m)
    const w = await als('Wim Prins', '/besluiten')
    await pad.neemBesluit(w, p)
    await w
      .getByRole('link', { name: /Eerste besluit/ })
      .first()
      .click()
    const [pdf] = await Promise.all([
      w.waitForEvent('download'),
      w
        .getByRole('link', { name: 'Brief als pdf' })
        .or(w.getByRole('button', { name: 'Brief als pdf' }))
        .click(),
    ])
    expect(
      readFileSync(await pdf.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await (await als('Meryem Aydin')).reload()
    await zie(m, 'Nu aan zet: Lokaal team Noord.')
    expect((await stappen()).slice(3)).toEqual(['onderweg', 'wacht'])
  })

  test('another provider than the first choice, with its reason; one order leaves; the provider accepts and is still waited for', async () => {
    const m = await als('Meryem Aydin')
    await pad.wijsToe(m, 'Jeugdhuis De Linde')
    await zie(m, 'De aanbieder moet nog antwoorden')
    await expect.poll(inUit, { timeout: 30_000 }).toBeTruthy()
    const s = await als('Sanne Dijk', '/plaatsen')
    await pad.neemAan(s, p)
    await m.goto(`${p.adres}/dossiers/${dossier}`)
    await zie(m, 'Nu aan zet: Jeugdhuis De Linde.')
    expect((await stappen()).slice(5)).toEqual(['wacht', 'wacht'])
  })

  test('the message that help started stops the clock, and is answered', async () => {
    pad.brengStartbericht(draad.inst.postbus.uit, draad.inst.postbus.in, inUit() ?? '', p.vandaag)
    await expect.poll(async () => (await stappen()).at(-1), { timeout: 30_000 }).toBe('hulp')
    const m = await als('Meryem Aydin')
    await zie(m, 'De hulp loopt, bij Jeugdhuis De Linde.')
    await expect.poll(() => readdirSync(draad.inst.postbus.uit).some((n) => n.startsWith('JW306')), { timeout: 30_000 }).toBe(true)
    expect(readdirSync(join(draad.inst.postbus.in, 'verwerkt'))).toEqual(['start.xml'])
  })

  test('looked at together, stopped with a day for aftercare, too early, and taken up again on the same thread', async () => {
    const s = await als('Sanne Dijk')
    await pad.kijkSamen(s, p)
    await pad.stopHulp(s, p)
    const m = await als('Meryem Aydin')
    await pad.teVroeg(m)
    await pad.heropen(m)
    await m.goto(`${p.adres}/dossiers/${dossier}`)
    await zie(m, 'Nu aan zet: Lokaal team Noord.')
    await zie(m, 'Zij slaapt al weken slecht en durft niet naar school.')
  })

  test('the mother sees thread, people, plan, decision, letter and who looked', async () => {
    await draad.beheer.query("update persoon set sub = 'e2e-moeder' where voornamen = 'Marit' and achternaam = 'Zandstra'")
    const v = await als('Marit Zandstra', '/mijn')
    await zie(v, 'Dit is de draad van Fenna.')
    await zie(v, /U wacht nu op/)
    await zie(v, 'Meryem Aydin')
    await v.getByRole('link', { name: 'Lees het plan' }).click()
    await zie(v, 'Ik ga vijf dagen naar school.')
    await zie(v, 'Dit helpt ons.')
    await v.goBack()
    await v.getByRole('link', { name: 'Lees het besluit' }).click()
    await zie(v, /U kunt bezwaar maken tot en met/)
    const brief = await v
      .context()
      .request.get(new URL((await v.getByRole('link', { name: /Lees de brief/ }).getAttribute('href')) ?? '', p.adres).href)
    expect([brief.status(), (await brief.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    await v.goBack()
    await v.getByRole('link', { name: 'Bekijk alles' }).click()
    for (const naam of ['Meryem Aydin', 'Noor Haan', 'Wim Prins', 'Sanne Dijk']) await zie(v, naam)
    await v.goto(`${p.adres}/mijn/${dossier}/alles`)
    await zie(v, pad.WOORDEN)
  })

  test('behind the screens: the steps of the clock, an unbroken chain, one director, nothing fetched elsewhere, no complaint', async () => {
    expect(await stappen()).toEqual(['wacht', 'onderweg', 'onderweg', 'onderweg', 'wacht', 'wacht', 'wacht', 'hulp', 'onderweg', 'wacht'])
    const regie = await draad.beheer.query(
      'select 1 from regisseur r join dossier d using (regio, zaak_id) where d.id = $1 and r.tot is null',
      [dossier],
    )
    expect(regie.rowCount).toBe(1)
    expect(
      (
        await draad.beheer.query(
          "select 1 from dossier d join persoon k on k.regio = d.regio and k.id = d.kind_id where k.achternaam = 'Zandstra'",
        )
      ).rowCount,
    ).toBe(1)
    const breuken: unknown[] = []
    const db = maakDb(maakPool(draad.database.eigenaarUrl, 1))
    const gezien = await verifieer({ db, regio: draad.inst.regio }, (b) => breuken.push(b))
    await db.destroy()
    expect([breuken, gezien.gebeurtenissen > 100]).toEqual([[], true])
    expect({ elders: mensen.vensters.flatMap((v) => v.elders), klachten: mensen.vensters.flatMap((v) => v.klachten) }).toEqual({
      elders: [],
      klachten: [],
    })
  })
})
