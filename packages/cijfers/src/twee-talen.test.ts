import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BRONTABELLEN, rijTekst } from './bron/index.ts'
import { AFRONDINGNAMEN, GEMISNAMEN, INSTROOMNAMEN, ONDERDRUKKINGNAMEN, PERIODESOORTEN, STATUSWOORDEN } from './cijfer/index.ts'
import { cijfer, deel, exact, ontbreekt, quotient, telOp } from './cijfer/index.ts'
import { EENHEDEN, OVERNAMEN } from './eenheid/index.ts'
import { CijferFout, foutTekst } from './fout.ts'
import { gebied, GEBIEDEN, gebiedNaam, GEBIEDSOORTEN } from './gebied/index.ts'
import { indicator, INDICATOREN, NIET_BEREKENBAAR } from './indicator/index.ts'
import { leesJson } from './json.ts'
import { BRONSTELLINGEN, keurAlles, KWALITEITSREGELS, leesStellingen } from './kwaliteit/index.ts'
import { INHOUDEN, keuzeTekst, leesCsv, LEVERINGSREGELS, veldTekst } from './levering/index.ts'
import { ENGELS, NEDERLANDS, taalfouten, zinnen } from './levering/testhulp/twee-talen.ts'
import { ontleed } from './ontleding/index.ts'
import { TABELLEN } from './opslag/tabellen.ts'
import { lees, veldfoutTekst, type Schema, type Veldfout } from './schema.ts'
import { gemeentenUitCsv, leesParameters, leesStudie } from './studie/index.ts'
import { tekst, type Tekst } from './tekst.ts'
import { OORDEELNAMEN, trechter, vergelijk } from './vergelijk/index.ts'

/** Words that are the same in both languages; anything else that is the same was not put into English. */
const ZELFDE = new Set([
  'outcome',
  'euro',
  'index',
  'week',
  'code',
  'codes',
  'records',
  'triage',
  'data',
  'JSON',
  'null',
  'nvt',
  'natura',
  '"som"',
  'hulp',
])

/** What is wrong with a sentence of the library itself: missing, the same in both, or words of the other language. */
const fouten = (waar: string, t: Tekst): string[] =>
  (t.nl === t.en ? (ZELFDE.has(t.nl) ? [] : [`the same in both: ${t.nl}`]) : taalfouten(t)).map((f) => `${waar}: ${f}`)

