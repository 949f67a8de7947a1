import { describe, expect, test } from 'vitest'
import { GEMEENTEN } from './gemeenten.ts'
import { gemeentecijfers, PROEFINDICATOREN } from './waarnemingen.ts'

describe('figures of a made-up nation', () => {
  const jaren = [2023, 2024, 2025]
  const w = gemeentecijfers({ seed: 1, jaren })

  test('every municipality, year and indicator once; the same seed gives the same, another does not', () => {
    expect(w.length).toBe(GEMEENTEN.length * jaren.length * PROEFINDICATOREN.length)
    expect(new Set(w.map((x) => `${x.indicator} ${x.gebied} ${x.periode}`)).size).toBe(w.length)
    expect(gemeentecijfers({ seed: 1, jaren })).toEqual(w)
    expect(gemeentecijfers({ seed: 2, jaren })).not.toEqual(w)
  })

  test('what is not there says why, counts are in fives, small ones are hidden, and a share stays a share', () => {
    for (const x of w) {
      if (x.teller === null) expect(x.reden?.nl).toMatch(/niet geleverd|niet getoond/)
      else {
        expect(x.teller % 5).toBe(0)
        expect(x.teller).toBeGreaterThanOrEqual(10)
        if (PROEFINDICATOREN.find((i) => i.id === x.indicator)?.soort === 'aandeel') expect(x.teller).toBeLessThanOrEqual(x.noemer ?? 0)
      }
    }
    expect(w.some((x) => x.reden?.nl === 'niet geleverd')).toBe(true)
  })

  test.each(PROEFINDICATOREN.map((i) => [i.id, i.niveau] as const))('%s lies around %d of its base in the last year', (id, niveau) => {
    const nu = w.filter((x) => x.indicator === id && x.periode === '2025' && x.teller !== null)
    const deel = nu.reduce((s, x) => s + (x.teller ?? 0), 0) / nu.reduce((s, x) => s + (x.noemer ?? 0), 0)
    expect(deel / niveau).toBeGreaterThan(0.85)
    expect(deel / niveau).toBeLessThan(1.2)
  })
})
