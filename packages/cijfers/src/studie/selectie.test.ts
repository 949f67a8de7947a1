// Over 300 lines: the funnel and its rules on one source, read from top to bottom.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afwijking,
  beginStudie,
  factorverschillen,
  herhaaltHetzelfde,
  isOpvallend,
  leesParameters,
  OPVALLEND,
  selecteer,
  SES_TOLERANTIE,
  voorbeeldparameters,
  type Studieparameters,
} from './index.ts'
import { inBeide, tekst } from '../tekst.ts'

type Ruw = Record<string, unknown>

function lees(ruw: unknown): Studieparameters {
  const p = leesParameters(ruw)
  if (!p.ok) throw new TypeError(JSON.stringify(p.fouten))
  return p.waarde
}
const vier = lees(voorbeeldparameters())

/** Flags that the rule gives on the four municipalities of 2015. */
const VLAGGEN = [
  'A/gebruik',
  'A/verblijf',
  'C/begonnen',
  'D/begonnen',
  'C/begonnenZonder',
  'A/begonnenWijkteam',
  'A/begonnenNietWijkteam',
  'C/begonnenNietWijkteam',
  'D/begonnenMet',
  'A/verwijzer-gemeente',
  'A/verwijzer-huisarts',
  'C/verwijzer-jeugdarts',
  'B/verwijzer-gi',
  'D/verwijzer-gi',
  'A/verwijzer-geen',
  'A/jb',
  'B/jbInstroom',
  'A/teamaandeel',
]
/** Why the four were chosen. */
const REDENEN = [
  'A/gebruik',
  'A/jb',
  'A/teamaandeel',
  'A/verwijzer-huisarts',
  'B/verwijzer-gi',
  'B/jbInstroom',
  'C/verwijzer-jeugdarts',
  'C/begonnen',
  'D/begonnen',
  'D/verwijzer-gi',
]

describe('R3-59 the salience rule on the four municipalities of 2015', () => {
  const s = selecteer(vier)
  const ids = s.vlaggen.map((v) => v.id)
  it('judges 81 figures and flags these 18', () => {
    expect(s.aantalBeoordeeld).toBe(81)
    expect([...ids].sort()).toEqual([...VLAGGEN].sort())
  })
  it('among them are all ten reasons for which the four were chosen', () => {
    expect(REDENEN.filter((r) => !ids.includes(r))).toEqual([])
  })
  it('says of what it could not judge why, and counts it as nothing', () => {
    expect(s.nietBeoordeeld.filter((n) => n.indicator === 'jr').map((n) => n.waarom)).toEqual(
      Array.from({ length: 4 }, () => tekst('geen noemer (n), dus geen maat voor toeval', 'no base (n), so no measure of chance')),
    )
    expect(s.nietBeoordeeld.find((n) => n.indicator === 'jbInstroom' && n.gemeente === 'A')?.waarom).toEqual(inBeide('niet gedrukt'))
  })
  it('a hidden figure is judged on both ends and so not called striking', () => {
    expect(ids).not.toContain('D/teamaandeel')
    expect(s.nietBeoordeeld.some((n) => n.gemeente === 'D' && n.indicator === 'teamaandeel')).toBe(false)
  })
  it('R3-40 shows the rate per 1,000 beside the share: A has fewer begun in share and more in rate', () => {
    const alle = selecteer({ ...vier, opvallend: { ...vier.opvallend, z: 0, hoog: 1, laag: 1 } }).vlaggen
    const a = alle.find((v) => v.id === 'A/begonnen')
    expect(a?.waarde).toBeLessThan(a?.referentie ?? 0)
    expect(a?.per1000?.waarde).toBeCloseTo(42.7, 1)
    expect(a?.per1000?.land).toBeCloseTo(39.1, 1)
    expect(['A', 'B', 'C', 'D'].map((g) => alle.find((v) => v.id === `${g}/verwijzer-huisarts`)?.per1000?.waarde.toFixed(1))).toEqual([
      '14.7',
      '24.4',
      '14.6',
      '25.3',
    ])
  })
  it('R3-72 tells which flags remain after correcting for 81 figures', () => {
    expect(s.vlaggen.every((v) => v.naCorrectie === true)).toBe(true)
    const streng = selecteer({ ...vier, opvallend: { ...vier.opvallend, alfa: 1e-12 } })
    expect(streng.vlaggen.find((v) => v.id === 'A/gebruik')?.naCorrectie).toBe(true)
    expect(streng.vlaggen.find((v) => v.id === 'B/verwijzer-gi')?.naCorrectie).toBe(false)
    expect(s.stappen[3]?.opmerkingen.map((o) => o.en).join()).toContain('measure again')
  })
})

