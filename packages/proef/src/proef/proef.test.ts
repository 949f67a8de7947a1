import { anything, assert, dictionary, jsonValue, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ketenklok } from '@draad/stelsel'
import { DOELEN, TE_FITTEN } from '../keten/doelen.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Scenario } from '../motor/model.ts'
import { eenRij } from '../motor/proefmodellen.ts'
import { VOORBEELDEN, voorbeeld } from '../scenarios/index.ts'
import { beantwoord, type WerkerAntwoord } from '../werker.ts'
import { draai, draaiInStukken, vergelijk } from './draai.ts'
import { leesScenario, leesScenarioTekst, maakScenario } from './scenario.ts'
import { sporen } from './spoor.ts'
import { UITKOMSTEN } from './uitkomsten.ts'
import { tabel, watHetNietZegt } from './zeg.ts'

const kort = (deel: Partial<Scenario> = {}): Scenario => maakScenario({ aandeel: 1 / 100, jaren: 2, inloop: 3, replicaties: 3, ...deel })
const STANDAARD = draai(STANDAARDMODEL, kort())

describe('scenario files', () => {
  const fouten = (json: unknown): string[] => {
    const g = leesScenario(json, STANDAARDMODEL)
    return g.ok ? [] : g.fouten.map((f) => `${f.code} ${f.veld}`)
  }

  it('accepts a good one and fills in the rest', () => {
    const g = leesScenarioTekst('{"naam":"meer","parameters":{"gi.fte":1500},"lussen":{"F1":false}}', STANDAARDMODEL)
    expect(g.ok && g.scenario.parameters['gi.fte']).toBe(1500)
    expect(g.ok && g.scenario.replicaties).toBe(10)
  })

  it.each([
    [{}, 'ontbreekt naam'],
    [{ naam: 'x', seeed: 1 }, 'onbekend-veld seeed'],
    [{ naam: 'x', seed: 1.5 }, 'verkeerde-soort seed'],
    [{ naam: 'x', aandeel: 2 }, 'buiten-bereik aandeel'],
    [{ naam: 'x', jaren: Number.NaN }, 'verkeerde-soort jaren'],
    [{ naam: 'x', begin: '2026-02-30' }, 'verkeerde-soort begin'],
    [{ naam: 'x', parameters: { 'gi.ftte': 3 } }, 'onbekende-naam parameters.gi.ftte'],
    [{ naam: 'x', parameters: { 'gi.fte': '3' } }, 'verkeerde-soort parameters.gi.fte'],
    [{ naam: 'x', parameters: { 'gi.fte': -3 } }, 'buiten-bereik parameters.gi.fte'],
    [{ naam: 'x', parameters: { 'gi.ziek': 1.2 } }, 'buiten-bereik parameters.gi.ziek'],
    [{ naam: 'x', parameters: [] }, 'verkeerde-soort parameters'],
    [{ naam: 'x', lussen: { Z9: true } }, 'onbekende-naam lussen.Z9'],
    [{ naam: 'x', lussen: { F1: 1 } }, 'verkeerde-soort lussen.F1'],
    [{ naam: 'x', ingrepen: [{ soort: 'sluit', station: 'gi', van: '11-01', tot: '01-01' }] }, 'onbekende-naam ingrepen[0].soort'],
    [{ naam: 'x', ingrepen: [{ soort: 'stop', station: 'maan', van: '11-01', tot: '01-01' }] }, 'onbekende-naam ingrepen[0].station'],
    [{ naam: 'x', ingrepen: [{ soort: 'stop', station: 'gi', van: '11-31', tot: '01-01' }] }, 'verkeerde-soort ingrepen[0].van'],
    [
      { naam: 'x', ingrepen: [{ soort: 'capaciteit', station: 'gi', van: '11-01', tot: '01-01', factor: 0 }] },
      'buiten-bereik ingrepen[0].factor',
    ],
    ['hallo', 'verkeerde-soort '],
  ])('names the field: %j', (json, verwacht) => {
    expect(fouten(json)).toContain(verwacht)
  })

  it('reports every error at once, with what is allowed and what was meant', () => {
    const g = leesScenario({ naam: '', parametrs: {}, parameters: { 'gi.caselod': 1 } }, STANDAARDMODEL)
    const tekst = JSON.stringify(g.ok ? [] : g.fouten)
    expect(!g.ok && g.fouten.length).toBe(3)
    expect(tekst).toContain('bedoelde u parameters')
    expect(tekst).toContain('bedoelde u gi.caseload')
  })

  it('never throws, whatever comes in', () => {
    assert(property(anything(), (x) => void leesScenario(x, STANDAARDMODEL)))
    assert(property(string(), (x) => void leesScenarioTekst(x, STANDAARDMODEL)))
    assert(
      property(
        dictionary(string(), jsonValue()),
        (x) => void leesScenario({ naam: 'x', ...x, parameters: x, ingrepen: [x] }, STANDAARDMODEL),
      ),
    )
  })

  it('accepts all examples, also after a trip through JSON', () => {
    for (const v of VOORBEELDEN) {
      const g = leesScenario(JSON.parse(JSON.stringify(voorbeeld(v.id))), STANDAARDMODEL)
      expect({ id: v.id, ok: g.ok }).toEqual({ id: v.id, ok: true })
    }
    expect(voorbeeld('bestaat-niet')).toBeNull()
  })

  it('changes something in every example but the first', () => {
    const anders = VOORBEELDEN.slice(1).every((v) =>
      Object.entries(v.wijziging.parameters ?? {}).every(([id, w]) => STANDAARDMODEL.parameters.find((p) => p.id === id)!.waarde !== w),
    )
    expect(anders).toBe(true)
  })
})

