import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eenDatum } from '../../proefhulp.ts'
import { plusDagen } from '../kalender/datum.ts'
import { verjaardag } from '../kalender/leeftijd.ts'
import { isJeugdige, naderendeGrenzen, strafrechtVoor } from './leeftijdsgrenzen.ts'
import { handelingen, heeftGezag, magRecht, rechten } from './rechten.ts'
import type { Antwoord, Betrokkene, Handeling, Kader, Rol } from './types.ts'

const OP = '2026-11-21'
const vrijwillig: Kader = { naam: 'vrijwillig' }
const jong = (jaren: number): Betrokkene => ({ geboren: `${2026 - jaren}-01-01`, oordeelsbekwaam: null })

function mag(p: Betrokkene, rol: Rol, h: Handeling, gezag: boolean | null = true, kader = vrijwillig): Antwoord {
  return magRecht(rechten(p, rol, OP, gezag, kader), h)
}

describe('consent to help', () => {
  it.each([
    [8, 'nee', 'ja'],
    [11, 'nee', 'ja'],
    [12, 'samen', 'samen'],
    [15, 'samen', 'samen'],
    [16, 'ja', 'nee'],
    [17, 'ja', 'nee'],
    [18, 'ja', 'nee'],
  ] as const)('at %i: youth %s, parent with custody %s', (n, youth, parent) => {
    expect(mag(jong(n), 'jeugdige', 'toestemmen')).toBe(youth)
    expect(mag(jong(n), 'ouder', 'toestemmen')).toBe(parent)
  })

  it('is the parents’ when a youth cannot weigh his interests, whatever his age below 18', () => {
    const p = { ...jong(17), oordeelsbekwaam: false }
    expect(mag(p, 'jeugdige', 'toestemmen')).toBe('nee')
    expect(mag(p, 'ouder', 'toestemmen')).toBe('ja')
    expect(rechten(p, 'ouder', OP, true, vrijwillig).vertegenwoordiger).toBe('ouders-met-gezag-of-voogd')
    const grown = { ...jong(19), oordeelsbekwaam: false, curatorOfMentor: true }
    expect(rechten(grown, 'ouder', OP, null, vrijwillig).vertegenwoordiger).toBe('curator-of-mentor')
  })

  it('is nobody’s to refuse under a measure, and everybody’s under mere pressure', () => {
    expect(mag(jong(8), 'ouder', 'weigeren', true, { naam: 'civiel' })).toBe('nee')
    expect(mag(jong(8), 'ouder', 'weigeren', true, { naam: 'vrijwillig', drang: true })).toBe('ja')
    expect(rechten(jong(8), 'ouder', OP, true, { naam: 'vrijwillig', drang: true }).letOp.join()).toContain('drang')
    expect(mag(jong(17), 'jeugdige', 'weigeren', null, { naam: 'vrijwillig', gesloten: true })).toBe('nee')
  })
})

describe('medical treatment', () => {
  it('is pointed to its own law', () => {
    const r = rechten(jong(13), 'ouder', OP, true, { naam: 'vrijwillig', geneeskundig: true })
    expect(r.letOp.join()).toContain('7:446')
    expect(rechten(jong(13), 'ouder', OP, true, vrijwillig).letOp).toEqual([])
  })
})

describe('the file', () => {
  it('is open to parents with custody until sixteen, then only with permission', () => {
    expect(mag(jong(15), 'ouder', 'dossier-inzien')).toBe('ja')
    expect(mag(jong(16), 'ouder', 'dossier-inzien')).toBe('met-toestemming')
    expect(mag(jong(18), 'ouder', 'dossier-inzien')).toBe('met-toestemming')
  })

  it('gives a parent without custody the important facts only, a foster parent what care needs', () => {
    expect(mag(jong(8), 'ouder', 'dossier-inzien', false)).toBe('beperkt')
    expect(mag(jong(8), 'pleegouder', 'dossier-inzien')).toBe('beperkt')
    expect(mag(jong(8), 'verzorger', 'dossier-inzien')).toBe('nee')
    expect(mag(jong(8), 'voogd', 'dossier-inzien', null)).toBe('ja')
  })

  it('is the youth’s own from twelve', () => {
    expect(mag(jong(11), 'jeugdige', 'dossier-inzien')).toBe('beperkt')
    expect(mag(jong(12), 'jeugdige', 'dossier-inzien')).toBe('ja')
  })
})

