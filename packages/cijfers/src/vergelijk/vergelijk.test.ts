import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomiaal, normaal, normaalKwantiel, poisson, staart } from './kansrekening.ts'
import {
  exactPoisson,
  gelijkenden,
  grensBij,
  meting,
  rangorde,
  samen,
  strip,
  trechter,
  vergelijk,
  verschilVanAandelen,
  wilson,
  type VergelijkIndicator,
  type Waarneming,
} from './index.ts'

const AANDEEL: VergelijkIndicator = {
  id: 'instroom',
  naam: { nl: 'Instroom', en: 'Inflow' },
  eenheid: 'traject-gestart',
  noemer: 'traject-lopend',
  soort: 'aandeel',
}

describe('distributions', () => {
  it.each([
    [1.959963984540054, 0.975],
    [-1, 0.15865525393145707],
    [5, 0.9999997133484281],
  ])('normal of %f', (z, p) => expect(normaal(z)).toBeCloseTo(p, 12))
  it.each([0.0001, 0.31, 0.975])('quantile undoes the distribution at %f', (p) => expect(normaal(normaalKwantiel(p))).toBeCloseTo(p, 12))
  it.each([
    [5, 5.733031437583878e-7],
    [10, 1.523970604832105e-23],
    [7, 2.55962508777167e-12],
  ])('the tail of %f is not lost', (z, p) => expect(staart(z) / p).toBeCloseTo(1, 4))
  it.each([
    [3, 10, 0.5, 0.171875],
    [0, 20, 0.1, 0.12157665459056925],
    [99, 100, 0.99, 0.6339676587267709],
  ])('binomial P(R <= %i | %i, %f)', (r, n, p, uit) => expect(binomiaal(r, n, p)).toBeCloseTo(uit, 10))
  it.each([
    [0, 2, 0.1353352832366127],
    [5, 5, 0.6159606548330631],
    [12, 10, 0.7915564763948387],
  ])('Poisson P(R <= %i | %f)', (r, m, uit) => expect(poisson(r, m)).toBeCloseTo(uit, 10))
})

describe('R3-39 intervals, against published tables', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson %i of %i', (k, n, onder, boven) => {
    const i = wilson(k, n)
    expect(i?.onder).toBeCloseTo(onder, 4)
    expect(i?.boven).toBeCloseTo(boven, 4)
  })
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [10, 4.7954, 18.3904],
    [100, 81.3636, 121.6271],
  ])('exact Poisson %i', (k, onder, boven) => {
    expect(exactPoisson(k, 1)?.onder).toBeCloseTo(onder, 3)
    expect(exactPoisson(k, 1)?.boven).toBeCloseTo(boven, 3)
  })
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('Newcombe %i/%i against %i/%i', (a, n, b, m, onder, boven) => {
    const d = verschilVanAandelen({ teller: a, noemer: n }, { teller: b, noemer: m })
    expect(d?.onder).toBeCloseTo(onder, 3)
    expect(d?.boven).toBeCloseTo(boven, 3)
  })
  it('the exact limits are exact: each tail is 2.5% at its own limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), (k) => {
        const i = exactPoisson(k, 1)
        return i !== null && Math.abs(1 - poisson(k - 1, i.onder) - 0.025) < 1e-9 && Math.abs(poisson(k, i.boven) - 0.025) < 1e-9
      }),
    )
  })
  it('gives nothing for what cannot be: no base, more than the base, less than none', () => {
    expect(wilson(0, 0)).toBeNull()
    expect(wilson(11, 10)).toBeNull()
    expect(wilson(-1, 10)).toBeNull()
    expect(exactPoisson(3, 0)).toBeNull()
  })
  it('always holds the value and stays a share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, f) => {
        const k = Math.round(n * f)
        const i = wilson(k, n)
        return i !== null && i.onder >= 0 && i.boven <= 1 && i.onder <= k / n + 1e-12 && i.boven >= k / n - 1e-12
      }),
    )
  })
})

