import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDagen } from '../kalender/datum.ts'
import type { Verblijf, WoonplaatsFeiten } from './types.ts'
import { beginVanVerblijf, naVerhuizing, overgang2022, woonplaats } from './woonplaats.ts'

const feiten = (anders: Partial<WoonplaatsFeiten> = {}): WoonplaatsFeiten => ({
  geboren: '2012-03-01',
  adressen: [{ van: '2012-03-01', gemeente: '0599' }],
  verblijven: [],
  gemeenteMoederBijGeboorte: '0014',
  werkelijkVerblijf: '0363',
  ...anders,
})
const verblijf = (van: string, tot: string | null = null): Verblijf => ({ soort: 'pleegzorg', van, tot, gemeente: '0344' })

describe('since 2022', () => {
  it('is the home address, and the new one from the day of a move', () => {
    const moved = feiten({
      adressen: [
        { van: '2012-03-01', gemeente: '0599' },
        { van: '2025-05-01', gemeente: '0518' },
      ],
    })
    expect(woonplaats(moved, '2025-04-30')).toMatchObject({ gemeente: '0599', regel: 'woonadres' })
    expect(woonplaats(moved, '2025-05-01')).toMatchObject({ gemeente: '0518', regel: 'woonadres' })
  })

  it('is the address just before a stay, also after moving the registration to the foster parents', () => {
    const f = feiten({
      adressen: [
        { van: '2012-03-01', gemeente: '0599' },
        { van: '2024-02-01', gemeente: '0344' },
      ],
      verblijven: [verblijf('2024-01-15')],
    })
    expect(woonplaats(f, '2026-01-01')).toMatchObject({ gemeente: '0599', regel: 'voor-verblijf' })
    expect(woonplaats(f, '2026-01-01').bewijs.join()).toContain('2024-01-14')
  })

  it('takes a chain of stays as one, and starts anew after a day at home', () => {
    const f = (gap: number): WoonplaatsFeiten =>
      feiten({
        adressen: [
          { van: '2012-03-01', gemeente: '0599' },
          { van: '2024-02-01', gemeente: '0344' },
        ],
        verblijven: [verblijf('2024-01-15', '2025-01-01'), verblijf(plusDagen('2025-01-01', gap))],
      })
    expect(woonplaats(f(0), '2026-01-01').gemeente).toBe('0599')
    expect(woonplaats(f(1), '2026-01-01').gemeente).toBe('0344')
  })

  it('falls back on the mother’s registration at birth, then on the real stay', () => {
    expect(woonplaats(feiten({ adressen: [] }), '2026-01-01')).toMatchObject({ gemeente: '0014', regel: 'moeder-bij-geboorte' })
    const noted = feiten({ adressen: [{ van: '2012-03-01', gemeente: '0599', aantekening: true }] })
    expect(woonplaats(noted, '2026-01-01').regel).toBe('moeder-bij-geboorte')
    const neither = feiten({ adressen: [], gemeenteMoederBijGeboorte: null })
    expect(woonplaats(neither, '2026-01-01')).toMatchObject({ gemeente: '0363', regel: 'werkelijk-verblijf' })
    const abroad = feiten({ adressen: [{ van: '2012-03-01', gemeente: 'buitenland' }] })
    expect(woonplaats(abroad, '2026-01-01')).toMatchObject({ gemeente: '0363', regel: 'werkelijk-verblijf' })
  })

  it('stays with the address before a youth prison while help follows from that stay', () => {
    const f = feiten({
      adressen: [
        { van: '2012-03-01', gemeente: '0599' },
        { van: '2025-07-01', gemeente: '0518' },
      ],
      verblijven: [{ soort: 'justitiele-jeugdinrichting', van: '2025-01-15', tot: '2025-07-01', gemeente: '0344' }],
    })
    expect(woonplaats(f, '2026-01-01').gemeente).toBe('0518')
    const g = woonplaats({ ...f, inVerbandMetInrichting: true }, '2026-01-01')
    expect(g).toMatchObject({ gemeente: '0599', regel: 'voor-verblijf' })
  })

  it('says that it cannot be told, and that help must not wait', () => {
    const none = feiten({ adressen: [], gemeenteMoederBijGeboorte: null, werkelijkVerblijf: null })
    const w = woonplaats(none, '2026-01-01')
    expect(w).toMatchObject({ gemeente: null, regel: null })
    expect(w.letOp.join()).toContain('nooit')
    expect(w.bewijs.length).toBeGreaterThan(0)
  })

  it('follows a merger of municipalities', () => {
    const f = feiten({ adressen: [{ van: '2012-03-01', gemeente: '0530' }] })
    expect(woonplaats(f, '2022-12-31').gemeente).toBe('0530')
    expect(woonplaats(f, '2023-01-01')).toMatchObject({ gemeente: '1992' })
    const split = woonplaats(feiten({ adressen: [{ van: '2012-03-01', gemeente: '0788' }] }), '2023-01-01')
    expect(split.letOp.join()).toContain('verdeeld')
  })
})

