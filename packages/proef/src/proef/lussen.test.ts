import { describe, expect, it } from 'vitest'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { LusId, Scenario } from '../motor/model.ts'
import { draai, vergelijk, type Vergelijking } from './draai.ts'
import { maakScenario } from './scenario.ts'

const kort = (deel: Partial<Scenario> = {}): Scenario => maakScenario({ aandeel: 1 / 100, jaren: 2, inloop: 3, replicaties: 3, ...deel })

describe('every loop works in the direction in which it is told', () => {
  const paar = (l: LusId, deel: Partial<Scenario>, id: string): Vergelijking => {
    const basis = kort({ aandeel: 1 / 30, jaren: 4, inloop: 4, replicaties: 5, ...deel })
    const eigen = STANDAARDMODEL.lussen.find((x) => x.id === l)!.aan
    const [uit, aan] = [false, true].map((stand) => gedraaid({ ...basis, lussen: stand === eigen ? {} : { [l]: stand } }))
    return vergelijk(uit!, aan!)!.find((v) => v.id === id)!
  }
  // Most loops are held against the same run of the model as it is.
  const klaar = new Map<string, ReturnType<typeof draai>>()
  const gedraaid = (s: Scenario): ReturnType<typeof draai> => {
    const sleutel = JSON.stringify(s)
    const r = klaar.get(sleutel) ?? draai(STANDAARDMODEL, s)
    klaar.set(sleutel, r)
    return r
  }
  /** Loop, figure that it moves, direction when it goes on, and what makes room for it. */
  const richting: [LusId, string, 'meer' | 'minder', Record<string, number>][] = [
    ['L-1', 'afgehaakt', 'meer', {}],
    ['L-3', 'crisis', 'meer', {}],
    ['L-4', 'maatregelen.schaarste', 'meer', {}],
    ['L-5', 'maatregelen', 'meer', {}],
    ['L-6', 'voogdij', 'meer', {}],
    ['L-7', 'hermeldingen', 'meer', {}],
    ['L-8', 'maatregelen', 'meer', { 'l8.angst': 1 }],
    ['L-9', 'niet-passend', 'meer', { 'l9.kans': 0.6, 'l9.vanaf': 0.7 }],
    ['L-10', 'terugval', 'meer', {}],
    ['F1', 'personeel.vertrek', 'meer', {}],
    ['F2', 'wacht.gemiddeld', 'meer', { 'f2.herlezen': 40 }],
    ['F3', 'wacht.gemiddeld', 'meer', { 'f3.registratie': 0.3 }],
    // Without a queue at Veilig Thuis there is no haste; with fewer people there is.
    ['F5', 'terugval', 'meer', { 'f5.haast': 0.5, 'melding.fte': 620 }],
    ['F6', 'jggz.wacht', 'meer', { 'budget.jggz': 42000000000 }],
    ['F7', 'stand.hulp', 'meer', { 'toegang.fte': 2000, 'f7.vraag': 0.5 }],
    ['F8', 'wacht.gemiddeld', 'meer', {}],
    ['F9', 'geweigerd', 'meer', {}],
    ['F10', 'terugval', 'meer', {}],
    ['F11', 'terugval', 'minder', {}],
  ]

  it('all of them', () => {
    expect(richting.map(([l]) => l).sort()).toEqual(STANDAARDMODEL.lussen.map((l) => l.id).sort())
  })

  it.each(richting)('%s: %s becomes %s', (l, id, kant, parameters) => {
    const { verschil } = paar(l, { parameters }, id)
    expect([l, verschil.gemiddeld! > 0 === (kant === 'meer'), Math.abs(verschil.gemiddeld!) > verschil.marge!]).toEqual([l, true, true])
  })

  it('not learning costs waiting too: what returns stands in line again', () => {
    expect(paar('F10', { parameters: { 'f10.effect': 1, 'f10.herhaling': 0.7 } }, 'wachtenden').verschil.gemiddeld).toBeGreaterThan(0)
  })

  it('slowing down helps only whom the local team looked into', () => {
    const alleenHuisarts = { 'instroom.toegang': 4500, 'instroom.melding': 2000, 'route.huisarts.toegang': 0.005 }
    const v = paar('F11', { parameters: alleenHuisarts }, 'terugval')
    expect(Math.abs(v.verschil.gemiddeld!)).toBeLessThan(0.06 * v.a.gemiddeld!)
  })
})
