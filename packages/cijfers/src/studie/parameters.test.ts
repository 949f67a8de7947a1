import { describe, expect, it } from 'vitest'
import { gemeentenUitCsv, leesParameters, OPVALLEND, parameterschema, SES_TOLERANTIE, voorbeeldparameters, type Veldfout } from './index.ts'

type Ruw = Record<string, unknown>
const KORT: Ruw = {
  data: { bron: 'own table', versie: '2024-06', periode: '2023' },
  indicatoren: [{ id: 'gebruik', eenheid: 'jongere', noemer: 'inwoner' }],
  land: { cijfers: { gebruik: { procent: 10 } } },
  gemeenten: [{ id: 'GM0197', inwoners: 27_100, regio: 'Achterhoek', cijfers: { gebruik: { teller: 600, noemer: 5_000 } } }],
}
const fouten = (over: Ruw): readonly Veldfout[] => {
  const p = leesParameters({ ...KORT, ...over })
  return p.ok ? [] : p.fouten
}

describe('PARAMS.json that somebody else writes', () => {
  it('a short one is enough: every default is filled in and stands in the outcome', () => {
    const p = leesParameters(KORT)
    expect(p).toMatchObject({
      ok: true,
      waarde: {
        modus: 'gelijk-maar-ander-cijfer',
        band: { van: 35_000, tot: 50_000 },
        opvallend: OPVALLEND,
        keuze: { van: 3, tot: 4, andereRegio: true, besluit: null },
        ses: { soort: 'absoluut', tolerantie: {} },
        verwachtingen: [],
      },
    })
  })
  it('the example is valid and needs no default', () =>
    expect(leesParameters(JSON.parse(JSON.stringify(voorbeeldparameters(true)))).ok).toBe(true))
  it('default tolerances count for the factors that are given', () => {
    const gemeenten = [{ ...(KORT['gemeenten'] as Ruw[])[0], ses: { armoede: 9 } }]
    const p = leesParameters({ ...KORT, gemeenten })
    expect(p.ok && p.waarde.ses.tolerantie).toEqual({ armoede: SES_TOLERANTIE['armoede'] })
  })
  it('English names are read and written under their own', () => {
    const { indicatoren, land, gemeenten, data } = KORT
    const p = leesParameters({
      dataset: { source: 'x', version: '1', period: '2023' },
      indicators: indicatoren,
      nation: land,
      municipalities: [
        { id: 'GM0197', inhabitants: 27_100, region: 'Achterhoek', figures: { gebruik: { numerator: 600, denominator: 5_000 } } },
      ],
      salience: { z: 4, high: 1.5, low: 0.6, minExpected: 10 },
      band: [20_000, 30_000],
      choice: { min: 1, k: 2 },
    })
    expect(p).toMatchObject({
      ok: true,
      waarde: { opvallend: { z: 4, hoog: 1.5, laag: 0.6, minVerwacht: 10 }, band: { van: 20_000, tot: 30_000 }, keuze: { van: 1, tot: 2 } },
    })
    expect(gemeenten && data).toBeTruthy()
  })
  it('short ways of writing come to their own place', () => {
    const p = leesParameters({ ...KORT, mode: 'different-but-figures-agree', sesTol: {}, k: 3, minExpected: 7 })
    expect(p).toMatchObject({
      ok: true,
      waarde: { modus: 'anders-maar-gelijk-cijfer', ses: { tolerantie: {} }, keuze: { tot: 3 }, opvallend: { minVerwacht: 7 } },
    })
    // Said twice is not chosen between.
    expect(fouten({ k: 3, keuze: { tot: 4 } }).map((f) => f.veld)).toEqual(['k'])
  })
  it.each<[string, Ruw, string, RegExp]>([
    ['a number as text', { band: { van: '35000', tot: 50_000 } }, 'band.van', /a number of 0 or more/],
    ['a misspelled field', { opvalend: { z: 5 } }, 'opvalend', /Did you mean opvallend/],
    [
      'an unknown unit',
      { indicatoren: [{ id: 'gebruik', eenheid: 'kinderen', noemer: 'inwoner' }] },
      'indicatoren[0].eenheid',
      /jongere, huishouden/,
    ],
    ['no unit at all', { indicatoren: [{ id: 'gebruik' }] }, 'indicatoren[0].eenheid', /one of/],
    ['no municipality', { gemeenten: [] }, 'gemeenten', /at least 1/],
    ['a ratio on the wrong side', { opvallend: { hoog: 0.9 } }, 'opvallend.hoog', /1 or more/],
    ['a period that does not exist', { data: { bron: 'x', versie: '1', periode: '2023Q5' } }, 'data.periode', /2015Q1/],
    ['a day that does not exist', { data: { bron: 'x', versie: '1', periode: '2023-02-30' } }, 'data.periode', /a day that exists/],
    ['two names for one thing', { modus: 'gelijk-maar-ander-cijfer', mode: 'gelijk-maar-ander-cijfer' }, 'modus', /one of these names/],
    ['a band upside down', { band: { van: 5, tot: 1 } }, 'band', /from at most up to/],
    [
      'an expectation about nobody',
      { verwachtingen: [{ gemeente: 'GM0198', indicator: 'gebruik', procent: 0, afspraak: 'x', bron: 'y' }] },
      'verwachtingen[0].gemeente',
      /Did you mean GM0197/,
    ],
    ['a figure of an unknown indicator', { land: { cijfers: { gebruk: { procent: 10 } } } }, 'land.cijfers.gebruk', /Did you mean gebruik/],
    ['a tolerance for a factor nobody has', { ses: { tolerantie: { armoede: 3 } } }, 'ses.tolerantie.armoede', /none is given/],
    [
      'a choice that is not there',
      { keuze: { besluit: { gekozen: ['X'], door: 'a', op: '2024-01-01', reden: 'b' } } },
      'keuze.besluit.gekozen[0]',
      /GM0197/,
    ],
    [
      'more users than children',
      { gemeenten: [{ ...(KORT['gemeenten'] as Ruw[])[0], cijfers: { gebruik: { teller: 6_000, noemer: 5_000 } } }] },
      'gemeenten[0].cijfers.gebruik.teller',
      /at most the base, 5000/,
    ],
    [
      'a count without base',
      { gemeenten: [{ ...(KORT['gemeenten'] as Ruw[])[0], cijfers: { gebruik: { teller: 6 } } }] },
      'gemeenten[0].cijfers.gebruik.noemer',
      /base/,
    ],
    [
      'a figure with nothing in it',
      { gemeenten: [{ ...(KORT['gemeenten'] as Ruw[])[0], cijfers: { gebruik: {} } }] },
      'gemeenten[0].cijfers.gebruik',
      /"ontbreekt": "why"/,
    ],
    [
      'a bare number as figure',
      { gemeenten: [{ ...(KORT['gemeenten'] as Ruw[])[0], cijfers: { gebruik: 12 } }] },
      'gemeenten[0].cijfers.gebruik',
      /object/,
    ],
    ['a percentage above 100', { land: { cijfers: { gebruik: { procent: 101 } } } }, 'land.cijfers.gebruik.procent', /from 0 to 100/],
    ['a municipality twice', { gemeenten: [(KORT['gemeenten'] as Ruw[])[0], (KORT['gemeenten'] as Ruw[])[0]] }, 'gemeenten[1].id', /once/],
    ['not a number', { opvallend: { z: Number.NaN } }, 'opvallend.z', /number/],
  ])('says of %s where, what and what is allowed', (_, over, veld, toegestaan) => {
    const f = fouten(over).find((x) => x.veld === veld)
    expect(f, JSON.stringify(fouten(over))).toBeDefined()
    expect(f?.toegestaan.en).toMatch(toegestaan)
    expect(f?.gevonden.nl.length).toBeGreaterThan(0)
  })
  it('tells everything that is wrong at once', () => expect(fouten({ band: 3, modus: 'x', gemeenten: 'nergens' }).length).toBe(3))
  it.each([null, [], 3, 'tekst', true])('%j is no file of parameters', (x) => expect(leesParameters(x).ok).toBe(false))
  it('its JSON Schema names every field and the values allowed', () => {
    const s = parameterschema() as { properties: Record<string, unknown> }
    expect(Object.keys(s.properties)).toEqual(
      expect.arrayContaining([
        'naam',
        'versie',
        'modus',
        'data',
        'band',
        'ses',
        'opvallend',
        'keuze',
        'indicatoren',
        'land',
        'gemeenten',
        'verwachtingen',
      ]),
    )
    expect(JSON.stringify(s)).toContain('vanaf-2-januari')
  })
})

