// Over 300 lines: all indicators are counted from one small made-up region, told once at the top.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getalVan, periode, type Cijfer } from '../cijfer/index.ts'
import { leesCsv, toetsLevering } from '../levering/index.ts'
import { BESCHERMING, BSN, HULP, rijen } from '../levering/testhulp/rijen.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { eigenTabel, laadLevering, laadTabel, openOpslag, pseudoniem, TABELLEN, type Opslag } from '../opslag/index.ts'
import { bereken, type Rekenopties } from './bereken.ts'
import { indicator, INDICATOREN, NIET_BEREKENBAAR } from './catalogus.ts'

const H1 = periode('2026H1')
const ps = pseudoniem(Buffer.alloc(32))
const leverancier = { leverancier: 'A', ontvangen: '2026-07-10', bestand: 'x.csv', sha256: '', ps }
type Regel = Readonly<Record<string, string>>

async function lever(
  o: Opslag,
  r: readonly Regel[],
  anders: { leverancier?: string; periode?: string; ontvangen?: string } = {},
): Promise<boolean> {
  const l = { ...leverancier, ...anders }
  const g = toetsLevering(rijen('bj', ...r), {
    soort: 'bj',
    periode: periode(anders.periode ?? '2026H1'),
    leverancier: l.leverancier,
    ontvangen: l.ontvangen,
  })
  return (await laadLevering(o, g, l)).aanvaard
}
const reken = async (o: Opslag, id: string, gebied = 'GM0599', anders: Partial<Rekenopties> = {}): Promise<Cijfer> =>
  (await bereken(o, { indicatoren: [indicator(id)], periode: H1, gebieden: [gebied], onthulling: null, ...anders }))[0]!
const getal = async (o: Opslag, id: string, gebied?: string, anders?: Partial<Rekenopties>): Promise<number | null> =>
  getalVan((await reken(o, id, gebied, anders)).waarde)
const einde = (d: string, reden = '01'): Regel => ({ datum_einde: d, reden_beeindiging: reden })

