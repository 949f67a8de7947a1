import { assert, double, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagVan, datumVan, isDatum, jarenOud } from './datum.ts'
import { ln, lnBits, rng } from './rng.ts'

describe('rng', () => {
  it('gives known numbers, so that a change of the generator shows', () => {
    const r = rng(1)
    expect([r.u32(), r.u32(), r.u32()]).toMatchInlineSnapshot(`
      [
        1805118199,
        1845355275,
        2004113348,
      ]
    `)
  })

  it('splits into streams that do not depend on what was drawn', () => {
    const a = rng(7)
    const b = rng(7)
    b.u32()
    expect(a.split('x').u32()).toBe(b.split('x').u32())
    expect(a.split('x').u32()).not.toBe(a.split('y').u32())
  })

  it('is uniform and exponential enough', () => {
    const r = rng(3)
    let som = 0
    let e = 0
    const n = 200_000
    for (let i = 0; i < n; i++) {
      som += r.f()
      e += r.exp(5)
    }
    expect(Math.abs(som / n - 0.5)).toBeLessThan(0.004)
    expect(Math.abs(e / n - 5)).toBeLessThan(0.06)
  })

  it('takes the logarithm of bits as of the fraction', () => {
    assert(
      property(integer({ min: 0, max: 0xffffffff }), (x) => {
        expect(Math.abs(lnBits(x) - Math.log((x + 0.5) / 2 ** 32))).toBeLessThan(1e-13)
      }),
    )
    expect(lnBits(0)).toBeCloseTo(Math.log(0.5 / 2 ** 32), 12)
    expect(lnBits(0xffffffff)).toBeLessThan(0)
  })

  it('has its own logarithm that agrees with the platform', () => {
    assert(
      property(double({ min: 1e-12, max: 1e9, noNaN: true }), (x) => {
        expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(Math.log(x))))
      }),
    )
  })
})

describe('datum', () => {
  it('counts days both ways', () => {
    expect(dagVan('1970-01-01')).toBe(0)
    expect(dagVan('2026-11-21')).toBe(20778)
    expect(datumVan(dagVan('2024-02-29') + 1)).toBe('2024-03-01')
    assert(
      property(integer({ min: -20000, max: 60000 }), (d) => {
        expect(dagVan(datumVan(d))).toBe(d)
      }),
    )
  })

  it('knows ages and what is no date', () => {
    expect(jarenOud('2010-11-22', '2026-11-21')).toBe(15)
    expect(jarenOud('2010-11-21', '2026-11-21')).toBe(16)
    expect(isDatum('2026-02-29')).toBe(false)
    expect(isDatum('2010-00-00')).toBe(false)
  })
})
