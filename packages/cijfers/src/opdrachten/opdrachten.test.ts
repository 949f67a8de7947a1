import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opdrachten } from '../cli.ts'
import { alsCsv, alsVast, eigenIndeling, INHOUDEN } from '../levering/index.ts'
import { ENGELS, NEDERLANDS } from '../levering/testhulp/twee-talen.ts'
import { BSN, HULP, MELDING, WACHT } from '../levering/testhulp/rijen.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-cijfers-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))
const zet = (naam: string, tekst: string): void => writeFileSync(join(map, naam), tekst)

async function voer(naam: string, ...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
  const uit: string[] = []
  const fout: string[] = []
  const o = opdrachten.find((x) => x.naam === `cijfers ${naam}`)!
  const code = await o.voer(args, { uit: (s) => uit.push(s), fout: (s) => fout.push(s), map })
  return { code, uit: uit.join('\n'), fout: fout.join('\n') }
}
/** Sixty youths in three municipalities; without a number, each told apart by birth date. */
const groot = Array.from({ length: 60 }, (_, i) => ({
  ...HULP,
  bsn: '999999999',
  geboortedatum: `2012${String((i % 12) + 1).padStart(2, '0')}${String((i % 28) + 1).padStart(2, '0')}`,
  postcode_of_gemeente: ['0599', '0599', '0344', '0363'][i % 4]!,
  hulpvorm: i % 5 === 0 ? '11' : '02',
}))
const BJ = ['--soort', 'bj', '--leverancier', 'A', '--ontvangen', '2026-07-10', '--db'] as const
const laad = (...meer: string[]): ReturnType<typeof voer> => voer('load', 'levering-2026-1.csv', ...BJ, 'x.duckdb', ...meer)

beforeAll(async () => {
  zet('levering-2026-1.csv', alsCsv({ soort: 'bj', records: groot }))
  zet('fout-2026-1.csv', alsCsv({ soort: 'bj', records: [HULP, { ...HULP, bsn: '1' }] }))
  zet('vreemd-2026-1.csv', 'soort,bsn,hulpvrom\njeugdhulp,1,2\n')
  zet('vt-2026-1.txt', alsVast({ records: [MELDING] }, eigenIndeling(INHOUDEN.vt)))
  zet('nza-2026Q1.csv', alsCsv({ soort: 'nza', records: [WACHT] }))
  zet(
    'bevolking.csv',
    'gemeente,peildatum,leeftijd,aantal\nGM0599,2026-01-01,14,1000\nGM0344,2026-01-01,14,700\nGM0363,2026-01-01,14,800\n',
  )
  zet('verwacht.csv', 'soort,leverancier,naam,rol,gemeente\nbj,A,Aanbieder,aanbieder,\nbj,T,Team,wijkteam,GM0599\n')
  zet('geen.json', '{')
  await laad()
  await voer('load', 'bevolking.csv', '--soort', 'bevolking', '--db', 'x.duckdb')
  await voer('load', 'verwacht.csv', '--soort', 'verwacht', '--db', 'x.duckdb')
})

