import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { termijnIds } from './regels.ts'
import { lengteInWoorden } from './lengte.ts'
import { datumInWoorden, rekenweg } from './rekenweg.ts'
import { termijn } from './termijn.ts'

describe('how a term was counted', () => {
  it('names the holiday that made the worked example longer', () => {
    expect(rekenweg(termijn('eerste-contact', '2019-06-03'))).toEqual([
      'Begint op maandag 3 juni 2019. Die dag telt niet mee.',
      'De regel: 5 werkdagen. Zaterdag, zondag en feestdagen tellen niet.',
      'Geen werkdag: Tweede Pinksterdag (maandag 10 juni 2019).',
      'De laatste dag: dinsdag 11 juni 2019. Op die dag is het nog op tijd.',
    ])
  })

  it('says why the end moved, who was stricter, and that the law goes before a norm', () => {
    expect(rekenweg(termijn('bezwaartermijn', '2026-01-04')).join(' ')).toContain('viel op zondag 15 februari 2026')
    const judge = rekenweg(termijn('plan-van-aanpak', '2019-06-03', { eindigtOp: '2019-06-17' })).join(' ')
    expect(judge).toContain('Volgens de regel: maandag 15 juli 2019')
    expect(rekenweg(termijn('eerste-contact', '2019-06-03', { dagen: 20 })).join(' ')).toContain('De wet gaat voor')
    expect(rekenweg(termijn('uitvoering-besluit', '2026-01-05', { dagen: 14 })).join(' ')).toContain('regio')
    expect(rekenweg(termijn('herindicatie', '2026-06-30'))[0]).toBe('Telt terug vanaf dinsdag 30 juni 2026.')
    expect(rekenweg(termijn('nazorg', '2026-06-30', { eindigtOp: '2026-09-09' })).join(' ')).toContain('afgesproken')
  })

  it('uses words in the singular for one', () => {
    expect(lengteInWoorden({ aantal: 1, eenheid: 'maanden' })).toBe('1 maand')
    expect(lengteInWoorden({ aantal: 20, eenheid: 'jaren' })).toBe('20 jaar')
    expect(lengteInWoorden({ aantal: 2, eenheid: 'weken' })).toBe('2 weken')
    expect(datumInWoorden('2024-02-29')).toBe('donderdag 29 februari 2024')
  })

  it('begins with the event and ends with the last day, for every rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...termijnIds), eenDatum(2000, 2070), (id, van) => {
        const t = termijn(id, van)
        const steps = rekenweg(t)
        expect(steps[0]).toContain(datumInWoorden(van))
        expect(steps.at(-1)).toContain(datumInWoorden(t.laatsteDag))
        expect(steps.filter((s) => s.includes('undefined') || s.includes('  '))).toEqual([])
      }),
    )
  })
})
