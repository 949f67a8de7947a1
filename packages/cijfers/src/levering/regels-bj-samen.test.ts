import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periode } from '../cijfer/index.ts'
import { machtigingenVan } from './machtiging.ts'
import { BESCHERMING, BSN, HULP, rijen } from './testhulp/rijen.ts'
import { inTweeTalen } from './testhulp/twee-talen.ts'
import { toetsLevering, type Getoetst } from './toets.ts'

type Regel = Readonly<Record<string, string>>
const toets = (...r: readonly Regel[]): Getoetst => {
  const g = toetsLevering(rijen('bj', ...r), { soort: 'bj', periode: periode('2026H1'), leverancier: 'A', ontvangen: '2026-07-10' })
  inTweeTalen(g.bevindingen)
  return g
}
const regels = (g: Getoetst): string[] => g.bevindingen.map((b) => `${b.regel} ${b.ernst} ${b.veld}`)
const einde = (d: string): Regel => ({ datum_einde: d, reden_beeindiging: '01' })

describe('BJ-R2 is about one number', () => {
  const ongeboren = { ...HULP, bsn: '000000000', geboortedatum: '00000000', geslacht: 'O' }
  it('two unborn children of one municipality with other starts stay two', () => {
    const g = toets(ongeboren, { ...ongeboren, datum_aanvang: '20260210' })
    expect([g.records.length, regels(g)]).toEqual([2, []])
  })
  it('without a number only the same start tells that it is one record', () => {
    const zonder = { ...HULP, bsn: '999999999' }
    expect(toets(zonder, { ...zonder, datum_aanvang: '20260210' }).records).toHaveLength(2)
    expect(regels(toets(zonder, zonder))).toEqual(['BJ-R1 waarschuwing datum_aanvang'])
    expect(regels(toets(ongeboren, ongeboren))).toEqual(['BJ-R1 waarschuwing datum_aanvang'])
  })
  it('without a number, a stay takes in no help of who may be another child', () => {
    const zonder = { ...HULP, bsn: '999999999' }
    expect(toets({ ...zonder, hulpvorm: '14', datum_aanvang: '20260101' }, zonder).records).toHaveLength(2)
    expect(toets({ ...HULP, hulpvorm: '14', datum_aanvang: '20260101' }, HULP).records).toHaveLength(1)
  })
})

describe('BJ-R4 help within stays', () => {
  const verblijf = (van: string, tot: string): Regel => ({ ...HULP, hulpvorm: '14', datum_aanvang: van, ...(tot === '' ? {} : einde(tot)) })
  const hulp = (van: string, tot: string): Regel => ({ ...HULP, datum_aanvang: van, ...(tot === '' ? {} : einde(tot)) })
  it.each([
    [
      'two stays that follow each other',
      [verblijf('20260101', '20260228'), verblijf('20260301', '20260430')],
      hulp('20260115', '20260415'),
      0,
    ],
    [
      'three, the last one running',
      [verblijf('20260101', '20260131'), verblijf('20260201', '20260228'), verblijf('20260301', '')],
      hulp('20260110', ''),
      0,
    ],
    ['a day between the stays', [verblijf('20260101', '20260228'), verblijf('20260302', '20260430')], hulp('20260115', '20260415'), 1],
    ['help that goes on after them', [verblijf('20260101', '20260228'), verblijf('20260301', '20260430')], hulp('20260115', ''), 1],
    ['help that began before', [verblijf('20260201', '20260228'), verblijf('20260301', '20260430')], hulp('20260115', '20260415'), 1],
  ] as const)('%s', (_wat, stays, los, blijft) => {
    const g = toets(...stays, los)
    expect(g.records.length - stays.length).toBe(blijft)
    expect(g.bevindingen).toMatchObject([
      { regel: 'BJ-R4', ernst: blijft === 1 ? 'melding' : 'waarschuwing', ook: stays.map((_, i) => i + 2) },
    ])
  })
  it('help is kept exactly when some day of it lies outside every stay', () => {
    const dag = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10).replaceAll('-', '')
    const stuk = fc.tuple(fc.nat(60), fc.nat(30)).map(([van, lang]) => [van, van + lang] as const)
    fc.assert(
      fc.property(fc.array(stuk, { minLength: 1, maxLength: 4 }), stuk, (stays, los) => {
        const g = toets(...stays.map(([a, b]) => verblijf(dag(a), dag(b))), hulp(dag(los[0]), dag(los[1])))
        const buiten = Array.from({ length: los[1] - los[0] + 1 }, (_, i) => los[0] + i).some(
          (d) => !stays.some(([a, b]) => d >= a && d <= b),
        )
        expect(g.records.some((r) => r.v['hulpvorm'] === '02')).toBe(buiten)
      }),
    )
  })
})