describe('funnel plot', () => {
  it('narrows as the base grows and holds the reference', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.9, noNaN: true }), fc.integer({ min: 20, max: 5_000 }), (p, n) => {
        const [klein, groot] = [grensBij('aandeel', p, n, 0.05), grensBij('aandeel', p, n * 10, 0.05)]
        return klein.onder <= p && klein.boven >= p && groot.boven - groot.onder <= klein.boven - klein.onder + 1e-9
      }),
    )
  })
  it('is the exact binomial at its own levels: between 94% and 96% of draws fall inside the 95% limits on a large base', () => {
    const g = grensBij('aandeel', 0.1, 4_000, 0.05)
    const binnen = binomiaal(Math.floor(g.boven * 4_000), 4_000, 0.1) - binomiaal(Math.ceil(g.onder * 4_000) - 1, 4_000, 0.1)
    expect(binnen).toBeGreaterThan(0.94)
    expect(binnen).toBeLessThan(0.96)
  })
  it('does not call the smallest area extreme for being small', () => {
    const punten = [
      { gebied: 'klein', teller: 4, noemer: 20 },
      { gebied: 'groot', teller: 2_000, noemer: 10_000 },
      { gebied: 'gewoon', teller: 1_000, noemer: 10_000 },
    ]
    const t = trechter('aandeel', punten, { referentie: 0.1 })
    expect(t.punten.map((p) => p.ligging)).toEqual(['binnen', 'boven-actie', 'binnen'])
  })
  it('widens when municipalities differ by more than chance, and says so', () => {
    const punten = Array.from({ length: 60 }, (_, i) => ({ gebied: `G${i}`, teller: 60 + (i % 20) * 9, noemer: 1_000 }))
    const t = trechter('cijfer', punten)
    expect(t.overspreiding).toBeGreaterThan(5)
    expect(t.uitleg.en).toContain('widened')
    expect(t.uitleg.nl).toMatch(/\d,\d\d keer zo wijd/)
    const smal = trechter('cijfer', punten, { verbreed: false })
    const buiten = (x: typeof t): number => x.punten.filter((p) => p.ligging !== 'binnen').length
    expect(buiten(t)).toBeLessThan(buiten(smal))
  })
})

describe('ranking only with its uncertainty', () => {
  const w = (gebied: string, teller: number | null, noemer: number | null): Waarneming => ({ gebied, periode: '2023', teller, noemer })
  it('two areas that cannot be told apart can have each other’s place', () => {
    const r = rangorde('aandeel', [w('A', 10, 100), w('B', 11, 100), w('C', 90, 100)])
    expect(r.rijen.map((x) => [x.gebied, x.van, x.tot])).toEqual([
      ['A', 1, 2],
      ['B', 1, 2],
      ['C', 3, 3],
    ])
  })
  it('equal values share the middle place, unknown ones have none', () => {
    const r = rangorde('aandeel', [w('A', 10, 100), w('B', 10, 100), w('C', null, 100), w('D', 0, 0)])
    expect(r.rijen.map((x) => x.rang)).toEqual([1.5, 1.5])
    expect(r.nietGerangschikt).toEqual(['C', 'D'])
  })
  it('always holds the place by point value', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 1_000 })), { minLength: 1, maxLength: 30 }), (rijen) => {
        const r = rangorde(
          'cijfer',
          rijen.map(([t, n], i) => w(`G${i}`, t, n)),
        )
        return r.rijen.every((x) => x.van <= x.rang && x.rang <= x.tot && x.van >= 1 && x.tot <= rijen.length)
      }),
    )
  })
})

