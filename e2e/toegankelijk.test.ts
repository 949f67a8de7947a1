import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './hulp/axe.ts'
import { bladen, ga, staat, zetTaal, type Blad } from './hulp/bladen.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'
import { rust } from './hulp/invullen.ts'

let draad: ProefDraad
let browser: Browser
let lijst: Blad[]

beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(10)
  browser = await startBrowser()
  lijst = await bladen(draad.beheer)
})
afterAll(async () => {
  await browser?.close()
  await draad?.sluit()
})

/** What is wrong with the page as it stands: for who cannot see it, and for who has a narrow screen. */
async function kijk(p: Page, waar: string): Promise<string[]> {
  const breder = await p.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [...(await axe(p)), ...(breder > 0 ? [`scrolls sideways: ${breder} px too wide`] : [])].map((x) => `${waar}: ${x}`)
}

/** Looks at all pages of one person, in both languages and at both widths. */
async function alles(wie: string): Promise<string[]> {
  const fout: string[] = []
  const v = await venster(browser, draad.adres)
  const p = v.pagina
  p.setDefaultTimeout(20_000)
  const eigen = lijst.filter((b) => b.wie === wie)
  await logIn(p, draad.adres, new RegExp(`^${wie}`), eigen[0]?.pad ?? '/')
  for (const taal of ['nl', 'en'] as const) {
    await zetTaal(p, draad.adres, taal)
    for (const b of eigen) {
      await p.setViewportSize({ width: 1280, height: 900 })
      await ga(p, draad.adres, b.pad)
      const waar = `${b.naam} ${taal}`
      const lang = await p.evaluate(() => document.documentElement.lang)
      if (lang !== taal) fout.push(`${waar}: <html lang> is ${lang}`)
      fout.push(...(await kijk(p, `${waar} 1280`)))
      await p.setViewportSize({ width: 360, height: 780 })
      await staat(p)
      fout.push(...(await kijk(p, `${waar} 360`)))
    }
  }
  fout.push(...v.elders.map((x) => `${wie}: fetched from elsewhere: ${x}`), ...v.klachten.map((x) => `${wie}: the browser complains: ${x}`))
  await v.context.close()
  return fout
}

describe.skipIf(!CHROMIUM)('every page, in both languages, at 360 and 1280 px', () => {
  test('the page before the door, for whoever has no login', async () => {
    const v = await venster(browser, draad.adres)
    const fout: string[] = []
    for (const pad of ['/hulp', '/hulp?taal=en'])
      for (const width of [1280, 360]) {
        await v.pagina.setViewportSize({ width, height: 800 })
        await ga(v.pagina, draad.adres, pad)
        fout.push(...(await kijk(v.pagina, `${pad} ${width}`)))
      }
    expect([...fout, ...v.elders, ...v.klachten]).toEqual([])
    await v.pagina.getByRole('link', { name: 'Nederlands' }).click()
    await v.pagina.getByRole('heading', { level: 1, name: 'Heb je hulp nodig?' }).waitFor()
    await v.context.close()
  })

  test('those who work at the access', async () => {
    expect(await alles('Meryem Aydin')).toEqual([])
    // The longest list of pages by far.
  }, 420_000)
  test('municipality, provider, other team and privacy officer', async () => {
    const uit = []
    for (const wie of ['Wim Prins', 'Sanne Dijk', 'Omar Said', 'Eva Ruiter', 'Lotte Smit', 'Petra Kok', 'Joris Peeters'])
      uit.push(...(await alles(wie)))
    expect(uit).toEqual([])
  })
  test('parents and youths', async () => {
    expect([...(await alles('Karin Mulder')), ...(await alles('Lina Haddad'))]).toEqual([])
  })
  test('logging in', async () => {
    const v = await venster(browser, draad.adres, 360)
    await v.pagina.goto(`${draad.adres}/inloggen`)
    await v.pagina.getByRole('button', { name: /^Meryem/ }).waitFor()
    expect(await kijk(v.pagina, 'inloggen')).toEqual([])
    await v.context.close()
  })
})

