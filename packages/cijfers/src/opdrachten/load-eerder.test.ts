/** Rules over deliveries, at load, against what the database holds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { alsCsv, type LeveringSoort } from '../levering/index.ts'
import { BESCHERMING, MELDING, ONDERZOEK } from '../levering/testhulp/rijen.ts'
import { load } from './load.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-eerder-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))
let nr = 0
beforeEach(() => void nr++)
type Regel = Readonly<Record<string, string>>
interface Uit {
  readonly code: number
  readonly regels: readonly string[]
  readonly rijen: { readonly geweigerd: number }
}
async function laad(soort: LeveringSoort, periode: string, leverancier: string, r: readonly Regel[], ...meer: string[]): Promise<Uit> {
  writeFileSync(join(map, 'x.csv'), alsCsv({ soort, records: r }))
  const uit: string[] = []
  const ontvangen = { '2025H2': '2026-01-10', '2026H1': '2026-07-10' }[periode]!
  const vraag = [
    'x.csv',
    '--soort',
    soort,
    '--db',
    `t${nr}.duckdb`,
    '--periode',
    periode,
    '--leverancier',
    leverancier,
    '--ontvangen',
    ontvangen,
    '--json',
  ]
  const code = await load.voer([...vraag, ...meer], { uit: (s) => uit.push(s), fout: (s) => uit.push(s), map })
  const json = JSON.parse(uit.join('\n')) as {
    bevindingen: { regel: string; ernst: string; veld: string; gevonden: unknown }[]
    rijen: Uit['rijen']
  }
  const b = json.bevindingen.filter((x) => x.regel !== 'VT-R8')
  return { code, regels: b.map((x) => `${x.regel} ${x.ernst} ${x.veld}`), rijen: json.rijen }
}
const eerst = { ...MELDING, datum_melding: '20251201', datum_triagebesluit: '20251204' }
const dicht = { ...ONDERZOEK, datum_start: '20251205', datum_afronding: '20251220' }
const volg = { ...MELDING, identificatie: 'm2', casusnummer: 'm1' }

describe('Veilig Thuis', () => {
  it('VT-R4 a report on a case that was closed in an earlier file is refused', async () => {
    expect((await laad('vt', '2025H2', 'V', [eerst, dicht])).regels).toEqual([])
    const r = await laad('vt', '2026H1', 'V', [
      volg,
      { ...MELDING, identificatie: 'm3', onderzoeksnummer: 'o3' },
      { ...ONDERZOEK, onderzoeksnummer: 'o3' },
    ])
    expect(r).toMatchObject({ code: 1, regels: ['VT-R4 fout casusnummer'], rijen: { geweigerd: 1 } })
    // Of another organisation the same number is another case.
    expect((await laad('vt', '2026H1', 'W', [volg, ONDERZOEK])).regels).toEqual(['VT-R11 waarschuwing casusnummer'])
  })
  it('VT-R1 an inquiry that ends 23 weeks after a triage that was delivered before is late; in time it is not', async () => {
    await laad('vt', '2025H2', 'V', [eerst])
    expect((await laad('vt', '2026H1', 'V', [{ ...ONDERZOEK, datum_afronding: '20260514' }])).regels).toEqual([
      'VT-R1 waarschuwing datum_afronding',
    ])
    expect((await laad('vt', '2026H1', 'V', [{ ...ONDERZOEK, datum_start: '20251210', datum_afronding: '20260212' }])).regels).toEqual([])
  })
  it('VT-R2 the first triage decision is not overwritten by a later delivery', async () => {
    await laad('vt', '2025H2', 'V', [eerst, dicht])
    const anders = { ...MELDING, triagebesluit: '02', onderzoeksnummer: '', overdracht: '01' }
    expect((await laad('vt', '2026H1', 'V', [anders])).regels).toEqual(['VT-R2 waarschuwing triagebesluit'])
    // A correction of the same period takes its place, and is no later decision.
    expect((await laad('vt', '2025H2', 'V', [{ ...eerst, datum_triagebesluit: '20251203' }, dicht])).regels).toEqual([])
  })
  it('VT-R11 numbers that were never delivered are said, those of before are not; also when only judged', async () => {
    await laad('vt', '2025H2', 'V', [eerst])
    expect((await laad('vt', '2026H1', 'V', [ONDERZOEK], '--alleen-toetsen')).regels).toEqual(['VT-R1 waarschuwing datum_afronding'])
    expect(
      (
        await laad('vt', '2026H1', 'V', [
          { ...volg, casusnummer: 'weg' },
          { ...ONDERZOEK, onderzoeksnummer: 'weg' },
        ])
      ).regels,
    ).toEqual(['VT-R11 waarschuwing onderzoeksnummer', 'VT-R11 waarschuwing casusnummer', 'VT-R11 waarschuwing onderzoeksnummer'])
  })
  it('the term for triage is a choice', async () => {
    const r = [{ ...MELDING, datum_melding: '20260306', datum_triagebesluit: '20260313' }, ONDERZOEK]
    expect((await laad('vt', '2026H1', 'V', r)).regels).toEqual(['VT-R1 waarschuwing datum_triagebesluit'])
    expect((await laad('vt', '2026H1', 'V', r, '--triage', 'werkdagen')).regels).toEqual([])
    await expect(laad('vt', '2026H1', 'V', r, '--triage', 'weken')).rejects.toThrow()
  })
})

it('BJ-R9 a measure that was handed over and received by nobody is said at load', async () => {
  const over = { ...BESCHERMING, datum_overgedragen: '20260331' }
  const na = (d: string): Regel => ({ ...BESCHERMING, datum_aanvang: '', datum_overgedragen_gekregen: d })
  const r9 = 'BJ-R9 waarschuwing datum_overgedragen_gekregen'
  expect((await laad('bj', '2026H1', 'GI1', [over])).regels).toEqual([r9])
  expect((await laad('bj', '2026H1', 'GI2', [na('20260401')])).regels).toEqual([])
  expect((await laad('bj', '2026H1', 'GI1', [over])).regels).toEqual([])
  await laad('bj', '2026H1', 'GI2', [na('20260403')])
  expect((await laad('bj', '2026H1', 'GI1', [over])).regels).toEqual([r9])
})