describe('R3-43 any indicator, any areas, beside region, size, similar and nation', () => {
  const gebieden = ['A', 'B', 'C', 'D', 'E'].map((code, i) => ({
    code,
    naam: `Gemeente ${code}`,
    regio: i < 3 ? 'R1' : 'R2',
    grootteklasse: i % 2 === 0 ? 'klein' : 'groot',
    kenmerken: { jeugd: 20 + i, armoede: 10 - i },
  }))
  const waarnemingen: Waarneming[] = ['2022', '2023', '2024'].flatMap((periode, j) =>
    gebieden.map((g, i) => ({
      gebied: g.code,
      periode,
      teller: g.code === 'E' && j === 2 ? null : 50 + i * 10 + j * 40,
      noemer: 500,
      bevolking: 5_000,
      ...(g.code === 'E' && j === 2 ? { reden: { nl: 'niet geleverd', en: 'not delivered' } } : {}),
    })),
  )
  const v = vergelijk({ indicator: AANDEEL, waarnemingen, gebieden, doelen: ['A', 'E'], hoeveelGelijkend: 2 })

  it('shows the share and the rate per 1,000 beside each other', () => {
    const a = v.gebieden.find((g) => g.gebied === 'A' && g.periode === '2022')
    expect(a?.meting?.waarde).toBeCloseTo(0.1)
    expect(a?.per1000?.waarde).toBeCloseTo(10)
    expect(a?.per1000?.interval.methode).toBe('exact-poisson')
  })
  it('takes sum over sum, not the mean of shares, and leaves unknown out by name', () => {
    const land = v.gebieden.find((g) => g.gebied === 'A' && g.periode === '2024')?.naast.find((n) => n.referentie === 'land')
    expect(land?.groep?.waarde).toBeCloseTo((130 + 140 + 150 + 160) / 2_000)
    expect(land?.onbekend).toEqual(['E'])
    expect(samen([]).teller).toBe(0)
  })
  it('compares with the others in the group, not with itself', () => {
    const regio = v.gebieden.find((g) => g.gebied === 'A' && g.periode === '2022')?.naast.find((n) => n.referentie === 'regio')
    expect(regio?.verschil?.verschil).toBeCloseTo(0.1 - 130 / 1_000)
    expect(regio?.aantal).toBe(3)
  })
  it('an unknown figure is unknown with its reason, never zero', () => {
    const e = v.gebieden.find((g) => g.gebied === 'E' && g.periode === '2024')
    expect(e).toMatchObject({ meting: null, reden: { nl: 'niet geleverd', en: 'not delivered' } })
    expect(v.strip.nietGetekend).toEqual(['E'])
    expect(v.rangorde.nietGerangschikt).toEqual(['E'])
  })
  it('R3-47 does not compare across a break', () => {
    const breuk = vergelijk({
      indicator: {
        ...AANDEEL,
        breuken: [{ vanaf: '2024', reden: { nl: 'teamcode gevraagd vanaf eind 2023', en: 'team code asked from end of 2023' } }],
      },
      waarnemingen,
      gebieden,
      doelen: ['A'],
    })
    expect(breuk.veranderingen.map((x) => [x.naar, x.verschil === null, x.breuk?.en ?? null])).toEqual([
      ['2023', false, null],
      ['2024', true, 'team code asked from end of 2023'],
    ])
  })
  it('says on what areas are similar', () => {
    const g = gelijkenden('C', gebieden, { hoeveel: 2 })
    expect(g.gebieden.map((x) => x.code).sort()).toEqual(['B', 'D'])
    expect(g.kenmerken).toEqual(['armoede', 'jeugd'])
    expect(gelijkenden('C', [...gebieden, { code: 'X', naam: 'X' }]).onbekend).toEqual(['X'])
    expect(gelijkenden('nergens', gebieden).gebieden).toEqual([])
  })
  it('lays dots out so that none covers another', () => {
    const s = strip(Array.from({ length: 50 }, (_, i) => ({ gebied: `G${i}`, meting: meting('aandeel', 10 + (i % 3), 100) })))
    const plek = new Set(s.punten.map((p) => `${p.waarde}/${p.baan}`))
    expect(plek.size).toBe(50)
    expect(s.kwartielen?.mediaan).toBeCloseTo(0.11)
  })
})
