import { plusDagen, termijn } from '@draad/stelsel'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'
import { termijnHervatten, termijnOpschorten, termijnVerlengen } from './commands.ts'
import { dossierTonen, tijdlijn } from './queries.ts'

let w: Wereld
let dossierId: string
let termijnId: string
let eerst: string
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

const beslis = async () => {
  const { termijnen } = await w.vraag(dossierTonen, { dossierId }, w.mensen.toegang)
  const t = termijnen.find((x) => x.regel === 'beslistermijn')
  if (!t) throw new Error('no decision term')
  return t
}

beforeEach(async () => {
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
      kinderen: [{ voornamen: 'Bo', achternaam: 'Termijn', geslacht: 'V', geboortedatum: '2014-03-01' }],
    },
    w.mensen.toegang,
  )
  dossierId = uit.dossiers[0] ?? ''
  const t = await beslis()
  termijnId = t.id
  eerst = t.laatsteDag
})

const schort = (tot: string) =>
  w.doe(termijnOpschorten, { dossierId, termijnId, tot, reden: 'Wij wachten op het verslag van school.' }, w.mensen.toegang)

test('a decision term stands still while the family is asked for something, and the last day moves as far', async () => {
  w.klok.zet('2026-01-12')
  await schort('2026-01-26')
  const t = await beslis()
  expect(t).toMatchObject({ staatStilTot: '2026-01-26', laatsteDag: plusDagen(eerst, 14) })
  // The family reads what was asked, until when, and by which article.
  const { gebeurtenissen } = await w.vraag(tijdlijn, { dossierId }, w.mensen.toegang)
  expect(gebeurtenissen.find((g) => g.soort === 'draad.termijn-opgeschort')).toMatchObject({
    gezin: true,
    inhoud: { gegevens: { bron: 'Awb 4:15' } },
  })
})

test('what was asked for comes early: the term runs on from that day', async () => {
  w.klok.zet('2026-01-12')
  await schort('2026-02-09')
  w.klok.zet('2026-01-15')
  await w.doe(termijnHervatten, { dossierId, termijnId, reden: 'Het verslag is er.' }, w.mensen.toegang)
  expect(await beslis()).toMatchObject({ staatStilTot: null, laatsteDag: plusDagen(eerst, 3) })
  expect((await w.weigert(w.doe(termijnHervatten, { dossierId, termijnId, reden: 'x' }, w.mensen.toegang))).code).toBe('geweigerd')
})

test('longer once, with a reason; a second time, a past day, or a term the law does not stretch is refused', async () => {
  const langer = () =>
    w.doe(termijnVerlengen, { dossierId, termijnId, weken: 3, reden: 'De gedragswetenschapper is ziek.' }, w.mensen.toegang)
  await langer()
  expect((await beslis()).laatsteDag).toBe(plusDagen(eerst, 21))
  expect((await w.weigert(langer())).code).toBe('geweigerd')
  expect(await w.weigert(schort('2026-01-05'))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'tot' }] })
  const ander = (await w.vraag(dossierTonen, { dossierId }, w.mensen.toegang)).termijnen.find((x) => x.regel === 'eerste-gesprek')
  expect(ander?.rekbaar).toBeNull()
  const u = await w.weigert(w.doe(termijnVerlengen, { dossierId, termijnId: ander?.id ?? '', weken: 1, reden: 'x' }, w.mensen.toegang))
  expect(u.code).toBe('geweigerd')
  w.klok.zet(plusDagen(eerst, 22))
  expect((await w.weigert(schort(plusDagen(eerst, 40)))).code).toBe('geweigerd')
})

test('over random stretches of standing still, every day counts once and none is lost (property)', async () => {
  const stap = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 25 }))
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 3 }), async (stappen) => {
      await w.beheer.query(`update termijn set opgeschort = '[]', laatste_dag = $2 where id = $1`, [termijnId, eerst])
      const periodes: { van: string; tot: string }[] = []
      let dag = '2026-01-05'
      for (const [wacht, duur, terug] of stappen) {
        dag = plusDagen(dag, wacht)
        w.klok.zet(dag)
        const tot = plusDagen(dag, duur)
        await schort(tot)
        const hervat = plusDagen(dag, terug)
        if (hervat < tot) {
          w.klok.zet(hervat)
          await w.doe(termijnHervatten, { dossierId, termijnId, reden: 'er' }, w.mensen.toegang)
          if (hervat > dag) periodes.push({ van: dag, tot: hervat })
          dag = hervat
        } else {
          periodes.push({ van: dag, tot })
          dag = tot
        }
        w.klok.zet(dag)
      }
      expect((await beslis()).laatsteDag).toBe(termijn('beslistermijn', '2026-01-05', { opgeschort: periodes }).laatsteDag)
    }),
    { numRuns: 15 },
  )
})
