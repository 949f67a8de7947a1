import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { Hoop } from './hoop.ts'

it('gives events by time, and of one time the first scheduled first, in any mix of scheduling and taking', () => {
  const stap = oneof(
    record({ doe: constantFrom('plan'), t: integer({ min: 0, max: 9 }) }),
    record({ doe: constantFrom('neem'), t: integer() }),
  )
  assert(
    property(array(stap, { maxLength: 200 }), (stappen) => {
      const hoop = new Hoop(2)
      let lijst: { t: number; wat: number }[] = []
      let teller = 0
      for (const s of stappen) {
        if (s.doe === 'plan') {
          lijst.push({ t: s.t, wat: teller })
          hoop.plan(s.t, teller++, -s.t)
        } else {
          const eerste = lijst.reduce<{ t: number; wat: number } | null>((a, b) => (a === null || b.t < a.t ? b : a), null)
          expect(hoop.eerst()).toBe(eerste?.t ?? Infinity)
          expect(hoop.neem()).toBe(eerste !== null)
          lijst = lijst.filter((x) => x !== eerste)
          const gevonden = eerste === null ? null : [hoop.tijd, hoop.wat, hoop.merk]
          expect(gevonden).toEqual(eerste === null ? null : [eerste.t, eerste.wat, eerste.t === 0 ? -0 : -eerste.t].map((x) => x + 0))
        }
        expect(hoop.aantal).toBe(lijst.length)
      }
    }),
    { numRuns: 500 },
  )
})
