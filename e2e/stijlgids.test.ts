import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './hulp/axe.ts'
import { CHROMIUM, startBrowser } from './hulp/browser.ts'

/**
 * The style guide in a real browser under the real Content-Security-Policy: accessibility of every part in both
 * languages and themes, narrow and wide, and the behaviour that needs a browser (focus, keyboard, forms, drafts).
 */
const CSP =
  "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; img-src 'self' data:; connect-src 'self'"
const SOORTEN: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml' }

const IK = {
  id: '1',
  naam: 'Meryem Aydin',
  soort: 'medewerker',
  partij: { id: 'p', naam: 'Lokaal team Noord', soort: 'lokaal-team' },
  functies: ['regisseur', 'toegangsmedewerker'],
  taal: 'nl',
  regio: { id: '1', naam: 'Maasbree-Oost' },
  vandaag: '2026-11-21',
}

let uit = ''
let server: Server
let browser: Browser
let adres = ''

function serveer(): Server {
  return createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url ?? '/', 'http://x')
    antwoord.setHeader('content-security-policy', CSP)
    if (pathname.startsWith('/api/')) {
      antwoord.setHeader('content-type', 'application/json')
      antwoord.end(pathname === '/api/ik' ? JSON.stringify(IK) : 'null')
      return
    }
    const gevraagd = join(uit, pathname)
    const bestand = existsSync(gevraagd) && statSync(gevraagd).isFile() ? gevraagd : join(uit, 'index.html')
    antwoord.setHeader('content-type', SOORTEN[extname(bestand)] ?? 'application/octet-stream')
    antwoord.end(readFileSync(bestand))
  })
}

async function open(breedte: number, pad = '/stijlgids'): Promise<{ page: Page; klachten: string[] }> {
  const page = await browser.newPage({ viewport: { width: breedte, height: 900 } })
  const klachten: string[] = []
  page.on('console', (m) => m.type() === 'error' && klachten.push(m.text()))
  page.on('pageerror', (e) => klachten.push(e.message))
  await page.goto(adres + pad)
  await page.waitForSelector('h1')
  return { page, klachten }
}

