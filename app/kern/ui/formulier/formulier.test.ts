import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conceptSleutel } from './sleutel.ts'
import { datumDelen, datumUitDelen, isGoedeDatum, isLeeg, leesCenten, leesGetal, schrijfCenten } from './controles.ts'
import { gelijk, lees, onder, zet } from './pad.ts'
import { voegSamen, zoekVerschillen } from './verschillen.ts'

describe('pad', () => {
  it('reads and changes without touching the original', () => {
    const a = { doelen: [{ tekst: 'x' }], b: 1 }
    const b = zet(a, 'doelen.0.tekst', 'y')
    expect(b).toEqual({ doelen: [{ tekst: 'y' }], b: 1 })
    expect(a.doelen[0]?.tekst).toBe('x')
    expect(lees(b, 'doelen.0.tekst')).toBe('y')
  })
  it('makes what is missing: lists for numbers, objects for names', () => {
    expect(zet({}, 'a.0.b', 1)).toEqual({ a: [{ b: 1 }] })
    expect(lees({}, 'a.b.c')).toBeUndefined()
    expect(lees({ a: null }, 'a.b')).toBeUndefined()
  })
  it('does not reach into prototypes', () => {
    expect(lees({}, 'constructor.name')).toBeUndefined()
    zet({}, '__proto__.kwaad', 1)
    expect(({} as Record<string, unknown>)['kwaad']).toBeUndefined()
  })
  it('reads back what it wrote, wherever', () => {
    const pad = fc
      .array(fc.oneof(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[0-3]$/)), { minLength: 1, maxLength: 5 })
      .map((d) => d.join('.'))
    fc.assert(fc.property(pad, fc.jsonValue(), (p, w) => gelijk(lees(zet({}, p, w), p), w)))
  })
  it('joins paths', () => {
    expect([onder('', 'a'), onder('a.0', 'b'), onder('a', '')]).toEqual(['a', 'a.0.b', 'a'])
  })
  it('compares by content, whatever the order of keys', () => {
    expect(gelijk({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(gelijk([1, 2], [2, 1])).toBe(false)
    expect(gelijk(null, 0)).toBe(false)
  })
})

describe('controles', () => {
  it('false and zero are answers; spaces and nothing are not', () => {
    expect([false, 0, 'x', ['a']].map(isLeeg)).toEqual([false, false, false, false])
    expect([null, undefined, '', '  ', []].map(isLeeg)).toEqual([true, true, true, true, true])
  })
  it('keeps every piece of an unfinished date', () => {
    expect(datumUitDelen({ dag: '9', maand: '3', jaar: '2015' })).toBe('2015-03-09')
    expect(datumUitDelen({ dag: '', maand: '5', jaar: '2018' })).toBe('2018-05')
    expect(datumUitDelen({ dag: '', maand: '', jaar: '' })).toBe('')
    expect(datumDelen(datumUitDelen({ dag: '12', maand: '05', jaar: '' }))).toEqual({ dag: '12', maand: '05', jaar: '' })
  })
  it('takes part of a date only when asked', () => {
    expect(['2015-03-09', '2015-03', '2015', '2015-13', '15'].map((d) => isGoedeDatum(d, true))).toEqual([true, true, true, false, false])
    expect(isGoedeDatum('2015-03', false)).toBe(false)
  })
  it('reads whole numbers, and hands back what is none', () => {
    expect(['180', '1.250', ' 12 ', '', '12,5', 'veel', '-3'].map(leesGetal)).toEqual([180, 1250, 12, null, '12,5', 'veel', -3])
  })
  it('reads euros as cents in whole numbers', () => {
    expect(['1250,50', '1.250,50', '1250.5', '€ 12', '', '0,01', '19,99', 'x', '1,234,56'].map(leesCenten)).toEqual([
      125050,
      125050,
      125050,
      1200,
      null,
      1,
      1999,
      'x',
      123456,
    ])
  })
  it('cents survive writing and reading', () => {
    fc.assert(fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (c) => leesCenten(schrijfCenten(c)) === c))
  })
})

describe('two versions', () => {
  const velden = ['motivering', 'doelen', 'doelen.0.tekst', 'alleenMij'].map((pad) => ({ pad, id: pad, label: pad, controle: () => null }))
  const mijn = { motivering: 'a', doelen: [{ tekst: 'x' }], alleenMij: 1, versie: 1 }
  const ander = { motivering: 'b', doelen: [{ tekst: 'y' }, { tekst: 'z' }], versie: 2 }

  it('compares field by field, a list as a whole, and only what both have', () => {
    expect(zoekVerschillen(mijn, ander, velden).map((v) => v.pad)).toEqual(['motivering', 'doelen'])
    expect(zoekVerschillen(mijn, mijn, velden)).toEqual([])
  })
  it('merges as chosen and goes on from the newer version', () => {
    expect(voegSamen(mijn, ander, { motivering: 'mijn', doelen: 'ander' })).toEqual({ ...mijn, doelen: ander.doelen, versie: 2 })
    expect(voegSamen(mijn, {}, {})).toEqual(mijn)
  })
  it('shows lists as lines', () => {
    expect(zoekVerschillen(mijn, ander, velden)[1]?.ander).toBe('• y\n• z')
  })
})

describe('every form keeps its draft', () => {
  const id = '01990000-0000-7000-8000-000000000001'
  it('under the command and what it is about; two things, two drafts', () => {
    expect(conceptSleutel('nazorg.contact', { dossierId: id, verslag: '' })).toBe(`nazorg.contact:${id}`)
    expect(conceptSleutel('aanmelding.legVast', { woorden: '' })).toBe('aanmelding.legVast')
    expect(conceptSleutel('plan.maken', { dossierId: id, doelId: id.replace('1', '2'), wat: '' })).not.toBe(
      conceptSleutel('plan.maken', { dossierId: id, doelId: id, wat: '' }),
    )
  })
  it('a form that only confirms, or is no command, keeps nothing', () => {
    expect(conceptSleutel('besluit.nemen', { dossierId: id, besluitId: id, versie: 3 })).toBeUndefined()
    expect(conceptSleutel(undefined, { wat: '' })).toBeUndefined()
  })
})