describe('the rule itself', () => {
  it.each([
    ['both far enough', { z: 5, verhouding: 1.35 }, true],
    ['far, but no large difference', { z: 9, verhouding: 1.34 }, false],
    ['large, but few people', { z: 4.99, verhouding: 3 }, false],
    ['low enough', { z: -5, verhouding: 0.7 }, true],
    ['not low enough', { z: -8, verhouding: 0.71 }, false],
  ])('%s', (_, a, uit) => expect(isOpvallend(a, OPVALLEND)).toBe(uit))
  it('has no answer where the nation is 0 or 100 percent', () => {
    expect(afwijking(0.1, 0, 100)).toBeNull()
    expect(afwijking(0.1, 1, 100)).toBeNull()
    expect(afwijking(0.344, 0.609, 305)?.z).toBeCloseTo(-9.49, 1)
  })
})

describe('R3-57 likeness', () => {
  it('all four pass on the default tolerances, and each default is needed', () => {
    expect(selecteer(vier).stappen[2]).toMatchObject({ in: 4, over: 4 })
    for (const f of Object.keys(SES_TOLERANTIE)) {
      const smaller = { ...vier, ses: { ...vier.ses, tolerantie: { ...SES_TOLERANTIE, [f]: (SES_TOLERANTIE[f] ?? 0) - 0.05 } } }
      expect(selecteer(smaller).stappen[2]?.over, f).toBeLessThan(4)
    }
  })
  it('a relative tolerance drops A, which is why it is no default', () => {
    const relatief = {
      ...vier,
      ses: { soort: 'relatief' as const, tolerantie: Object.fromEntries(Object.keys(SES_TOLERANTIE).map((f) => [f, 50])) },
    }
    expect(selecteer(relatief).stappen[2]?.afgevallen.map((x) => x.gemeente)).toEqual(['A'])
  })
  it('an unknown factor is no likeness: it falls out with that reason', () => {
    const p = { ...vier, gemeenten: vier.gemeenten.map((g) => (g.id === 'B' ? { ...g, ses: { ...g.ses, armoede: null } } : g)) }
    expect(selecteer(p).stappen[2]?.afgevallen).toEqual([
      {
        gemeente: 'B',
        waarom: tekst('onbekend: armoede; of de bevolking lijkt, is niet te beoordelen', 'unknown: armoede; likeness cannot be judged'),
      },
    ])
    expect(factorverschillen(p.gemeenten[1]!, p).onbekend).toEqual(['armoede'])
  })
  it('says who came closest to falling out', () =>
    expect(selecteer(vier).stappen[2]?.opmerkingen[0]).toEqual({
      nl: expect.stringContaining('100% van de speling'),
      en: expect.stringContaining('100% of the tolerance'),
    }))
})

describe('R3-60 expectations: what people agreed', () => {
  const met = selecteer(lees(voorbeeldparameters(true)))
  it('A is flagged against its agreement though not against the nation', () => {
    expect(met.vlaggen.some((v) => v.id === 'A/verwijzer-gi')).toBe(false)
    expect(met.vlaggen.find((v) => v.id === 'A/verwijzer-gi/verwachting')).toMatchObject({
      soort: 'verwachting',
      referentie: 0,
      richting: 'hoger',
    })
  })
  it('D keeps its agreement: no flag', () => expect(met.vlaggen.some((v) => v.id === 'D/verwijzer-jeugdarts/verwachting')).toBe(false))
  it('C counts team help where none was agreed', () => expect(met.vlaggen.some((v) => v.id === 'C/teamaandeel/verwachting')).toBe(true))
  it('an agreement that no longer holds flags nothing', () => {
    const p = lees({
      ...voorbeeldparameters(),
      verwachtingen: [{ gemeente: 'A', indicator: 'verwijzer-gi', procent: 0, afspraak: 'x', bron: 'y', tot: '2014-12-31' }],
    })
    expect(selecteer(p).vlaggen.some((v) => v.soort === 'verwachting')).toBe(false)
  })
  it('a rounded 5 where 1% was agreed is no breach', () => {
    const p = lees({
      ...voorbeeldparameters(),
      verwachtingen: [{ gemeente: 'A', indicator: 'verwijzer-jeugdarts', procent: 1, afspraak: 'x', bron: 'y' }],
    })
    expect(selecteer(p).vlaggen.some((v) => v.soort === 'verwachting')).toBe(false)
  })
})

