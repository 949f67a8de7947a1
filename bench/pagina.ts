/**
 * First visit to the worklist with an empty cache over a slow mobile line, in a real browser: until the list stands there
 * and the page answers a key. Over an unhindered line beside it, so that what the line costs shows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { leesInstellingen } from '../app/schil/instellingen.ts'
import { start } from '../app/schil/opstart.ts'
import { CHROMIUM, logIn, startBrowser, venster } from '../e2e/hulp/browser.ts'
import type { Maat } from './hulp/gegevens.ts'

const KEREN = 7
/** The slow 4G of browser tools: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const VRIJ = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** Milliseconds until the list stands there, as the page itself sees it, after which a key must be answered; bytes of script and of everything, as they came over the line. */
async function bezoek(p: Page, adres: string, lijn: typeof VRIJ): Promise<{ ms: number; script: number; alles: number }> {
  const cdp = await p.context().newCDPSession(p)
  await cdp.send('Network.enable')
  await cdp.send('Network.clearBrowserCache')
  await cdp.send('Network.emulateNetworkConditions', lijn)
  const soort = new Map<string, string>()
  let [script, alles] = [0, 0]
  cdp.on('Network.responseReceived', (r) => soort.set(r.requestId, r.type))
  cdp.on('Network.loadingFinished', (r) => {
    alles += r.encodedDataLength
    if (soort.get(r.requestId) === 'Script') script += r.encodedDataLength
  })
  await p.goto(adres, { waitUntil: 'commit' })
  await p.locator('main table tbody tr').first().waitFor()
  await p.keyboard.press('?')
  await p.getByRole('dialog').waitFor()
  const ms = await p.evaluate(() => (window as unknown as { lijst: number }).lijst)
  await cdp.detach()
  await p.goto('about:blank')
  return { ms, script, alles }
}

const mediaan = (x: readonly number[]): number => [...x].sort((a, b) => a - b)[Math.floor(x.length / 2)]!

export async function meet(_o: { maat: Maat }) {
  if (!CHROMIUM) return [{ wat: 'first visit: no Chromium found (apt-get install chromium)', waarde: Number.NaN, eenheid: 'ms' }]
  const map = mkdtempSync(join(tmpdir(), 'draad-pagina-'))
  const draad = await start(
    leesInstellingen({ DRAAD_MAP: map, DRAAD_POORT: '34568', DRAAD_DEMO: '1', DRAAD_DEMO_JEUGDIGEN: '60' }),
    () => {},
  )
  const browser = await startBrowser()
  try {
    const { pagina } = await venster(browser, draad.adres)
    // Looked at by the page at every frame: who asks from outside learns it up to half a second late.
    await pagina.addInitScript(() => {
      const kijk = (): void => {
        if (document.querySelector('main table tbody tr')) (window as unknown as { lijst: number }).lijst = performance.now()
        else requestAnimationFrame(kijk)
      }
      requestAnimationFrame(kijk)
    })
    await logIn(pagina, draad.adres, /^Meryem/)
    const gemeten = []
    for (const lijn of [SLOW_4G, VRIJ]) {
      const keren = []
      for (let i = 0; i < KEREN; i++) keren.push(await bezoek(pagina, draad.adres, lijn))
      gemeten.push({ ...keren.at(-1)!, ms: mediaan(keren.map((k) => k.ms)) })
    }
    const [traag, vrij] = [gemeten[0]!.ms, gemeten[1]!.ms]
    return [
      {
        wat: 'first visit to the worklist, slow 4G, empty cache',
        waarde: traag,
        eenheid: 'ms',
        mediaan: traag,
        referentie: `unhindered line ${vrij.toFixed(0)} ms`,
        verhouding: traag / vrij,
      },
      { wat: 'script that came over the line', waarde: gemeten[0]!.script / 1000, eenheid: 'kB' },
      { wat: 'everything that came over the line', waarde: gemeten[0]!.alles / 1000, eenheid: 'kB' },
    ]
  } finally {
    await browser.close()
    await draad.sluit()
    rmSync(map, { recursive: true, force: true })
  }
}
