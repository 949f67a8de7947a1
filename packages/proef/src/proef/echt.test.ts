import { expect, it } from 'vitest'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Scenario } from '../motor/model.ts'
import { eenRij } from '../motor/proefmodellen.ts'
import { draai, vergelijk } from './draai.ts'
import { maakScenario } from './scenario.ts'
import { rustInWoorden, tabel } from './zeg.ts'

const kort = (deel: Partial<Scenario> = {}): Scenario => maakScenario({ aandeel: 1 / 100, jaren: 2, inloop: 3, replicaties: 3, ...deel })

it('a talk that comes later comes later for the child', () => {
  const basis = kort({ aandeel: 1 / 42, replicaties: 4 })
  const met = (dagen: number): ReturnType<typeof draai> => draai(STANDAARDMODEL, { ...basis, parameters: { 'toegang.aanloop': dagen } })
  const lijst = vergelijk(met(5), met(28))!
  for (const id of ['gesprek.vijf-maanden', 'toegang.wacht', 'wacht.gemiddeld', 'keten.gemiddeld', 'wacht.p90']) {
    const v = lijst.find((x) => x.id === id)!
    expect([id, v.oordeel]).toEqual([id, 'slechter'])
  }
  for (const id of ['toegang.wacht', 'wacht.gemiddeld', 'keten.gemiddeld'] as const) {
    const v = lijst.find((x) => x.id === id)!
    expect([id, v.verschil.gemiddeld! > 5]).toEqual([id, true])
  }
})

it('changes of worker do not hang on how long was measured', () => {
  const per = [1, 4, 12].map((jaren) => {
    const r = draai(STANDAARDMODEL, kort({ jaren, replicaties: 4, aandeel: 1 / 42 }))
    return r.uitkomsten.find((u) => u.id === 'wissels')!.gemiddeld!
  })
  for (const x of per) expect(Math.abs(x / per[1]! - 1)).toBeLessThan(0.15)
})

it('more illness means more changes of worker, not fewer', () => {
  const basis = kort({ aandeel: 1 / 42, replicaties: 6, inloop: 6, jaren: 4 })
  const lijst = vergelijk(draai(STANDAARDMODEL, basis), draai(STANDAARDMODEL, { ...basis, parameters: { 'gi.ziek': 0.15 } }))!
  for (const id of ['wissels', 'personeel.vertrek'])
    expect([id, lijst.find((v) => v.id === id)!.verschil.gemiddeld! > 0]).toEqual([id, true])
})

it('a change that is none is hardly ever called clear', () => {
  let vals = 0
  for (let seed = 1; seed <= 8; seed++) {
    const basis = kort({ seed, replicaties: 5 })
    const lijst = vergelijk(draai(STANDAARDMODEL, basis), draai(STANDAARDMODEL, { ...basis, parameters: { 'crisis.duur': 28.002 } }))!
    if (lijst.some((v) => v.duidelijk)) vals++
  }
  expect(vals).toBeLessThanOrEqual(1)
})

it('says whether the chain is at rest, and that it cannot be said after one year', () => {
  const vol = draai(STANDAARDMODEL, kort({ inloop: 0, jaren: 6, replicaties: 6, aandeel: 1 / 42 }))
  expect(rustInWoorden(vol.uitkomsten)).toContain('Niet in rust')
  expect(tabel(vol, STANDAARDMODEL, 'en').join('\n')).toContain('Not at rest')
  const kortGemeten = draai(STANDAARDMODEL, kort({ jaren: 1 }))
  expect(kortGemeten.uitkomsten.find((u) => u.id === 'groei')!.gemiddeld).toBeNull()
  expect(rustInWoorden(kortGemeten.uitkomsten, 'en')).toContain('cannot be said')
})

it('a queue that nothing bounds is seen to grow, by what comes in too much', () => {
  const vol = eenRij({ lambda: 2, duur: 1, c: 1 })
  const model = { ...vol, rollen: { gi: 'rij' } }
  const r = draai(model, kort({ aandeel: 1, inloop: 1, jaren: 6, replicaties: 6 }))
  for (const id of ['groei', 'gi.groei']) {
    const u = r.uitkomsten.find((x) => x.id === id)!
    expect(Math.abs(u.gemiddeld! - 365.25)).toBeLessThan(3 * u.marge! + 5)
  }
  const rustig = draai(eenRij({ lambda: 0.5, duur: 1, c: 1 }), kort({ aandeel: 1, inloop: 1, jaren: 6, replicaties: 6 }))
  expect(rustInWoorden(rustig.uitkomsten)).toContain('In rust')
})
