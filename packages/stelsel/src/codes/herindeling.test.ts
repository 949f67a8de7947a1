import { describe, expect, it } from 'vitest'
import { gemeente, gemeenten } from './gemeenten.ts'
import { begonnen, opgeheven } from './herindeling-data.ts'
import { gemeenteOp, opvolgers } from './herindeling.ts'

describe('municipalities over time', () => {
  it('an old code ends on its day and leads to one of today', () => {
    expect(gemeenteOp('0530', '2022-12-31')).toMatchObject({ status: 'geldig', naam: 'Hellevoetsluis' })
    expect(gemeenteOp('0530', '2023-01-01')).toMatchObject({ status: 'opgegaan', opvolgers: ['1992'] })
    expect(gemeenteOp('0457', '2022-03-23').status).toBe('geldig')
    expect(gemeenteOp('0457', '2022-03-24')).toMatchObject({ status: 'opgegaan', opvolgers: ['0363'] })
  })

  it('a new code does not hold before its day', () => {
    expect(gemeenteOp('1992', '2022-12-31').status).toBe('nog-niet')
    expect(gemeenteOp('1992', '2023-01-01').status).toBe('geldig')
    expect(gemeenteOp('0599', '2015-01-01').status).toBe('geldig')
  })

  it('a divided municipality has several successors, an unknown code none', () => {
    expect(gemeenteOp('0788', '2021-01-01').opvolgers).toEqual(['0757', '0824', '0855', '0865'])
    expect(gemeenteOp('9999', '2021-01-01')).toMatchObject({ status: 'onbekend', opvolgers: [] })
  })

  it('every old code ends in municipalities of today and is itself none of them', () => {
    for (const g of opgeheven) {
      expect(gemeente(g.code)).toBeNull()
      expect(opvolgers(g.code).length).toBeGreaterThan(0)
    }
    expect(new Set(opgeheven.map((g) => g.code)).size).toBe(opgeheven.length)
    for (const code of begonnen.keys()) expect(gemeente(code)).not.toBeNull()
  })

  it('counts as many municipalities as there were', () => {
    const count = (op: string): number =>
      gemeenten.filter((g) => gemeenteOp(g.code, op).status === 'geldig').length +
      opgeheven.filter((g) => gemeenteOp(g.code, op).status === 'geldig').length
    expect([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2026].map((y) => count(`${y}-01-01`))).toEqual([
      393, 390, 388, 380, 355, 355, 352, 345, 342, 342,
    ])
  })
})
