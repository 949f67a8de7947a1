/** Pictures of every page at 360 and 1280 px, in both languages, for looking at. Argument: the folder to put them in. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { leesInstellingen } from '../../app/schil/instellingen.ts'
import { start } from '../../app/schil/opstart.ts'
import { bladen, ga, staat, zetTaal } from './bladen.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './browser.ts'

const [doel, alleen = ''] = process.argv.slice(2)
if (!doel || !CHROMIUM) {
  console.error('Usage: node --conditions=draad-bron e2e/hulp/plaatjes.ts FOLDER [part of a page name]; needs a Chromium.')
  process.exit(2)
}
const naar = resolve(doel)
mkdirSync(naar, { recursive: true })
const map = mkdtempSync(join(tmpdir(), 'draad-plaatjes-'))
const draad = await start(
  leesInstellingen({ DRAAD_MAP: map, DRAAD_POORT: process.env['DRAAD_POORT'] ?? '4870', DRAAD_DEMO: '1', DRAAD_DEMO_JEUGDIGEN: '60' }),
  console.log,
)
const beheer = new pg.Client({ connectionString: draad.database.eigenaarUrl })
await beheer.connect()
const browser = await startBrowser()
try {
  const per = Map.groupBy(
    (await bladen(beheer)).filter((b) => b.naam.includes(alleen)),
    (b) => b.wie,
  )
  for (const [wie, lijst] of per) {
    const v = await venster(browser, draad.adres)
    await logIn(v.pagina, draad.adres, new RegExp(`^${wie}`), lijst[0]?.pad ?? '/')
    for (const taal of ['nl', 'en'] as const) {
      await zetTaal(v.pagina, draad.adres, taal)
      for (const b of lijst) {
        await v.pagina.setViewportSize({ width: 1280, height: 900 })
        await ga(v.pagina, draad.adres, b.pad)
        await v.pagina.screenshot({ path: join(naar, `${b.naam}-${taal}-1280.png`), fullPage: true })
        await v.pagina.setViewportSize({ width: 360, height: 780 })
        await staat(v.pagina)
        await v.pagina.screenshot({ path: join(naar, `${b.naam}-${taal}-360.png`), fullPage: true })
      }
    }
    await v.context.close()
  }
} finally {
  await browser.close()
  await beheer.end()
  await draad.sluit()
  rmSync(map, { recursive: true, force: true })
}
console.log(`Pictures in ${naar}`)
