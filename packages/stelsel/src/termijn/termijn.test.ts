import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusDagen, verschilInDagen } from '../kalender/datum.ts'
import { isWerkdag, maakKalender, termijnenwet, werkdagenTussen } from '../kalender/werkdagen.ts'
import { eenDatum } from '../../proefhulp.ts'
import { dagnummer, datumVan } from '../kalender/datum.ts'
import { atwGeldt, verlengNaarWerkdag } from './atw.ts'
import { isTermijnId, termijnIds, termijnRegel, termijnRegels, termijnVersies } from './regels.ts'
import { isVerlopen, strengste, termijn } from './termijn.ts'

const eenId = fc.constantFrom(...termijnIds)

describe('worked examples', () => {
  it('first contact over Whit Monday', () => {
    expect(termijn('eerste-contact', '2019-06-03').laatsteDag).toBe('2019-06-11')
  })

  it('a plan the judge wants in two weeks', () => {
    const t = termijn('plan-van-aanpak', '2019-06-03', { eindigtOp: '2019-06-17' })
    expect(t).toMatchObject({ laatsteDag: '2019-06-17', regelDag: '2019-07-15', maatgevend: 'strengere-datum' })
  })

  it('a later day of the judge never lengthens the law', () => {
    const t = termijn('plan-van-aanpak', '2019-06-03', { eindigtOp: '2019-09-01' })
    expect(t).toMatchObject({ laatsteDag: '2019-07-15', maatgevend: 'regel' })
  })
})

describe('deciding and objecting', () => {
  it('eight weeks to decide, six to object; the day of the event does not count', () => {
    expect(termijn('beslistermijn', '2026-01-05').laatsteDag).toBe('2026-03-02')
    expect(termijn('bezwaartermijn', '2026-01-05').laatsteDag).toBe('2026-02-16')
  })

  it('runs on to the first working day: Sunday, Easter, Christmas', () => {
    expect(termijn('bezwaartermijn', '2026-01-04').laatsteDag).toBe('2026-02-16')
    expect(termijn('bezwaartermijn', '2026-02-20')).toMatchObject({ laatsteDag: '2026-04-07', opgeschoven: 4 })
    expect(termijn('bezwaartermijn', '2026-11-13').laatsteDag).toBe('2026-12-28')
  })

  it('stands still while the applicant completes the request', () => {
    const opgeschort = [{ van: '2026-01-12', tot: '2026-01-26' }]
    expect(termijn('beslistermijn', '2026-01-05', { opgeschort }).laatsteDag).toBe('2026-03-16')
  })

  it('counts overlapping suspensions once, and none from after the end', () => {
    const opgeschort = [
      { van: '2026-01-20', tot: '2026-01-26' },
      { van: '2026-01-12', tot: '2026-01-22' },
      { van: '2027-01-01', tot: '2027-02-01' },
      { van: '2025-12-01', tot: '2026-01-06' },
    ]
    expect(termijn('beslistermijn', '2026-01-05', { opgeschort }).laatsteDag).toBe('2026-03-16')
  })

  it('is longer after a notice of extension', () => {
    const verlengd = { aantal: 4, eenheid: 'weken' } as const
    expect(termijn('beslistermijn', '2026-01-05', { verlengd }).laatsteDag).toBe('2026-03-30')
  })
})

