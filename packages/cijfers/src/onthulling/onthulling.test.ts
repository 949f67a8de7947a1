import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Waarde } from '../cijfer/index.ts'
import { beveiligBoom, beveiligTabel, boomCellen, CBS_ONTHULLING, tabelCellen, type Boom, type Tabel } from './beveilig.ts'
import { uitersten, type Boog } from './netwerk.ts'

const tabel = (cellen: (number | null)[][]): Tabel => ({
  rijen: cellen.map((_, i) => `r${i}`),
  kolommen: cellen[0]!.map((_, j) => `k${j}`),
  cellen,
})
const toon = (t: Tabel): string[][] => {
  const w = beveiligTabel(t)
  const cel = (id: string): string => {
    const x = w.get(id)!
    return x.staat === 'onderdrukt' ? '.' : x.staat === 'ontbreekt' ? '-' : String(x.waarde)
  }
  return [...t.rijen, ''].map((r) => [...t.kolommen, ''].map((k) => cel(`${r}|${k}`)))
}

describe('small counts', () => {
  it('are hidden, and the others shown in fives', () => {
    expect(
      toon(
        tabel([
          [100, 203, 51],
          [88, 74, 312],
        ]),
      ),
    ).toEqual([
      ['100', '205', '50', '355'],
      ['90', '75', '310', '475'],
      ['190', '275', '365', '830'],
    ])
    expect(toon(tabel([[0, 100]]))[0]![0]).toBe('.')
    expect(toon(tabel([[7, 100]]))[0]![0]).toBe('.')
    expect(toon(tabel([[8, 100]]))[0]![0]).toBe('10')
  })
  it('take others with them when a subtraction would give them away; rounding alone may be enough', () => {
    const t = tabel([
      [3, 100, 60],
      [90, 80, 70],
      [40, 50, 30],
    ])
    const weg = (k: typeof CBS_ONTHULLING): string[] =>
      [...beveiligTabel(t, k)].filter(([, w]) => w.staat === 'onderdrukt').map(([id]) => id)
    expect(weg({ ...CBS_ONTHULLING, afronden: 1 })).toEqual(['r0|k0', 'r0|k2', 'r2|k0', 'r2|k2'])
    expect(weg(CBS_ONTHULLING)).toEqual(['r0|k0'])
    expect(weg({ ...CBS_ONTHULLING, afronden: 1, kleinTm: 2, breedte: 2 })).toEqual([])
  })
  it('what was not delivered is missing, and so are its sums; it is not zero', () => {
    const t = toon(
      tabel([
        [null, 100],
        [90, 80],
      ]),
    )
    expect([t[0]![0], t[0]![2], t[2]![0], t[2]![2]]).toEqual(['-', '-', '-', '-'])
    expect([t[0]![1], t[2]![1]]).toEqual(['100', '180'])
  })
  it('a hidden count does not tell whether it was small or hidden for another', () => {
    const w = [
      ...beveiligTabel(
        tabel([
          [3, 100, 60],
          [90, 80, 70],
        ]),
      ).values(),
    ].filter((x) => x.staat === 'onderdrukt')
    expect(new Set(w.map((x) => JSON.stringify(x))).size).toBe(1)
  })
  it('refuses a protection that cannot be given', () => {
    expect(() => beveiligTabel(tabel([[1]]), { ...CBS_ONTHULLING, breedte: 8 })).toThrow(/breedte/)
    expect(() => beveiligTabel(tabel([[1]]), { ...CBS_ONTHULLING, kleinTm: 2, breedte: 3 })).toThrow(/breedte/)
    expect(beveiligTabel(tabel([[1, 50]]), { ...CBS_ONTHULLING, afronden: 1, breedte: 7 }).get('r0|k0')).toMatchObject({
      staat: 'onderdrukt',
    })
  })
})

/** What anyone may assume of a published value; the attacker also guesses which were hidden for being small. */
function bekend(w: Waarde, klein: boolean): [number, number] {
  if (w.staat === 'exact' || w.staat === 'afgerond') return [w.laag, w.hoog]
  return klein ? [0, CBS_ONTHULLING.kleinTm] : [CBS_ONTHULLING.kleinTm + 1, 60]
}

/** Tries every table of two by two that fits what was published: the attack itself, without any of our own code. */
function alleMogelijke(t: Tabel, w: Map<string, Waarde>): number[][] {
  const [a, b, c, d] = ['r0|k0', 'r0|k1', 'r1|k0', 'r1|k1'].map((id, n) => bekend(w.get(id)!, t.cellen.flat()[n]! <= 7))
  const rand = (id: string, waar: number): [number, number] => bekend(w.get(id)!, waar <= 7)
  const [p, q, r, s] = t.cellen.flat() as [number, number, number, number]
  const [r0, r1, k0, k1, alles] = [rand('r0|', p + q), rand('r1|', r + s), rand('|k0', p + r), rand('|k1', q + s), rand('|', p + q + r + s)]
  const binnen = (n: number, [l, h]: [number, number]): boolean => n >= l && (n <= h || h === 60)
  const uit: number[][] = []
  for (let w1 = a![0]; w1 <= a![1]; w1++)
    for (let x = b![0]; x <= b![1]; x++) {
      if (!binnen(w1 + x, r0)) continue
      for (let y = c![0]; y <= c![1]; y++) {
        if (!binnen(w1 + y, k0)) continue
        for (let z = d![0]; z <= d![1]; z++)
          if (binnen(y + z, r1) && binnen(x + z, k1) && binnen(w1 + x + y + z, alles)) uit.push([w1, x, y, z])
      }
    }
  return uit
}

