import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { periode } from '../cijfer/index.ts'
import { boek, magVervangen, standen, toetsOverdrachten, volledigheidVan, type Boeking } from './boek.ts'
import { csvCel, leesCsv } from './csv.ts'
import { BJ } from './inhoud-bj.ts'
import { INHOUDEN } from './inhouden.ts'
import { BSN, HULP } from './testhulp/rijen.ts'
import { leesSpreadsheet, uitgepakt } from './spreadsheet.ts'
import { toetsLevering } from './toets.ts'
import { alsCsv, alsVast, leveringUit, type UitTraject } from './uit.ts'
import { eigenIndeling, leesIndeling, leesVast } from './vast.ts'
import { inTweeTalen } from './testhulp/twee-talen.ts'

describe('CSV', () => {
  it('finds its separator, skips BOM and empty lines, keeps quotes and line ends within cells', () => {
    expect([...leesCsv('\uFEFFSoort;BSN\r\n"a;""b""\nc";2\r\n\r\nd;3')]).toEqual([
      { nr: 2, cellen: { soort: 'a;"b"\nc', bsn: '2' } },
      { nr: 5, cellen: { soort: 'd', bsn: '3' } },
    ])
    expect([...leesCsv('a\tb\n1\t2')][0]!.cellen).toEqual({ a: '1', b: '2' })
    expect([...leesCsv('')]).toEqual([])
  })
  it('a quote that is not closed and a column that stands twice are refused', () => {
    expect(() => [...leesCsv('a,b\n"1,2\n3,4')]).toThrow(/closing quote/)
    expect(() => [...leesCsv('a,a\n1,2')]).toThrow(/a twice/)
    expect(() => [...leesCsv(`a,b\n"${'x'.repeat(200_000)}`)]).toThrow(/closing quote/)
  })
  it('whatever is written is read back', () => {
    const cel = fc.string().map((s) => s.trim().replaceAll('\r', ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(cel, cel), { minLength: 1 }), (rijen) => {
        const tekst = `een,twee\n${rijen.map((r) => r.map(csvCel).join(',')).join('\n')}\n`
        const terug = [...leesCsv(tekst)].map((r) => [r.cellen['een'], r.cellen['twee']])
        expect(terug).toEqual(rijen)
      }),
    )
  })
})

describe('fixed width with positions as configuration', () => {
  const indeling = leesIndeling('{"naam":"proef","posities":[{"veld":"soort","van":11,"lengte":9},{"veld":"bsn","van":1,"lengte":9}]}', BJ)
  it('reads by position, short lines too', () => {
    expect([...leesVast(`${BSN[0]} jeugdhulp\r\n\r\n${BSN[1]}`, indeling)]).toEqual([
      { nr: 1, cellen: { soort: 'jeugdhulp', bsn: BSN[0] } },
      { nr: 3, cellen: { soort: '', bsn: BSN[1] } },
    ])
  })
  it.each([
    ['{', 'no JSON'],
    ['{"posities":[]}', 'nothing'],
    ['{"posities":[{"veld":"naam","van":1,"lengte":2}]}', 'found naam'],
    ['{"posities":[{"veld":"bsn","van":0,"lengte":9}]}', 'whole numbers'],
    ['{"posities":[{"veld":"bsn","van":1,"lengte":9},{"veld":"soort","van":9,"lengte":9}]}', 'position 9'],
  ])('refuses %s', (tekst, woord) => {
    expect(() => leesIndeling(tekst, BJ)).toThrow(woord)
  })
  it('our own layout writes and reads the same; what does not fit is refused', () => {
    for (const inhoud of Object.values(INHOUDEN)) {
      const eigen = eigenIndeling(inhoud)
      const rij = Object.fromEntries(inhoud.velden.map((v) => [v.naam, 'x'.repeat(v.lengte)]))
      expect([...leesVast(alsVast({ records: [rij] }, eigen), eigen)][0]!.cellen).toEqual(rij)
    }
    expect(() => alsVast({ records: [{ bsn: '0123456789' }] }, eigenIndeling(BJ))).toThrow(/at most 9/)
  })
})