describe('the judge and complaints', () => {
  it('hears from twelve, and anyone before closed care', () => {
    expect(mag(jong(12), 'jeugdige', 'gehoord-worden')).toBe('ja')
    expect(mag(jong(10), 'jeugdige', 'gehoord-worden')).toBe('beperkt')
    expect(mag(jong(10), 'jeugdige', 'gehoord-worden', null, { naam: 'civiel', gesloten: true })).toBe('ja')
  })

  it('anyone may complain, with or without custody', () => {
    for (const rol of ['jeugdige', 'ouder', 'voogd', 'pleegouder', 'niet-ouder'] as const) {
      expect(mag(jong(9), rol, 'klagen', false)).toBe('ja')
    }
  })
})

describe('what is not certain', () => {
  it('custody that cannot be told never gives a yes to what needs custody', () => {
    for (const h of ['toestemmen', 'dossier-inzien', 'delen-toestaan', 'woonplek-bepalen', 'bezwaar-maken'] as const) {
      expect(mag(jong(8), 'ouder', h, null)).toBe('onbekend')
    }
  })

  it('an age that is not certain leaves open only what depends on it', () => {
    const p: Betrokkene = { geboren: '2010-00-00', oordeelsbekwaam: null }
    expect(mag(p, 'ouder', 'toestemmen')).toBe('onbekend')
    expect(mag(p, 'ouder', 'klagen')).toBe('ja')
    expect(mag({ geboren: null, oordeelsbekwaam: null }, 'jeugdige', 'toestemmen')).toBe('onbekend')
    expect(mag({ geboren: '2027-02-01', oordeelsbekwaam: null }, 'ouder', 'toestemmen')).toBe('ja')
  })

  it('reads custody from an outcome without inventing it', () => {
    const outcome = { soort: 'gezamenlijk-gezag', ouders: ['m'], derden: [], derdeOnbekend: true } as never
    expect(heeftGezag(outcome, 'm')).toBe(true)
    expect(heeftGezag(outcome, 'x')).toBeNull()
    expect(heeftGezag({ soort: 'niet-te-bepalen', ouders: [], derden: [], derdeOnbekend: false } as never, 'm')).toBeNull()
    expect(heeftGezag({ soort: 'tijdelijk-geen-gezag', ouders: [], derden: [], derdeOnbekend: false } as never, 'm')).toBe(false)
  })
})

