import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { alsCsv } from '../levering/index.ts'
import { HULP } from '../levering/testhulp/rijen.ts'
import { leesStudie } from '../studie/index.ts'
import { load } from './load.ts'
import { quality } from './quality.ts'
import { study } from './study.ts'
import type { Tekst } from '../tekst.ts'

const map = mkdtempSync(join(tmpdir(), 'cijfers-'))
afterAll(() => rmSync(map, { recursive: true }))

async function draad(o: typeof study, ...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
  const t = { uit: '', fout: '' }
  const code = await o.voer(args, { uit: (s) => (t.uit += `${s}\n`), fout: (s) => (t.fout += `${s}\n`), map })
  return { code, ...t }
}
const schrijf = (naam: string, x: unknown): string => {
  writeFileSync(join(map, naam), typeof x === 'string' ? x : JSON.stringify(x))
  return naam
}
interface Uit {
  slot: { verkennend: boolean }
  parameters: Record<string, unknown> & { opvallend: unknown; gemeenten: unknown }
  stappen: { in: number; over: number }[]
  telling: Record<string, number>
  vlaggen: { gemeente: string; soort: string }[]
  gekozen: string[]
  besluit: unknown
  voorstel: { gemeenten: { gemeente: string }[] }
}

describe('cijfers study', () => {
  it('prints an example that works: steps, flags, chosen municipalities, every parameter', async () => {
    const v = await draad(study, '--voorbeeld')
    const r = await draad(study, schrijf('p.json', v.uit), '--json', '--op', '2015-10-01')
    expect([v.code, r.code, r.fout]).toEqual([0, 0, ''])
    const u = JSON.parse(r.uit) as Uit
    expect(u.stappen.map((s) => s.over)).toEqual([4, 4, 4, 4, 4])
    expect(u.telling).toMatchObject({ beoordeeld: 81, opvallend: 18, verwachting: 2 })
    expect(u.gekozen).toEqual(['A', 'B', 'C', 'D'])
    expect(u.slot.verkennend).toBe(true)
    const ingevoerd = JSON.parse(v.uit) as Record<string, unknown>
    for (const k of ['naam', 'versie', 'modus', 'data', 'band', 'ses', 'opvallend', 'indicatoren', 'land', 'verwachtingen'])
      expect(u.parameters[k], k).toMatchObject(ingevoerd[k] as object)
    const nog = await draad(study, 'p.json', '--json', '--op', '2015-10-01')
    expect(nog.uit).toBe(r.uit)
  })
  it('prints the guard above and below, in words', async () => {
    const r = await draad(study, 'p.json')
    expect(r.uit.split('geen beleidsconclusie').length).toBe(3)
    expect(r.uit).toContain('z = 16,')
  })
  it('a file that is wrong, and the reports, in the language that is asked for', async () => {
    const fout = schrijf('mis.json', { band: { van: 1, tot: 0 }, gemeenten: 'nergens' })
    const [en, nl] = [await draad(study, fout), await draad(study, fout, '--taal', 'nl')]
    expect(en.fout).toMatch(/gemeenten: found "nergens", which cannot be read; allowed: a list/)
    expect(nl.fout).toMatch(/er is één ding mis[^]*gemeenten: gevonden "nergens", en dat is niet te lezen; toegestaan: een lijst/)
    expect((await draad(study, schrijf('kapot.json', '{'), '--taal', 'nl')).fout).toMatch(/het hele bestand: gevonden geen JSON/)
    await draad(study, schrijf('p2.json', (await draad(study, '--voorbeeld')).uit), '--taal', 'en', '--verslag', 'en.md')
    await draad(study, 'p2.json', '--verslag', 'nl.md')
    const lees = (naam: string): string => readFileSync(join(map, naam), 'utf8')
    expect([lees('en.md').split('## 5. Access to child protection').length, lees('en.md').includes('Lessons from')]).toEqual([5, true])
    expect([lees('nl.md').split('## 5. Toegang tot jeugdbescherming').length, lees('nl.md').includes('Lessen uit')]).toEqual([5, true])
  })
  it('shares letters without the key, and keeps a study that can be read again', async () => {
    const p = JSON.parse(readFileSync(join(map, 'p.json'), 'utf8')) as {
      gemeenten: { id: string; naam: string }[]
      keuze: { besluit: { gekozen: string[] } }
      verwachtingen: unknown[]
    }
    p.gemeenten = p.gemeenten.map((g) => ({ ...g, id: `GM090${g.id}`, naam: `Ergens ${g.id}` }))
    p.keuze.besluit.gekozen = ['GM090B', 'GM090D', 'GM090A']
    p.verwachtingen = []
    const r = await draad(study, schrijf('n.json', p), '--json', '--anoniem', '--bewaar', 's.json', '--verslag', 'v.md')
    expect(r.code).toBe(0)
    expect(r.uit + readFileSync(join(map, 's.json'), 'utf8')).not.toMatch(/GM090|Ergens/)
    expect((JSON.parse(r.uit) as Uit).gekozen).toEqual(['A', 'B', 'C'])
    expect(leesStudie(readFileSync(join(map, 's.json'), 'utf8')).staat).toBe('gekozen')
    expect(readFileSync(join(map, 'v.md'), 'utf8')).toContain('gemeente C')
  })
  it('reads a table from a CSV beside the parameters', async () => {
    const rijen = Array.from(
      { length: 40 },
      (_, i) => `GM${1000 + i},${36_000 + i * 200},R${i % 5},${9 + (i % 3)},${300 + (i % 8) * 90},4000,${['team', 'loket'][i % 2]}`,
    )
    schrijf('t.csv', ['id,inwoners,regio,ses.armoede,gebruik.teller,gebruik.noemer,toegang.besluit', ...rijen].join('\n'))
    const p = {
      data: { bron: 'own table', versie: '1', periode: '2023' },
      indicatoren: [{ id: 'gebruik', eenheid: 'jongere', noemer: 'inwoner' }],
      land: 'som',
      gemeenten: 't.csv',
    }
    const r = await draad(study, schrijf('c.json', p), '--json')
    expect(r.fout).toBe('')
    const u = JSON.parse(r.uit) as Uit
    expect(u.stappen[0]?.in).toBe(40)
    expect(u.besluit).toBeNull()
    expect(u.gekozen).toEqual([])
    expect(u.voorstel.gemeenten.length).toBe(4)
  })
  it('takes the four municipalities of 2015 under parameters of one’s own', async () => {
    const r = await draad(study, schrijf('i.json', { gemeenten: 'toegang-2015', opvallend: { z: 9 } }), '--json')
    const u = JSON.parse(r.uit) as Uit
    expect(u.parameters.opvallend).toMatchObject({ z: 9, hoog: 1.35 })
    expect(u.telling).toMatchObject({ beoordeeld: 81, opvallend: 13 })
  })
  it.each<[string, string[], number, RegExp]>([
    ['no file', [], 2, /draad cijfers study PARAMS/],
    ['a file that is not there', ['nergens.json'], 2, /cannot be read/],
    ['no JSON', ['stuk.json'], 2, /no JSON/],
    ['a CSV that is not there', ['geencsv.json'], 2, /weg\.csv/],
    ['an empty object', ['leeg.json'], 2, /gemeenten: found nothing/],
    ['a day that is none', ['p.json', '--op', 'morgen'], 2, /--op/],
    ['a choice that fell out', ['keuze.json'], 2, /keuze\.besluit\.gekozen/],
    ['a funnel that leaves too few', ['weinig.json'], 1, /fewer than the 3/],
  ])('%s: says so and exits %#', async (_, args, code, fout) => {
    const p = JSON.parse(readFileSync(join(map, 'p.json'), 'utf8')) as Record<string, unknown>
    schrijf('stuk.json', '{"a": 1,\n "b"}')
    schrijf('geencsv.json', { ...p, gemeenten: 'weg.csv' })
    schrijf('leeg.json', {})
    schrijf('keuze.json', { ...p, band: { van: 40_000, tot: 50_000 } })
    schrijf('weinig.json', { ...p, keuze: { van: 3, tot: 4 }, band: { van: 40_000, tot: 50_000 } })
    const r = await draad(study, ...args)
    expect(r.code).toBe(code)
    expect(r.fout).toMatch(fout)
  })
  it('tells errors as JSON too', async () => {
    const r = await draad(study, 'leeg.json', '--json')
    expect((JSON.parse(r.uit) as { fouten: { veld: string }[] }).fouten.map((f) => f.veld)).toEqual([
      'data',
      'indicatoren',
      'land',
      'gemeenten',
    ])
  })
  it('prints its schema', async () => expect(JSON.parse((await draad(study, '--schema')).uit)).toMatchObject({ type: 'object' }))
})

