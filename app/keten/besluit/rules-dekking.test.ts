import { plusDagen } from '@draad/stelsel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eindenVanBesluit } from './handlers-nemen.ts'
import type { Bezwaar, Einde, Voorziening } from './model.ts'
import { item, volledig } from './proef.ts'
import {
  geldigheidOp,
  geldigOp,
  geschorstOp,
  tellendeEinden,
  uitkomstVan,
  verschillen,
  verschilVan,
  wachtOpBezwaar,
} from './rules-dekking.ts'

const BEGIN = '2026-01-01'
const dag = fc.integer({ min: 0, max: 900 }).map((n) => plusDagen(BEGIN, n))

describe('[R0-82] never a day without cover, unless ended with a motive', () => {
  const stap = fc.record({ na: fc.integer({ min: 0, max: 300 }), duur: fc.option(fc.integer({ min: 0, max: 200 })), stopt: fc.boolean() })

  test('over random decisions on one line, early, late and with holes between them (property)', () => {
    fc.assert(
      fc.property(dag, fc.option(fc.integer({ min: 0, max: 200 })), fc.array(stap, { maxLength: 6 }), (van, duur, stappen) => {
        const items: Voorziening[] = [item({ van, totEnMet: duur === null ? null : plusDagen(van, duur) })]
        const einden: Einde[] = []
        let gestopt: string | null = null
        for (const s of stappen) {
          const vorig = items.at(-1)
          if (!vorig || gestopt) break
          const op = plusDagen(vorig.van, s.na)
          const nieuw = s.stopt ? [] : [item({ van: op, totEnMet: s.duur === null ? null : plusDagen(op, s.duur), vervangt: vorig.id })]
          const beeindigt = s.stopt ? [{ voorzieningId: vorig.id, laatsteDag: op, motief: 'doel bereikt', doorGi: false }] : []
          const v = verschillen([vorig], nieuw, beeindigt)
          einden.push(
            ...eindenVanBesluit({ inhoud: volledig({ voorzieningen: nieuw, beeindigt, verschilMotief: 'omdat' }) }, v).map((e) => ({
              ...e,
              besluitId: 'b',
            })),
          )
          items.push(...nieuw)
          if (s.stopt) gestopt = op
        }
        const eind = gestopt ?? plusDagen(items.at(-1)?.van ?? van, 400)
        const gaten = []
        for (let d = van; d <= eind; d = plusDagen(d, 1)) if (geldigOp(items, einden, d).length !== 1) gaten.push(d)
        expect(gaten).toEqual([])
        expect(geldigOp(items, einden, plusDagen(eind, 1)).length).toBe(gestopt ? 0 : 1)
      }),
      { numRuns: 60 },
    )
  })

  test('the last day itself is covered, the day after it runs on, and "done" with a reason really ends', () => {
    const v = item({ van: '2026-02-01', totEnMet: '2026-02-28' })
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((d) => geldigheidOp(v, [], d))).toEqual([
      'nog-niet',
      'geldig',
      'geldig',
      'loopt-door',
    ])
    expect(geldigheidOp({ ...v, naEinde: 'klaar' }, [], '2026-03-01')).toBe('voorbij')
  })
})

describe('[R0-77] an objection holds up what was decided', () => {
  const bezwaar = (meer: Partial<Bezwaar>) => ({
    besluitId: 'b',
    hulpLooptDoor: true,
    ontvangenOp: '2026-02-01',
    stand: 'open' as Bezwaar['stand'],
    afgedaanOp: null as string | null,
    ...meer,
  })
  test('from the day it is received to the day it is answered, and for good when it is well-founded', () => {
    expect(geschorstOp([bezwaar({})], '2026-01-31').size).toBe(0)
    expect(geschorstOp([bezwaar({})], '2026-02-01').size).toBe(1)
    expect(geschorstOp([bezwaar({ stand: 'ongegrond', afgedaanOp: '2026-03-01' })], '2026-03-01').size).toBe(0)
    expect(geschorstOp([bezwaar({ stand: 'gegrond', afgedaanOp: '2026-03-01' })], '2026-06-01').size).toBe(1)
    expect(geschorstOp([bezwaar({ hulpLooptDoor: false })], '2026-02-02').size).toBe(0)
  })
  test('the old and the new never run side by side because of it', () => {
    const geschorst = new Set(['b'])
    expect(tellendeEinden([{ voorzieningId: 'x', besluitId: 'b', laatsteDag: BEGIN, soort: 'vervangen', motief: 'm' }], geschorst)).toEqual(
      [],
    )
    expect(wachtOpBezwaar({ besluitId: 'b', vervangt: 'x' }, geschorst)).toBe(true)
    expect(wachtOpBezwaar({ besluitId: 'b', vervangt: null }, geschorst)).toBe(false)
  })
})

describe('[R0-76] the difference with what was', () => {
  test.each([
    ['gelijk', {}],
    ['minder', { volume: 3 }],
    ['meer', { volume: 5 }],
    ['gelijk', { volume: 240, eenheid: '01' }],
    ['minder', { volume: 16, frequentie: '4' }],
    ['anders', { product: '45A05' }],
    ['anders', { vorm: 'pgb', tarief: 1 }],
    ['anders', { volume: null, eenheid: null, frequentie: null }],
    ['anders', { volume: 4, eenheid: '14' }],
    ['anders', { frequentie: '6' }],
  ] as const)('%s', (verwacht, stuk) => {
    expect(verschilVan(item(), item(stuk))).toBe(verwacht)
  })

  test('the same hours at a lower personal budget rate is less: less help can be bought', () => {
    const pgb = (tarief: number, volume = 4) => item({ vorm: 'pgb', tarief, volume })
    expect(verschilVan(pgb(5000), pgb(4500))).toBe('minder')
    expect(verschilVan(pgb(5000), pgb(4500, 5))).toBe('minder')
    expect(verschilVan(pgb(5000), pgb(5000))).toBe('gelijk')
  })

  test('comparing is antisymmetric: what is less one way is more the other (property)', () => {
    const v = fc
      .record({
        volume: fc.integer({ min: 1, max: 2000 }),
        eenheid: fc.constantFrom('01', '04'),
        frequentie: fc.constantFrom('1', '2', '4'),
      })
      .map((x) => item(x))
    fc.assert(
      fc.property(v, v, (a, b) => {
        const om = { minder: 'meer', meer: 'minder', gelijk: 'gelijk', anders: 'anders', nieuw: 'nieuw', stopt: 'stopt' } as const
        expect(verschilVan(b, a)).toBe(om[verschilVan(a, b)])
      }),
    )
  })

  test('[R0-88] one word for the whole, the least favourable first', () => {
    const uit = (...s: ('gelijk' | 'minder' | 'meer' | 'anders' | 'stopt' | 'nieuw')[]) =>
      uitkomstVan(
        'wijziging',
        s.map((soort) => ({ soort, oud: null, nieuw: null })),
      )
    expect([
      uit('gelijk'),
      uit('gelijk', 'meer'),
      uit('meer', 'minder'),
      uit('stopt'),
      uit('stopt', 'gelijk'),
      uit('nieuw'),
      uit('gelijk', 'nieuw'),
      uitkomstVan('weigering', []),
    ]).toEqual(['ongewijzigd', 'meer', 'minder', 'gestopt', 'minder', 'nieuw', 'meer', 'geweigerd'])
  })
})
