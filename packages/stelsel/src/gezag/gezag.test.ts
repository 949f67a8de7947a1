import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gezag, gezagOver } from './gezag.ts'
import { redenen } from './redenen.ts'
import type { GezagPersoon, GezagUitspraak, Ontstaan, OuderFeit, Verbintenis } from './types.ts'

const OP = '2026-11-21'

/** Factories with named states. */
function persoon(id: string, anders: Partial<GezagPersoon> = {}): GezagPersoon {
  return {
    id,
    geboren: '1985-05-05',
    overleden: false,
    onderCuratele: false,
    geborenInNederland: true,
    inschrijving: 'ingezetene',
    geemigreerd: false,
    nederlandseAdoptieakte: false,
    ouder1: null,
    ouder2: null,
    verbintenissen: [],
    uitspraak: null,
    ...anders,
  }
}

function ouder(ouderId: string, anders: Partial<OuderFeit> = {}): OuderFeit {
  return { ouderId, bekend: true, geslacht: null, ontstaan: 'geboorte', sinds: null, ...anders }
}

function kind(anders: Partial<GezagPersoon> = {}): GezagPersoon {
  return persoon('kind', {
    geboren: '2015-03-03',
    ouder1: ouder('moeder', { geslacht: 'V' }),
    ouder2: ouder('vader', { geslacht: 'M' }),
    ...anders,
  })
}

const huwelijk = (partnerId: string, van = '2010-01-01', tot: string | null = null): Verbintenis => ({ partnerId, van, tot })
const moeder = persoon('moeder')
const vader = persoon('vader')
const gehuwd = [persoon('moeder', { verbintenissen: [huwelijk('vader')] }), vader]

