import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beantwoord, type WerkerAntwoord } from '../packages/proef/src/werker.ts'
import { CHROMIUM, startBrowser, venster } from './hulp/browser.ts'

const KORT = { aandeel: 0.005, jaren: 1, inloop: 1, replicaties: 3, seed: 7 }
const VRAAG = { scenario: { ...KORT, naam: 'a' }, vergelijk: { ...KORT, naam: 'b', parameters: { 'gi.minimaal': 0.3 } } }

/** The worker as one file, as a bundler of any user would make it. */
async function bundel(): Promise<string> {
  const uit = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['draad-bron'] },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../packages/proef/src/werker.ts', import.meta.url)), formats: ['es'], fileName: 'werker' },
    },
  })
  const delen = (Array.isArray(uit) ? uit : [uit]).flatMap((u) => ('output' in u ? u.output : []))
  const [eerste] = delen.flatMap((d) => (d.type === 'chunk' ? [d.code] : []))
  return eerste ?? ''
}

let server: Server
let browser: Browser
let adres = ''

beforeAll(async () => {
  if (!CHROMIUM) return
  const code = await bundel()
  server = createServer((q, a) => {
    const js = q.url === '/werker.js'
    a.setHeader('content-type', js ? 'text/javascript' : 'text/html')
    a.end(js ? code : '<!doctype html><title>werker</title><link rel="icon" href="data:,">')
  }).listen(0, '127.0.0.1')
  await new Promise((klaar) => server.once('listening', klaar))
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** What a real worker in the page answers, until it is done. */
async function inBrowser(vraag: unknown): Promise<WerkerAntwoord[]> {
  const { context, pagina, klachten } = await venster(browser, adres)
  await pagina.goto(adres)
  const tekst = await pagina.evaluate(
    (v) =>
      new Promise<string>((klaar, mis) => {
        const werker = new Worker('/werker.js', { type: 'module' })
        const gezien: { soort: string }[] = []
        werker.addEventListener('error', (e) => mis(new TypeError(e.message)))
        werker.addEventListener('message', (e: MessageEvent<{ soort: string }>) => {
          gezien.push(e.data)
          if (e.data.soort !== 'voortgang') klaar(JSON.stringify(gezien))
        })
        werker.postMessage(v)
      }),
    vraag,
  )
  expect(klachten).toEqual([])
  await context.close()
  return JSON.parse(tekst) as WerkerAntwoord[]
}

function hier(vraag: { scenario: unknown; vergelijk?: unknown }): WerkerAntwoord[] {
  const gezien: WerkerAntwoord[] = []
  beantwoord(vraag, (a) => gezien.push(a))
  return JSON.parse(JSON.stringify(gezien)) as WerkerAntwoord[]
}

it.skipIf(!CHROMIUM)('the simulation runs in a worker of a real browser and gives the very numbers that Node gives', async () => {
  const antwoorden = await inBrowser(VRAAG)
  expect(antwoorden.at(-1)).toMatchObject({ soort: 'klaar' })
  expect(antwoorden.filter((a) => a.soort === 'voortgang').length).toBeGreaterThan(2)
  expect(antwoorden).toEqual(hier(VRAAG))
})

it.skipIf(!CHROMIUM)('a bad scenario comes back from the worker with the field that is wrong', async () => {
  const vraag = { scenario: { ...KORT, naam: 'a', parameters: { 'gi.ftes': 1 } } }
  const antwoorden = await inBrowser(vraag)
  expect(antwoorden).toEqual(hier(vraag))
  expect(antwoorden.at(-1)).toMatchObject({ soort: 'fout', fouten: [{ veld: 'parameters.gi.ftes' }] })
})
