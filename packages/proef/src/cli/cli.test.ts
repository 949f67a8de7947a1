import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import { opdrachten } from '../cli.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-proef-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

async function voer(naam: string, ...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
  const uit: string[] = []
  const fout: string[] = []
  const o = opdrachten.find((x) => x.naam === `proef ${naam}`)!
  const code = await o.voer(args, { uit: (s) => uit.push(s), fout: (s) => fout.push(s), map })
  return { code, uit: uit.join('\n'), fout: fout.join('\n') }
}
const snel = { naam: 'snel', aandeel: 0.005, jaren: 1, inloop: 1, replicaties: 2 }
writeFileSync(join(map, 'snel.json'), JSON.stringify(snel))
writeFileSync(join(map, 'anders.json'), JSON.stringify({ ...snel, naam: 'anders', parameters: { 'gi.minimaal': 0.3 } }))
writeFileSync(join(map, 'fout.json'), JSON.stringify({ ...snel, parameters: { 'gi.ftes': 1 } }))
writeFileSync(join(map, 'lang.json'), JSON.stringify({ naam: 'lang', replicaties: 2, jaren: 10, aandeel: 0.1, inloop: 1 }))
const zomer = { soort: 'stop', station: 'jggz', van: '2025-06-01', tot: '2025-09-01' }
writeFileSync(join(map, 'zomer.json'), JSON.stringify({ naam: 'zomer', jaren: 4, inloop: 8, begin: '2017-01-01', ingrepen: [zomer] }))
writeFileSync(join(map, 'stuk.json'), '{')

describe('draad proef run', () => {
  it('runs a file and says what the model cannot say', async () => {
    const r = await voer('run', 'snel.json')
    expect(r.code).toBe(0)
    expect(r.uit).toContain('geen voorspellingen')
  })

  it('gives JSON, the same twice', async () => {
    const a = await voer('run', 'snel.json', '--vergelijk', 'anders.json', '--json', '--seed', '4')
    const b = await voer('run', 'snel.json', '--vergelijk', 'anders.json', '--json', '--seed', '4')
    expect(a.uit).toBe(b.uit)
    expect(Object.keys(JSON.parse(a.uit))).toEqual([
      'a',
      'b',
      'verschillen',
      'onbedoeld',
      'onbedoeldInWoorden',
      'rust',
      'valkuilen',
      'let',
      'afronding',
    ])
  })

  it.each([
    [['fout.json'], 'parameters.gi.ftes'],
    [['stuk.json'], '(whole file)'],
    [['nergens.json'], 'Examples: nu'],
    [[], 'one scenario'],
    [['snel.json', '--seed', 'x'], '--seed'],
    [['snel.json', '--replicaties', '0'], '--replicaties'],
    [['snel.json', '--taal', 'fr'], 'nl or en'],
    [['./'], 'is a folder'],
    [['snel.json', '--seed', '9999999999'], '--seed: found 9999999999; allowed: a whole number from -2147483648 to 2147483647'],
    [['snel.json', '--replicaties', '-3'], '--replicaties: found -3'],
    [['snel.json', '--vergelijk', 'zomer.json'], 'B, ingrepen[0].van'],
  ])('refuses %j and says why', async (args, woord) => {
    const r = await voer('run', ...args)
    expect(r.code).toBe(2)
    expect(r.fout).toContain(woord)
  })
})

describe('draad proef run, two scenarios', () => {
  it('says what B asked for and did not get, and nothing when B left it out', async () => {
    const r = await voer('run', 'snel.json', '--vergelijk', 'lang.json')
    expect([r.code, r.fout]).toEqual([
      0,
      'Not used of B: jaren 10, aandeel 0.1. Both are run with jaren 1, aandeel 0.005, or their children would not be the same.',
    ])
    expect((await voer('run', 'snel.json', '--vergelijk', 'anders.json')).fout).toBe('')
    expect((await voer('run', 'snel.json', '--vergelijk', 'nu')).fout).toBe('')
  })

  it('warns of a share that is so small that stations are rounded, in both languages, and not of a larger one', async () => {
    expect((await voer('run', 'snel.json')).uit).toMatch(
      /Klein deel van het land \(0,5 procent\).*Raad .*\(1,45 > 1\).*Met aandeel 0\.024 is/,
    )
    expect((await voer('run', 'snel.json', '--vergelijk', 'anders.json', '--taal', 'en')).uit).toContain('small share of the country')
    expect(JSON.parse((await voer('run', 'snel.json', '--json')).uit).afronding).toContain('1,45')
    writeFileSync(join(map, 'groot.json'), JSON.stringify({ ...snel, aandeel: 0.01, jaren: 0.5 }))
    expect((await voer('run', 'groot.json')).uit).not.toContain('Klein deel')
  })

  it('reads a file that begins with an invisible mark', async () => {
    writeFileSync(join(map, 'merk.json'), `\uFEFF${JSON.stringify(snel)}`)
    expect((await voer('run', 'merk.json')).code).toBe(0)
  })
})

