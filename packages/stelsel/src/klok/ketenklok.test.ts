import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagnummer, plusDagen } from '../kalender/datum.ts'
import { klokDelen, wachtlijsten } from './delen.ts'
import { ketenklok, type KlokStap, type KlokToestand } from './ketenklok.ts'

const eenStap: fc.Arbitrary<KlokStap> = fc.record({
  op: fc.integer({ min: 0, max: 400 }).map((n) => plusDagen('2025-01-01', n)),
  toestand: fc.constantFrom<KlokToestand>('wacht', 'onderweg', 'overbrugging', 'hulp', 'afgesloten'),
  bij: fc.constantFrom('Wijkteam', 'Gemeente', 'Aanbieder A', 'Aanbieder B'),
})
const stappen = fc.array(eenStap, { minLength: 1, maxLength: 12 })
const losseDagen = fc.uniqueArray(eenStap, { minLength: 1, maxLength: 12, selector: (s) => s.op })
const NA = '2026-06-01'

describe('[R4a-114] the chain clock', () => {
  it('counts from the first signal to the intended help', () => {
    const k = ketenklok(
      [
        { op: '2026-01-05', toestand: 'wacht', bij: 'Wijkteam' },
        { op: '2026-01-19', toestand: 'onderweg', bij: 'Wijkteam' },
        { op: '2026-02-16', toestand: 'wacht', bij: 'Aanbieder', waarom: 'geen-plek' },
        { op: '2026-03-02', toestand: 'hulp', bij: 'Aanbieder' },
      ],
      '2026-04-01',
    )
    expect(k).toMatchObject({
      sinds: '2026-01-05',
      hulpGestartOp: '2026-03-02',
      loopt: false,
      dagen: 56,
      dagenGewacht: 28,
      plekkenGewacht: 2,
    })
    expect(k?.segmenten.map((s) => s.dagen)).toEqual([14, 28, 14, 30])
  })

  it('does not stop for bridging help, which is its own segment and counts as waiting', () => {
    const k = ketenklok(
      [
        { op: '2026-01-01', toestand: 'wacht', bij: 'Aanbieder' },
        { op: '2026-01-11', toestand: 'overbrugging', bij: 'Wijkteam' },
      ],
      '2026-01-31',
    )
    expect(k).toMatchObject({ loopt: true, hulpGestartOp: null, dagen: 30, dagenGewacht: 30, dagenOverbrugd: 20 })
  })

  it('places a step written down later by its own date', () => {
    const late: KlokStap = { op: '2025-12-20', toestand: 'wacht', bij: 'Huisarts' }
    const k = ketenklok([{ op: '2026-01-05', toestand: 'wacht', bij: 'Wijkteam' }, late], '2026-01-10')
    expect(k?.sinds).toBe('2025-12-20')
    expect(k?.dagen).toBe(21)
  })

  it('continues the same thread after closing and reopening', () => {
    const steps: KlokStap[] = [
      { op: '2025-01-01', toestand: 'wacht', bij: 'Wijkteam' },
      { op: '2025-02-01', toestand: 'hulp', bij: 'Aanbieder' },
      { op: '2025-06-01', toestand: 'afgesloten', bij: 'Gezin' },
    ]
    expect(ketenklok(steps, '2025-12-31')).toMatchObject({ loopt: false, dagen: 31, dagenGewacht: 31 })
    const again = ketenklok([...steps, { op: '2026-01-01', toestand: 'wacht', bij: 'Wijkteam' }], '2026-01-11')
    expect(again).toMatchObject({ sinds: '2025-01-01', loopt: true, dagenGewacht: 41, dagenGewachtTotHulp: 31 })
  })

  it('stops counting when closed without help', () => {
    const steps: KlokStap[] = [
      { op: '2025-01-01', toestand: 'wacht', bij: 'Wijkteam' },
      { op: '2025-01-15', toestand: 'afgesloten', bij: 'Gezin' },
    ]
    expect(ketenklok(steps, '2026-01-01')).toMatchObject({ dagen: 14, hulpGestartOp: null, loopt: false })
  })

  it('has no thread before the first step, which is not zero days', () => {
    expect(ketenklok([], '2026-01-01')).toBeNull()
    expect(ketenklok([{ op: '2026-02-01', toestand: 'wacht', bij: 'Wijkteam' }], '2026-01-01')).toBeNull()
  })

  it('counts help that began and ended on one day as begun', () => {
    const k = ketenklok(
      [
        { op: '2026-01-01', toestand: 'wacht', bij: 'Wijkteam' },
        { op: '2026-01-05', toestand: 'hulp', bij: 'Aanbieder' },
        { op: '2026-01-05', toestand: 'afgesloten', bij: 'Gezin' },
      ],
      '2026-02-01',
    )
    expect(k).toMatchObject({ hulpGestartOp: '2026-01-05', dagen: 4 })
  })

  it('covers every day once, in order, without gap', () => {
    fc.assert(
      fc.property(stappen, (s) => {
        const k = ketenklok(s, NA)
        if (k === null) throw new Error('unreachable')
        expect(k.segmenten[0]?.van).toBe(k.sinds)
        expect(k.nu.tot).toBe(NA)
        expect(k.segmenten.map((x) => x.dagen)).toEqual(k.segmenten.map((x) => dagnummer(x.tot) - dagnummer(x.van)))
        expect(k.segmenten.slice(1).map((x) => x.van)).toEqual(k.segmenten.slice(0, -1).map((x) => x.tot))
        const places = k.segmenten.map((x) => `${x.toestand} ${x.bij}`)
        expect(places.filter((x, i) => x === places[i - 1])).toEqual([])
      }),
    )
  })

  it('does not depend on the order in which steps of different days arrive', () => {
    fc.assert(
      fc.property(losseDagen, fc.infiniteStream(fc.nat()), (s, rnd) => {
        const shuffled = s.map((x) => ({ x, r: rnd.next().value ?? 0 })).sort((a, b) => a.r - b.r)
        expect(
          ketenklok(
            shuffled.map((e) => e.x),
            NA,
          ),
        ).toEqual(ketenklok(s, NA))
      }),
    )
  })

  it('never resets: a later step leaves the beginning and the days waited at least as they were', () => {
    fc.assert(
      fc.property(losseDagen, eenStap, (s, extra) => {
        const last = s.map((x) => x.op).reduce((a, b) => (a > b ? a : b))
        const before = ketenklok(s, last)
        const after = ketenklok([...s, { ...extra, op: plusDagen(last, 3) }], NA)
        expect(after?.sinds).toBe(before?.sinds)
        expect(after?.hulpGestartOp ?? null).toBe(before?.hulpGestartOp ?? (extra.toestand === 'hulp' ? plusDagen(last, 3) : null))
        expect(after?.dagenGewacht).toBeGreaterThanOrEqual(before?.dagenGewacht ?? 0)
      }),
    )
  })

  it('only help stops it: replacing allocation or bridging by waiting changes no total', () => {
    fc.assert(
      fc.property(stappen, (s) => {
        const other = s.map((x) => (x.toestand === 'overbrugging' ? { ...x, toestand: 'wacht' as const } : x))
        const [a, b] = [ketenklok(s, NA), ketenklok(other, NA)]
        expect(b?.dagen).toBe(a?.dagen)
        expect(b?.dagenGewacht).toBe(a?.dagenGewacht)
        expect(b?.loopt).toBe(a?.loopt)
      }),
    )
  })
})

