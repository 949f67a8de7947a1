import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { voorbeeld } from '../afgeleid/voorbeeld.ts'
import type * as b from '../berichten.ts'
import { opdrachten } from '../cli.ts'
import { schrijfEnvelop } from '../envelop/schrijven.ts'
import { leesBericht } from '../lezen/lees.ts'
import { schrijfBericht } from '../schrijven.ts'

let map = ''
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'draad-bericht-'))
})
afterEach(() => rmSync(map, { recursive: true }))

async function draai(regel: string): Promise<{ code: number; uit: string; fout: string }> {
  const woorden = regel.split(' ')
  const o = opdrachten.find((x) => x.naam === woorden.slice(0, 2).join(' '))
  if (!o) throw new Error(regel)
  const uit: string[] = []
  const fout: string[] = []
  const code = await o.voer(woorden.slice(2), { uit: (s) => uit.push(s), fout: (s) => fout.push(s), map })
  return { code, uit: uit.join('\n'), fout: fout.join('\n') }
}

const zet = (naam: string, inhoud: Uint8Array | string) => writeFileSync(join(map, naam), inhoud)

function startZonderBsn(): b.JW305 {
  const m = structuredClone(voorbeeld('JW305', 1))
  m.Client.Bsn = '123456789'
  return m
}

test('check: valid is 0, not valid is 1, not readable is 2, and each file has its line of JSON', async () => {
  zet('goed.xml', schrijfBericht(voorbeeld('JW305', 1)))
  expect((await draai('bericht check goed.xml --date 2027-01-01')).code).toBe(0)
  zet('fout.xml', schrijfBericht(startZonderBsn()))
  const { code, uit } = await draai('bericht check goed.xml fout.xml --json --date 2027-01-01')
  expect(code).toBe(1)
  const [goed, fout] = uit.split('\n').map((r) => JSON.parse(r))
  expect(goed).toMatchObject({ bestand: 'goed.xml', bericht: 'JW305', geldig: true, bevindingen: [] })
  expect(goed.nietBeoordeeld).toContain('TR019')
  expect(fout).toMatchObject({
    geldig: false,
    bevindingen: [{ regel: 'CS002', retourcode: '0001', pad: 'Client/Bsn', waarde: '123456789' }],
  })
  zet('niets.xml', 'geen xml')
  const alles = await draai('bericht check . --json --date 2027-01-01')
  expect(alles.code).toBe(2)
  expect(alles.uit.split('\n').length).toBe(3)
  expect((await draai('bericht check *.xml --date 2027-01-01')).code).toBe(2)
  expect((await draai('bericht check bestaat-niet.xml')).code).toBe(2)
  expect((await draai('bericht check')).code).toBe(2)
})

test('check: the context decides the rules across messages', async () => {
  mkdirSync(join(map, 'archief'))
  zet('archief/toewijzing.xml', schrijfBericht(voorbeeld('JW301', 1)))
  zet('start.xml', schrijfBericht(voorbeeld('JW305', 1)))
  const uit = JSON.parse((await draai('bericht check start.xml --context archief --json --date 2027-01-01')).uit)
  expect(uit).toMatchObject({ geldig: true, bevindingen: [] })
  expect(uit.nietBeoordeeld).not.toContain('TR019')
  zet('archief/start.xml', schrijfBericht(voorbeeld('JW305', 1)))
  const nog = JSON.parse((await draai('bericht check start.xml --context archief --json --date 2027-01-01')).uit)
  expect(nog.bevindingen.map((x: { regel: string }) => x.regel).toSorted()).toEqual(['TR056', 'TR074', 'TR326'])
  expect((await draai('bericht check start.xml --context nergens')).code).toBe(2)
})

