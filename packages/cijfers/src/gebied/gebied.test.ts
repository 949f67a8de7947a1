import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breukTussen, gebied, GEBIEDEN, gebiedenVan, gemeentenIn, grootteklasse, inwonersVan, zoekGebied } from './index.ts'

describe('areas', () => {
  it('finds by code and by name, also what ended', () => {
    for (const t of ['GM0599', '0599', 'rotterdam']) expect(gebied(t).code).toBe('GM0599')
    expect(gebied('JZ29').naam).toBe('Rijnmond')
    expect(gebied('Utrecht')).toMatchObject({ soort: 'gemeente' })
    expect(gebied('GM0530')).toMatchObject({ naam: 'Hellevoetsluis', soort: 'gemeente' })
  })
  it('says what was likely meant', () => {
    expect(zoekGebied('Roterdam')).toEqual({ ok: false, lijktOp: expect.arrayContaining(['GM0599 Rotterdam']) })
    expect(() => gebied('GM9999')).toThrow(/gebied: found GM9999/)
    expect(() => gebied('')).toThrow(/allowed/)
  })
  it('each municipality is in one region, one province and one size class', () => {
    const alle = gemeentenIn(gebied('NL'))
    expect(alle).toHaveLength(342)
    for (const soort of ['provincie', 'jeugdregio', 'grootteklasse'] as const) {
      const delen = GEBIEDEN.filter((g) => g.soort === soort).flatMap(gemeentenIn)
      expect(delen.toSorted(), soort).toEqual(alle.toSorted())
    }
    expect(gebiedenVan('GM0599').map((g) => g.code)).toEqual(['JZ29', 'PV28', 'GK8', 'NL'])
    expect(gebiedenVan('GM9999')).toEqual([])
  })
  it('size classes have their bounds', () => {
    expect([4999, 5000, 49_999, 50_000, 250_000].map(grootteklasse)).toEqual(['GK1', 'GK2', 'GK4', 'GK5', 'GK8'])
  })
  it('a merger breaks a series', () => {
    expect(breukTussen('GM0599', '2015-01-01', '2026-01-01')).toBeNull()
    expect(breukTussen('GM0530', '2022-01-01', '2024-01-01')).toEqual({ gm: 'GM0530', soort: 'opgegaan', naar: ['GM1992'] })
    expect(breukTussen('GM1992', '2022-01-01', '2024-01-01')).toMatchObject({ soort: 'ontstaan' })
    expect(breukTussen('GM9999', '2022-01-01', '2024-01-01')).toMatchObject({ soort: 'onbekend' })
    expect(gemeentenIn(gebied('GM0530'))).toEqual(['GM1992'])
  })
})

const bron = join(import.meta.dirname, '../../../../../shared/bronnen/standaarden/gemeenten/gebieden-in-nederland-2022-85067NED.csv')
describe.skipIf(!existsSync(bron))('beside the table of areas of 2022 (skipped without ../shared/bronnen)', () => {
  it('residents, youth region, province and size class agree', () => {
    const [kop = '', ...rijen] = readFileSync(bron, 'utf8').trim().split(/\r?\n/)
    const k = kop.split(',')
    const gefuseerd = ['GM0457', 'GM0501', 'GM0530', 'GM0614', 'GM0363']
    const verhuisd: string[] = []
    let n = 0
    for (const regel of rijen) {
      const cellen = regel.match(/("([^"]*)"|[^,]*)(,|$)/g)!.map((c) => c.replace(/,$/, '').replaceAll('"', ''))
      const v = (naam: string): string => cellen[k.indexOf(naam)] ?? ''
      const gm = v('gemeentecode')
      if (gefuseerd.includes(gm)) continue
      n++
      expect(inwonersVan(gm), gm).toBe(Number(v('inwonertal')))
      expect(grootteklasse(inwonersVan(gm)!), gm).toBe(`GK${v('grootteklasse_code')}`)
      const [regio, ...overig] = gebiedenVan(gm).map((g) => g.code)
      expect(overig, gm).toEqual([v('provincie_code'), `GK${v('grootteklasse_code')}`, 'NL'])
      if (regio !== v('jeugdregio_code')) verhuisd.push(gm)
    }
    expect(n).toBe(340)
    // Chose another youth region between 2022 and 2026.
    expect(verhuisd).toEqual(['GM1723', 'GM0744', 'GM1696'])
  })
})
