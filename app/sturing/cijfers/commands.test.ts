import { herhaalToetsen, herhaaltHetzelfde, TREDEN } from '@draad/cijfers/web'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { begin, kiesGemeenten, leesMee, maakVast, neemTrede, schrijfParagraaf, verklaar, voegLesToe, weeg } from './commands.ts'
import { eenStudie, studies } from './queries.ts'
import { voorbeeld } from './studie.ts'

let w: Wereld
let beleid: Actor
let onderzoeker: Actor
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  const als = (naam: string, rol: Rol): Actor => ({ ...w.mensen.beslisser, naam, functies: [rol] })
  beleid = als('Proef beleid', 'beleidsmedewerker')
  onderzoeker = als('Proef onderzoek', 'onderzoeker')
})
afterAll(() => w.sluit())

const nieuw = async () => (await w.doe(begin, { bron: 'voorbeeld' }, beleid)).studieId
const lees = (studieId: string, wie = beleid) => w.vraag(eenStudie, { studieId }, wie)
const keuze = (studieId: string, versie: number, gekozen = ['A', 'B', 'D']) =>
  w.doe(kiesGemeenten, { studieId, versie, gekozen, reden: 'verschillende toegang' }, beleid)
const oordeel = { soort: 'oordeel', uitslag: 'geen aanwijzing', reden: 'nagevraagd bij wie registreert' } as const

describe('beginning', () => {
  test('R3-58 the example gives a funnel, flags and a proposal, and leaves the choice to people', async () => {
    const s = await lees(await nieuw())
    expect(s).toMatchObject({ versie: 1, inhoud: { staat: 'geselecteerd', besluit: null, sleutel: null } })
    expect(s.inhoud.stappen.map((x) => x.over)).toEqual([4, 4, 4, 4, 4])
    expect(s.inhoud.vlaggen.length).toBeGreaterThan(10)
    expect(s.inhoud.voorstel.gemeenten.map((g) => g.gemeente)).toEqual(['A', 'B', 'C', 'D'])
  })

  test('a file of one’s own begins the same study as the example; what is kept can be run again to the letter', async () => {
    const { studieId } = await w.doe(begin, { bron: 'bestand', naam: 'Eigen', parameters: JSON.stringify(voorbeeld()) }, onderzoeker)
    const rij = (await w.beheer.query('select inhoud, naam from studie where id = $1', [studieId])).rows[0]
    expect(rij.naam).toBe('Eigen')
    expect(herhaaltHetzelfde(rij.inhoud)).toBe(true)
    const ander = await lees(await nieuw())
    expect(rij.inhoud.vlaggen).toEqual(ander.inhoud.vlaggen)
  })

  test.each([
    ['geen json', '{', /JSON/],
    ['leeg', '', /JSON/],
    ['geen object', '"x"', /het hele bestand: gevonden "x"/],
    ['te weinig', '{"gemeenten":[]}', /indicatoren: gevonden niets; toegestaan/],
    ['omgekeerde band', JSON.stringify({ ...voorbeeld(), band: { van: 9, tot: 1 } }), /band: gevonden 9 tot 1/],
    [
      'onbekende gemeente in een afspraak',
      JSON.stringify({ ...voorbeeld(), verwachtingen: [{ gemeente: 'Z', indicator: 'jb', procent: 1, afspraak: 'x', bron: 'y' }] }),
      /verwachtingen\[0\]\.gemeente/,
    ],
  ])('a bad file (%s) says field, found and allowed, and begins nothing', async (_, parameters, zegt) => {
    const voor = (await w.vraag(studies, {}, beleid)).length
    const u = await w.weigert(w.doe(begin, { bron: 'bestand', parameters }, beleid))
    expect(u.code).toBe('ongeldig')
    if (u.code !== 'ongeldig') return
    expect(u.velden[0]?.pad).toBe('parameters')
    expect(u.velden.map((v) => v.tekst.nl).join('\n')).toMatch(zegt)
    expect((await w.vraag(studies, {}, beleid)).length).toBe(voor)
  })
})