test('check: a file that is no message has its reason as a finding, names stay as given, wrong options are refused', async () => {
  mkdirSync(join(map, 'in'))
  zet(
    'in/oud.xml',
    Buffer.from(schrijfBericht(voorbeeld('JW305', 1)))
      .toString()
      .replaceAll('jw305', 'jw303'),
  )
  zet('in/utf16.xml', Buffer.from('<a/>', 'utf16le'))
  const { code, uit } = await draai('bericht check in ./in/oud.xml weg.xml --json')
  expect(code).toBe(2)
  const regels = uit.split('\n').map((r) => JSON.parse(r))
  expect(regels.map((r) => [r.bestand, r.bericht, r.geldig, r.bevindingen[0].regel])).toEqual([
    ['./in/oud.xml', null, false, 'vervallen-bericht'],
    ['in/utf16.xml', null, false, 'geen-utf8'],
    ['weg.xml', null, false, 'niet-te-openen'],
  ])
  for (const r of regels)
    expect(Object.keys(r.bevindingen[0])).toEqual(expect.arrayContaining(['regel', 'retourcode', 'pad', 'waarde', 'tekst']))
  expect(await draai('bericht check in --date 2026-02-30')).toMatchObject({ code: 2, fout: expect.stringContaining('2026-02-30') })
  expect(await draai('bericht check in --lang fr')).toMatchObject({ code: 2, fout: expect.stringContaining('nl or en') })
})

test('check: an archive can be checked against itself; what is no message in it is told', async () => {
  zet('toewijzing.xml', schrijfBericht(voorbeeld('JW301', 1)))
  zet('start.xml', schrijfBericht(voorbeeld('JW305', 1)))
  zet('los.xml', '<a/>')
  const { uit, fout } = await draai('bericht check start.xml toewijzing.xml --context . --json --date 2027-01-01')
  expect(uit.split('\n').map((r) => JSON.parse(r).bevindingen)).toEqual([[], []])
  expect(fout).toContain('1 of 3')
  zet('dubbel.xml', schrijfBericht(voorbeeld('JW305', 1)))
  const nog = JSON.parse((await draai('bericht check dubbel.xml --context . --json --date 2027-01-01')).uit)
  expect(nog.bevindingen.map((x: { regel: string }) => x.regel)).toContain('TR056')
})

const jw301 = voorbeeld('JW301', 1)
const envelop = {
  soort: 'Di01',
  zender: { organisatie: jw301.Header.Afzender, applicatie: 'Draad' },
  ontvanger: { organisatie: jw301.Header.Ontvanger, applicatie: 'GGk' },
  referentienummer: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  tijdstip: '20261121103000',
  functie: 'JW301',
  applicatieVersie: '0001',
  applicatieSubversie: '0000',
  functieVersie: '0003',
  functieSubversie: '0002',
} as const

test('check opens an envelope, and says where it does not fit the message inside', async () => {
  const check = async (e: Parameters<typeof schrijfEnvelop>[0]) => {
    zet('envelop.xml', schrijfEnvelop(e, schrijfBericht(jw301)))
    const { code, uit } = await draai('bericht check envelop.xml --json --date 2027-01-01')
    const u = JSON.parse(uit)
    expect([u.bericht, u.geldig]).toEqual(['JW301', code === 0])
    return u.bevindingen.map((b: { regel: string; pad: string; waarde: string }) => `${b.regel} ${b.pad} ${b.waarde}`)
  }
  expect(await check(envelop)).toEqual([])
  expect(await check({ ...envelop, functie: 'JW305' })).toEqual(['envelop envelop/functie JW305'])
  expect(await check({ ...envelop, zender: { ...envelop.zender, organisatie: 'ABC' }, tijdstip: '20261399999999' })).toEqual([
    'envelop envelop/zender/organisatie ABC',
    'envelop envelop/tijdstipBericht 20261399999999',
  ])
  expect(await check({ ...envelop, zender: envelop.ontvanger, ontvanger: envelop.zender })).toEqual([
    `envelop envelop/zender/organisatie ${jw301.Header.Ontvanger}`,
    `envelop envelop/ontvanger/organisatie ${jw301.Header.Afzender}`,
  ])
  expect((await draai('bericht check envelop.xml --lang nl --date 2027-01-01')).uit).toContain('De envelop zegt iets anders')
})

