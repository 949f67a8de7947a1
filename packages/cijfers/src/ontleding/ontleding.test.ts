import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afgerondZodatHetKlopt, ontleed, shapley, type Groep } from './index.ts'

const maal =
  (oud: readonly number[], nieuw: readonly number[], namen: readonly string[]) =>
  (n: ReadonlySet<string>): number =>
    namen.reduce((p, naam, i) => p * ((n.has(naam) ? nieuw[i] : oud[i]) as number), 1)

describe('Shapley', () => {
  it('two factors: each half of both orders', () => {
    const uit = shapley(['aantal', 'prijs'], maal([10, 4], [12, 5], ['aantal', 'prijs']))
    expect(uit.map((x) => x.bijdrage)).toEqual([9, 11])
    expect(uit[0]).toMatchObject({ laagste: 8, hoogste: 10, procent: 45 })
  })
  it('a factor that does not change adds nothing', () => {
    expect(shapley(['a', 'b'], maal([3, 7], [5, 7], ['a', 'b'])).map((x) => x.bijdrage)).toEqual([14, 0])
  })
  it('factors that do the same get the same', () => {
    const [a, b, c] = shapley(['a', 'b', 'c'], (n) => n.size ** 2)
    expect([a?.bijdrage, b?.bijdrage, c?.bijdrage].map((x) => Math.round((x ?? 0) * 1e9) / 1e9)).toEqual([3, 3, 3])
  })
  it('no difference: no percentages', () => expect(shapley(['a', 'b'], () => 5).every((x) => x.procent === null)).toBe(true))
  it('refuses an unknown value instead of counting it as zero, and too many or double factors', () => {
    expect(() => shapley(['a'], (n) => (n.size > 0 ? Number.NaN : 1))).toThrow(/finite/)
    expect(() => shapley(['a', 'a'], () => 1)).toThrow(/different factors/)
    expect(() =>
      shapley(
        Array.from({ length: 13 }, (_, i) => `f${i}`),
        () => 1,
      ),
    ).toThrow(/at most 12/)
  })
  it('the parts sum to the whole, whatever the factors and their order', () => {
    const getal = fc.double({ min: 0.001, max: 1_000, noNaN: true })
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 7 })
          .chain((n) => fc.tuple(fc.array(getal, { minLength: n, maxLength: n }), fc.array(getal, { minLength: n, maxLength: n }))),
        ([oud, nieuw]) => {
          const namen = oud.map((_, i) => `f${i}`)
          const f = maal(oud, nieuw, namen)
          const heen = shapley(namen, f)
          const terug = shapley([...namen].reverse(), f)
          const geheel = f(new Set(namen)) - f(new Set())
          const schaal = Math.max(...heen.map((x) => Math.abs(x.bijdrage)), 1e-9)
          const som = heen.reduce((s, x) => s + x.bijdrage, 0)
          const zelfde = heen.every(
            (x) => Math.abs(x.bijdrage - (terug.find((y) => y.factor === x.factor)?.bijdrage ?? Number.NaN)) <= 1e-9 * schaal,
          )
          return (
            Math.abs(som - geheel) <= 1e-9 * schaal * namen.length &&
            zelfde &&
            heen.every((x) => x.laagste <= x.bijdrage + 1e-9 * schaal && x.bijdrage <= x.hoogste + 1e-9 * schaal)
          )
        },
      ),
    )
  })
})

const groepen = (metKosten: boolean): fc.Arbitrary<Groep[]> =>
  fc.uniqueArray(fc.constantFrom('0-4', '4-12', '12-18', '18-23'), { minLength: 1, maxLength: 4 }).chain((namen) =>
    fc.tuple(
      ...namen.map((groep) =>
        fc
          .tuple(
            fc.nat(5_000),
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.integer({ min: 1, max: 40 }),
            fc.integer({ min: 1, max: 90_000 }),
          )
          .map(([jeugd, d, v, p]): Groep => {
            const gebruikers = Math.floor(jeugd * d)
            return metKosten
              ? { groep, jeugd, gebruikers, eenheden: gebruikers * v, kosten: gebruikers * v * p }
              : { groep, jeugd, gebruikers }
          }),
      ),
    ),
  )

