import { describe, expect, it } from 'vitest'
import { periode } from '../cijfer/index.ts'
import { BESCHERMING, BSN, HULP, RECLASSERING, rijen } from './testhulp/rijen.ts'
import { toetsLevering, type Getoetst } from './toets.ts'
import { inTweeTalen } from './testhulp/twee-talen.ts'

const H1 = periode('2026H1')
const keur = (...vraag: Parameters<typeof toetsLevering>): Getoetst => {
  const g = toetsLevering(...vraag)
  inTweeTalen(g.bevindingen)
  return g
}
const toets = (...r: readonly Readonly<Record<string, string>>[]): Getoetst =>
  keur(rijen('bj', ...r), { soort: 'bj', periode: H1, leverancier: 'A', ontvangen: '2026-07-10' })
const jr = (...r: readonly Readonly<Record<string, string>>[]): Getoetst =>
  keur(rijen('bj', ...r), { soort: 'bj', periode: periode('2026Q1'), leverancier: 'G', ontvangen: '2026-04-10' })
const regels = (g: Getoetst): string[] => g.bevindingen.filter((b) => b.ernst !== 'melding').map((b) => b.regel)
const einde = { datum_einde: '20260501', reden_beeindiging: '01' }

it('rows add up: kept, refused, taken into another', () => {
  const g = toets(HULP, { ...HULP, datum_aanvang: '20260301' }, { ...HULP, bsn: '123' }, { ...HULP, soort: 'iets' })
  expect(g.rijen).toEqual({ totaal: 4, records: 1, geweigerd: 2, opgenomen: 1 })
})

describe('BJ-R1 one record per key', () => {
  it('the same person, start and form is one; the other twin stands apart', () => {
    expect(toets(HULP, HULP)).toMatchObject({ records: [{ v: { hulpvorm: '02' } }], bevindingen: [{ regel: 'BJ-R1', rij: 3, ook: [2] }] })
    expect(toets({ ...HULP, bsn: '999999999' }, { ...HULP, bsn: '999999999', meerling: 'ja' }).records).toHaveLength(2)
  })
  it('without BSN sex, birth date and postcode make the key', () => {
    const zonder = { ...HULP, bsn: '999999999' }
    expect(toets(zonder, zonder).records).toHaveLength(1)
    expect(toets(zonder, { ...zonder, geslacht: 'M' }).records).toHaveLength(2)
    expect(toets(zonder, { ...zonder, postcode_of_gemeente: '3011AA' }).records).toHaveLength(2)
  })
  it('another form or person is another record, and a crisis is not lost', () => {
    expect(toets(HULP, { ...HULP, hulpvorm: '03' }, { ...HULP, bsn: BSN[1] }).records).toHaveLength(3)
    expect(toets(HULP, { ...HULP, gestart_met_crisis: '01' }).records[0]!.v['gestart_met_crisis']).toBe('01')
  })
})