describe('custody by operation of law', () => {
  it('is joint while the parents are married, and after divorce', () => {
    expect(gezag(kind(), gehuwd, OP)).toMatchObject({ soort: 'gezamenlijk-ouderlijk-gezag', reden: 'gehuwd' })
    const divorced = [persoon('moeder', { verbintenissen: [huwelijk('vader', '2010-01-01', '2020-01-01')] }), vader]
    expect(gezag(kind(), divorced, OP)).toMatchObject({ soort: 'gezamenlijk-ouderlijk-gezag', reden: 'gehuwd-geweest' })
  })

  it('warns where the public tree and the law part ways: a marriage that ended before the birth', () => {
    const before = [persoon('moeder', { verbintenissen: [huwelijk('vader', '2010-01-01', '2014-01-01')] }), vader]
    const g = gezag(kind(), before, OP)
    expect(g.soort).toBe('gezamenlijk-ouderlijk-gezag')
    expect(g.voorbehoud.join(' ')).toContain('BW 1:251')
  })

  it('is the mother’s alone without marriage before 2023, both from 1 January 2023', () => {
    expect(gezag(kind(), [moeder, vader], OP)).toMatchObject({ soort: 'eenhoofdig-ouderlijk-gezag', ouders: ['moeder'] })
    const erkend = (sinds: string): OuderFeit => ouder('vader', { ontstaan: 'erkenning', sinds })
    expect(gezag(kind({ ouder2: erkend('2022-12-31') }), [moeder, vader], OP).ouders).toEqual(['moeder'])
    expect(gezag(kind({ ouder2: erkend('2023-01-01') }), [moeder, vader], OP)).toMatchObject({
      soort: 'gezamenlijk-ouderlijk-gezag',
      reden: 'erkenning-na-2023',
    })
  })

  it('a parenthood established by the court counts as recognition in the tree, with a warning', () => {
    const byCourt = (sinds: string): OuderFeit => ouder('vader', { ontstaan: 'gerechtelijke-vaststelling', sinds })
    expect(gezag(kind({ ouder2: byCourt('2022-12-31') }), [moeder, vader], OP).ouders).toEqual(['moeder'])
    const g = gezag(kind({ ouder2: byCourt('2024-01-01') }), [moeder, vader], OP)
    expect(g.ouders).toEqual(['moeder', 'vader'])
    expect(g.voorbehoud.join(' ')).toContain('1:251b')
  })

  it('goes to the other parent when one died, is under guardianship or a minor', () => {
    const dead = [persoon('moeder', { overleden: true, verbintenissen: [huwelijk('vader')] }), vader]
    expect(gezag(kind(), dead, OP)).toMatchObject({ soort: 'eenhoofdig-ouderlijk-gezag', ouders: ['vader'] })
    const curatele = [gehuwd[0] ?? moeder, persoon('vader', { onderCuratele: true })]
    expect(gezag(kind(), curatele, OP).ouders).toEqual(['moeder'])
  })

  it('is temporarily nobody’s when neither can have it, also for different reasons', () => {
    const both = [persoon('moeder', { overleden: true, verbintenissen: [huwelijk('vader')] }), persoon('vader', { onderCuratele: true })]
    expect(gezag(kind(), both, OP)).toMatchObject({ soort: 'tijdelijk-geen-gezag', reden: 'beide-onbevoegd' })
    expect(gezag(kind({ ouder1: null, ouder2: null }), [], OP)).toMatchObject({ reden: 'geen-ouders' })
    const noMother = gezag(kind(), [persoon('moeder', { overleden: true }), vader], OP)
    expect(noMother).toMatchObject({ soort: 'tijdelijk-geen-gezag', reden: 'ouder-onbevoegd' })
  })

  it('is shared with the partner in whose marriage the child was born', () => {
    const een = kind({ ouder2: null })
    const partner = persoon('partner')
    const wed = persoon('moeder', { verbintenissen: [huwelijk('partner')] })
    expect(gezag(een, [wed, partner], OP)).toMatchObject({ soort: 'gezamenlijk-gezag', ouders: ['moeder'], derden: ['partner'] })
    const late = persoon('moeder', { verbintenissen: [huwelijk('partner', '2016-01-01')] })
    expect(gezag(een, [late, partner], OP).soort).toBe('eenhoofdig-ouderlijk-gezag')
    const unknown = persoon('moeder', { verbintenissen: [huwelijk('partner', '0000-00-00')] })
    expect(gezag(een, [unknown, partner], OP)).toMatchObject({ soort: 'niet-te-bepalen', reden: 'datum-huwelijk-ontbreekt' })
    expect(gezag(een, [{ ...wed, overleden: true }, partner], OP)).toMatchObject({ soort: 'voogdij', derden: ['partner'] })
  })

  it('cannot be told of a parent or partner of whom there is no record', () => {
    expect(gezag(kind(), [gehuwd[0] ?? moeder], OP)).toMatchObject({ soort: 'niet-te-bepalen', reden: 'gegevens-ontbreken' })
    expect(gezag(kind({ ouder2: null }), [], OP).reden).toBe('gegevens-ontbreken')
    const wed = persoon('moeder', { verbintenissen: [huwelijk('partner')] })
    expect(gezag(kind({ ouder2: null }), [wed], OP).reden).toBe('gegevens-ontbreken')
    const u = { indicatie: '1', van: '2020-01-01' } as const
    expect(gezag(kind({ uitspraak: u }), [vader], OP).reden).toBe('gegevens-ontbreken')
  })

  it('adoption gives both custody, married or not', () => {
    const q: Ontstaan = 'adoptie'
    const a = kind({ ouder1: ouder('moeder', { ontstaan: q }), ouder2: ouder('vader', { ontstaan: q }) })
    expect(gezag(a, [moeder, vader], OP)).toMatchObject({ soort: 'gezamenlijk-ouderlijk-gezag', reden: 'adoptie' })
  })
})

