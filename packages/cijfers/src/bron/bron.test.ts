import { inTaal } from '../tekst.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { getalVan } from '../cijfer/index.ts'
import { BRONTABELLEN, broncijfers, cel, cijferUit, getal } from './index.ts'
import { GEBRUIK_2015, GEDWONGEN_2015, TRAJECTEN_2015, VERLOOP_2015, VERWEZEN_2015, VERWIJZERS_2015 } from './toegang-2015.ts'

const ABCD = ['A', 'B', 'C', 'D'] as const

describe('R3-35 the first quarter of 2015: every printed percentage follows from the counts', () => {
  const stromen = Object.keys(VERLOOP_2015.rijen)
  it.each(stromen.flatMap((rij) => ABCD.map((g) => [rij, g] as const)))('flow %s of %s', (rij, g) => {
    const procent = (getal(TRAJECTEN_2015, rij, g) / getal(TRAJECTEN_2015, 'totaal', g)) * 100
    expect(procent.toFixed(1)).toBe(getal(VERLOOP_2015, rij, g).toFixed(1))
  })
  const verwijzers = Object.keys(VERWIJZERS_2015.rijen)
  it.each(verwijzers.flatMap((rij) => ABCD.map((g) => [rij, g] as const)))('referrer %s of %s', (rij, g) => {
    const procent = (getal(VERWEZEN_2015, rij, g) / getal(VERWEZEN_2015, 'totaal', g)) * 100
    expect(procent.toFixed(1)).toBe(getal(VERWIJZERS_2015, rij, g).toFixed(1))
  })
  it('no other multiple of five gives the same percentage', () => {
    for (const [aantal, deel] of [
      [TRAJECTEN_2015, VERLOOP_2015],
      [VERWEZEN_2015, VERWIJZERS_2015],
    ] as const) {
      for (const rij of Object.keys(deel.rijen)) {
        for (const g of ABCD) {
          const totaal = getal(aantal, 'totaal', g)
          const past = Array.from({ length: totaal / 5 + 1 }, (_, i) => i * 5).filter(
            (n) => ((n / totaal) * 100).toFixed(1) === getal(deel, rij, g).toFixed(1),
          )
          expect(past, `${rij} ${g}`).toEqual([getal(aantal, rij, g)])
        }
      }
    }
  })
  it('the flow of trajectories is in both tables the same number that began', () => {
    for (const g of ABCD) expect(getal(TRAJECTEN_2015, 'begonnen', g)).toBe(getal(VERWEZEN_2015, 'totaal', g))
  })
})

