import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nieuwId } from '../kern/id.ts'
import type { Actor } from '../kern/identity/actor.ts'
import { gezagVastleggen, gezinslidToevoegen, gezinToelaten } from '../register/commands.ts'
import { legVast } from '../keten/aanmelding/commands.ts'
import { legStemVast } from '../keten/onderzoek/commands.ts'
import { dossierTonen } from '../keten/draad/queries.ts'
import { beheerder } from '../schil/diensten.ts'
import { maakWereld, type Wereld } from '../schil/proef/wereld.ts'
import { mijnDossiers, mijnDraad, mijnRechten } from './queries.ts'
import { maakGezin } from './routes.ts'

const GEHEIM = 'Papa schreeuwt als mama werkt, zeg het niet'
const SCRIPT = '<script>alert("x")</script> & meer'

let w: Wereld
let dossierId: string
let zusDossier: string
let moeder: Actor
let kind: Actor

const persoon = (id: string, naam: string, rol: 'ouder' | 'jeugdige'): Actor => ({
  id,
  soort: 'persoon',
  naam,
  regio: 99,
  partij: null,
  functies: [rol],
  taal: 'nl',
})

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  const uit = await w.doe(
    legVast,
    {
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: SCRIPT,
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'geen gevaar',
      kinderen: [
        { voornamen: 'Tim', achternaam: 'Venster', geslacht: 'M', geboortedatum: '2012-02-03' },
        { voornamen: 'Zus', achternaam: 'Venster', geslacht: 'V', geboortedatum: '2015-02-03' },
      ],
    },
    w.mensen.toegang,
  )
  ;[dossierId = '', zusDossier = ''] = uit.dossiers
  const { persoonId } = await w.doe(
    gezinslidToevoegen,
    { dossierId, plaats: 'ouder', voornamen: 'Mina', achternaam: 'Venster' },
    w.mensen.toegang,
  )
  const kindId = (await w.beheer.query('select kind_id from dossier where id = $1', [dossierId])).rows[0].kind_id as string
  const gezag = { soort: 'eenhoofdig', houders: [{ persoonId, naam: 'Mina Venster' }], bron: 'gezagsregister', van: '2012-02-03' } as const
  await w.doe(gezagVastleggen, { dossierId, kindId, ...gezag, houders: [...gezag.houders] }, w.mensen.toegang)
  await w.doe(gezinToelaten, { dossierId, persoonId }, w.mensen.toegang)
  await w.doe(gezinToelaten, { dossierId, persoonId: kindId }, w.mensen.toegang)
  moeder = persoon(persoonId, 'Mina Venster', 'ouder')
  kind = persoon(kindId, 'Tim Venster', 'jeugdige')
  await w.doe(
    legStemVast,
    { dossierId, op: '2026-01-05', vorm: 'gesprek', eigenWoorden: GEHEIM, alleen: true, nietVoorOuders: true },
    w.mensen.toegang,
  )
  await w.vraag(dossierTonen, { dossierId }, w.mensen.toegang)
})
afterAll(() => w.sluit())

