import { describe, expect, it } from 'vitest'
import { getalVan, periode } from '../cijfer/index.ts'
import { keurAlles, stellingenUitOpslag } from '../kwaliteit/index.ts'
import { toetsLevering } from '../levering/index.ts'
import { HULP, rijen, WACHT } from '../levering/testhulp/rijen.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { laadLevering, openOpslag, pseudoniem, type Opslag } from '../opslag/index.ts'
import { bereken } from './bereken.ts'
import { indicator } from './catalogus.ts'

const ps = pseudoniem(Buffer.alloc(32))
async function lever(o: Opslag, code: string, ...r: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const soort = code.includes('Q') ? 'nza' : 'bj'
  const ontvangen = '2026-07-10'
  const g = toetsLevering(rijen(soort, ...r), { soort, periode: periode(code), leverancier: 'A' })
  expect((await laadLevering(o, g, { leverancier: 'A', ontvangen, bestand: '', sha256: '', ps })).aanvaard).toBe(true)
}
const cijfer = async (o: Opslag, id: string, gebied: string, p = '2026Q2', onthulling: typeof CBS_ONTHULLING | null = CBS_ONTHULLING) =>
  (await bereken(o, { indicatoren: [indicator(id)], periode: periode(p), gebieden: [gebied], onthulling }))[0]!

describe('waiting lists of the quarterly report', () => {
  const q2 = { ...WACHT, kwartaal: '2026Q2' }
  async function vol(): Promise<Opslag> {
    const o = await openOpslag(':memory:')
    await lever(o, '2026Q1', { ...WACHT, wachtenden: '100' })
    await lever(
      o,
      '2026Q2',
      { ...q2, wachtenden: '30', wachttijd_weken: '7' },
      { ...q2, kvk: '87654321', wachtenden: '20', wachttijd_weken: '10' },
      { ...q2, vorm: '14', wachtenden: '3', wachttijd_weken: '' },
      { ...q2, vorm: '14', regio: 'JZ28', wachtenden: '', wachttijd_weken: '12' },
      { ...q2, vorm: '11', wacht_op: 'maatregel', wachtenden: '40', wachttijd_weken: '2' },
    )
    return o
  }
  it('per form and region: numbers protected, times as they were estimated', async () => {
    const o = await vol()
    expect(getalVan((await cijfer(o, 'NZA-wachtenden-hulp-02', 'JZ29')).waarde)).toBe(50)
    expect(getalVan((await cijfer(o, 'NZA-wachttijd-hulp-02', 'JZ29')).waarde)).toBe(8.5)
    expect(getalVan((await cijfer(o, 'NZA-wachttijd-hulp-14', 'JZ28')).waarde)).toBe(12)
    expect((await cijfer(o, 'NZA-wachtenden-hulp-14', 'JZ29')).waarde.staat).toBe('onderdrukt')
    expect(getalVan((await cijfer(o, 'NZA-wachtenden-maatregel-11', 'NL')).waarde)).toBe(40)
    expect(getalVan((await cijfer(o, 'NZA-wachtenden-hulp', 'NL', '2026Q2', null)).waarde)).toBe(53)
    expect(getalVan((await cijfer(o, 'NZA-wachtenden-hulp-02', 'JZ29', '2026Q1')).waarde)).toBe(100)
    // A half year is told by its last quarter; nothing is added up over quarters.
    expect(getalVan((await cijfer(o, 'NZA-wachtenden-hulp-02', 'JZ29', '2026H1')).waarde)).toBe(50)
  })
  it('what nobody reported is missing, never zero; a municipality has none of its own', async () => {
    const o = await vol()
    for (const [id, g] of [
      ['NZA-wachtenden-hulp-14', 'JZ28'],
      ['NZA-wachtenden-hulp-02', 'JZ01'],
      ['NZA-wachttijd-hulp-14', 'JZ29'],
      ['NZA-wachtenden-hulp-02', 'GM0599'],
      ['NZA-wachtenden-hulp-02', 'PV28'],
    ] as const)
      expect((await cijfer(o, id, g)).waarde.staat).toBe('ontbreekt')
    expect((await cijfer(await openOpslag(':memory:'), 'NZA-wachtenden-hulp', 'NL')).waarde.staat).toBe('ontbreekt')
  })
  it('quality says what is empty, and how the lists changed', async () => {
    const b = keurAlles(await stellingenUitOpslag(await vol(), periode('2026Q2')))
    expect(b.filter((x) => x.id.startsWith('db/wacht/')).map((x) => x.id)).toEqual([
      'db/wacht/hulp-aantal',
      'db/wacht/hulp-tijd',
      'db/wacht/hulp-reeks',
      'db/wacht/maatregel-aantal',
      'db/wacht/maatregel-tijd',
    ])
    expect(b.find((x) => x.id === 'db/wacht/hulp-aantal')!.uitkomst).toBe('signaal')
  })
})

it('quality says how many records tell no municipality', async () => {
  const o = await openOpslag(':memory:')
  const r = Array.from({ length: 40 }, (_, i) => ({
    ...HULP,
    bsn: '999999999',
    geboortedatum: `201201${String((i % 28) + 1).padStart(2, '0')}`,
    geslacht: i < 28 ? 'M' : 'V',
    postcode_of_gemeente: i < 30 ? '3011AB' : '0599',
  }))
  await lever(o, '2026H1', ...r)
  const b = keurAlles(await stellingenUitOpslag(o, periode('2026H1'))).find((x) => x.id === 'db/gemeente')
  expect(b).toMatchObject({ uitkomst: 'signaal', regel: 'respons' })
})
