import { lengteInWoorden, plusDagen, termijnRegel, verjaardag, type TermijnId } from '@draad/stelsel'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Gezag, Gezinslid } from '../../register/public.ts'
import { gezagVandaag, heeftGezagVandaag, kadersVan, onzeker, paneel, rechtenVan, rolVan, type Feiten } from './rules.ts'
import { middelVoorKind } from './woorden.ts'

const OP = '2026-11-25'
const lid = (id: string, plaats: Gezinslid['plaats'], meer: Partial<Gezinslid> = {}): Gezinslid => ({
  id,
  plaats,
  voornamen: id,
  voorvoegsel: null,
  achternaam: 'Proef',
  geslacht: 'onbekend',
  geboortedatum: plaats === 'kind' ? '2014-05-01' : '1985-01-01',
  verwachtOp: null,
  zonderBsn: null,
  geheimAdres: false,
  telefoon: null,
  email: null,
  toelichting: null,
  dossierId: null,
  ...meer,
})
const kind = lid('Kind', 'kind')
const moeder = lid('Moeder', 'ouder')
const vader = lid('Vader', 'ouder')
const rij = (soort: Gezag['soort'], houder: Gezinslid | string | null, meer: Partial<Gezag> = {}): Gezag => ({
  id: 'g',
  kindId: 'Kind',
  soort,
  houderId: houder === null || typeof houder === 'string' ? null : houder.id,
  houderNaam: houder === null || typeof houder === 'string' ? houder : `${houder.voornamen} Proef`,
  bron: 'gezagsregister',
  van: '2020-01-01',
  tot: null,
  ...meer,
})
const feiten = (meer: Partial<Feiten> = {}): Feiten => ({
  kind,
  leden: [kind, moeder, vader],
  gezag: [rij('gezamenlijk', moeder), rij('gezamenlijk', vader)],
  kaders: [],
  bezwaarTot: null,
  ...meer,
})
const mag = (f: Feiten, wie: Gezinslid, h: string, op = OP) =>
  rechtenVan(f, wie, op)
    ?.rechten.find((r) => r.handeling === h)
    ?.uitkomsten.map((u) => u.antwoord)

describe('custody of today, as recorded', () => {
  test('is what holds on the day: not before it began, not on its last day, not of a brother', () => {
    const f = feiten({ gezag: [rij('eenhoofdig', moeder, { van: '2026-11-25' }), rij('gezamenlijk', vader, { tot: '2026-11-25' })] })
    expect(gezagVandaag(f, OP)).toMatchObject({ stand: 'bekend', soort: 'eenhoofdig', houders: [{ persoonId: 'Moeder' }] })
    expect(gezagVandaag(f, '2026-11-24')).toMatchObject({ soort: 'gezamenlijk', houders: [{ persoonId: 'Vader' }] })
    expect(gezagVandaag(feiten({ gezag: [rij('eenhoofdig', moeder, { kindId: 'Broer' })] }), OP).stand).toBe('niet-vastgelegd')
  })

  test.each([
    ['both, joint', [rij('gezamenlijk', moeder), rij('gezamenlijk', vader)], true, true],
    ['one alone', [rij('eenhoofdig', moeder)], true, false],
    ['nothing recorded is not certain', [], null, null],
    ['cannot be determined is not certain', [rij('niet-te-bepalen', null)], null, null],
    ['temporarily nobody is a no', [rij('tijdelijk-geen', null)], false, false],
    ['a guardian outside the family is a no for parents', [rij('voogdij', 'Stichting Voogd')], false, false],
    [
      'shared with somebody outside the family',
      [rij('gezamenlijk-met-derde', moeder), rij('gezamenlijk-met-derde', 'Oom Piet')],
      true,
      false,
    ],
    ['sole, of a name nobody here has: not certain', [rij('eenhoofdig', 'Onbekende Naam')], null, null],
    ['found by name when the record has no link', [rij('eenhoofdig', 'moeder proef')], true, false],
  ] as const)('%s', (_wat, gezag, m, v) => {
    const f = feiten({ gezag })
    const g = gezagVandaag(f, OP)
    expect([heeftGezagVandaag(g, moeder, OP), heeftGezagVandaag(g, vader, OP)]).toEqual([m, v])
  })

  test('nobody has it over somebody of eighteen, whatever was recorded', () => {
    const f = feiten({ kind: lid('Kind', 'kind', { geboortedatum: '2008-11-25' }) })
    expect(gezagVandaag(f, '2026-11-24').stand).toBe('bekend')
    expect(gezagVandaag(f, OP)).toMatchObject({ stand: 'meerderjarig', houders: [] })
    expect(heeftGezagVandaag(gezagVandaag(f, OP), moeder, OP)).toBe(false)
  })

  test('a parent below eighteen cannot have it: not certain, and said so', () => {
    const jong = lid('Moeder', 'ouder', { geboortedatum: '2010-01-01' })
    const f = feiten({ leden: [kind, jong, vader] })
    expect(heeftGezagVandaag(gezagVandaag(f, OP), jong, OP)).toBeNull()
    expect(onzeker(f, OP).map((o) => o.wat)).toEqual(['gezag-minderjarig'])
  })
})

