import { describe, expect, it } from 'vitest'
import type { Doel } from '../keten/doelen.ts'
import type { Ketenmodel, Parameter } from '../motor/model.ts'
import { eenRij } from '../motor/proefmodellen.ts'
import { eenTegelijk, variantieDelen } from './gevoelig.ts'
import { kalibreer } from './kalibreer.ts'
import { maakScenario } from './scenario.ts'

const parameter = (id: string, waarde: number, laag: number, hoog: number): Parameter => ({
  id,
  waarde,
  laag,
  hoog,
  eenheid: 'dagen',
  soort: 'aanname',
  bron: '',
  bronEn: '',
  uitleg: '',
  uitlegEn: '',
})
const klein = (): Ketenmodel => {
  const m = eenRij({ lambda: 1, duur: 1, c: 2 })
  return {
    ...m,
    parameters: [parameter('x.duur', 1, 0.5, 1.9), parameter('y.duur', 3, 1, 9)],
    stations: [{ ...m.stations[0]!, duur: { verdeling: 'exp', gemiddeld: 'x.duur' } }],
  }
}
const kleinScenario = maakScenario({ aandeel: 1, jaren: 10, inloop: 1, replicaties: 3 })

describe('calibration and sensitivity', () => {
  const doel = (d: Partial<Doel>): Doel => ({
    id: d.uitkomst ?? '',
    naam: 'n',
    naamEn: 'n',
    uitkomst: 'wacht.gemiddeld',
    laag: 0,
    hoog: 0,
    landelijk: false,
    soort: 'gemeten',
    bron: '',
    bronEn: '',
    gewicht: 1,
    letOp: '',
    letOpEn: '',
    ...d,
  })

  it('finds the duration that gives a wait, and does not touch what does not matter much', () => {
    const k = kalibreer(klein(), kleinScenario, { doelen: [doel({ laag: 1.9, hoog: 2.1 })], parameters: ['x.duur'], rondes: 12 })
    expect(k.verlies).toBeLessThan(k.verliesBegin)
    expect(k.doelen[0]!.gehaald).toBe(true)
    expect(k.parameters['x.duur']).toBeGreaterThan(1.2)
  })

  it('never uses a claim', () => {
    const echt = doel({ laag: 1.9, hoog: 2.1 })
    const claim = doel({ id: 'c', laag: 50, hoog: 60, soort: 'claim', gewicht: 9 })
    const a = kalibreer(klein(), kleinScenario, { doelen: [echt], parameters: ['x.duur'], rondes: 4 })
    const b = kalibreer(klein(), kleinScenario, { doelen: [echt, claim], parameters: ['x.duur'], rondes: 4 })
    expect(b.parameters).toEqual(a.parameters)
    expect(b.doelen[1]!.gehaald).toBe(false)
  })

  it('says which targets cannot be met together', () => {
    const k = kalibreer(klein(), kleinScenario, {
      doelen: [
        doel({ id: 'kort', naam: 'kort wachten', laag: 0.1, hoog: 0.4, gewicht: 3 }),
        // So light that it does not pull the other over its edge.
        doel({ id: 'lang', naam: 'lang wachten', laag: 2, hoog: 4, gewicht: 0.003 }),
      ],
      parameters: ['x.duur'],
      rondes: 12,
      strijd: true,
    })
    const lang = k.strijdig.find((s) => s.doel === 'lang')
    expect(lang).toMatchObject({ haalbaar: true, tegen: ['kort'] })
    // It says how far it got, and never left the range to get there.
    expect(lang!.alleen).toBeGreaterThan(lang!.gevonden!)
    expect(k.strijdig.find((s) => s.doel === 'kort')).toBeUndefined()
  })

  it('names what is at the end of its range, and never goes beyond it', () => {
    const k = kalibreer(klein(), kleinScenario, {
      doelen: [doel({ id: 'ver', laag: 90, hoog: 99 })],
      parameters: ['x.duur'],
      rondes: 8,
      strijd: true,
    })
    expect(k.rand).toEqual([{ parameter: 'x.duur', waarde: 1.9, kant: 'hoog' }])
    expect(k.strijdig).toMatchObject([{ doel: 'ver', haalbaar: false, tegen: [], rand: [{ parameter: 'x.duur', kant: 'hoog' }] }])
  })

  it('sees which parameter matters', () => {
    const [x, y] = [...eenTegelijk(klein(), kleinScenario, ['wacht.gemiddeld'])]
    expect(x!.laag[0]!).toBeLessThan(x!.nu[0]!)
    expect(x!.hoog[0]!).toBeGreaterThan(x!.nu[0]!)
    expect(y!.laag).toEqual(y!.hoog)
    const [dx, dy] = variantieDelen(klein(), { ...kleinScenario, replicaties: 1, jaren: 3 }, 'wacht.gemiddeld', ['x.duur', 'y.duur'], 24)
    expect(dx!.totaal).toBeGreaterThan(0.5)
    expect(dy!.totaal).toBe(0)
  })
})
