import { assert, constantFrom, integer, property, record, array, double } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wachtMG1, wachtMM1, wachtMM1K, wachtMMc, wachtVoorrang, geweigerdMM1K } from './formules.ts'
import type { Ketenmodel, Scenario } from './model.ts'
import { Motor } from './motor.ts'
import { MINIMAAL } from './kinderen.ts'
import { maakPlan } from './plan.ts'
import { eenRij, kaalScenario } from './proefmodellen.ts'

/** Mean and half the width of a 99 % interval over replications. */
function herhaal(model: Ketenmodel, scenario: Partial<Scenario>, meet: (m: Motor) => number, n = 24): { gemiddeld: number; marge: number } {
  const plan = maakPlan(model, kaalScenario(scenario))
  const x = Array.from({ length: n }, (_, i) => {
    const motor = new Motor(plan, 1000 + i)
    motor.draai()
    return meet(motor)
  })
  const gemiddeld = x.reduce((a, b) => a + b, 0) / n
  const sd = Math.sqrt(x.reduce((a, b) => a + (b - gemiddeld) ** 2, 0) / (n - 1))
  return { gemiddeld, marge: (2.81 * sd) / Math.sqrt(n) }
}
const wacht = (m: Motor): number => m.m.stations[0]!.wachtSom / m.m.stations[0]!.gestart
const binnen = (r: { gemiddeld: number; marge: number }, formule: number): void => {
  expect(Math.abs(r.gemiddeld - formule)).toBeLessThan(Math.max(r.marge, 1e-9))
  expect(r.marge).toBeLessThan(0.1 * Math.max(formule, 0.01))
}

describe('the engine agrees with closed formulas', () => {
  it.each([0.3, 0.5, 0.8])('M/M/1 at load %s', (rho) => {
    binnen(herhaal(eenRij({ lambda: rho, duur: 1, c: 1 }), { jaren: 60, inloop: 2 }, wacht), wachtMM1(rho, 1))
  })

  it.each([2, 5, 20])('M/M/%i', (c) => {
    binnen(herhaal(eenRij({ lambda: 0.85 * c, duur: 1, c }), { jaren: 200 / c + 10, inloop: 2 }, wacht), wachtMMc(0.85 * c, 1, c))
  })

  it.each([
    ['vast', 1],
    ['erlang2', 1.5],
    ['hyper', 2 * (0.9 * 0.25 + 0.1 * 30.25)],
  ] as const)('M/G/1 with %s service', (verdeling, tweede) => {
    const lambda = 0.6
    binnen(herhaal(eenRij({ lambda, duur: 1, c: 1, verdeling }), { jaren: 200, inloop: 2 }, wacht), wachtMG1(lambda, 1, tweede))
  })

  it('M/M/1 with priority', () => {
    const model = eenRij({ lambda: 0.8, duur: 1, c: 1, voorrang: true, ernst: [0.5, 0, 0, 0.5] })
    const [hoog, laag] = wachtVoorrang([0.4, 0.4], 1)
    const per = (klasse: number) => (m: Motor) => {
      const w = m.m.wacht[klasse]!
      let som = 0
      let n = 0
      w.forEach((aantal, dag) => {
        som += aantal * (dag + (dag === 0 ? 0 : 0.5))
        n += aantal
      })
      return som / n
    }
    // Waits are counted in whole days here, so the histogram is checked more loosely than the sums.
    const h = herhaal(model, { jaren: 120, inloop: 2 }, per(3))
    const l = herhaal(model, { jaren: 120, inloop: 2 }, per(0))
    expect(Math.abs(h.gemiddeld - hoog!)).toBeLessThan(0.25)
    expect(Math.abs(l.gemiddeld - laag!)).toBeLessThan(0.35)
    binnen(herhaal(model, { jaren: 120, inloop: 2 }, wacht), 0.5 * (hoog! + laag!))
  })

  it('M/M/1/K refuses and waits as it should', () => {
    const model = eenRij({ lambda: 0.9, duur: 1, c: 1, buffer: 4 })
    binnen(
      herhaal(model, { jaren: 60, inloop: 1 }, (m) => m.m.stations[0]!.geweigerd / (m.m.stations[0]!.geweigerd + m.m.stations[0]!.gestart)),
      geweigerdMM1K(0.9, 1, 5),
    )
    binnen(herhaal(model, { jaren: 60, inloop: 1 }, wacht), wachtMM1K(0.9, 1, 5))
  })
})