describe('draad proef describe', () => {
  it('lists examples, and every assumption when asked', async () => {
    expect((await voer('describe')).uit).toContain('minimale-variant')
    const alles = await voer('describe', 'minimale-variant', '--alles')
    expect(alles.uit).toContain('gi.minimaal: 0 -> 1')
    expect(alles.uit).toContain('R2 6d')
    expect(JSON.parse((await voer('describe', 'nu', '--json')).uit).nietInModel.length).toBeGreaterThan(5)
    expect((await voer('describe', 'fout.json')).code).toBe(2)
  })
})

describe('draad proef calibrate and sensitivity', () => {
  it('holds the model against targets', async () => {
    const r = await voer('calibrate', 'snel.json', '--replicaties', '1')
    expect([0, 1]).toContain(r.code)
    expect(r.uit).toContain('claim')
    expect((await voer('calibrate', '--rondes', 'veel')).code).toBe(2)
  })

  it('says in words what an assumption does to a figure, in both languages', async () => {
    writeFileSync(join(map, 'mini.json'), JSON.stringify({ ...snel, aandeel: 0.001, jaren: 0.5, inloop: 0.5, replicaties: 1 }))
    const args = ['mini.json', '--uitkomst', 'crisis', '--top', '3', '--replicaties', '1', '--sobol', '2', '--taal']
    const [nl, en] = [await voer('sensitivity', ...args, 'nl', '--stil'), await voer('sensitivity', ...args, 'en')]
    expect(nl.uit).toMatch(/^Crisisplaatsingen \(crisis, per jaar\)/)
    expect(nl.fout).toBe('')
    expect(en.uit).toMatch(/per year.*\n.*the strongest first/)
    expect(en.fout).toContain(`of ${STANDAARDMODEL.parameters.length} assumptions`)
    // Three assumptions with their meaning under each, and their shares.
    expect(nl.uit.split('\n').filter((r) => r.startsWith('      ')).length).toBe(3)
    expect((await voer('sensitivity', 'mini.json', '--taal', 'fr')).code).toBe(2)
  })

  it('says weights, kinds and margins of a calibration, in both languages, and the same in JSON', async () => {
    const args = ['calibrate', 'snel.json', '--replicaties', '2'] as const
    const [nl, en, json] = [await voer(...args), await voer(...args, '--taal', 'en'), await voer(...args, '--json')]
    expect(nl.uit).toMatch(/doel +gevonden +bereik +gewicht +soort +bron/)
    expect(en.uit).toMatch(/A talk within two weeks +[\d.]+ ± [\d.]+ +31 - 41 +0.5 +measured/)
    const k = JSON.parse(json.uit) as { woorden: { nl: string[]; en: string[] }; rand: { parameter: string }[] }
    expect(nl.uit).toContain(k.woorden.nl[0])
    expect(en.uit).toContain(k.woorden.en.join('\n'))
    for (const r of k.rand) expect(k.woorden.en[1]).toContain(r.parameter)
    // One measured year cannot show whether the chain is at rest, and then that is what is said.
    expect([k.woorden.nl.at(-1), k.woorden.en.at(-1)].join(' ')).toMatch(/in rust.*at rest/)
    expect((await voer('calibrate', '--taal', 'fr')).fout).toContain('nl or en')
  })

  it.each([
    ['sensitivity', ['--sobol', '-3'], '--sobol: found -3; allowed: a whole number from 0'],
    ['calibrate', ['--rondes', '-1'], '--rondes: found -1; allowed: a whole number from 0'],
    ['sensitivity', ['--top', '0'], '--top: found 0'],
    ['calibrate', ['nu', 'nu'], 'at most one scenario'],
  ])('%s refuses %j in words of its own', async (naam, args, woord) => {
    const r = await voer(naam, ...args)
    expect(r.code).toBe(2)
    expect(r.fout).toContain(woord)
  })

  it('refuses an unknown figure', async () => {
    const r = await voer('sensitivity', 'snel.json', '--uitkomst', 'geluk')
    expect(r.code).toBe(2)
    expect(r.fout).toContain('wacht.gemiddeld')
  })
})