describe('shares', () => {
  it('add up to exactly 1000', () => {
    fc.assert(
      fc.property(stappen, (s) => {
        const k = ketenklok(s, NA)
        const shares = klokDelen(k?.segmenten ?? [])
        expect(shares.reduce((n, d) => n + d.promille, 0)).toBe(1000)
      }),
    )
  })

  it('are zero without days', () => {
    const k = ketenklok([{ op: '2026-01-01', toestand: 'wacht', bij: 'Wijkteam' }], '2026-01-01')
    expect(klokDelen(k?.segmenten ?? [])).toMatchObject([{ dagen: 0, promille: 0 }])
  })
})

describe('[R0-103] several waiting lists', () => {
  it('the worked example: four lists, 355 list days, 333 days waited', () => {
    const year2019 = [
      { van: '2019-01-07', tot: '2019-02-18' },
      { van: '2019-02-11', tot: '2019-04-22' },
      { van: '2019-05-01', tot: '2019-06-30' },
      { van: '2019-06-15', tot: '2019-12-15' },
    ]
    expect(wachtlijsten(year2019)).toEqual({ lijsten: 4, som: 355, unie: 333 })
    expect(wachtlijsten([])).toEqual({ lijsten: 0, som: 0, unie: 0 })
  })

  it('never waited longer than the lists count, nor shorter than the longest', () => {
    const period = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 90 }))
      .map(([a, n]) => ({ van: plusDagen('2025-01-01', a), tot: plusDagen('2025-01-01', a + n) }))
    fc.assert(
      fc.property(fc.array(period, { minLength: 1 }), (ps) => {
        const w = wachtlijsten(ps)
        const longest = Math.max(...ps.map((p) => dagnummer(p.tot) - dagnummer(p.van)))
        expect(w.unie).toBeLessThanOrEqual(w.som)
        expect(w.unie).toBeGreaterThanOrEqual(longest)
      }),
    )
  })
})

describe('help reported by mistake', () => {
  const voor = { op: '2026-01-05', toestand: 'wacht', bij: 'Wijkteam' } as const
  const fout = { op: '2026-02-02', toestand: 'hulp', bij: 'Aanbieder' } as const
  const terug = { op: '2026-02-02', toestand: 'wacht', bij: 'Aanbieder', herroept: true } as const

  it('did not begin once it is taken back', () => {
    expect(ketenklok([voor, fout], '2026-03-01')?.hulpGestartOp).toBe('2026-02-02')
    expect(ketenklok([voor, fout, terug], '2026-03-01')).toMatchObject({ hulpGestartOp: null, loopt: true, dagen: 55 })
  })

  it('keeps the real start that follows, also on the same day', () => {
    const echt = { ...fout, op: '2026-02-09' }
    expect(ketenklok([voor, fout, terug, echt], '2026-03-01')?.hulpGestartOp).toBe('2026-02-09')
    expect(ketenklok([voor, fout, terug, fout], '2026-03-01')?.hulpGestartOp).toBe('2026-02-02')
  })

  it('leaves other days alone', () => {
    expect(ketenklok([voor, fout, { ...terug, op: '2026-02-03' }], '2026-03-01')?.hulpGestartOp).toBe('2026-02-02')
  })
})
