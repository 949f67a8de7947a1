import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { plusJaren } from '../kalender/datum.ts'
import { schaalregels, schaalVan } from '../schaal/schaal.ts'
import { bewaaroordeel } from './bewaren.ts'

describe('retention', () => {
  it('is twenty years after the last change, that day included', () => {
    expect(bewaaroordeel({ laatsteWijziging: '2006-11-21' }, '2026-11-21')).toMatchObject({
      oordeel: 'bewaren',
      bewarenTotEnMet: '2026-11-21',
    })
    expect(bewaaroordeel({ laatsteWijziging: '2006-11-21' }, '2026-11-22').oordeel).toBe('vernietigen')
    expect(bewaaroordeel({ laatsteWijziging: '2006-11-21', langerTot: '2030-01-01' }, '2026-11-22').oordeel).toBe('bewaren')
  })

  it('ends earlier on request, unless someone else needs it or a procedure runs', () => {
    const f = { laatsteWijziging: '2020-01-01', verzoekOp: '2026-01-01' }
    expect(bewaaroordeel(f, '2026-01-01').oordeel).toBe('vernietigen-op-verzoek')
    expect(bewaaroordeel({ ...f, belangVanAnder: true }, '2026-01-01').oordeel).toBe('bewaren')
    expect(bewaaroordeel({ ...f, procedureLoopt: true }, '2026-01-01').oordeel).toBe('bewaren')
    expect(bewaaroordeel(f, '2025-12-31').oordeel).toBe('bewaren')
  })

  it('never destroys on an unknown date', () => {
    fc.assert(
      fc.property(eenDatum(), fc.boolean(), (op, belangVanAnder) => {
        expect(bewaaroordeel({ laatsteWijziging: null, belangVanAnder }, op)).toMatchObject({ oordeel: 'onbekend', bewarenTotEnMet: null })
      }),
    )
  })

  it('never goes before twenty years are over without a request', () => {
    fc.assert(
      fc.property(eenDatum(1990, 2060), eenDatum(1990, 2100), (last, op) => {
        expect(bewaaroordeel({ laatsteWijziging: last }, op).oordeel).toBe(op > plusJaren(last, 20) ? 'vernietigen' : 'bewaren')
      }),
    )
  })
})

describe('scale levels', () => {
  it('are data with dates and a status, and nothing is assumed before them', () => {
    expect(schaalVan('pleegzorg', '2026-11-21')).toMatchObject({ niveau: 'regionaal', status: 'voorstel' })
    expect(schaalVan('pleegzorg', '2019-11-06')).toBeNull()
    expect(schaalVan('bestaat-niet', '2026-11-21')).toBeNull()
    expect(schaalVan('forensisch', '2026-11-21')?.niveau).toBeNull()
    expect(new Set(schaalregels.map((r) => r.id)).size).toBe(schaalregels.length)
  })
})
