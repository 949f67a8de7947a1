import { describe, expect, expectTypeOf, it } from 'vitest'
import { leesProbleem, maakClient, maakVerzoek, Mislukt, type Declaratie, type InvoerVan, type NaamVan, type UitvoerVan } from './client.ts'

const routes = {
  'besluit.nemen': { method: 'POST', path: '/api/dossiers/{dossierId}/besluiten' },
  'persoon.zoeken': { method: 'GET', path: '/api/personen' },
} as const

type Roep = { url: string; init: RequestInit | undefined }

function nep(status: number, inhoud: unknown, soort = 'application/json') {
  const roepen: Roep[] = []
  const haal = ((url: string, init?: RequestInit) => {
    roepen.push({ url, init })
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(inhoud), { status, headers: { 'content-type': soort } }))
  }) as typeof fetch
  return { client: maakClient(routes, haal), roepen }
}

describe('maakVerzoek', () => {
  it('takes path parameters out of the input and sends the rest as body', () => {
    expect(maakVerzoek(routes['besluit.nemen'], { dossierId: 'a/b', motivering: 'x' })).toEqual({
      method: 'POST',
      url: '/api/dossiers/a%2Fb/besluiten',
      body: '{"motivering":"x"}',
    })
  })
  it('makes a query string without what is not there; zero, false and lists stay', () => {
    const v = maakVerzoek(routes['persoon.zoeken'], { q: 'De Wit & co', n: 0, a: false, weg: null, ook: undefined, r: ['x', 'y'] })
    expect(v.url).toBe('/api/personen?q=De+Wit+%26+co&n=0&a=false&r=x&r=y')
  })
  it('refuses a missing path parameter instead of calling another address', () => {
    for (const dossierId of [undefined, null, '']) {
      expect(() => maakVerzoek(routes['besluit.nemen'], { dossierId })).toThrow(Mislukt)
    }
  })
  it('leaves the input as it was', () => {
    const invoer = { dossierId: '1', motivering: 'x' }
    maakVerzoek(routes['besluit.nemen'], invoer)
    expect(invoer).toEqual({ dossierId: '1', motivering: 'x' })
  })
})

describe('client', () => {
  it('marks what changes something as coming from us, and only that', async () => {
    const { client, roepen } = nep(200, {})
    await client.roep('besluit.nemen', { dossierId: '1' })
    await client.roep('persoon.zoeken', {})
    expect(roepen.map((r) => new Headers(r.init?.headers).get('x-draad'))).toEqual(['1', null])
    expect(roepen.every((r) => r.init?.credentials === 'same-origin')).toBe(true)
  })
  it('throws the outcome of the server, with its fields', async () => {
    const { client } = nep(422, { code: 'ongeldig', tekst: 'Kijk na', velden: [{ pad: 'a.0', tekst: 'leeg' }] }, 'application/problem+json')
    const fout = await client.roep('persoon.zoeken', {}).catch((e: unknown) => e)
    expect(fout).toMatchObject({ code: 'ongeldig', status: 422, tekst: 'Kijk na', velden: [{ pad: 'a.0', tekst: 'leeg' }] })
  })
  it('does not take a page of something else for an answer', async () => {
    const { client } = nep(200, '<html>', 'text/html')
    await expect(client.roep('persoon.zoeken', {})).rejects.toMatchObject({ code: 'onverwacht' })
  })
  it('knows no connection, no login, and a name that is not there', async () => {
    const stuk = maakClient(routes, () => Promise.reject(new TypeError('failed')))
    await expect(stuk.roep('persoon.zoeken', {})).rejects.toMatchObject({ code: 'geenVerbinding' })
    await expect(nep(401, { code: 'nietIngelogd' }).client.ik()).resolves.toBeNull()
    await expect(nep(500, {}).client.ik()).rejects.toMatchObject({ code: 'onverwacht' })
    await expect(nep(200, {}).client.roep('bestaat.niet', {})).rejects.toMatchObject({ code: 'onverwacht' })
  })
})

describe('leesProbleem', () => {
  it.each([
    [401, 'nietIngelogd'],
    [404, 'nietGevonden'],
    [413, 'teGroot'],
    [429, 'teVeel'],
    [500, 'onverwacht'],
  ])('status %s without our code is %s', (status, code) => expect(leesProbleem(status, null).code).toBe(code))
  it('does not believe an unknown code, and survives nonsense', () => {
    expect(leesProbleem(400, { code: 'hack', velden: 'x', tekst: 5 })).toMatchObject({ code: 'onverwacht', velden: [], tekst: '' })
  })
})

it('gets name, input and output from a declaration', () => {
  type D = { soort: 'query'; naam: 'a.b'; readonly _in?: { id: string }; readonly _uit?: { n: number } }
  expectTypeOf<D>().toExtend<Declaratie>()
  expectTypeOf<NaamVan<D>>().toEqualTypeOf<'a.b'>()
  expectTypeOf<InvoerVan<D>>().toEqualTypeOf<{ id: string }>()
  expectTypeOf<UitvoerVan<D>>().toEqualTypeOf<{ n: number }>()
})
