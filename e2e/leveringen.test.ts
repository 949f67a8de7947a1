import { readFileSync } from 'node:fs'
import { leesCsv, periode, toetsLevering } from '@draad/cijfers'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './hulp/axe.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'

let draad: ProefDraad
let browser: Browser
beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(40)
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
    await p.getByRole('textbox', { name: 'Periode' }).fill('2026H1')
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
    await p.getByRole('textbox', { name: 'Periode' }).fill('2026H3')
    await p.getByText(/gevonden 2026H3; toegestaan: .*2026H1, 2026H2/).waitFor()
    expect(gestuurd.filter((g) => g.includes('9999'))).toEqual([])
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })

  test('a provider says what is missing, makes its file, and the family sees that it went to the statistics office', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(60_000)
    await logIn(p, draad.adres, /^Mirjam Hof/, '/')
    await p.goto(`${draad.adres}/sturing/leveren`)
    await p.getByRole('heading', { name: 'Wat ontbreekt' }).waitFor()
    expect(await axe(p)).toEqual([])
    const [dossier] = await vulAllesAan(p)
    expect(await axe(p)).toEqual([])
    await p.getByRole('checkbox', { name: /^Ik lever dit namens Jeugdhuis De Linde/ }).check()
    const [download] = await Promise.all([p.waitForEvent('download'), p.getByRole('button', { name: /^Maak het bestand/ }).click()])
    expect(download.suggestedFilename()).toMatch(/^beleidsinformatie-jeugd-\d{4}H[12]-v2\.csv$/)
    const csv = readFileSync((await download.path()) ?? '', 'utf8')
    const code = /\d{4}H[12]/.exec(download.suggestedFilename())?.[0] ?? ''
    const uit = toetsLevering(leesCsv(csv), { soort: 'bj', periode: periode(code), leverancier: '', ontvangen: null })
    expect(uit.bevindingen.filter((b) => b.ernst === 'fout')).toEqual([])
    expect(uit.rijen.records).toBeGreaterThan(0)
    await p.getByText(/Versie 2 is gemaakt/).waitFor()
    // The numbers are in the file and nowhere on the page.
    const html = await p.content()
    for (const r of leesCsv(csv)) expect(html).not.toContain(r.cellen['bsn'])
    await p.goto(`${draad.adres}/sturing/leveren?deel=boek`)
    await p.getByText('vervangen').first().waitFor()
    expect(await axe(p)).toEqual([])
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
    expect(dossier).toMatch(/^\d{4}-\d{4}$/)
    const log = await logVan(dossier ?? '')
    expect(log).toContainEqual({ actor_naam: 'Mirjam Hof', doel: 'beleidsinformatie-leveren' })
  })
})

/** Says of every record that waits that it did not begin with a crisis; gives the dossiers that waited. */
async function vulAllesAan(p: Page): Promise<string[]> {
  const tabel = p.getByRole('table', { name: 'Wat ontbreekt' })
  const vinkjes = tabel.getByRole('checkbox')
  const wie = await tabel.getByRole('rowheader').allInnerTexts()
  const n = await vinkjes.count()
  expect(n).toBeGreaterThan(0)
  for (let i = 0; i < n; i++) await vinkjes.nth(i).check()
  await p.getByLabel(/^Begon de hulp met een crisis/).selectOption('nee')
  await p.getByRole('button', { name: 'Vul aan' }).click()
  await p.getByText('Er ontbreekt niets').waitFor()
  return wie.map((w) => w.trim())
}

async function logVan(nummer: string): Promise<{ actor_naam: string; doel: string }[]> {
  const r = await draad.beheer.query<{ actor_naam: string; doel: string }>(
    'select l.actor_naam, l.doel from logboek l join dossier d on d.regio = l.regio and d.id = l.dossier_id where d.nummer = $1',
    [nummer],
  )
  return r.rows
}
