import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { Sleutels } from '../crypto/sleutels.ts'
import type { Actor } from '../identity/actor.ts'
import { maakConcepten } from './routes.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld()
})
afterAll(() => w.sluit())

const app = (wie: Actor | null) =>
  maakConcepten(
    w.o,
    new Sleutels('een-proefsleutel-van-minstens-32-tekens'),
    async () => wie,
    () => {},
  )
const bewaar = (wie: Actor | null, inhoud: unknown) =>
  app(wie).request('/api/concepten/nieuw', { method: 'PUT', body: JSON.stringify({ inhoud }) })

test('a draft comes back to its maker, replaces the one before, and can be thrown away', async () => {
  await bewaar(w.mensen.toegang, { bsn: '999900006', woorden: 'eerste' })
  await bewaar(w.mensen.toegang, { bsn: '999900006', woorden: 'tweede' })
  const r = (await (await app(w.mensen.toegang).request('/api/concepten/nieuw')).json()) as { inhoud: unknown }
  expect(r.inhoud).toEqual({ bsn: '999900006', woorden: 'tweede' })
  await app(w.mensen.toegang).request('/api/concepten/nieuw', { method: 'DELETE' })
  expect(await (await app(w.mensen.toegang).request('/api/concepten/nieuw')).json()).toBeNull()
})

test('nobody else sees it, and the database holds no readable word of it', async () => {
  await bewaar(w.mensen.toegang, { bsn: '999900006', woorden: 'vertrouwelijk' })
  expect(await (await app(w.mensen.toegang2).request('/api/concepten/nieuw')).json()).toBeNull()
  const ruw = (await w.beheer.query("select encode(inhoud, 'escape') as x from concept")).rows[0].x as string
  expect(ruw).not.toContain('999900006')
  expect(ruw).not.toContain('vertrouwelijk')
})

test('without login there are no drafts', async () => {
  expect((await bewaar(null, {})).status).toBe(401)
})