describe('a table of municipalities as CSV', () => {
  const CSV =
    'id,naam,inwoners,regio,jeugd,ses.armoede,toegang.besluit,gebruik.teller,gebruik.noemer\nNL,Nederland,17000000,,3400000,12.3,,340000,3400000\nGM0197,"Aalten, met komma",27100,Achterhoek,5000,9.2,team,600,5000\nGM0059,Achtkarspelen,27900,Friesland,,,gemeente,,5200\n'
  it('reads municipalities, factors, access and figures; an empty cell is not known', () => {
    const t = gemeentenUitCsv(CSV, ['gebruik'])
    expect(t).toEqual({
      ok: true,
      waarde: {
        land: { jeugd: 3_400_000, ses: { armoede: 12.3 }, cijfers: { gebruik: { teller: 340_000, noemer: 3_400_000 } } },
        gemeenten: [
          {
            id: 'GM0197',
            naam: 'Aalten, met komma',
            inwoners: 27_100,
            regio: 'Achterhoek',
            jeugd: 5_000,
            ses: { armoede: 9.2 },
            toegang: { besluit: 'team' },
            cijfers: { gebruik: { teller: 600, noemer: 5_000 } },
          },
          {
            id: 'GM0059',
            naam: 'Achtkarspelen',
            inwoners: 27_900,
            regio: 'Friesland',
            ses: { armoede: null },
            toegang: { besluit: 'gemeente' },
            cijfers: { gebruik: null },
          },
        ],
      },
    })
  })
  it('reads semicolons with a decimal comma, and a byte order mark', () => {
    const t = gemeentenUitCsv('\uFEFFid;inwoners;regio;ses.armoede\r\nA;1;R;9,5\r\n', [])
    expect(t.ok && t.waarde.gemeenten[0]).toMatchObject({ ses: { armoede: 9.5 } })
  })
  it('a column with a name that code trips over is a column like another', () => {
    const t = gemeentenUitCsv('id,inwoners,regio,__proto__.teller,__proto__.noemer,ses.__proto__,constructor.teller\nA,1,R,3,9,4,5', [
      '__proto__',
      'constructor',
    ])
    expect(t.ok).toBe(true)
    expect(({} as { teller?: number }).teller).toBeUndefined()
    expect(
      leesParameters({
        ...KORT,
        gemeenten: JSON.parse('[{"id":"A","inwoners":1,"regio":"R","cijfers":{"__proto__":{"teller":1,"noemer":2}}}]') as unknown,
      }).ok,
    ).toBe(false)
  })
  it.each([
    ['nothing', '', /no line/],
    ['an unknown column', 'id,inwoners,regio,gebruk.teller\nA,1,R,3', /gebruk/],
    ['a missing column', 'id,naam\nA,B', /no "inwoners"/],
    ['a column twice', 'id,id,inwoners,regio\nA,A,1,R', /again/],
    ['a word for a number', 'id,inwoners,regio\nA,veel,R', /veel/],
    ['a line cut short', 'id,inwoners,regio\nA,1', /2 cells/],
  ])('says what is wrong with %s', (_, tekst, gevonden) => {
    const t = gemeentenUitCsv(tekst, ['gebruik'])
    expect(t.ok ? '' : t.fouten.map((f) => f.gevonden.en).join()).toMatch(gevonden)
  })
})