describe('in which role', () => {
  test.each([
    ['kind', null, null, 'jeugdige'],
    ['ouder', false, 'eenhoofdig', 'ouder'],
    ['stiefouder', true, 'gezamenlijk-met-derde', 'niet-ouder'],
    ['stiefouder', false, 'eenhoofdig', 'verzorger'],
    ['grootouder', true, 'voogdij', 'voogd'],
    ['pleegouder', false, 'voogdij', 'pleegouder'],
    ['netwerk', false, 'eenhoofdig', null],
    ['broer-zus', false, 'eenhoofdig', null],
  ] as const)('%s, custody %s (%s): %s', (plaats, gezag, soort, rol) => {
    expect(rolVan(lid(plaats === 'kind' ? 'Kind' : 'X', plaats), 'Kind', gezag, soort)).toBe(rol)
  })
})

describe('what holds today', () => {
  test('changes on the birthday and not a day before', () => {
    const f = feiten({ kind: lid('Kind', 'kind', { geboortedatum: '2010-11-25' }) })
    expect(mag(f, f.kind, 'toestemmen', '2026-11-24')).toEqual(['samen'])
    expect(mag(f, f.kind, 'toestemmen', OP)).toEqual(['ja'])
    expect(mag(f, moeder, 'dossier-inzien', '2026-11-24')).toEqual(['ja'])
    expect(mag(f, moeder, 'dossier-inzien', OP)).toEqual(['met-toestemming'])
  })

  test('names the frame when answers differ between them, and not when they agree', () => {
    const f = feiten({ kaders: ['vrijwillig', 'ondertoezichtstelling'] })
    const r = rechtenVan(f, moeder, OP)
    expect(r?.rechten.find((x) => x.handeling === 'toestemmen')?.uitkomsten.map((u) => [u.kaders, u.antwoord])).toEqual([
      [['civiel'], 'beperkt'],
      [['vrijwillig'], 'samen'],
    ])
    expect(r?.rechten.find((x) => x.handeling === 'klagen')?.uitkomsten.map((u) => u.kaders)).toEqual([[]])
  })

  test.each([
    [[], [{ naam: 'vrijwillig' }]],
    [['voogdij', 'ondertoezichtstelling'], [{ naam: 'civiel' }]],
    [['gesloten-jeugdhulp'], [{ naam: 'civiel', gesloten: true }]],
    [
      ['jeugdreclassering', 'vrijwillig'],
      [{ naam: 'strafrecht' }, { naam: 'vrijwillig' }],
    ],
  ])('frames %j', (kaders, uit) => {
    expect(kadersVan(feiten({ kaders }))).toEqual(uit)
  })

  test('every answer has a source, and every word in both languages', () => {
    const p = paneel(feiten({ kaders: ['gesloten-jeugdhulp', 'jeugdreclassering'] }), OP)
    const alle = [...p.personen.flatMap((x) => x.rechten.flatMap((r) => r.uitkomsten)), ...p.middelen]
    expect(alle.length).toBeGreaterThan(50)
    expect(alle.filter((u) => u.bron === '' || u.uitleg.nl === '' || u.uitleg.en === '' || u.uitleg.nl === u.uitleg.en)).toEqual([])
  })

  test('the child is spoken to as je, never as u', () => {
    for (const geboortedatum of ['2018-01-01', '2013-01-01', '2009-06-01'])
      for (const kaders of [['vrijwillig'], ['ondertoezichtstelling'], ['jeugdreclassering'], ['gesloten-jeugdhulp']]) {
        const k = lid('Kind', 'kind', { geboortedatum })
        const r = rechtenVan(feiten({ kind: k, leden: [k], kaders }), k, OP)
        const zinnen = r?.rechten.flatMap((x) => x.uitkomsten.map((u) => u.uitleg.nl)) ?? []
        expect(zinnen.length).toBeGreaterThan(10)
        expect(zinnen.filter((z) => /\b[Uu]w?\b/.test(z))).toEqual([])
      }
  })

  test('an objection that can still be made is told with its day; a passed one is not', () => {
    const uit = (bezwaarTot: string | null) => paneel(feiten({ bezwaarTot }), OP).middelen.find((m) => m.id === 'bezwaar')?.uiterlijk
    expect([uit('2026-11-25'), uit('2026-11-24'), uit(null)]).toEqual(['2026-11-25', null, null])
  })

  test('lengths said to a child are those of the law', () => {
    const zegt: readonly (readonly [string, TermijnId])[] = [
      ['bezwaar', 'bezwaartermijn'],
      ['beroep', 'beroepstermijn'],
      ['verzoek-rechter', 'schriftelijke-aanwijzing-rechter'],
    ]
    for (const [middel, regel] of zegt) expect(middelVoorKind[middel]).toContain(lengteInWoorden(termijnRegel(regel).lengte))
  })

  test('birthdays that change rights are told a year ahead', () => {
    expect(paneel(feiten({ kind: lid('Kind', 'kind', { geboortedatum: '2011-02-03' }) }), OP).grenzen).toMatchObject([
      { jaren: 16, op: '2027-02-03' },
    ])
  })
})

