import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'

const BSN = '999900006'

describe.skipIf(!CHROMIUM)('searching from the bar', () => {
  let draad: ProefDraad
  let browser: Browser
  beforeAll(async () => {
    draad = await startProefDraad(8)
    browser = await startBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await draad?.sluit()
  })

  it('never puts a BSN in an address, from the bar or from the worklist', async () => {
    const { context, pagina } = await venster(browser, draad.adres)
    const adressen: string[] = []
    pagina.on('request', (r) => adressen.push(r.url()))
    pagina.on('framenavigated', (f) => adressen.push(f.url()))
    await logIn(pagina, draad.adres, /Meryem Aydin/)
    const bar = pagina.locator('.schil__kop input[type=search]')
    await bar.fill(BSN)
    await bar.press('Enter')
    await pagina.getByRole('heading', { name: /keer gevonden/ }).waitFor()
    expect(new URL(pagina.url()).pathname + new URL(pagina.url()).search).toBe('/zoeken')
    expect(await bar.inputValue()).toBe('')

    await pagina.goto(`${draad.adres}/`)
    const lijst = pagina.locator('main input[type=search]')
    await lijst.fill('9999 00 006')
    await lijst.press('Enter')
    await pagina.waitForURL('**/zoeken')
    await pagina.getByRole('heading', { name: /keer gevonden/ }).waitFor()
    await pagina.goBack()
    await pagina.waitForURL((u) => u.pathname === '/')
    expect(adressen.filter((a) => /9999[\s+%20]*00[\s+%20]*006/.test(a))).toEqual([])
    await context.close()
  })

  it('asks for the date of birth when only a name was typed, and finds with both', async () => {
    const { context, pagina } = await venster(browser, draad.adres)
    await logIn(pagina, draad.adres, /Meryem Aydin/)
    const bar = pagina.locator('.schil__kop input[type=search]')
    await bar.fill('de Wit')
    await bar.press('Enter')
    await pagina.getByText('Vul ook de geboortedatum in.').waitFor()
    expect(await pagina.getByLabel('Achternaam').inputValue()).toBe('de Wit')
    await bar.fill('de Wit 14-02-2010')
    await bar.press('Enter')
    await pagina.getByText('Tom de Wit').first().waitFor()
    await context.close()
  })
})
