import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { datumVan, dagnummer, eersteVanMaand, laatsteVanMaand, plusDagen, weekdag } from '../datum.ts'
import { ijw } from '../testhulp/officieel.ts'
import { varianten, variantenVan } from './varianten.ts'
import {
  bedragVan,
  doorsnede,
  maximumInPeriode,
  maximumTotaal,
  productPeriode,
  tariefPerMinuut,
  urenVan,
  weken,
  zondagen,
} from './volume.ts'
import type { Toegewezen } from './volume.ts'

const perWeek = (begin: string, eind: string, volume: number, uitvoering: 'inspanning' | 'output'): Toegewezen => ({
  begin,
  eind,
  omvang: { Volume: volume, Eenheid: uitvoering === 'output' ? '83' : '04', Frequentie: '2' },
  uitvoering,
})
const maand = (m: string) => ({ begin: `${m}-01`, eind: laatsteVanMaand(`${m}-01`) })

test('three hours a week from 7 July to 7 September 2025: 12, 15, 3 and 27 in total', () => {
  const t = perWeek('2025-07-07', '2025-09-07', 3, 'inspanning')
  expect(['2025-07', '2025-08', '2025-09'].map((m) => maximumInPeriode(t, maand(m)))).toEqual([12, 15, 3])
  expect(maximumTotaal(t)).toBe(27)
})

test('output-based: the Sundays of the period, and one more where the last Sunday lies when it ends on another day', () => {
  const zondag = perWeek('2025-07-07', '2025-09-07', 300, 'output')
  expect(['2025-07', '2025-08', '2025-09'].map((m) => maximumInPeriode(zondag, maand(m)))).toEqual([900, 1500, 300])
  const zaterdag = perWeek('2025-07-07', '2025-09-06', 300, 'output')
  expect(['2025-07', '2025-08', '2025-09'].map((m) => maximumInPeriode(zaterdag, maand(m)))).toEqual([900, 1800, 0])
  const december = perWeek('2025-10-01', '2025-12-31', 300, 'output')
  expect(['2025-10', '2025-11', '2025-12'].map((m) => maximumInPeriode(december, maand(m)))).toEqual([1200, 1500, 1500])
})

test('a broken month or week counts whole', () => {
  const week = perWeek('2025-11-12', '2025-12-13', 3, 'inspanning')
  expect(maximumInPeriode(week, { begin: '2025-11-12', eind: '2025-11-30' })).toBe(9)
  const t: Toegewezen = {
    begin: '2025-10-14',
    eind: '2025-12-13',
    omvang: { Volume: 15, Eenheid: '04', Frequentie: '4' },
    uitvoering: 'inspanning',
  }
  expect(maximumInPeriode(t, { begin: '2025-10-14', eind: '2025-10-31' })).toBe(15)
  expect(maximumTotaal(t)).toBe(45)
})

test('rounding: hours at the half, tariffs and amounts at the half cent', () => {
  expect([380, 29, 30, 90, 89].map(urenVan)).toEqual([6, 1, 1, 2, 1])
  expect(tariefPerMinuut(8730)).toBe(146)
  expect(tariefPerMinuut(8724)).toBe(145)
  expect(bedragVan(95, '01', { bedrag: 8730, eenheid: '04' })).toBe(13823)
  expect(bedragVan(3, '04', { bedrag: 8730, eenheid: '04' })).toBe(26190)
})

const dag = fc.integer({ min: dagnummer('2021-01-01'), max: dagnummer('2031-12-31') })
const periode = fc.tuple(dag, fc.integer({ min: 0, max: 900 })).map(([b, n]) => ({ begin: datumVan(b), eind: datumVan(b + n) }))

test('weeks and Sundays equal counting day by day', () => {
  fc.assert(
    fc.property(periode, (p) => {
      const alle = []
      for (let d = p.begin; ; d = plusDagen(d, 1)) {
        alle.push(d)
        if (d === p.eind) break
      }
      const maandagen = new Set(alle.map((d) => dagnummer(d) - weekdag(d)))
      expect(weken(p)).toBe(maandagen.size)
      expect(zondagen(p)).toBe(alle.filter((d) => weekdag(d) === 7).length)
    }),
    { numRuns: 200 },
  )
})