describe('draad cijfers load', () => {
  it('loads, says how the rows were used, and keeps the key apart', async () => {
    const r = await voer('load', 'levering-2026-1.csv', ...BJ, 'y.duckdb')
    expect(r.code).toBe(0)
    expect(r.uit).toContain('60 rows = 60 records')
    expect(statSync(join(map, 'y.duckdb.sleutel')).mode & 0o77).toBe(0)
  })
  it('says its findings in the language that is asked for', async () => {
    const vraag = ['load', 'fout-2026-1.csv', '--soort', 'bj', '--alleen-toetsen', '--ontvangen', '2026-07-10'] as const
    expect((await voer(...vraag)).uit).toMatch(
      /^error BJ-vorm row 3, bsn \(citizen service number\): found 1; allowed: nine digits .*\. Correct it .*Judged only/s,
    )
    expect((await voer(...vraag, '--taal', 'nl')).uit).toMatch(
      /^fout BJ-vorm rij 3, bsn: gevonden 1; toegestaan: negen cijfers .*Alleen getoetst/s,
    )
    expect(await voer(...vraag, '--taal', 'fr')).toMatchObject({ code: 2, fout: expect.stringContaining('nl or en') })
  })
  it('rows with an error are left out and said, as JSON too, without repeating a number', async () => {
    const r = await voer('load', 'fout-2026-1.csv', '--soort', 'bj', '--alleen-toetsen', '--ontvangen', '2026-07-10', '--json')
    expect(r.code).toBe(1)
    expect(JSON.parse(r.uit)).toMatchObject({
      periode: '2026H1',
      aanvaard: null,
      rijen: { totaal: 2, records: 1, geweigerd: 1 },
      bevindingen: [{ regel: 'BJ-vorm', rij: 3, veld: 'bsn' }],
    })
    expect(r.uit).not.toContain(BSN[0])
  })
  it('reads fixed width and the quarterly report', async () => {
    expect(await voer('load', 'vt-2026-1.txt', ...BJ, 'z.duckdb', '--soort', 'vt')).toMatchObject({ code: 0 })
    expect(await voer('load', 'nza-2026Q1.csv', '--soort', 'nza', '--db', 'z.duckdb', '--ontvangen', '2026-04-10')).toMatchObject({
      code: 0,
    })
    expect((await voer('show', 'CBS-vt-meldingen', '--gebied', 'NL', '--periode', '2026H1', '--db', 'z.duckdb')).uit).toContain(
      'niet getoond',
    )
  })
  it('a correction too far back is refused as a whole', async () => {
    const r = await voer('load', 'levering-2026-1.csv', ...BJ, 'y.duckdb', '--ontvangen', '2027-08-01')
    expect(r.code).toBe(3)
    expect(r.uit).toContain('nothing was changed')
  })
  it.each([
    [['weg.csv', '--soort', 'bj', '--db', 'q.duckdb', '--periode', '2026H1'], 'weg.csv'],
    [['vreemd-2026-1.csv', '--soort', 'bj', '--db', 'q.duckdb'], 'hulpvrom'],
    [['vreemd-2026-1.csv', '--soort', 'bj', '--db', 'q.duckdb'], 'Did you mean hulpvorm'],
    [['levering-2026-1.csv', '--soort', 'jb', '--db', 'q.duckdb'], 'bj, vt, nza'],
    [['levering-2026-1.csv', '--soort', 'bj'], '--db'],
    [['bevolking.csv', '--soort', 'bj', '--alleen-toetsen'], '--periode'],
    [['levering-2026-1.csv', '--soort', 'bj', '--alleen-toetsen', '--periode', '2026X'], '2025H1'],
    [['vt-2026-1.txt', '--soort', 'vt', '--alleen-toetsen', '--indeling', 'geen.json'], 'no JSON'],
    [['levering-2026-1.csv', '--soort', 'bj', '--db', 'levering-2026-1.csv'], 'figures database'],
    [['verwacht.csv', '--soort', 'bevolking', '--db', 'q.duckdb'], 'gemeente, peildatum'],
    [[], 'one file'],
  ])('refuses %j and says why', async (args, woord) => {
    const r = await voer('load', ...args)
    expect(r.code).toBe(2)
    expect(r.fout).toContain(woord)
  })
})