describe('the family sees its own thread, and no more', () => {
  test('a parent sees the thread of the child she was let in to, and not of a brother or sister', async () => {
    expect((await w.vraag(mijnDossiers, {}, moeder)).map((d) => d.dossierId)).toEqual([dossierId])
    expect((await w.vraag(mijnDraad, { dossierId }, moeder)).kind).toBe('Tim')
    expect((await w.weigert(w.vraag(mijnDraad, { dossierId: zusDossier }, moeder))).code).toBe('geweigerd')
  })

  test('[R4a-184] what a child said in confidence does not reach a parent, by the page or by row security', async () => {
    expect(JSON.stringify(await w.vraag(mijnDraad, { dossierId }, moeder))).not.toContain(GEHEIM)
    const rijen = await w.beheer.query('select 1 from stem')
    expect(rijen.rowCount).toBeGreaterThan(0)
    const app = await import('pg').then(({ default: pg }) => new pg.Client({ connectionString: w.appUrl }))
    await app.connect()
    await app.query('begin')
    for (const [k, v] of Object.entries({
      regio: '99',
      actor: moeder.id,
      houders: moeder.id,
      rollen: 'ouder',
      doel: 'proef',
      vandaag: '2026-01-05',
      nu: '2026-01-05T10:00:00Z',
    }))
      await app.query('select set_config($1, $2, true)', [`draad.${k}`, v])
    expect((await app.query('select eigen_woorden from stem').catch(() => ({ rowCount: 0 }))).rowCount).toBe(0)
    expect(JSON.stringify((await app.query('select inhoud from gebeurtenis')).rows)).not.toContain(GEHEIM)
    await app.end()
  })

  test('[R0-169] [R4a-180] who looked is named, with what for; the family itself is not in it', async () => {
    const d = await w.vraag(mijnDraad, { dossierId }, kind)
    expect(d.inzage.some((i) => i.naam === w.mensen.toegang.naam && i.doel === 'hulp-en-regie')).toBe(true)
    expect(d.inzage.some((i) => i.naam === 'Tim Venster')).toBe(false)
    expect(d.rol).toBe('jeugdige')
  })

  test('own rights: of who reads, not of others; the child’s in words for a child', async () => {
    const m = await w.vraag(mijnRechten, { dossierId }, moeder)
    expect(m.ik).toMatchObject({ persoonId: moeder.id, rol: 'ouder', gezag: true })
    expect(m.gezag).toMatchObject({ stand: 'bekend', houders: [{ persoonId: moeder.id }] })
    expect(JSON.stringify(m)).not.toContain('"personen"')
    const k = await w.vraag(mijnRechten, { dossierId }, kind)
    expect(k.ik).toMatchObject({ persoonId: kind.id, rol: 'jeugdige' })
    expect(k.termijnen.some((t) => t.regel === 'beslistermijn')).toBe(true)
    expect((await w.weigert(w.vraag(mijnRechten, { dossierId: zusDossier }, moeder))).code).toBe('geweigerd')
  })

  test('a stranger, and a person of another family, get nothing', async () => {
    const vreemd = persoon(nieuwId(), 'Vreemd', 'ouder')
    expect(await w.vraag(mijnDossiers, {}, vreemd)).toEqual([])
    expect((await w.weigert(w.vraag(mijnDraad, { dossierId }, vreemd))).code).toBe('geweigerd')
  })
})