describe('suppression cannot be undone by subtraction', () => {
  it('R3-3.6 every small count keeps at least five possible values, whatever is added and subtracted', () => {
    const n = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) }, { weight: 2, arbitrary: fc.integer({ min: 8, max: 30 }) })
    fc.assert(
      fc.property(fc.tuple(n, n, n, n), ([p, q, r, s]) => {
        const t = tabel([
          [p, q],
          [r, s],
        ])
        const kan = alleMogelijke(t, beveiligTabel(t))
        t.cellen.flat().forEach((waar, i) => {
          if (waar! > CBS_ONTHULLING.kleinTm) return
          const mogelijk = new Set(kan.map((k) => k[i]))
          expect(mogelijk.has(waar!)).toBe(true)
          expect(mogelijk.size, `${t.cellen.join(' / ')} cell ${i}: ${[...mogelijk].join(',')}`).toBeGreaterThanOrEqual(5)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('without rounding too: exact neighbours give nothing away', () => {
    const k = { ...CBS_ONTHULLING, afronden: 1 }
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
        (cellen) => {
          const t = tabel(cellen)
          const w = beveiligTabel(t, k)
          // Subtraction within one line: a single hidden count beside shown ones and a shown sum would be known.
          for (const [i, r] of t.rijen.entries()) {
            const weg = t.kolommen.filter((c) => w.get(`${r}|${c}`)!.staat === 'onderdrukt')
            if (weg.length === 1 && cellen[i]![t.kolommen.indexOf(weg[0]!)]! <= 7) expect(w.get(`${r}|`)!.staat).toBe('onderdrukt')
          }
          for (const [j, c] of t.kolommen.entries()) {
            const weg = t.rijen.filter((r) => w.get(`${r}|${c}`)!.staat === 'onderdrukt')
            if (weg.length === 1 && cellen[t.rijen.indexOf(weg[0]!)]![j]! <= 7) expect(w.get(`|${c}`)!.staat).toBe('onderdrukt')
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('areas within areas: by brute force over a region of three within a country of two regions', () => {
    const n = fc.integer({ min: 0, max: 14 })
    fc.assert(
      fc.property(fc.tuple(n, n, n), fc.integer({ min: 20, max: 30 }), ([a, b, c], d) => {
        const boom: Boom = {
          id: 'NL',
          waarde: a + b + c + d,
          delen: [
            { id: 'R1', waarde: a + b + c, delen: [a, b, c].map((waarde, i) => ({ id: `g${i}`, waarde })) },
            { id: 'R2', waarde: d, delen: [{ id: 'g3', waarde: d }] },
          ],
        }
        const w = beveiligBoom(boom)
        const van = (id: string, waar: number): [number, number] => bekend(w.get(id)!, waar <= 7)
        const [x, y, z, r, l, r2] = [van('g0', a), van('g1', b), van('g2', c), van('R1', a + b + c), van('NL', a + b + c + d), van('R2', d)]
        const mogelijk = [new Set<number>(), new Set<number>(), new Set<number>()]
        for (let i = x[0]; i <= x[1]; i++)
          for (let j = y[0]; j <= y[1]; j++)
            for (let m = z[0]; m <= z[1]; m++) {
              const s = i + j + m
              if (s < r[0] || (s > r[1] && r[1] !== 60)) continue
              // The country is the region plus the other region, which is known within its own bounds.
              if (l[1] !== 60 && (s + r2[0] > l[1] || s + (r2[1] === 60 ? Infinity : r2[1]) < l[0])) continue
              mogelijk[0]!.add(i)
              mogelijk[1]!.add(j)
              mogelijk[2]!.add(m)
            }
        ;[a, b, c].forEach((waar, i) => {
          if (waar <= 7) expect(mogelijk[i]!.size).toBeGreaterThanOrEqual(5)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('the bounds that are computed are those that trying everything finds', () => {
    const n = fc.integer({ min: 0, max: 6 })
    fc.assert(
      fc.property(fc.tuple(n, n, n, n), fc.tuple(n, n, n, n), ([p, q, r, s], marges) => {
        const cellen = tabelCellen(
          tabel([
            [p, q],
            [r, s],
          ]),
        )
        const bogen: Boog[] = cellen.map((c, i) => {
          const nr = (k: string): number => ['s', 't', 'r0', 'r1', 'k0', 'k1'].indexOf(k)
          const m = marges[i] ?? 0
          return { van: nr(c.van), naar: nr(c.naar), waarde: c.waarde!, laag: Math.max(0, c.waarde! - m), hoog: c.waarde! + m }
        })
        const vind = new Set<number>()
        const [a, b, c, d] = bogen as [Boog, Boog, Boog, Boog]
        for (let x = a.laag; x <= a.hoog; x++) {
          const [y, z] = [p + q - x, p + r - x]
          const u = q + s - y
          const past = (v: number, k: Boog): boolean => v >= k.laag && v <= k.hoog
          if (past(y, b) && past(z, c) && past(u, d)) vind.add(x)
        }
        expect(uitersten(bogen, 0)).toEqual({ laag: Math.min(...vind), hoog: Math.max(...vind) })
      }),
    )
  })

  it('a person counted in two areas and once in the whole does not break the sums', () => {
    const boom: Boom = {
      id: 'NL',
      waarde: 98,
      delen: [
        { id: 'a', waarde: 60 },
        { id: 'b', waarde: 40 },
      ],
    }
    expect(boomCellen(boom).find((c) => c.id === 'NL verschil')).toMatchObject({ waarde: 2, soort: 'bekend' })
    expect([...beveiligBoom(boom)].map(([id, w]) => [id, w.staat])).toEqual([
      ['NL', 'afgerond'],
      ['a', 'afgerond'],
      ['b', 'afgerond'],
    ])
  })
})