describe('indicators over a delivery', () => {
  let o: Opslag
  beforeAll(async () => {
    o = await openOpslag(':memory:')
    await lever(o, [
      HULP,
      {
        ...HULP,
        hulpvorm: '11',
        bsn: BSN[1],
        datum_aanvang: '20250101',
        ...einde('20260301'),
        informant_1: '01',
        nut_1: '8',
        zonder_hulp_1: '04',
        informant_2: '02',
        nut_2: '5',
        zonder_hulp_2: '01',
      },
      { ...HULP, hulpvorm: '01', verwijzer: '06', bsn: BSN[1], datum_aanvang: '20260302' },
      { ...HULP, bsn: BSN[2], geboortedatum: '20050101', datum_aanvang: '20240101' },
      { ...HULP, bsn: BSN[3], postcode_of_gemeente: '0344', datum_aanvang: '20260101', ...einde('20260110', '03') },
      { ...BESCHERMING, datum_aanvang: '20230101', type_machtiging: '72', datum_aanvang_machtiging: '20260101' },
    ])
    await laadTabel(
      o,
      eigenTabel('bevolking'),
      leesCsv(
        'gemeente,peildatum,leeftijd,aantal\nGM0599,2026-01-01,10,60\nGM0599,2026-01-01,17,40\nGM0599,2026-01-01,18,900\nGM0344,2026-01-01,5,50',
      ),
    )
  })
  afterAll(() => o.sluit())

  it('R3-3.4 starts, running, ended and the stock on the last day are four counts', async () => {
    expect(await getal(o, 'R1-10')).toBe(2)
    expect(await getal(o, 'R1-10', 'NL')).toBe(3)
    expect(await getal(o, 'CBS-trajecten')).toBe(4)
    expect(await getal(o, 'CBS-trajecten', 'GM0599', { periode: periode('2026-06-30') })).toBe(3)
    expect(await getal(o, 'CBS-beeindigd', 'NL')).toBe(40)
  })
  it('youths are counted once, with ages on the last day', async () => {
    // Three youths in Rotterdam, of whom one is 21; 100 residents under 18.
    expect(await reken(o, 'CBS-jeugdhulp')).toMatchObject({
      eenheid: 'procent',
      waarde: { waarde: 2 },
      teller: { eenheid: 'jongere', waarde: { waarde: 2 } },
      noemer: { waarde: { waarde: 100 } },
    })
    expect(await getal(o, 'R1-08', 'JZ29')).toBeCloseTo(0.3)
    expect(await getal(o, 'CBS-trajecten-per-jongere')).toBeCloseTo(4 / 3)
  })
  it('shares, forms and referrers', async () => {
    expect(await getal(o, 'R1-11', 'NL')).toBe(100)
    expect(await getal(o, 'R1-12')).toBe(50)
    expect(await getal(o, 'R1-16-02')).toBe(100)
    expect(await getal(o, 'R1-17')).toBe(0)
    expect(await getal(o, 'R1-13')).toBe(100)
  })
  it('measures, authorisations and stay under protection', async () => {
    expect(await getal(o, 'R1-18')).toBe(1)
    expect(await getal(o, 'R1-23')).toBe(1)
    expect(await getal(o, 'R1-28')).toBe(100)
    expect(await getal(o, 'CBS-bescherming-verblijf')).toBe(100)
  })
  it('outcome: drop-out, usefulness, going on without help, coming back', async () => {
    expect(await getal(o, 'OUT-1', 'NL')).toBe(50)
    expect(await getal(o, 'OUT-2')).toBe(6.5)
    expect(await getal(o, 'OUT-2-ouder')).toBe(5)
    expect(await getal(o, 'OUT-2-jeugdige-n')).toBe(1)
    expect(await getal(o, 'OUT-3.1')).toBe(50)
    expect(await getal(o, 'OUT-3.1-jeugdige')).toBe(100)
    expect(await getal(o, 'OUT-3.1-ouder')).toBe(0)
    // Help with a stay ended on 1 March; help by the team began the day after.
    expect(await getal(o, 'OUT-3.2')).toBe(0)
    expect(await getal(o, 'OUT-3.2', 'GM0344')).toBe(100)
  })
  it('CR2 inflow from 2 January leaves out who began on the first', async () => {
    expect(await getal(o, 'R1-10', 'GM0344')).toBe(1)
    const tweede = await reken(o, 'R1-10', 'GM0344', { instroom: 'vanaf-2-januari' })
    expect(tweede).toMatchObject({ instroom: 'vanaf-2-januari', waarde: { waarde: 0 } })
  })
  it('a figure carries everything needed to read it', async () => {
    expect(await reken(o, 'R1-12', 'JZ29')).toMatchObject({
      definitie: { id: 'R1-12', versie: '1' },
      populatie: { nl: 'gestarte trajecten zonder verblijf', en: 'started trajectories without stay' },
      gebied: 'JZ29',
      periode: { code: '2026H1' },
      instroom: 'vanaf-1-januari',
      volledigheid: { geleverd: null, verwacht: null },
      bron: { id: 'draad' },
    })
  })
  it('R3-3.6 small counts are hidden, rounded and so are shares of them', async () => {
    const c = await reken(o, 'R1-10', 'NL', { onthulling: CBS_ONTHULLING })
    expect(c).toMatchObject({ waarde: { staat: 'onderdrukt' }, afronding: 'op-5', onderdrukking: 'klein-en-tweede' })
    expect((await reken(o, 'R1-11', 'NL', { onthulling: CBS_ONTHULLING })).waarde.staat).toBe('onderdrukt')
    expect((await reken(o, 'OUT-2', 'NL', { onthulling: CBS_ONTHULLING })).waarde.staat).toBe('onderdrukt')
  })
  it('every indicator of the catalogue can be computed, for every kind of area', async () => {
    const alle = await bereken(o, {
      indicatoren: INDICATOREN,
      periode: H1,
      gebieden: ['NL', 'JZ29', 'GM0599', 'PV28', 'GK8'],
      onthulling: CBS_ONTHULLING,
    })
    expect(alle).toHaveLength(INDICATOREN.length * 5)
    expect(alle.every((c) => c.waarde.staat !== 'exact' || Number.isFinite(c.waarde.waarde))).toBe(true)
  })
})