const alle = (wat: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(wat).flatMap(([waar, x]) => zinnen(x).flatMap((t) => fouten(waar, t)))

describe('every word that the library has of itself is Dutch and English', () => {
  it('units, and names of what a figure says', () => {
    const wat = { EENHEDEN, OVERNAMEN, PERIODESOORTEN, INSTROOMNAMEN, AFRONDINGNAMEN, ONDERDRUKKINGNAMEN, STATUSWOORDEN, GEMISNAMEN }
    expect(zinnen(wat).length).toBeGreaterThan(130)
    expect(alle({ ...wat, OORDEELNAMEN, GEBIEDSOORTEN })).toEqual([])
    // Places are called alike in both; a size class and the country are not.
    for (const g of GEBIEDEN) expect(gebiedNaam(g).nl === gebiedNaam(g).en, g.code).toBe(g.soort !== 'grootteklasse' && g.soort !== 'land')
  })
  it.each(INDICATOREN.map((i) => [i.id, i] as const))('indicator %s', (id, i) => {
    expect(zinnen(i).length).toBeGreaterThanOrEqual(4 + i.kanttekeningen.length)
    expect(alle({ [id]: i })).toEqual([])
  })
  it('what cannot be computed, and why', () => {
    expect(zinnen(NIET_BEREKENBAAR).length).toBe(2 * NIET_BEREKENBAAR.length)
    expect(alle({ NIET_BEREKENBAAR })).toEqual([])
  })
  it('rules of quality and of deliveries', () => {
    expect(zinnen(KWALITEITSREGELS).length).toBe(2 * Object.keys(KWALITEITSREGELS).length)
    expect(zinnen(LEVERINGSREGELS).length).toBe(2 * LEVERINGSREGELS.length)
    expect(alle({ KWALITEITSREGELS, LEVERINGSREGELS, TABELLEN })).toEqual([])
  })
  it.each(Object.values(INHOUDEN).map((i) => [i.soort, i] as const))('the content model %s, its fields and its codes', (soort, i) => {
    expect(alle({ [soort]: i })).toEqual([])
    for (const v of i.velden) {
      expect(v.uitleg.en, v.naam).toBeTruthy()
      const naast = veldTekst({ regel: `${soort.toUpperCase()}-vorm`, veld: v.naam })
      expect([naast.nl, naast.en.startsWith(`${v.naam} (`)], v.naam).toEqual([v.naam, true])
      for (const k of v.keuzes ?? []) expect(keuzeTekst(k).en, k.naam).toContain(`${keuzeTekst(k).nl} (`)
    }
  })
  it('published tables with their rows', () => {
    const rijen = BRONTABELLEN.flatMap((b) => Object.keys(b.rijen).map((r) => rijTekst(b, r)))
    expect(rijen.length).toBeGreaterThan(300)
    expect(alle({ BRONTABELLEN, rijen })).toEqual([])
  })
  it('findings on what is published', () => {
    const bevindingen = Object.values(BRONSTELLINGEN).flatMap((maak) => keurAlles(maak()))
    for (const b of bevindingen) expect(typeof b.cijfer, b.id).toBe('object')
    expect(bevindingen.flatMap((b) => fouten(b.id, b.cijfer as Tekst))).toEqual([])
  })
})

const getal = (over: object): Schema => ({ soort: 'getal', uitleg: 'x', ...over })
const woord: Schema = { soort: 'tekst', uitleg: 'x' }

describe('every kind of fault in a file', () => {
  const soorten: readonly (readonly [string, Schema, unknown])[] = [
    ['no text', woord, 3],
    ['a text in another form', { ...woord, patroon: /^\d$/, vorm: tekst('een dag', 'a day') }, 'x'],
    ['no number', getal({}), 'x'],
    ['a number too small', getal({ van: 1 }), 0],
    ['a number too large', getal({ tot: 1 }), 2],
    ['a number outside', getal({ van: 0, tot: 1 }), 2],
    ['no whole number', getal({ geheel: true, van: 1 }), 1.5],
    ['no yes or no', { soort: 'janee', uitleg: 'x' }, 'x'],
    ['none of a list', { soort: 'keuze', uitleg: 'x', uit: ['a', 'b'] }, 'c'],
    ['not the one word', { soort: 'of', uitleg: 'x', een: [getal({}), { soort: 'keuze', uitleg: 'x', uit: ['som'] }] }, 'x'],
    ['no list', { soort: 'lijst', uitleg: 'x', van: woord }, 3],
    ['a list too short', { soort: 'lijst', uitleg: 'x', van: woord, minstens: 2 }, ['a']],
    ['no table', { soort: 'tabel', uitleg: 'x', van: woord }, 3],
    ['none of several', { soort: 'of', uitleg: 'x', een: [woord, getal({})] }, true],
    ['no object', { soort: 'object', uitleg: 'x', velden: { a: { schema: woord } } }, 3],
    ['a missing field', { soort: 'object', uitleg: 'x', velden: { a: { schema: woord } } }, {}],
    ['a misspelled field', { soort: 'object', uitleg: 'x', velden: { naam: { schema: woord, magWeg: true } } }, { nam: 'a' }],
    [
      'two names of one field',
      { soort: 'object', uitleg: 'x', velden: { naam: { schema: woord, ook: ['name'] } } },
      { naam: 'a', name: 'b' },
    ],
  ]
  it.each(soorten)('%s', (_, schema, waarde) => {
    const uit: Veldfout[] = []
    lees(schema, waarde, '', uit)
    expect(uit.length).toBe(1)
    expect(uit.flatMap((f) => fouten('allowed', f.toegestaan))).toEqual([])
    // What stood in the file is told as it stood there; what was found in words is told in both.
    for (const f of uit) if (f.gevonden.nl !== JSON.stringify(waarde)) expect(fouten('found', f.gevonden)).toEqual([])
    expect(uit.flatMap((f) => fouten('line', veldfoutTekst(f)))).toEqual([])
  })
  it('null is allowed by the same word in both', () => {
    const uit: Veldfout[] = []
    lees({ soort: 'leeg', uitleg: 'x' }, 3, 'a', uit)
    expect(uit).toEqual([{ veld: 'a', gevonden: tekst('3', '3'), toegestaan: tekst('null', 'null') }])
  })
  it('an unknown field like none names the fields there are', () => {
    const uit: Veldfout[] = []
    lees({ soort: 'object', uitleg: 'x', velden: { naam: { schema: woord, magWeg: true } } }, { qqqqqqqqqq: 1 }, '', uit)
    expect(uit[0]?.toegestaan).toEqual(tekst('naam', 'naam'))
  })
  it.each([
    ['broken JSON says its line', '{\n"a": 1,\n}', /\(regel 3\)/, /\(line 3\)/],
    ['no JSON at all', 'x', /geen JSON/, /no JSON/],
  ])('%s', (_, json, nl, en) => {
    const g = leesJson(json)
    if (g.ok) throw new Error('read')
    expect(veldfoutTekst(g.fout).nl).toMatch(nl)
    expect(veldfoutTekst(g.fout).nl).toMatch(/^het hele bestand: gevonden/)
    expect(veldfoutTekst(g.fout).en).toMatch(en)
  })
  it.each([
    ['parameters', () => leesParameters({ band: { van: 9, tot: 1 }, keuze: { van: 4, tot: 2 }, gemeenten: 'x' })],
    ['statements that are no list', () => leesStellingen({})],
    ['a table without columns', () => gemeentenUitCsv('a,b\n1', ['x'])],
    ['an empty table', () => gemeentenUitCsv('', [])],
    ['a word for a number', () => gemeentenUitCsv('id,inwoners,regio\nA,veel,r', [])],
  ])('%s', (_, doe) => {
    const g = doe()
    if (g.ok) throw new Error('read')
    expect(g.fouten.map(veldfoutTekst).flatMap((t) => fouten('line', t))).toEqual([])
  })
})

it('whatever is in a file, its faults are told in both, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (x, y) => {
      for (const g of [
        leesParameters(x),
        leesParameters({ band: x, gemeenten: y, land: x, indicatoren: [y] }),
        leesStellingen([x, { regel: 'som', vraag: y }]),
      ]) {
        if (g.ok) continue
        for (const f of g.fouten) {
          const t = veldfoutTekst(f)
          expect([typeof f.veld, t.nl !== t.en, /gevonden /.test(t.nl), /found /.test(t.en)]).toEqual(['string', true, true, true])
          expect([f.toegestaan.nl, f.toegestaan.en, f.gevonden.nl, f.gevonden.en].every((z) => z.length > 0)).toBe(true)
        }
      }
    }),
  )
})