describe('authorisations of one measure', () => {
  const m = (type: string, van: string, tot = ''): Regel => ({
    ...BESCHERMING,
    type_machtiging: type,
    datum_aanvang_machtiging: van,
    datum_einde_machtiging: tot,
  })
  const uit = (g: Getoetst): string[] => g.records.flatMap((r) => machtigingenVan(r).map((x) => `${x.type} ${x.begin} ${x.einde}`.trim()))
  it('one after the other: one measure with both, and it says so', () => {
    const g = toets(m('72', '20251101', '20260131'), m('71', '20260201'))
    expect([g.records.length, g.rijen.opgenomen]).toEqual([1, 1])
    expect(uit(g)).toEqual(['72 2025-11-01 2026-01-31', '71 2026-02-01'])
    expect(regels(g)).toEqual(['BJ-machtiging melding type_machtiging'])
  })
  it('in any order of rows none is lost, and none is there twice', () => {
    const alle = [m('72', '20251101', '20251231'), m('71', '20260101', '20260131'), m('72', '20260201'), m('72', '20251101', '20251231')]
    const volgorde = fc.shuffledSubarray(alle, { minLength: alle.length })
    fc.assert(
      fc.property(volgorde, (r) => {
        const g = toets(...r)
        expect(uit(g)).toEqual(['72 2025-11-01 2025-12-31', '71 2026-01-01 2026-01-31', '72 2026-02-01'])
      }),
    )
  })
  it('the same row twice is still BJ-R1; a measure told with two ends is too', () => {
    expect(regels(toets(m('72', '20260101'), m('72', '20260101')))).toEqual(['BJ-R1 waarschuwing datum_aanvang'])
    const g = toets(m('72', '20251101', '20260131'), { ...m('71', '20260201'), ...einde('20260501') })
    expect(regels(g)).toEqual(['BJ-machtiging melding type_machtiging', 'BJ-R1 waarschuwing datum_aanvang'])
    expect(uit(g)).toHaveLength(2)
  })
  it('who takes a measure over does not give the first day of its authorisation', () => {
    const over = { ...BESCHERMING, datum_aanvang: '', datum_overgedragen_gekregen: '20260301', type_machtiging: '72' }
    expect(regels(toets(over))).toEqual([])
    expect(regels(toets({ ...BESCHERMING, type_machtiging: '72' }))).toEqual(['BJ-machtiging fout datum_aanvang_machtiging'])
  })
})

describe('what is told of one person', () => {
  it('a last day is told of in the column in which it stands', () => {
    const over = { ...BESCHERMING, datum_overgedragen: '20250101' }
    expect(regels(toets({ ...over, datum_aanvang: '20251101' }))).toContain('BJ-datums fout datum_overgedragen')
    expect(regels(toets({ ...over, datum_aanvang: '20240101' }))).toEqual(['BJ-R6 fout datum_overgedragen'])
    expect(regels(toets({ ...BESCHERMING, datum_overgedragen: '20260801' }))).toEqual(['BJ-R6 waarschuwing datum_overgedragen'])
    expect(regels(toets({ ...HULP, datum_einde: '20250101', reden_beeindiging: '01' }))).toContain('BJ-datums fout datum_einde')
  })
  it('one number with two sexes, birth dates or municipalities is said, once each', () => {
    const ander = { ...HULP, hulpvorm: '03', geslacht: 'M', geboortedatum: '20110314', postcode_of_gemeente: '0344' }
    expect(regels(toets(HULP, ander, { ...ander, hulpvorm: '04' }))).toEqual([
      'BJ-persoon waarschuwing geslacht',
      'BJ-persoon waarschuwing geboortedatum',
      'BJ-persoon melding gemeente',
    ])
    expect(regels(toets(HULP, { ...HULP, hulpvorm: '03', geslacht: 'O', geboortedatum: '20120000' }))).toEqual([])
    expect(regels(toets({ ...HULP, bsn: '999999999' }, { ...ander, bsn: '999999999' }))).toEqual([])
  })
  it.each([
    ['20300101', 'BJ-geboorte fout geboortedatum'],
    ['20260701', 'BJ-geboorte fout geboortedatum'],
    ['20270000', 'BJ-geboorte fout geboortedatum'],
    ['19800101', 'BJ-geboorte waarschuwing geboortedatum'],
    ['19800000', 'BJ-geboorte waarschuwing geboortedatum'],
    ['20030201', 'BJ-geboorte waarschuwing geboortedatum'],
  ])('born on %s', (geboortedatum, regel) => expect(regels(toets({ ...HULP, geboortedatum }))).toEqual([regel]))
  it.each(['20030202', '20260630', '20260000', '20260800'.replace('08', '06'), '00000000'])('born on %s is possible', (geboortedatum) => {
    expect(regels(toets({ ...HULP, bsn: geboortedatum === '00000000' ? '000000000' : BSN[0], geboortedatum }))).toEqual([])
  })
  it('protection ends at eighteen', () => {
    expect(regels(toets({ ...BESCHERMING, geboortedatum: '20071101' }))).toEqual(['BJ-geboorte waarschuwing geboortedatum'])
    expect(regels(toets({ ...BESCHERMING, geboortedatum: '20071102' }))).toEqual([])
  })
})

it('records with a postcode only are said, with what becomes of them', () => {
  const g = toets(
    { ...HULP, postcode_of_gemeente: '3011AB' },
    { ...HULP, bsn: BSN[1] },
    { ...HULP, bsn: BSN[2], postcode_of_gemeente: '3011AB', gemeente: '0599' },
  )
  expect(g.bevindingen).toMatchObject([
    {
      regel: 'BJ-woonplaats',
      ernst: 'waarschuwing',
      rij: 0,
      gevonden: { nl: '1 van 3 records met alleen een postcode' },
      doe: { nl: expect.stringContaining('geen tabel van postcodes') },
    },
  ])
})
