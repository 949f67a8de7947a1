import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './hulp/axe.ts'
import { staat } from './hulp/bladen.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'

let draad: ProefDraad
let browser: Browser
beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(120)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await draad?.sluit()
})

describe.skipIf(!CHROMIUM)('figures that are not made up', () => {
  test('one’s own registration: counted without names, its period chosen, its figures taken along as CSV', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(60_000)
    await logIn(p, draad.adres, /^Joris Peeters/, '/')
    await p.goto(`${draad.adres}/sturing/cijfers/eigen`)
    await p.getByRole('navigation', { name: 'Periode' }).getByRole('link').last().click()
    await p.getByRole('heading', { name: /^Cijfers over \d{4}$/ }).waitFor()
    await staat(p)
    expect(await axe(p)).toEqual([])
    const kaart = p.getByRole('region', { name: /^Cijfers over/ })
    const [download] = await Promise.all([p.waitForEvent('download'), kaart.getByRole('button', { name: 'Download als CSV' }).click()])
    const csv = readFileSync((await download.path()) ?? '', 'utf8')
    expect(csv).toMatch(/DRAAD-jongeren v1;\d{4};/)
    // Counts in fives, or not shown: nothing between.
    const tellingen = csv.split('\r\n').filter((r) => /;(jongere|lopend traject|wachtende jongere);/.test(r))
    expect(tellingen.length).toBeGreaterThan(1)
    for (const regel of tellingen) expect(regel).toMatch(/;(\d*[05]|niet getoond|[a-z ]+);(jongere|lopend traject|wachtende jongere);/)
    const log = await draad.beheer.query<{ n: number }>(
      "select count(*)::int as n from logboek where naam = 'cijfers.eigen' and dossier_id is null",
    )
    expect(log.rows[0]?.n).toBeGreaterThan(0)
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })

  test('published figures: from the overview to one of its areas beside all others, with the source in sight', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(60_000)
    await logIn(p, draad.adres, /^Joris Peeters/, '/')
    await p.goto(`${draad.adres}/sturing/cijfers`)
    await p.getByRole('link', { name: 'Jongeren met jeugdzorg, per provincie' }).click()
    await p.getByText('Bron: CBS StatLine, 84134NED.').waitFor()
    await p.getByLabel('Erbij').selectOption({ label: 'Limburg' })
    const naast = p.getByRole('table', { name: /^Naast/ })
    await naast.getByText('alle provincies samen', { exact: false }).waitFor()
    await naast.getByText('hoger').waitFor()
    expect(new URL(p.url()).search).toContain('gm=PV31')
    expect(await p.getByText('verzonnen cijfers').count()).toBe(0)
    expect(await axe(p)).toEqual([])
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })
})
