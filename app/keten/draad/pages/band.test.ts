import { describe, expect, it } from 'vitest'
import { knopen } from './DossierBand.tsx'

type Termijn = Parameters<typeof knopen>[0]['termijnen'][number]
const termijn = (t: Partial<Termijn>) =>
  ({ laatsteDag: '2026-11-01', stand: 'loopt', nabij: 'later', naam: { nl: 'x', en: 'x' }, ...t }) as Termijn
const op = (t: Partial<Termijn>) => knopen({ vandaag: '2026-11-21', termijnen: [termijn(t)] }, (n) => n.nl).map((k) => k.stand)

describe('knots on the thread', () => {
  it('leaves out what was met before its last day came', () => {
    expect(op({ stand: 'gehaald', laatsteDag: '2027-01-09' })).toEqual([])
    expect(op({ stand: 'gehaald', laatsteDag: '2026-11-22' })).toEqual([])
  })
  it('keeps what was met, when its last day has come', () => {
    expect(op({ stand: 'gehaald', laatsteDag: '2026-11-21' })).toEqual(['gehaald'])
    expect(op({ stand: 'gehaald', laatsteDag: '2026-10-01' })).toEqual(['gehaald'])
  })
  it('keeps what runs, also in the future, and says what is late', () => {
    expect(op({ laatsteDag: '2027-01-09' })).toEqual(['loopt'])
    expect(op({ nabij: 'te-laat' })).toEqual(['te-laat'])
    expect(op({ stand: 'te-laat' })).toEqual(['te-laat'])
  })
  it('leaves out what lapsed', () => {
    expect(op({ stand: 'vervallen' })).toEqual([])
  })
})
