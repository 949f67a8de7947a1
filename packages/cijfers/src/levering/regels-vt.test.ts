import { describe, expect, it } from 'vitest'
import { periode } from '../cijfer/index.ts'
import { BSN, MELDING, ONDERZOEK, rijen, WACHT } from './testhulp/rijen.ts'
import { onderzoekVoor, triageOverschreven, triageVoor } from './regels-vt.ts'
import { toetsLevering, type Getoetst } from './toets.ts'
import { inTweeTalen } from './testhulp/twee-talen.ts'

const keur = (...vraag: Parameters<typeof toetsLevering>): Getoetst => {
  const g = toetsLevering(...vraag)
  inTweeTalen(g.bevindingen)
  return g
}
const toets = (r: readonly Readonly<Record<string, string>>[], anders: object = {}): Getoetst =>
  keur(rijen('vt', ...r), { soort: 'vt', periode: periode('2026H1'), leverancier: 'VT29', ontvangen: '2026-07-10', vast: true, ...anders })
/** What was found, apart from numbers that are not in the file: that has tests of its own. */
const zonderVerwijzing = (g: Getoetst): string[] => g.bevindingen.filter((b) => b.regel !== 'VT-R11').map((b) => `${b.regel} ${b.ernst}`)
const regels = (...r: readonly Readonly<Record<string, string>>[]): string[] => zonderVerwijzing(toets(r))
const overdracht = { triagebesluit: '02', onderzoeksnummer: '', overdracht: '01' }

it('a report with its inquiry passes', () => {
  expect(regels(MELDING, ONDERZOEK)).toEqual([])
})

describe('VT-R1 terms', () => {
  it('five days, or five working days by choice; ten weeks', () => {
    expect(triageVoor('2026-03-06')).toBe('2026-03-11')
    expect(triageVoor('2026-03-06', { triage: 'werkdagen' })).toBe('2026-03-13')
    expect(onderzoekVoor('2026-03-05')).toBe('2026-05-14')
  })
  it('late triage and late inquiry are counted, not refused', () => {
    const laat = { ...MELDING, datum_triagebesluit: '20260308' }
    expect(toets([laat]).records).toHaveLength(1)
    expect(regels(laat)).toEqual(['VT-R1 waarschuwing'])
    expect(regels({ ...MELDING, datum_triagebesluit: '20260307' })).toEqual([])
    expect(regels(MELDING, { ...ONDERZOEK, datum_afronding: '20260515' })).toEqual(['VT-R1 waarschuwing'])
  })
  it('not decided and over the term is said; within it is not', () => {
    const open = { ...MELDING, datum_triagebesluit: '', triagebesluit: '', onderzoeksnummer: '' }
    expect(regels({ ...open, hoedanigheid: '06' })).toEqual(['VT-R10 waarschuwing', 'VT-R1 waarschuwing'])
    expect(regels({ ...open, hoedanigheid: '06', datum_melding: '20260628' })).toEqual(['VT-R10 waarschuwing'])
  })
})

describe('VT-R2 a number and a decision of its own', () => {
  it('a number used twice is refused, also with another decision', () => {
    expect(regels(MELDING, MELDING)).toEqual(['VT-R2 fout'])
    expect(regels(MELDING, { ...MELDING, ...overdracht })).toEqual(['VT-R2 fout'])
    expect(regels(MELDING, { ...MELDING, identificatie: 'm2', casusnummer: 'm1' })).toEqual([])
  })
  it('an inquiry has a number, and only an inquiry', () => {
    expect(regels({ ...MELDING, onderzoeksnummer: '' })).toEqual(['VT-R2 fout'])
    expect(regels({ ...MELDING, ...overdracht, onderzoeksnummer: 'o1' })).toEqual(['VT-R2 waarschuwing'])
  })
  it('over deliveries the first decision stands', () => {
    const [eerst, nu] = [toets([MELDING]).records, toets([{ ...MELDING, ...overdracht }]).records]
    expect(inTweeTalen(triageOverschreven(eerst, nu))).toMatchObject([{ regel: 'VT-R2' }])
    expect(triageOverschreven(eerst, eerst)).toEqual([])
    expect(triageOverschreven([], nu)).toEqual([])
  })
})

