import type { Locator, Page } from 'playwright-core'

/** A page, or a part of one. */
export type Waar = Page | Locator

/** Matches what begins with these words: labels end in "(hoeft niet)" and choices carry their explanation. */
export const begint = (woorden: string) => new RegExp(`^${woorden.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)

/** Types into the field with this label. */
export const typ = (w: Waar, label: string, waarde: string) => w.getByRole('textbox', { name: begint(label) }).fill(waarde)

/** Chooses from the list with this label, by the words of the choice. */
export async function kiesUit(w: Waar, label: string, optie: string | RegExp): Promise<void> {
  const lijst = w.getByRole('combobox', { name: begint(label) })
  await lijst.waitFor()
  const woorden = await lijst.locator('option').allTextContents()
  const gevonden = woorden.find((x) => (typeof optie === 'string' ? x === optie : optie.test(x)))
  if (gevonden === undefined) throw new Error(`"${label}" has no choice ${String(optie)}; there are: ${woorden.join(' | ')}`)
  await lijst.selectOption({ label: gevonden })
}

/** Chooses one of the cards under this heading. */
export const kies = (w: Waar, kop: string, optie: string) =>
  w
    .getByRole('group', { name: begint(kop) })
    .getByRole('radio', { name: begint(optie) })
    .check()

/** Ticks a box; with `kop` one of a group. */
export const vink = (w: Waar, label: string, kop?: string) =>
  (kop ? w.getByRole('group', { name: begint(kop) }) : w).getByRole('checkbox', { name: begint(label) }).check()

/** Fills in a date, `2026-11-21`, in its three parts. */
export async function vulDatum(w: Waar, kop: string, op: string): Promise<void> {
  const groep = w.getByRole('group', { name: begint(kop) })
  const [jaar = '', maand = '', dag = ''] = op.split('-')
  await groep.getByLabel('Dag', { exact: true }).fill(dag)
  await groep.getByLabel('Maand', { exact: true }).fill(maand)
  await groep.getByLabel('Jaar', { exact: true }).fill(jaar)
  await groep.getByLabel('Jaar', { exact: true }).blur()
}

/** Adds an item to a list of subforms and gives it: `voegToe(p, 'Doelen', 'Doel')`. */
export async function voegToe(w: Waar, kop: string, wat: string): Promise<Locator> {
  const groep = w.getByRole('group', { name: begint(kop) })
  const items = groep.locator(':scope > ol > li')
  const n = await items.count()
  await groep.getByRole('button', { name: `${wat} toevoegen`, exact: true }).click()
  await items.nth(n).waitFor()
  return items.nth(n)
}

const onderweg = new WeakMap<Page, { n: number; wachters: (() => void)[] }>()

function telVerzoeken(p: Page) {
  const al = onderweg.get(p)
  if (al) return al
  const stand = { n: 0, wachters: [] as (() => void)[] }
  onderweg.set(p, stand)
  const telt = (url: string) => url.includes('/api/') && !url.includes('/api/concepten/')
  const klaar = (r: { url(): string }) => {
    if (!telt(r.url())) return
    stand.n = Math.max(0, stand.n - 1)
    if (stand.n === 0) for (const w of stand.wachters.splice(0)) w()
  }
  p.on('request', (r) => {
    if (telt(r.url())) stand.n++
  })
  p.on('requestfinished', klaar)
  p.on('requestfailed', klaar)
  return stand
}

const tweeBeelden = (p: Page) =>
  p.evaluate(
    () =>
      new Promise<void>((goed) => {
        requestAnimationFrame(() => requestAnimationFrame(() => goed()))
      }),
  )

/** Waits until what was sent is answered, what was asked again has come, and the screen shows it. */
export async function rust(p: Page): Promise<void> {
  const stand = telVerzoeken(p)
  for (let leeg = 0; leeg < 2;) {
    await tweeBeelden(p)
    if (stand.n === 0) leeg++
    else {
      leeg = 0
      await new Promise<void>((goed) => {
        if (stand.n === 0) goed()
        else stand.wachters.push(goed)
      })
    }
  }
}

/** Presses the button with exactly these words, and waits until the page is at rest again. */
export async function druk(w: Waar, naam: string): Promise<void> {
  const p = 'page' in w ? w.page() : w
  telVerzoeken(p)
  await w.getByRole('button', { name: naam, exact: true }).click()
  await rust(p)
}

/** Waits until these words are on the page. */
export const zie = (w: Waar, woorden: string | RegExp) => w.getByText(woorden).first().waitFor()

/** Presses the button and gives the form it opened, in a dialogue or under it. */
export async function open(p: Page, naam: string): Promise<Locator> {
  await druk(p, naam)
  return p.getByRole('dialog', { name: naam, exact: true }).or(p.getByRole('region', { name: naam, exact: true }))
}
