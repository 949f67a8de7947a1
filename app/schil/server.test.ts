import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakSessie } from '../kern/identity/sessie.ts'
import { leesInstellingen } from './instellingen.ts'
import { zonderGegevens } from './log.ts'
import { maakWereld, type Wereld } from './proef/wereld.ts'
import { maakServer } from './server.ts'

let w: Wereld
let app: ReturnType<typeof maakServer>
let cookie: string
const map = mkdtempSync(join(tmpdir(), 'draad-server-'))
const ADRES = 'http://draad.example'

beforeAll(async () => {
  w = await maakWereld()
  const inst = leesInstellingen({ DRAAD_MAP: map, DRAAD_ADRES: ADRES })
  app = maakServer(w.o, w.register, inst, { uitgever: 'https://inloggen.example', clientId: 'x', clientSecret: 'y', eigenAdres: ADRES })
  cookie = `draad_sessie=${await maakSessie(w.o.db, w.klok, w.mensen.toegang)}`
})
afterAll(async () => {
  await w.sluit()
  rmSync(map, { recursive: true, force: true })
})

const stuur = (pad: string, o: { methode?: string; koppen?: Record<string, string>; body?: string } = {}) =>
  app.request(`${ADRES}${pad}`, {
    method: o.methode ?? 'GET',
    headers: { cookie, host: 'draad.example', ...o.koppen },
    ...(o.body === undefined ? {} : { body: o.body }),
  })

describe('what every answer carries', () => {
  test.each(['/api/werkvoorraad', '/gezond', '/mijn/stijl.css', '/api/bestaat-niet'])('%s: strict headers', async (pad) => {
    const r = await stuur(pad)
    const csp = r.headers.get('content-security-policy') ?? ''
    expect(csp).toContain("default-src 'self'")
    expect(csp).not.toMatch(/unsafe|\*|data:.*script/)
    expect(r.headers.get('x-content-type-options')).toBe('nosniff')
    expect(r.headers.get('referrer-policy')).toBe('no-referrer')
    if (pad.startsWith('/api')) expect(r.headers.get('cache-control')).toBe('no-store')
  })

  test('the way out keeps nothing: the session is gone at the server too', async () => {
    const eigen = `draad_sessie=${await maakSessie(w.o.db, w.klok, w.mensen.regisseur)}`
    expect((await stuur('/api/ik', { koppen: { cookie: eigen } })).status).toBe(200)
    await stuur('/uitloggen', { methode: 'POST', koppen: { cookie: eigen, origin: ADRES } })
    expect((await stuur('/api/ik', { koppen: { cookie: eigen } })).status).toBe(401)
  })

  test('a session ends after a working day', async () => {
    const eigen = `draad_sessie=${await maakSessie(w.o.db, { nu: () => w.klok.nu() - 11 * 3_600_000 }, w.mensen.regisseur)}`
    expect((await stuur('/api/ik', { koppen: { cookie: eigen } })).status).toBe(401)
  })
})

describe('changes come from our own pages only', () => {
  const body = '{}'
  const json = { 'content-type': 'application/json' }
  test.each([
    ['another origin', { ...json, origin: 'https://kwaad.example', 'x-draad': '1' }, 403],
    ['no sign of ours', json, 403],
    ['a form of another site', { 'content-type': 'text/plain', origin: 'https://kwaad.example' }, 403],
    ['origin null', { ...json, origin: 'null', 'x-draad': '1' }, 403],
    ['our own page', { ...json, origin: ADRES, 'x-draad': '1' }, 422],
  ])('%s', async (_wat, koppen, status) => {
    expect((await stuur('/api/aanmeldingen', { methode: 'POST', koppen, body })).status).toBe(status)
  })

  test('a body that says it is too large is refused unread', async () => {
    const r = await stuur('/api/concepten/x', { methode: 'PUT', koppen: { 'x-draad': '1', 'content-length': '3000000' }, body })
    expect([r.status, ((await r.json()) as { code: string }).code]).toEqual([413, 'teGroot'])
  })
})

test('the OpenAPI document names every declaration with its purpose, and every path parameter', async () => {
  const doc = (await (await stuur('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, Record<string, { operationId: string; 'x-doel': string; parameters: { name: string; in: string }[] }>>
  }
  expect(doc.openapi).toBe('3.1.0')
  const alle = Object.entries(doc.paths).flatMap(([pad, m]) => Object.values(m).map((d) => ({ pad, ...d })))
  expect(alle.map((d) => d.operationId).sort()).toEqual([...w.register.keys()].sort())
  for (const d of alle) {
    expect(d['x-doel']).toBeTruthy()
    for (const [, p] of d.pad.matchAll(/\{(\w+)\}/g)) expect(d.parameters).toContainEqual(expect.objectContaining({ name: p, in: 'path' }))
  }
})

describe('settings', () => {
  test.each([
    [{ DRAAD_POORT: 'abc' }, /DRAAD_POORT must be a whole number/],
    [{ DRAAD_POORT: '70000' }, /from 0 to 65535/],
    [{ OIDC_UITGEVER: 'https://x.example' }, /OIDC_CLIENT_ID/],
  ])('a wrong one says which and what is allowed: %o', (env, fout) => {
    expect(() => leesInstellingen({ DRAAD_MAP: map, ...env })).toThrow(fout)
  })
  test('a municipality’s own provider turns the demo off', () => {
    const i = leesInstellingen({ DRAAD_MAP: map, OIDC_UITGEVER: 'https://x.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' })
    expect(i.demo).toBe(false)
  })
})

test('an error of the database reaches the log without the data it quotes', () => {
  expect(zonderGegevens('duplicate key value: "Jansen" (bsn 999900006) \'Tom\'')).toBe('duplicate key value: "…" (bsn [nummer]) "…"')
})