describe('the default model', () => {
  /** Every text in a place where a number belongs. */
  const genoemd = (x: unknown, uit: Set<string> = new Set()): Set<string> => {
    const ids = new Set(STANDAARDMODEL.parameters.map((p) => p.id))
    const loop = (y: unknown): void => {
      if (typeof y === 'string' && (ids.has(y) || /^[a-z0-9]+\.[a-z]/.test(y))) uit.add(y)
      else if (typeof y === 'object' && y !== null) Object.values(y).forEach(loop)
    }
    loop(x)
    return uit
  }

  it('refers only to parameters that exist, and uses every one', () => {
    const ids = new Set(STANDAARDMODEL.parameters.map((p) => p.id))
    expect(ids.size).toBe(STANDAARDMODEL.parameters.length)
    const inGebruik = genoemd([STANDAARDMODEL.stations, STANDAARDMODEL.instroom])
    for (const l of STANDAARDMODEL.lussen) for (const s of l.sterkte) inGebruik.add(s)
    // What the engine itself reads, wherever in the chain it works.
    for (const id of ['effect.ongeschikt', 'minimaal.verslechtering', 'overbrugging.verslechtering', 'terugval.hoogstens'])
      inGebruik.add(id)
    for (const id of ['aanloop.lang', 'aanloop.lang-maal', 'aanloop.acuut', 'crisis.bedaart']) inGebruik.add(id)
    expect([...inGebruik].filter((id) => !ids.has(id))).toEqual([])
    expect([...ids].filter((id) => !inGebruik.has(id))).toEqual([])
  })

  it('has stations at the end of every route', () => {
    const ids = new Set(['uit', ...STANDAARDMODEL.stations.map((s) => s.id)])
    for (const s of STANDAARDMODEL.stations)
      for (const r of [...s.routes, ...(s.routesOnderMaatregel ?? [])]) expect(ids.has(r.naar)).toBe(true)
  })

  it('gives every assumption a value within its range, a kind, a source and words', () => {
    for (const p of STANDAARDMODEL.parameters) {
      expect([p.id, p.waarde >= p.laag && p.waarde <= p.hoog]).toEqual([p.id, true])
      expect(['norm', 'gemeten', 'claim', 'aanname']).toContain(p.soort)
      expect([p.id, p.bron.length > 3 && p.uitleg.length > 3 && p.eenheid.length > 0]).toEqual([p.id, true])
    }
  })

  it('fits only with measurements, and targets existing figures and parameters', () => {
    for (const d of DOELEN) {
      expect(UITKOMSTEN.map((u) => u.id)).toContain(d.uitkomst)
      expect([d.naam, d.gewicht > 0]).toEqual([d.naam, d.soort === 'gemeten'])
    }
    for (const id of TE_FITTEN) expect([id, STANDAARDMODEL.parameters.find((p) => p.id === id)?.soort]).toEqual([id, 'aanname'])
  })

  it('every number in it is named: a literal stands only where there is nothing to choose', () => {
    const getallen: string[] = []
    for (const st of STANDAARDMODEL.stations)
      for (const lijst of [st.routes, st.routesOnderMaatregel ?? []])
        for (const r of lijst)
          for (const w of [r.kans].flat()) if (typeof w === 'number' && w !== 0 && lijst.length > 1) getallen.push(`${st.id} ${r.naar}`)
    expect(getallen).toEqual([])
    expect(STANDAARDMODEL.parameters.filter((p) => p.id.startsWith('route.')).length).toBeGreaterThan(80)
  })

  it('a weight of a route can be changed by a scenario, and does what it says', () => {
    const g = leesScenario({ naam: 'x', parameters: { 'route.toegang.teamhulp.licht': 0.1 } }, STANDAARDMODEL)
    expect(g.ok).toBe(true)
    const in_ = (parameters: Record<string, number>): number =>
      draai(STANDAARDMODEL, kort({ replicaties: 1, parameters })).stations.find((x) => x.id === 'teamhulp')!.inPerJaar
    expect(in_({ 'route.toegang.teamhulp.licht': 0.1 })).toBeLessThan(0.93 * in_({}))
  })
})

