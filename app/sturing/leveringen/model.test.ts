import { describe, expect, test } from 'vitest'
import { bronbevindingen, ERNST, keurBestand, laatstePeriode } from './model.ts'

const KOP = 'soort,bsn,geboortedatum,geslacht,postcode_of_gemeente,verwijzer,hulpvorm,gestart_met_crisis,datum_aanvang'
const GOED = 'jeugdhulp,999990019,20120314,V,0599,02,02,02,20260201'
const vraag = { soort: 'bj', periode: '2026H1', leverancier: 'Proefaanbieder' } as const

describe('a file judged', () => {
  test('a good row is a record without findings', () => {
    const k = keurBestand(`${KOP}\n${GOED}\n`, vraag)
    expect(k.ok && k.uit.rijen).toEqual({ totaal: 1, records: 1, geweigerd: 0, opgenomen: 0 })
  })
  test('a wrong row says which row and field, and never repeats a BSN', () => {
    const k = keurBestand(`${KOP}\n${GOED}\n${GOED.replace('999990019', '999990018').replace('20260201', '20261301')}\n`, vraag)
    if (!k.ok) return expect.unreachable()
    expect(k.uit.rijen.geweigerd).toBe(1)
    expect(k.uit.bevindingen.map((b) => b.rij)).toContain(3)
    expect(k.uit.bevindingen.some((b) => b.veld === 'datum_aanvang')).toBe(true)
    expect(JSON.stringify(k.uit.bevindingen)).not.toContain('999990018')
  })
  test.each(['', '2026', '2026Q5', '2026H3', 'vorig jaar'])('period "%s" is not one of this delivery, and it says what is', (periode) => {
    const k = keurBestand(`${KOP}\n${GOED}\n`, { ...vraag, periode })
    expect(!k.ok && k.fout).toMatchObject({
      veld: 'periode',
      gevonden: { nl: periode, en: periode },
      toegestaan: { nl: expect.stringContaining('2026H1, 2026H2') },
    })
  })
  test.each([
    ['a;b\n1;2', 'kolom', 'a'],
    ['soort,soort\n1,2', 'kolommen', 'soort twee keer'],
    ['', 'bestand', 'een leeg bestand, zonder kolommen'],
    [`${KOP}\n"open`, 'rij 2', 'een aanhalingsteken dat niet sluit'],
  ])('what is no delivery is told, never thrown: %j', (inhoud, veld, gevonden) => {
    const k = keurBestand(inhoud, vraag)
    if (k.ok) return expect.unreachable()
    expect(k.fout.veld).toBe(veld)
    expect(k.fout.gevonden.nl).toBe(gevonden)
    for (const w of [k.fout.gevonden, k.fout.toegestaan, k.fout.doe]) expect([w.nl, w.en].map((x) => x.length > 0)).toEqual([true, true])
  })
  test('the term for triage is counted in the days that were chosen', () => {
    const kop = 'dataset;identificatie;aanleiding;hoedanigheid;datum_melding;datum_triagebesluit;triagebesluit;personen'
    const rij = 'melding;m1;08;06;20260306;20260313;04;000000000|20120314|V'
    const regels = (triage?: 'dagen' | 'werkdagen'): unknown => {
      const k = keurBestand(`${kop}\n${rij}\n`, { soort: 'vt', periode: '2026H1', leverancier: 'V', ...(triage ? { triage } : {}) })
      return k.ok && k.uit.bevindingen.map((b) => b.regel).filter((r) => r === 'VT-R1')
    }
    expect([regels(), regels('dagen'), regels('werkdagen')]).toEqual([['VT-R1'], ['VT-R1'], []])
  })
  test('a heading without rows is no error and no record', () => {
    const k = keurBestand(`${KOP}\n`, vraag)
    expect(k.ok && k.uit.rijen).toEqual({ totaal: 0, records: 0, geweigerd: 0, opgenomen: 0 })
  })
})

test('the period offered is the latest whole one', () => {
  expect(laatstePeriode('bj', '2026-07-02')).toBe('2026H1')
  expect(laatstePeriode('bj', '2026-03-02')).toBe('2025H2')
  expect(laatstePeriode('nza', '2026-03-02')).toBe('2025Q4')
})

test('published figures: all are judged, some do not hold, and each says figure, source and outcome', () => {
  const b = bronbevindingen()
  expect(b.some((x) => x.uitkomst === 'gebroken')).toBe(true)
  expect(b.some((x) => x.uitkomst === 'klopt')).toBe(true)
  for (const x of b) {
    expect(ERNST).toContain(x.uitkomst)
    expect(x.cijfer && x.bron).toBeTruthy()
  }
  expect(new Set(b.map((x) => `${x.bron} ${x.id} ${x.regel}`)).size).toBe(b.length)
})
