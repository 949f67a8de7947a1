import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bron } from '../../proefhulp.ts'
import { leesScenarioDatum } from './datums.ts'
import { leesGherkin } from './gherkin.ts'
import { verifieerGezag } from './verifieer.ts'

const OP = '2026-11-21'

const GEVAL = `# language: nl
Functionaliteit: proef

  Achtergrond:
    Gegeven de persoon 'Anna' met burgerservicenummer '000000012'
    * is meerderjarig
    En de persoon 'Bram' met burgerservicenummer '000000024'
    * is meerderjarig
    En de persoon 'Cato' met burgerservicenummer '000000036'
    * is minderjarig
    * is in Nederland geboren
    * is ingeschreven in de BRP
    * heeft 'Anna' als ouder 1
    * heeft 'Bram' als ouder 2

  Regel: gehuwde ouders
    Scenario: samen
      Gegeven 'Anna' en 'Bram' zijn met elkaar gehuwd
      Als gezag wordt gezocht met de volgende parameters
        | naam                | waarde    |
        | burgerservicenummer | 000000036 |
      Dan heeft de response een persoon met de volgende gegevens
        | naam                | waarde    |
        | burgerservicenummer | 000000036 |
      En heeft de persoon een 'gezag' met de volgende gegevens
        | naam                             | waarde                    |
        | type                             | TweehoofdigOuderlijkGezag |
        | minderjarige.burgerservicenummer | 000000036                 |
      En heeft 'gezag' een 'ouder' met de volgende gegevens
        | burgerservicenummer |
        | 000000012           |
      En heeft het 'gezag' nog een 'ouder' met de volgende gegevens
        | burgerservicenummer |
        | 000000024           |
`

const uitkomsten = (text: string): string[] => verifieerGezag(text, OP).map((v) => v.uitkomst)

describe('a case', () => {
  it('passes when it is right', () => {
    expect(uitkomsten(GEVAL)).toEqual(['geslaagd'])
  })

  it.each([
    ['another kind', 'TweehoofdigOuderlijkGezag', 'EenhoofdigOuderlijkGezag'],
    ['another parent', '| 000000024           |', '| 000000048           |'],
    ['another fact', "'Anna' en 'Bram' zijn met elkaar gehuwd", "persoon 'Anna'"],
    ['another minor', '| minderjarige.burgerservicenummer | 000000036', '| minderjarige.burgerservicenummer | 000000061'],
  ])('fails with %s', (_what, from, to) => {
    expect(uitkomsten(GEVAL.replace(from, to))).toEqual(['gezakt'])
  })

  it('is skipped by name, never passed, when a step is unknown', () => {
    const [v] = verifieerGezag(GEVAL.replace('* is minderjarig', '* is minderjarig\n    * houdt van taart'), OP)
    expect(v).toMatchObject({ uitkomst: 'overgeslagen', naam: 'samen' })
    expect(v?.waarom.join()).toContain('houdt van taart')
  })

  it('expecting no custody fails when there is', () => {
    const text = GEVAL.slice(0, GEVAL.indexOf("      En heeft de persoon een 'gezag'"))
    expect(uitkomsten(`${text}      En heeft de persoon geen gezag\n`)).toEqual(['gezakt'])
  })

  it('reads the shorter way of asking and answering too', () => {
    const text = GEVAL.slice(0, GEVAL.indexOf('      Als gezag'))
    const say = (answer: string): string =>
      `${text}      Als 'gezag' wordt gevraagd van 'Cato'\n      Dan is het gezag over 'Cato' ${answer}\n`
    expect(uitkomsten(say("gezamenlijk ouderlijk gezag met ouder 'Anna' en ouder 'Bram'"))).toEqual(['geslaagd'])
    expect(uitkomsten(say("eenhoofdig ouderlijk gezag met ouder 'Anna'"))).toEqual(['gezakt'])
  })
})

