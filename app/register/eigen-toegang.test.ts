import { magRecht, rechten } from '@draad/stelsel'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mijnDraad } from '../gezin/queries.ts'
import { legVast } from '../keten/aanmelding/commands.ts'
import type { Actor } from '../kern/identity/actor.ts'
import { maakWereld, type Wereld } from '../schil/proef/wereld.ts'
import { eigenToegangBeeindigen, gezagVastleggen, gezinslidToevoegen, gezinToelaten, persoonWijzigen } from './commands.ts'
import { gezin } from './queries.ts'

let w: Wereld
let dossierId: string
let kindId: string
let moeder: Actor
let vader: Actor
let kind: Actor
const alsPersoon = (id: string, rol: 'ouder' | 'jeugdige'): Actor => ({
  id,
  soort: 'persoon',
  naam: 'x',
  regio: 99,
  partij: null,
  functies: [rol],
  taal: 'nl',
})
const ziet = (wie: Actor) =>
  w.vraag(mijnDraad, { dossierId }, wie).then(
    () => true,
    () => false,
  )
const gezag = (houder: Actor | null, van: string, soort: 'eenhoofdig' | 'niet-te-bepalen' = 'eenhoofdig') =>
  w.doe(
    gezagVastleggen,
    { dossierId, kindId, soort, houders: houder ? [{ persoonId: houder.id, naam: 'H' }] : [], bron: 'gezagsregister', van },
    w.mensen.toegang,
  )
const laat = (wie: Actor, toestemming?: { op: string; hoe: string }) =>
  w.doe(gezinToelaten, { dossierId, persoonId: wie.id, ...(toestemming ? { toestemming } : {}) }, w.mensen.toegang)

/** A family of its own on 5 January 2026: a child, two parents, nothing known of custody. */
async function nieuwGezin(geboortedatum: string) {
  w.klok.zet('2026-01-05')
  const uit = await w.doe(
    legVast,
    {
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: 'Wij vragen hulp.',
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'x',
      anderKind: 'elk gezin van deze test is een ander',
      kinderen: [{ voornamen: 'Jip', achternaam: 'Deur', geslacht: 'V', geboortedatum }],
    },
    w.mensen.toegang,
  )
  dossierId = uit.dossiers[0] ?? ''
  kindId = (await w.beheer.query('select kind_id from dossier where id = $1', [dossierId])).rows[0].kind_id
  const lid = async (voornamen: string) =>
    (await w.doe(gezinslidToevoegen, { dossierId, plaats: 'ouder', voornamen, achternaam: 'Deur' }, w.mensen.toegang)).persoonId
  moeder = alsPersoon(await lid('Mia'), 'ouder')
  vader = alsPersoon(await lid('Bas'), 'ouder')
  kind = alsPersoon(kindId, 'jeugdige')
}

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

describe('invariant 17: a birthday opens and shuts doors on that day, without anyone doing anything', () => {
  beforeEach(() => nieuwGezin('2010-03-01'))

  test('a parent with custody reads until the sixteenth birthday; the youth goes on', async () => {
    await gezag(moeder, '2010-03-01')
    expect(await laat(moeder)).toMatchObject({ van: '2026-01-05', tot: '2026-03-01' })
    await laat(kind)
    w.klok.zet('2026-02-28')
    expect([await ziet(moeder), await ziet(kind)]).toEqual([true, true])
    w.klok.zet('2026-03-01')
    expect([await ziet(moeder), await ziet(kind)]).toEqual([false, true])
    // What was, is still written down: when she could read, and until when.
    const { deuren } = await w.vraag(gezin, { dossierId }, w.mensen.toegang)
    expect(deuren.map((d) => d.houderId)).toEqual([kind.id])
    const rijen = await w.beheer.query(`select van::text, tot::text from toegang where houder_id = $1`, [moeder.id])
    expect(rijen.rows).toEqual([{ van: '2026-01-05', tot: '2026-03-01' }])
  })

  test('from sixteen only with leave of the youth, who can take it back', async () => {
    await gezag(moeder, '2010-03-01')
    w.klok.zet('2026-03-02')
    const u = await w.weigert(laat(moeder))
    expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'toestemming.op' }] })
    expect(await laat(moeder, { op: '2026-03-02', hoe: 'in het gesprek van vandaag' })).toMatchObject({ tot: '2028-03-01' })
    expect(await ziet(moeder)).toBe(true)
    // A change of custody does not undo what the youth decided.
    await gezag(vader, '2026-03-02')
    expect(await ziet(moeder)).toBe(true)
    await w.doe(eigenToegangBeeindigen, { dossierId, persoonId: moeder.id, reden: 'Jip wil dit niet meer' }, w.mensen.toegang)
    expect(await ziet(moeder)).toBe(false)
    expect(await w.weigert(laat(moeder, { op: '2027-01-01', hoe: 'x' }))).toMatchObject({ code: 'ongeldig' })
  })

  test('at eighteen leave ends too and is asked anew', async () => {
    w.klok.zet('2026-04-01')
    await laat(vader, { op: '2026-04-01', hoe: 'zelf gebeld' })
    w.klok.zet('2028-02-29')
    expect(await ziet(vader)).toBe(true)
    w.klok.zet('2028-03-01')
    expect(await ziet(vader)).toBe(false)
    expect(await laat(vader, { op: '2028-03-01', hoe: 'opnieuw gevraagd' })).toMatchObject({ tot: null })
  })
})