describe('BJ-R2 and BJ-R3 overlap in time', () => {
  it('overlap becomes one record with the first start; it ends only when the last ends', () => {
    const g = toets({ ...HULP, ...einde }, { ...HULP, datum_aanvang: '20260401' })
    expect(g.records).toHaveLength(1)
    expect(g.records[0]!.v).toMatchObject({ datum_aanvang: '2026-02-01' })
    expect(g.records[0]!.v['datum_einde']).toBeUndefined()
    expect(regels(g)).toEqual(['BJ-R2'])
    const beide = toets({ ...HULP, ...einde }, { ...HULP, datum_aanvang: '20260401', datum_einde: '20260610', reden_beeindiging: '03' })
    expect(beide.records[0]!.v).toMatchObject({ datum_einde: '2026-06-10', reden_beeindiging: '03' })
  })
  it('a start on the last day of the one before is BJ-R3, the day after is fine', () => {
    expect(regels(toets({ ...HULP, ...einde }, { ...HULP, datum_aanvang: '20260501' }))).toEqual(['BJ-R3'])
    const los = toets({ ...HULP, ...einde }, { ...HULP, datum_aanvang: '20260502' })
    expect([los.records.length, regels(los)]).toEqual([2, []])
  })
  it('three in a chain become one, in any order of rows', () => {
    const keten = [
      { ...HULP, datum_einde: '20260301', reden_beeindiging: '02' },
      { ...HULP, datum_aanvang: '20260220', datum_einde: '20260401', reden_beeindiging: '02' },
      { ...HULP, datum_aanvang: '20260330' },
    ]
    for (const volgorde of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const g = toets(...volgorde.map((i) => keten[i]!))
      expect(g.records).toHaveLength(1)
      expect(g.records[0]!.v['datum_aanvang']).toBe('2026-02-01')
    }
  })
  it('answers of two are those of what ended last, whole: no mark of one beside an answer of another', () => {
    const meting = (informant: string, nut: string, zonder: string) => ({ informant_1: informant, nut_1: nut, zonder_hulp_1: zonder })
    const eerst = { ...HULP, ...einde }
    const later = { ...HULP, datum_aanvang: '20260401', datum_einde: '20260610', reden_beeindiging: '01' }
    const samen = (a: object, b: object): Record<string, string> => {
      for (const rij of [
        [
          { ...eerst, ...a },
          { ...later, ...b },
        ],
        [
          { ...later, ...b },
          { ...eerst, ...a },
        ],
      ]) {
        const g = toets(...rij)
        expect([g.records.length, regels(g)]).toEqual([1, ['BJ-R2']])
      }
      const { v } = toets({ ...eerst, ...a }, { ...later, ...b }).records[0]!
      return Object.fromEntries(Object.entries(v).filter(([k]) => /^(informant|nut|zonder_hulp)_/.test(k)))
    }
    expect(samen(meting('01', '4', ''), meting('01', '', '04'))).toEqual({ informant_1: '01', zonder_hulp_1: '04' })
    expect(samen(meting('02', '4', '02'), meting('01', '9', ''))).toEqual({
      informant_1: '01',
      nut_1: '9',
      informant_2: '02',
      nut_2: '4',
      zonder_hulp_2: '02',
    })
    expect(samen(meting('02', '4', ''), {})).toEqual({ informant_1: '02', nut_1: '4' })
    expect(samen({}, {})).toEqual({})
  })
  it('other suppliers each keep their own record', () => {
    expect(toets({ ...HULP, leverancier: 'A' }, { ...HULP, leverancier: 'B' }).records).toHaveLength(2)
  })
})

describe('BJ-R4 outpatient help during a stay', () => {
  const verblijf = { ...HULP, hulpvorm: '11', datum_aanvang: '20260101' }
  it('at the same supplier it belongs to the stay', () => {
    const g = toets(verblijf, HULP)
    expect(g.records.map((r) => r.v['hulpvorm'])).toEqual(['11'])
    expect(regels(g)).toEqual(['BJ-R4'])
  })
  it('at another supplier it is an own record', () => {
    expect(toets({ ...verblijf, leverancier: 'P' }, { ...HULP, leverancier: 'A' }).records).toHaveLength(2)
  })
  it('what began before the stay or ended after it is kept', () => {
    expect(toets(verblijf, { ...HULP, datum_aanvang: '20251201' }).records).toHaveLength(2)
    expect(toets({ ...verblijf, datum_einde: '20260301', reden_beeindiging: '01' }, HULP).records).toHaveLength(2)
  })
})

describe('BJ-R5 a form closes with its reason', () => {
  it.each([
    ['an end without reason', { datum_einde: '20260501' }],
    ['a reason without end', { reden_beeindiging: '01' }],
    ['a reason of a measure', { datum_einde: '20260501', reden_beeindiging: '14' }],
  ])('%s is refused', (_wat, anders) => {
    const g = toets({ ...HULP, ...anders })
    expect([g.records.length, regels(g)]).toEqual([0, ['BJ-R5']])
  })
  it('two stays at once at one supplier: the old one was not closed', () => {
    const oud = { ...HULP, hulpvorm: '14', datum_aanvang: '20260101' }
    expect(regels(toets(oud, { ...HULP, hulpvorm: '11', datum_aanvang: '20260401' }))).toContain('BJ-R5')
    expect(regels(toets({ ...oud, ...einde, datum_einde: '20260331' }, { ...HULP, hulpvorm: '11', datum_aanvang: '20260401' }))).toEqual([])
  })
  it('an end before its start is refused', () => {
    expect(regels(toets({ ...HULP, ...einde, datum_einde: '20260131' }))).toEqual(['BJ-datums'])
  })
})

