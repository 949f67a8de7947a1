import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

/** Where Chromium is; null when it is nowhere. */
export const CHROMIUM =
  [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => p && existsSync(p)) ??
  null

if (!CHROMIUM && process.env['CI'])
  throw new Error('Browser tests must run in CI, and no Chromium was found (apt-get install chromium, or set CHROMIUM).')
if (!CHROMIUM)
  console.warn('No Chromium found: browser tests are skipped. Get one with "apt-get install chromium", or set CHROMIUM=/path/to/it.')

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A fresh window that remembers every request to elsewhere and every complaint of the browser. */
export async function venster(
  browser: Browser,
  adres: string,
  breedte = 1280,
): Promise<{ context: BrowserContext; pagina: Page; elders: string[]; klachten: string[] }> {
  const context = await browser.newContext({
    viewport: { width: breedte, height: breedte < 600 ? 780 : 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const pagina = await context.newPage()
  const elders: string[] = []
  const klachten: string[] = []
  const host = new URL(adres).hostname
  pagina.on('request', (r) => {
    const u = new URL(r.url())
    if (u.protocol.startsWith('http') && u.hostname !== host && u.hostname !== '127.0.0.1') elders.push(r.url())
  })
  pagina.on('console', (m) => {
    if (m.type() === 'error' && !/status of 4\d\d/.test(m.text())) klachten.push(m.text())
  })
  pagina.on('pageerror', (e) => klachten.push(e.message))
  return { context, pagina, elders, klachten }
}

/** Logs in through the provider's list, as a person would. */
export async function logIn(pagina: Page, adres: string, naam: string | RegExp, naar = '/'): Promise<void> {
  await pagina.goto(`${adres}/inloggen?naar=${encodeURIComponent(naar)}`)
  await pagina.getByRole('button', { name: naam }).first().click()
  await pagina.waitForURL((u) => u.origin === adres && !u.pathname.startsWith('/inloggen'))
}
