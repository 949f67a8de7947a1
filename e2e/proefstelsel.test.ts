import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './hulp/axe.ts'
import { zetTaal } from './hulp/bladen.ts'
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

describe.skipIf(!CHROMIUM)('the trial system in the browser', () => {
  test('a change beside how it is: run, stopped, run again, shared by its address, kept for colleagues', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(60_000)
    // Who steers has no children to see: the day begins here.
    await logIn(p, draad.adres, /^Joris Peeters/, '/')
    await p.waitForURL(/\/sturing\/proefstelsel/)
    await p.getByLabel('Verandering (A)').selectOption('minimale-variant')
    await p.getByText('Hoe lang en hoe vaak').click()
    await p.getByLabel(/^Herhalingen/).selectOption('40')
    await p.getByRole('button', { name: 'Draai', exact: true }).click()
    await p.getByRole('button', { name: 'Stop' }).click()
    await p.getByText('Gestopt. Er is niets bewaard.').waitFor()
    await p.getByLabel(/^Herhalingen/).selectOption('5')
    await p.getByRole('button', { name: 'Draai', exact: true }).click()
    await p.getByRole('heading', { name: 'Uitkomsten naast elkaar' }).waitFor()
    // The trap: the reported list gets shorter, the children without a worker do not.
    await p.getByText(/De lijst is korter, de hulp niet beter/).waitFor()
    await p.getByText(/Onbedoeld: duidelijk slechter werd .*wisselingen van jeugdbeschermer/).waitFor()
    await p.getByText(/Minimale variant in plaats van instroomlijst: (In|Niet in) rust/).waitFor()
    await p.getByRole('heading', { name: /De draad van drie kinderen: / }).waitFor()
    expect(await p.getByText('van eerste vraag tot hulp', { exact: true }).count()).toBe(3)
    if (process.env['PLAATJE']) await p.screenshot({ path: process.env['PLAATJE'], fullPage: true })
    expect(await axe(p)).toEqual([])
    const adres = p.url()
    expect(adres).toContain('a=minimale-variant')
    await p.getByRole('button', { name: 'Bewaar voor collega’s' }).click()
    await p.getByLabel('Onder welke naam?').fill('Lijst of hulp?')
    await p.getByRole('dialog').getByRole('button', { name: 'Bewaar voor collega’s' }).click()
    await p.getByRole('link', { name: 'Lijst of hulp?' }).waitFor()
    await p.goto(adres)
    expect(await p.getByLabel('Verandering (A)').inputValue()).toBe('minimale-variant')
    await p.goto(`${draad.adres}/sturing/proefstelsel?a=nu&a.p=gi.ftee:3`)
    await p.getByText(/bedoelde u gi\.fte/).waitFor()
    // What cannot be run is not shown as chosen.
    expect(await p.getByLabel('Verandering (A)').inputValue()).toBe('meer-jeugdbeschermers')
    // In English every assumption says what it means and where it comes from, and is found by its English words.
    await zetTaal(p, draad.adres, 'en')
    await p.goto(`${draad.adres}/sturing/proefstelsel`)
    await p.getByText('A fifth more workers at the GI, the same caseload.').waitFor()
    await p.getByLabel('Search the assumptions').fill('sick leave')
    await p.getByText('R2 6d: sick leave about 7 percent').waitFor()
    await p.getByText('Feedback loops on or off').first().click()
    await p.getByRole('checkbox', { name: 'Distrust', description: /Those who wait may give up/ }).waitFor()
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })

  test('who works with children does not get it in the menu, and the server refuses what is kept', async () => {
    const v = await venster(browser, draad.adres)
    await logIn(v.pagina, draad.adres, /^Meryem Aydin/, '/')
    expect(await v.pagina.getByRole('navigation').getByRole('link', { name: 'Proefstelsel' }).count()).toBe(0)
    const r = await v.context.request.get(`${draad.adres}/api/proefstelsel/vragen`)
    expect(r.status()).toBe(403)
    await v.context.close()
  })
})