describe('draad cijfers show', () => {
  it('a published figure of the sources, with everything needed to read it', async () => {
    const r = await voer('show', 'R1-10', '--gebied', 'GM0599', '--periode', '2017', '--json')
    expect(r.code).toBe(0)
    expect(JSON.parse(r.uit)).toMatchObject([
      { eenheid: 'traject-gestart', gebied: 'GM0599', waarde: { staat: 'afgerond', waarde: 14810 }, bron: { id: 'rotterdam-2018' } },
    ])
    expect((await voer('show', 'R1-10', '--gebied', 'rotterdam', '--periode', '2017')).uit).toContain('14.810 gestarte trajecten')
  })
  it('a computed figure: rounded, with bounds and completeness', async () => {
    const r = await voer('show', 'CBS-jeugdhulp', '--gebied', 'GM0599,NL', '--periode', '2026H1', '--db', 'x.duckdb')
    expect(r.code).toBe(0)
    expect(r.uit).toMatch(/Jongeren met jeugdhulp: 3 procent/)
    expect(r.uit).toContain('1 van 2 leveranciers; niet: Team')
    expect((await voer('show', 'R1-10', '--gebied', 'NL', '--periode', '2026H1', '--db', 'x.duckdb')).uit).toContain(
      'instroom vanaf 1 januari',
    )
  })
  it('hidden and missing are said and give code 1', async () => {
    const klein = await voer('show', 'CBS-verblijf', '--gebied', 'GM0363', '--periode', '2026H1', '--db', 'x.duckdb')
    expect([klein.code, klein.uit.includes('niet getoond')]).toEqual([1, true])
    const weg = await voer('show', 'R1-10-team', '--gebied', 'GM0599', '--periode', '2026H1', '--db', 'x.duckdb', '--json')
    expect([weg.code, JSON.parse(weg.uit)[0].waarde.reden]).toEqual([1, 'niet-geleverd'])
  })
  it('in English, with a missing and a hidden one', async () => {
    const en = async (...args: string[]): Promise<string> => (await voer('show', ...args, '--db', 'x.duckdb', '--taal', 'en')).uit
    const een = await en('CBS-jeugdhulp', '--gebied', 'GM0599,NL', '--periode', '2026H1')
    expect(een).toMatch(/^Youths with youth help: 3 per cent/)
    for (const zin of [
      'area         the Netherlands (NL)',
      'of           residents aged 0 to 18',

      '1 of 2 suppliers; not: Team',
    ])
      expect(een).toContain(zin)
    const gestart = await en('CBS-begonnen', '--gebied', 'GK7', '--periode', '2026')
    expect(gestart).toContain('beware       Nothing was delivered over 2026H2.')
    expect(gestart).toContain('inflow from 1 January')
    const weg = await en('R1-10-team', '--gebied', 'GM0599', '--periode', '2026H1')
    expect(weg).toContain('missing (the local team delivers nothing)')
    expect(await en('CBS-verblijf', '--gebied', 'GM0363', '--periode', '2026H1')).toContain('not shown (too small, to protect people)')
    const gedrukt = (await voer('show', 'R1-10', '--gebied', 'GM0599', '--periode', '2017', '--taal', 'en')).uit
    expect(gedrukt).toContain('14,810 started trajectories (between 14,808 and 14,812)')
    for (const t of [een, gestart, weg]) expect(t).not.toMatch(NEDERLANDS)
    const nl = (await voer('show', 'R1-10-team', '--gebied', 'GM0599', '--periode', '2026H1', '--db', 'x.duckdb')).uit
    expect(nl).toContain('ontbreekt (het wijkteam levert niets)')
    expect(nl).not.toMatch(ENGELS)
  })
  it('lists every indicator in the language that is asked for', async () => {
    const regels = async (taal: string): Promise<string[]> => (await voer('show', '--lijst', '--taal', taal)).uit.split('\n')
    const [nl, en] = [await regels('nl'), await regels('en')]
    expect(nl.length).toBe(en.length)
    expect(nl.filter((r, i) => r === en[i])).toEqual([])
    expect(en.filter((r) => NEDERLANDS.test(r.replaceAll(/\([a-z]+\)/g, '')))).toEqual([])
    expect(nl.filter((r) => ENGELS.test(r))).toEqual([])
  })
  it('a wrong call is told in Dutch when Dutch is asked for', async () => {
    expect((await voer('show', 'R1-10', '--gebied', 'NL', '--taal', 'nl')).fout).toBe(
      '--periode: gevonden niets; toegestaan: 2026, 2026H1, 2026Q1 of een dag. Zeg wanneer.',
    )
    expect((await voer('show', '--taal=nl')).fout).toMatch(/^INDICATOR: gevonden 0; toegestaan: één indicator/)
    expect((await voer('show', 'R1-10', '--taal', 'fr')).fout).toMatch(/^--taal: found fr; allowed: nl or en/)
  })
  it('lists every indicator', async () => {
    expect((await voer('show', '--lijst')).uit).toContain('OUT-3.1')
    expect(JSON.parse((await voer('show', '--lijst', '--json')).uit).nietBerekenbaar.length).toBeGreaterThan(10)
  })
  it.each([
    [['R1-99', '--gebied', 'NL', '--periode', '2026', '--db', 'x.duckdb'], 'Did you mean'],
    [['R1-45', '--gebied', 'NL', '--periode', '2026', '--db', 'x.duckdb'], 'questionnaire'],
    [['R1-10', '--gebied', 'Roterdam', '--periode', '2017'], 'GM0599 Rotterdam'],
    [['R1-10', '--gebied', 'GM0599', '--periode', '2099'], 'GM0599 2017'],
    [['R1-10', '--gebied', 'GM0599', '--periode', '17'], '2025H1'],
    [['R1-10', '--periode', '2017'], '--gebied'],
    [['R1-10', '--gebied', 'NL'], '--periode'],
    [['R1-10', '--gebied', 'NL', '--periode', '2026', '--db', 'weg.duckdb'], 'weg.duckdb'],
    [['KETEN-mediaan', '--gebied', 'NL', '--periode', '2026'], '--db'],
    [['r2018.begonen.totaal', '--gebied', 'NL', '--periode', '2026'], 'r2018.begonnen.totaal'],
    [[], 'one indicator'],
  ])('refuses %j and says why', async (args, woord) => {
    const r = await voer('show', ...args)
    expect(r.code).toBe(2)
    expect(r.fout).toContain(woord)
  })
})

