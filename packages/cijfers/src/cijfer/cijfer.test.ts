import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { EENHEDEN, type Eenheid, type Teleenheid } from '../eenheid/index.ts'
import {
  afgerond,
  cijfer,
  deel,
  exact,
  getalVan,
  leesPeriode,
  onderdrukt,
  onvergelijkbaar,
  ontbreekt,
  periode,
  quotient,
  som,
  telOp,
  verschuif,
  type Cijfer,
  type Waarde,
} from './index.ts'

const kop = {
  definitie: { id: 'x', versie: '1' },
  populatie: { nl: '0 tot 18', en: '0 to 18' },
  gebied: 'GM0599',
  periode: '2025H1',
  instroom: 'vanaf-1-januari',
  bron: { id: 'proef', naam: 'Proef' },
} as const
const maak = <E extends Eenheid>(e: E, w: Waarde = exact(10), anders: object = {}): Cijfer<E> => cijfer(e, w, { ...kop, ...anders })

describe('R3-3.1 counting units are types', () => {
  const jongeren = maak('jongere')
  const trajecten = maak('traject-gestart', exact(12), { gebied: 'GM0344' })

  it('adding different units does not compile and is refused at run time', () => {
    // @ts-expect-error youths and trajectories
    expect(() => telOp('gebied', jongeren, trajecten)).toThrow(/youth is no started trajectory/)
    // @ts-expect-error households and youths
    expect(() => telOp('gebied', maak('huishouden'), maak('jongere', exact(1), { gebied: 'GM0344' }))).toThrow(/unit/)
    // @ts-expect-error started and ended trajectories are different units too
    expect(() => telOp('gebied', trajecten, maak('traject-beeindigd'))).toThrow(/unit/)
  })

  it('a share is never added', () => {
    // @ts-expect-error a percentage counts nothing
    expect(() => telOp('gebied', maak('procent'), maak('procent', exact(1), { gebied: 'GM0344' }))).toThrow(/no count/)
    // @ts-expect-error nor does a mean in weeks
    expect(() => telOp('gebied', maak('week'), maak('week', exact(1), { gebied: 'GM0344' }))).toThrow(/no count/)
    // @ts-expect-error nor a mark
    expect(() => telOp('gebied', maak('rapportcijfer'))).toThrow(/no count/)
  })

  it('units hidden by a cast are still refused', () => {
    const a = maak('order') as Cijfer as Cijfer<'contact'>
    const b = maak('contact', exact(1), { gebied: 'GM0344' })
    expect(() => telOp('gebied', a, b)).toThrow(/unit/)
  })

  it('every pair of different counts is refused', () => {
    const tel = EENHEDEN.filter((e) => e.optelbaarOver.length > 0).map((e) => e.id as Teleenheid)
    for (const x of tel) {
      for (const y of tel.filter((z) => z !== x)) {
        const a: Cijfer<Teleenheid> = maak(x)
        const b: Cijfer<Teleenheid> = maak(y, exact(1), { gebied: 'GM0344' })
        expect(() => telOp('gebied', a, b), `${x} + ${y}`).toThrow(/figures of one unit/)
      }
    }
  })

  it('the result keeps its unit in its type', () => {
    const som = telOp('gebied', jongeren, maak('jongere', exact(5), { gebied: 'GM0344' }))
    expectTypeOf(som).toEqualTypeOf<Cijfer<'jongere'>>()
    expect(som).toMatchObject({ eenheid: 'jongere', gebied: 'GM0599+GM0344', waarde: { staat: 'exact', waarde: 15 } })
  })
})

describe('a sum that would count twice', () => {
  it('youths are not added over forms, suppliers or periods', () => {
    for (const over of ['hulpvorm', 'leverancier', 'periode'] as const) {
      expect(() => telOp(over, maak('jongere'), maak('jongere', exact(1), { periode: '2025H2' })), over).toThrow(/gebied, kenmerk/)
    }
  })
  it('running trajectories are not added over periods, started ones are', () => {
    const h2 = { periode: '2025H2' }
    expect(() => telOp('periode', maak('traject-lopend'), maak('traject-lopend', exact(1), h2))).toThrow()
    const jaar = telOp('periode', maak('traject-gestart'), maak('traject-gestart', exact(7), h2))
    expect(jaar).toMatchObject({ waarde: { waarde: 17 }, periode: { van: '2025-01-01', tm: '2025-12-31' } })
  })
  it('the same area twice, overlapping periods, other definitions and other inflow conventions are refused', () => {
    const s = maak('traject-gestart')
    expect(() => telOp('gebied', s, s)).toThrow(/GM0599 twice/)
    expect(() => telOp('periode', s, maak('traject-gestart', exact(1), { periode: '2025' }))).toThrow(/kind of period.*overlap/)
    expect(() => telOp('gebied', s, maak('traject-gestart', exact(1), { gebied: 'GM0344', definitie: { id: 'x', versie: '2' } }))).toThrow(
      /definition/,
    )
    expect(() => telOp('gebied', s, maak('traject-gestart', exact(1), { gebied: 'GM0344', instroom: 'vanaf-2-januari' }))).toThrow(/inflow/)
  })
})

it('a population given as plain text is told in both, and another one is still another', () => {
  const los = (p: string): Cijfer<'jongere'> => maak('jongere', exact(1), { populatie: p, gebied: p })
  expect(los('0-18').populatie).toEqual({ nl: '0-18', en: '0-18' })
  expect(() => telOp('gebied', los('0-18'), los('0-23'))).toThrow(/population: 0-18 \/ 0-23/)
})

