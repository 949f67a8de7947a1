import { describe, expect, it } from 'vitest'
import { termijnRegels } from '../termijn/index.ts'
import { vindplaatsen, wetten } from './wetten.ts'

describe('where a law can be read', () => {
  it.each([
    ['Jeugdwet 7.3.4 lid 2', ['BWBR0034925']],
    ['Besluit Jeugdwet 4.2.2 lid 1 (ondertoezichtstelling), 4.2.1 lid 1 (voogdij)', ['BWBR0035779']],
    ['Regeling Jeugdwet 1a.1 bij Jeugdwet 8.2.1 lid 1', ['BWBR0036007']],
    ['BW 1:233; Jeugdwet 1.1 (jeugdige)', ['BWBR0002656', 'BWBR0034925']],
    ['Jeugdwet 6.1.10 lid 3 met Rv 800 lid 3', ['BWBR0034925', 'BWBR0001827']],
    ['lokale norm', []],
    ['iJw 3.2 OP090', []],
  ])('%s', (bron, ids) => {
    expect(vindplaatsen(bron, '2021-05-01').map((v) => v.adres)).toEqual(ids.map((id) => `https://wetten.overheid.nl/${id}/2021-05-01`))
  })

  it('every legal term that names one of these laws has a place', () => {
    const named = termijnRegels.filter((r) => r.status === 'wet' && wetten.some((w) => r.bron.startsWith(w.kort)))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((r) => vindplaatsen(r.bron, '2026-01-01').length === 0).map((r) => r.id)).toEqual([])
  })
})