describe('cijfers quality', () => {
  it('checks the published sources', async () => {
    const r = await draad(quality, '--json')
    expect(r.code).toBe(0)
    const u = JSON.parse(r.uit) as {
      telling: Record<string, number>
      bevindingen: { cijfer: string; regel: string; effect: { zin: Tekst } }[]
    }
    expect(u.telling['gebroken']).toBe(19)
    expect(u.bevindingen.every((b) => b.cijfer !== '' && b.regel !== '' && b.effect.zin.nl !== '' && b.effect.zin.en !== '')).toBe(true)
  })
  it('one source, one rule', async () => {
    const r = await draad(quality, '--bron', 'rotterdam-2018', '--regel', 'stroom')
    expect(r.uit).toContain('-780')
    expect(r.uit).toContain('0 holds, 0 holds within rounding, 2 broken')
  })
  const goed = [
    {
      id: '1',
      regel: 'som',
      cijfer: 'Trajecten 2023',
      vraag: {
        totaal: { waarde: 14_810, stap: 5 },
        delen: [
          { waarde: 13_720, stap: 5 },
          { waarde: 1_095, stap: 5 },
        ],
      },
    },
  ]
  it('statements of one’s own: 0 when all hold, 1 when one is broken, bare numbers are exact', async () => {
    expect((await draad(quality, schrijf('g.json', goed))).code).toBe(0)
    const stuk = [{ id: '2', regel: 'stroom', cijfer: 'Jeugdbescherming', vraag: { begin: 10, in: 5, uit: 3, einde: 11 } }]
    const r = await draad(quality, schrijf('f.json', stuk), '--json')
    expect(r.code).toBe(1)
    expect(JSON.parse(r.uit)).toMatchObject({ bevindingen: [{ uitkomst: 'gebroken', effect: { grootte: -1 } }] })
  })
  it.each<[string, unknown, RegExp]>([
    ['no list', { a: 1 }, /a list of statements/],
    ['an unknown rule', [{ id: '1', regel: 'sommen', cijfer: 'x', vraag: {} }], /one of stroom, som/],
    ['a part that is a word', [{ id: '1', regel: 'som', cijfer: 'x', vraag: { totaal: 3, delen: ['een'] } }], /\[0\]\.vraag\.delen\[0\]/],
    ['a question without its fields', [{ id: '1', regel: 'som', cijfer: 'x', vraag: {} }], /vraag\.totaal: found nothing/],
    ['no object', [3, null], /\[0\]: found 3/],
  ])('%s: says where', async (_, x, fout) => {
    const r = await draad(quality, schrijf('e.json', x))
    expect(r.code).toBe(2)
    expect(r.fout).toMatch(fout)
  })
  it('a wrong source or rule says what there is', async () => {
    expect((await draad(quality, '--bron', 'roterdam-2018')).fout).toContain('Did you mean rotterdam-2018')
    expect((await draad(quality, '--regel', 'x')).code).toBe(2)
    expect((await draad(quality, 'nergens.json')).fout).toContain('cannot be read')
  })
  it('lists its rules with what each asks', async () => {
    const r = JSON.parse((await draad(quality, '--regels', '--json')).uit) as { id: string; vraag: { properties?: object } }[]
    expect(r.length).toBe(19)
    expect(r.every((x) => Object.keys(x.vraag.properties ?? {}).length > 0)).toBe(true)
  })
})