describe('absent is not zero', () => {
  it('nothing delivered, another period, an empty table', async () => {
    const o = await openOpslag(':memory:')
    expect((await reken(o, 'R1-10')).waarde).toMatchObject({ staat: 'ontbreekt', reden: 'niet-geleverd' })
    await lever(o, [HULP])
    expect((await reken(o, 'R1-10', 'GM0599', { periode: periode('2025H2') })).waarde.staat).toBe('ontbreekt')
    expect((await reken(o, 'KETEN-mediaan')).waarde.staat).toBe('ontbreekt')
    expect((await reken(o, 'R1-08')).waarde).toMatchObject({ staat: 'ontbreekt', reden: 'onberekenbaar' })
    expect((await reken(o, 'R1-10', 'GM0344')).waarde).toMatchObject({ staat: 'exact', waarde: 0 })
    o.sluit()
  })
  it('half a year missing is said; a team that was expected and did not deliver makes its municipality missing', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, [HULP])
    await laadTabel(
      o,
      eigenTabel('verwacht'),
      leesCsv('soort,leverancier,naam,rol,gemeente\nbj,A,Aanbieder A,aanbieder,\nbj,T,Team Rotterdam,wijkteam,GM0599'),
    )
    const jaar = await reken(o, 'R1-10', 'NL', { periode: periode('2026') })
    expect(jaar.kanttekeningen).toContainEqual({ nl: 'Over 2026H2 is niets geleverd.', en: 'Nothing was delivered over 2026H2.' })
    expect(jaar.volledigheid).toEqual({ geleverd: 1, verwacht: 2, ontbreken: ['Team Rotterdam'] })
    expect((await reken(o, 'R1-10-team')).waarde).toMatchObject({ staat: 'ontbreekt', reden: 'niet-geleverd' })
    expect((await reken(o, 'R1-10-team', 'GM0344')).waarde).toMatchObject({ staat: 'exact', waarde: 0 })
    o.sluit()
  })
  it('a supplier that stops delivering is missing from later figures, not running on', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, [{ ...HULP, datum_aanvang: '20250801' }], { periode: '2025H2', ontvangen: '2026-01-10' })
    await lever(o, [{ ...HULP, bsn: BSN[1] }], { leverancier: 'B' })
    expect(await getal(o, 'CBS-trajecten', 'NL')).toBe(1)
    expect(await getal(o, 'CBS-trajecten', 'NL', { periode: periode('2025H2') })).toBe(1)
    o.sluit()
  })
})

describe('BJ-R7 redelivery replaces', () => {
  it('everything of that supplier and period, and nothing else; too far back changes nothing', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, [HULP, { ...HULP, bsn: BSN[1] }])
    await lever(o, [{ ...HULP, bsn: BSN[2] }], { leverancier: 'B' })
    expect(await getal(o, 'R1-10', 'NL')).toBe(3)
    expect(await lever(o, [HULP])).toBe(true)
    expect(await getal(o, 'R1-10', 'NL')).toBe(2)
    expect(await lever(o, [], { ontvangen: '2027-08-01' })).toBe(false)
    expect(await getal(o, 'R1-10', 'NL')).toBe(2)
    o.sluit()
  })
  it('a trajectory that runs over periods counts once, with what was said last', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, [{ ...HULP, datum_aanvang: '20250801' }], { periode: '2025H2', ontvangen: '2026-01-10' })
    await lever(o, [{ ...HULP, datum_aanvang: '20250801', ...einde('20260401') }])
    expect(await getal(o, 'CBS-trajecten', 'NL', { periode: periode('2025H2') })).toBe(1)
    expect(await getal(o, 'CBS-beeindigd', 'NL')).toBe(100)
    o.sluit()
  })
  it('CR3 a start that only continues what ended the day before can be left out', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, [{ ...HULP, datum_aanvang: '20250801', ...einde('20251231') }], { periode: '2025H2', ontvangen: '2026-01-10' })
    await lever(o, [
      { ...HULP, datum_aanvang: '20260101' },
      { ...HULP, bsn: BSN[1], datum_aanvang: '20260101' },
    ])
    expect(await getal(o, 'R1-10', 'NL')).toBe(2)
    expect(await getal(o, 'R1-10', 'NL', { zonderHerstart: true })).toBe(1)
    // Repeated use asks for at least a day between.
    expect(await getal(o, 'CBS-herhaald', 'NL')).toBe(0)
    o.sluit()
  })
})

describe('waiting and certified institutions', () => {
  it('the chain: waited, waiting, stopped; timeliness of institutions', async () => {
    const o = await openOpslag(':memory:')
    await laadTabel(
      o,
      eigenTabel('keten'),
      leesCsv(
        'persoon,gemeente,aanmelding,start,gestopt,soort,verwijzer\n1,GM0599,2026-01-01,2026-01-11,,jggz,02\n2,GM0599,2026-01-01,2026-01-31,,jeo,02\n3,GM0599,2026-06-20,,,jeo,\n4,GM0599,2026-01-01,,2026-02-01,jeo,\n5,GM0599,2026-06-01,,,wijkteam,02',
      ),
    )
    expect(await getal(o, 'KETEN-mediaan')).toBe(20)
    expect(await getal(o, 'R1-31')).toBeCloseTo(20 / 7)
    expect(await getal(o, 'KETEN-wachtenden')).toBe(2)
    expect(await getal(o, 'KETEN-wachtduur')).toBe(19.5)
    expect(await getal(o, 'R1-34')).toBe(1)
    expect(await getal(o, 'R1-35')).toBe(1)
    expect(await getal(o, 'R1-32-vier')).toBe(50)
    expect(await getal(o, 'KETEN-zonder')).toBeCloseTo(100 / 3)
    await laadTabel(
      o,
      eigenTabel('gi'),
      leesCsv(
        'persoon,gemeente,instelling,opgedragen,contact_uiterlijk,contact,plan_uiterlijk,plan,werker,einde\n1,GM0599,G,2026-01-05,2026-01-12,2026-01-12,2026-02-16,2026-03-01,2026-01-06,\n2,GM0599,G,2026-01-05,2026-01-12,,2026-02-16,,,\n3,GM0599,G,2026-06-29,2026-07-06,,2026-08-10,,,',
      ),
    )
    expect(await getal(o, 'GI-contact')).toBe(50)
    expect(await getal(o, 'GI-plan')).toBe(0)
    expect(await getal(o, 'GI-instroomlijst')).toBe(2)
    expect(await getal(o, 'GI-wacht')).toBe(1)
    o.sluit()
  })
})

