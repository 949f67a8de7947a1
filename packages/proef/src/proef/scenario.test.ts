import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datumVan, dagVan } from '../datum.ts'
import { STANDAARDMODEL as M } from '../keten/standaard.ts'
import { afgerond, afrondingInWoorden, RUIM } from './afronding.ts'
import { grens, leesScenario, leesScenarioTekst, maakScenario } from './scenario.ts'

/** Paths of what is wrong, with the code. */
const fouten = (json: unknown): string[] => {
  const g = leesScenario(json, M)
  return g.ok ? [] : g.fouten.map((f) => `${f.veld} ${f.code}`)
}
// Eight years of warm-up: 2025 to 2028 are measured.
const met = (...ingrepen: unknown[]) => ({ naam: 'x', begin: '2017-01-01', inloop: 8, jaren: 4, ingrepen })
const stop = { soort: 'stop', station: 'jggz', van: '2026-03-01', tot: '2026-06-01' }
const minder = { soort: 'capaciteit', station: 'jggz', van: '11-01', tot: '01-01', factor: 0.5 }

describe('interventions', () => {
  it.each([
    ['before it measures', { ...stop, van: '2020-01-01', tot: '2020-06-01' }],
    ['after it measures', { ...stop, van: '2040-01-01', tot: '2041-06-01' }],
    ['up to the first day', { ...stop, van: '2020-01-01', tot: '2025-01-01' }],
    ['from the day after the last', { ...stop, van: '2029-01-01', tot: '2030-01-01' }],
  ])('%s does nothing, and that is told with the years that count', (_, g) => {
    const gelezen = leesScenario(met(g), M)
    expect(gelezen.ok).toBe(false)
    if (gelezen.ok) return
    expect(gelezen.fouten[0]).toMatchObject({ veld: 'ingrepen[0].van', code: 'buiten-bereik' })
    expect(gelezen.fouten[0]!.toegestaan.nl).toContain('2025-01-01 tot en met 2028-12-31')
    expect(gelezen.fouten[0]!.toegestaan.en).toContain('2025-01-01 to 2028-12-31')
  })

  it.each([
    ['one within', stop],
    ['one that is half before', { ...stop, van: '2020-01-01', tot: '2025-01-02' }],
    ['one that is half after', { ...stop, van: '2028-12-31', tot: '2040-01-01' }],
    ['every year', minder],
  ])('%s is accepted', (_, g) => {
    expect(fouten(met(g))).toEqual([])
  })

  it('of every year, when the measured quarter has none of it', () => {
    const kwart = (g: unknown) => ({ ...met(g), jaren: 0.25 })
    expect(fouten(kwart({ ...minder, van: '06-01', tot: '09-01' }))).toEqual(['ingrepen[0].van buiten-bereik'])
    expect(fouten(kwart({ ...minder, van: '11-01', tot: '02-01' }))).toEqual([])
    expect(fouten(kwart({ ...minder, van: '03-01', tot: '04-01' }))).toEqual([])
  })

  it.each([
    [{ ...minder, factr: 2 }, ['ingrepen[0].factr onbekend-veld']],
    [{ ...stop, Factor: 2 }, ['ingrepen[0].Factor onbekend-veld']],
    [{ ...stop, factor: 'hoi' }, ['ingrepen[0].factor onbekend-veld']],
    [{ ...minder, factor: 'hoi' }, ['ingrepen[0].factor buiten-bereik']],
    [{ ...minder, station: 'voogdij' }, ['ingrepen[0].station onbekende-naam']],
    [{ ...stop, station: 'voogdij' }, []],
    [{ ...stop, tot: '06-01' }, ['ingrepen[0].tot buiten-bereik']],
    [{}, ['soort onbekende-naam', 'station onbekende-naam', 'van verkeerde-soort', 'tot verkeerde-soort'].map((x) => `ingrepen[0].${x}`)],
  ])('%j', (g, verwacht) => {
    expect(fouten(met(g))).toEqual(verwacht)
  })

  it('that are accepted always touch a measured day', () => {
    const dag = fc.integer({ min: dagVan('2016-01-01'), max: dagVan('2050-01-01') }).map(datumVan)
    const jaren = fc.constantFrom(0.25, 1, 4)
    fc.assert(
      fc.property(dag, dag, jaren, fc.boolean(), (van, tot, jr, elk) => {
        const g = { ...stop, van: elk ? van.slice(5) : van, tot: elk ? tot.slice(5) : tot }
        if (g.van === '02-29' || g.tot === '02-29' || (!elk && tot <= van)) return
        const in_ = (d: string) => (elk ? raaktJaarlijks(g.van, g.tot, d) : d >= g.van && d < g.tot)
        let raakt = false
        for (let d = dagVan('2025-01-01'); d < dagVan('2025-01-01') + Math.round(jr * 365.25); d++) raakt ||= in_(datumVan(d))
        expect(fouten({ ...met(g), jaren: jr }).length === 0).toBe(raakt)
      }),
    )
  })
})

/** From the first day up to the last, every year; over the turn of the year when the last comes first. */
function raaktJaarlijks(van: string, tot: string, d: string): boolean {
  const dag = d.slice(5)
  return van < tot ? dag >= van && dag < tot : dag >= van || dag < tot
}

describe('what a parameter may be', () => {
  it('takes off no more than all, so that no chance is negative', () => {
    expect(fouten({ naam: 'x', parameters: { 'f11.effect': 5 } })).toEqual(['parameters.f11.effect buiten-bereik'])
    expect(fouten({ naam: 'x', parameters: { 'f11.effect': 1 } })).toEqual([])
    for (const p of M.parameters.filter((q) => q.eenheid === 'factor eraf')) expect(grens(p.id, p.eenheid, p.laag, p.hoog)).toEqual([0, 1])
  })
})

it('reads a file that begins with the invisible mark of some editors', () => {
  expect(leesScenarioTekst('\uFEFF{"naam":"x"}', M)).toMatchObject({ ok: true })
  expect(leesScenarioTekst('x\uFEFF{"naam":"x"}', M)).toMatchObject({ ok: false })
})

describe('small shares', () => {
  it('says which stations are too large or too small, and nothing at the share of the default', () => {
    expect(afgerond(M, maakScenario())).toEqual([])
    expect(afrondingInWoorden(M, maakScenario(), 'nl')).toBe(null)
    const klein = maakScenario({ aandeel: 1 / 2000 })
    for (const a of afgerond(M, klein)) expect(Math.abs(a.heel / a.deel - 1)).toBeGreaterThan(RUIM)
    expect(afgerond(M, klein).map((a) => a.id)).toEqual(expect.arrayContaining(['raad', 'melding', 'gi']))
    expect(afrondingInWoorden(M, klein, 'en')).toMatch(/0\.05 percent.*Do not read the waits.*aandeel 0\.024/)
  })
  it('does not promise that the usual share helps when it does not', () => {
    const weinig = maakScenario({ aandeel: 1 / 2000, parameters: { 'raad.fte': 20 } })
    expect(afrondingInWoorden(M, weinig, 'nl')).not.toContain('0.024')
  })
})