const gemeente = (i: number): Ruw => ({
  id: `GM${String(i).padStart(4, '0')}`,
  inwoners: 5_000 + ((i * 7_919) % 90_000),
  regio: `R${i % 42}`,
  jeugd: 8_000,
  ses: { jeugd: 18 + (i % 7) },
  toegang: { besluit: ['team', 'gemeente', 'loket'][i % 3] ?? '' },
  cijfers: {
    gebruik: { teller: 400 + ((i * 31) % 700), noemer: 8_000 },
    nieuw: i % 11 === 0 ? null : { teller: 100 + ((i * 13) % 300), noemer: 900 },
  },
})
const tabel = (n: number): Ruw => ({
  data: { bron: 'made up', versie: '1', periode: '2023' },
  indicatoren: [
    { id: 'gebruik', eenheid: 'jongere', noemer: 'inwoner' },
    { id: 'nieuw', eenheid: 'traject-gestart', noemer: 'traject-lopend', instroom: 'vanaf-1-januari' },
  ],
  ses: { tolerantie: { jeugd: 2 } },
  land: 'som',
  gemeenten: Array.from({ length: n }, (_, i) => gemeente(i)),
})

describe('R3-56 the funnel on any table of municipalities', () => {
  const p = lees(tabel(393))
  const s = selecteer(p)
  it('counts every municipality once at each step and says why each fell out', () => {
    expect(s.stappen.map((x) => x.nr)).toEqual([0, 1, 2, 3, 4])
    s.stappen.forEach((x, i) => {
      expect(x.in).toBe(x.over + x.afgevallen.length)
      if (i > 0) expect(x.in).toBe(s.stappen[i - 1]?.over)
      expect(x.afgevallen.every((a) => a.waarom.nl.length > 3 && a.waarom.en.length > 3)).toBe(true)
    })
    expect(s.stappen[0]?.in).toBe(393)
    expect(s.voorstel.gemeenten.length).toBeLessThanOrEqual(4)
  })
  it('follows from its parameters alone: the same again, and the same in another order of rows', () => {
    expect(selecteer(lees(structuredClone(tabel(393))))).toEqual(s)
    const om = selecteer({ ...p, gemeenten: [...p.gemeenten].reverse() })
    expect(om.voorstel.gemeenten).toEqual(s.voorstel.gemeenten)
    expect(om.vlaggen.map((v) => v.id).sort()).toEqual(s.vlaggen.map((v) => v.id).sort())
    expect(herhaaltHetzelfde(beginStudie(p, '2024-01-01', 'onderzoeker'))).toBe(true)
  })
  it('a wider band never lets fewer through, a stricter rule never flags more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (x, breder, z) => {
          const smal = { ...p, band: { van: 45_000 - x, tot: 45_000 + x } }
          const breed = { ...p, band: { van: 45_000 - x - breder, tot: 45_000 + x + breder } }
          const over = (q: Studieparameters): number => selecteer(q).stappen[1]?.over ?? -1
          const vlaggen = (q: Studieparameters): number => selecteer(q).vlaggen.length
          return (
            over(breed) >= over(smal) &&
            vlaggen({ ...smal, opvallend: { ...p.opvallend, z: z + 1 } }) <= vlaggen({ ...smal, opvallend: { ...p.opvallend, z } })
          )
        },
      ),
      { numRuns: 25 },
    )
  })
  it('proposes municipalities that differ in access and region', () => {
    expect(s.voorstel.regios).toBe(s.voorstel.gemeenten.length)
    expect(s.voorstel.verschillendeAspecten).toBe(3)
  })
  it('a missing figure is not judged and never zero', () => {
    const leeg = s.nietBeoordeeld.filter((n) => n.indicator === 'nieuw')
    expect(leeg.length).toBeGreaterThan(0)
    expect(leeg.every((n) => n.waarom.en === 'no figure' && !s.vlaggen.some((v) => v.id === `${n.gemeente}/nieuw`))).toBe(true)
  })
  it('expects a striking figure to come back towards the others', () => {
    for (const v of s.vlaggen) {
      const [w, r, n] = [v.waarde ?? 0, v.referentie, v.verwachtVolgende ?? Number.NaN]
      expect(Math.abs(n - r)).toBeLessThan(Math.abs(w - r))
    }
  })
  it('R3-58 the other way round: other municipalities whose figures agree', () => {
    const om = selecteer({ ...p, modus: 'anders-maar-gelijk-cijfer' })
    expect(om.stappen[2]?.over).toBe((s.stappen[1]?.over ?? 0) - (s.stappen[2]?.over ?? 0))
    expect(om.vlaggen.every((v) => v.soort === 'overeenkomst')).toBe(true)
  })
  it('does not compare across another inflow convention or period', () => {
    const ruw = tabel(3)
    const [eerste, ...rest] = ruw['gemeenten'] as Ruw[]
    const c = {
      ...(eerste?.['cijfers'] as Ruw),
      nieuw: { teller: 1, noemer: 900, instroom: 'vanaf-2-januari' },
      gebruik: { teller: 1, noemer: 8_000, periode: '2022' },
    }
    const q = lees({ ...ruw, band: [0, 1e9], ses: { tolerantie: { jeugd: 99 } }, gemeenten: [{ ...eerste, cijfers: c }, ...rest] })
    expect(
      selecteer(q)
        .nietBeoordeeld.filter((n) => n.gemeente === 'GM0000')
        .map((n) => n.waarom),
    ).toEqual([
      tekst('periode 2022, indicator 2023', 'period 2022, indicator 2023'),
      tekst('instroom geteld vanaf-2-januari, indicator vanaf-1-januari', 'inflow counted vanaf-2-januari, indicator vanaf-1-januari'),
    ])
  })
})