describe('working on it together', () => {
  test('whoever is second on a version gets a conflict; the first stays as it was', async () => {
    const id = await nieuw()
    expect(await keuze(id, 1)).toEqual({ studieId: id, versie: 2 })
    const u = await w.weigert(w.doe(kiesGemeenten, { studieId: id, versie: 1, gekozen: ['B', 'C', 'D'], reden: 'anders' }, onderzoeker))
    expect(u).toMatchObject({ code: 'conflict', tekst: { nl: expect.stringContaining('Proef beleid') as string } })
    expect((await lees(id, onderzoeker)).inhoud.besluit).toMatchObject({ gekozen: ['A', 'B', 'D'], door: 'Proef beleid', op: '2026-01-05' })
  })

  test('two at the same moment: exactly one is done', async () => {
    const id = await nieuw()
    const uit = await Promise.allSettled([keuze(id, 1, ['A', 'B', 'C']), keuze(id, 1, ['B', 'C', 'D'])])
    expect(uit.map((u) => u.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await lees(id)).versie).toBe(2)
  })

  test.each(['toegangsmedewerker', 'controller', 'aanbieder', 'beslisser'] as const)('%s is refused, reading and writing', async (rol) => {
    const wie: Actor = { ...w.mensen.beslisser, functies: [rol] }
    const id = await nieuw()
    expect((await w.weigert(w.vraag(studies, {}, wie))).code).toBe('geweigerd')
    expect((await w.weigert(w.vraag(eenStudie, { studieId: id }, wie))).code).toBe('geweigerd')
    expect((await w.weigert(w.doe(kiesGemeenten, { studieId: id, versie: 1, gekozen: ['A', 'B', 'C'], reden: 'x' }, wie))).code).toBe(
      'geweigerd',
    )
  })

  test('another region sees and changes nothing', async () => {
    const id = await nieuw()
    const elders = { ...beleid, regio: 98 }
    expect(await w.vraag(studies, {}, elders)).toEqual([])
    expect((await w.weigert(w.vraag(eenStudie, { studieId: id }, elders))).code).toBe('nietGevonden')
    expect((await w.weigert(w.doe(maakVast, { studieId: id, versie: 1 }, elders))).code).toBe('nietGevonden')
  })
})