describe('every published figure can be read alone', () => {
  const alle = broncijfers()
  it('has source, unit, definition, period and population', () => {
    expect(alle.length).toBeGreaterThan(600)
    for (const c of alle) {
      expect(inTaal(c.bron.naam, 'nl').length, c.definitie.id).toBeGreaterThan(5)
      expect(c.periode.van, c.definitie.id).toMatch(/^20\d\d-/)
      expect(c.populatie.nl.length, c.definitie.id).toBeGreaterThan(3)
      expect(c.kanttekeningen[0]?.nl.length ?? 0, c.definitie.id).toBeGreaterThan(2)
    }
  })
  it('ids of tables and of figures are used once', () => {
    expect(new Set(BRONTABELLEN.map((t) => t.id)).size).toBe(BRONTABELLEN.length)
    const ids = alle.map((c) => `${c.definitie.id}/${c.gebied}/${c.periode.code}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('what is hidden or missing stays so', () => {
    const team = BRONTABELLEN.find((t) => t.id === 't2015.ambulant')!
    expect(cijferUit(team, 'wijkteam', 'D').waarde).toMatchObject({ staat: 'onderdrukt', laag: 0, hoog: 7 })
    expect(() => getal(team, 'wijkteam', 'D')).toThrow(/hidden or missing/)
    const vt = cijferUit(
      BRONTABELLEN.find((t) => t.id === 'r2018.gedwongen')!,
      'vt',
      '2017',
    )
    expect(vt.waarde.staat).toBe('ontbreekt')
    expect(getalVan(vt.waarde)).toBeNull()
  })
  it('R3-38 a rounded 5 is 3 to 7, a rounded 0 is no certain zero', () => {
    expect(cijferUit(VERWEZEN_2015, 'jeugdarts', 'A').waarde).toMatchObject({ staat: 'afgerond', laag: 3, hoog: 7 })
    expect(cijferUit(VERWEZEN_2015, 'specialist', 'A').waarde).toMatchObject({ staat: 'afgerond', laag: 0, hoog: 2 })
  })
  it('asks for a row or column that is not there with what there is', () => {
    expect(() => cel(GEBRUIK_2015, 'onzin', 'A')).toThrow(/jeugdhulp, verblijf/)
    expect(() => cel(GEBRUIK_2015, 'verblijf', 'E')).toThrow(/NL, A, B, C, D/)
  })
})

const BRON = join(import.meta.dirname, '../../../../../shared/bronnen')
/** Numbers of a CSV without its comment lines, in reading order; quoted texts are left out. */
function getallen(pad: string): number[] {
  return readFileSync(join(BRON, pad), 'utf8')
    .split(/\r?\n/)
    .filter((r) => !r.startsWith('#'))
    .slice(1)
    .flatMap((r) => r.replace(/"[^"]*"/g, '').split(','))
    .filter((c) => /^-?\d+(\.\d+)?$/.test(c))
    .map(Number)
}

describe.skipIf(!existsSync(BRON))('beside the originals (skipped without ../shared/bronnen)', () => {
  it.each([
    ['t2015.ses', 'cijfers-toegang-2015/01_ses_wegingsfactoren.csv'],
    ['t2015.herverdeel', 'cijfers-toegang-2015/02_herverdeeleffect_2016.csv'],
    ['t2015.ambulant', 'cijfers-toegang-2015/03_ambulant_wijkteam_2015-03-31.csv'],
    ['t2015.gebruik', 'cijfers-toegang-2015/04_gebruik_jeugdhulp_q1_2015.csv'],
    ['t2015.verloop', 'cijfers-toegang-2015/05_verloop_trajecten_q1_2015.csv'],
    ['t2015.trajecten', 'cijfers-toegang-2015/05_verloop_trajecten_q1_2015.csv'],
    ['t2015.verwijzers', 'cijfers-toegang-2015/06_verwijzers_q1_2015.csv'],
    ['t2015.verwezen', 'cijfers-toegang-2015/06_verwijzers_q1_2015.csv'],
    ['t2015.gedwongen', 'cijfers-toegang-2015/07_gedwongen_kader_q1_2015.csv'],
    ['t2015.jb', 'cijfers-toegang-2015/08_jeugdbescherming_instroom_q1_2015.csv', 3],
    ['r2018.bevolking', 'cijfers-rotterdam/t01_population.csv'],
    ['r2018.bevolkingGroei', 'cijfers-rotterdam/t01_population.csv'],
    ['r2018.smw', 'cijfers-rotterdam/t03_smw_reach.csv'],
    ['r2018.smwPct', 'cijfers-rotterdam/t03_smw_reach.csv'],
    ['r2018.coaching', 'cijfers-rotterdam/t04_jongerencoaching.csv'],
    ['r2018.jongeren', 'cijfers-rotterdam/t05_jeugdzorg_unique_youths.csv'],
    ['r2018.begonnen', 'cijfers-rotterdam/t06_started_trajectories.csv'],
    ['r2018.bestellingen', 'cijfers-rotterdam/t07_new_orders.csv'],
    ['r2018.bestellingenPct', 'cijfers-rotterdam/t08_order_shares.csv'],
    ['r2018.verwezen', 'cijfers-rotterdam/t09_referrers_specialist.csv'],
    ['r2018.gedwongen', 'cijfers-rotterdam/t10_forced_framework.csv'],
    ['r2018.index', 'cijfers-rotterdam/t11_msd_indices.csv'],
    ['r2018.wachten', 'cijfers-rotterdam/t12_waiting_by_type.csv'],
    ['r2018.kosten', 'cijfers-rotterdam/t13_costs.csv'],
    ['r2018.achtergrond', 'cijfers-rotterdam/t14_background_shares.csv'],
    ['r2018.wijkteam', 'cijfers-rotterdam/tII_wijkteam_cbs_vs_cdb.csv'],
    ['r2018.ervaring', 'cijfers-rotterdam/ceo_survey_results_long.csv'],
    ['cbs.provincies2020', 'standaarden/statline/84134NED-jeugdzorg-totaal-2020-provincies.csv'],
    ['cbs.leeftijd2023', 'standaarden/statline/85095NED-leeftijd-peildatum-2023-12-31-voorlopig.csv'],
    ['cbs.verwijzer2023', 'standaarden/statline/85097NED-verwijzer-2023hj1-voorlopig.csv'],
    ['cbs.indicatoren2023', 'standaarden/statline/85098NED-indicatoren-fragmenten.csv'],
    ['cbs.vormen2022', 'standaarden/statline/85099NED-nederland-2022hj1-voorlopig.csv'],
    ['cbs.jb2022', 'standaarden/statline/jeugdbescherming-2022-stand-instroom-uitstroom.csv'],
  ])('%s holds no number that %s has not', (id, pad, elders = 0) => {
    const echt = new Set(getallen(pad))
    const tabel = BRONTABELLEN.find((t) => t.id === id)!
    const eigen = Object.values(tabel.rijen).flatMap((r) => r.slice(1).filter((c): c is number => typeof c === 'number'))
    expect(eigen.length).toBeGreaterThan(0)
    expect(eigen.filter((n) => !echt.has(n)).length).toBe(elders)
  })
  it('the protection numbers of A, C and D stand in the table of youths', () => {
    const echt = new Set(getallen('cijfers-toegang-2015/07_gedwongen_kader_q1_2015.csv'))
    expect(
      ABCD.every((g) =>
        echt.has(
          getal(
            BRONTABELLEN.find((t) => t.id === 't2015.jb')!,
            'totaal',
            g,
          ),
        ),
      ),
    ).toBe(true)
    expect(getal(GEDWONGEN_2015, 'jb', 'A')).toBe(1.9)
  })
})