const BRON = join(import.meta.dirname, '../../../../../shared/bronnen/cijfers-toegang-2015')
/** Rows of a CSV as objects; cells in quotes stay one cell. */
function csv(naam: string): Record<string, string>[] {
  const [kop = '', ...rest] = readFileSync(join(BRON, naam), 'utf8')
    .split(/\r?\n/)
    .filter((r) => r !== '' && !r.startsWith('#'))
  const cel = (r: string): string[] => [...r.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map((m) => m[1] ?? m[2] ?? '')
  const namen = cel(kop)
  return rest.map((r) => Object.fromEntries(cel(r).map((c, i) => [namen[i] ?? '', c])))
}

describe.skipIf(!existsSync(BRON))('flags computed anew from files 04 to 08 (skipped without ../shared/bronnen)', () => {
  it('are those of the study, but for the one figure of file 03', () => {
    const uit: string[] = []
    const zie = (id: string, p: number, land: number, n: number): void => {
      const a = afwijking(p / 100, land / 100, n)
      if (a !== null && isOpvallend(a, OPVALLEND)) uit.push(id)
    }
    const f04 = csv('04_gebruik_jeugdhulp_q1_2015.csv')
    const jeugd = (g: string): number => Number(f04.find((r) => r['gebied'] === g)?.['youth_base_under18_DERIVED'])
    const [f05, f06, f07, f08] = [
      '05_verloop_trajecten_q1_2015.csv',
      '06_verwijzers_q1_2015.csv',
      '07_gedwongen_kader_q1_2015.csv',
      '08_jeugdbescherming_instroom_q1_2015.csv',
    ].map(csv)
    for (const g of ['A', 'B', 'C', 'D']) {
      const eigen = f04.find((r) => r['gebied'] === g)
      zie(`${g}/gebruik`, Number(eigen?.['jongeren_met_jeugdhulp_pct']), Number(f04[0]?.['jongeren_met_jeugdhulp_pct']), jeugd(g))
      zie(`${g}/verblijf`, Number(eigen?.['jongeren_met_verblijf_pct']), Number(f04[0]?.['jongeren_met_verblijf_pct']), jeugd(g))
      for (const r of f05!.slice(1)) zie(`${g}/${r['indicator']}`, Number(r[g]), Number(r['Nederland']), Number(f05![0]?.[g]))
      for (const r of f06!.slice(1, 7)) zie(`${g}/${r['indicator']}`, Number(r[g]), Number(r['Nederland']), Number(f06![0]?.[g]))
      zie(`${g}/jb`, Number(f07![0]?.[`${g}_pct`]), Number(f07![0]?.['Nederland_pct']), jeugd(g))
    }
    zie('B/jbInstroom', (20 / 85) * 100, Number(f08![0]?.['instroom_pct_recomputed_DERIVED']), 85)
    expect(uit.length).toBe(17)
    const ons = VLAGGEN.filter((v) => v !== 'A/teamaandeel')
    expect(uit.map((x) => x[0]).sort()).toEqual(ons.map((x) => x[0]).sort())
  })
})
