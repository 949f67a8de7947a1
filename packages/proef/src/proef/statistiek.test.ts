import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rng } from '../rng.ts'
import { duidelijke, kansOpT, kansOpVerschil, schat, t95, verschil } from './statistiek.ts'

describe('statistics', () => {
  it('leaves out what was not counted, and knows one is no interval', () => {
    expect(schat([])).toEqual({ gemiddeld: null, marge: null, n: 0 })
    expect(schat([null, 3])).toEqual({ gemiddeld: 3, marge: null, n: 1 })
    expect(schat([1, 2, 3]).gemiddeld).toBe(2)
    expect(schat([1, 2, 3]).marge).toBeCloseTo((4.303 * 1) / Math.sqrt(3), 3)
    expect(verschil([1, null, 3], [2, 5, 5])).toMatchObject({ gemiddeld: 1.5, n: 2 })
  })

  it('has quantiles that fall and end near the normal one', () => {
    assert(property(integer({ min: 1, max: 200 }), (n) => t95(n) >= t95(n + 1)))
    expect(t95(1000)).toBeCloseTo(1.962, 2)
  })

  it('knows the chance of a difference: at the edge of the interval one in twenty, at none one', () => {
    for (const vrijheid of [1, 2, 5, 9, 29]) expect(kansOpT(t95(vrijheid), vrijheid)).toBeCloseTo(0.05, 3)
    // One degree of freedom is Cauchy: closed form.
    for (const t of [0.2, 1, 7, 60]) expect(kansOpT(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 9)
    expect(kansOpT(0, 4)).toBe(1)
    expect(kansOpVerschil({ gemiddeld: 0, marge: 0, n: 5 })).toBe(1)
    expect(kansOpVerschil({ gemiddeld: 3, marge: 0, n: 5 })).toBe(0)
    expect(kansOpVerschil({ gemiddeld: 3, marge: null, n: 1 })).toBeNull()
  })

  it('picks by Benjamini and Hochberg, worked out by hand', () => {
    // Limits for five: 0.01, 0.02, 0.03, 0.04, 0.05.
    expect(duidelijke([0.009, 0.019, 0.031, 0.039, 0.9])).toEqual([true, true, true, true, false])
    expect(duidelijke([0.02, 0.03, 0.04, 0.5, 0.9])).toEqual([false, false, false, false, false])
    expect(duidelijke([null, 0.04, null])).toEqual([false, true, false])
    expect(duidelijke([])).toEqual([])
  })

  it('with forty figures and no difference something is clear about as seldom as it says', () => {
    const r = rng(11)
    const normaal = (): number => Math.sqrt(-2 * Math.log(1 - r.f())) * Math.cos(2 * Math.PI * r.f())
    let vals = 0
    for (let keer = 0; keer < 600; keer++)
      if (duidelijke(Array.from({ length: 40 }, () => kansOpVerschil(schat([1, 2, 3, 4, 5, 6].map(normaal))))).includes(true)) vals++
    expect(vals / 600).toBeLessThan(0.08)
    expect(vals).toBeGreaterThan(5)
  })
})