describe('cost and use: mix, rate, volume, price', () => {
  const oud: Groep[] = [
    { groep: '0-12', jeugd: 1_000, gebruikers: 50, eenheden: 100, kosten: 10_000 },
    { groep: '12-18', jeugd: 1_000, gebruikers: 100, eenheden: 300, kosten: 60_000 },
  ]
  it('only the price changed: all of it is price', () => {
    const u = ontleed(
      oud,
      oud.map((g) => ({ ...g, kosten: (g.kosten ?? 0) * 1.1 })),
    )
    expect(u.factoren.find((f) => f.factor === 'prijs')?.bijdrage).toBeCloseTo(7_000)
    expect(u.factoren.filter((f) => f.factor !== 'prijs').every((f) => Math.abs(f.bijdrage) < 1e-9)).toBe(true)
  })
  it('only the mix changed: all of it is mix', () => {
    const nieuw = [
      { ...oud[0]!, jeugd: 500, gebruikers: 25, eenheden: 50, kosten: 5_000 },
      { ...oud[1]!, jeugd: 1_500, gebruikers: 150, eenheden: 450, kosten: 90_000 },
    ]
    const u = ontleed(oud, nieuw)
    expect(u.verschil).toBe(25_000)
    expect(u.factoren.find((f) => f.factor === 'samenstelling')?.bijdrage).toBeCloseTo(25_000)
  })
  it('more children of the same kind: all of it is size', () => {
    const u = ontleed(
      oud,
      oud.map((g) => ({
        groep: g.groep,
        jeugd: g.jeugd * 2,
        gebruikers: g.gebruikers * 2,
        eenheden: (g.eenheden ?? 0) * 2,
        kosten: (g.kosten ?? 0) * 2,
      })),
    )
    expect(u.factoren.find((f) => f.factor === 'omvang')?.bijdrage).toBeCloseTo(70_000)
  })
  it('without cost it takes users apart', () => {
    const u = ontleed([{ groep: 'alle', jeugd: 1_000, gebruikers: 62 }], [{ groep: 'alle', jeugd: 1_000, gebruikers: 89 }])
    expect(u).toMatchObject({ wat: 'gebruikers', verschil: 27 })
    expect(u.factoren.find((f) => f.factor === 'gebruik')?.bijdrage).toBeCloseTo(27)
  })
  it.each([
    ['more users than children', [{ groep: 'a', jeugd: 1, gebruikers: 2 }], /oud\.a\.gebruikers/],
    [
      'a group twice',
      [
        { groep: 'a', jeugd: 1, gebruikers: 1 },
        { groep: 'a', jeugd: 1, gebruikers: 1 },
      ],
      /each group once/,
    ],
    ['cost without help', [{ groep: 'a', jeugd: 1, gebruikers: 1, eenheden: 0, kosten: 5 }], /kosten/],
    [
      'cost known for some',
      [
        { groep: 'a', jeugd: 1, gebruikers: 1, eenheden: 1, kosten: 5 },
        { groep: 'b', jeugd: 1, gebruikers: 1 },
      ],
      /Unknown cost is not zero/,
    ],
  ] as const)('refuses %s', (_, g, fout) => expect(() => ontleed(g, [])).toThrow(fout))
  it('parts sum to the whole over factors and over groups, also when a group is on one side only', () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((k) => fc.tuple(groepen(k), groepen(k))),
        ([a, b]) => {
          const u = ontleed(a, b)
          const speling = 1e-9 * Math.max(1, Math.abs(u.oud), Math.abs(u.nieuw))
          const perGroep = u.perGroep.reduce((s, g) => s + g.som, 0)
          const perFactor = u.factoren.every(
            (f) => Math.abs(u.perGroep.reduce((s, g) => s + (g.factoren[f.factor] ?? 0), 0) - f.bijdrage) <= speling,
          )
          const echt = (x: readonly Groep[]): number => x.reduce((s, g) => s + (g.kosten ?? g.gebruikers), 0)
          return (
            Math.abs(u.rest) <= speling &&
            Math.abs(perGroep - u.verschil) <= speling &&
            perFactor &&
            Math.abs(u.verschil - (echt(b) - echt(a))) <= speling
          )
        },
      ),
    )
  })
  it('printed parts add up to the printed whole and none moves more than a step', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }), (delen) => {
        const r = afgerondZodatHetKlopt(delen, 1)
        return r.delen.reduce((s, x) => s + x, 0) === r.geheel && r.delen.every((x, i) => Math.abs(x - (delen[i] as number)) <= 1 + 1e-6)
      }),
    )
  })
})