describe('VT-R3 and VT-R4 follow-up reports', () => {
  const volg = { ...MELDING, identificatie: 'm2', casusnummer: 'm1', datum_melding: '20260401', datum_triagebesluit: '20260403' }
  it('VT-R3 the term runs from the first report', () => {
    // First report 2 March: five days and ten weeks is 16 May; from the follow-up it would be later.
    expect(regels(MELDING, volg, { ...ONDERZOEK, datum_afronding: '20260516' })).toEqual([])
    expect(regels(MELDING, volg, { ...ONDERZOEK, datum_afronding: '20260517' })).toEqual(['VT-R3 waarschuwing'])
    expect(regels(MELDING, { ...ONDERZOEK, datum_afronding: '20260515' })).toEqual(['VT-R1 waarschuwing'])
  })
  it('VT-R4 nothing is added to a closed case', () => {
    const dicht = { ...ONDERZOEK, datum_afronding: '20260320' }
    expect(regels(MELDING, volg, dicht)).toEqual(['VT-R4 fout'])
    expect(regels(MELDING, { ...volg, datum_melding: '20260320', datum_triagebesluit: '20260321' }, dicht)).toEqual([])
    expect(regels(MELDING, { ...volg, casusnummer: '' }, dicht)).toEqual([])
  })
})

describe('VT-R5, R6, R7 and R9', () => {
  it('VT-R5 a report of the police needs triage', () => {
    const open = { ...MELDING, datum_triagebesluit: '', triagebesluit: '', onderzoeksnummer: '' }
    expect(regels(open)).toEqual(['VT-R10 waarschuwing', 'VT-R5 waarschuwing'])
    expect(regels({ ...open, datum_melding: '20260629' })).toEqual(['VT-R10 waarschuwing'])
    expect(regels({ ...open, triagebesluit: '04' })).toContain('VT-triage fout')
  })
  it('VT-R6 advice only for who works under the reporting code; no follow-up hands nothing over', () => {
    expect(regels({ ...MELDING, triagebesluit: '03', onderzoeksnummer: '', hoedanigheid: '20' })).toEqual(['VT-R6 waarschuwing'])
    expect(regels({ ...MELDING, triagebesluit: '03', onderzoeksnummer: '', hoedanigheid: '06' })).toEqual([])
    expect(regels({ ...MELDING, triagebesluit: '04', onderzoeksnummer: '', overdracht: '01' })).toEqual(['VT-R6 waarschuwing'])
  })
  it('VT-R7 keeping watch does not move the decision', () => {
    expect(regels({ ...MELDING, ...overdracht, datum_overdracht_belegd: '20260304' })).toEqual(['VT-R7 fout'])
    expect(regels({ ...MELDING, ...overdracht, datum_overdracht_belegd: '20260320' })).toEqual([])
    expect(regels({ ...MELDING, ...overdracht, datum_triagebesluit: '20260320', datum_overdracht_belegd: '20260320' })).toContain(
      'VT-R7 waarschuwing',
    )
  })
  it('VT-R9 codes of youth policy information are caught', () => {
    expect(regels({ ...MELDING, personen: '999999999|20120101|V' })).toEqual(['VT-R9 fout'])
    expect(regels({ ...MELDING, personen: '000000000|99999999|O' })).toEqual(['VT-R9 fout'])
    expect(regels({ ...MELDING, personen: `000000000|20120101|V;999999999|99999999|O;${BSN[1]}|20100000|M` })).toEqual([])
  })
})