describe('norms and law', () => {
  it('a local norm may be set', () => {
    expect(termijn('uitvoering-besluit', '2026-01-05').laatsteDag).toBe('2026-02-16')
    expect(termijn('uitvoering-besluit', '2026-01-05', { dagen: 28 })).toMatchObject({
      laatsteDag: '2026-02-02',
      maatgevend: 'lokale-instelling',
    })
    expect(termijn('eerste-gesprek', '2026-01-05', { dagen: 3 }).laatsteDag).toBe('2026-01-08')
  })

  it('says the length that was chosen, not the usual one', () => {
    const t = termijn('uitvoering-besluit', '2026-01-05', { dagen: 14 })
    expect(t.uitleg).toBe('Binnen 14 dagen na het besluit moet de hulp begonnen zijn.')
    expect(t.uitlegEn).toContain('within 14 days')
    const settable = termijnRegels.filter((r) => r.status === 'lokale-norm' || r.status === 'betwist')
    for (const r of settable) {
      const changed = termijn(r.id, '2026-01-05', { lengte: { aantal: 77, eenheid: r.lengte.eenheid } })
      const own = new RegExp(`\\b${r.lengte.aantal} (dag|werkdag|we|maand|month|day|working)`)
      expect({ id: r.id, nl: own.test(changed.uitleg), en: own.test(changed.uitlegEn) }).toEqual({ id: r.id, nl: false, en: false })
    }
  })

  it('an internal norm never replaces a legal one: it is shown beside it', () => {
    const t = termijn('eerste-contact', '2019-06-03', { dagen: 20 })
    expect(t).toMatchObject({ laatsteDag: '2019-06-11', internDag: '2019-07-02', maatgevend: 'regel' })
  })

  it('an agreed date decides where the rule is an agreement, earlier or later', () => {
    expect(termijn('plan-evaluatie', '2026-01-05', { eindigtOp: '2026-12-01' })).toMatchObject({
      laatsteDag: '2026-12-01',
      maatgevend: 'afspraak',
    })
    expect(termijn('nazorg', '2026-01-05').laatsteDag).toBe('2026-04-07')
  })

  it('counts back before the end of a decision, and is never later than that', () => {
    expect(termijn('herindicatie', '2026-12-31').laatsteDag).toBe('2026-11-05')
    expect(termijn('herindicatie', '2026-06-27').laatsteDag).toBe('2026-05-01')
    // Eight weeks before 30 June 2026 is 5 May: a holiday, so the day before.
    expect(termijn('herindicatie', '2026-06-30').laatsteDag).toBe('2026-05-04')
  })

  it('danger does not wait for Monday', () => {
    expect(termijn('crisis-veiligheid', '2026-11-20').laatsteDag).toBe('2026-11-21')
  })

  it('the municipality’s own working days', () => {
    const kalender = maakKalender({ extraGesloten: ['2026-05-15'] })
    expect(termijn('toewijzing-na-besluit', '2026-05-11').laatsteDag).toBe('2026-05-19')
    expect(termijn('toewijzing-na-besluit', '2026-05-11', { kalender }).laatsteDag).toBe('2026-05-20')
  })
})

describe('a length that is none', () => {
  it.each([-1, 1.5, Number.NaN, Infinity, 1e9])('%s is refused, not rounded', (n) => {
    expect(() => termijn('eerste-gesprek', '2026-01-05', { dagen: n })).toThrow(/whole number/)
    const verlengd = { aantal: n, eenheid: 'weken' } as const
    expect(() => termijn('beslistermijn', '2026-01-05', { verlengd })).toThrow(/whole number/)
  })
})

describe('the Algemene termijnenwet', () => {
  it('does not govern long terms and terms in years', () => {
    expect(atwGeldt({ aantal: 12, eenheid: 'weken' })).toBe(true)
    expect(atwGeldt({ aantal: 13, eenheid: 'weken' })).toBe(false)
    expect(atwGeldt({ aantal: 90, eenheid: 'dagen' })).toBe(true)
    expect(atwGeldt({ aantal: 91, eenheid: 'dagen' })).toBe(false)
    expect(atwGeldt({ aantal: 3, eenheid: 'maanden' })).toBe(true)
    expect(atwGeldt({ aantal: 1, eenheid: 'jaren' })).toBe(false)
  })

  it('gives a term of three days or more at least two working days', () => {
    // From Thursday before Easter 2026 three days end on Easter Sunday; one working day after it is not enough.
    const end = (van: string, days: number): string => datumVan(verlengNaarWerkdag(dagnummer(van), dagnummer(van) + days, termijnenwet))
    expect(end('2026-04-02', 3)).toBe('2026-04-08')
    expect(end('2026-04-02', 2)).toBe('2026-04-07')
    expect(end('2026-04-13', 3)).toBe('2026-04-16')
  })

  it('always leaves two working days in a term of at least three days', () => {
    fc.assert(
      fc.property(eenDatum(), fc.integer({ min: 3, max: 90 }), (van, n) => {
        const end = datumVan(verlengNaarWerkdag(dagnummer(van), dagnummer(van) + n, termijnenwet))
        expect(werkdagenTussen(plusDagen(van, 1), plusDagen(end, 1))).toBeGreaterThanOrEqual(2)
        expect(isWerkdag(end)).toBe(true)
      }),
    )
  })
})