describe('draad proef populate', () => {
  it('writes families, the same for the same seed', async () => {
    const a = await voer('populate', '--jeugdigen', '50', '--regio', 'Rotterdam', '--out', 'a')
    await voer('populate', '--jeugdigen', '50', '--regio', 'rotterdam', '--out', 'b')
    expect(a.code).toBe(0)
    for (const f of ['gezinnen.jsonl', 'personen.csv', 'jeugdigen.csv'])
      expect(readFileSync(join(map, 'a', f), 'utf8')).toBe(readFileSync(join(map, 'b', f), 'utf8'))
    const gezinnen = readFileSync(join(map, 'a', 'gezinnen.jsonl'), 'utf8')
      .trim()
      .split('\n')
    expect(gezinnen.every((g) => JSON.parse(g).gemeentecode === '0599')).toBe(true)
    expect(
      readFileSync(join(map, 'a', 'jeugdigen.csv'), 'utf8')
        .trim()
        .split('\n').length,
    ).toBe(51)
  })

  it('writes parquet that holds as many rows', async () => {
    expect((await voer('populate', '--jeugdigen', '30', '--out', 'p', '--formaat', 'parquet')).code).toBe(0)
    expect(
      readFileSync(join(map, 'p', 'personen.parquet'))
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1')
  })

  it('writes CBS records for each half year', async () => {
    expect((await voer('populate', '--jeugdigen', '200', '--out', 'c', '--formaat', 'cbs')).code).toBe(0)
    const halfjaar = readFileSync(join(map, 'c', 'cbs-2026-1.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(halfjaar[0]).toContain('hulpvorm')
    expect(halfjaar.length).toBeGreaterThan(20)
  })

  it('writes deliveries of Veilig Thuis for each half year: a report once, and again only with its decision', async () => {
    await voer('populate', '--jeugdigen', '3000', '--out', 'v', '--formaat', 'vt')
    await voer('populate', '--jeugdigen', '3000', '--out', 'w', '--formaat', 'vt,cbs')
    const lees = (h: string, m = 'v') => readFileSync(join(map, m, `vt-${h}.csv`), 'utf8')
    const kop = lees('2024-2').split('\n', 1)[0]!.split(',')
    const k = (naam: string) => kop.indexOf(naam)
    const gezien = new Map<string, string>()
    let later = 0
    for (const h of ['2024-2', '2025-1', '2025-2', '2026-1']) {
      expect(lees(h)).toBe(lees(h, 'w'))
      const rijen = lees(h).trim().split('\n').slice(1)
      expect(rijen.length).toBeGreaterThan(100)
      for (const r of rijen.map((x) => x.split(','))) {
        if (r[k('dataset')] !== 'melding') continue
        const id = `${r[k('leverancier')]} ${r[k('identificatie')]}`
        if (gezien.has(id)) {
          later++
          expect([gezien.get(id), r[k('datum_triagebesluit')] === '']).toEqual(['', false])
        }
        gezien.set(id, r[k('datum_triagebesluit')]!)
      }
    }
    expect(later).toBeGreaterThan(0)
  })

  it('says that commands are made by the application, and gives them to it when it is there', async () => {
    const alleen = await voer('populate', '--jeugdigen', '5', '--out', 'o', '--formaat', 'opdrachten')
    expect(alleen.code).toBe(2)
    expect(alleen.fout).toContain('npx draad in a checkout')
    const gevraagd: unknown[] = []
    const o = opdrachten.find((x) => x.naam === 'proef populate')!
    const uit: string[] = []
    const code = await o.voer(['--jeugdigen', '5', '--seed', '3', '--out', 'o', '--formaat', 'opdrachten'], {
      uit: (s) => uit.push(s),
      fout: (s) => uit.push(s),
      map,
      formaten: {
        opdrachten: async ({ jeugdigen, seed, peildatum }) => {
          gevraagd.push([jeugdigen, seed, peildatum])
          return { bestand: 'x.jsonl', jeugdigen: 6, gezinnen: 4 }
        },
      },
    })
    expect([code, gevraagd]).toEqual([0, [[5, 3, '2026-11-21']]])
    expect(uit.join()).toContain('6 jeugdigen in 4 gezinnen')
  })

  it('writes iJw allocations', async () => {
    expect((await voer('populate', '--jeugdigen', '30', '--out', 'm', '--formaat', 'ijw')).code).toBe(0)
    const bestanden = readdirSync(join(map, 'm', 'ijw'))
    expect(bestanden.length).toBeGreaterThan(8)
    expect(readFileSync(join(map, 'm', 'ijw', bestanden[0]!), 'utf8')).toContain('BerichtCode>436')
  })

  it.each([
    [[], '--jeugdigen'],
    [['--jeugdigen', '5', '--out', 'x', '--regio', 'Roterdam'], 'did you mean Rotterdam'],
    [['--jeugdigen', '5', '--out', 'x', '--peildatum', '2026-02-30'], '--peildatum'],
    [['--jeugdigen', '5', '--out', 'x', '--formaat', 'xlsx'], 'json, csv, parquet, ijw, cbs, vt, opdrachten'],
    [['--jeugdigen', '5', '--out', 'x', '--bsn', 'echt'], 'uniek'],
    [['--jeugdigen', '5', '--out', 'x', '--formaat', ''], 'found nothing'],
    [['--jeugdigen', '5', '--out', 'x', '--seed', 'een'], 'found een'],
    [['--jeugdigen', '5', '--out', 'x', '--seed', '9999999999'], 'from -2147483648 to 2147483647'],
    [['--jeugdigen', '-5', '--out', 'x'], '--jeugdigen'],
    [['--jeugdigen', '5', '--out', 'snel.json'], '--out: found the file'],
    [['--jeugdigen', '5', '--out', 'snel.json/diep'], '--out: found the file'],
    [['--jeugdigen', '5', '--out', 'x', '--formaat', 'opdrachten', '--regio', 'Rotterdam'], 'demo region'],
  ])('refuses %j', async (args, woord) => {
    const r = await voer('populate', ...args)
    expect(r.code).toBe(2)
    expect(r.fout).toContain(woord)
  })
})
