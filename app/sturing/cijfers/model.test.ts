import { describe, expect, test } from 'vitest'
import { bekijk, GEBIEDEN, INDICATOREN, landelijk, leesKeuze } from './model.ts'

describe('what an address asks for', () => {
  test('municipalities and a year; what is unknown is named and left out, and four are enough', () => {
    expect(leesKeuze(new URLSearchParams('gm=GM0599,GM9999,GM0363&jaar=2023'))).toEqual({
      gemeenten: ['GM0599', 'GM0363'],
      jaar: '2023',
      onbekend: ['GM9999'],
    })
    expect(leesKeuze(new URLSearchParams('jaar=1815'))).toEqual({ gemeenten: [], jaar: '2025', onbekend: ['1815'] })
    expect(leesKeuze(new URLSearchParams('gm=GM0599,GM0363,GM0518,GM0344,GM0014,GM0599')).gemeenten.length).toBe(4)
  })
})

describe.each(INDICATOREN.map((i) => [i.id, i] as const))('%s', (_id, indicator) => {
  test('every municipality is drawn or named as not drawn; the one asked for has an interval and a rate beside it', () => {
    const v = bekijk(indicator, ['GM0599'], '2025')
    expect(v.strip.punten.length + v.strip.nietGetekend.length).toBe(GEBIEDEN.length)
    const rotterdam = v.gebieden.find((g) => g.periode === '2025' && g.gebied === 'GM0599')
    // An interval that does not hold its own figure says nothing.
    for (const m of [rotterdam?.meting, rotterdam?.per1000]) {
      expect(m?.interval?.onder).toBeLessThan(m?.waarde ?? Number.NaN)
      expect(m?.interval?.boven).toBeGreaterThan(m?.waarde ?? Number.NaN)
    }
    expect(v.trechter.punten.length).toBe(v.strip.punten.length)
  })
  test('the nation is a sum over a sum and says who is missing', () => {
    for (const j of landelijk(indicator)) {
      expect(j.geleverd).toBeLessThanOrEqual(j.van)
      expect(j.van).toBe(342)
      expect(j.waarde).toBeGreaterThan(0)
    }
  })
})

test('every indicator has its words in two languages', () => {
  expect(INDICATOREN.length).toBe(5)
  for (const i of INDICATOREN) for (const t of [i.definitie, i.valkuil]) expect(t.nl && t.en).toBeTruthy()
})