describe('cijfers quality over deliveries', () => {
  /** Sixty youths; forty of them start on 1 January, and an institution refers many of them. */
  const records = Array.from({ length: 60 }, (_, i) => ({
    ...HULP,
    bsn: '999999999',
    geboortedatum: `2012${String((i % 12) + 1).padStart(2, '0')}${String((i % 28) + 1).padStart(2, '0')}`,
    postcode_of_gemeente: '0599',
    hulpvorm: i % 4 === 0 ? '01' : '02',
    verwijzer: i % 4 === 0 ? '06' : i % 3 === 0 ? '04' : '01',
    datum_aanvang: i < 40 ? '20260101' : `2026020${(i % 9) + 1}`,
  }))
  const laden = async (): Promise<void> => {
    schrijf(
      'verwacht.csv',
      'soort,leverancier,naam,rol,gemeente\nbj,01020304,Team Rotterdam,wijkteam,GM0599\nbj,99999999,Aanbieder,aanbieder,\n',
    )
    schrijf('levering-2026-1.csv', alsCsv({ soort: 'bj', records }))
    for (const args of [
      ['verwacht.csv', '--soort', 'verwacht', '--db', 'x.duckdb'],
      ['levering-2026-1.csv', '--soort', 'bj', '--leverancier', '12345678', '--db', 'x.duckdb', '--ontvangen', '2026-07-10'],
    ]) {
      const r = await draad(load, ...args)
      expect(r.code, r.fout + r.uit).toBeLessThan(2)
    }
  }
  it('finds the heap on one day, the referrers in doubt, the team and the supplier that did not deliver', async () => {
    await laden()
    const r = await draad(quality, '--db', 'x.duckdb', '--periode', '2026H1', '--json')
    expect(r.code, r.fout).toBe(0)
    const b = (JSON.parse(r.uit) as { bevindingen: { id: string; uitkomst: string; effect: { zin: Tekst; grootte: number | null } }[] })
      .bevindingen
    const van = (deel: string): (typeof b)[number] | undefined => b.find((x) => x.id.startsWith(`db/${deel}/`))
    expect(van('herstart')?.uitkomst).toBe('signaal')
    expect(van('verwijzer')?.effect.zin).toEqual({
      nl: expect.stringContaining('tussen 50,0% en 75,0%'),
      en: expect.stringContaining('from 50.0% to 75.0%'),
    })
    expect(van('team')).toMatchObject({ uitkomst: 'signaal', effect: { grootte: 15 } })
    expect(b.filter((x) => x.id.startsWith('db/respons/')).map((x) => x.uitkomst)).toContain('signaal')
  })
  it('says nothing of a period without enough help, and asks for a period and a database', async () => {
    const r = await draad(quality, '--db', 'x.duckdb', '--periode', '2024H1', '--json')
    expect(r.uit).not.toContain('db/verwijzer')
    expect((await draad(quality, '--db', 'x.duckdb')).fout).toContain('--periode: found nothing')
    expect((await draad(quality, '--db', 'weg.duckdb', '--periode', '2026H1')).code).toBe(2)
  })
})
