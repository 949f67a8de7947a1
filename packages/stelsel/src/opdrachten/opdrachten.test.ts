import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { opdrachten } from '../cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'stelsel-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function draad(naam: string, ...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
  const out = { uit: '', fout: '' }
  const o = opdrachten.find((x) => x.naam === naam)
  const code = await o?.voer(args, { uit: (s) => (out.uit += `${s}\n`), fout: (s) => (out.fout += `${s}\n`), map: folder })
  return { code: code ?? -1, ...out }
}

describe('termijn compute', () => {
  it('prints the last day, the rule and its source as JSON', async () => {
    const r = await draad('termijn compute', 'eerste-contact', '--van', '2019-06-03', '--json')
    expect(r.code).toBe(0)
    expect(JSON.parse(r.uit)).toMatchObject({ laatsteDag: '2019-06-11', regel: { id: 'eerste-contact' } })
  })

  it.each([
    ['eerstecontact', 'eerste-contact'],
    ['bezwaar', 'bezwaartermijn'],
    ['Plan_van_aanpak', 'plan-van-aanpak'],
    ['beslistermjin', 'beslistermijn'],
  ])('an id that does not exist, %s, leads to %s', async (id, near) => {
    const r = await draad('termijn compute', id, '--van', '2026-01-05')
    expect([r.code, r.uit]).toEqual([2, ''])
    expect(r.fout).toContain(near)
    expect(r.fout.length).toBeLessThan(250)
  })

  it('says which option is missing, and that a rule did not hold yet', async () => {
    expect((await draad('termijn compute', 'beslistermijn')).fout).toContain('--van is missing')
    expect((await draad('termijn compute', 'klacht-gesloten', '--van', '2021-05-03')).uit).toContain('gold niet op 2021-05-03')
  })

  it('takes options one by one and as JSON', async () => {
    const a = await draad('termijn compute', 'plan-van-aanpak', '--van', '2019-06-03', '--eindigt-op', '2019-06-17')
    expect(a.uit).toContain('uiterlijk 2019-06-17')
    const opties = JSON.stringify({ opgeschort: [{ van: '2026-01-12', tot: '2026-01-26' }], verlengd: '1 week' })
    const b = await draad('termijn compute', 'beslistermijn', '--van', '2026-01-05', '--opties', opties, '--json')
    expect(JSON.parse(b.uit)).toMatchObject({ laatsteDag: '2026-03-23' })
    const c = await draad('termijn compute', 'toewijzing-na-besluit', '--van', '2026-05-11', '--gesloten', '2026-05-15')
    expect(c.uit).toContain('uiterlijk 2026-05-20')
  })

  it.each([
    [[]],
    [['bestaat-niet', '--van', '2026-01-01']],
    [['beslistermijn']],
    [['beslistermijn', '--van', '2026-02-30']],
    [['beslistermijn', '--van', '2026-01-01', '--opties', '{']],
    [['beslistermijn', '--van', '2026-01-01', '--opties', '{"dagen":-3}']],
    [['beslistermijn', '--van', '2026-01-01', '--opties', '{"onzin":1}']],
    [['beslistermijn', '--van', '2026-01-01', '--opgeschort', '2026-01-01']],
    [['beslistermijn', '--van', '2026-01-01', '--geen-vlag']],
    [['beslistermijn', '--van', '9999-12-31']],
  ])('refuses %j with exit code 2 and says why', async (args) => {
    const r = await draad('termijn compute', ...args)
    expect(r.code).toBe(2)
    expect(r.fout.length).toBeGreaterThan(10)
  })
})

describe('termijn list', () => {
  it('lists, filters and gives JSON', async () => {
    expect((await draad('termijn list')).uit).toMatch(/beslistermijn +8 weken +wet +Awb 4:13/)
    const json: unknown = JSON.parse((await draad('termijn list', '--status', 'betwist', '--json')).uit)
    expect(json).toMatchObject([{ status: 'betwist' }])
    expect((await draad('termijn list', '--status', 'onzin')).code).toBe(1)
  })
})

describe('gezag verify', () => {
  it('closes with the count, and its exit code tells', async () => {
    const good = `Functionaliteit: x
Scenario: goed
  Gegeven de persoon 'A' met burgerservicenummer '000000012'
  * is minderjarig
  * is in Nederland geboren
  * is ingeschreven in de BRP
  Als gezag wordt gezocht met de volgende parameters
    | naam | waarde |
    | burgerservicenummer | 000000012 |
  Dan heeft de persoon een 'gezag' met de volgende gegevens
    | naam | waarde |
    | type | TijdelijkGeenGezag |
Scenario: vreemd
  Gegeven het regent
`
    writeFileSync(join(folder, 'goed.feature'), good)
    const r = await draad('gezag verify', '.', '--op', '2026-11-21')
    expect(r.uit.trim().split('\n').at(-1)).toBe('1 passed, 0 failed')
    expect(r.uit).toContain('1 skipped')
    expect(r.uit).toContain('vreemd')
    expect(r.code).toBe(0)
    writeFileSync(join(folder, 'fout.feature'), good.replace('TijdelijkGeenGezag', 'Voogdij'))
    const f = await draad('gezag verify', folder, '--op', '2026-11-21')
    expect(f.uit.trim().split('\n').at(-1)).toBe('1 passed, 1 failed')
    expect(f.code).toBe(1)
  })

  it('says so when there is nothing to read', async () => {
    expect((await draad('gezag verify', 'bestaat-niet')).code).toBe(2)
    expect((await draad('gezag verify')).code).toBe(2)
    expect((await draad('gezag verify', '.', '--op', 'gisteren')).code).toBe(2)
  })
})

it('every command explains itself', () => {
  for (const o of opdrachten) {
    expect(o.gebruik).toContain(`draad ${o.naam}`)
    expect(o.gebruik).toMatch(/Exit codes/)
    expect(o.gebruik).toMatch(/Example/)
  }
})
