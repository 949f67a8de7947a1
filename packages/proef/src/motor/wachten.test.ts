import { describe, expect, it } from 'vitest'
import type { Ketenmodel } from './model.ts'
import { Motor, type Stap } from './motor.ts'
import { maakPlan } from './plan.ts'
import { eenRij, kaalScenario } from './proefmodellen.ts'

const leeg = { bron: '', bronEn: '', laag: 0, hoog: 9, uitleg: '', uitlegEn: '' }

describe('the talk or intake comes later than the turn', () => {
  const met = (aanloop: number, ernst: readonly [number, number, number, number] = [1, 0, 0, 0]): Motor => {
    const basis = eenRij({ lambda: 1, duur: 5, c: 400, verdeling: 'vast', ernst })
    const model: Ketenmodel = { ...basis, rollen: { toegang: 'rij' }, stations: [{ ...basis.stations[0]!, aanloop }] }
    const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 20, inloop: 2 })), 3)
    motor.draai()
    return motor
  }
  const deel = (h: Uint32Array, tot: number): number => h.subarray(0, tot + 1).reduce((a, b) => a + b, 0) / h.reduce((a, b) => a + b, 0)

  it.each([10, 40, 200])(
    'delays the child itself by %i days, in the waiting and the chain figures and in the place it takes',
    (aanloop) => {
      const [zonder, lang] = [met(0), met(aanloop)]
      for (const som of ['wachtSom', 'ketenSom'] as const) {
        const verschil = lang.m[som] / lang.m.geholpen - zonder.m[som] / zonder.m.geholpen
        expect(Math.abs(verschil - aanloop)).toBeLessThan(0.1 * aanloop)
      }
      const [s] = lang.m.stations
      const dagen = lang.plan.einde - lang.plan.inloop
      expect(Math.abs(s!.bezetDagen / dagen - (aanloop + 5))).toBeLessThan(0.1 * (aanloop + 5))
      expect(Math.abs(s!.aanloopDagen / dagen - aanloop)).toBeLessThan(0.1 * aanloop)
      // The figure of the talk and what happened to the child are the same thing.
      expect(deel(lang.m.gesprek, 14)).toBeCloseTo(deel(lang.m.start, 14), 2)
    },
  )

  it('no stay of help is without its day of help, and that day is when the talk was', () => {
    const lijst: Stap[] = []
    const basis = eenRij({ lambda: 0.2, duur: 1, c: 100 })
    const model: Ketenmodel = { ...basis, stations: [{ ...basis.stations[0]!, aanloop: 90 }] }
    new Motor(maakPlan(model, kaalScenario({ jaren: 5 })), 3, (s) => lijst.push(s)).draai()
    const perKind = Map.groupBy(lijst, (s) => s.kind)
    let volledig = 0
    for (const stappen of perKind.values()) {
      expect(stappen.map((s) => s.toestand)).toEqual(['wacht', 'hulp', 'afgesloten'].slice(0, stappen.length))
      expect(stappen.every((s, i) => i === 0 || s.dag >= stappen[i - 1]!.dag)).toBe(true)
      if (stappen.length === 3) volledig++
    }
    expect(volledig).toBeGreaterThan(200)
  })

  it('does not go with how quick the decision is', () => {
    // Were it so, who waits long for the talk would be decided on quickly, and more decisions would be in time.
    const basis = eenRij({ lambda: 2, duur: 1, c: 900, verdeling: 'vast' })
    const tijdig = (aanloop: number, lang: number): number => {
      const model: Ketenmodel = {
        ...basis,
        parameters: [
          { id: 'aanloop.lang', waarde: lang, eenheid: '', soort: 'aanname', ...leeg },
          { id: 'aanloop.lang-maal', waarde: 4, eenheid: '', soort: 'aanname', ...leeg },
        ],
        stations: [{ ...basis.stations[0]!, aanloop, termijnen: [{ id: 'beslistermijn', na: 20 }] }],
      }
      const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 12 })), 8)
      motor.draai()
      const [s] = motor.m.stations
      return s!.termijnGehaald[0]! / s!.termijn[0]!
    }
    // Two independent draws: the share with a run-up and a decision within 56 days, worked out by hand.
    const beide = (gem: number): number => {
      let som = 0
      for (let x = 0; x < 56; x += 0.05) {
        const rest = (56 - x) / 10
        som += 0.05 * (Math.exp(-x / gem) / gem) * (1 - Math.exp(-rest) * (1 + rest))
      }
      return som
    }
    expect(Math.abs(tijdig(30, 0.25) - (0.75 * (1 - Math.exp(-5.6) * 6.6) + 0.25 * beide(120)))).toBeLessThan(0.03)
    expect(Math.abs(tijdig(30, 0) - beide(30))).toBeLessThan(0.03)
  })
})

