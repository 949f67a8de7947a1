import { describe, expect, it } from 'vitest'
import { wachtlijsten } from '../klok/index.ts'
import { gevallen } from './gevallen.ts'
import { nietOpgenomen } from './niet-opgenomen.ts'
import { geldt, termijnIds, termijnRegel } from './regels.ts'
import { termijn } from './termijn.ts'

describe('worked cases', () => {
  it('every rule has at least three, and no case is of a rule that does not exist', () => {
    expect(Object.keys(gevallen).sort()).toEqual([...termijnIds].sort())
    expect(termijnIds.filter((id) => new Set(gevallen[id].map(([van]) => van)).size < 3)).toEqual([])
  })

  it.each(termijnIds.flatMap((id) => gevallen[id].map(([van, dag]) => [id, van, dag] as const)))('%s from %s: %s', (id, van, dag) => {
    expect(termijn(id, van).laatsteDag).toBe(dag)
  })
})

describe('the worked examples of the report on protection of 2019', () => {
  it('first contact over Whit Monday', () => {
    expect(termijn('eerste-contact', '2019-06-03').laatsteDag).toBe('2019-06-11')
  })

  it('a plan on the judge’s demand', () => {
    expect(termijn('plan-van-aanpak', '2019-06-03', { lengte: { aantal: 2, eenheid: 'weken' } }).internDag).toBe('2019-06-17')
    expect(termijn('plan-van-aanpak', '2019-06-03', { eindigtOp: '2019-06-17' }).laatsteDag).toBe('2019-06-17')
    expect(termijn('plan-van-aanpak', '2019-06-03').laatsteDag).toBe('2019-07-15')
  })

  it('waiting in a chain: four lists, 355 days summed, 333 days in union', () => {
    const lijsten = [
      { van: '2019-01-07', tot: '2019-02-18' },
      { van: '2019-02-11', tot: '2019-04-22' },
      { van: '2019-05-01', tot: '2019-06-30' },
      { van: '2019-06-15', tot: '2019-12-15' },
    ]
    expect(wachtlijsten(lijsten)).toEqual({ lijsten: 4, som: 355, unie: 333 })
  })
})

describe('rules of their time', () => {
  it.each([
    ['klacht-gesloten', '2021-05-01', false],
    ['klacht-gesloten', '2024-01-01', true],
    ['rvdk-wachttijd', '2019-12-31', false],
    ['avg-verzoek', '2018-05-24', false],
    ['avg-verzoek', '2018-05-25', true],
    ['bezwaartermijn', '2001-01-01', true],
  ] as const)('%s on %s: held %s', (id, op, held) => {
    expect(geldt(termijnRegel(id, op), op)).toBe(held)
    expect(termijn(id, op).gold).toBe(held)
  })
})

describe('what is left out', () => {
  it('is named with where it stands and why, and is no term of the library', () => {
    expect(nietOpgenomen.length).toBeGreaterThan(8)
    expect(nietOpgenomen.filter((n) => n.wat.length < 5 || n.waarom.length < 15 || n.bron.length < 5)).toEqual([])
  })
})