describe('VT-R10 and VT-R11 what belongs in a file', () => {
  it('a triage of another period is refused; an inquiry that ends later runs', () => {
    expect(regels({ ...MELDING, datum_melding: '20200302', datum_triagebesluit: '20200305' })).toContain('VT-R10 fout')
    expect(regels({ ...MELDING, datum_melding: '20260630', datum_triagebesluit: '20260701' })).toContain('VT-R10 fout')
    expect(regels(MELDING, { ...ONDERZOEK, datum_start: '20260702', datum_afronding: '20260801' })).toContain('VT-periode fout')
    const later = toets([
      { ...MELDING, datum_melding: '20260601', datum_triagebesluit: '20260602' },
      { ...ONDERZOEK, datum_start: '20260610', datum_afronding: '20260710' },
    ])
    expect(zonderVerwijzing(later)).toEqual(['VT-periode waarschuwing'])
    expect(later.records[1]!.v['datum_afronding']).toBeUndefined()
  })
  it('an open inquiry past its ten weeks is late, with or without its report', () => {
    const open = { ...ONDERZOEK, datum_afronding: '', uitkomst: '', vervolg: '' }
    expect(regels(MELDING, open)).toEqual(['VT-R1 waarschuwing'])
    expect(regels(open)).toEqual(['VT-R1 waarschuwing'])
    expect(regels({ ...open, datum_start: '20260421' })).toEqual([])
  })
  it('numbers that are not in the file are noticed, without repeating them', () => {
    const r11 = (...r: readonly Readonly<Record<string, string>>[]): string[] =>
      toets(r)
        .bevindingen.filter((b) => b.regel === 'VT-R11')
        .map((b) => `${b.ernst} ${b.veld}`)
    expect(r11(MELDING, ONDERZOEK)).toEqual([])
    expect(r11(MELDING)).toEqual(['melding onderzoeksnummer'])
    expect(r11(ONDERZOEK)).toEqual(['melding onderzoeksnummer'])
    expect(r11({ ...MELDING, casusnummer: 'weg' }, ONDERZOEK)).toEqual(['melding casusnummer'])
  })
})

describe('VT-R8 half years, three weeks, fixed width', () => {
  const met = (anders: object): string[] => zonderVerwijzing(toets([MELDING], anders))
  it('refuses a quarter, counts late, says when it is not fixed width', () => {
    expect(met({ periode: periode('2026Q2') })).toContain('VT-R8 fout')
    expect(met({ ontvangen: '2026-07-22' })).toEqual(['VT-R8 waarschuwing'])
    expect(met({ vast: false })).toEqual(['VT-R8 melding'])
  })
})

describe('the quarterly report to the care authority', () => {
  const nza = (...r: readonly Readonly<Record<string, string>>[]): Getoetst =>
    keur(rijen('nza', ...r), { soort: 'nza', periode: periode('2026Q1'), leverancier: 'X' })
  const organisatie = {
    onderdeel: 'organisatie',
    kvk: '12345678',
    kwartaal: '2026Q1',
    naam: 'Proefaanbieder',
    vormen: '02;11',
    opbrengsten_jeugdwet: '100000',
    risico: 'nee',
  }
  it('a decimal comma, unknown as empty, zero as zero', () => {
    const g = nza(organisatie, WACHT, { ...WACHT, vorm: '11', wachtenden: '', wachttijd_weken: '3' })
    expect(g.bevindingen).toEqual([])
    expect(g.records.map((r) => [r.v['wachttijd_weken'], r.v['wachtenden']])).toEqual([
      [undefined, undefined],
      ['7.5', '12'],
      ['3', undefined],
    ])
  })
  it.each([
    ['NZA-vormen', { vorm: '03' }],
    ['NZA-vorm', { kvk: '123' }],
    ['NZA-vorm', { wacht_op: 'maatregel', vorm: '02' }],
    ['NZA-vorm', { regio: 'JZ40' }],
    ['NZA-periode', { kwartaal: '2025Q4' }],
    ['NZA-wacht', { wachtenden: '', wachttijd_weken: '' }],
    ['NZA-wacht', { wachtenden: '0' }],
    ['NZA-vorm', { wachtenden: '-1' }],
  ])('%s on %j', (regel, anders) => {
    expect(nza(organisatie, { ...WACHT, ...anders }).bevindingen.map((b) => b.regel)).toContain(regel)
  })
  it('the same twice, and an organisation that is missing', () => {
    expect(nza(WACHT, WACHT).bevindingen.map((b) => b.regel)).toEqual(['NZA-organisatie', 'NZA-dubbel'])
    expect(nza(organisatie, WACHT, { ...WACHT, regio: 'JZ28' }).bevindingen).toEqual([])
  })
})