describe('a queue that is left counts too', () => {
  const termijnen = [{ id: 'plan-van-aanpak' as const, na: 0 }]
  const basis = eenRij({ lambda: 1, duur: 20, c: 2, verdeling: 'vast' })
  const l1 = {
    id: 'L-1' as const,
    naam: '',
    naamEn: '',
    teken: 'versterkend' as const,
    aan: true,
    sterkte: [],
    bron: '',
    bronEn: '',
    werking: '',
    werkingEn: '',
  }

  it.each([1, 4, 20])('terms hold who gave up after they had passed, at %i a year', (afhaken) => {
    const model: Ketenmodel = {
      ...basis,
      parameters: [{ id: 'l1.afhaken', waarde: afhaken, eenheid: '', soort: 'aanname', ...leeg }],
      lussen: [l1],
      stations: [{ ...basis.stations[0]!, termijnen }],
    }
    const eind = new Map<number, number>()
    const begin = new Map<number, number>()
    const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 20 })), 3, (s) =>
      s.toestand === 'wacht' ? begin.set(s.kind, s.dag) : eind.has(s.kind) || eind.set(s.kind, s.dag),
    )
    motor.draai()
    const [s] = motor.m.stations
    expect(s!.afgehaakt).toBeGreaterThan(1000)
    // Who waited longer than the longest the term can be must be in it, whatever it did then.
    const lang = [...begin].filter(([kind, van]) => (eind.get(kind) ?? motor.t) - van > 50).length
    expect(lang).toBeGreaterThan(10)
    expect(s!.termijn[0]! - s!.termijnGehaald[0]!).toBeGreaterThanOrEqual(lang)
    expect(s!.termijn[0]).toBeLessThanOrEqual(s!.in)
    expect(s!.termijn[0]! - s!.gestart).toBeGreaterThan(0)
  })

  it('a child counts once for a term of its measure, also when it waits in two stretches', () => {
    const model: Ketenmodel = {
      ...basis,
      parameters: [{ id: 'l3.verslechtering', waarde: 6, eenheid: '', soort: 'aanname', ...leeg }],
      lussen: [{ ...l1, id: 'L-3' }],
      rollen: { gi: 'rij', crisis: 'crisis' },
      instroom: [{ ...basis.instroom[0]!, ernst: [0, 0, 1, 0] }],
      stations: [
        { ...basis.stations[0]!, klok: 'onderweg', houdtVast: true, termijnen },
        {
          id: 'crisis',
          naam: 'c',
          naamEn: 'c',
          klok: 'overbrugging',
          capaciteit: { soort: 'onbeperkt' },
          duur: { verdeling: 'vast', gemiddeld: 5 },
          routes: [{ naar: 'rij', kans: 1 }],
        },
      ],
    }
    const motor = new Motor(maakPlan(model, kaalScenario({ jaren: 10 })), 3)
    motor.draai()
    expect(motor.m.stations[0]!.doorgestuurd).toBeGreaterThan(500)
    expect(motor.m.stations[0]!.termijn[0]).toBeLessThanOrEqual(motor.m.maatregelen)
  })
})
