import { describe, expect, it } from 'vitest'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { draai, vergelijk } from './draai.ts'
import { eenheid } from './eenheid.ts'
import { leesScenario, maakScenario } from './scenario.ts'
import { UITKOMSTEN } from './uitkomsten.ts'
import { getal, naastElkaar, tabel } from './zeg.ts'

const kort = maakScenario({ naam: 'kort', aandeel: 0.01, jaren: 1, inloop: 2, replicaties: 4 })

describe('words of a result', () => {
  it('a small figure keeps its digits, and nothing is never minus nothing', () => {
    expect([getal(0.0823), getal(-0.00001), getal(1234.5), getal(0.5, 'en')]).toEqual(['0,0823', '0', '1.235', '0.5'])
  })

  it('every unit of the model has an English name', () => {
    const alle = [...new Set([...UITKOMSTEN, ...STANDAARDMODEL.parameters].map((x) => x.eenheid))]
    const zelfde = ['factor']
    expect(alle.filter((e) => eenheid(e, 'en') === e && !zelfde.includes(e))).toEqual([])
  })

  it('says who waits how long, and what got worse that nobody meant', () => {
    const a = draai(STANDAARDMODEL, kort)
    const b = draai(STANDAARDMODEL, { ...kort, ingrepen: [{ soort: 'stop', station: 'jggz', van: '01-01', tot: '12-31' }] })
    expect(tabel(a, STANDAARDMODEL).join('\n')).toMatch(/Wie wacht hoe lang.*\n.*licht +matig +zwaar +acuut/)
    expect(tabel(a, STANDAARDMODEL, 'en').join('\n')).not.toMatch(/dagen|kinderen|per jaar/)
    const tekst = naastElkaar(a, b, vergelijk(a, b)!, STANDAARDMODEL).join('\n')
    expect(tekst).toMatch(/Onbedoeld: duidelijk slechter werd .*wachten op jeugd-ggz/)
    expect(naastElkaar(a, a, vergelijk(a, a)!, STANDAARDMODEL, 'en').join('\n')).toContain('Nothing clearly got worse.')
  })

  it('a fault in a scenario is told in both languages', () => {
    const g = leesScenario({ naam: '', jaren: 'twee', lussen: { F99: true }, parameters: { 'gi.ftes': 1 }, ingrepen: [{}] }, STANDAARDMODEL)
    if (g.ok) throw new TypeError('it should be refused')
    expect(g.fouten.length).toBeGreaterThan(6)
    for (const f of g.fouten) expect([f.veld, f.toegestaan.nl === '' || f.toegestaan.en === '']).toEqual([f.veld, false])
    expect(g.fouten.find((f) => f.veld === 'jaren')?.toegestaan).toEqual({ nl: 'een getal', en: 'a number' })
  })
})