describe('a child under twelve', () => {
  beforeEach(() => nieuwGezin('2014-02-10'))

  test('gets a door that opens by itself on the twelfth birthday', async () => {
    expect(await laat(kind)).toMatchObject({ van: '2026-02-10', tot: null })
    w.klok.zet('2026-02-09')
    expect(await ziet(kind)).toBe(false)
    w.klok.zet('2026-02-10')
    expect(await ziet(kind)).toBe(true)
  })

  test('a date of birth that turns out to be another moves the door, and cannot be gone around by leave', async () => {
    await laat(kind)
    expect(await w.weigert(laat(vader, { op: '2026-01-05', hoe: 'Jip zei ja' }))).toMatchObject({ code: 'geweigerd' })
    await w.doe(persoonWijzigen, { dossierId, persoonId: kindId, geboortedatum: '2013-12-00' }, w.mensen.toegang)
    // Only the month is known: certain on its last possible day, which has passed.
    expect(await ziet(kind)).toBe(true)
    await w.doe(persoonWijzigen, { dossierId, persoonId: kindId, geboortedatum: null }, w.mensen.toegang)
    expect(await ziet(kind)).toBe(false)
  })
})

describe('custody decides, and unknown is no yes', () => {
  beforeEach(() => nieuwGezin('2018-01-01'))

  test('[R4a-182] unknown custody, a carer without it, and a brother or sister are refused with the reason', async () => {
    expect(await w.weigert(laat(moeder))).toMatchObject({ code: 'geweigerd', details: { antwoord: 'onbekend' } })
    await gezag(moeder, '2018-01-01')
    expect(await w.weigert(laat(vader))).toMatchObject({ code: 'geweigerd', details: { antwoord: 'beperkt' } })
    const oma = (
      await w.doe(gezinslidToevoegen, { dossierId, plaats: 'grootouder', voornamen: 'Oma', achternaam: 'Deur' }, w.mensen.toegang)
    ).persoonId
    expect(await w.weigert(laat(alsPersoon(oma, 'ouder')))).toMatchObject({ code: 'geweigerd', details: { antwoord: 'nee' } })
  })

  test('a change of custody shuts and opens on the same day; who was never let in is not let in by it', async () => {
    await gezag(moeder, '2018-01-01')
    await laat(moeder)
    w.klok.zet('2026-05-01')
    const uit = await gezag(vader, '2026-05-01')
    expect(uit.anders).toEqual(['Mia Deur'])
    expect([await ziet(moeder), await ziet(vader)]).toEqual([false, false])
    await laat(vader)
    w.klok.zet('2026-06-01')
    await gezag(moeder, '2026-06-01')
    expect([await ziet(moeder), await ziet(vader)]).toEqual([true, false])
    await gezag(null, '2026-06-01', 'niet-te-bepalen')
    expect([await ziet(moeder), await ziet(vader)]).toEqual([false, false])
  })

  test('a door that a person shut stays shut when custody changes', async () => {
    await gezag(moeder, '2018-01-01')
    await laat(moeder)
    await w.doe(eigenToegangBeeindigen, { dossierId, persoonId: moeder.id, reden: 'schadelijk voor het kind' }, w.mensen.toegang)
    await gezag(moeder, '2026-01-05')
    expect(await ziet(moeder)).toBe(false)
    await laat(kind)
    expect(await w.weigert(w.doe(eigenToegangBeeindigen, { dossierId, persoonId: kindId, reden: 'x' }, w.mensen.toegang))).toMatchObject({
      code: 'geweigerd',
    })
  })
})

test('over random changes of custody and days, the door is open exactly when the law says so (property)', async () => {
  const stap = fc.record({ dagen: fc.integer({ min: 0, max: 500 }), wie: fc.constantFrom('moeder', 'vader', 'niemand') })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('2012-02-29', '2010-06-15', '2011-01-05', '2010-04-00'),
      fc.array(stap, { minLength: 1, maxLength: 6 }),
      async (geboren, stappen) => {
        await nieuwGezin(geboren)
        await gezag(moeder, '2012-03-01')
        const binnen = await laat(moeder).then(
          () => true,
          () => false,
        )
        let dag = new Date('2026-01-05T12:00:00Z')
        for (const s of stappen) {
          dag = new Date(dag.getTime() + s.dagen * 86_400_000)
          const op = dag.toISOString().slice(0, 10)
          w.klok.zet(op)
          await gezag(
            s.wie === 'moeder' ? moeder : s.wie === 'vader' ? vader : null,
            op,
            s.wie === 'niemand' ? 'niet-te-bepalen' : 'eenhoofdig',
          )
          const heeft = s.wie === 'moeder' ? true : s.wie === 'vader' ? false : null
          const recht = magRecht(rechten({ geboren, oordeelsbekwaam: null }, 'ouder', op, heeft, { naam: 'vrijwillig' }), 'dossier-inzien')
          expect(await ziet(moeder)).toBe(binnen && recht === 'ja')
          expect(await ziet(vader)).toBe(false)
        }
      },
    ),
    { numRuns: 12 },
  )
})
