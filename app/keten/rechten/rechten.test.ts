import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gezagVastleggen, gezinslidToevoegen } from '../../register/commands.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'
import { delen } from '../draad/queries.ts'
import { rechtenTonen } from './queries.ts'

let w: Wereld
let dossierId: string
let moeder: string
let kindId: string

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  const uit = await w.doe(
    legVast,
    {
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: 'Wie mag er beslissen?',
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'geen gevaar',
      kinderen: [{ voornamen: 'Pim', achternaam: 'Proef', geslacht: 'M', geboortedatum: '2010-01-06' }],
    },
    w.mensen.toegang,
  )
  dossierId = uit.dossiers[0] ?? ''
  moeder = (
    await w.doe(
      gezinslidToevoegen,
      { dossierId, plaats: 'ouder', voornamen: 'Mo', achternaam: 'Proef', geboortedatum: '1985-02-02' },
      w.mensen.toegang,
    )
  ).persoonId
  kindId = (await w.beheer.query('select kind_id from dossier where id = $1', [dossierId])).rows[0].kind_id as string
})
afterAll(() => w.sluit())

const stand = () => w.vraag(rechtenTonen, { dossierId }, w.mensen.toegang)
const antwoord = async (persoonId: string, h: string) =>
  (await stand()).personen.find((p) => p.persoonId === persoonId)?.rechten.find((r) => r.handeling === h)?.uitkomsten[0]?.antwoord

describe('the panel of a dossier', () => {
  test('before custody is recorded nobody is said to decide, and it says what to do', async () => {
    const s = await stand()
    expect(s.gezag.stand).toBe('niet-te-bepalen')
    expect(s.onzeker.map((o) => o.wat)).toEqual(['gezag'])
    expect(await antwoord(moeder, 'toestemmen')).toBe('onbekend')
  })

  test('recorded custody answers it, on the day itself', async () => {
    await w.doe(
      gezagVastleggen,
      {
        dossierId,
        kindId,
        soort: 'eenhoofdig',
        houders: [{ persoonId: moeder, naam: 'Mo Proef' }],
        bron: 'gezagsregister',
        van: '2026-01-05',
      },
      w.mensen.toegang,
    )
    expect((await stand()).onzeker).toEqual([])
    expect(await antwoord(moeder, 'toestemmen')).toBe('samen')
    expect(await antwoord(moeder, 'dossier-inzien')).toBe('ja')
  })

  test('the next day the child is sixteen, and the answers are other ones', async () => {
    expect((await stand()).grenzen).toMatchObject([{ jaren: 16, op: '2026-01-06' }])
    w.klok.zet('2026-01-06')
    expect(await antwoord(moeder, 'toestemmen')).toBe('nee')
    expect(await antwoord(moeder, 'dossier-inzien')).toBe('met-toestemming')
    expect(await antwoord(kindId, 'toestemmen')).toBe('ja')
    expect((await stand()).vertegenwoordiger).toBe('niemand-nodig')
  })

  test('running terms stand in it with last day and source', async () => {
    const [t] = (await stand()).termijnen.filter((x) => x.regel === 'beslistermijn')
    expect(t).toMatchObject({ laatsteDag: '2026-03-02', bron: 'Awb 4:13' })
    expect(t?.wetten[0]?.adres).toBe('https://wetten.overheid.nl/BWBR0005537/2026-01-06')
  })

  test('who reads it is logged, and stands in the list of who looked', async () => {
    await stand()
    const { inzage } = await w.vraag(delen, { dossierId }, w.mensen.toegang)
    expect(inzage.find((i) => i.wat === 'rechten.vandaag')).toMatchObject({
      naam: w.mensen.toegang.naam,
      soort: 'lezen',
      doel: 'hulp-en-regie',
    })
  })

  test('another team gets nothing', async () => {
    expect((await w.weigert(w.vraag(rechtenTonen, { dossierId }, w.mensen.anderTeam))).code).toBe('geweigerd')
  })
})