describe('draad cijfers compare', () => {
  const vraag = ['CBS-jeugdhulp', '--periode', '2026H1', '--db', 'x.duckdb']
  it('beside region, size class and country, with intervals and the places it can have', async () => {
    const r = await voer('compare', ...vraag, '--gebied', 'Rotterdam,Utrecht')
    expect(r.code).toBe(0)
    expect(r.uit).toMatch(/Rotterdam \(GM0599\) 2026H1: 3 \(/)
    expect(r.uit).toContain('naast')
    expect(r.uit).toMatch(/plaats \d+(,5)? van \d+, kan \d+ tot \d+ zijn/)
    expect(r.uit).toContain('naast 250.000 inwoners of meer')
    const en = await voer('compare', ...vraag, '--gebied', 'Rotterdam,Utrecht', '--taal', 'en')
    expect(en.uit).toMatch(/^Youths with youth help, with 95% intervals/)
    for (const zin of [
      'beside 250,000 residents or more',
      'beside all areas',
      'similar on residents',
      'no demonstrable difference',
      'beware: A share',
    ])
      expect(en.uit).toContain(zin)
    expect(en.uit).toMatch(/place \d+(\.5)? of \d+, can be \d+ to \d+/)
    expect(en.uit).not.toMatch(NEDERLANDS)
    expect(r.uit).not.toMatch(ENGELS)
    const json = JSON.parse((await voer('compare', ...vraag, '--gebied', 'GM0599', '--naast', 'land', '--json')).uit)
    expect(json.gebieden[0]).toMatchObject({ gebied: 'GM0599', meting: { teller: 30, noemer: 1000 } })
  })
  it.each([
    [['CBS-jeugdhulp', '--gebied', 'JZ29', '--periode', '2026H1', '--db', 'x.duckdb'], 'municipalities'],
    [['OUT-2', '--gebied', 'GM0599', '--periode', '2026H1', '--db', 'x.duckdb'], 'use show'],
    [['CBS-jeugdhulp', '--gebied', 'GM0599', '--periode', '2026H1'], '--db'],
    [['CBS-jeugdhulp', '--gebied', 'GM0599', '--periode', '2015Q1'], 'A, B, C, D'],
    [['R1-31', '--gebied', 'GM0599', '--periode', '2015Q1'], 'CBS-verwijzer-02'],
    [['R1-08', '--gebied', 'Limburg', '--periode', '2020', '--naast', 'land'], '--naast'],
    [['CBS-jeugdhulp', '--gebied', 'GM0599', '--periode', '2026H1', '--db', 'x.duckdb', '--naast', 'buren'], 'regio, grootteklasse'],
  ])('refuses %j and says why', async (args, woord) => {
    const r = await voer('compare', ...args)
    expect(r.code).toBe(2)
    expect(r.fout).toContain(woord)
  })
})

describe('draad cijfers compare without a database', () => {
  it('compares what was published, with intervals, and names its source', async () => {
    const r = await voer('compare', 'R1-08', '--gebied', 'Limburg,PV26', '--periode', '2020')
    expect(r.code).toBe(0)
    expect(r.uit).toMatch(/Limburg \(PV31\) 2020: 11,4 \(11,3 - 11,5\) procent/)
    expect(r.uit).toContain('naast alle provincies samen')
    expect(r.uit).toMatch(/bron: CBS StatLine, 84134NED$/)
    expect(r.uit).not.toMatch(ENGELS)
    const en = await voer('compare', 'R1-08', '--gebied', 'Limburg', '--periode', '2020', '--taal', 'en')
    expect(en.uit).toContain('beside all provinces together')
    expect(en.uit).not.toMatch(NEDERLANDS)
    const json = JSON.parse((await voer('compare', 'R1-08', '--gebied', 'Limburg', '--periode', '2020', '--json')).uit)
    expect(json).toMatchObject({ bron: { plaats: '84134NED' }, gebieden: [{ gebied: 'PV31', meting: { teller: 28010 } }] })
  })
  it('shares only: beside the nation, without an interval, and what is not there is said', async () => {
    const r = await voer('compare', 'CBS-verblijf', '--gebied', 'A,Limburg', '--periode', '2023')
    expect(r.code).toBe(0)
    expect(r.uit).toMatch(/PV31 2023: 10,1; naast Nederland 8,2 \(\+1,9\); bron: CBS StatLine, 85098NED/)
    expect(r.uit).toContain('A 2023: geen cijfer in deze bron')
    expect(r.uit).toContain('geen interval')
  })
  it('lists what there is', async () => {
    const r = await voer('compare', '--lijst')
    expect(r.uit).toMatch(/^pub-almere +.*71 wijken/m)
    expect(JSON.parse((await voer('compare', '--lijst', '--json')).uit).length).toBeGreaterThan(5)
  })
  it('with a database it says which', async () => {
    const r = await voer('compare', 'CBS-jeugdhulp', '--periode', '2026H1', '--db', 'x.duckdb', '--gebied', 'GM0599')
    expect(r.uit).toMatch(/bron: leveringen in x\.duckdb$/)
  })
})

describe('draad cijfers deliveries', () => {
  it('who delivered and who did not', async () => {
    const r = await voer('deliveries', '--soort', 'bj', '--periode', '2026H1', '--db', 'x.duckdb')
    expect(r.code).toBe(1)
    expect(r.uit).toMatch(/geleverd +Aanbieder, 60 records/)
    expect(r.uit).toMatch(/niet +Team/)
    const en = await voer('deliveries', '--soort', 'bj', '--periode', '2026H1', '--db', 'x.duckdb', '--taal', 'en')
    expect(en.uit).toMatch(/not +Team[^]*1 of 2 delivered/)
    expect(JSON.parse((await voer('deliveries', '--soort', 'bj', '--periode', '2026H1', '--db', 'x.duckdb', '--json')).uit)).toMatchObject({
      geleverd: 1,
      verwacht: 2,
    })
    expect((await voer('deliveries', '--soort', 'x', '--periode', '2026H1', '--db', 'x.duckdb')).code).toBe(2)
  })
})
