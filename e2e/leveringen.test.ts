import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './hulp/axe.ts'
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

const KOP = 'soort,bsn,geboortedatum,geslacht,postcode_of_gemeente,verwijzer,hulpvorm,gestart_met_crisis,datum_aanvang'
const BESTAND = `${KOP}\njeugdhulp,999990019,20120314,V,0599,02,02,02,20260201\njeugdhulp,999900006,20120314,X,0599,02,02,02,20260201\n`

describe.skipIf(!CHROMIUM)('deliveries judged in the browser', () => {
  test('a file is judged without being sent; a wrong period says what is allowed', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(60_000)
    await logIn(p, draad.adres, /^Joris Peeters/, '/')
    await p.goto(`${draad.adres}/sturing/leveringen`)
    const gestuurd: string[] = []
    p.on('request', (r) => void (r.method() === 'GET' || gestuurd.push(`${r.url()} ${r.postData() ?? ''}`)))
    await p.getByLabel('Periode').fill('2026H1')
    await p.locator('input[type=file]').setInputFiles({ name: 'levering.csv', mimeType: 'text/csv', buffer: Buffer.from(BESTAND) })
    await p.getByRole('heading', { name: 'Uitslag: levering.csv, 2026H1' }).waitFor()
    await p.getByRole('table', { name: 'Bevindingen' }).getByText('geslacht').first().waitFor()
    expect(await axe(p)).toEqual([])
    if (process.env['DRAAD_PLAATJES']) {
      for (const breed of [1280, 360]) {
        await p.setViewportSize({ width: breed, height: 900 })
        await p.screenshot({ path: `${process.env['DRAAD_PLAATJES']}/leveringen-${breed}.png`, fullPage: true })
      }
      await p.setViewportSize({ width: 1280, height: 900 })
    }
    await p.getByLabel('Periode').fill('2026H3')
    await p.getByText(/gevonden 2026H3; toegestaan: .*2026H1, 2026H2/).waitFor()
    expect(gestuurd.filter((g) => g.includes('9999'))).toEqual([])
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })
})