describe('always', () => {
  const rollen: readonly Rol[] = ['jeugdige', 'ouder', 'niet-ouder', 'voogd', 'pleegouder', 'verzorger']
  const iets = fc.record({
    rol: fc.constantFrom(...rollen),
    gezag: fc.constantFrom(true, false, null),
    bekwaam: fc.constantFrom(true, false, null),
    kader: fc.record({
      naam: fc.constantFrom('vrijwillig', 'civiel', 'strafrecht', 'bestuurlijk'),
      drang: fc.boolean(),
      gesloten: fc.boolean(),
    }),
  })

  it('answers every act, with a reason and a source', () => {
    fc.assert(
      fc.property(iets, eenDatum(2000, 2026), (x, geboren) => {
        const r = rechten({ geboren, oordeelsbekwaam: x.bekwaam }, x.rol, OP, x.gezag, x.kader)
        expect(r.lijst.map((l) => l.handeling)).toEqual(handelingen)
        expect(r.lijst.filter((l) => l.uitleg.length < 10 || l.bron === '' || l.uitlegEn.length < 5)).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('changes on the birthday and on no other day', () => {
    fc.assert(
      fc.property(iets, eenDatum(2001, 2020), fc.integer({ min: 1, max: 22 }), (x, geboren, n) => {
        const day = verjaardag(geboren, n) ?? OP
        const p = { geboren, oordeelsbekwaam: x.bekwaam }
        const [before, after] = [plusDagen(day, -1), day].map((d) => rechten(p, x.rol, d, x.gezag, x.kader))
        expect([12, 16, 18].includes(n) || before?.band === after?.band).toBe(true)
        expect([12, 16, 18].includes(n) ? before?.band === after?.band : false).toBe(false)
      }),
    )
  })

  it('a youth never loses a say by growing older', () => {
    const order: readonly Antwoord[] = ['nee', 'beperkt', 'samen', 'ja']
    for (const h of handelingen.filter((h) => h !== 'familiegroepsplan')) {
      const answers = [8, 13, 16, 19].map((n) => order.indexOf(mag(jong(n), 'jeugdige', h)))
      expect({ h, answers }).toEqual({ h, answers: [...answers].sort((a, b) => a - b) })
    }
  })
})

describe('around eighteen', () => {
  it('names the boundaries that come near', () => {
    expect(naderendeGrenzen('2014-12-01', OP, 30)).toMatchObject([{ jaren: 12, op: '2026-12-01' }])
    expect(naderendeGrenzen('2014-12-01', OP, 5)).toEqual([])
    expect(naderendeGrenzen('2014-12-00', OP, 30)).toEqual([])
  })

  it('knows who is still a youth, on which ground, until when', () => {
    expect(isJeugdige({ geboren: '2009-01-01' }, OP)).toEqual({ antwoord: true, grond: 'minderjarig', tot: '2027-01-01' })
    expect(isJeugdige({ geboren: '2007-01-01' }, OP)).toMatchObject({ antwoord: false })
    expect(isJeugdige({ geboren: '2007-01-01', pleegzorgVoor18: true }, OP)).toMatchObject({ tot: '2028-01-01' })
    expect(isJeugdige({ geboren: '2005-01-01', pleegzorgVoor18: true }, OP)).toMatchObject({ antwoord: false })
    expect(isJeugdige({ geboren: '2004-01-01', voortzettingNodig: true }, OP)).toMatchObject({ grond: 'voortzetting' })
    expect(isJeugdige({ geboren: '2003-01-01', voortzettingNodig: true }, OP)).toMatchObject({ antwoord: false })
    expect(isJeugdige({ geboren: '2007-01-01', gestoptOp: '2026-05-21' }, OP)).toMatchObject({ grond: 'hervatting' })
    expect(isJeugdige({ geboren: '2007-01-01', gestoptOp: '2026-05-20' }, OP)).toMatchObject({ antwoord: false })
    expect(isJeugdige({ geboren: '1999-01-01', jeugdstrafrecht: true }, OP)).toMatchObject({ grond: 'strafrecht' })
    expect(isJeugdige({ geboren: '2008-00-00' }, OP)).toMatchObject({ antwoord: null })
  })

  it('tests criminal law at the offence', () => {
    expect(strafrechtVoor('2010-06-01', '2022-05-31')).toBe('te-jong')
    expect(strafrechtVoor('2010-06-01', '2022-06-01')).toBe('jeugdstrafrecht')
    expect(strafrechtVoor('2010-06-01', '2026-06-01')).toBe('jeugd-of-volwassen')
    expect(strafrechtVoor('2000-06-01', '2023-06-01')).toBe('volwassenenstrafrecht')
    expect(strafrechtVoor('2010-00-00', '2022-06-01')).toBe('onbekend')
    expect(strafrechtVoor(null, '2022-06-01')).toBe('onbekend')
  })
})
