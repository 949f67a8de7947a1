import { describe, expect, it } from 'vitest'
import { opVolgorde, sindsWoord, type Wacht } from './binnen.ts'

const vraag = (wacht: Wacht, urgentie: string, ontvangenOp: string) => ({ wacht, urgentie, ontvangenOp })

describe('what came in', () => {
  it('puts first what nobody judged, and leaves out empty groups', () => {
    const uit = opVolgorde([vraag('overdracht-open', 'gewoon', '2026-01-01'), vraag('niet-beoordeeld', 'onbekend', '2026-11-20')])
    expect(uit.map((g) => g.wacht)).toEqual(['niet-beoordeeld', 'overdracht-open'])
  })
  it('puts acute before urgent before the rest, and the longest waiting first', () => {
    const uit = opVolgorde([
      vraag('niet-afgerond', 'gewoon', '2026-11-01'),
      vraag('niet-afgerond', 'spoed', '2026-11-19'),
      vraag('niet-afgerond', 'gewoon', '2026-10-01'),
      vraag('niet-afgerond', 'acuut', '2026-11-20'),
    ])
    expect(uit[0]?.vragen.map((v) => v.ontvangenOp)).toEqual(['2026-11-20', '2026-11-19', '2026-10-01', '2026-11-01'])
  })
  it('is empty when nothing waits', () => {
    expect(opVolgorde([])).toEqual([])
  })
  it('says today and yesterday in words', () => {
    expect([-1, 0, 1, 2].map(sindsWoord)).toEqual(['vandaag', 'vandaag', 'gisteren', 'sinds'])
  })
})
