import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './hulp/axe.ts'
import { staat, zetTaal } from './hulp/bladen.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'

let draad: ProefDraad
let browser: Browser
beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(10)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await draad?.sluit()
})

/** Pictures of what stands there now, at both widths. */
async function beeld(p: Page, naam: string) {
  const map = process.env['DRAAD_PLAATJES']
  if (!map) return
  for (const breed of [360, 1280]) {
    await p.setViewportSize({ width: breed, height: 900 })
    await p.screenshot({ path: `${map}/studie-${naam}-${breed}.png`, fullPage: true })
  }
}

/** Pictures for looking at, when a folder is named; in both languages and widths. */
async function plaatje(p: Page, naam: string) {
  expect(await axe(p)).toEqual([])
  const map = process.env['DRAAD_PLAATJES']
  if (!map) return
  for (const taal of ['en', 'nl'] as const) {
    await zetTaal(p, draad.adres, taal)
    await p.reload()
    await staat(p)
    for (const breed of [360, 1280]) {
      await p.setViewportSize({ width: breed, height: 900 })
      await p.screenshot({ path: `${map}/studie-${naam}-${taal}-${breed}.png`, fullPage: true })
    }
  }
}

describe.skipIf(!CHROMIUM)('a difference study in the browser', () => {
  test('a bad file is told field by field; the example goes from funnel to choice, a rung, an explanation, and a report without names', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(60_000)
    await logIn(p, draad.adres, /^Joris Peeters/, '/')
    await p.goto(`${draad.adres}/sturing/cijfers/studies`)
    await p.getByRole('link', { name: 'Toegang tot jeugdhulp, eerste kwartaal 2015' }).waitFor()
    const slecht = async (eigen: string, zin: RegExp) => {
      await p.getByLabel(eigen).check()
      await p
        .locator('input[type=file]')
        .setInputFiles({
          name: 'PARAMS.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{"gemeenten":[],"bnad":3,"band":{"van":1,"tot":"veel"}}'),
        })
      await p.getByRole('button', { name: 'Begin', exact: true }).click()
      await p.getByRole('alert').getByText(zin).waitFor()
    }
    await slecht('Met een eigen bestand', /band\.tot: gevonden "veel"; toegestaan: een getal van 0 of meer/)
    expect(await p.getByRole('alert').innerText()).toContain('bnad: gevonden onbekend veld "bnad". Bedoelt u band of naam of name?')
    expect(await p.getByLabel('Of plak de inhoud hier').inputValue()).toContain('"veel"')
    await beeld(p, 'fout-nl')
    await zetTaal(p, draad.adres, 'en')
    await p.reload()
    await slecht('With a file of your own', /band\.tot: found "veel"; allowed: a number of 0 or more/)
    expect(await p.getByRole('alert').innerText()).not.toMatch(/gevonden|toegestaan|Bedoelt/)
    await beeld(p, 'fout-en')
    await zetTaal(p, draad.adres, 'nl')
    await p.reload()
    await staat(p)
    await plaatje(p, 'begin')

    await p.getByLabel('Met het voorbeeld').check()
    await p.getByLabel('Hoe heet het onderzoek?').fill('Toegang in vier gemeenten')
    await p.getByRole('button', { name: 'Begin', exact: true }).click()
    await p.getByRole('heading', { name: 'Toegang in vier gemeenten' }).waitFor()
    await p.getByText('Verkennend onderzoek: aan deze cijfers mag geen beleidsconclusie worden verbonden.').first().waitFor()
    const adres = p.url().split('?')[0] ?? ''
    await plaatje(p, 'kiezen')
    await p.goto(`${adres}?deel=trechter`)
    await p.getByRole('table', { name: 'Cijfers die opvallen' }).waitFor()
    await plaatje(p, 'trechter')

    // A colleague chooses meanwhile: what is sent after that is refused, and nothing of the colleague's is lost.
    await p.goto(`${adres}?deel=kiezen`)
    await p.getByLabel('Waarom deze?').fill('De toegang verschilt.')
    const id = adres.split('/').at(-1) ?? ''
    const collega = await v.context.request.post(`${draad.adres}/api/cijfers/studies/${id}/keuze`, {
      data: { versie: 1, gekozen: ['A', 'B', 'D'], reden: 'eerder' },
      headers: { 'x-draad': '1', origin: draad.adres },
    })
    expect(collega.status()).toBe(200)
    await p.getByRole('button', { name: 'Kies deze gemeenten' }).click()
    await p.getByText(/werkte intussen aan dit onderzoek/).waitFor()
    await p.reload()
    await p.getByText('eerder', { exact: true }).waitFor()

    await p.goto(`${adres}?deel=verklaren`)
    await p.getByRole('link', { name: 'A: Jongeren met jeugdhulp', exact: true }).click()
    await p.getByRole('heading', { name: 'Nu: Data' }).waitFor()
    await p.getByLabel('geen aanwijzing', { exact: true }).check()
    await p.getByLabel('Waarop berust dat?').fill('Alle teams leverden.')
    await p.getByText(/^Geldt ook voor \(\d/).click()
    await p.getByLabel('A: Jongeren met jeugdhulp met verblijf').check()
    await p.getByRole('button', { name: 'Leg vast en ga verder' }).click()
    await p.getByRole('heading', { name: 'Nu: Bevolking' }).waitFor()
    await p.getByRole('button', { name: 'Leg vast en ga verder' }).click()
    await p.getByRole('heading', { name: 'Nu: Inkoop en verleden' }).waitFor()
    await p.getByText('Een verklaring voorstellen').first().click()
    await p.getByLabel('Wat verklaart dit cijfer?').fill('Het team helpt zelf, en Gemeente B niet.')
    await p.getByLabel('Toegang', { exact: true }).check()
    await p.getByLabel('Wie of wat stelt dit voor?').fill('lokaal team')
    await p.getByRole('button', { name: 'Een verklaring voorstellen' }).click()
    await p.getByText('Bewijs toevoegen (H1)').click()
    await p.getByLabel('Bron', { exact: true }).fill('Lokaal team')
    await p.getByLabel('Wat zegt die bron?').fill('Dat is zo.')
    await p.getByLabel('ervoor').check()
    await p.getByLabel('bevestigd').check()
    await p.getByRole('button', { name: 'Bewijs toevoegen' }).click()
    await p
      .getByRole('alert')
      .getByText(/tweede bron/)
      .waitFor()
    await p.getByLabel('Bron', { exact: true }).fill('jeugdarts')
    await p.getByRole('button', { name: 'Bewijs toevoegen' }).click()
    await p.getByText('ervoor: Dat is zo.').waitFor()
    await plaatje(p, 'verklaren')

    await p.goto(`${adres}?deel=meelezen`)
    await p.getByText('A: nog niemand heeft meegelezen').waitFor()
    await plaatje(p, 'meelezen')
    await p.goto(`${adres}?deel=verslag`)
    const verslag = p.locator('.studie-verslag')
    await verslag.getByText('Alle teams leverden.').first().waitFor()
    expect(await verslag.innerText()).not.toMatch(/Gemeente B\b|regio van/)
    await plaatje(p, 'verslag')
    await zetTaal(p, draad.adres, 'en')
    await p.reload()
    await verslag.getByRole('heading', { name: '5. Access to child protection' }).waitFor()
    expect(await verslag.getByText('Alle teams leverden.').first().getAttribute('lang')).toBe('nl')
    expect(await verslag.getByRole('columnheader', { name: 'Outcome' }).count()).toBeGreaterThan(0)
    const [bestand] = await Promise.all([p.waitForEvent('download'), p.getByRole('button', { name: 'Download the report' }).click()])
    expect(bestand.suggestedFilename()).toBe('report-A-en.md')
    await zetTaal(p, draad.adres, 'nl')
    await p.goto(`${draad.adres}/sturing/cijfers/studies`)
    await p.getByRole('link', { name: 'Toegang in vier gemeenten' }).waitFor()
    await plaatje(p, 'lijst')
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })
})
