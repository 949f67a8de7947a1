import { describe, expect, it } from 'vitest'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { draai, vergelijk, type Vergelijking } from './draai.ts'
import { maakScenario } from './scenario.ts'
import { naastElkaar, onbedoeldInWoorden, valkuilen } from './zeg.ts'

describe('the trap of a list that is shorter on paper', () => {
  const basis = maakScenario({ aandeel: 1 / 12, inloop: 10, jaren: 4, replicaties: 5, parameters: { 'gi.fte': 1230 } })
  const a = draai(STANDAARDMODEL, basis)
  const met = (parameters: Record<string, number>): Vergelijking[] =>
    vergelijk(a, draai(STANDAARDMODEL, { ...basis, naam: 'anders', parameters: { ...basis.parameters, ...parameters } }))!
  const van = (lijst: readonly Vergelijking[], id: string): Vergelijking => lijst.find((v) => v.id === id)!
  const alles = met({ 'gi.minimaal': 1 })

  it('comes out of what happens to children: less on the list, more without real help, more changes of worker', () => {
    expect(van(alles, 'gi.instroomlijst').verschil.gemiddeld).toBeLessThan(0)
    expect(van(alles, 'gi.instroomlijst').duidelijk).toBe(true)
    for (const id of ['gi.zonder-werker', 'gi.verslechterd', 'maatregel.tot-hulp', 'gi.wissels'])
      expect([id, van(alles, id).verschil.gemiddeld! > 0]).toEqual([id, true])
    for (const id of ['gi.eerste-contact', 'gi.plan']) expect([id, van(alles, id).verschil.gemiddeld! < 0]).toEqual([id, true])
    for (const id of ['gi.zonder-werker', 'gi.wissels']) expect([id, van(alles, id).oordeel]).toEqual([id, 'slechter'])
    expect(van(alles, 'gi.eerste-contact-gemeld').verschil.gemiddeld).toBeGreaterThan(10)
  })

  it('what is reported plus what is on paper is what happens, and nothing is set', () => {
    for (const kant of ['a', 'b'] as const) {
      const g = (id: string): number => van(alles, id)[kant].gemiddeld!
      expect(g('gi.instroomlijst') + g('gi.minimaal')).toBeCloseTo(g('gi.zonder-werker'), 6)
      expect(g('gi.eerste-contact') + g('gi.eerste-contact-papier')).toBeCloseTo(g('gi.eerste-contact-gemeld'), 6)
    }
    // Paper work takes days, so that the list is never empty; a little of the variant does little.
    expect(van(alles, 'gi.instroomlijst').b.gemiddeld).toBeGreaterThan(0)
    const weinig = met({ 'gi.minimaal': 0.0001 })
    expect(van(weinig, 'gi.instroomlijst').b.gemiddeld).toBeGreaterThan(0.9 * van(weinig, 'gi.zonder-werker').b.gemiddeld!)
    expect(valkuilen(weinig)).toEqual([])
  })

  it('is told with what was seen, and the sentence says what the rows say', () => {
    const zin = valkuilen(alles).join(' ')
    expect(zin).toContain('wordt groter')
    expect(zin).toContain('de hulp niet beter')
    expect(zin).toMatch(/Duidelijk slechter: .*wisselingen van jeugdbeschermer/)
    expect(valkuilen(alles, 'en').join(' ')).toContain('the help is not better')
    expect(onbedoeldInWoorden(alles).split('; ')).toHaveLength(alles.filter((v) => v.oordeel === 'slechter').length)
    expect(naastElkaar(a, draai(STANDAARDMODEL, { ...basis, naam: 'x' }), alles, STANDAARDMODEL).join('\n')).toContain(zin)
  })

  it('does not say that help is not better when it is: more workers beside the variant', () => {
    const meer = met({ 'gi.minimaal': 1, 'gi.fte': 1400 })
    expect(van(meer, 'gi.zonder-werker').oordeel).toBe('beter')
    const zin = valkuilen(meer).join(' ')
    expect(zin).not.toContain('niet beter')
    if (zin !== '') expect(zin).toContain('ook kleiner')
  })

  it('is silent when nothing moves apart', () => {
    expect(valkuilen(met({ 'gi.fte': 1400 }))).toEqual([])
    expect(valkuilen(vergelijk(a, a)!)).toEqual([])
  })
}, 120_000)