describe('choosing and explaining', () => {
  test.each([
    [['A'], 'gekozen'],
    [['A', 'B', 'Z'], 'gekozen'],
    [['A', 'A', 'A'], 'gekozen'],
  ])('a choice of %j is refused at its field', async (gekozen, pad) => {
    const u = await w.weigert(keuze(await nieuw(), 1, gekozen))
    expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad }] })
  })

  test('rungs are taken in order, for several figures at once or for none', async () => {
    const id = await nieuw()
    await keuze(id, 1)
    const stap = (versie: number, vlaggen: string[], trede: (typeof TREDEN)[number]) =>
      w.doe(neemTrede, { studieId: id, versie, vlaggen, trede, toets: oordeel }, beleid)
    expect(await w.weigert(stap(2, ['A/gebruik'], 'toegang'))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'trede' }] })
    // C was not chosen: the good one before it is not kept either.
    expect(await w.weigert(stap(2, ['A/gebruik', 'C/begonnen'], 'data'))).toMatchObject({ velden: [{ pad: 'vlaggen' }] })
    expect((await lees(id)).inhoud.treden).toEqual([])
    await stap(2, ['A/gebruik', 'A/verblijf'], 'data')
    await w.doe(neemTrede, { studieId: id, versie: 3, vlaggen: ['A/gebruik'], trede: 'bevolking', toets: { soort: 'factoren' } }, beleid)
    await w.doe(
      neemTrede,
      {
        studieId: id,
        versie: 4,
        vlaggen: ['A/gebruik'],
        trede: 'inkoopHistorie',
        toets: { soort: 'bestond-al', verandering: 'de nieuwe wet', eerder: '2014', zelfdeBeeld: 'ja' },
      },
      beleid,
    )
    await w.doe(
      neemTrede,
      { studieId: id, versie: 5, vlaggen: ['A/gebruik'], trede: 'toegang', toets: { soort: 'zelfde-toegang', aspect: 'bereik' } },
      beleid,
    )
    await w.doe(
      neemTrede,
      {
        studieId: id,
        versie: 6,
        vlaggen: ['A/gebruik'],
        trede: 'toegangJB',
        toets: { soort: 'doorlooptijd', ingevoerd: '2015-03-01', doorlooptijdDagen: 100 },
      },
      beleid,
    )
    const s = (await w.beheer.query('select inhoud from studie where id = $1', [id])).rows[0].inhoud
    expect(
      s.treden.filter((t: { vlag: string }) => t.vlag === 'A/gebruik').map((t: { uitslag: { uitslag: string } }) => t.uitslag.uitslag),
    ).toEqual([
      'geen aanwijzing',
      'geen aanwijzing',
      'verworpen',
      // D has the same reach and no striking use.
      'verworpen',
      'verworpen',
    ])
    expect(herhaalToetsen(s)).toEqual([])
  })

  test('R3-66 an explanation is confirmed only by a source that did not propose it', async () => {
    const id = await nieuw()
    await keuze(id, 1)
    await w.doe(
      verklaar,
      { studieId: id, versie: 2, vlag: 'A/gebruik', trede: 'toegang', tekst: 'Het team helpt zelf.', voorgesteldDoor: 'gemeente A' },
      beleid,
    )
    const met = (versie: number, bron: string) =>
      w.doe(weeg, { studieId: id, versie, verklaring: 'H1', bron, voor: 'voor', bewijs: 'zegt het ook', status: 'bevestigd' }, beleid)
    expect(await w.weigert(met(3, 'Gemeente A'))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'status' }] })
    expect((await lees(id)).inhoud.hypothesen[0]).toMatchObject({ status: 'mogelijk', bewijs: [] })
    await met(3, 'jeugdarts')
    expect((await lees(id)).inhoud.hypothesen[0]).toMatchObject({ status: 'bevestigd', bewijs: [{ bron: 'jeugdarts' }] })
  })

  test('final only when every rung was looked at and everybody involved has read it; then nothing changes any more', async () => {
    const id = await nieuw()
    await keuze(id, 1)
    let versie = 2
    expect(await w.weigert(w.doe(maakVast, { studieId: id, versie }, beleid))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'staat' }],
    })
    const vlaggen = (await lees(id)).inhoud.vlaggen.filter((v) => v.gemeente !== 'C').map((v) => v.id)
    for (const trede of TREDEN) ({ versie } = await w.doe(neemTrede, { studieId: id, versie, vlaggen, trede, toets: oordeel }, beleid))
    ;({ versie } = await w.doe(schrijfParagraaf, { studieId: id, versie, letter: 'A', paragraaf: 'indruk', tekst: 'Een dorp.' }, beleid))
    const mee = (letter: string, akkoord: 'ja' | 'nee', gevolg = '') =>
      w.doe(
        leesMee,
        { studieId: id, versie, letter, door: 'beleidsmedewerker', akkoord, opmerking: gevolg && 'klopt niet', gevolg },
        beleid,
      )
    ;({ versie } = await mee('A', 'ja'))
    expect(await w.weigert(mee('B', 'nee'))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'gevolg' }] })
    ;({ versie } = await mee('B', 'nee', 'aangepast'))
    ;({ versie } = await mee('C', 'ja'))
    ;({ versie } = await w.doe(maakVast, { studieId: id, versie }, beleid))
    expect((await lees(id)).inhoud.staat).toBe('vastgesteld')
    expect(
      (await w.weigert(w.doe(schrijfParagraaf, { studieId: id, versie, letter: 'A', paragraaf: 'indruk', tekst: 'x' }, beleid))).code,
    ).toBe('ongeldig')
    await w.doe(
      voegLesToe,
      {
        studieId: id,
        versie,
        letter: 'A',
        tekst: 'les',
        actie: 'doen',
        eigenaar: 'beleid jeugd',
        vanaf: '2026-02-01',
        indicator: 'gebruik',
        bedoeld: 'lager',
      },
      beleid,
    )
    expect((await lees(id)).inhoud.lessen).toHaveLength(1)
  })
})
