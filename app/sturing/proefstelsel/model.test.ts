import { STANDAARDMODEL, VOORBEELDEN } from '@draad/proef'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KNOPPEN, leesAdres, schrijfAdres } from './model.ts'

describe('a question in an address', () => {
  test('every control is a parameter of the model', () => {
    for (const k of KNOPPEN) expect(STANDAARDMODEL.parameters.map((p) => p.id)).toContain(k.id)
  })

  test('nothing asked is "as it is now", with nothing beside it', () => {
    expect(leesAdres(new URLSearchParams()).vraag).toMatchObject({ a: { naam: 'Zoals het nu is' }, b: null })
  })

  test.each([
    ['a=bestaat-niet', 'a'],
    ['a=nu&a.p=gi.ftee:3', 'parameters.gi.ftee'],
    ['a=nu&a.p=gi.fte:veel', 'parameters.gi.fte'],
    ['a=nu&a.p=gi.ziek:7', 'parameters.gi.ziek'],
    ['a=nu&a.l=F99:1', 'lussen.F99'],
    ['a=nu&a.l=F1:misschien', 'lussen.F1'],
    ['a=nu&jaren=9999', 'jaren'],
    ['a=nu&herhalingen=1e9', 'replicaties'],
    ['a=nu&herhalingen=abc', 'replicaties'],
  ])('%s is not run: the field is named, and what is allowed', (adres, veld) => {
    const { vraag, fouten } = leesAdres(new URLSearchParams(adres))
    expect(vraag).toBeNull()
    expect(fouten[0]).toMatchObject({ veld })
    expect(fouten[0]?.toegestaan.nl).not.toBe('')
    expect(fouten[0]?.toegestaan.en).not.toBe('')
  })

  test('writing and reading gives the same question (property)', () => {
    const id = fc.constantFrom(...VOORBEELDEN.map((v) => v.id))
    const knop = fc.constantFrom(...KNOPPEN).chain((k) => {
      const p = STANDAARDMODEL.parameters.find((x) => x.id === k.id)!
      return fc.tuple(fc.constant(k.id), fc.double({ min: Math.max(p.laag, 0.001), max: p.hoog, noNaN: true }))
    })
    fc.assert(
      fc.property(
        id,
        fc.option(id, { nil: null }),
        fc.array(knop, { maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (a, b, knoppen, n) => {
          const eerst = leesAdres(new URLSearchParams(`a=${a}${b ? `&b=${b}` : ''}&herhalingen=${n}`)).vraag!
          const vraag = { ...eerst, a: { ...eerst.a, parameters: { ...eerst.a.parameters, ...Object.fromEntries(knoppen) } } }
          expect(leesAdres(new URLSearchParams(schrijfAdres({ a, b }, vraag))).vraag).toEqual(vraag)
        },
      ),
    )
  })
})