describe('every error of the library', () => {
  const kop = {
    definitie: { id: 'x', versie: '1' },
    populatie: tekst('kinderen', 'children'),
    gebied: 'GM0599',
    periode: '2025',
    instroom: 'nvt',
    bron: { id: 'x', naam: 'x' },
  } as const
  const een = cijfer('jongere', exact(1), kop)
  const ander = cijfer('jongere', exact(1), { ...kop, populatie: tekst('ouders', 'parents'), gebied: 'GM0344' })
  it.each([
    ['an unknown area', () => gebied('Roterdam')],
    ['an unknown indicator', () => indicator('R1-1O')],
    ['an indicator that cannot be computed', () => indicator('R1-45')],
    ['youths over forms', () => telOp('hulpvorm', een, een)],
    ['other populations', () => telOp('gebied', een, ander)],
    ['other areas', () => deel('procent', een, ander, kop.definitie)],
    ['a CSV that does not close', () => [...leesCsv('a\n"b')]],
    ['a study cut off', () => leesStudie('{"soort":"draad-verschillenanalyse","schema":1}')],
    [
      'costs on one side',
      () => ontleed([{ groep: 'a', jeugd: 1, gebruikers: 1, eenheden: 1, kosten: 1 }], [{ groep: 'a', jeugd: 1, gebruikers: 1 }]),
    ],
  ])('%s is told in both, and its message is the English one', (_, doe) => {
    let fout: unknown
    try {
      doe()
    } catch (e) {
      fout = e
    }
    if (!(fout instanceof CijferFout)) throw new Error('nothing was refused')
    expect(fout.message).toBe(foutTekst(fout, 'en'))
    expect(foutTekst(fout, 'nl')).toMatch(/gevonden .*; toegestaan: /)
    expect(fouten('do', fout.doe)).toEqual([])
    expect([NEDERLANDS.test(foutTekst(fout, 'en')), ENGELS.test(foutTekst(fout, 'nl'))]).toEqual([false, false])
  })
})

describe('what is computed says why in both', () => {
  it('a missing value, a funnel, a comparison and a decomposition', () => {
    const weg = quotient(ontbreekt('niet-geleverd'), exact(1), 100)
    const v = vergelijk({
      indicator: { id: 'x', naam: tekst('Begonnen', 'Started'), eenheid: 'traject-gestart', noemer: 'traject-lopend', soort: 'aandeel' },
      waarnemingen: [
        { gebied: 'A', periode: '2024', teller: 10, noemer: 20 },
        { gebied: 'B', periode: '2024', teller: null, noemer: null },
      ],
      gebieden: [
        { code: 'A', naam: 'A', grootteklasse: 'GK5', kenmerken: { inwoners: 1 } },
        { code: 'B', naam: 'B', grootteklasse: 'GK5', kenmerken: { inwoners: 2 } },
      ],
      doelen: ['A', 'B', 'C'],
    })
    const punten = Array.from({ length: 9 }, (_, i) => ({ gebied: String(i), teller: i % 2 === 0 ? 5 : 90, noemer: 100 }))
    const o = ontleed([{ groep: 'a', jeugd: 1, gebruikers: 1 }], [{ groep: 'b', jeugd: 1, gebruikers: 1 }])
    expect(zinnen(v).length).toBeGreaterThan(15)
    expect(alle({ weg, v, trechter: trechter('cijfer', punten), ontleding: o })).toEqual([])
  })
})

it('no sentence is passed off as the same in both languages', () => {
  const lang = globSync('**/*.ts', { cwd: import.meta.dirname })
    .filter((pad) => !pad.endsWith('.test.ts') && !pad.includes('testhulp'))
    .flatMap((pad) => [...readFileSync(join(import.meta.dirname, pad), 'utf8').matchAll(/inBeide\('([^']*)'\)/g)].map((m) => m[1] ?? ''))
    .filter((t) => /\p{L}+ \p{L}+/u.test(t))
  // An example of a file and a list of names of tables.
  expect(lang.filter((t) => !t.startsWith('{ "naam"') && !t.startsWith('bj, vt') && t !== 'draad-verschillenanalyse 1')).toEqual([])
})