describe('values', () => {
  it('R3-3.6 a figure rounded to five is an interval', () => {
    expect(afgerond(5, 5, true)).toMatchObject({ laag: 3, hoog: 7 })
    expect(afgerond(135, 5, true)).toMatchObject({ laag: 133, hoog: 137 })
    expect(afgerond(135, 5)).toMatchObject({ laag: 132.5, hoog: 137.5 })
    expect(afgerond(0, 5, true)).toMatchObject({ laag: 0, hoog: 2 })
  })
  it('missing is never zero: a sum with a missing part is missing, with a hidden part an interval', () => {
    expect(som([exact(1), ontbreekt('niet-geleverd')])).toEqual({ staat: 'ontbreekt', reden: 'niet-geleverd' })
    expect(som([exact(10), onderdrukt(0, 7)])).toMatchObject({ staat: 'onderdrukt', laag: 10, hoog: 17 })
    expect(getalVan(onderdrukt(0, 7))).toBeNull()
    expect(getalVan(ontbreekt('onbekend'))).toBeNull()
  })
  it('a quotient with nothing below is missing, with a hidden part hidden', () => {
    expect(quotient(exact(1), exact(0), 100)).toMatchObject({ staat: 'ontbreekt', reden: 'onberekenbaar' })
    expect(quotient(onderdrukt(0, 7), exact(100), 100)).toMatchObject({ staat: 'onderdrukt', laag: 0, hoog: expect.closeTo(7) })
    expect(quotient(afgerond(5, 5, true), afgerond(305, 5, true), 100)).toMatchObject({ staat: 'afgerond' })
    expect(() => exact(Number.NaN)).toThrow(/finite/)
  })
  it('the true value stays within the bounds, whatever is added and rounded', () => {
    const tel = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(fc.array(tel, { minLength: 1, maxLength: 8 }), tel, (delen, extra) => {
        const w = som(delen.map((n) => afgerond(5 * Math.round(n / 5), 5, true)))
        const waar = delen.reduce((a, b) => a + b, 0)
        if (w.staat !== 'afgerond') return false
        const n = waar + extra + 1
        const q = quotient(w, afgerond(5 * Math.round(n / 5), 5, true), 100)
        const pct = (100 * waar) / n
        return w.laag <= waar && waar <= w.hoog && (q.staat !== 'afgerond' || (q.laag <= pct + 1e-9 && pct <= q.hoog + 1e-9))
      }),
    )
  })
})

describe('shares and rates', () => {
  const def = { id: 'bereik', versie: '1' }
  const inwoners = maak('inwoner', exact(1000), { periode: '2025-01-01', populatie: { nl: 'inwoners 0 tot 18', en: 'residents 0 to 18' } })
  it('a reach is per cent of residents and keeps both sides', () => {
    expect(deel('procent', maak('jongere', exact(85)), inwoners, def)).toMatchObject({
      eenheid: 'procent',
      populatie: { nl: 'inwoners 0 tot 18', en: 'residents 0 to 18' },
      waarde: { waarde: 8.5 },
      teller: { eenheid: 'jongere' },
      noemer: { eenheid: 'inwoner' },
    })
  })
  it('trajectories are no percentage of residents, but may be per 1,000', () => {
    expect(() => deel('procent', maak('traject-gestart'), inwoners, def)).toThrow(/verhouding/)
    expect(deel('per-1000', maak('traject-gestart'), inwoners, def).waarde).toMatchObject({ waarde: 10 })
    expect(deel('verhouding', maak('order'), maak('contact'), def).waarde).toMatchObject({ waarde: 1 })
  })
  it('other areas or periods are refused', () => {
    expect(() => deel('procent', maak('jongere'), maak('inwoner', exact(1), { gebied: 'NL' }), def)).toThrow(/one area/)
    expect(() => deel('procent', maak('jongere'), maak('inwoner', exact(1), { periode: '2024-01-01' }), def)).toThrow(/one period/)
  })
  it('tells why figures cannot be compared', () => {
    expect(onvergelijkbaar(maak('jongere'), maak('jongere'))).toEqual([])
    expect(onvergelijkbaar(maak('jongere'), maak('order', exact(1), { periode: '2025-03-31', instroom: 'nvt' }))).toHaveLength(3)
  })
})

describe('periods', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', '2026'],
    ['2025h2', '2025-07-01', '2025-12-31', '2026H1'],
    ['2024Q1', '2024-01-01', '2024-03-31', '2024Q2'],
    ['2024M02', '2024-02-01', '2024-02-29', '2024M03'],
    ['2024-02-29', '2024-02-29', '2024-02-29', '2025-02-28'],
  ])('%s', (tekst, van, tm, volgende) => {
    const p = periode(tekst)
    expect(p).toMatchObject({ van, tm })
    expect(verschuif(p, 1).code).toBe(volgende)
    if (p.soort !== 'peildatum') expect(verschuif(verschuif(p, 1), -1).code).toBe(p.code)
  })
  it.each(['', '25', '2025H3', '2025Q0', '2025-02-29', '2025M13', '0000'])('refuses %j', (tekst) => {
    expect(leesPeriode(tekst)).toBeNull()
    expect(() => periode(tekst)).toThrow(/2025H1/)
  })
})
