import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Doel, Kindinhoud, LEEG_GEZIN, LEEG_KIND } from './invoer.ts'
import type { PlanTekst } from './model.ts'
import { verschilVan } from './pages/verschil.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const doel = fc
  .record({ n: fc.integer({ min: 1, max: 5 }), tekst: fc.string() })
  .map((d) => Doel.parse({ id: id(d.n), tekst: d.tekst, vanWie: 'gezin' }))
const plan: fc.Arbitrary<PlanTekst> = fc
  .record({ doelen: fc.uniqueArray(doel, { selector: (d) => d.id }), kind: fc.uniqueArray(doel, { selector: (d) => d.id }) })
  .map((p) => ({ gezin: { ...LEEG_GEZIN, doelen: p.doelen }, kinderen: [{ dossierId: 'd1', inhoud: { ...LEEG_KIND, doelen: p.kind } }] }))

test('[R4a-81] the same text has no differences; turned round, new and gone change places', () => {
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      expect(verschilVan(a, a)).toEqual([])
      const heen = verschilVan(a, b)
      const terug = verschilVan(b, a)
      expect(terug.map((w) => w.soort).filter((s) => s === 'weg').length).toBe(heen.map((w) => w.soort).filter((s) => s === 'nieuw').length)
      expect(terug.length).toBe(heen.length)
    }),
  )
})
test('a changed goal shows both texts; a child that came is all new', () => {
  const was: PlanTekst = { gezin: { ...LEEG_GEZIN, doelen: [Doel.parse({ id: id(1), tekst: 'rust', vanWie: 'ouder' })] }, kinderen: [] }
  const wordt: PlanTekst = {
    gezin: { ...LEEG_GEZIN, doelen: [Doel.parse({ id: id(1), tekst: 'meer rust', vanWie: 'ouder' })] },
    kinderen: [{ dossierId: 'd2', inhoud: Kindinhoud.parse({ hulp: 'spel' }) }],
  }
  expect(verschilVan(was, wordt)).toEqual([
    { soort: 'anders', dossierId: null, was: 'rust ·  → ', wordt: 'meer rust ·  → ' },
    { soort: 'nieuw', dossierId: 'd2', was: '', wordt: 'spel' },
  ])
})
