import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GEEN_ANTWOORD, nietGevraagd, tellend, uitkomstMag, ZONDER_HULP, type Antwoord } from './uitkomst.ts'

const antwoord = (meer: Partial<Antwoord> = {}): Antwoord => ({
  informant: 'jeugdige',
  op: '2026-02-13',
  nut: 8,
  zonderHulp: '03',
  reden: null,
  ...meer,
})
const geen = { nut: null, zonderHulp: null } as const
const mag = (meer: Partial<Antwoord> & { nietVoorOuders?: boolean } = {}) =>
  uitkomstMag({ nietVoorOuders: false, ...antwoord(meer), ...meer }, '2026-01-12', '2026-02-16').map((f) => f.pad)

describe('what may be recorded', () => {
  test.each([
    ['a mark and an answer', {}],
    ['a mark alone', { zonderHulp: null }],
    ['an answer alone', { nut: null }],
    ['a reason alone', { ...geen, reden: 'wilde-niet' }],
    ['on the first day of help', { op: '2026-01-12' }],
    ['today', { op: '2026-02-16' }],
    ['kept from the parents by the youth', { nietVoorOuders: true }],
  ] as const)('%s', (_, meer) => expect(mag(meer)).toEqual([]))

  test.each([
    ['nothing at all', geen, ['nut']],
    ['an answer and a reason why there is none', { reden: 'niet-gevraagd' }, ['reden']],
    ['before help began', { op: '2026-01-11' }, ['op']],
    ['in the future', { op: '2026-02-17' }, ['op']],
    ['a parent’s answer kept from parents', { informant: 'ouder', nietVoorOuders: true }, ['nietVoorOuders']],
  ] as const)('not %s', (_, meer, velden) => expect(mag(meer)).toEqual(velden))
})

describe('which answer counts', () => {
  test('the last of each, the youth first, in whatever order they were recorded', () => {
    const [a, b, c] = [antwoord({ nut: 3, op: '2026-01-20' }), antwoord({ nut: 9 }), antwoord({ informant: 'ouder', nut: 4 })]
    for (const rij of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(tellend(rij)).toEqual([b, c])
  })

  test('of two on one day the one that was recorded last', () => {
    const [a, b] = [antwoord({ nut: 3 }), antwoord({ nut: 9 })]
    expect(tellend([a, b])).toEqual([b])
    expect(tellend([b, a])).toEqual([a])
  })

  test('who did not want to answer later has still said what was said; without an answer the last reason stands', () => {
    const [a, nee, later] = [
      antwoord(),
      antwoord({ ...geen, reden: 'wilde-niet', op: '2026-02-14' }),
      antwoord({ ...geen, reden: 'niet-bereikbaar', op: '2026-02-15' }),
    ]
    expect(tellend([a, nee])).toEqual([a])
    expect(tellend([later, nee])).toEqual([later])
  })

  test('not asked is of whom nothing stands, no answer and no reason', () => {
    expect(nietGevraagd([])).toEqual(['jeugdige', 'ouder'])
    expect(nietGevraagd([antwoord()])).toEqual(['ouder'])
    expect(nietGevraagd([antwoord({ ...geen, reden: 'te-jong' }), antwoord({ informant: 'ouder' })])).toEqual([])
  })

  test('property: at most one per informant, never an older answer than another of the same, and none made up', () => {
    const dag = fc.integer({ min: 12, max: 28 }).map((d) => `2026-01-${d}`)
    const een = fc.record({
      informant: fc.constantFrom('jeugdige' as const, 'ouder' as const),
      op: dag,
      antwoord: fc.option(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom(...ZONDER_HULP))),
      reden: fc.constantFrom(...GEEN_ANTWOORD),
    })
    fc.assert(
      fc.property(fc.array(een, { maxLength: 12 }), (rijen) => {
        const alle = rijen.map((r): Antwoord => ({
          informant: r.informant,
          op: r.op,
          nut: r.antwoord?.[0] ?? null,
          zonderHulp: r.antwoord?.[1] ?? null,
          reden: r.antwoord ? null : r.reden,
        }))
        const uit = tellend(alle)
        expect(new Set(uit.map((m) => m.informant)).size).toBe(uit.length)
        for (const m of uit) {
          expect(alle).toContain(m)
          const ander = alle.filter((x) => x.informant === m.informant && x.reden === null)
          if (ander.length > 0) expect(m.reden).toBeNull()
          expect(ander.every((x) => x.op <= m.op)).toBe(true)
        }
        expect(uit.length + nietGevraagd(alle).length).toBe(2)
      }),
    )
  })
})