describe('runs', () => {
  it('gives the same for the same seed, whole or in pieces', () => {
    const stukken = draaiInStukken(STANDAARDMODEL, kort(), 1234)
    for (;;) {
      const s = stukken.next()
      if (!s.done) continue
      expect(s.value).toEqual(STANDAARD)
      break
    }
  })

  it('gives these numbers on every machine', () => {
    expect([STANDAARD.gebeurtenissen, STANDAARD.uitkomsten[0]!.reeks[0]]).toMatchInlineSnapshot(`
      [
        235919,
        50.34132553451659,
      ]
    `)
  })

  it('shows no difference when nothing was changed', () => {
    const lijst = vergelijk(STANDAARD, draai(STANDAARDMODEL, kort({ naam: 'zelfde' })))!
    for (const v of lijst) {
      expect([0, null]).toContain(v.verschil.gemiddeld)
      expect(v.duidelijk).toBe(false)
      expect(v.oordeel).toBe('onbekend')
    }
  })

  it('does not pair what cannot be paired', () => {
    expect(vergelijk(STANDAARD, draai(STANDAARDMODEL, kort({ seed: 2 })))).toBeNull()
  })

  it('answers changes in the direction that logic demands', () => {
    const basis = kort({ aandeel: 1 / 20 })
    const a = draai(STANDAARDMODEL, basis)
    const proef = (deel: Partial<Scenario>, id: string): number =>
      vergelijk(a, draai(STANDAARDMODEL, { ...basis, ...deel }))!.find((v) => v.id === id)!.verschil.gemiddeld!
    expect(proef({ parameters: { 'verblijf.plaatsen': 20000 } }, 'verblijf.wacht')).toBeLessThan(0)
    expect(proef({ parameters: { 'gi.fte': 1000 } }, 'gi.zonder-werker')).toBeGreaterThan(0)
    expect(proef({ ingrepen: [{ soort: 'stop', station: 'jggz', van: '11-01', tot: '01-01' }] }, 'jggz.wacht')).toBeGreaterThan(0)
    expect(
      proef({ ingrepen: [{ soort: 'capaciteit', station: 'verblijf', van: '06-01', tot: '12-01', factor: 0.5 }] }, 'verblijf.wacht'),
    ).toBeGreaterThan(0)
    expect(proef({ lussen: { 'L-3': false } }, 'crisis')).toBeLessThan(0)
  }, 60_000)

  it('tells who waits: the classes add up to all whose help began', () => {
    const som = STANDAARD.verdeling.reduce((a, k) => a + k.perErnst.reduce((x, y) => x + y, 0), 0)
    expect(som).toBeCloseTo(STANDAARD.uitkomsten.find((u) => u.id === 'geholpen')!.gemiddeld!, 6)
    expect(STANDAARD.verdeling[0]).toMatchObject({ vanaf: 0, tot: 0 })
    expect(STANDAARD.verdeling.at(-1)).toMatchObject({ vanaf: 366, tot: null })
  })

  it('says what it cannot say, in both languages', () => {
    expect(tabel(STANDAARD, STANDAARDMODEL).join('\n')).toContain('geen voorspellingen')
    expect(watHetNietZegt(STANDAARDMODEL, 'en')).toContain('not forecasts')
  })

  it('tells nothing as unknown, not as zero', () => {
    const leeg = draai(eenRij({ lambda: 0.0001, duur: 1, c: 1 }), kort({ aandeel: 0.001, jaren: 0.25, inloop: 0 }))
    expect(leeg.uitkomsten.find((u) => u.id === 'wacht.gemiddeld')).toMatchObject({ gemiddeld: null, marge: null, n: 0 })
  })
})

