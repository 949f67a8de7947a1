import { heeftBereikt } from '@draad/stelsel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gezinnen } from '../bevolking/index.ts'
import type { SynthetischGezin, SynthetischPersoon } from '../bevolking/model.ts'
import { binnenWet, past } from './binnenwet.ts'
import { cbsRecords, type CbsRecord } from './cbs.ts'
import type { Spoor } from './spoor.ts'
import { halfjaren, spoorgever } from './spoorbron.ts'
import { vtRecords } from './vt.ts'

const gezin = [...gezinnen({ jeugdigen: 1, seed: 1, peildatum: '2026-11-21' })][0] as SynthetischGezin
const kind = gezin.personen.find((p) => p.sleutel === gezin.vraagOver)!
const geboren = (geboortedatum: string, meer: Partial<SynthetischPersoon> = {}): SynthetischPersoon => ({ ...kind, geboortedatum, ...meer })
const spoor = (...stappen: [string, Spoor['stappen'][number]['toestand'], string][]): Spoor => ({
  sleutel: 'kind-1-1',
  stappen: stappen.map(([op, toestand, bijId]) => ({ op, toestand, bij: bijId, bijId })),
  termijnen: [],
})
const records = (p: SynthetischPersoon, s: Spoor) => cbsRecords(p, gezin, binnenWet(p, s), '2000-01-01', '2060-01-01')
const kort = (r: CbsRecord[]) => r.map((x) => [x.hulpvorm || x.type_maatregel, x.datum_aanvang, x.datum_einde])

describe('past', () => {
  const s = spoor(['2020-02-01', 'onderweg', 'toegang'], ['2020-03-01', 'hulp', 'ambulant'])
  it.each([
    ['2020-02-02', false],
    ['2020-02-01', true],
    ['2002-02-02', true],
    ['2002-02-01', false],
    // Born some day of that year: sure of being born, and sure of being under eighteen.
    ['2020-00-00', false],
    ['2019-00-00', true],
    ['2002-00-00', false],
    ['2002-02-00', false],
    ['2002-03-00', true],
  ])('a child that came on 1 February 2020 can be who was born on %s: %s', (dag, kan) => {
    expect(past(geboren(dag), s)).toBe(kan)
  })
  it('an unborn child can have help for its parents and a measure, and no place or treatment', () => {
    const p = geboren('2020-06-01', { ongeboren: true, bsn: null })
    expect(past(p, s)).toBe(true)
    expect(past(p, spoor(['2020-02-01', 'hulp', 'pleegzorg']))).toBe(false)
    expect(past(p, spoor(['2020-02-01', 'onderweg', 'gi'], ['2020-07-01', 'hulp', 'pleegzorg']))).toBe(true)
    expect(past({ ...p, geboortedatum: '2021-01-01' }, s)).toBe(false)
  })
})

describe('binnenWet', () => {
  it('goes on with help until 23, foster care until 21, and no treatment paid by this law from 18', () => {
    const p = geboren('2002-06-15')
    const loopt = (station: string) => kort(records(p, spoor(['2019-01-01', 'hulp', station])))
    expect(loopt('ambulant')).toEqual([['02', '20190101', '20250615']])
    expect(loopt('pleegzorg')).toEqual([['11', '20190101', '20230615']])
    expect(loopt('jggz')).toEqual([['02', '20190101', '20200615']])
    expect(loopt('gesloten')).toEqual([['13', '20190101', '20200615']])
    expect(loopt('voogdij')).toEqual([['21', '20190101', '20200615']])
  })
  it('ends a measure on the eighteenth birthday and lets the help go on', () => {
    const s = spoor(['2019-01-01', 'onderweg', 'gi'], ['2019-02-01', 'hulp', 'ambulant'])
    expect(kort(records(geboren('2002-06-15'), s))).toEqual([
      ['02', '20190201', '20250615'],
      ['11', '20190101', '20200615'],
    ])
  })
  it('begins no help at eighteen, but takes it up again within half a year', () => {
    const s = (op: string) => spoor(['2020-01-01', 'hulp', 'ambulant'], ['2020-05-01', 'onderweg', 'nazorg'], [op, 'hulp', 'daghulp'])
    const p = geboren('2002-06-15')
    expect(kort(records(p, s('2020-09-01'))).map((x) => x[0])).toEqual(['02', '03'])
    expect(kort(records(p, s('2020-12-01'))).map((x) => x[0])).toEqual(['02'])
    expect(kort(records(p, spoor(['2020-06-01', 'onderweg', 'toegang'], ['2020-07-01', 'hulp', 'ambulant'])))).toEqual([])
  })
  it('leaves alone what no age touches', () => {
    const s = spoor(['2019-01-01', 'onderweg', 'gi'], ['2019-02-01', 'hulp', 'jggz'], ['2020-02-01', 'afgesloten', 'jggz'])
    expect(binnenWet(geboren('2015-06-15'), s)).toEqual(s)
  })
})

