import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schat, t95, verschil } from './statistiek.ts'

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
})
