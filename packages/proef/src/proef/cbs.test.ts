import { describe, expect, it } from 'vitest'
import { gezinnen } from '../bevolking/index.ts'
import type { SynthetischGezin } from '../bevolking/model.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { cbsRecords } from './cbs.ts'
import { maakScenario } from './scenario.ts'
import { sporen, type Spoor } from './spoor.ts'

const gezin = [...gezinnen({ jeugdigen: 1, seed: 1, peildatum: '2026-11-21' })][0] as SynthetischGezin
const kind = gezin.personen.find((p) => p.sleutel === gezin.vraagOver)!
const spoor = (stappen: [string, Spoor['stappen'][number]['toestand'], string][]): Spoor => ({
  sleutel: 'kind-1-1',
  stappen: stappen.map(([op, toestand, bijId]) => ({ op, toestand, bij: bijId, bijId })),
  termijnen: [],
})
const lever = (s: Spoor, van = '2020-01-01', tot = '2020-07-01') => cbsRecords(kind, gezin, s, van, tot)

describe('cbsRecords', () => {
  it('knows who referred', () => {
    const [r] = lever(
      spoor([
        ['2020-02-01', 'onderweg', 'huisarts'],
        ['2020-02-10', 'wacht', 'jggz'],
        ['2020-03-01', 'hulp', 'jggz'],
      ]),
    )
    expect(r).toMatchObject({ hulpvorm: '02', verwijzer: '02', datum_aanvang: '20200301', datum_einde: '', reden_beeindiging: '' })
    expect(
      lever(
        spoor([
          ['2020-02-01', 'onderweg', 'toegang'],
          ['2020-03-01', 'hulp', 'teamhulp'],
        ]),
      )[0],
    ).toMatchObject({ hulpvorm: '01', verwijzer: '06' })
  })

  it('makes one record of touching periods of one form, and two of different forms', () => {
    const r = lever(
      spoor([
        ['2020-02-01', 'hulp', 'ambulant'],
        ['2020-03-01', 'hulp', 'jggz'],
        ['2020-04-01', 'hulp', 'verblijf'],
        ['2020-05-01', 'onderweg', 'nazorg'],
      ]),
    )
    expect(r.map((x) => [x.hulpvorm, x.datum_aanvang, x.datum_einde])).toEqual([
      ['02', '20200201', '20200401'],
      ['14', '20200401', '20200501'],
    ])
  })

  it('leaves out what falls outside the period, keeps what runs, and does not tell an end that is yet to come', () => {
    const s = spoor([
      ['2019-02-01', 'hulp', 'ambulant'],
      ['2020-08-01', 'onderweg', 'nazorg'],
    ])
    expect(lever(s)).toMatchObject([{ datum_aanvang: '20190201', datum_einde: '' }])
    expect(lever(s, '2021-01-01', '2021-07-01')).toEqual([])
    expect(lever(s, '2018-01-01', '2018-07-01')).toEqual([])
  })

  it('keeps measure and help apart', () => {
    const r = lever(
      spoor([
        ['2020-01-05', 'wacht', 'gi'],
        ['2020-02-01', 'onderweg', 'gi'],
        ['2020-03-01', 'hulp', 'pleegzorg'],
        ['2020-05-01', 'hulp', 'voogdij'],
      ]),
    )
    expect(r.map((x) => [x.soort, x.hulpvorm, x.type_maatregel, x.datum_aanvang, x.datum_einde])).toEqual([
      ['jeugdhulp', '11', '', '20200301', '20200501'],
      ['jeugdbescherming', '', '11', '20200105', '20200501'],
      ['jeugdbescherming', '', '21', '20200501', ''],
    ])
    expect(r[0]?.verwijzer).toBe('04')
  })

  it('uses the codes for unborn, no BSN, and a secret address', () => {
    const s = spoor([['2020-02-01', 'hulp', 'ambulant']])
    const { bsn: _, ...rest } = kind
    expect(cbsRecords({ ...rest, bsn: null }, gezin, s, '2020-01-01', '2020-07-01')[0]?.bsn).toBe('999999999')
    expect(cbsRecords({ ...kind, ongeboren: true }, gezin, s, '2020-01-01', '2020-07-01')[0]).toMatchObject({
      bsn: '000000000',
      geboortedatum: '00000000',
    })
    expect(cbsRecords(kind, { ...gezin, geheimAdres: true }, s, '2020-01-01', '2020-07-01')[0]?.postcode_of_gemeente).toBe(
      gezin.gemeentecode,
    )
  })

  it('gives sound records of a whole simulated region', () => {
    const s = sporen(STANDAARDMODEL, maakScenario({ aandeel: 1 / 100, jaren: 2, inloop: 2 }), 1000)
    const r = s.flatMap((x) => lever(x, '2020-01-01', '2020-07-01'))
    expect(r.length).toBeGreaterThan(200)
    for (const x of r) {
      expect(x.datum_einde === '' || x.datum_einde >= x.datum_aanvang).toBe(true)
      expect((x.hulpvorm === '') !== (x.type_maatregel === '')).toBe(true)
    }
    for (const x of s) {
      const sleutels = lever(x).map((y) => `${y.datum_aanvang}/${y.hulpvorm}/${y.type_maatregel}`)
      expect(new Set(sleutels).size).toBe(sleutels.length)
    }
  })
})