describe.skipIf(!CHROMIUM)('style guide', () => {
  beforeAll(async () => {
    uit = mkdtempSync(join(tmpdir(), 'draad-web-'))
    const configFile = fileURLToPath(new URL('../app/schil/web/vite.config.ts', import.meta.url))
    // As it is made for people: in a process of its own, because a test process is not in production mode.
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
    execFileSync(process.execPath, [vite, 'build', '-c', configFile, '--outDir', uit, '--emptyOutDir', '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
    })
    server = serveer()
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
    adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    if (uit) rmSync(uit, { recursive: true, force: true })
  })

  it.each([
    [320, 'nl', 'draad'],
    [360, 'en', 'draad'],
    [1280, 'nl', 'draad'],
    [1280, 'en', 'havenstad'],
  ])('at %i px in %s with theme %s has no accessibility violation and does not scroll sideways', async (breedte, taal, thema) => {
    const { page, klachten } = await open(breedte)
    if (taal === 'en') {
      await page.getByRole('button', { name: /Uw gegevens/ }).click()
      await page.getByRole('button', { name: 'English' }).click()
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: new RegExp(thema) }).click()
    await page.locator('details').evaluateAll((alle) => alle.forEach((d) => d.setAttribute('open', '')))
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(taal)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte)
    expect(await axe(page)).toEqual([])
    expect(klachten).toEqual([])
    await page.close()
  })

  it('stays within its width at 200 % text size', async () => {
    const { page } = await open(640)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
    await page.close()
  })

  it('loads less than 200 kB of script first', async () => {
    const page = await browser.newPage()
    let grootte = 0
    page.on('response', async (r) => {
      if (r.url().endsWith('.js')) grootte += (await import('node:zlib')).gzipSync(await r.body()).length
    })
    await page.goto(`${adres}/bestaat-niet`, { waitUntil: 'networkidle' })
    expect(grootte).toBeGreaterThan(10_000)
    expect(grootte).toBeLessThan(200_000)
    await page.close()
  })

  it('brings the errors of a form together, keeps what was typed, and leads to the field', async () => {
    const { page } = await open(1280)
    const bsn = page.getByLabel(/^BSN/)
    await bsn.fill('123')
    await bsn.press('Control+Enter')
    const lijst = page.locator('.foutenlijst')
    await lijst.waitFor()
    expect(await lijst.evaluate((el) => el === document.activeElement)).toBe(true)
    await lijst.getByRole('link').click()
    expect(await bsn.evaluate((el) => el === document.activeElement)).toBe(true)
    expect(await bsn.inputValue()).toBe('123')
    expect(await bsn.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator(`[id="${await bsn.getAttribute('aria-describedby')}"]`).textContent()).toContain('elfproef')
    await page.close()
  })

  it('refuses what is empty before sending, and says when the draft was kept', async () => {
    const { page } = await open(1280)
    await page.getByLabel(/De vraag, in eigen woorden/).fill('')
    await page.getByText(/Concept bewaard om 16:45/).waitFor()
    await page.getByRole('button', { name: 'Leg vraag vast' }).click()
    await page.locator('.foutenlijst').getByText('Vul in: De vraag, in eigen woorden').waitFor()
    await page.close()
  })

  it('adds, moves, removes and puts back an item of a list', async () => {
    const { page } = await open(1280)
    await page.getByRole('button', { name: 'Doel toevoegen' }).click()
    const doelen = page.getByLabel('Wat willen we bereiken?')
    await doelen.nth(1).fill('Tom slaapt door.')
    await page.getByRole('button', { name: 'Doel 2 naar boven' }).click()
    expect(await doelen.nth(0).inputValue()).toBe('Tom slaapt door.')
    await page.getByRole('button', { name: 'Verwijder doel 1' }).click()
    expect(await doelen.count()).toBe(1)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    expect(await doelen.count()).toBe(2)
    await page.close()
  })

  it('keeps every keystroke of a number and a date', async () => {
    const { page } = await open(1280)
    const minuten = page.getByLabel('Hoeveel hulp per week?')
    await minuten.fill('')
    await minuten.pressSequentially('1.250')
    expect(await minuten.inputValue()).toBe('1.250')
    const [dag, maand, jaar] = [
      page.getByLabel('Dag', { exact: true }),
      page.getByLabel('Maand', { exact: true }),
      page.getByLabel('Jaar', { exact: true }),
    ]
    for (const [veld, waarde] of [
      [jaar, ''],
      [dag, ''],
      [maand, ''],
    ] as const)
      await veld.fill(waarde)
    await dag.pressSequentially('7')
    await maand.pressSequentially('11')
    await jaar.pressSequentially('2014')
    expect(await Promise.all([dag, maand, jaar].map((v) => v.inputValue()))).toEqual(['07', '11', '2014'])
    await page.close()
  })

  it('never overwrites what someone else saved: compares, takes what is chosen, then saves', async () => {
    const { page } = await open(1280)
    const vlak = page.getByLabel(/^Motivering/)
    await vlak.fill('Mijn tekst.')
    const vorm = page.locator('form', { has: vlak })
    await vorm.getByRole('button', { name: 'Bewaar' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByText('Mijn tekst.').waitFor()
    expect(await axe(page)).toEqual([])
    await venster.getByText('School denkt mee').click()
    await venster.getByRole('button', { name: 'Ga verder' }).click()
    expect(await vlak.inputValue()).toContain('School denkt mee')
    await vorm.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Bewaard.', { exact: true }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.close()
  })

  it('asks before leaving with work that is kept nowhere', async () => {
    const { page } = await open(1280)
    await page.getByLabel(/^Motivering/).fill('Nog niet bewaard.')
    const vragen: string[] = []
    page.on('dialog', (d) => {
      vragen.push(d.message())
      void d.dismiss()
    })
    await page.getByRole('link', { name: /Draad, naar het begin/ }).click()
    await page.waitForTimeout(300)
    expect(vragen).toHaveLength(1)
    expect(new URL(page.url()).pathname).toBe('/stijlgids')
    expect(await page.getByLabel(/^Motivering/).inputValue()).toBe('Nog niet bewaard.')
    await page.close()
  })

  it('sorts a table and says so', async () => {
    const { page } = await open(1280)
    const kop = page.getByRole('columnheader', { name: 'Gewacht' })
    await kop.getByRole('button').click()
    await kop.getByRole('button').click()
    expect(await kop.getAttribute('aria-sort')).toBe('descending')
    const eerste = page.getByRole('table', { name: 'Mijn kinderen' }).getByRole('row').nth(1)
    expect(await eerste.textContent()).toContain('Tom de Wit')
    await page.close()
  })

  it('works by keyboard: skip link, search, shortcuts, dialogue gives the focus back', async () => {
    const { page } = await open(1280)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ga naar de inhoud')
    await page.keyboard.press('Enter')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.type('w?')
    expect(await page.locator('dialog').count()).toBe(0)
    const knop = page.getByRole('button', { name: 'Open venster' })
    await knop.click()
    await page.getByRole('dialog', { name: 'Noodtoegang' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').count()).toBe(0)
    expect(await knop.evaluate((el) => el === document.activeElement)).toBe(true)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor()
    await page.close()
  })

  it('a form that a button opens has the focus and gives it back, closed or done, in a dialogue and underneath', async () => {
    const { page } = await open(1280)
    const actief = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
    for (const klaar of ['Klaar', 'Sluit formulier']) {
      await page.getByRole('button', { name: 'Formulier eronder' }).press('Enter')
      expect(await actief()).toBe('Formulier eronder')
      await page.getByRole('region', { name: 'Formulier eronder' }).waitFor()
      await page.getByRole('button', { name: klaar, exact: true }).press('Enter')
      await page.getByRole('region', { name: 'Formulier eronder' }).waitFor({ state: 'detached' })
      expect(await page.getByRole('button', { name: 'Formulier eronder' }).evaluate((el) => el === document.activeElement)).toBe(true)
    }
    await page.getByRole('button', { name: 'Formulier in een venster' }).press('Enter')
    await page.getByRole('dialog', { name: 'Formulier in een venster' }).getByRole('button', { name: 'Klaar', exact: true }).press('Enter')
    expect(await page.getByRole('button', { name: 'Formulier in een venster' }).evaluate((el) => el === document.activeElement)).toBe(true)
    await page.close()
  })

  it('moves the focus and the title along to another page', async () => {
    const { page } = await open(1280)
    const zoek = page.locator('.schil__kop input[type=search]')
    await zoek.fill('tom')
    await zoek.press('Enter')
    await page.waitForURL('**/zoeken')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' || document.activeElement?.id === 'inhoud')
    await page.goBack()
    await page.waitForFunction(() => document.title.startsWith('Stijlgids'))
    await page.close()
  })
})