describe('BJ-R6 what is in a file', () => {
  it('begun, ended or running in the period; on its borders too', () => {
    const g = toets(
      { ...HULP, datum_aanvang: '20260630' },
      { ...HULP, bsn: BSN[1], datum_aanvang: '20240101', ...einde, datum_einde: '20260101' },
      { ...HULP, bsn: BSN[2], datum_aanvang: '20200101' },
    )
    expect([g.records.length, regels(g)]).toEqual([3, []])
  })
  it('what begins later or ended before is refused', () => {
    expect(regels(toets({ ...HULP, datum_aanvang: '20260701' }))).toEqual(['BJ-R6'])
    expect(regels(toets({ ...HULP, datum_aanvang: '20250101', ...einde, datum_einde: '20251231' }))).toEqual(['BJ-R6'])
  })
  it('an expected end is read as running', () => {
    const g = toets({ ...HULP, ...einde, datum_einde: '20260930' })
    expect(regels(g)).toEqual(['BJ-R6'])
    expect(g.records[0]!.v).not.toHaveProperty('datum_einde')
    expect(g.records[0]!.v).not.toHaveProperty('reden_beeindiging')
  })
})

describe('BJ-R8, BJ-R10 and BJ-R11', () => {
  it.each([
    ['BJ-R8', { financiering: 'pgb' }],
    ['BJ-R8', { activiteit: 'toegang' }],
    ['BJ-R8', { activiteit: 'preventie' }],
    ['BJ-R10', { hulpvorm: '01', verwijzer: '01' }],
    ['BJ-R10', { hulpvorm: '01', verwijzer: '02' }],
    ['BJ-R11', { nut_1: '8' }],
    ['BJ-R11', { informant_1: '01' }],
    ['BJ-R11', { informant_1: '01', nut_1: '8', informant_2: '01', nut_2: '7' }],
  ])('%s refuses %j', (regel, anders) => {
    expect(regels(toets({ ...HULP, ...anders }))).toEqual([regel])
  })
  it('and lets through what fits', () => {
    const g = toets(
      { ...HULP, financiering: 'natura', activiteit: 'hulp' },
      { ...HULP, bsn: BSN[1], hulpvorm: '01', verwijzer: '06' },
      { ...HULP, bsn: BSN[2], informant_1: '01', nut_1: '10', informant_2: '02', zonder_hulp_2: '04' },
    )
    expect([g.records.length, regels(g)]).toEqual([3, []])
  })
})

describe('BJ-R9 measures and their handover', () => {
  const beeindigd = { datum_einde: '20260201', reden_beeindiging: '41' }
  it.each([
    ['both a start and taken over', { datum_overgedragen_gekregen: '20260101' }],
    ['neither', { datum_aanvang: '' }],
    ['handed over and ended', { datum_overgedragen: '20260201', datum_einde: '20260201', reden_beeindiging: '04' }],
  ])('%s is refused', (_wat, anders) => {
    expect(regels(toets({ ...BESCHERMING, ...anders }))).toContain('BJ-R9')
  })
  it('probation ends with its interventions and what follows', () => {
    expect(regels(jr({ ...RECLASSERING, ...beeindigd }))).toEqual(['BJ-R9'])
    expect(regels(jr({ ...RECLASSERING, ...beeindigd, erkende_interventie: '01' }))).toEqual(['BJ-R9'])
    expect(regels(jr({ ...RECLASSERING, ...beeindigd, erkende_interventie: '01', doorverwijzing: '52' }))).toEqual([])
  })
  it('a measure goes with its kind, a reason with its measure', () => {
    expect(regels(toets({ ...BESCHERMING, type_maatregel: '41' }))).toEqual(['BJ-maatregel'])
    expect(regels(toets({ ...BESCHERMING, type_maatregel: '21', datum_einde: '20260301', reden_beeindiging: '04' }))).toEqual(['BJ-R5'])
    expect(regels(toets({ ...BESCHERMING, type_maatregel: '21', datum_einde: '20260301', reden_beeindiging: '14' }))).toEqual([])
  })
  it('an authorisation has a kind and dates', () => {
    expect(regels(toets({ ...BESCHERMING, datum_aanvang_machtiging: '20260101' }))).toEqual(['BJ-machtiging'])
    expect(regels(toets({ ...BESCHERMING, type_machtiging: '72' }))).toEqual(['BJ-machtiging'])
    expect(regels(toets({ ...BESCHERMING, type_machtiging: '72', datum_aanvang_machtiging: '20260101' }))).toEqual([])
    expect(regels(toets({ ...BESCHERMING, type_maatregel: '21', type_machtiging: '72', datum_aanvang_machtiging: '20260101' }))).toEqual([
      'BJ-machtiging',
    ])
  })
})

