import { periode } from '@draad/cijfers'
import { describe, expect, test } from 'vitest'
import type { Leverbaar } from './leverbaar.ts'
import { eindeVan, hulpvormVan, maatregelVan, standIns, stelOp } from './rules.ts'

/** A supervision order that was allocated as a product and runs. */
const maatregel = (anders: Partial<Leverbaar> = {}): Leverbaar => ({
  trajectId: 't1',
  soort: 'toewijzing',
  dossierId: 'd1',
  zaakId: 'z1',
  dossierNummer: '2026-0001',
  toewijzingNummer: 1,
  persoonId: 'p1',
  zonderBsn: null,
  geboortedatum: '2014-03-01',
  verwachtOp: null,
  geslacht: 'V',
  geheimAdres: false,
  postcode: '3011AA',
  gemeenteCode: '0599',
  categorie: '48',
  productCode: '48A01',
  verwijzer: '08',
  begin: '2026-02-02',
  laatsteBegin: '2026-02-02',
  stop: null,
  stopreden: null,
  looptTot: '2027-02-01',
  afgesloten: false,
  crisis: 'onbekend',
  metingen: [],
  ...anders,
})
const lever = (rijen: readonly Leverbaar[], p = '2026H1') =>
  stelOp(rijen, [], periode(p), { leverancier: '99000009', ontvangen: '2026-07-10' }, standIns())

describe('a measure that was allocated as a product', () => {
  test('R3-3 is a record of protection, with its code, and no record of help', () => {
    const o = lever([maatregel()])
    expect(o.regels).toMatchObject([{ hulpvorm: '11', stand: 'in-bestand', einde: null }])
    expect(o.records).toMatchObject([{ soort: 'jeugdbescherming', type_maatregel: '11', datum_aanvang: '20260202' }])
    expect(o.records[0]).not.toHaveProperty('hulpvorm', expect.anything())
  })

  test('invariant 15: protection, probation and preventive work are records apart', () => {
    const ander = (nr: number, productCode: string) =>
      maatregel({ trajectId: `t${nr}`, dossierId: `d${nr}`, persoonId: `p${nr}`, categorie: productCode.slice(0, 2), productCode })
    const alle = [maatregel(), ander(2, '47B02'), ander(3, '49A01')]
    const soorten = (p: string) => lever(alle, p).records.map((r) => `${r['soort']} ${r['type_maatregel']}`)
    expect(soorten('2026H1')).toEqual(['jeugdbescherming 11', 'preventief 31'])
    // Probation is delivered per quarter, to the same office. @bron BJ-R12
    expect(soorten('2026Q2')).toEqual(['jeugdreclassering 62'])
  })

  test('one that ended is held back: why a measure ends is recorded nowhere yet, and is not guessed from why help ended', () => {
    const o = lever([maatregel({ stop: '2026-05-01', stopreden: '31' })])
    expect(o.records).toEqual([])
    expect(o.regels[0]).toMatchObject({ stand: 'tegengehouden', einde: '2026-05-01' })
    expect(o.regels[0]?.bevindingen.filter((b) => b.ernst === 'fout').map((b) => b.veld)).toContain('reden_beeindiging')
  })

  test('one that ended before the period, and one that begins after it, are not in it', () => {
    expect(lever([maatregel({ begin: '2025-01-06', laatsteBegin: '2025-01-06', stop: '2025-12-01', stopreden: '31' })]).regels).toEqual([])
    expect(lever([maatregel({ begin: '2026-07-06', laatsteBegin: '2026-07-06' })]).regels).toEqual([])
  })
})