describe('what is not certain', () => {
  test.each([
    ['unknown birth date', null, ['geboortedatum']],
    ['only the year, at an age that matters', '2014-00-00', ['geboortedatum']],
    ['only the year, of a toddler: no warning', '2023-00-00', []],
    ['complete', '2014-05-01', []],
  ])('%s', (_wat, geboortedatum, wat) => {
    const f = feiten({ kind: lid('Kind', 'kind', { geboortedatum }) })
    expect(onzeker(f, OP).map((o) => o.wat)).toEqual(wat)
  })

  test('an unborn child is no unknown age', () => {
    const f = feiten({ kind: lid('Kind', 'kind', { geboortedatum: null, verwachtOp: '2027-02-01' }) })
    expect(onzeker(f, OP)).toEqual([])
    expect(mag(f, moeder, 'toestemmen')).toEqual(['ja'])
  })

  test('what is not certain never gives a yes to what needs custody or age', () => {
    const f = feiten({ gezag: [] })
    for (const h of ['toestemmen', 'dossier-inzien', 'delen-toestaan', 'woonplek-bepalen'])
      expect(mag(feiten({ gezag: [], kind: lid('Kind', 'kind', { geboortedatum: '2018-01-01' }) }), moeder, h)).toEqual(['onbekend'])
    expect(onzeker(f, OP).map((o) => o.wat)).toEqual(['gezag'])
    expect(onzeker(f, OP)[0]?.doe.nl).toContain('gezagsregister')
  })

  test('rights move on birthdays only, whatever is recorded', () => {
    const gezag = fc.constantFrom<readonly Gezag[]>(
      [],
      [rij('niet-te-bepalen', null)],
      [rij('eenhoofdig', moeder)],
      [rij('voogdij', 'Instelling')],
    )
    fc.assert(
      fc.property(gezag, fc.integer({ min: 1, max: 22 }), (g, n) => {
        const k = lid('Kind', 'kind', { geboortedatum: '2006-03-09' })
        const dag = verjaardag('2006-03-09', n) ?? OP
        const f = feiten({ kind: k, gezag: g })
        const [voor, na] = [plusDagen(dag, -1), dag].map((d) =>
          JSON.stringify(rechtenVan(f, moeder, d)?.rechten.map((r) => r.uitkomsten.map((u) => u.antwoord))),
        )
        if (![12, 16, 18].includes(n)) expect(voor).toBe(na)
      }),
    )
  })
})