describe('broad vocabulary', () => {
  const vraag = (given: string, answer: string): string[] =>
    uitkomsten(`Functionaliteit: x
  Scenario: y
${given}
    Als 'gezag' wordt gevraagd van 'Kind'
    Dan is het gezag over 'Kind' ${answer}
`)
  const kind = (...lines: readonly string[]): string =>
    [
      "Gegeven de persoon 'Moeder' met burgerservicenummer '000000012'",
      '* is meerderjarig',
      "En de persoon 'Ander' met burgerservicenummer '000000024'",
      '* is meerderjarig',
      "En de persoon 'Kind' met burgerservicenummer '000000036'",
      '* is geboren op 4-4-2021',
      '* is in Nederland geboren',
      '* is ingeschreven in de BRP',
      "* heeft 'Moeder' als ouder 1",
      ...lines,
    ].join('\n')

  it.each([
    [
      "* is erkend door 'Ander' als ouder 2 met erkenning na geboorteaangifte op 1-1-2023",
      "gezamenlijk ouderlijk gezag met ouder 'Moeder' en ouder 'Ander'",
    ],
    [
      "* is erkend door 'Ander' als ouder 2 met erkenning na geboorteaangifte op 31-12-2022",
      "eenhoofdig ouderlijk gezag met ouder 'Moeder'",
    ],
    [
      "* is erkend door 'Ander' als ouder 2 met gerechtelijke vaststelling ouderschap op 1-6-2024",
      "gezamenlijk ouderlijk gezag met ouder 'Moeder' en ouder 'Ander'",
    ],
    [
      "En 'Moeder' en 'Ander' zijn een geregistreerd partnerschap aangegaan op 1-1-2020",
      "gezamenlijk gezag met ouder 'Moeder' en derde 'Ander'",
    ],
    ["En 'Moeder' en 'Ander' zijn met elkaar gehuwd op 1-1-2022", "eenhoofdig ouderlijk gezag met ouder 'Moeder'"],
    ["En 'Moeder' is overleden op gisteren", 'tijdelijk geen gezag'],
    ['* heeft nationaliteit Nederlandse', "eenhoofdig ouderlijk gezag met ouder 'Moeder'"],
    ["En voor 'Kind' is geen gerechtelijke uitspraak over het gezag gedaan", "eenhoofdig ouderlijk gezag met ouder 'Moeder'"],
  ])('%s', (line, answer) => {
    expect(vraag(kind(line), answer)).toEqual(['geslaagd'])
  })

  it('a remarriage after a decision for one parent, and a decision without a date', () => {
    const decided = (day: string): string =>
      kind(
        "* heeft 'Ander' als ouder 2",
        "En voor 'Kind' is een gerechtelijke uitspraak over het gezag gedaan met de volgende gegevens",
        '| indicatie gezag minderjarige (32.10) | ingangsdatum geldigheid (85.10) |',
        `| 1 | ${day} |`,
        "En 'Moeder' en 'Ander' zijn met elkaar gehuwd op 1-1-2010",
        "En 'Moeder' en 'Ander' zijn gescheiden op 1-1-2021",
        "En 'Moeder' en 'Ander' zijn met elkaar gehuwd op 1-1-2024",
      )
    expect(vraag(decided('20220101'), "gezamenlijk ouderlijk gezag met ouder 'Moeder' en ouder 'Ander'")).toEqual(['geslaagd'])
    expect(vraag(decided('20250101'), "eenhoofdig ouderlijk gezag met ouder 'Moeder'")).toEqual(['geslaagd'])
    expect(vraag(decided('00'), 'niet te bepalen')).toEqual(['geslaagd'])
  })

  it('a family in one sentence', () => {
    const one = "    Gegeven de minderjarige persoon 'Kind' met twee gehuwde ouders 'A' en 'B'"
    expect(vraag(one, "gezamenlijk ouderlijk gezag met ouder 'A' en ouder 'B'")).toEqual(['geslaagd'])
    expect(vraag(one.replace('gehuwde', 'ongehuwde'), "gezamenlijk ouderlijk gezag met ouder 'A' en ouder 'B'")).toEqual(['gezakt'])
  })
})

describe('reading', () => {
  it('makes a scenario of every row, in Dutch and in English, and ignores comments and free text', () => {
    const text = `Feature: x
  Free text with a | in it
  Background:
    Given a
  @later
  Scenario Outline: takes <n>
    When <n>
    # Then nothing
    """
    Then not a step
    """
    Examples:
      | n | m  |
      | 1 | \\| |
      | 2 |    |
`
    const found = leesGherkin(text)
    expect(found.map((s) => s.naam)).toEqual(['takes 1', 'takes 2'])
    expect(found[0]?.tags).toEqual(['@later'])
    expect(found[1]?.stappen.map((s) => s.tekst)).toEqual(['a', '2'])
  })

  it('survives text that is no Gherkin at all', () => {
    for (const text of ['', '\u0000\u0001', '|||', 'Scenario:', 'Voorbeelden:\n|a|', '"""', '@'.repeat(9999)]) {
      expect(verifieerGezag(text, OP).filter((v) => v.uitkomst === 'geslaagd')).toEqual([])
    }
  })

  it.each([
    ['20210617', '2021-06-17'],
    ['20210600', '2021-06-00'],
    ['20210000', '2021-00-00'],
    ['00', '0000-00-00'],
    ['00000000', '0000-00-00'],
    ['1-12-2022', '2022-12-01'],
    ['01012023', '2023-01-01'],
    ['17 juni 2021', '2021-06-17'],
    ['gisteren - 17 jaar', '2009-11-20'],
    ['morgen - 4 jaar', '2022-11-22'],
    ['vandaag - 2 maanden', '2026-09-21'],
    ['deze maand - 18 jaar', '2008-11-00'],
    ['dit jaar - 5 jaar', '2021-00-00'],
    ['vorige maand', '2026-10-00'],
    ['10 jaar geleden', '2016-11-21'],
    ['', null],
  ])('reads the date %j', (text, date) => {
    expect(leesScenarioDatum(text, OP)).toBe(date)
  })

  it.each(['ooit', '20211301', '32-1-2020', 'vandaag - veel'])('does not guess at %j', (text) => {
    expect(leesScenarioDatum(text, OP)).toBeUndefined()
  })
})

const map = bron('standaarden', 'brp-gezag-testgevallen')

describe.skipIf(map === null)(`public test cases${map === null ? ' (skipped: the folder with reference material is absent)' : ''}`, () => {
  it.each(map === null ? [] : readdirSync(map).filter((f) => f.endsWith('.feature')))('%s', (file) => {
    const all = verifieerGezag(readFileSync(join(map ?? '', file), 'utf8'), OP)
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter((v) => v.uitkomst !== 'geslaagd' || v.opmerkingen.length > 0)).toEqual([])
  })
})