describe('what the records tell of form and end', () => {
  test.each([
    [{ soort: 'team' as const, productCode: null, categorie: null }, '01'],
    [{ soort: 'toewijzing' as const, productCode: '48A01', categorie: '48' }, null],
    [{ soort: 'toewijzing' as const, productCode: '44A07', categorie: '44' }, '11'],
  ])('%o is of form %s', (r, vorm) => expect(hulpvormVan(r)).toBe(vorm))

  test('a product of help is no measure; a measure that the protocol does not know is none', () => {
    expect(maatregelVan({ productCode: '44A07' })).toBeNull()
    expect(maatregelVan({ productCode: null })).toBeNull()
    expect(maatregelVan({ productCode: '48A01' })).toBe('11')
  })

  test.each([
    ['an interruption is no end', { stop: '2026-03-01', stopreden: '20', laatsteBegin: '2026-01-12' }, null],
    ['a stop before the last start is no end', { stop: '2026-03-01', stopreden: '31', laatsteBegin: '2026-04-01' }, null],
    ['a stop is', { stop: '2026-05-01', stopreden: '31', laatsteBegin: '2026-04-01' }, '2026-05-01'],
  ])('%s', (_wat, r, einde) => expect(eindeVan(r).einde).toBe(einde))
})

describe('what was asked of help', () => {
  const hulp = (anders: Partial<Leverbaar> = {}) =>
    maatregel({ categorie: '45', productCode: '45A04', verwijzer: '01', crisis: 'nee', stop: '2026-05-01', stopreden: '31', ...anders })
  const kind = { informant: 'jeugdige', op: '2026-05-01', nut: 7, zonderHulp: '04', reden: null } as const
  const aanvulling = { trajectId: 't1', dossierId: 'd1', verwijzer: null, crisis: null, hulpvorm: null, einde: null, reden: null }
  const crisis = (r: Leverbaar, a: Parameters<typeof stelOp>[1] = []) => {
    const o = stelOp([r], a, periode('2026H1'), { leverancier: '99000009', ontvangen: '2026-07-10' }, standIns())
    return o.records[0]?.['gestart_met_crisis'] ?? o.regels[0]?.bevindingen.map((b) => b.regel)
  }

  test.each([
    ['as recorded at the start: yes', { crisis: 'ja' as const }, '01'],
    ['as recorded at the start: no', { crisis: 'nee' as const }, '02'],
    ['no, also of a product of the category crisis: who helped judged so', { crisis: 'nee' as const, categorie: '46' }, '02'],
    ['unknown of the category crisis says yes by itself', { crisis: 'onbekend' as const, categorie: '46' }, '01'],
    ['unknown holds the record back', { crisis: 'onbekend' as const }, ['UIT-crisis']],
  ])('a crisis: %s', (_wat, r, uit) => expect(crisis(hulp(r))).toEqual(uit))

  test('a crisis: what the organisation added goes before what was recorded at the start', () => {
    expect(crisis(hulp({ crisis: 'ja' }), [{ ...aanvulling, crisis: false }])).toBe('02')
    expect(crisis(hulp({ crisis: 'nee' }), [{ ...aanvulling, crisis: true }])).toBe('01')
    expect(crisis(hulp({ crisis: 'nee' }), [aanvulling])).toBe('02')
  })

  const leeg = (r: Leverbaar) =>
    lever([r])
      .onvolledig.filter((x) => x.hoe === 'leeg')
      .map((x) => `${x.veld} ${x.aantal}`)
  test.each([
    ['nobody was asked', [], ['nut_1 1', 'zonder_hulp_1 1']],
    ['asked, and no answer', [{ ...kind, nut: null, zonderHulp: null, reden: 'wilde-niet' }], ['nut_1 1', 'zonder_hulp_1 1']],
    ['a mark alone', [{ ...kind, zonderHulp: null }], ['zonder_hulp_1 1']],
    [
      'each one of the two',
      [
        { ...kind, zonderHulp: null },
        { ...kind, informant: 'ouder', nut: null },
      ],
      [],
    ],
    ['both', [kind], []],
  ] as const)('what the file does not tell of its outcome: %s', (_wat, metingen, veld) =>
    expect(leeg(hulp({ metingen: [...metingen] }))).toEqual(veld),
  )

  test('help that runs lacks no outcome yet, and what was said during it stays home', () => {
    const r = hulp({ stop: null, stopreden: null, metingen: [kind] })
    expect(leeg(r)).toEqual([])
    expect(lever([r]).records[0]).not.toHaveProperty('nut_1')
  })
})
