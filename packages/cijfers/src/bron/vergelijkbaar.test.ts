import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { leesCsv } from '../levering/csv.ts'
import { ALMERE, ALMERE_WIJKEN } from './almere.ts'
import { VERGELIJKBAAR, vergelijkbaar, vergelijkGepubliceerd } from './vergelijkbaar.ts'

const WORTEL = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))))
const BRON = join(
  process.env['DRAAD_BRONNEN'] ?? join(WORTEL, '../shared/bronnen'),
  'standaarden/statline/almere-wijken-buurten-jeugdzorg-2018-2025.csv',
)
if (!existsSync(BRON)) console.warn(`Skipped: the published districts are not in ${BRON} (set DRAAD_BRONNEN).`)

describe('published figures that can be compared', () => {
  it.each(VERGELIJKBAAR.map((v) => [v.id, v] as const))(
    '%s: every area has both parts or says that it has none, and the parts fit',
    (_, v) => {
      expect(v.waarnemingen).toHaveLength(v.gebieden.length * v.perioden.length)
      for (const w of v.waarnemingen) {
        expect(v.perioden).toContain(w.periode)
        if (w.teller !== null && w.noemer !== null) expect(w.teller).toBeLessThanOrEqual(w.noemer)
      }
      const uit = vergelijkGepubliceerd(
        v,
        v.gebieden.slice(0, 2).map((g) => g.code),
      )
      expect(uit.strip.punten.length + uit.strip.nietGetekend.length).toBe(v.gebieden.length)
      expect(uit.trechter.punten.length).toBeGreaterThan(2)
      expect(uit.gebieden.flatMap((g) => g.naast).every((n) => n.naam === v.samen)).toBe(true)
      expect(uit.grenzen.slice(0, v.kanttekeningen.length)).toEqual(v.kanttekeningen)
    },
  )

  it('a base that was computed back gives the printed share again, and the whole lies among its parts', () => {
    for (const v of [vergelijkbaar('R1-08')!, vergelijkbaar('CBS-jeugdhulp')!]) {
      const laatste = v.perioden.at(-1)!
      const delen = v.waarnemingen.map((w) => w.teller! / w.noemer!)
      expect(v.geheel.waarden[laatste]).toBeGreaterThan(Math.min(...delen) - 0.01)
      expect(v.geheel.waarden[laatste]).toBeLessThan(Math.max(...delen))
    }
    const limburg = vergelijkbaar('r1-08')!.waarnemingen.find((w) => w.gebied === 'PV31')!
    expect((100 * limburg.teller!) / limburg.noemer!).toBeCloseTo(11.4, 2)
    expect(vergelijkbaar('bestaat-niet')).toBeNull()
  })

  it('the districts are no more than their municipality, and fewer youths than it: a part is in no district', () => {
    for (const jaar of ['2022', '2023', '2024']) {
      const wijken = ALMERE_WIJKEN.filter((w) => w.periode === jaar).reduce((s, w) => s + (w.jongeren ?? 0), 0)
      const stad = ALMERE.find((a) => a.periode === jaar)!.jongeren
      expect(wijken / stad).toBeGreaterThan(0.75)
      expect(wijken / stad).toBeLessThan(0.86)
    }
  })

  it.skipIf(!existsSync(BRON))('every figure of Almere is the one of the source', () => {
    const rijen = [...leesCsv(readFileSync(BRON, 'utf8'))].map((r) => r.cellen)
    const jongeren = (c: Readonly<Record<string, string>>) =>
      c['jongeren_met_jeugdzorg_in_natura'] ? Number(c['jongeren_met_jeugdzorg_in_natura']) : null
    const inwoners = (c: Readonly<Record<string, string>>) => Number(c['inwoners_0_15'] ?? 0) + Number(c['inwoners_15_25'] ?? 0)
    const wijken = rijen.filter((c) => c['soort'] === 'Wijk' && Number(c['jaar']) >= 2022 && Number(c['jaar']) <= 2024)
    expect(ALMERE_WIJKEN).toHaveLength(wijken.length)
    for (const c of wijken)
      expect(ALMERE_WIJKEN.find((w) => w.gebied === c['code'] && w.periode === c['jaar'])).toMatchObject({
        inwoners: inwoners(c),
        jongeren: jongeren(c),
      })
    for (const a of ALMERE) {
      const c = rijen.find((x) => x['soort'] === 'Gemeente' && x['jaar'] === a.periode)!
      expect([inwoners(c), jongeren(c)]).toEqual([a.inwoners, a.jongeren])
    }
  })
})