describe('every rule', () => {
  it('carries what a reader needs', () => {
    for (const r of termijnRegels) {
      const texts = [r.naam, r.naamEn, r.start, r.voldaanDoor, r.nietVoldaanDoor, r.bron, r.uitleg, r.uitlegEn]
      expect({ id: r.id, short: texts.filter((t) => t.trim().length < 4) }).toEqual({ id: r.id, short: [] })
      expect(r.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(r.lengte.aantal).toBeGreaterThan(0)
      const words = r.uitleg.split(/[.?!]/).map((x) => x.trim().split(/\s+/).length)
      expect({ id: r.id, long: words.filter((n) => n > 20) }).toEqual({ id: r.id, long: [] })
    }
  })

  it('follows the Algemene termijnenwet where it is law', () => {
    const legal = termijnRegels.filter((r) => r.status === 'wet' && r.eindeOpVrijeDag === 'volgende')
    expect(legal.filter((r) => !atwGeldt(r.lengte)).map((r) => r.id)).toEqual([])
  })

  it('has versions that follow each other without gap or overlap', () => {
    for (const id of termijnIds) {
      const versions = termijnVersies(id)
      expect(versions.slice(1).map((v) => v.geldigVan)).toEqual(versions.slice(0, -1).map((v) => v.geldigTot))
      for (const v of versions) expect(termijnRegel(id, v.geldigVan ?? '2000-01-01')).toBe(v)
    }
  })

  it('says what is not confirmed only where it is law, protocol or contested', () => {
    expect(termijnRegels.filter((r) => r.status === 'betwist' && r.onbevestigd === undefined)).toEqual([])
  })

  it('refuses an id it does not know', () => {
    expect(isTermijnId('eerste-contact')).toBe(true)
    expect(isTermijnId('toString')).toBe(false)
    expect(() => termijnRegel('bestaat-niet' as never)).toThrow(expect.objectContaining({ code: 'onbekende-termijn' }))
  })

  it('is monotone: a later start never ends earlier', () => {
    fc.assert(
      fc.property(eenId, eenDatum(2016, 2098), fc.integer({ min: 0, max: 40 }), (id, d, n) => {
        const later = plusDagen(d, n)
        if (termijnRegel(id, d) !== termijnRegel(id, later)) return
        expect(termijn(id, later).laatsteDag >= termijn(id, d).laatsteDag).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never ends on a day its rule forbids, and never before it began', () => {
    fc.assert(
      fc.property(eenId, eenDatum(2000, 2098), (id, d) => {
        const t = termijn(id, d)
        expect(isWerkdag(t.laatsteDag) || t.regel.eindeOpVrijeDag === 'blijft').toBe(true)
        expect(t.regel.terug === true ? t.laatsteDag < d : t.laatsteDag > d).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('suspension never shortens and adds at least its days', () => {
    fc.assert(
      fc.property(eenId, eenDatum(2016, 2090), fc.integer({ min: 0, max: 30 }), (id, d, n) => {
        const t = termijn(id, d)
        if (t.regel.terug === true) return
        const van = plusDagen(d, 1)
        const s = termijn(id, d, { opgeschort: [{ van, tot: plusDagen(van, n) }] })
        const added = verschilInDagen(t.laatsteDag, s.laatsteDag)
        expect(added).toBeGreaterThanOrEqual(0)
        const least = t.regel.lengte.eenheid === 'werkdagen' ? 0 : n
        expect(added + t.opgeschoven).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  it('is still in time on the last day', () => {
    const t = termijn('bezwaartermijn', '2026-01-05')
    expect(isVerlopen(t, t.laatsteDag)).toBe(false)
    expect(isVerlopen(t, plusDagen(t.laatsteDag, 1))).toBe(true)
    expect(strengste([t, termijn('eerste-gesprek', '2026-01-05')])?.id).toBe('eerste-gesprek')
    expect(strengste([])).toBeNull()
  })
})