describe('its pages', () => {
  const pagina = (wie: Actor | null, pad: string) =>
    maakGezin(
      w.o,
      async () => wie,
      beheerder(99),
      () => {},
    ).request(pad)

  test('[R0-1] [R0-2] [R0-3] anyone finds the team of each municipality without login, and what happens next by when', async () => {
    for (const [pad, woord] of [
      ['/hulp', 'Heb je hulp nodig?'],
      ['/hulp?taal=en', 'Do you need help?'],
    ] as const) {
      const r = await pagina(null, pad)
      const html = await r.text()
      expect(r.status).toBe(200)
      expect(html).toContain(woord)
      // Each municipality, its team under its own name, and a number that can be called at once.
      for (const naam of ['Gemeente Proefstad', 'Lokaal team Noord', 'Gemeente Voorbeeld', 'Lokaal team Zuid', 'tel:0600000000'])
        expect(html).toContain(naam)
      // Last days count from the day of reading: eight weeks for the decision.
      expect(html).toContain(pad.endsWith('en') ? '2 March' : '2 maart')
      expect(html).not.toMatch(/<script|uitloggen|undefined|\{\w+\}/)
      for (const mens of ['Mina', 'Tim', 'Venster']) expect(html).not.toContain(mens)
    }
  })

  test.each(['', '/plan', '/besluiten', '/inzage', '/rechten', '/alles'])(
    '%s is plain HTML without script, in Dutch and English',
    async (deel) => {
      for (const taal of ['nl', 'en'] as const) {
        const r = await pagina({ ...kind, taal }, `/mijn/${dossierId}${deel}`)
        const html = await r.text()
        expect(r.status).toBe(200)
        expect(html).toContain(`<html lang="${taal}">`)
        expect(html).not.toMatch(/<script|onload=|style=/i)
        expect(html.replaceAll(/href="https:[^"]*"/g, '')).not.toMatch(/\{\w+\}|undefined|\d{4}-\d{2}-\d{2}/)
      }
    },
  )

  test('the child’s page of rights never says u; every answer has its source behind one click', async () => {
    const html = await (await pagina(kind, `/mijn/${dossierId}/rechten`)).text()
    const eigen = html.slice(html.indexOf('<h1>'), html.indexOf('Wanneer gebeurt er iets?'))
    expect(eigen.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b[Uu]w?\b/)
    expect((html.match(/<summary>/g) ?? []).length).toBeGreaterThan(15)
    expect(html).toContain('https://wetten.overheid.nl/BWBR0034925/2026-01-05')
    expect(html).toContain('Wie beslist er over jou?')
  })

  test('[R0-14] [R4a-202] the page says whose turn it is, who keeps the thread, and what comes by when', async () => {
    const html = await (await pagina(moeder, `/mijn/${dossierId}`)).text()
    expect(html).toContain('Lokaal team Noord')
    expect(html).toContain(w.mensen.toegang.naam)
    const termijnen = (await w.vraag(mijnDraad, { dossierId }, moeder)).termijnen
    expect(termijnen.map((t) => t.regel)).toContain('beslistermijn')
    // The legal last day of the decision, in words,.
    expect(html).toContain('2 maart')
    expect(html).toContain('Beslissen op een aanvraag')
  })

  test('words of people are shown as they are, and never become markup', async () => {
    const html = await (await pagina(kind, `/mijn/${dossierId}/alles`)).text()
    expect(html).toContain('&lt;script&gt;')
  })

  test('[R4a-184] what the youth thought of help: on its own page with its words, on a parent’s unless it is not for parents', async () => {
    const zeg = async (nut: number, nietVoorOuders: boolean) =>
      w.beheer.query(
        `insert into uitkomstmeting select 99, $1, zaak_id, id, $1, $1, $1, 'jeugdige', '2026-01-05', $2, '04', null, $3, now(), $1, 'Proef' from dossier where id = $4`,
        [nieuwId(), nut, nietVoorOuders, dossierId],
      )
    const lees = async (wie: Actor) => (await pagina(wie, `/mijn/${dossierId}`)).text()
    expect(await lees(kind)).not.toContain('Wat jij van de hulp vond')
    await zeg(3, true)
    expect(await lees(kind)).toMatch(
      /Wat jij van de hulp vond[\s\S]*Een 3 van de 10[\s\S]*Ja, ik heb geen hulp meer nodig[\s\S]*Je ouders lezen dit niet/,
    )
    expect(await lees(moeder)).not.toMatch(/van de hulp vond|van de 10/)
    await zeg(8, false)
    expect(await lees(moeder)).toMatch(/Wat Tim van de hulp vond[\s\S]*Een 8 van de 10/)
    expect(await lees(moeder)).not.toContain('Een 3 van de 10')
    expect(await lees({ ...kind, taal: 'en' })).toContain('8 out of 10')
  })

  test('without login one is sent to the login, and back here afterwards', async () => {
    const r = await pagina(null, `/mijn/${dossierId}`)
    expect([r.status, r.headers.get('location')]).toEqual([302, `/inloggen?naar=${encodeURIComponent(`/mijn/${dossierId}`)}`])
  })

  test('another family’s page is refused in plain words', async () => {
    const r = await pagina(moeder, `/mijn/${zusDossier}`)
    expect(r.status).toBe(403)
    expect(await r.text()).toContain('U mag dit niet')
  })
})
