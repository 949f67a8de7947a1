import { describe, expect, test } from 'vitest'
import { GEPUBLICEERD, leesKeuze, NAGEMAAKT, zoekBlad } from './model.ts'

const [eerste] = NAGEMAAKT

describe('what an address asks for', () => {
  test('municipalities and a year; what is unknown is named and left out, and four are enough', () => {
    const lees = (zoek: string) => leesKeuze(eerste!, new URLSearchParams(zoek))
    expect(lees('gm=GM0599,GM9999,GM0363&jaar=2023')).toEqual({ gebieden: ['GM0599', 'GM0363'], jaar: '2023', onbekend: ['GM9999'] })
    expect(lees('jaar=1815')).toEqual({ gebieden: [], jaar: '2025', onbekend: ['1815'] })
    expect(lees('gm=GM0599,GM0363,GM0518,GM0344,GM0014,GM0599').gebieden.length).toBe(4)
  })
  test('of a published table its own areas and periods; a municipality of another is unknown there', () => {
    const almere = zoekBlad('pub-almere')!
    expect(leesKeuze(almere, new URLSearchParams('gm=WK003418,GM0599'))).toEqual({
      gebieden: ['WK003418'],
      jaar: '2024',
      onbekend: ['GM0599'],
    })
    expect(zoekBlad('bestaat-niet')).toBeUndefined()
  })
})

describe.each(NAGEMAAKT.map((b) => [b.i.id, b] as const))('%s', (_id, b) => {
  test('every municipality is drawn or named as not drawn; the one asked for has an interval and a rate beside it', () => {
    const v = b.vergelijk(['GM0599'], '2025')
    expect(v.strip.punten.length + v.strip.nietGetekend.length).toBe(b.gebieden.length)
    const rotterdam = v.gebieden.find((g) => g.periode === '2025' && g.gebied === 'GM0599')
    // An interval that does not hold its own figure says nothing.
    for (const m of [rotterdam?.meting, rotterdam?.per1000]) {
      expect(m?.interval?.onder).toBeLessThan(m?.waarde ?? Number.NaN)
      expect(m?.interval?.boven).toBeGreaterThan(m?.waarde ?? Number.NaN)
    }
    expect(v.trechter.punten.length).toBe(v.strip.punten.length)
  })
  test('the nation is a sum over a sum and says who is missing', () => {
    for (const j of b.landelijk()) {
      expect(j.geleverd).toBeLessThanOrEqual(j.van)
      expect(j.van).toBe(342)
      expect(j.waarde).toBeGreaterThan(0)
    }
  })
})

describe.each(GEPUBLICEERD.map((b) => [b.i.id, b] as const))('%s, as published', (_id, b) => {
  test('is not made up, names its source, and the whole is what the source prints', () => {
    expect(b.verzonnen).toBe(false)
    expect(b.bron.nl).toMatch(/CBS/)
    const laatste = b.jaren.at(-1) ?? ''
    expect(b.landelijk().find((j) => j.jaar === laatste)?.waarde).toBeGreaterThan(0)
    const v = b.vergelijk(
      b.gebieden.slice(0, 2).map((g) => g.code),
      laatste,
    )
    expect(v.strip.punten.length).toBeGreaterThan(3)
    expect(v.trechter.punten.length).toBe(v.strip.punten.length)
  })
})

test('every indicator has its words in two languages, and an id of its own', () => {
  expect(NAGEMAAKT.length).toBe(5)
  const alle = [...NAGEMAAKT, ...GEPUBLICEERD]
  expect(new Set(alle.map((b) => b.i.id)).size).toBe(alle.length)
  for (const { i, soort, geheel, bron } of alle)
    for (const t of [i.naam, i.definitie, i.valkuil, soort, geheel, bron]) expect(t.nl && t.en).toBeTruthy()
})
