import { describe, expect, it } from 'vitest'
import type { Ketenmodel, Scenario } from './model.ts'
import { Motor, type Stap } from './motor.ts'
import { maakPlan } from './plan.ts'
import { eenRij, kaalScenario } from './proefmodellen.ts'

const leeg = { bron: '', bronEn: '', laag: 0, hoog: 9, uitleg: '', uitlegEn: '' }

describe('stops, budgets and terms', () => {
  const basis = eenRij({ lambda: 1, duur: 5, c: 40, verdeling: 'vast' })
  const starts = (model: Ketenmodel, scenario: Partial<Scenario>): Stap[] => {
    const lijst: Stap[] = []
    const plan = maakPlan(model, kaalScenario({ jaren: 3, ...scenario }))
    new Motor(plan, 7, (s) => s.toestand === 'hulp' && lijst.push(s)).draai()
    return lijst
  }
  /** Day of the year, roughly: the run begins on 1 January of a leap year. */
  const inMaand = (s: Stap, maand: number): boolean => new Date(Date.UTC(2020, 0, 1 + s.dag)).getUTCMonth() === maand

  it('starts nobody during a stop, and goes on after it', () => {
    const stop = { ingrepen: [{ soort: 'stop' as const, station: 'rij', van: '06-01', tot: '07-01' }] }
    const met = starts(basis, stop)
    expect(met.filter((s) => inMaand(s, 5))).toEqual([])
    expect(met.filter((s) => inMaand(s, 6)).length).toBeGreaterThan(starts(basis, {}).filter((s) => inMaand(s, 6)).length)
  })

  const stop = (van: string, tot: string) => ({ soort: 'stop' as const, station: 'rij', van, tot })
  const deel = (van: string, tot: string, factor: number) => ({ soort: 'capaciteit' as const, station: 'rij', van, tot, factor })

  it('a stop within a stop does not end it', () => {
    const lijst = starts(basis, { ingrepen: [stop('06-01', '10-01'), stop('06-15', '07-01')] })
    for (const maand of [5, 6, 7, 8]) expect([maand, lijst.filter((s) => inMaand(s, maand)).length]).toEqual([maand, 0])
    expect(lijst.filter((s) => inMaand(s, 9)).length).toBeGreaterThan(0)
  })

  it('a stop all year round lets in nobody, and neither do two that follow each other', () => {
    expect(starts(basis, { inloop: 0, ingrepen: [stop('11-01', '11-01')] })).toEqual([])
    expect(
      starts(basis, { ingrepen: [stop('06-01', '07-01'), stop('07-01', '08-01')] }).filter((s) => inMaand(s, 5) || inMaand(s, 6)),
    ).toEqual([])
    // One that began the year before the run still holds.
    expect(starts(basis, { ingrepen: [stop('11-01', '02-01')] }).filter((s) => inMaand(s, 0))).toEqual([])
  })

  it('half of the places stays half when a deeper cut within it is over', () => {
    const bezet = (ingrepen: Scenario['ingrepen']): number[] => {
      const model = eenRij({ lambda: 50, duur: 1, c: 40 })
      const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 1, ingrepen })), 7)
      const per: number[] = []
      while (!motor.draai(1)) if (Math.floor(motor.t / 30) > per.length) per.push(motor.st[0]!.slots)
      return per
    }
    // Days 30, 60, ... 360 of 2020.
    expect(bezet([deel('02-01', '11-01', 0.5), deel('03-01', '04-01', 0.2)])).toEqual([40, 4, 4, 20, 20, 20, 20, 20, 20, 20, 40, 40])
    expect(bezet([deel('03-01', '04-01', 0.2), deel('02-01', '11-01', 0.5)])).toEqual([40, 4, 4, 20, 20, 20, 20, 20, 20, 20, 40, 40])
  })

  it('no row of cuts, and no cut at all, makes staff', () => {
    const model: Ketenmodel = {
      ...basis,
      stations: [
        {
          ...basis.stations[0]!,
          capaciteit: { soort: 'personeel', fte: 10, caseload: 2, uitstroom: 3, werving: 300, inwerken: 30, inwerkProductiviteit: 0.5 },
        },
      ],
    }
    const meet = (ingrepen: Scenario['ingrepen']): { werkers: number; bezet: number } => {
      const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 6, ingrepen })), 7)
      motor.draai()
      return { werkers: motor.m.stations[0]!.werkerDagen, bezet: motor.m.stations[0]!.bezetDagen }
    }
    const zonder = meet([])
    for (const factor of [0.1, 0.5, 0.9]) {
      const met = meet(Array.from({ length: 9 }, (_, i) => deel(`0${i + 1}-02`, `0${i + 1}-20`, factor)))
      expect(met.werkers).toBeLessThanOrEqual(1.0001 * zonder.werkers)
      expect(met.bezet).toBeLessThan(1.01 * zonder.bezet)
    }
  })

  it('a delay by a new worker is paid for', () => {
    const model: Ketenmodel = {
      ...basis,
      parameters: [{ id: 'f2.herlezen', waarde: 20, eenheid: '', soort: 'aanname', ...leeg }],
      lussen: [
        { id: 'F2', naam: '', naamEn: '', teken: 'versterkend', aan: true, sterkte: [], bron: '', bronEn: '', werking: '', werkingEn: '' },
      ],
      stations: [
        {
          ...basis.stations[0]!,
          kostenPerDag: 100,
          capaciteit: { soort: 'personeel', fte: 30, caseload: 2, uitstroom: 2, werving: 5, inwerken: 1, inwerkProductiviteit: 1 },
        },
      ],
    }
    for (const aan of [true, false]) {
      const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 20, lussen: { F2: aan } })), 7)
      motor.draai()
      const [s] = motor.m.stations
      expect(Math.abs(s!.kosten / (100 * s!.dienstDagen) - 1)).toBeLessThan(0.01)
    }
  })

  it('starts only the acute beyond the budget of a year, and opens again on 1 January', () => {
    const model: Ketenmodel = {
      ...basis,
      stations: [{ ...basis.stations[0]!, kostenPerDag: 100, budget: 100_000 }],
      lussen: [
        { id: 'F6', naam: '', naamEn: '', teken: 'versterkend', aan: true, sterkte: [], bron: '', bronEn: '', werking: '', werkingEn: '' },
      ],
    }
    const perJaar = (lijst: Stap[]): number[] =>
      [0, 366, 731].map((d, i) => lijst.filter((s) => s.dag >= d && s.dag < [366, 731, 1096][i]!).length)
    expect(perJaar(starts(model, {}))).toEqual([200, 200, 200])
    expect(Math.min(...perJaar(starts(model, { lussen: { F6: false } })))).toBeGreaterThan(300)
    const acuut = { ...model, instroom: [{ ...model.instroom[0]!, ernst: [0, 0, 0, 1] as const }] }
    expect(Math.min(...perJaar(starts(acuut, {})))).toBeGreaterThan(300)
  })

  it('counts a term as met up to and including its last day', () => {
    const model: Ketenmodel = { ...basis, stations: [{ ...basis.stations[0]!, termijnen: [{ id: 'plan-van-aanpak', na: 0 }] }] }
    const ruim = new Motor(maakPlan(model, kaalScenario({ jaren: 1 })), 1)
    ruim.draai()
    expect(ruim.m.stations[0]!.termijnGehaald[0]).toBe(ruim.m.stations[0]!.termijn[0])
    const krap = new Motor(
      maakPlan(
        { ...model, stations: [{ ...model.stations[0]!, capaciteit: { soort: 'plaatsen', plaatsen: 1 } }] },
        kaalScenario({ jaren: 3 }),
      ),
      1,
    )
    krap.draai()
    const s = krap.m.stations[0]!
    expect(s.termijnGehaald[0]! / s.termijn[0]!).toBeLessThan(0.2)
    expect(s.termijn[0]).toBeGreaterThan(s.gestart)
  })
})