describe('the same steps as the real app', () => {
  const lijst = sporen(STANDAARDMODEL, kort(), 400)

  it('gives steps that the chain clock reads, in order', () => {
    expect(lijst.length).toBe(400)
    for (const s of lijst) {
      for (let i = 1; i < s.stappen.length; i++) expect(s.stappen[i]!.op >= s.stappen[i - 1]!.op).toBe(true)
      const klok = ketenklok(s.stappen, '2100-01-01')
      expect(klok?.sinds).toBe(s.stappen[0]!.op)
    }
    const toestanden = new Set(lijst.flatMap((s) => s.stappen.map((x) => x.toestand)))
    expect([...toestanden].sort()).toEqual(['afgesloten', 'hulp', 'onderweg', 'overbrugging', 'wacht'])
  })

  it('starts terms by the law library', () => {
    const t = lijst.flatMap((s) => s.termijnen)
    expect(t.some((x) => x.id === 'beslistermijn')).toBe(true)
    expect(t.every((x) => x.laatsteDag > x.van)).toBe(true)
  })

  it('follows the same children whatever the number followed', () => {
    expect(sporen(STANDAARDMODEL, kort(), 10)).toEqual(lijst.slice(0, 10))
  })
})

describe('the worker', () => {
  it('answers with progress and a result, or with errors', () => {
    const gezien: WerkerAntwoord[] = []
    beantwoord({ scenario: { ...kort(), naam: 'a' }, vergelijk: { ...kort(), naam: 'b' } }, (a) => gezien.push(a))
    const klaar = gezien.at(-1)
    expect(klaar).toMatchObject({ soort: 'klaar' })
    // Children come along whose steps the chain clock of a real dossier reads.
    const draden = klaar?.soort === 'klaar' ? klaar.draden : []
    expect(draden.length).toBeGreaterThan(0)
    for (const d of draden) expect(ketenklok(d.stappen, d.stappen.at(-1)!.op)?.segmenten.length).toBeGreaterThan(0)
    expect(gezien.filter((g) => g.soort === 'voortgang').length).toBeGreaterThan(2)
    beantwoord({ scenario: { naam: '' } }, (a) => gezien.push(a))
    expect(gezien.at(-1)).toMatchObject({ soort: 'fout' })
  })
})