/** A ZIP with one stored or deflated file, made by hand so that its directory can lie. */
function zip(bestanden: Record<string, string>, leugen?: number): Uint8Array {
  const delen: Buffer[] = []
  const gids: Buffer[] = []
  let plaats = 0
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    const data = deflateRawSync(Buffer.from(inhoud))
    const crc = Buffer.alloc(4)
    crc.writeUInt32LE(crc32(Buffer.from(inhoud)))
    const kop = Buffer.alloc(26)
    kop.writeUInt16LE(20, 0)
    kop.writeUInt16LE(8, 4)
    crc.copy(kop, 10)
    kop.writeUInt32LE(data.length, 14)
    kop.writeUInt32LE(leugen ?? inhoud.length, 18)
    kop.writeUInt16LE(naam.length, 22)
    const lokaal = Buffer.concat([Buffer.from('PK\x03\x04'), kop, Buffer.from(naam), data])
    const midden = Buffer.alloc(16)
    midden.writeUInt32LE(plaats, 10)
    gids.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), kop, midden.subarray(2), Buffer.from(naam)]))
    delen.push(lokaal)
    plaats += lokaal.length
  }
  const g = Buffer.concat(gids)
  const eind = Buffer.alloc(18)
  eind.writeUInt16LE(gids.length, 4)
  eind.writeUInt16LE(gids.length, 6)
  eind.writeUInt32LE(g.length, 8)
  eind.writeUInt32LE(plaats, 12)
  return Buffer.concat([...delen, g, Buffer.from('PK\x05\x06'), eind])
}
function crc32(b: Buffer): number {
  let c = ~0
  for (const x of b) {
    c ^= x
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  }
  return ~c >>> 0
}
const xlsx = (rijen: readonly (readonly (string | number)[])[]): Record<string, string> => {
  const cel = (c: string | number, i: number, j: number): string => {
    const r = `${String.fromCharCode(65 + j)}${i + 1}`
    return typeof c === 'number' ? `<c r="${r}"><v>${c}</v></c>` : `<c r="${r}" t="inlineStr"><is><t>${c}</t></is></c>`
  }
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="levering" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rijen.map((r, i) => `<row r="${i + 1}">${r.map((c, j) => cel(c, i, j)).join('')}</row>`).join('')}</sheetData></worksheet>`,
  }
}

describe('spreadsheets', () => {
  const kop = Object.keys(HULP)
  it('reads a delivery, with numbers that lost their zeros', async () => {
    const rijen = await leesSpreadsheet(zip(xlsx([kop, Object.values({ ...HULP, hulpvorm: 2, geboortedatum: 20120314 })])))
    const g = toetsLevering(rijen, { soort: 'bj', periode: periode('2026H1'), leverancier: 'A' })
    expect(g.bevindingen).toEqual([])
    expect(g.records[0]!.v).toMatchObject({ hulpvorm: '02', geboortedatum: '2012-03-14', bsn: BSN[0] })
  })
  it('refuses what is no .xlsx, what is broken, and what unpacks to too much', async () => {
    await expect(leesSpreadsheet(Buffer.from('soort,bsn'))).rejects.toThrow(/no .xlsx/)
    await expect(leesSpreadsheet(zip({ 'x.txt': 'x' }))).rejects.toThrow(/cannot be read/)
    const bom = zip({ 'xl/workbook.xml': 'x' }, 4_000_000_000)
    expect(uitgepakt(bom)).toBe(4_000_000_000)
    await expect(leesSpreadsheet(bom)).rejects.toThrow(/CSV or fixed width/)
    await expect(leesSpreadsheet(zip(xlsx([])))).rejects.toThrow(/empty sheet/)
  })
})

describe('BJ-R7 the ledger', () => {
  const b = (leverancier: string, p: string, anders: Partial<Boeking> = {}): Omit<Boeking, 'versie'> => ({
    soort: 'bj',
    leverancier,
    periode: p,
    ontvangen: '2026-07-10',
    records: 5,
    geweigerd: 0,
    ...anders,
  })
  it('a redelivery replaces and counts as a correction', () => {
    const boekingen = boek(boek(boek([], b('A', '2026H1')), b('A', '2026H1', { records: 3 })), b('B', '2026H1'))
    expect(boekingen.map((x) => [x.leverancier, x.records, x.versie])).toEqual([
      ['A', 3, 2],
      ['B', 5, 1],
    ])
  })
  it('corrections reach the latest period and the one before', () => {
    const eerder = ['2025H1', '2025H2', '2026H1'].reduce<Boeking[]>((l, p) => boek(l, b('A', p)), [])
    const mag = (p: string, op = '2026-07-10'): string[] =>
      inTweeTalen(magVervangen('bj', p, op, eerder)).map((x) => `${x.regel} ${x.ernst}`)
    expect(mag('2026H1')).toEqual([])
    expect(mag('2025H2')).toEqual([])
    expect(mag('2025H1')).toEqual(['BJ-R7 fout'])
    expect(mag('2024H2')).toEqual(['BJ-R7 waarschuwing'])
    expect(mag('2025H1', '2026-06-30')).toEqual([])
  })
  const verwacht = [
    { soort: 'bj', leverancier: 'A', naam: 'Aanbieder A', rol: 'aanbieder', gemeente: '' },
    { soort: 'bj', leverancier: 'T', naam: 'Team', rol: 'wijkteam', gemeente: 'GM0599' },
    { soort: 'vt', leverancier: 'V', naam: 'VT', rol: 'veilig-thuis', gemeente: '' },
  ] as const
  it('absent is not zero: nothing delivered, an empty delivery and late are told apart', () => {
    const s = standen('bj', '2026H1', verwacht, boek(boek([], b('A', '2026H1', { records: 0, ontvangen: '2026-08-01' })), b('Z', '2026H1')))
    expect(s.map((x) => [x.leverancier, x.stand, x.records, x.teLaat])).toEqual([
      ['A', 'leeg', 0, true],
      ['T', 'niet', null, null],
      ['Z', 'onverwacht', 5, false],
    ])
    expect(volledigheidVan(s)).toEqual({ geleverd: 1, verwacht: 2, ontbreken: ['Team'] })
    expect(volledigheidVan(standen('bj', '2026H1', [], []))).toEqual({ geleverd: null, verwacht: null, ontbreken: [] })
  })
  it('BJ-R9 who hands over finds who received the day after', () => {
    const van = { wie: 'p', maatregel: '11', leverancier: 'G1', overgedragen: '2026-02-28', gekregen: '' }
    const naar = { ...van, leverancier: 'G2', overgedragen: '', gekregen: '2026-03-01' }
    expect(toetsOverdrachten([van, naar])).toEqual([])
    expect(inTweeTalen(toetsOverdrachten([van]))).toMatchObject([{ regel: 'BJ-R9' }])
    expect(toetsOverdrachten([van, { ...naar, gekregen: '2026-03-02' }])).toHaveLength(1)
  })
})

describe('export from an own administration', () => {
  const traject: UitTraject = {
    soort: 'traject',
    persoon: { bsn: BSN[0], geboortedatum: '2012-03-14', geslacht: 'V', postcode: '3011 AA', gemeente: '0599' },
    leverancier: 'A',
    hulpvorm: '02',
    verwijzer: '02',
    crisis: false,
    begin: '2026-02-01',
    eind: '2026-05-01',
    reden: '31',
    metingen: [{ informant: 'jeugdige', nut: 8, zonderHulp: '03' }],
  }
  const H1 = periode('2026H1')
  const uit = (...r: readonly Partial<UitTraject>[]): ReturnType<typeof leveringUit> =>
    leveringUit(
      r.map((x) => ({ ...traject, ...x })),
      'bj',
      H1,
    )
  it('what goes out comes in without a finding', () => {
    const u = uit(
      {},
      { persoon: { ...traject.persoon, bsn: null, geheimAdres: true } },
      { persoon: { ...traject.persoon, bsn: BSN[1] }, hulpvorm: '01', verwijzer: null, eind: null, reden: null },
    )
    for (const rijen of [leesCsv(alsCsv(u)), leesVast(alsVast(u, eigenIndeling(BJ)), eigenIndeling(BJ))]) {
      const g = toetsLevering(rijen, { soort: 'bj', periode: H1, leverancier: 'A', vast: true })
      expect(g.bevindingen).toEqual([])
      expect(g.records).toHaveLength(3)
    }
    expect(u.records[1]).toMatchObject({ bsn: '999999999', postcode_of_gemeente: '0599' })
    expect(u.records[2]).toMatchObject({ verwijzer: '06', datum_einde: '' })
  })
  it('a personal budget and what lies outside the period stay out; an end after the period is left open', () => {
    expect(uit({ pgb: true }, { begin: '2026-07-01', eind: null }, { eind: '2025-12-31', begin: '2025-01-01' }).records).toEqual([])
    expect(uit({ eind: '2026-08-01' }).records[0]).toMatchObject({ datum_einde: '', reden_beeindiging: '' })
  })
  it('what is not known is said, never guessed', () => {
    const regels = (r: Partial<UitTraject>): string[] => inTweeTalen(uit(r).bevindingen).map((b) => b.regel)
    expect(regels({ hulpvorm: null })).toEqual(['UIT-hulpvorm'])
    expect(regels({ verwijzer: null })).toEqual(['UIT-verwijzer'])
    expect(regels({ crisis: null })).toEqual(['UIT-crisis'])
    expect(regels({ reden: '36' })).toEqual(['UIT-reden'])
    expect(uit({ hulpvorm: null, product: '45A04' }).records[0]).toMatchObject({ hulpvorm: '02' })
  })
  it('answers go with an end, the youth first; one that says nothing is none', () => {
    const [kind, ouder] = [
      { informant: 'jeugdige', nut: 8, zonderHulp: null },
      { informant: 'ouder', nut: null, zonderHulp: '02' },
    ] as const
    expect(uit({ metingen: [ouder, kind] }).records[0]).toMatchObject({
      informant_1: '01',
      nut_1: '8',
      zonder_hulp_1: '',
      informant_2: '02',
      nut_2: '',
      zonder_hulp_2: '02',
    })
    expect(uit({ metingen: [{ ...kind, nut: null }, ouder] }).records[0]).toMatchObject({ informant_1: '02', zonder_hulp_1: '02' })
    for (const r of [{ eind: null, reden: null }, { eind: '2026-08-01' }, { metingen: [{ ...kind, nut: null }] }])
      expect(uit(r).records[0]).not.toHaveProperty('informant_1')
  })
  it('measures, reports and waiting too', () => {
    const p = traject.persoon
    const m = {
      soort: 'maatregel',
      persoon: p,
      leverancier: 'G',
      type: '41',
      begin: '2026-01-01',
      overgenomen: null,
      overgedragen: null,
      eind: '2026-03-01',
      reden: '41',
      doorverwijzing: false,
      erkendeInterventie: true,
    } as const
    const Q1 = periode('2026Q1')
    const jr = toetsLevering(leesCsv(alsCsv(leveringUit([m], 'bj', Q1))), { soort: 'bj', periode: Q1, leverancier: 'G' })
    expect([jr.bevindingen, jr.records.length]).toEqual([[], 1])
    const melding = {
      soort: 'melding',
      leverancier: 'V',
      nummer: 'm1',
      casus: null,
      gemeente: '0599',
      aanleiding: ['08'],
      aard: [],
      hoedanigheid: '13',
      op: '2026-03-02',
      triage: { op: '2026-03-04', besluit: '04', onderzoek: null, overdracht: [] },
      personen: [p, { ...p, ongeboren: true }],
    } as const
    const vt = toetsLevering(leesCsv(alsCsv(leveringUit([melding], 'vt', H1))), { soort: 'vt', periode: H1, leverancier: 'V', vast: true })
    expect([vt.bevindingen, vt.records.length]).toEqual([[], 1])
    const wacht = { soort: 'wacht', kvk: '12345678', regio: 'JZ29', vorm: '02', op: 'hulp', weken: null, wachtenden: 4 } as const
    const nza = toetsLevering(leesCsv(alsCsv(leveringUit([wacht], 'nza', Q1))), { soort: 'nza', periode: Q1, leverancier: 'X' })
    expect(nza.records[0]!.v).toMatchObject({ wachtenden: '4' })
    expect(nza.records[0]!.v).not.toHaveProperty('wachttijd_weken')
  })
})