test('output: the months add up to the weeks of the whole allocation; effort: they never give less than the whole', () => {
  fc.assert(
    fc.property(periode, fc.constantFrom('inspanning' as const, 'output' as const), (p, uitvoering) => {
      const t = perWeek(p.begin, p.eind, 7, uitvoering)
      let som = 0
      for (let m = eersteVanMaand(p.begin); m <= p.eind; m = plusDagen(laatsteVanMaand(m), 1))
        som += maximumInPeriode(t, { begin: m, eind: laatsteVanMaand(m) })
      const totaal = maximumTotaal(t)
      if (totaal === null) throw new Error('has an end')
      expect(uitvoering === 'output' ? som === totaal : som >= totaal).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a period outside the allocation allows nothing; dividing a period never makes it smaller', () => {
  const t = perWeek('2025-07-07', '2025-09-07', 3, 'inspanning')
  expect(maximumInPeriode(t, maand('2025-10'))).toBe(0)
  expect(doorsnede(maand('2025-10'), t)).toBe(null)
  expect(maximumTotaal({ ...t, eind: null })).toBe(null)
})

test('a product period is the month as far as the allocation goes', () => {
  const t = { begin: '2025-04-08', eind: '2025-06-17' }
  expect(['2025-04', '2025-05', '2025-06', '2025-07'].map((m) => productPeriode(t, `${m}-15`))).toEqual([
    { begin: '2025-04-08', eind: '2025-04-30' },
    { begin: '2025-05-01', eind: '2025-05-31' },
    { begin: '2025-06-01', eind: '2025-06-17' },
    null,
  ])
})

test('there are thirty-one variants, and each recognises itself', () => {
  expect(varianten.length).toBe(31)
  for (const v of varianten) {
    const gevonden = variantenVan({
      Product: v.precisie === 'generiek' ? undefined : { Categorie: '45', ...(v.precisie === 'specifiek' ? { Code: '45A04' } : {}) },
      Omvang: v.eenheid && v.frequentie ? { Volume: 1, Eenheid: v.eenheid, Frequentie: v.frequentie } : undefined,
      Budget: v.budget ? 100 : undefined,
      Einddatum: '2026-12-31',
    })
    expect(gevonden).toContain(v)
  }
  expect(variantenVan({ Product: { Categorie: '45', Code: '45A04' }, Omvang: { Volume: 1, Eenheid: '14', Frequentie: '1' } })).toEqual([])
  expect(variantenVan({ Product: { Categorie: '45', Code: '45A04' }, Omvang: { Volume: 1, Eenheid: '04', Frequentie: '2' } })).toEqual([])
  expect(variantenVan({})).toEqual([])
})

test.skipIf(!ijw)('the variants are those of the official list, in the same order', () => {
  const bestand = join(ijw ?? '', 'regels/toewijzingsvarianten.csv')
  expect(existsSync(bestand)).toBe(true)
  const rijen = readFileSync(bestand, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((r) => r.split(','))
  const freq: Record<string, string> = { 1: 'Dag', 2: 'Week', 4: 'Maand', 6: 'TBGT' }
  const uit = varianten.map((v) => [
    `${v.uitvoering}sgericht`.replace('outputs', 'output'),
    v.budget,
    v.eenheid,
    v.frequentie ? freq[v.frequentie] : null,
    v.einddatum,
  ])
  const verwacht = rijen.map((r) => [
    r[0],
    r[4] === 'Gevuld',
    /\((\d+)\)$/.exec(r[6] ?? '')?.[1] ?? null,
    r[7] === 'Leeg' ? null : r[7],
    r[8] === 'Verplicht' ? 'verplicht' : 'mag',
  ])
  expect(uit).toEqual(verwacht)
})
