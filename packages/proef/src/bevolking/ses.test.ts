import { expect, it } from 'vitest'
import { GEMEENTEN, gemeentenVan, type GemeenteProfiel } from './gemeenten.ts'
import { gezinnen } from './index.ts'
import { SES_FACTOREN, sesVan, stedelijkheid, veiligThuisVan } from './ses.ts'

const som = (f: (g: GemeenteProfiel) => number): number =>
  GEMEENTEN.reduce((s, g) => s + f(g) * g.gewicht, 0) / GEMEENTEN.reduce((s, g) => s + g.gewicht, 0)

it('weighted by youths the shares of municipalities are those of the country', () => {
  expect(som((g) => sesVan(g).eenouderMaal)).toBeCloseTo(1, 10)
  expect(som((g) => sesVan(g).armoede) * 100).toBeCloseTo(SES_FACTOREN.armoede.nederland, 10)
})

it('a city has more of both than a village, and every share is a share', () => {
  const [rotterdam, dwingeloo] = [gemeentenVan('Rotterdam')[0]!, gemeentenVan('Westerveld')[0]!]
  expect([stedelijkheid(rotterdam.code), stedelijkheid(dwingeloo.code)]).toEqual([1, 5])
  expect(sesVan(rotterdam).eenouderMaal).toBeGreaterThan(sesVan(dwingeloo).eenouderMaal)
  for (const g of GEMEENTEN) {
    expect(sesVan(g).armoede).toBeGreaterThan(0)
    expect(sesVan(g).armoede).toBeLessThan(0.5)
  }
})

it('families follow them: one parent and little money in the city more often', () => {
  const deel = (naam: string) => {
    const alle = [...gezinnen({ jeugdigen: 9000, seed: 1, peildatum: '2026-11-21', gemeenten: gemeentenVan(naam) })]
    return [
      alle.filter((g) => g.armoederisico).length / alle.length,
      alle.filter((g) => g.personen.filter((p) => p.rol === 'ouder').length === 1).length / alle.length,
    ]
  }
  const [stad, dorp] = [deel('Rotterdam'), deel('Westerveld')]
  expect(stad[0]! / dorp[0]!).toBeGreaterThan(1.5)
  expect(stad[1]! / dorp[1]!).toBeGreaterThan(1.15)
})

it('every municipality has its Veilig Thuis, 26 in all; a made-up one has none', () => {
  const vt = GEMEENTEN.map(veiligThuisVan)
  expect(new Set(vt).size).toBe(26)
  expect(vt).not.toContain(null)
  expect(veiligThuisVan({ code: '0345', regio: 'Food Valley' })).toBe('VT20')
  expect(veiligThuisVan({ code: '9902', regio: 'Rivierenduin' })).toBeNull()
})
