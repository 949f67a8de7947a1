import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controleerTeksten, maakTeksten, meervoud, plekkenVan, vertaal, vulIn } from './teksten.ts'
import { eigen } from './eigen.ts'

describe('vulIn', () => {
  it('fills placeholders and plurals', () => {
    expect(vulIn('{n} {n:dag|dagen} gewacht op {wie}', { n: 1, wie: 'intake' })).toBe('1 dag gewacht op intake')
    expect(vulIn('{n} {n:dag|dagen}', { n: 0 })).toBe('0 dagen')
    expect(vulIn('{n} {n:dag|dagen}', { n: -1 })).toBe('-1 dag')
  })
  it('writes numbers as the language does', () => {
    expect(vulIn('{n}', { n: 12345 }, 'nl')).toBe('12.345')
    expect(vulIn('{n}', { n: 12345 }, 'en')).toBe('12,345')
  })
  it('keeps a placeholder without a value in sight', () => {
    expect(vulIn('Dag {naam}', {})).toBe('Dag {naam}')
    expect(vulIn('{n:dag|dagen}')).toBe('{n:dag|dagen}')
  })
  it('does not fill in what was filled in', () => {
    expect(vulIn('{a}', { a: '{b}', b: 'x' })).toBe('{b}')
    expect(vulIn('{a}', { a: '$&' })).toBe('$&')
  })
  it('leaves a text without placeholders as it is, whatever the values', () => {
    const kaal = fc.string().filter((s) => !s.includes('{'))
    fc.assert(fc.property(kaal, fc.dictionary(fc.string(), fc.string()), (s, w) => vulIn(s, w) === s))
  })
})

describe('vertaal', () => {
  const t = maakTeksten({ a: { nl: 'Beslissing', en: 'Decision', kind: 'Wat er besloten is' }, b: { nl: 'Plan', en: 'Plan' } })
  it('uses the simpler column only for a child, in Dutch', () => {
    expect(vertaal(t.a, 'nl')).toBe('Beslissing')
    expect(vertaal(t.a, 'nl', {}, 'kind')).toBe('Wat er besloten is')
    expect(vertaal(t.a, 'en', {}, 'kind')).toBe('Decision')
    expect(vertaal(t.b, 'nl', {}, 'kind')).toBe('Plan')
  })
})

describe('controleerTeksten', () => {
  it('finds a missing language', () => {
    expect(controleerTeksten({ a: { nl: 'Ja', en: '' } })).toEqual(['a: en is missing'])
    expect(controleerTeksten({ a: { nl: ' ', en: 'Yes' } })).toEqual(['a: nl is missing'])
  })
  it('finds placeholders that differ, also for a child', () => {
    expect(controleerTeksten({ a: { nl: '{n} dagen', en: '{m} days' } })).toHaveLength(1)
    expect(controleerTeksten({ a: { nl: '{n} dagen', en: '{n} days', kind: 'lang' } })).toHaveLength(1)
  })
  it('does not mind order, repetition or the words of a plural', () => {
    expect(controleerTeksten({ a: { nl: '{a} en {b} {b:x|y}', en: '{b} and {a}' } })).toEqual([])
  })
  it('finds nothing in the words of the parts', () => {
    expect(controleerTeksten(eigen)).toEqual([])
  })
})

it('names placeholders once each', () => {
  expect(plekkenVan('{n} {n:dag|dagen} {wie}')).toEqual(['n', 'wie'])
})

it('chooses singular for 1 and -1 only', () => {
  expect([0, 1, -1, 2].map((n) => meervoud(n, 'dag', 'dagen'))).toEqual(['dagen', 'dag', 'dag', 'dagen'])
})