/** Presses Tab until this has the focus; says so when the focus was somewhere and could not be seen. */
async function tabNaar(p: Page, doel: Locator): Promise<void> {
  await doel.waitFor()
  for (let i = 0; i < 150; i++) {
    await p.keyboard.press('Tab')
    const waar = await p.evaluate(() => {
      const el = document.activeElement
      if (!el || el === document.body) return null
      // The ring of a choice is round its card, that of a row in a table round the row.
      const kaart = el.closest('label')
      const ring = [getComputedStyle(el), getComputedStyle(el, '::after'), ...(kaart ? [getComputedStyle(kaart)] : [])].some(
        (st) => (st.outlineStyle !== 'none' && Number.parseFloat(st.outlineWidth) >= 2) || st.boxShadow !== 'none',
      )
      return ring ? null : `${el.tagName} ${el.id} ${(el.textContent ?? '').trim().slice(0, 40)}`
    })
    expect(waar, 'has the focus, and one cannot see it').toBeNull()
    if (await doel.evaluate((el) => el === document.activeElement)) return
  }
  throw new Error(`150 times Tab, and the focus is not on ${String(doel)}`)
}

describe.skipIf(!CHROMIUM)('by keyboard only', () => {
  test('log in, from the worklist to a child, to a tab, and keep what the child said', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    await p.goto(`${draad.adres}/inloggen`)
    await tabNaar(p, p.getByRole('button', { name: /^Meryem Aydin/ }))
    await p.keyboard.press('Enter')
    await tabNaar(
      p,
      p
        .getByRole('main')
        .getByRole('link', { name: /^Sem de Groot/ })
        .first(),
    )
    await p.keyboard.press('Enter')
    await p.getByRole('heading', { level: 1, name: /Sem de Groot/ }).waitFor()
    await tabNaar(p, p.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: 'Stem', exact: true }))
    await p.keyboard.press('Enter')
    await tabNaar(p, p.getByRole('button', { name: 'Woorden van Sem vastleggen' }))
    await p.keyboard.press('Enter')
    await tabNaar(p, p.getByRole('textbox', { name: /^In de eigen woorden van Sem/ }))
    await p.keyboard.type('Ik schreef dit zonder muis.')
    await tabNaar(p, p.getByRole('radio', { name: 'in een gesprek' }))
    await p.keyboard.press('ArrowDown')
    expect(await p.getByRole('radio', { name: 'in een bericht of brief' }).isChecked()).toBe(true)
    await tabNaar(p, p.locator('form').getByRole('button', { name: 'Woorden van Sem vastleggen' }))
    await p.keyboard.press('Enter')
    await p.locator('blockquote', { hasText: 'Ik schreef dit zonder muis.' }).waitFor()
    await v.context.close()
  })

  test('rights and terms: to the reason of an answer and the law it rests on', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    const pad = lijst.find((b) => b.naam === 'dossier-rechten')?.pad ?? ''
    await logIn(p, draad.adres, /^Meryem Aydin/, pad)
    await tabNaar(p, p.locator('summary', { hasText: 'Waarom, en waar staat dat: Sem de Groot' }))
    await p.keyboard.press('Enter')
    await p.getByText('Je ouders beslissen. Je mening telt wel mee.').first().waitFor()
    const wet = p.getByRole('main').getByRole('link', { name: 'lees Jeugdwet zoals die vandaag geldt' }).first()
    await tabNaar(p, wet)
    expect(await wet.getAttribute('href')).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR0034925\/\d{4}-\d{2}-\d{2}$/)
    await v.context.close()
  })

  test('an error takes the focus, leads to its field, and Ctrl+Enter sends', async () => {
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    await logIn(p, draad.adres, /^Meryem Aydin/, '/zoeken')
    const naam = p.getByRole('main').getByRole('textbox', { name: /^Achternaam/ })
    await tabNaar(p, naam)
    await p.keyboard.press('Control+Enter')
    await p.getByText(/Er klop/).waitFor()
    await rust(p)
    expect(await p.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/Er klop/)
    await v.context.close()
  })
})
