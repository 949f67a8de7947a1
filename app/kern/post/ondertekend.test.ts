import { expect, test } from 'vitest'
import { controleer, maakSleutelpaar, onderteken, priveSleutel, publiekeSleutel } from './ondertekend.ts'

const [a, b] = [maakSleutelpaar(), maakSleutelpaar()]
const url = 'https://draad.example/post/berichten'
const inhoud = new TextEncoder().encode('<a/>')
const nu = Date.parse('2026-11-25T10:00:00Z')
const sleutels = new Map([['a', publiekeSleutel(a.publiek)]])
const teken = (o: { naam?: string; prive?: string } = {}) =>
  onderteken(url, inhoud, {
    soort: 'application/xml',
    idempotentie: 'k1',
    naam: o.naam ?? 'a',
    sleutel: priveSleutel(o.prive ?? a.prive),
    nu,
  })
const kijk = async (koppen: Record<string, string>, o: { url?: string; inhoud?: Uint8Array; nu?: number } = {}) =>
  controleer({ url: o.url ?? url, headers: new Headers(koppen), inhoud: o.inhoud ?? inhoud }, sleutels, o.nu ?? nu)

test('a right signature says who sent it', async () => {
  expect(await kijk(await teken())).toEqual({ van: 'a' })
  expect(await kijk(await teken(), { nu: nu + 299_000 })).toEqual({ van: 'a' })
})

test('anything that was changed on the way is found: body, address, key of repeat, type, signature, time, name', async () => {
  const k = await teken()
  expect(await kijk(k, { inhoud: new TextEncoder().encode('<b/>') })).toEqual({ fout: 'digest' })
  expect(await kijk(k, { url: 'https://elders.example/post/berichten' })).toEqual({ fout: 'handtekening' })
  expect(await kijk(k, { url: 'https://draad.example/post/anders' })).toEqual({ fout: 'handtekening' })
  expect(await kijk({ ...k, 'idempotency-key': 'k2' })).toEqual({ fout: 'handtekening' })
  expect(await kijk({ ...k, 'content-type': 'text/plain' })).toEqual({ fout: 'handtekening' })
  expect(await kijk({ ...k, signature: (k['signature'] ?? '').replace(/[A-Za-z]/, (c) => (c === 'A' ? 'B' : 'A')) })).toHaveProperty('fout')
  expect(await kijk(k, { nu: nu + 301_000 })).toEqual({ fout: 'handtekening' })
  expect(await kijk(k, { nu: nu - 301_000 })).toEqual({ fout: 'handtekening' })
  expect(await kijk({ ...k, 'signature-input': (k['signature-input'] ?? '').replace('draad-bericht', 'iets-anders') })).toEqual({
    fout: 'handtekening',
  })
})

test('who is not known, signs with another key, or does not sign is not taken', async () => {
  expect(await kijk(await teken({ naam: 'vreemd' }))).toEqual({ fout: 'onbekende-sleutel' })
  expect(await kijk(await teken({ prive: b.prive }))).toEqual({ fout: 'handtekening' })
  const { signature: _s, ...zonder } = await teken()
  expect(await kijk(zonder)).toEqual({ fout: 'geen-handtekening' })
  expect(await kijk({})).toEqual({ fout: 'geen-handtekening' })
  expect(await kijk({ ...(await teken()), 'signature-input': 'onzin', signature: 'onzin' })).toHaveProperty('fout')
})

test('a signature that leaves a part out is not taken', async () => {
  const k = await teken()
  expect(await kijk({ ...k, 'signature-input': (k['signature-input'] ?? '').replace('"content-digest" ', '') })).toEqual({
    fout: 'handtekening',
  })
})

test('only Ed25519 keys are read', () => {
  expect(() => priveSleutel('onzin')).toThrow()
})