test('an envelope is known by its first element, whatever stands before it; a comment that names one is none', async () => {
  const tekst = Buffer.from(schrijfEnvelop(envelop, schrijfBericht(jw301))).toString()
  const los = Buffer.from(schrijfBericht(jw301)).toString()
  const erna = (t: string, wat: string) => t.replace('?>', `?>${wat}`)
  const lang = `<!-- ${'x'.repeat(50_000)} -->\n<?pi ${'y'.repeat(3000)}?>`
  zet('lang.xml', erna(tekst, lang))
  zet('kort.xml', erna(los, '<!-- http://www.stufstandaarden.nl/koppelvlak/ggk0210 -->'))
  zet('los.xml', erna(los, lang))
  const { code, uit } = await draai('bericht check lang.xml kort.xml los.xml --json --date 2027-01-01')
  expect(uit.split('\n').map((r) => [JSON.parse(r).bericht, JSON.parse(r).geldig])).toEqual([1, 2, 3].map(() => ['JW301', true]))
  expect(code).toBe(0)
  expect(JSON.parse((await draai('bericht read lang.xml')).uit)).toEqual(jw301)
  for (const kapot of ['', '<', '<!-', '<!-- nooit dicht', '<?pi', '<a', 'tekst', '\u0000\u0000', '<!DOCTYPE a><a/>']) {
    zet('kapot.xml', kapot)
    expect((await draai('bericht check kapot.xml --json')).code).toBe(2)
  }
})

test('a folder: every file once, links and circles too; what cannot be read is told and nothing waits', async () => {
  mkdirSync(join(map, 'in/diep'), { recursive: true })
  mkdirSync(join(map, 'elders'))
  zet('in/een.xml', schrijfBericht(voorbeeld('JW305', 1)))
  zet('in/diep/twee.xml', schrijfBericht(voorbeeld('JW305', 2)))
  zet('elders/drie.xml', schrijfBericht(voorbeeld('JW305', 3)))
  zet('elders/vier.dat', schrijfBericht(voorbeeld('JW305', 4)))
  const namen = async () => {
    const { uit, code } = await draai('bericht check in --json --date 2027-06-01')
    return [code, uit.split('\n').map((r) => JSON.parse(r).bestand)]
  }
  symlinkSync(join(map, 'in'), join(map, 'in/kring'))
  symlinkSync('..', join(map, 'in/diep/terug'))
  symlinkSync(join(map, 'in/een.xml'), join(map, 'in/zelfde.xml'))
  symlinkSync(join(map, 'elders/vier.dat'), join(map, 'in/vier.xml'))
  expect(await namen()).toEqual([0, ['in/diep/twee.xml', 'in/een.xml', 'in/vier.xml']])
  symlinkSync(join(map, 'elders'), join(map, 'in/elders'))
  expect(await namen()).toEqual([0, ['in/diep/twee.xml', 'in/een.xml', 'in/elders/drie.xml', 'in/vier.xml']])
  symlinkSync(join(map, 'weg.xml'), join(map, 'in/dood.xml'))
  symlinkSync(join(map, 'in/rond.xml'), join(map, 'in/rond.xml'))
  execFileSync('mkfifo', [join(map, 'in/pijp.xml')])
  const { code, uit } = await draai('bericht check in --json --date 2027-06-01')
  expect(code).toBe(2)
  const weg = uit
    .split('\n')
    .map((r) => JSON.parse(r))
    .filter((r) => r.bericht === null)
  expect(weg.map((r) => [r.bestand, r.bevindingen[0].tekst])).toEqual([
    ['in/dood.xml', 'Het bestand is niet te openen: het bestaat niet.'],
    ['in/pijp.xml', 'Het bestand is niet te openen: het is een pijp of apparaat, geen bestand.'],
    ['in/rond.xml', 'Het bestand is niet te openen: het is een verwijzing die in een kring loopt.'],
  ])
  // As a context the same folder counts its four messages once, and names what it leaves out.
  const met = await draai('bericht check elders/drie.xml --context in --json --date 2027-06-01')
  expect(met.fout).toContain('3 of 7 files')
  expect((await draai('bericht read in/pijp.xml')).code).toBe(2)
  expect((await draai('bericht answer in/pijp.xml')).code).toBe(2)
})

test('read, answer, example and doc', async () => {
  zet('start.xml', schrijfBericht(voorbeeld('JW305', 1)))
  expect(JSON.parse((await draai('bericht read start.xml --json')).uit).bericht).toEqual(voorbeeld('JW305', 1))
  const antwoord = await draai('bericht answer start.xml --id R9 --date 2027-01-01 --unjudged all')
  expect(antwoord.code).toBe(0)
  const retour = leesBericht(antwoord.uit)
  expect(retour.soort).toBe('JW306')
  expect(retour.bericht).toMatchObject({ Header: { IdentificatieRetour: 'R9', DagtekeningRetour: '2027-01-01' } })
  zet('retour.xml', antwoord.uit)
  expect((await draai('bericht answer retour.xml')).code).toBe(1)
  expect((await draai('bericht answer start.xml --date gisteren')).code).toBe(2)
  expect(leesBericht((await draai('bericht example JW323 --seed 7')).uit).geldig).toBe(true)
  expect(await draai('bericht example JW303')).toMatchObject({ code: 2, fout: expect.stringContaining('JW323') })
  expect((await draai('bericht doc JW301')).uit).toContain('TR302')
  expect((await draai('bericht doc JW301 --xsd')).uit).toContain('<xs:schema')
})

