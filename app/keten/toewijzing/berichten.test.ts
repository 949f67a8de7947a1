import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beantwoord, leesBericht, schrijfBericht } from '@draad/berichten'
import { elfproef } from '@draad/stelsel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { dienst, metBesluit, metBronnen, schemaFouten, verzend, wijsToe } from '../../schil/proef/toewijzing.ts'
import { opnieuw } from './commands.ts'
import { bericht, berichten, berichtenVan } from './queries.ts'
import { bewaarBericht, hashVan, verwerkRetour } from './public.ts'

let w: Wereld
let uit: string
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  uit = mkdtempSync(join(tmpdir(), 'draad-draad-'))
})
afterAll(() => w.sluit())

const BSNS = Array.from({ length: 900 }, (_, i) => String(999_900_010 + i)).filter(elfproef)
let volgende = 0

async function opdracht() {
  const { g, items } = await metBesluit(w, { bsn: BSNS[volgende++]! })
  const t = await wijsToe(w, g, items[0]!)
  await verzend(w, uit)
  const rij = (await w.vraag(berichten, { nummer: t.nummer }, w.mensen.toegang))[0]!
  return { g, t, rij }
}
const alsDienst = <T>(doe: Parameters<typeof inTransactie<T>>[4]) => inTransactie(w.o.db, dienst, 'berichten-verwerken', w.klok, doe)
const afkeuren = (rij: { identificatie: string | null; ontvanger: string | null }, codes: string[]) =>
  alsDienst((tx) =>
    verwerkRetour(tx, {
      soort: 'JW301',
      identificatie: rij.identificatie!,
      aanbiederAgb: rij.ontvanger!,
      plekken: codes.map((code) => ({ code, pad: '' })),
    }),
  )

test('a message finds its thread by the numbers in it, the answer by the message it answers, and no other thread', async () => {
  const a = await opdracht()
  const b = await opdracht()
  expect(a.rij).toMatchObject({ soort: 'JW301', nummers: [a.t.nummer], naarNaam: 'Jeugdhuis De Linde' })
  const antwoord = Buffer.from('<x/>')
  await alsDienst((tx) =>
    bewaarBericht(tx, {
      richting: 'in',
      soort: 'JW302',
      dossierId: a.g.dossierId,
      aanbiederId: a.t.aanbiederId,
      bestandsnaam: 'a.xml',
      inhoud: antwoord,
      grootte: antwoord.length,
      hash: hashVan(antwoord),
      status: 'verwerkt',
      antwoordOp: a.rij.id,
      telt: false,
    }),
  )
  expect((await w.vraag(berichten, { nummer: a.t.nummer }, w.mensen.toegang)).map((m) => m.soort).sort()).toEqual(['JW301', 'JW302'])
  expect((await w.vraag(berichten, { nummer: b.t.nummer }, w.mensen.toegang)).map((m) => m.soort)).toEqual(['JW301'])
  const draad = await w.vraag(berichtenVan, { dossierId: a.g.dossierId }, w.mensen.toegang)
  expect(draad.berichten.map((m) => m.soort)).toEqual(['JW301', 'JW302'])
  expect(draad.toewijzingen.map((x) => x.nummer)).toEqual([a.t.nummer])
})

test('filters: kind, direction, provider, period and what is late, the most urgent first', async () => {
  const { rij, t } = await opdracht()
  const zoek = async (f: object) => (await w.vraag(berichten, { nummer: t.nummer, ...f }, w.mensen.toegang)).map((m) => m.id)
  for (const f of [
    { soort: 'JW301' },
    { richting: 'uit' },
    { aanbiederId: t.aanbiederId },
    { van: '2026-01-05', tot: '2026-01-05' },
    { toon: 'open' },
  ])
    expect(await zoek(f), JSON.stringify(f)).toEqual([rij.id])
  for (const f of [
    { soort: 'JW305' },
    { richting: 'in' },
    { aanbiederId: w.partijen.gemeente },
    { van: '2026-01-06' },
    { tot: '2026-01-04' },
    { toon: 'te-laat' },
  ])
    expect(await zoek(f), JSON.stringify(f)).toEqual([])
  const open = await w.vraag(berichten, { toon: 'open' }, w.mensen.toegang)
  expect(open.map((m) => m.antwoordVoor)).toEqual(open.map((m) => m.antwoordVoor).sort())
  w.klok.zet('2026-02-02')
  expect(await zoek({ toon: 'te-laat' })).toEqual([rij.id])
  w.klok.zet('2026-01-05')
})