describe('beside a count by hand', () => {
  it('whatever was delivered: youths, starts, running and ended agree with plain counting', async () => {
    const o = await openOpslag(':memory:')
    const tabel = TABELLEN.find((t) => t.naam === 'traject_levering')!
    const dag = (n: number): string => new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)
    const traject = fc.record({
      persoon: fc.integer({ min: 1, max: 6 }),
      gm: fc.constantFrom('GM0599', 'GM0344'),
      vorm: fc.constantFrom('01', '02', '11'),
      start: fc.integer({ min: 0, max: 800 }),
      duur: fc.option(fc.integer({ min: 0, max: 400 })),
    })
    await o.voegToe(
      TABELLEN.find((t) => t.naam === 'boeking')!,
      [['bj', 'L', '2026H1', '2026-07-10', 1, 0, 1, '', '']],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(traject, { maxLength: 20 }), async (lijst) => {
        await o.voer('delete from traject_levering')
        await o.voegToe(
          tabel,
          lijst.map((t, i) => [
            `L${i}`,
            '2026H1',
            '2026-06-30',
            t.persoon,
            '2015-01-01',
            'V',
            t.gm,
            '02',
            t.vorm,
            false,
            dag(t.start),
            t.duur === null ? null : dag(t.start + t.duur),
            t.duur === null ? null : '01',
          ]),
        )
        await o.ververs()
        const [van, tm] = ['2026-01-01', '2026-06-30']
        const tot = (t: (typeof lijst)[number]): string => (t.duur === null ? tm : dag(t.start + t.duur))
        const hier = lijst.filter((t) => t.gm === 'GM0599')
        const loopt = hier.filter((t) => dag(t.start) <= tm && tot(t) >= van)
        const nul = async (id: string): Promise<number> => getalVan((await reken(o, id)).teller!.waarde) ?? 0
        expect(await nul('R1-10')).toBe(hier.filter((t) => dag(t.start) >= van && dag(t.start) <= tm).length)
        expect(await nul('CBS-trajecten')).toBe(loopt.length)
        expect(await nul('CBS-beeindigd')).toBe(hier.filter((t) => t.duur !== null && tot(t) >= van && tot(t) <= tm).length)
        expect(await nul('CBS-jeugdhulp')).toBe(new Set(loopt.map((t) => t.persoon)).size)
      }),
      { numRuns: 25 },
    )
    o.sluit()
  })
})

describe('the catalogue', () => {
  it('R1 all 66 of the framework are there, computable or with the reason why not', () => {
    const alle = new Set([...INDICATOREN, ...NIET_BEREKENBAAR].filter((i) => i.set === 'rotterdam').map((i) => i.id.slice(0, 5)))
    for (let n = 1; n <= 66; n++) expect(alle, `R1-${n}`).toContain(`R1-${String(n).padStart(2, '0')}`)
  })
  it('ids are unique, every indicator has its words, and a share has a base', () => {
    expect(new Set(INDICATOREN.map((i) => i.id.toLowerCase())).size).toBe(INDICATOREN.length)
    for (const i of INDICATOREN) {
      expect(
        [i.naam.nl, i.naam.en, i.populatie.nl, i.bron, i.periodeRegel.nl].every((x) => x.length > 1),
        i.id,
      ).toBe(true)
      expect(i.noemer !== undefined, i.id).toBe(['procent', 'per-1000', 'verhouding'].includes(i.uitkomst))
    }
  })
  it('says what was likely meant, and why something cannot be computed', () => {
    expect(() => indicator('R1-1O')).toThrow(/Did you mean.*R1-10/)
    expect(() => indicator('wachttijd')).toThrow(/R1-31/)
    expect(() => indicator('R1-45')).toThrow(/questionnaire/)
    expect(indicator('cbs-jeugdhulp').id).toBe('CBS-jeugdhulp')
  })
})
