import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import type { Actor } from '../identity/actor.ts'
import { maakRoutes } from './routes.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.sluit())

const fouten: unknown[] = []
const app = (wie: Actor | null) =>
  maakRoutes(
    w.register,
    w.o,
    async () => wie,
    (e) => fouten.push(e),
  )
const stuur = (wie: Actor | null, pad: string, body: string, koppen: Record<string, string> = {}) =>
  app(wie).request(pad, { method: 'POST', body, headers: { 'content-type': 'application/json', ...koppen } })

test('every outcome is problem+json with a code and a sentence in the language of who asks', async () => {
  const zonder = await stuur(null, '/api/aanmeldingen', '{}')
  expect([zonder.status, zonder.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
  const mis = await stuur(w.mensen.toegang, '/api/aanmeldingen', '{"kinderen": []}')
  const p = (await mis.json()) as { code: string; velden: { pad: string; tekst: string }[] }
  expect([mis.status, p.code]).toEqual([422, 'ongeldig'])
  expect(p.velden.map((v) => v.pad)).toContain('kinderen')
  const engels = await stuur({ ...w.mensen.aanbieder, taal: 'en' }, '/api/aanmeldingen', '{}')
  expect([engels.status, ((await engels.json()) as { tekst: string }).tekst]).toEqual([403, expect.stringContaining('You may not do this')])
})

test.each([
  ['no JSON', '{', 422],
  ['another type', '[1,2]', 422],
  ['deeply nested', `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`, 422],
  ['prototype keys', '{"__proto__": {"urgentie": "acuut"}, "constructor": 1}', 422],
  ['NUL and broken pairs', JSON.stringify({ eigenWoorden: '\u0000\ud800 x' }), 422],
  ['ten megabytes of text', JSON.stringify({ eigenWoorden: 'x'.repeat(10_000_000) }), 422],
  ['SQL and formulas', JSON.stringify({ eigenWoorden: "'; drop table persoon; --", aanmelderRol: '=HYPERLINK("http://x")' }), 422],
])('hostile input (%s) is refused with the field, changes nothing and is no crash', async (_wat, body, status) => {
  const voor = (await w.beheer.query('select count(*)::int as n from gezinszaak')).rows[0].n
  const r = await stuur(w.mensen.toegang, '/api/aanmeldingen', body)
  expect(r.status).toBe(status)
  expect((await w.beheer.query('select count(*)::int as n from gezinszaak')).rows[0].n).toBe(voor)
  expect(fouten).toEqual([])
})

test('injection and odd characters in a field are kept as what they are: text', async () => {
  const woorden = `'; drop table persoon; -- <script>alert(1)</script> =1+1 \u202e 𝒜 ${'é'.repeat(50)}`
  const r = await stuur(
    w.mensen.toegang,
    '/api/aanmeldingen',
    JSON.stringify({
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: woorden,
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'x',
      kinderen: [
        { voornamen: "Robert'); drop table dossier;--", achternaam: "O'Neill-d'Årcy", geslacht: 'M', geboortedatum: '2015-01-01' },
      ],
    }),
  )
  expect(r.status).toBe(200)
  expect((await w.beheer.query('select eigen_woorden from aanmelding where eigen_woorden = $1', [woorden])).rowCount).toBe(1)
})

test('a NUL in a text is refused as such, not stored broken', async () => {
  const r = await stuur(
    w.mensen.toegang,
    '/api/aanmeldingen',
    JSON.stringify({
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: 'a\u0000b',
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'x',
      kinderen: [{ voornamen: 'Nul', achternaam: 'Teken', geslacht: 'M', geboortedatum: '2015-01-02' }],
    }),
  )
  expect(r.status).toBe(422)
})

test('searching in bulk is stopped, and says for how long', async () => {
  const zoeker = app(w.mensen.anderTeam)
  const pad = [...w.register.values()].find((d) => d.naam === 'aanmelding.zoek')?.invoer.http.path
  expect(pad).toBeDefined()
  const doe = () =>
    zoeker.request(pad ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ achternaam: 'Jansen', geboortedatum: '2010-01-01' }),
    })
  const uitslagen: number[] = []
  for (let i = 0; i < 62; i++) uitslagen.push((await doe()).status)
  expect(uitslagen.slice(0, 60).every((s) => s === 200)).toBe(true)
  expect(uitslagen[61]).toBe(429)
  const log = (await w.beheer.query("select soort, uit from logboek where naam = 'aanmelding.zoek' limit 1")).rows[0]
  expect(log).toEqual({ soort: 'zoeken', uit: null })
})
