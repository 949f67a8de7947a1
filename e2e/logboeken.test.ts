import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../app/schil/instellingen.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'

/** A marked person: nowhere but in the database and in what is shown to those who may see. */
const MERK = { voornamen: 'Zwaluwstaart', achternaam: 'Merkelbachzoon', bsn: '999990007', woorden: 'Kwikstaartgeheim tussen ons' }
const POORT = 38210

let draad: ChildProcess
let uitvoer = ''
const map = mkdtempSync(join(tmpdir(), 'draad-logs-'))

describe.skipIf(!CHROMIUM)('a marked person goes through everything; no log knows it', () => {
  beforeAll(async () => {
    const { DATABASE_URL: _weg, ...env } = process.env
    draad = spawn(process.execPath, [join(ROOT, 'tools/draad.mjs'), 'start'], {
      env: { ...env, DRAAD_MAP: map, DRAAD_POORT: String(POORT), DRAAD_LOG: 'debug', DRAAD_DEMO_JEUGDIGEN: '40' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    await new Promise<void>((goed, fout) => {
      const lees = (d: Buffer) => {
        uitvoer += d.toString()
        if (uitvoer.includes('Draad is open')) goed()
      }
      draad.stdout?.on('data', lees)
      draad.stderr?.on('data', lees)
      draad.on('exit', (c) => fout(new Error(`stopped (${c}): ${uitvoer}`)))
    })
  }, 170_000)
  afterAll(async () => {
    draad.kill('SIGTERM')
    await new Promise((goed) => draad.once('exit', goed))
    rmSync(map, { recursive: true, force: true })
  })

  test('searching, recording, refusing, failing and a broken request', async () => {
    const browser = await startBrowser()
    const adres = `http://localhost:${POORT}`
    const { pagina } = await venster(browser, adres)
    await logIn(pagina, adres, /Meryem Aydin/)
    const stuur = (methode: string, pad: string, invoer: unknown) =>
      pagina.evaluate(
        async ([m, p, i]) => {
          const r = await fetch(p as string, {
            method: m as string,
            headers: { 'content-type': 'application/json', 'x-draad': '1' },
            ...(m === 'GET' ? {} : { body: JSON.stringify(i) }),
          })
          return { status: r.status, lichaam: (await r.json().catch(() => null)) as { dossiers?: string[] } | null }
        },
        [methode, pad, invoer] as const,
      )
    const kind = { voornamen: MERK.voornamen, achternaam: MERK.achternaam, geslacht: 'V', geboortedatum: '2013-04-05', bsn: MERK.bsn }
    const vraag = {
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: MERK.woorden,
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'x',
      kinderen: [kind],
    }
    expect((await stuur('POST', '/api/zoeken', { bsn: MERK.bsn })).status).toBe(200)
    const gemaakt = await stuur('POST', '/api/aanmeldingen', vraag)
    expect(gemaakt.status).toBe(200)
    const dossierId = gemaakt.lichaam?.dossiers?.[0] ?? ''
    expect((await stuur('POST', '/api/aanmeldingen', vraag)).status).toBeGreaterThanOrEqual(400)
    expect((await stuur('POST', '/api/aanmeldingen', { ...vraag, kinderen: [{ ...kind, bsn: '123456789' }] })).status).toBe(422)
    expect((await stuur('GET', `/api/dossiers/${dossierId}`, null)).status).toBe(200)
    await stuur('GET', `/api/dossiers/${dossierId}/tijdlijn?aantal=${MERK.achternaam}`, null)
    await stuur('PUT', '/api/concepten/proef', { inhoud: kind })
    await stuur('POST', `/api/dossiers/${dossierId}/noodtoegang`, { reden: MERK.woorden })
    await pagina.goto(`${adres}/dossiers/${dossierId}`)
    await pagina.getByText(MERK.woorden).first().waitFor()
    // A provider's file for the statistics office: the only place where many citizen numbers come together.
    const ander = await venster(browser, adres)
    await logIn(ander.pagina, adres, /^Mirjam Hof/, '/')
    const csv = await ander.pagina.evaluate(async () => {
      const jaar = new Date().getFullYear()
      const periode = new Date().getMonth() < 6 ? `${jaar - 1}H2` : `${jaar}H1`
      const r = await fetch(`/api/leveringen/bj/${periode}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-draad': '1', 'x-handeling': crypto.randomUUID() },
        body: '{}',
      })
      return ((await r.json()) as { csv?: string }).csv ?? ''
    })
    const nummers = [...csv.matchAll(/jeugdhulp,(\d{9}),/g)].map((m) => m[1] ?? '')
    expect(nummers.length).toBeGreaterThan(0)
    await browser.close()
    // Left in the folder: the database itself (which must know her) and what anybody may read on the machine.
    const bestanden: string[] = []
    const loop = (m: string) => {
      for (const f of readdirSync(m)) {
        const pad = join(m, f)
        if (pad.endsWith('/postgres/data')) continue
        if (statSync(pad).isDirectory()) loop(pad)
        else if (statSync(pad).isFile()) bestanden.push(pad)
      }
    }
    loop(map)
    const alles = [uitvoer, ...bestanden.map((b) => `${b}\n${readFileSync(b, 'latin1')}`)].join('\n')
    for (const [wat, woord] of Object.entries(MERK)) expect({ wat, found: alles.includes(woord) }).toEqual({ wat, found: false })
    for (const nummer of nummers) expect(alles.includes(nummer)).toBe(false)
    expect(alles).toContain('Draad is open')
  })
})