/** A random chain: stations in a row with any capacity, routes to any station further on or back to the first. */
const ketens = record({
  stations: array(
    record({
      c: integer({ min: 1, max: 12 }),
      duur: double({ min: 0.2, max: 30, noNaN: true }),
      verdeling: constantFrom('exp', 'vast', 'erlang2', 'hyper'),
      soort: constantFrom('plaatsen', 'onbeperkt', 'personeel'),
      voorrang: constantFrom(true, false),
      houdt: constantFrom(true, false, false),
      los: constantFrom(true, false, false),
      terug: constantFrom(0, 0, 0.3),
      aanloop: constantFrom(0, 0, 4),
      minimaal: constantFrom(0, 0, 0.6),
      einde: constantFrom(0, 0, 2),
      hulp: constantFrom(true, false),
      buffer: constantFrom(undefined, undefined, 3),
      sprong: integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  lambda: double({ min: 0.05, max: 3, noNaN: true }),
  seed: integer(),
  lussen: constantFrom(true, false),
  inloop: constantFrom(0, 1),
})

const leeg = { bron: '', bronEn: '', laag: 0, hoog: 9, uitleg: '', uitlegEn: '' }

type Keten = typeof ketens extends { generate: (...a: never[]) => { value: infer T } } ? T : never

function alsModel(k: Keten): Ketenmodel {
  const id = (i: number): string => (i < k.stations.length ? `s${i}` : 'uit')
  return {
    ...eenRij({ lambda: k.lambda, duur: 1, c: 1 }),
    parameters: [
      { id: 'l3.verslechtering', waarde: 2, eenheid: '', soort: 'aanname', ...leeg },
      { id: 'l1.afhaken', waarde: 1, eenheid: '', soort: 'aanname', ...leeg },
      { id: 'f1.vertrek', waarde: 1, eenheid: '', soort: 'aanname', ...leeg },
      { id: 'f2.herlezen', waarde: 5, eenheid: '', soort: 'aanname', ...leeg },
    ],
    lussen: (['L-3', 'L-1', 'F1', 'F2'] as const).map((l) => ({
      id: l,
      naam: l,
      naamEn: l,
      teken: 'versterkend',
      aan: k.lussen,
      sterkte: [],
      bron: '',
      bronEn: '',
      werking: '',
      werkingEn: '',
    })),
    rollen: { crisis: id(k.stations.length - 1) },
    stations: k.stations.map((s, i) => ({
      id: `s${i}`,
      naam: `s${i}`,
      naamEn: `s${i}`,
      klok: s.hulp ? ('hulp' as const) : ('onderweg' as const),
      capaciteit:
        s.soort === 'plaatsen'
          ? { soort: 'plaatsen' as const, plaatsen: s.c }
          : s.soort === 'onbeperkt'
            ? { soort: 'onbeperkt' as const }
            : {
                soort: 'personeel' as const,
                fte: s.c,
                caseload: 3,
                rek: 1.2,
                ziek: 0.05,
                uitstroom: 0.4,
                werving: 60,
                inwerken: 30,
                inwerkProductiviteit: 0.5,
              },
      duur: { verdeling: s.verdeling, gemiddeld: s.duur },
      routes: [
        { naar: id(i + 1), kans: 3 },
        { naar: id(i + s.sprong), kans: 1 },
        { naar: 'uit', kans: 1 },
      ],
      ...(s.voorrang ? { voorrang: true as const } : {}),
      ...(s.houdt && s.soort !== 'onbeperkt' && i < k.stations.length - 1 ? { houdtVast: true as const } : {}),
      ...(s.los ? { laatLos: true as const } : {}),
      ...(s.buffer === undefined ? {} : { buffer: s.buffer }),
      ...(s.aanloop > 0 ? { aanloop: s.aanloop } : {}),
      ...(s.minimaal > 0 ? { minimaleVariant: { deel: s.minimaal, na: 3, tijd: 0.4, hoogstens: 5, overdracht: 0.5 } } : {}),
      ...(s.einde > 0 ? { eindeInRij: { perJaar: s.einde, naar: id(i + s.sprong) } } : {}),
      ...(s.terug > 0 ? { terugval: { kans: s.terug, na: 40, naar: 's0' } } : {}),
    })),
    instroom: [{ id: 'in', naam: 'in', naamEn: 'in', naar: 's0', perJaar: k.lambda * 365.25, ernst: [4, 3, 2, 1] }],
  }
}

describe('invariants over random chains', () => {
  it('loses and doubles no child, at any station and in all', () => {
    assert(
      property(ketens, (keten) => {
        const motor = new Motor(maakPlan(alsModel(keten as Keten), kaalScenario({ jaren: 2, inloop: 0 })), (keten as Keten).seed)
        motor.draai()
        const aanwezig = motor.st.reduce((a, s) => a + s.rij + s.bediend.aantal, 0) + motor.buiten
        expect(motor.m.aangemeld).toBe(motor.m.vertrokken + aanwezig)
        expect(motor.k.aantal).toBe(aanwezig)
        for (const s of motor.st) {
          const m = motor.m.stations[s.p.index]!
          const nog = s.rij + s.bediend.aantal
          expect(m.gestart).toBe(m.uit + s.bediend.aantal)
          expect(m.in).toBe(m.uit + nog + m.afgehaakt + m.doorgestuurd + m.verlopen)
          expect(s.bezet).toBe(s.bediend.aantal + s.vast.aantal)
          expect(s.minimaal.aantal).toBeLessThanOrEqual(s.rij)
          expect(s.aanloop).toBeLessThanOrEqual(s.bediend.aantal)
          for (let j = 0; j < s.minimaal.aantal; j++) expect(motor.k.vlag[s.minimaal.op(j)]! & MINIMAAL).toBe(MINIMAAL)
        }
      }),
      { numRuns: 150 },
    )
  })

  it("keeps Little's law: time in queue and service, by number and by child, is the same", () => {
    assert(
      property(ketens, (keten) => {
        const motor = new Motor(
          maakPlan(alsModel(keten as Keten), kaalScenario({ jaren: 2, inloop: (keten as Keten).inloop })),
          (keten as Keten).seed,
        )
        motor.draai()
        for (const m of motor.m.stations) {
          expect(Math.abs(m.rijDagen - m.rijSom)).toBeLessThan(1e-6 * (1 + m.rijDagen))
          expect(Math.abs(m.dienstDagen - m.dienstSom)).toBeLessThan(1e-6 * (1 + m.dienstDagen))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same run for the same seed, whole or in pieces', () => {
    assert(
      property(ketens, integer({ min: 1, max: 999 }), (keten, stuk) => {
        const plan = maakPlan(alsModel(keten as Keten), kaalScenario({ jaren: 1 }))
        const a = new Motor(plan, 5)
        const b = new Motor(plan, 5)
        a.draai()
        while (!b.draai(stuk));
        expect(b.m).toEqual(a.m)
      }),
      { numRuns: 40 },
    )
  })

  it('never has more in service than slots when nothing shrinks', () => {
    assert(
      property(integer({ min: 1, max: 9 }), integer(), (c, seed) => {
        const motor = new Motor(maakPlan(eenRij({ lambda: 5, duur: 1, c }), kaalScenario({ jaren: 1 })), seed)
        motor.draai()
        expect(motor.st[0]!.bezet).toBeLessThanOrEqual(c)
      }),
      { numRuns: 30 },
    )
  })
})