describe('custody by the court', () => {
  const uitspraak = (indicatie: GezagUitspraak['indicatie'], van: string | null = '2020-01-01'): GezagUitspraak => ({ indicatie, van })

  it('goes before the law', () => {
    expect(gezag(kind({ uitspraak: uitspraak('2') }), gehuwd, OP).ouders).toEqual(['vader'])
    expect(gezag(kind({ uitspraak: uitspraak('12') }), [moeder, vader], OP).ouders).toEqual(['moeder', 'vader'])
    expect(gezag(kind({ uitspraak: uitspraak('D') }), gehuwd, OP)).toMatchObject({ soort: 'voogdij', derdeOnbekend: true })
  })

  it('keeps the parent in shared custody with someone the register does not name', () => {
    const g = gezag(kind({ uitspraak: uitspraak('1D') }), gehuwd, OP)
    expect(g).toMatchObject({ soort: 'gezamenlijk-gezag', ouders: ['moeder'], derdeOnbekend: true })
    expect(g.voorbehoud).toHaveLength(1)
  })

  it('lapses when the parents marry again after it', () => {
    const first = huwelijk('vader', '2010-06-01', '2018-01-01')
    const again = [persoon('moeder', { verbintenissen: [first, huwelijk('vader', '2021-06-01')] }), vader]
    expect(gezag(kind({ uitspraak: uitspraak('1') }), again, OP).soort).toBe('gezamenlijk-ouderlijk-gezag')
    expect(gezag(kind({ uitspraak: uitspraak('D') }), again, OP).soort).toBe('voogdij')
  })

  it.each([
    ['a first marriage is no remarriage', [huwelijk('vader', '2021-06-01')], 'eenhoofdig-ouderlijk-gezag'],
    [
      'a divorce after it does not undo it',
      [huwelijk('vader', '2010-06-01', '2018-01-01'), huwelijk('vader', '2021-06-01', '2022-06-01')],
      'gezamenlijk-ouderlijk-gezag',
    ],
    [
      'remarried before the decision',
      [huwelijk('vader', '2001-06-01', '2002-01-01'), huwelijk('vader', '2004-06-01')],
      'eenhoofdig-ouderlijk-gezag',
    ],
    [
      'married to somebody else',
      [huwelijk('vader', '2010-06-01', '2018-01-01'), huwelijk('ander', '2021-06-01')],
      'eenhoofdig-ouderlijk-gezag',
    ],
  ])('%s', (_what, verbintenissen, soort) => {
    expect(gezag(kind({ uitspraak: uitspraak('1') }), [persoon('moeder', { verbintenissen }), vader], OP).soort).toBe(soort)
  })

  it('leaves nobody when the one parent died: the other does not get it by itself', () => {
    const g = gezag(kind({ uitspraak: uitspraak('1') }), [persoon('moeder', { overleden: true }), vader], OP)
    expect(g).toMatchObject({ soort: 'tijdelijk-geen-gezag', reden: 'ouder-onbevoegd' })
  })

  it('lapses for a parent who is no parent any more', () => {
    const denied = kind({ uitspraak: uitspraak('12'), ouder2: ouder('vader', { ontkend: true }) })
    expect(gezag(denied, gehuwd, OP)).toMatchObject({ soort: 'eenhoofdig-ouderlijk-gezag', ouders: ['moeder'] })
  })
})

describe('where the tree stops', () => {
  it.each([
    [{ inschrijving: 'niet-ingezetene' }, 'niet-in-nederland'],
    [{ inschrijving: null }, 'gemeente-ontbreekt'],
    [{ geemigreerd: true }, 'buitenland-geweest'],
    [{ geborenInNederland: false }, 'buitenland-geboren'],
    [{ geborenInNederland: null }, 'geboorteland-ontbreekt'],
    [{ ouder2: ouder('x', { bekend: false }) }, 'ouder-niet-bekend'],
  ] as const)('%o cannot be determined', (anders, reden) => {
    expect(gezag(kind(anders), gehuwd, OP)).toMatchObject({ soort: 'niet-te-bepalen', reden, ouders: [] })
  })

  it('turning 18 ends it on that day', () => {
    const k = kind({ geboren: '2008-11-21' })
    expect(gezag(k, gehuwd, '2026-11-20').soort).toBe('gezamenlijk-ouderlijk-gezag')
    expect(gezag(k, gehuwd, '2026-11-21')).toMatchObject({ soort: 'niet-van-toepassing', reden: 'meerderjarig' })
  })

  it('says when a fact it rests on is under investigation, and not when another is', () => {
    expect(gezag(kind({ onderzoek: ['010310'] }), gehuwd, OP).inOnderzoek).toBe(true)
    expect(gezag(kind({ onderzoek: ['010410'] }), gehuwd, OP).inOnderzoek).toBe(false)
    expect(gezag(kind({ onderzoek: ['010000'] }), gehuwd, OP).inOnderzoek).toBe(true)
  })
})

