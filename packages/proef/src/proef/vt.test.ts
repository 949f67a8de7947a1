import { describe, expect, it } from 'vitest'
import { gezinnen } from '../bevolking/index.ts'
import type { SynthetischGezin } from '../bevolking/model.ts'
import { spoorbron } from './spoorbron.ts'
import type { Spoor } from './spoor.ts'
import { vtRecords, type VtRecord } from './vt.ts'

const gezin = [...gezinnen({ jeugdigen: 1, seed: 1, peildatum: '2026-11-21' })][0] as SynthetischGezin
const kind = gezin.personen.find((p) => p.sleutel === gezin.vraagOver)!
const spoor = (...stappen: [string, Spoor['stappen'][number]['toestand'], string][]): Spoor => ({
  sleutel: 'kind-1-1',
  stappen: stappen.map(([op, toestand, bijId]) => ({ op, toestand, bij: bijId, bijId })),
  termijnen: [],
})
const lever = (s: Spoor, nummer = 1, van = '2025-01-01', tot = '2025-07-01', p = kind) => vtRecords(p, gezin, s, nummer, van, tot)
const van = (r: VtRecord[], dataset: VtRecord['dataset']) => r.filter((x) => x.dataset === dataset)
/** Over many youths, because what the chain does not know is drawn. */
const veel = (s: Spoor) => Array.from({ length: 300 }, (_, n) => lever(s, n + 1))

describe('vtRecords', () => {
  it('a child that goes on to the Board was looked into, and that is confirmed', () => {
    const s = spoor(['2025-01-10', 'wacht', 'melding'], ['2025-01-12', 'onderweg', 'melding'], ['2025-03-01', 'onderweg', 'raad'])
    for (const r of veel(s)) {
      const [m] = van(r, 'melding')
      expect(m).toMatchObject({ datum_melding: '20250110', triagebesluit: '01', overdracht: '' })
      expect(m!.datum_triagebesluit >= '20250112' && m!.datum_triagebesluit <= '20250114').toBe(true)
      const o = van(r, 'onderzoek')
      expect(o).toMatchObject([{ onderzoeksnummer: m!.onderzoeksnummer, datum_afronding: '20250301', uitkomst: '06', vervolg: '03' }])
    }
    // Now and then another reports the same child meanwhile: a number of its own, under the case of the first.
    const volg = veel(s).flatMap((r) => van(r, 'melding').filter((m) => m.casusnummer !== ''))
    expect(volg.length).toBeGreaterThan(5)
    for (const m of volg) expect([m.casusnummer.slice(1), m.triagebesluit]).toEqual([m.identificatie.slice(1), '01'])
  })

  it('nobody has decided yet: no triage, and once more when it is decided in the next half year', () => {
    const s = spoor(['2025-06-20', 'wacht', 'melding'], ['2025-07-20', 'onderweg', 'melding'], ['2025-09-01', 'onderweg', 'toegang'])
    expect(van(lever(s), 'melding')).toMatchObject([{ datum_triagebesluit: '', triagebesluit: '', onderzoeksnummer: '', overdracht: '' }])
    expect(van(lever(s), 'onderzoek')).toEqual([])
    const later = van(lever(s, 1, '2025-07-01', '2026-01-01'), 'melding')
    expect(later[0]).toMatchObject({ datum_melding: '20250620', identificatie: 'M1-1' })
    expect(later[0]!.triagebesluit).toMatch(/^0[12]$/)
    expect(van(lever(s, 1, '2026-01-01', '2026-07-01'), 'melding')).toEqual([])
  })

  it('who goes nowhere after it has no follow-up, or was advice to a professional', () => {
    const s = spoor(['2025-01-10', 'onderweg', 'melding'], ['2025-02-01', 'afgesloten', 'melding'])
    const m = veel(s).flatMap((r) => van(r, 'melding'))
    expect([...new Set(m.map((x) => x.triagebesluit))].sort()).toEqual(['03', '04'])
    for (const x of m) expect([x.overdracht, x.triagebesluit === '03' && Number(x.hoedanigheid) > 15]).toEqual(['', false])
  })

  it('who gave up waiting was never judged', () => {
    const s = spoor(['2025-01-10', 'wacht', 'melding'], ['2025-02-01', 'afgesloten', 'melding'])
    for (const r of veel(s)) for (const m of van(r, 'melding')) expect([m.datum_triagebesluit, m.triagebesluit]).toEqual(['', ''])
  })

  it('special numbers are those of Veilig Thuis: unknown is zeros, unborn is nines', () => {
    const s = spoor(['2025-01-10', 'onderweg', 'melding'])
    expect(lever(s, 1, '2025-01-01', '2025-07-01', { ...kind, bsn: null })[0]!.personen).toMatch(/^000000000\|\d{8}\|/)
    expect(lever(s, 1, '2025-01-01', '2025-07-01', { ...kind, ongeboren: true })[0]!.personen).toMatch(/^999999999\|99999999\|O/)
  })

  it('a child that nobody reported gives advice at most', () => {
    const s = spoor(['2025-01-10', 'onderweg', 'toegang'])
    const r = veel(s).flat()
    expect(r.length).toBeGreaterThan(2)
    expect(r.every((x) => x.dataset === 'advies' && x.personen === '' && x.datum_melding === '')).toBe(true)
  })
})

describe('spoorbron', () => {
  const eerste = (n: number, seed = 1): string[] => {
    const uit: string[] = []
    for (const s of spoorbron(4, seed, '2026-11-21')) {
      uit.push(`${s.sleutel} ${s.stappen[0]?.op}`)
      if (uit.length === n) break
    }
    return uit
  }
  it('goes on after one simulation, never gives a child twice, and is the same for the same seed', () => {
    const a = eerste(30_000)
    expect(new Set(a).size).toBe(30_000)
    expect(new Set(a.map((x) => x.split('-')[1])).size).toBeGreaterThan(1)
    expect(eerste(30_000)).toEqual(a)
    expect(eerste(10, 2)).not.toEqual(a.slice(0, 10))
  })
})
