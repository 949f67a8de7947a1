import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plusDagen } from '@draad/stelsel'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datumVan, echteKlok } from '../app/kern/time/klok.ts'
import { werkdagVanaf } from '../app/schil/demo/verhaal.ts'
import { axe } from './hulp/axe.ts'
import { CHROMIUM, startBrowser } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'
import { maakMensen, type Mensen } from './hulp/mensen.ts'
import { druk, kies, kiesUit, open, typ, vulDatum, zie } from './hulp/invullen.ts'
import * as pad from './hulp/pad.ts'

let draad: ProefDraad
let browser: Browser
let p: pad.Pad
let mensen: Mensen

beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(10)
  browser = await startBrowser()
  mensen = maakMensen(browser, draad.adres)
  p = {
    adres: draad.adres,
    vandaag: datumVan(echteKlok.nu()),
    kind: { voornaam: 'Noortje', achternaam: 'Wevers', geboren: '2013-05-04', bsn: '999994025' },
  }
})
afterAll(async () => {
  await browser?.close()
  await draad?.sluit()
})

const als = (naam: string, naar: string): Promise<Page> => mensen.als(naam, naar)

const verzoekVan = async (waar: string) =>
  (
    await draad.beheer.query<{ id: string; dossier_id: string | null }>(
      `select v.id, v.dossier_id from verzoek v join verzoekdeel d on d.regio = v.regio and d.verzoek_id = v.id
       left join regisseur r on r.regio = v.regio and r.zaak_id = v.zaak_id and r.tot is null left join medewerker m on m.id = r.medewerker_id
       where ${waar} order by (m.naam = 'Meryem Aydin') desc nulls last, v.gemaakt_op desc limit 1`,
    )
  ).rows[0] ?? { id: '', dossier_id: null }
const adres = (v: { id: string; dossier_id: string | null }) => `/verzoeken/een/${v.id}${v.dossier_id ? `?dossier=${v.dossier_id}` : ''}`
const begin = () => werkdagVanaf(plusDagen(p.vandaag, 14))