describe('seen from a grown-up', () => {
  it('names the children over whom custody is held', () => {
    const all = [...gehuwd, kind(), { ...kind({ geboren: '2018-01-01' }), id: 'jongste' }]
    expect(gezagOver('vader', all, OP).map((g) => g.kindId)).toEqual(['kind', 'jongste'])
    expect(gezagOver('vader', [...all, persoon('vader', { overleden: true })], OP)).toEqual([])
    expect(gezagOver('niemand', all, OP)).toEqual([])
  })
})

describe('any facts at all', () => {
  const deelDatum = fc.oneof(
    fc.constantFrom(null, '0000-00-00', '2014-00-00', '2019-06-00'),
    fc.integer({ min: 0, max: 9000 }).map((n) => `20${String(10 + (n % 16)).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 9}`),
  )
  const iemand = (id: string): fc.Arbitrary<GezagPersoon> =>
    fc.record({
      id: fc.constant(id),
      geboren: fc.constantFrom('1980-01-01', '2009-01-01', '2010-05-00', null),
      overleden: fc.boolean(),
      onderCuratele: fc.boolean(),
      geborenInNederland: fc.constantFrom(true, true, false, null),
      inschrijving: fc.constantFrom('ingezetene', 'ingezetene', 'niet-ingezetene', null),
      geemigreerd: fc.boolean(),
      nederlandseAdoptieakte: fc.boolean(),
      ouder1: fc.constantFrom(null, ouder('a'), ouder('a', { geslacht: 'V' }), ouder('a', { bekend: false })),
      ouder2: fc.constantFrom(null, ouder('b'), ouder('b', { ontstaan: 'adoptie' }), ouder('b', { ontkend: true })),
      verbintenissen: fc.array(fc.record({ partnerId: fc.constantFrom('a', 'b', 'c'), van: deelDatum, tot: deelDatum })),
      uitspraak: fc.option(fc.record({ indicatie: fc.constantFrom('1', '2', '12', '1D', '2D', 'D'), van: deelDatum })),
    })

  it('give one outcome with a reason, never custody to the dead, to minors or to nobody in particular', () => {
    fc.assert(
      fc.property(iemand('kind'), iemand('a'), iemand('b'), iemand('c'), (k, a, b, c) => {
        const g = gezag(k, [a, b, c], OP)
        expect(redenen[g.reden].uitleg).toBe(g.uitleg)
        const holders = [a, b, c].filter((p) => g.ouders.includes(p.id) || g.derden.includes(p.id))
        const byCourtWithThird = g.soort === 'gezamenlijk-gezag' && g.reden === 'uitspraak'
        expect(byCourtWithThird || holders.every((p) => !p.overleden && !p.onderCuratele)).toBe(true)
        const nobody = ['tijdelijk-geen-gezag', 'niet-te-bepalen', 'niet-van-toepassing'].includes(g.soort)
        expect(nobody ? g.ouders.length + g.derden.length : 0).toBe(0)
        expect(g.soort === 'gezamenlijk-ouderlijk-gezag' ? g.ouders.length : 2).toBe(2)
        expect(g.soort === 'eenhoofdig-ouderlijk-gezag' ? g.ouders.length : 1).toBe(1)
      }),
      { numRuns: 2000 },
    )
  })
})
