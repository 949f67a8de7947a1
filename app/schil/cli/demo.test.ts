import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '../instellingen.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-demo-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

/** The command line as a user has it, with an installation of its own. */
async function draad(...args: string[]): Promise<{ code: number | null; uit: string; fout: string }> {
  const { DATABASE_URL: _, ...env } = process.env
  const kind = spawn(
    process.execPath,
    ['--conditions=draad-bron', '--disable-warning=ExperimentalWarning', join(ROOT, 'tools/cli.ts'), ...args],
    { cwd: map, env: { ...env, DRAAD_MAP: join(map, 'draad') } },
  )
  let [uit, fout] = ['', '']
  kind.stdout.on('data', (b) => (uit += String(b)))
  kind.stderr.on('data', (b) => (fout += String(b)))
  const code = await new Promise<number | null>((goed) => kind.on('close', goed))
  return { code, uit, fout }
}

const HALFJAREN = ['2024-2', '2025-1', '2025-2', '2026-1'] as const
const ONTVANGEN = { '2024-2': '2025-01-10', '2025-1': '2025-07-10', '2025-2': '2026-01-10', '2026-1': '2026-07-10' } as const

test('deliveries of Veilig Thuis pass every rule of the loader; what it warns of is that the simulated chain was late', async () => {
  expect(await draad('proef', 'populate', '--jeugdigen', '4000', '--formaat', 'vt', '--out', 'vt')).toMatchObject({ code: 0 })
  for (const h of HALFJAREN) {
    const r = await draad('cijfers', 'load', `vt/vt-${h}.csv`, '--soort', 'vt', '--alleen-toetsen', '--ontvangen', ONTVANGEN[h], '--json')
    const g = JSON.parse(r.uit) as { bevindingen: { regel: string; ernst: string; veld: string }[] }
    expect(g.bevindingen.filter((b) => b.ernst === 'fout')).toEqual([])
    // VT-R8 says that a CSV is for own use; the rest are decisions and inquiries that were late, triages
    // that are still open (VT-R10), and numbers that stand in the file of another half year (VT-R11).
    const soorten = new Set(g.bevindingen.map((b) => `${b.regel} ${b.veld}`))
    expect(
      [...soorten].filter(
        (s) => !/^(VT-R8 bestand|VT-R([135]|10) datum_(triagebesluit|afronding)|VT-R11 (onderzoeksnummer|casusnummer))$/.test(s),
      ),
    ).toEqual([])
  }
  const alles = HALFJAREN.map((h) => readFileSync(join(map, `vt/vt-${h}.csv`), 'utf8')).join('')
  for (const soort of ['advies', 'melding', 'onderzoek']) expect(alles.split(`,${soort},`).length).toBeGreaterThan(50)
  // Every triage decision is met, and a follow-up report.
  for (const besluit of ['01', '02', '03', '04']) expect(alles).toMatch(new RegExp(`,melding,(?:[^,\n]*,){8}${besluit},`))
  expect(alles).toMatch(/,melding,V[\d-]+,M[\d-]+,/)
}, 120_000)

test('a file of commands fills an empty region, once; a wrong one says where and changes nothing', async () => {
  expect(
    (await draad('proef', 'populate', '--jeugdigen', '5', '--formaat', 'opdrachten', '--peildatum', '2026-11-20', '--out', 'op')).code,
  ).toBe(0)
  const pad = join(map, 'op/opdrachten.jsonl')
  const regels = readFileSync(pad, 'utf8').split('\n')
  writeFileSync(join(map, 'later.jsonl'), [regels[0]?.replace('2026-11-20', '2126-11-20'), ...regels.slice(1)].join('\n'))
  const fout = regels.findIndex((r, i) => i > 60 && r.includes('"wie":'))
  writeFileSync(join(map, 'stuk.jsonl'), [...regels.slice(0, fout), regels[fout]?.replace('"wie":', '"wei":')].join('\n'))
  expect(await draad('demo', 'run')).toMatchObject({ code: 2 })
  expect((await draad('demo', 'run', 'nergens.jsonl')).fout).toContain('No file nergens.jsonl')
  expect((await draad('demo', 'run', 'later.jsonl')).fout).toContain('nothing can be recorded of a day to come')
  const stuk = await draad('demo', 'run', 'stuk.jsonl')
  expect([stuk.code, stuk.fout]).toEqual([1, expect.stringMatching(new RegExp(`line ${fout + 1}: .*wie`))])
  // What was stopped half way is done again from the start.
  const goed = await draad('demo', 'run', 'op/opdrachten.jsonl')
  expect([goed.code, goed.uit]).toEqual([0, expect.stringContaining('families told up to 2026-11-20')])
  expect((await draad('verify')).uit).toContain('the chain holds')
  const weer = await draad('demo', 'run', 'op/opdrachten.jsonl')
  expect([weer.code, weer.fout]).toEqual([1, expect.stringContaining('filled already')])
}, 240_000)