test('answer: what was not judged is not answered as fine; both languages name it and what to do', async () => {
  mkdirSync(join(map, 'archief'))
  zet('archief/toewijzing.xml', schrijfBericht(voorbeeld('JW301', 1)))
  zet('start.xml', schrijfBericht(voorbeeld('JW305', 1)))
  zet('declaratie.xml', schrijfBericht(voorbeeld('JW323', 1)))
  for (const regel of ['bericht answer start.xml --date 2027-01-01', 'bericht answer declaratie.xml --id R1 --date 2027-01-01']) {
    const kaal = await draai(regel)
    expect(kaal).toMatchObject({ code: 3, uit: '' })
    const [nl, en] = kaal.fout.split('\n')
    expect(nl).toMatch(/^Geen antwoord: .+ niet beoordeeld.+--context.+--unjudged TR/)
    expect(en).toMatch(/^No answer: .+ not judged.+--context.+--unjudged TR/)
    // What it says to add is enough.
    const keus = en?.split('--unjudged ')[1] ?? ''
    const met = await draai(`${regel} --unjudged ${keus}`)
    expect(met).toMatchObject({
      code: 0,
      fout: expect.stringContaining(`Not judged, and not in this answer: ${keus.replaceAll(',', ' ')}`),
    })
    expect(met.fout).toContain('Niet beoordeeld')
  }
  const metArchief = await draai('bericht answer start.xml --context archief --date 2027-01-01')
  expect(metArchief.code).toBe(3)
  expect(metArchief.fout).not.toContain('TR019')
  expect((await draai('bericht answer start.xml --unjudged TR019,KLOPT')).fout).toContain('no rule of iJw 3.2: KLOPT')
  expect((await draai('bericht answer start.xml --unjudged TR019,KLOPT')).code).toBe(2)
  // A message that is rejected as a whole calls nothing fine.
  zet('fout.xml', schrijfBericht(startZonderBsn()))
  expect(await draai('bericht answer fout.xml --date 2027-01-01')).toMatchObject({ code: 0, uit: expect.stringContaining('0001') })
})

test('answer: an identification that no message can have is refused, and two originals never share one by default', async () => {
  zet('start.xml', schrijfBericht(voorbeeld('JW305', 1)))
  const o = opdrachten.find((x) => x.naam === 'bericht answer')
  for (const id of ['', '   ', 'R123456789012', 'A\nB']) {
    const fout: string[] = []
    const uit: string[] = []
    const code = await o?.voer(['start.xml', '--unjudged', 'all', '--id', id], { uit: (s) => uit.push(s), fout: (s) => fout.push(s), map })
    expect([code, uit]).toEqual([2, []])
    expect(fout.join('\n')).toMatch(/1 tot 12 tekens[^]+1 to 12 characters/)
  }
  const eigen = async (m: b.Bericht) => {
    zet('een.xml', schrijfBericht(m))
    const l = leesBericht((await draai('bericht answer een.xml --date 2027-01-01 --unjudged all')).uit)
    expect(l.geldig).toBe(true)
    return l.soort === 'JW306' ? l.bericht?.Header.IdentificatieRetour : undefined
  }
  const met = (Identificatie: string, Afzender?: string): b.JW305 => {
    const m = structuredClone(voorbeeld('JW305', 1))
    return {
      ...m,
      Header: {
        ...m.Header,
        Afzender: Afzender ?? m.Header.Afzender,
        BerichtIdentificatie: { ...m.Header.BerichtIdentificatie, Identificatie },
      },
    }
  }
  const ids = [await eigen(met('123456789012')), await eigen(met('123456789011')), await eigen(met('1')), await eigen(met('1', '12345678'))]
  expect(new Set(ids).size).toBe(4)
  for (const id of ids) expect(id).toMatch(/^R[0-9A-Z]{11}$/)
  expect(await eigen(met('1'))).toBe(ids[2])
})