test('one message is read by who works on this child, in words and raw; by nobody else and never through another child', async () => {
  const a = await opdracht()
  const b = await opdracht()
  const een = await w.vraag(bericht, { dossierId: a.g.dossierId, berichtId: a.rij.id }, w.mensen.toegang)
  expect(een.velden.find((v) => v.naam === 'Toewijzing nummer')?.waarde).toBe(String(a.t.nummer))
  if (metBronnen) expect(await schemaFouten('JW301', Buffer.from(een.xml!))).toEqual([])
  expect((await w.vraag(bericht, { dossierId: a.g.dossierId, berichtId: a.rij.id }, w.mensen.aanbieder)).xml).toBe(een.xml)
  const anders = w.vraag(bericht, { dossierId: b.g.dossierId, berichtId: a.rij.id }, w.mensen.toegang)
  expect((await w.weigert(anders)).code).toBe('nietGevonden')
  for (const wie of [w.mensen.aanbieder2, w.mensen.anderTeam])
    expect((await w.weigert(w.vraag(bericht, { dossierId: a.g.dossierId, berichtId: a.rij.id }, wie))).code).toBe('geweigerd')
})

test('an order is sent anew only after it was rejected: a new identification, the same number, valid, and once', async () => {
  const { g, t, rij } = await opdracht()
  const sleutel = async () => ({
    dossierId: g.dossierId,
    toewijzingId: t.toewijzingId,
    versie: Number((await w.beheer.query('select versie from toewijzing where id = $1', [t.toewijzingId])).rows[0].versie),
  })
  expect((await w.weigert(w.doe(opnieuw, await sleutel(), w.mensen.toegang))).code).toBe('geweigerd')
  await afkeuren(rij, ['0001'])
  expect((await w.weigert(w.doe(opnieuw, await sleutel(), w.mensen.aanbieder))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(opnieuw, { ...(await sleutel()), versie: 99 }, w.mensen.toegang))).code).toBe('conflict')
  await w.doe(opnieuw, await sleutel(), w.mensen.toegang)
  await verzend(w, uit)
  const twee = await w.vraag(berichten, { nummer: t.nummer, soort: 'JW301' }, w.mensen.toegang)
  expect(twee.map((m) => m.status)).toEqual(expect.arrayContaining(['verzonden', 'afgekeurd']))
  expect(new Set(twee.map((m) => m.identificatie)).size).toBe(2)
  const nieuw = twee.find((m) => m.status === 'verzonden')!
  const bestand = join(uit, nieuw.bestandsnaam)
  expect(existsSync(bestand)).toBe(true)
  if (metBronnen) expect(await schemaFouten('JW301', readFileSync(bestand))).toEqual([])
  expect((await w.weigert(w.doe(opnieuw, await sleutel(), w.mensen.toegang))).code).toBe('geweigerd')
  // The provider's software accepts the second as a message of its own.
  const l = leesBericht(readFileSync(bestand))
  if (l.soort !== 'JW301') throw new TypeError('not an order')
  const antwoord = beantwoord(l, { identificatie: 'A1', dagtekening: '2026-01-06', bevindingen: [] })
  expect(schrijfBericht(antwoord!).length).toBeGreaterThan(0)
  expect(readdirSync(uit).filter((f) => f.includes(rij.identificatie!))).toHaveLength(1)
})