describe('halfjaren', () => {
  it.each([
    ['2026-11-21', ['2024-2', '2025-1', '2025-2', '2026-1']],
    ['2026-07-01', ['2024-2', '2025-1', '2025-2', '2026-1']],
    ['2026-06-30', ['2024-1', '2024-2', '2025-1', '2025-2']],
    ['2027-01-01', ['2025-1', '2025-2', '2026-1', '2026-2']],
  ])('on %s the last four that ended are %j', (op, namen) => {
    expect(halfjaren(op).map((h) => h.naam)).toEqual(namen)
  })
  it('join without gap and never go past the day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), (d) => {
        const op = d.toISOString().slice(0, 10)
        const h = halfjaren(op)
        expect(h.at(-1)!.tot <= op).toBe(true)
        expect(h.slice(1).map((x) => x.van)).toEqual(h.slice(0, -1).map((x) => x.tot))
      }),
    )
  })
})

const streep = (d: string) => `${d.slice(0, 4)}-${d.slice(4, 6)}-${d.slice(6)}`

it('gives nobody help before birth or after the age the law allows, whatever the reference date and the seed', () => {
  const jaren = fc.integer({ min: 2016, max: 2050 })
  const dag = fc.tuple(jaren, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  const tel = { rijen: 0, achttien: 0, ongeboren: 0 }
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 1e6 }), ([j, m, d], seed) => {
      const peildatum = `${j}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      const geef = spoorgever(400, seed, peildatum)
      for (const g of gezinnen({ jeugdigen: 400, seed, peildatum }))
        for (const v of g.jeugdigen) {
          const p = g.personen.find((x) => x.sleutel === v.persoon)!
          const s = v.vraag ? geef(p) : null
          if (!s) continue
          for (const h of halfjaren(peildatum)) {
            for (const r of cbsRecords(p, g, s, h.van, h.tot)) {
              tel.rijen++
              if (p.ongeboren) {
                tel.ongeboren++
                expect(r.geboortedatum).toBe('00000000')
                continue
              }
              const [van, tot] = [streep(r.datum_aanvang), r.datum_einde === '' ? h.tot : streep(r.datum_einde)]
              expect(heeftBereikt(p.geboortedatum, 0, van), `${p.geboortedatum} ${van}`).toBe(true)
              // The last day of help lies before the day on which it ends.
              const grens = r.type_maatregel !== '' || r.hulpvorm === '13' ? 18 : r.hulpvorm === '11' ? 21 : 23
              if (r.datum_einde === '') expect(heeftBereikt(p.geboortedatum, grens, h.tot < van ? van : streepMin(h.tot))).toBe(false)
              else if (tot > van) expect(heeftBereikt(p.geboortedatum, grens, streepMin(tot)), `${p.geboortedatum} ${tot}`).toBe(false)
              if (heeftBereikt(p.geboortedatum, 18, streepMin(tot))) tel.achttien++
            }
            for (const r of vtRecords(p, g, s, 1, h.van, h.tot))
              if (r.datum_melding !== '' && !p.ongeboren) {
                expect(heeftBereikt(p.geboortedatum, 0, streep(r.datum_melding))).toBe(true)
                expect(heeftBereikt(p.geboortedatum, 18, streep(r.datum_melding))).toBe(false)
              }
          }
        }
    }),
    { numRuns: 25 },
  )
  expect(tel.rijen).toBeGreaterThan(2000)
  expect(tel.achttien).toBeGreaterThan(5)
  expect(tel.ongeboren).toBeGreaterThan(0)
}, 120_000)

function streepMin(d: string): string {
  return new Date(Date.parse(d) - 86_400_000).toISOString().slice(0, 10)
}