describe('BJ-R12 periods and time', () => {
  const met = (r: Record<string, string>, p: string, ontvangen: string): string[] =>
    keur(rijen('bj', r), { soort: 'bj', periode: periode(p), leverancier: 'A', ontvangen }).bevindingen.map((b) => `${b.regel} ${b.ernst}`)
  it('help per half year, probation per quarter', () => {
    expect(met(HULP, '2026Q1', '2026-04-10')).toContain('BJ-R12 fout')
    expect(met(RECLASSERING, '2026H1', '2026-07-10')).toContain('BJ-R12 fout')
    expect(met(RECLASSERING, '2026Q1', '2026-04-10')).toEqual([])
  })
  it('within three weeks; later is read and counted as late; before the end is refused', () => {
    expect(met(HULP, '2026H1', '2026-07-21')).toEqual([])
    expect(met(HULP, '2026H1', '2026-07-22')).toEqual(['BJ-R12 waarschuwing'])
    expect(met(HULP, '2026H1', '2026-06-30')).toEqual(['BJ-R12 fout'])
  })
})

describe('fields', () => {
  it.each([
    ['bsn', '123456789', 'eleven-test', 'elfproef'],
    ['bsn', '12', 'nine digits', 'negen cijfers'],
    ['geboortedatum', '20130230', 'existing day', 'bestaande dag'],
    ['geslacht', 'X', 'V, M or O', 'V, M of O'],
    ['postcode_of_gemeente', '9999', 'CBS code', 'CBS-code'],
    ['postcode_of_gemeente', '0123AB', 'postcode', 'postcode'],
    ['hulpvorm', '05', '01 Zonder verblijf', '01 Zonder verblijf'],
    ['datum_aanvang', '2026-02-30', 'existing day', 'bestaande dag'],
    ['nut_1', '11', 'from 1 to 10', 'van 1 tot en met 10'],
  ])('%s %s is refused and says what is allowed', (veld, waarde, toegestaan, mag) => {
    const g = toets({ ...HULP, [veld]: waarde })
    expect(g.records).toEqual([])
    expect(g.bevindingen[0]).toMatchObject({
      rij: 2,
      veld,
      regel: 'BJ-vorm',
      toegestaan: { en: expect.stringContaining(toegestaan), nl: expect.stringContaining(mag) },
    })
  })
  it('a BSN is never repeated in a finding', () => {
    expect(JSON.stringify(toets({ ...HULP, bsn: '123456789' }).bevindingen)).not.toContain('123456789')
  })
  it('unknown day or month of birth, unborn (also with the nine zeros of the protocol), lost leading zeros', () => {
    const g = toets(
      { ...HULP, geboortedatum: '20120300' },
      { ...HULP, bsn: '000000000', geboortedatum: '000000000' },
      { ...HULP, bsn: BSN[1], hulpvorm: '2', verwijzer: '2' },
    )
    expect(regels(g)).toEqual([])
    expect(g.records.map((r) => r.v['geboortedatum'])).toEqual(['20120300', '00000000', '2012-03-14'])
  })
  it('VT-R9 codes of Veilig Thuis are caught', () => {
    expect(regels(toets({ ...HULP, bsn: '000000000' }))).toEqual(['VT-R9'])
    expect(regels(toets({ ...HULP, bsn: '999999999', geboortedatum: '00000000' }))).toEqual(['VT-R9'])
    expect(regels(toets({ ...HULP, bsn: '999999999' }))).toEqual([])
  })
  it('an unknown column names itself and what was likely meant', () => {
    expect(() => toetsLevering([{ nr: 2, cellen: { ...HULP, hulpvrom: '02' } }], { soort: 'bj', periode: H1, leverancier: 'A' })).toThrow(
      /hulpvrom.*Did you mean hulpvorm/s,
    )
    expect(() => toetsLevering([{ nr: 2, cellen: { bsn: BSN[0] } }], { soort: 'bj', periode: H1, leverancier: 'A' })).toThrow(/soort/)
  })
})