describe.skipIf(!CHROMIUM)('a provider asks, and the municipality answers, in the browser', () => {
  test('asked on one page: what is wrong stands beside the field, and then it is on its way', async () => {
    const s = await als('Sanne Dijk', '/verzoeken/nieuw')
    await kiesUit(s, 'Gemeente', 'Gemeente Veldermeer')
    await typ(s, 'Voornamen', p.kind.voornaam)
    await typ(s, 'Achternaam', p.kind.achternaam)
    await vulDatum(s, 'Geboortedatum', p.kind.geboren)
    await typ(s, 'BSN', p.kind.bsn)
    await kies(s, 'Geslacht', 'Meisje')
    await kiesUit(s, 'Wie verwees?', 'Huisarts')
    await typ(s, 'Naam van de verwijzer', 'Huisartsenpraktijk De Wal')
    await kiesUit(s, 'Soort hulp', /\(45\)$/)
    await kiesUit(s, 'Product', /\(45A04\)$/)
    await typ(s, 'Hoeveel', '3')
    await kiesUit(s, 'Eenheid', 'uur')
    await kiesUit(s, 'Hoe vaak', 'per week')
    await vulDatum(s, 'Eerste dag', begin())
    expect(await axe(s)).toEqual([])
    await druk(s, 'Stuur naar de gemeente')
    await zie(s, /CD076/)
    await vulDatum(s, 'Laatste dag', plusDagen(begin(), 150))
    await druk(s, 'Stuur naar de gemeente')
    await zie(s, 'Noortje Wevers: nieuwe hulp')
    // The message service reads it within seconds.
    await expect
      .poll(
        async () =>
          (await verzoekVan(`v.zending = 'verwerkt' and v.dossier_id is null and v.gemaakt_op > now() - interval '5 minutes'`)).id !== '',
        { timeout: 30_000 },
      )
      .toBe(true)
  })

  test('nobody knows the child: searched first, a question is made, the request is laid in the dossier and granted', async () => {
    const m = await als('Meryem Aydin', '/')
    await zie(m, /verzoeken wachten op een dossier/)
    await m.getByRole('link', { name: 'Zoek eerst wie het is' }).click()
    await m.getByRole('link', { name: 'Noortje Wevers' }).click()
    await zie(m, 'Dit kind heeft hier nog geen dossier.')
    const verzoek = m.url().replace(p.adres, '')
    expect(await axe(m)).toEqual([])
    await druk(m, 'Zoek eerst, en maak een aanmelding')
    await zie(m, /keer gevonden/)
    expect(await m.getByRole('textbox', { name: /^Burgerservicenummer/ }).inputValue()).toBe(p.kind.bsn)
    expect(m.url()).not.toContain(p.kind.bsn)
    const dossier = await pad.stelVraag(m, p)
    await m.goto(p.adres + verzoek)
    await zie(m, 'Dit BSN hoort bij Noortje Wevers.')
    await druk(m, 'Leg in dit dossier')
    await zie(m, 'Een arts heeft verwezen. De gemeente neemt geen besluit over de toegang, en wijst toe.')
    const f = await open(m, 'Wijs toe')
    expect(await f.getByRole('textbox', { name: /^Hoeveel/ }).inputValue()).toBe('3')
    expect(await axe(m)).toEqual([])
    await druk(f, 'Wijs toe')
    await zie(m, /^Toegewezen met nummer/)
    const nummer = (await draad.beheer.query<{ nummer: number }>('select nummer from toewijzing where dossier_id = $1', [dossier])).rows[0]
      ?.nummer
    const order = () =>
      readdirSync(draad.inst.postbus.uit)
        .filter((n) => n.startsWith('JW301'))
        .map((n) => readFileSync(join(draad.inst.postbus.uit, n), 'utf8'))
        .find((x) => x.includes(`ToewijzingNummer>${nummer}<`))
    await expect.poll(order, { timeout: 30_000 }).toContain('ReferentieAanbieder>')
    await m.goto(`${p.adres}/dossiers/${dossier}/verzoeken`)
    await zie(m, 'Toegewezen')
    await m.goto(`${p.adres}/dossiers/${dossier}/draad`)
    await zie(m, 'Jeugdhuis De Linde mag de hulp geven')
    const s = await als('Sanne Dijk', '/verzoeken?toon=besloten')
    await s.getByRole('link', { name: 'Noortje Wevers' }).click()
    await zie(s, /^Toegewezen met nummer/)
  })

  test('what a GI determined offers no rejection for money or content; for residence it names the municipality', async () => {
    const v = await verzoekVan(
      `besloten_op is null and v.zending = 'verwerkt' and v.aanbieder_naam = 'Jeugdhuis De Linde' and v.soort = 'vot' and v.dossier_id is not null`,
    )
    const m = await als('Meryem Aydin', adres(v))
    await zie(m, /^Bepaald door de gecertificeerde instelling of de rechter/)
    const f = await open(m, 'Wijs af')
    const redenen = await f
      .getByRole('combobox', { name: /^Reden/ })
      .locator('option')
      .allTextContents()
    expect(redenen.filter((r) => /\((2|3|4|6|7)\)$/.test(r))).toEqual([])
    await kiesUit(f, 'Reden', /\(8\)$/)
    await kiesUit(f, 'Welke gemeente', 'Utrecht (0344)')
    expect(await axe(m)).toEqual([])
    await druk(f, 'Wijs af')
    await zie(f, /^Vul in: Uitleg/)
    await typ(f, 'Uitleg', 'De voogd woont in Utrecht.')
    await druk(f, 'Wijs af')
    await zie(m, 'Verantwoordelijk is Utrecht (0344).')
  })

  test('a change: the provider describes the whole situation, the municipality sees it beside what runs and grants it', async () => {
    const { rows } = await draad.beheer.query<{ nummer: number; dossier_id: string; volume: number }>(
      `select t.nummer, t.dossier_id, t.volume from toewijzing t join regisseur r on r.zaak_id = t.zaak_id and r.tot is null join medewerker m on m.id = r.medewerker_id
       where m.naam = 'Meryem Aydin' and t.aanbieder_naam = 'Jeugdhuis De Linde' and t.gestart_op is not null and t.gestopt_op is null and t.stand = 'aangenomen'
         and t.volume > 1 and t.frequentie = '2' and t.einddatum > current_date + 60 and not exists (select 1 from verzoek v where v.dossier_id = t.dossier_id)
         and (select count(*) from toewijzing x where x.kind_id = t.kind_id and x.aanbieder_id = t.aanbieder_id) = 1 order by t.nummer limit 1`,
    )
    const t = rows[0]
    if (!t) throw new Error('the demo has no running help of Jeugdhuis De Linde to change')
    const s = await als('Sanne Dijk', `/verzoeken/wijziging?nummer=${t.nummer}`)
    await kies(s, 'Waarom?', 'De situatie van het kind is veranderd')
    await kies(s, 'Wat gebeurt hiermee?', 'Wordt anders')
    await vulDatum(s, 'Anders vanaf', begin())
    await typ(s, 'Hoeveel', String(t.volume - 1))
    expect(await axe(s)).toEqual([])
    await druk(s, 'Stuur naar de gemeente')
    const op = s.getByRole('heading', { level: 1, name: /: wijziging/ })
    await op.waitFor()
    await expect
      .poll(async () => (await verzoekVan(`v.soort = 'vow' and v.dossier_id = '${t.dossier_id}' and v.zending = 'verwerkt'`)).id !== '', {
        timeout: 30_000,
      })
      .toBe(true)
    // Once it lies in the dossier, the page of who asked is still there.
    await s.reload()
    await op.waitFor()
    const v = await verzoekVan(`v.soort = 'vow' and v.dossier_id = '${t.dossier_id}'`)
    const m = await als('Meryem Aydin', adres(v))
    await zie(m, `Toewijzing ${t.nummer}`)
    const f = await open(m, 'Wijs de wijziging toe')
    expect(await axe(m)).toEqual([])
    await druk(f, 'Wijs de wijziging toe')
    await zie(m, /^Toegewezen met nummers/)
    await m.goto(`${p.adres}/dossiers/${t.dossier_id}/berichten`)
    await zie(m, 'Verzoek om wijziging')
    await m.locator('li', { hasText: 'Verzoek om wijziging' }).getByRole('link', { name: 'Lees het bericht' }).first().click()
    await m.getByRole('link', { name: 'Naar het verzoek' }).click()
    await zie(m, /^Toegewezen met nummers/)
  })

  test('nothing came from elsewhere, and the browser did not complain', () => {
    for (const v of mensen.vensters) {
      expect(v.elders).toEqual([])
      expect(v.klachten).toEqual([])
    }
  })
})