describe('before 2022', () => {
  it('is the residence of whoever has custody', () => {
    const f = feiten({ gezagsdragers: ['0518', '0518'] })
    expect(woonplaats(f, '2021-12-31')).toMatchObject({ gemeente: '0518', regel: 'gezag', regime: 'voor-2022' })
    expect(woonplaats(f, '2022-01-01')).toMatchObject({ gemeente: '0599', regime: 'vanaf-2022' })
  })

  it('is the real stay with guardianship by an institution or parents in two places', () => {
    expect(woonplaats(feiten({ voogdijInstelling: true }), '2020-01-01')).toMatchObject({ gemeente: '0363', regel: 'voogdij-verblijf' })
    expect(woonplaats(feiten({ gezagsdragers: ['0518', '0599'] }), '2020-01-01').regel).toBe('werkelijk-verblijf')
    expect(woonplaats(feiten({ gezagsdragers: [null] }), '2020-01-01').regel).toBe('werkelijk-verblijf')
  })

  it('is the own address from eighteen, and is marked as not confirmed', () => {
    const w = woonplaats(feiten({ geboren: '2000-01-01', gezagsdragers: ['0518'] }), '2020-01-01')
    expect(w).toMatchObject({ gemeente: '0599', regel: 'eigen-woonplaats' })
    expect(w.onbevestigd).toBeDefined()
  })
})

describe('a move during help', () => {
  const adressen = [
    { van: '2012-03-01', gemeente: '0599' },
    { van: '2025-05-01', gemeente: '0518' },
  ]
  it('at home changes the municipality and keeps the same help for a year', () => {
    expect(naVerhuizing(feiten({ adressen }), '2025-05-01')).toMatchObject({ wisselt: true, zelfdeHulpTot: '2026-05-01' })
  })
  it('in a stay changes nothing', () => {
    const f = feiten({ adressen, verblijven: [verblijf('2024-01-15')] })
    expect(naVerhuizing(f, '2025-05-01')).toMatchObject({ wisselt: false, zelfdeHulpTot: null })
  })
  it('is open when one of the two cannot be told', () => {
    const f = feiten({ adressen: [], gemeenteMoederBijGeboorte: null, werkelijkVerblijf: null })
    expect(naVerhuizing(f, '2025-05-01').wisselt).toBeNull()
  })
})

describe('the change of rule on 1 January 2022', () => {
  const voogdij = feiten({ voogdijInstelling: true, verblijven: [verblijf('2020-01-15')] })

  it('gives help that had begun to another municipality, and keeps it the same for a year', () => {
    expect(overgang2022(voogdij, 'jeugdhulp')).toMatchObject({
      oud: { gemeente: '0363', regime: 'voor-2022' },
      nieuw: { gemeente: '0599', regel: 'voor-verblijf' },
      wisselt: true,
      zelfdeHulpTot: '2023-01-01',
    })
  })

  it('leaves a foster child with the same foster parents, without that limit', () => {
    expect(overgang2022(voogdij, 'pleegzorg')).toMatchObject({ pleegzorgBlijft: true, zelfdeHulpTot: null, bron: 'Jeugdwet 10.1 lid 2' })
  })

  it('changes nothing where both rules name one municipality, and is open where one cannot be told', () => {
    expect(overgang2022(feiten({ gezagsdragers: ['0599'] }), 'jeugdhulp')).toMatchObject({ wisselt: false, zelfdeHulpTot: null })
    expect(overgang2022(feiten({ werkelijkVerblijf: null }), 'jeugdhulp').wisselt).toBeNull()
  })
})

describe('chains of stays', () => {
  it('begin on the first day of some stay, whatever the order in which they are given', () => {
    const stay = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }))
      .map(([a, n]) => verblijf(plusDagen('2025-01-01', a), plusDagen('2025-01-01', a + n)))
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), fc.integer({ min: 0, max: 90 }), (stays, n) => {
        const op = plusDagen('2025-01-01', n)
        const begin = beginVanVerblijf(stays, op)
        expect(beginVanVerblijf([...stays].reverse(), op)).toBe(begin)
        const inside = stays.some((v) => v.van <= op && (v.tot ?? '9999-12-31') > op)
        expect(begin !== null).toBe(inside)
        const dayBefore = begin === null ? null : plusDagen(begin, -1)
        expect(stays.some((v) => dayBefore !== null && v.van <= dayBefore && (v.tot ?? '9999-12-31') > dayBefore)).toBe(false)
      }),
    )
  })
})
