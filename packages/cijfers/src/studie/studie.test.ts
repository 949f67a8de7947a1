// Over 300 lines: one study from choice to lessons, each step with what it refuses.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keurAlles } from '../kwaliteit/catalogus.ts'
import { stellingenToegang } from '../kwaliteit/stellingen-toegang.ts'
import {
  beginStudie,
  concludeer,
  herhaalToetsen,
  kies,
  leer,
  leesEffect,
  leesParameters,
  leesStudie,
  leesTegen,
  maakLes,
  nogTeDoen,
  noteerHypothese,
  onafhankelijkeSteun,
  openTreden,
  praktijken,
  verzamel,
  type Verzameld,
  schrijf,
  slotVan,
  stelHypothese,
  stelVast,
  teVerklaren,
  toets,
  toetsVanFactoren,
  TREDEN,
  verslag,
  voegBewijsToe,
  voerToetsUit,
  voorbeeldparameters,
  werkboek,
  zetStatus,
  zonderSleutel,
  type Hypothese,
  type Hypothesestatus,
  type Les,
  type Studie,
  type Studieparameters,
  type Toets,
} from './index.ts'
import { inBeide, tekst } from '../tekst.ts'

const OP = '2015-08-01'
function lees(ruw: unknown): Studieparameters {
  const p = leesParameters(ruw)
  if (!p.ok) throw new TypeError(JSON.stringify(p.fouten))
  return p.waarde
}
const params = lees(voorbeeldparameters(true))
const open: Studieparameters = { ...params, keuze: { ...params.keuze, besluit: null } }
const studie = {
  begonnen: (): Studie => beginStudie(open, OP, 'onderzoeker'),
  gekozen: (): Studie => beginStudie(params, OP, 'onderzoeker'),
  verklaard: (): Studie =>
    teVerklaren(studie.gekozen()).reduce(
      (s, v) => TREDEN.reduce((t, trede) => toets(t, v.id, trede, ONBEKEND, 'onderzoeker', OP), s),
      studie.gekozen(),
    ),
}
const ONBEKEND: Toets = { soort: 'oordeel', uitslag: 'niet te toetsen', reden: 'nobody to ask' }

describe('R3-61 a diverse choice is a human decision', () => {
  it('without a decision there is a proposal with reasons and nothing is chosen', () => {
    const s = studie.begonnen()
    expect(s.staat).toBe('geselecteerd')
    expect(s.besluit).toBeNull()
    expect(s.voorstel.gemeenten.map((x) => x.gemeente)).toEqual(['A', 'B', 'C', 'D'])
    expect(s.voorstel.gemeenten[0]?.reden).toEqual({
      nl: expect.stringMatching(/vlaggen; regio .*als enige: /),
      en: expect.stringMatching(/flags; region .*alone in/),
    })
  })
  it('the decision is logged with who, why, and how it differs from the proposal', () => {
    const s = kies(studie.begonnen(), { gekozen: ['D', 'B', 'A'], door: 'begeleidingscommissie', op: OP, reden: 'C had no time' })
    expect(s.logboek.at(-1)).toMatchObject({
      door: 'begeleidingscommissie',
      wat: tekst('gekozen: 3; zoals voorgesteld; reden: C had no time', 'chosen: 3; as proposed; reason: C had no time'),
    })
    expect(s.sleutel).toEqual({ D: 'A', B: 'B', A: 'C' })
  })
  it.each([
    ['too few', ['A'], /3 to 4/],
    ['one that fell out', ['A', 'B', 'X'], /found X/],
    ['the same twice', ['A', 'A', 'B'], /3 to 4/],
  ])('refuses %s', (_, gekozen, fout) => expect(() => kies(studie.begonnen(), { gekozen, door: 'x', op: OP, reden: 'y' })).toThrow(fout))
  it('refuses a choice without reason, and a second choice', () => {
    expect(() => kies(studie.begonnen(), { gekozen: ['A', 'B', 'C'], door: 'x', op: OP, reden: ' ' })).toThrow(/reason/)
    expect(() => kies(studie.gekozen(), { gekozen: ['A', 'B', 'C'], door: 'x', op: OP, reden: 'y' })).toThrow(/begin a new study/)
  })
})

describe('R3-62 the ladder of explanations', () => {
  it('takes the rungs in order and does not stop at the first hit', () => {
    let s = studie.gekozen()
    const v = 'D/verwijzer-gi'
    const data = keurAlles(stellingenToegang()).filter((b) => b.id === 'toegang-2015/verwijzer/D' || b.id === 'toegang-2015/herstart/NL')
    expect(() => toets(s, v, 'toegang', ONBEKEND, 'x', OP)).toThrow(/in order/)
    s = toets(
      s,
      v,
      'data',
      { soort: 'kwaliteit', bevindingen: data.map(({ id, uitkomst, effect }) => ({ id, uitkomst, effect })) },
      'onderzoeker',
      OP,
    )
    expect(s.treden.at(-1)?.uitslag.uitslag).toBe('aanwijzing')
    expect(openTreden(s, v)).toEqual(['bevolking', 'inkoopHistorie', 'toegang', 'toegangJB', 'overig'])
    s = toets(s, v, 'bevolking', toetsVanFactoren(s, 'D'), 'onderzoeker', OP)
    expect(s.treden.at(-1)?.uitslag).toMatchObject({ uitslag: 'geen aanwijzing' })
  })
  it('a rung may be looked at again, and every test can be run again', () => {
    let s = toets(studie.gekozen(), 'A/jb', 'data', ONBEKEND, 'x', OP)
    s = toets(s, 'A/jb', 'data', { soort: 'kwaliteit', bevindingen: [] }, 'x', OP)
    expect(s.treden.length).toBe(2)
    expect(herhaalToetsen(s)).toEqual([])
    const vervalst = { ...s, treden: s.treden.map((t) => ({ ...t, uitslag: { uitslag: 'verworpen' as const, zin: inBeide('') } })) }
    expect(herhaalToetsen(vervalst).length).toBe(2)
  })
  it('is about a flagged figure of a chosen municipality', () => {
    expect(() => toets(studie.gekozen(), 'A/onzin', 'data', ONBEKEND, 'x', OP)).toThrow(/flagged figure/)
    expect(() => toets(studie.begonnen(), 'A/jb', 'data', ONBEKEND, 'x', OP)).toThrow(/after the choice/)
  })
  const elders = (zelfdeBeeld: boolean | null, zelfdeToegang = true): Toets => ({
    soort: 'zelfde-toegang',
    elders: [{ gemeente: 'buur', zelfdeToegang, zelfdeBeeld }],
  })
  it.each<[string, Toets, string]>([
    ['R3-64 the same access elsewhere with another figure rejects access', elders(false), 'verworpen'],
    ['the same access with the same figure points to it', elders(true), 'aanwijzing'],
    ['the same access with an unknown figure says nothing', elders(null), 'niet te toetsen'],
    ['other access says nothing', elders(false, false), 'niet te toetsen'],
    [
      'R3-65 access from January cannot make a figure of the first quarter',
      { soort: 'doorlooptijd', ingevoerd: '2015-01-01', periodeTot: '2015-03-31', doorlooptijdDagen: 120 },
      'verworpen',
    ],
    [
      'access since 2013 can',
      { soort: 'doorlooptijd', ingevoerd: '2013-01-01', periodeTot: '2015-03-31', doorlooptijdDagen: 120 },
      'geen aanwijzing',
    ],
    [
      'exactly as long as the route is long enough',
      { soort: 'doorlooptijd', ingevoerd: '2015-01-01', periodeTot: '2015-01-31', doorlooptijdDagen: 30 },
      'geen aanwijzing',
    ],
    [
      'it was already so before',
      { soort: 'bestond-al', verandering: 'transitie', eerder: [{ periode: '2013', zelfdeBeeld: true }] },
      'verworpen',
    ],
    [
      'it was not so before',
      { soort: 'bestond-al', verandering: 'transitie', eerder: [{ periode: '2013', zelfdeBeeld: false }] },
      'geen aanwijzing',
    ],
    [
      'nothing is known of before',
      { soort: 'bestond-al', verandering: 'transitie', eerder: [{ periode: '2013', zelfdeBeeld: null }] },
      'niet te toetsen',
    ],
    [
      'quality checks that hold',
      { soort: 'kwaliteit', bevindingen: [{ id: 'a', uitkomst: 'klopt', effect: { grootte: 0, in: inBeide(''), zin: inBeide('') } }] },
      'geen aanwijzing',
    ],
    ['no quality check at all', { soort: 'kwaliteit', bevindingen: [] }, 'niet te toetsen'],
    [
      'a factor outside its tolerance',
      { soort: 'factoren', verschillen: [{ factor: 'armoede', verschil: 9, tolerantie: 4.5, binnen: false }], onbekend: [] },
      'aanwijzing',
    ],
    ['no factor known', { soort: 'factoren', verschillen: [], onbekend: ['armoede'] }, 'niet te toetsen'],
  ])('%s', (_, t, uitslag) => expect(voerToetsUit(t).uitslag).toBe(uitslag))
})

const hypothese = (over: Partial<Hypothese> = {}): Hypothese => ({
  ...stelHypothese(
    { id: 'A-3', vlag: 'A/jb', trede: 'data', tekst: 'voogdijpupillen van elders tellen in A', voorgesteldDoor: 'onderzoeker' },
    OP,
  ),
  ...over,
})
const steun = (bron: string, voor = true): Parameters<typeof voegBewijsToe>[1] => ({ bron, voor, tekst: 'zegt dat', op: OP })

describe('R3-63 the register of explanations', () => {
  it('confirms only with a source other than the one that proposed it', () => {
    expect(() => zetStatus(hypothese(), 'bevestigd', 'x', OP, 'klinkt logisch')).toThrow(/second source/)
    const eigen = voegBewijsToe(hypothese(), steun('Onderzoeker '))
    expect(() => zetStatus(eigen, 'bevestigd', 'x', OP, 'nog eens gezegd')).toThrow(/second source/)
    const tegen = voegBewijsToe(eigen, steun('grootste GI', false))
    expect(() => zetStatus(tegen, 'bevestigd', 'x', OP, 'de GI spreekt tegen')).toThrow(/second source/)
    const gi = voegBewijsToe(eigen, steun('grootste GI'))
    expect(onafhankelijkeSteun(gi)).toEqual(['grootste GI'])
    expect(zetStatus(gi, 'bevestigd', 'x', OP, 'de GI telt veel minder eigen pupillen').status).toBe('bevestigd')
  })
  it.each<[Hypothesestatus, RegExp]>([
    ['ondersteund', /evidence for/],
    ['verworpen', /evidence against/],
    ['betwijfeld', /evidence against/],
    ['concurrerend', /competes/],
  ])('%s needs what its word says', (status, fout) => expect(() => zetStatus(hypothese(), status, 'x', OP, 'reden')).toThrow(fout))
  it('keeps its whole course', () => {
    const h = zetStatus(voegBewijsToe(hypothese(), steun('GI', false)), 'verworpen', 'onderzoeker', OP, 'GI weerspreekt')
    expect(h.verloop.map((v) => v.naar)).toEqual(['mogelijk', 'verworpen'])
    expect(zetStatus(h, 'onopgelost', 'onderzoeker', OP, 'toch niet zeker').verloop.length).toBe(3)
  })
  it('R3-66 competing explanations stand side by side, both registered for the same figure', () => {
    const s = noteerHypothese(studie.gekozen(), hypothese(), 'x', OP)
    const b = zetStatus(hypothese({ id: 'A-6' }), 'concurrerend', 'x', OP, 'beide genoemd', ['A-3'])
    expect(noteerHypothese(s, b, 'x', OP).hypothesen.map((h) => h.id)).toEqual(['A-3', 'A-6'])
    expect(() => noteerHypothese(studie.gekozen(), b, 'x', OP)).toThrow(/Register that one first/)
    expect(() => noteerHypothese(s, hypothese({ vlag: 'Z/niets' }), 'x', OP)).toThrow(/flagged figure/)
  })
  it('refuses empty words', () => {
    expect(() => stelHypothese({ id: 'x', vlag: 'A/jb', trede: 'data', tekst: ' ', voorgesteldDoor: 'y' }, OP)).toThrow(/tekst/)
    expect(() => voegBewijsToe(hypothese(), { bron: '', voor: true, tekst: 'x', op: OP })).toThrow(/source/)
    expect(() => zetStatus(hypothese(), 'mogelijk', 'x', OP, '')).toThrow(/why/)
  })
})

describe('R3-70 the guard', () => {
  it('few municipalities shortly after a change: exploratory, and no conclusion is taken', () => {
    const s = studie.gekozen()
    expect(s.slot).toMatchObject({ verkennend: true })
    expect(s.slot.redenen.length).toBe(3)
    expect(() => concludeer(s, 'B wijst te vaak door')).toThrow(/no policy conclusion/)
  })
  it('many municipalities long after a change: a conclusion may be drawn, with its limits', () => {
    const p: Studieparameters = {
      ...params,
      data: { ...params.data, periode: '2023', reeksbreuken: [] },
      keuze: { ...params.keuze, van: 11, tot: 20, besluit: null },
    }
    expect(slotVan(p)).toMatchObject({ verkennend: false, redenen: [] })
    expect(concludeer(beginStudie(p, OP, 'x'), 'Zo is het')).toContain('grenzen')
  })
  it('what was chosen counts, not what might have been: a few of at most twenty explore', () => {
    const p: Studieparameters = {
      ...params,
      data: { ...params.data, periode: '2023', reeksbreuken: [] },
      keuze: { ...params.keuze, van: 1, tot: 20 },
    }
    expect(p.keuze.besluit?.gekozen.length).toBeLessThanOrEqual(10)
    expect(slotVan(p).verkennend).toBe(true)
  })
  it.each([
    ['2016Q4', true],
    ['2017', false],
    ['2014', true],
  ])('a period of %s after a change of 2015', (periode, verkennend) => {
    expect(
      slotVan({
        ...params,
        data: { ...params.data, periode, reeksbreuken: [] },
        keuze: { ...params.keuze, van: 11, tot: 20, besluit: null },
      }).verkennend,
    ).toBe(verkennend)
  })
  it('stands above and below every report and workbook', () => {
    for (const tekst of [verslag(studie.gekozen(), 'A', 'nl'), werkboek(studie.gekozen(), 'nl')])
      expect(tekst.split('geen beleidsconclusie').length).toBe(3)
  })
})

describe('what was asked', () => {
  const navraag = (id: string, antwoord: string | null, praktijk?: string): Verzameld => ({
    id,
    soort: 'navraag',
    bij: 'aanbieder',
    op: OP,
    vraag: 'Wie schrijft u op als er een maatregel én een besluit is?',
    antwoord,
    vlaggen: ['D/verwijzer-gi'],
    ...(praktijk === undefined ? {} : { praktijk }),
  })
  it('R3-67 practices of those who register are counted side by side; no answer is no practice', () => {
    const s = [
      navraag('1', 'de gemeente', 'gemeente'),
      navraag('2', 'de gemeente', 'gemeente'),
      navraag('3', 'de GI', 'GI'),
      navraag('4', null),
      navraag('5', 'dat verschilt'),
    ].reduce(verzamel, studie.gekozen())
    expect(praktijken(s, 'D/verwijzer-gi')).toEqual({ telling: { gemeente: 2, GI: 1 }, onbeantwoord: 1, onduidelijk: 1 })
    expect(verslag(s, 'D', 'nl')).toContain('2 keer gemeente, 1 keer GI, 1 keer onduidelijk, 1 nog zonder antwoord')
    expect(praktijken(verzamel(s, navraag('4', 'de GI', 'GI')), 'D/verwijzer-gi').telling).toEqual({ gemeente: 2, GI: 2 })
  })
  it('R3-71 a document or talk is linked to the figures it is about', () => {
    const v: Verzameld = {
      id: 'd1',
      soort: 'document',
      gemeente: 'A',
      bij: 'gemeente',
      op: OP,
      vraag: 'beleidsplan',
      antwoord: 'team helpt zelf',
      vlaggen: ['A/teamaandeel'],
    }
    expect(verzamel(studie.gekozen(), v).verzameld).toEqual([v])
    expect(() => verzamel(studie.gekozen(), { ...v, vlaggen: ['Z/x'] })).toThrow(/flagged figures/)
    expect(() => verzamel(studie.gekozen(), { ...v, gemeente: 'Q' })).toThrow(/letter/)
    expect(() => verzamel(studie.gekozen(), { ...v, praktijk: 'x' })).toThrow(/navraag/)
    expect(() => verzamel(studie.begonnen(), v)).toThrow(/after the choice/)
  })
})

describe('report, member check, final', () => {
  it('R3-68 the same paragraphs in the same order, written or not', () => {
    const s = schrijf(studie.gekozen(), 'A', 'toegang', 'Het team besluit en helpt zelf.', 'onderzoeker', OP)
    const koppen = (t: string): string[] => t.split('\n').filter((r) => r.startsWith('## '))
    expect(koppen(verslag(s, 'A', 'nl'))).toEqual(koppen(verslag(s, 'D', 'nl')))
    expect(verslag(s, 'A', 'nl')).toContain('Het team besluit en helpt zelf.')
    expect(verslag(s, 'D', 'nl')).toContain('Nog niet geschreven')
    expect(verslag(s, 'A', 'nl')).toContain('per 1.000 jeugdigen')
  })
  it('R3-69 is final only when every rung was looked at and somebody involved has read it', () => {
    expect(() => stelVast(studie.gekozen(), 'x', OP)).toThrow(/not looked at/)
    const s = studie.verklaard()
    expect(nogTeDoen(s)).toEqual(
      ['A', 'B', 'C', 'D'].map((l) => tekst(`${l}: nog niemand heeft meegelezen`, `${l}: nobody involved has read it`)),
    )
    const gelezen = ['A', 'B', 'C', 'D'].reduce(
      (t, gemeente) => leesTegen(t, { gemeente, door: 'gemeente', op: OP, akkoord: true, opmerking: '', gevolg: '' }),
      s,
    )
    expect(stelVast(gelezen, 'x', OP).staat).toBe('vastgesteld')
    expect(() => schrijf(stelVast(gelezen, 'x', OP), 'A', 'indruk', 'toch anders', 'x', OP)).toThrow(/before the report is final/)
  })
  it('a remark is never dropped', () => {
    expect(() =>
      leesTegen(studie.gekozen(), { gemeente: 'A', door: 'gemeente', op: OP, akkoord: false, opmerking: 'klopt niet', gevolg: '' }),
    ).toThrow(/never dropped/)
    expect(() => leesTegen(studie.gekozen(), { gemeente: 'Q', door: 'x', op: OP, akkoord: true, opmerking: '', gevolg: '' })).toThrow(
      /letter/,
    )
  })
})

describe('a study is a plain value', () => {
  it('can be written, paused and read again without loss', () => {
    const s = toets(studie.gekozen(), 'A/jb', 'data', ONBEKEND, 'x', OP)
    expect(leesStudie(JSON.stringify(s))).toEqual(s)
    expect(toets(leesStudie(JSON.stringify(s)), 'A/jb', 'bevolking', ONBEKEND, 'x', OP).treden.length).toBe(2)
  })
  it('transitions leave the old value as it was', () => {
    const s = Object.freeze(studie.gekozen())
    const voor = JSON.stringify(s)
    noteerHypothese(toets(s, 'A/jb', 'data', ONBEKEND, 'x', OP), hypothese(), 'x', OP)
    expect(JSON.stringify(s)).toBe(voor)
  })
  it.each([
    '',
    '{',
    '{}',
    'null',
    '[]',
    '{"soort":"draad-verschillenanalyse","schema":2}',
    '{"soort":"draad-verschillenanalyse","schema":1}',
  ])('refuses %j as a study', (t) => expect(() => leesStudie(t)).toThrow(/studie|study|file|soort/))
  it('its fingerprint changes with any parameter and not with the choice', () => {
    const k = (p: Studieparameters): string => beginStudie(p, OP, 'x').kenmerk
    expect(k(open)).toBe(k(params))
    expect(k({ ...open, opvallend: { ...open.opvallend, z: 5.1 } })).not.toBe(k(open))
    expect(k({ ...open, gemeenten: open.gemeenten.slice(1) })).not.toBe(k(open))
  })
})

describe('anonymous at once', () => {
  const namen: Studieparameters = {
    ...params,
    gemeenten: params.gemeenten.map((g) => ({ ...g, id: `GM010${g.id}`, naam: `Plaats-${g.id}` })),
    verwachtingen: [],
    keuze: { ...params.keuze, besluit: { gekozen: ['GM010D', 'GM010A', 'GM010B'], door: 'x', op: OP, reden: 'spreiding' } },
  }
  it('what is shared has letters and no key, no table and no name, in texts either', () => {
    let s = beginStudie(namen, OP, 'onderzoeker')
    s = toets(s, 'GM010A/jb', 'data', { soort: 'oordeel', uitslag: 'aanwijzing', reden: 'Plaats-A heeft twee voorzieningen' }, 'x', OP)
    s = schrijf(s, 'B', 'indruk', 'Plaats-A (GM010A) is landelijk; Plaats-C ook', 'x', OP)
    const gedeeld = JSON.stringify(zonderSleutel(s))
    expect(gedeeld).not.toMatch(/GM010|Plaats-/)
    expect(zonderSleutel(s).teksten['B']?.indruk).toBe('B (B) is landelijk; andere gemeente ook')
    expect(zonderSleutel(s).sleutel).toBeNull()
    expect(zonderSleutel(s).treden[0]?.vlag).toBe('B/jb')
    expect(verslag(s, 'B', 'nl') + werkboek(s, 'nl')).not.toMatch(/GM010|Plaats-/)
    expect(verslag(s, 'B', 'nl')).toContain('| data | aanwijzing | B heeft twee voorzieningen |')
  })
  it('before the choice there is nothing to hide yet', () => expect(zonderSleutel(studie.begonnen()).sleutel).toBeNull())
})

describe('R3-74 lessons', () => {
  const les: Les = {
    id: 'L1',
    tekst: 'GI wordt geregistreerd als verwijzer',
    actie: 'instructie aan aanbieders',
    eigenaar: 'beleidsinformatie D',
    vanaf: '2016-01-01',
    indicator: 'verwijzer-gi',
    gemeente: 'D',
    bedoeld: 'lager',
  }
  const p = (jaar: number, teller: number | null, meer: object = {}): Parameters<typeof leesEffect>[1][number] => ({
    periode: String(jaar),
    van: `${jaar}-01-01`,
    tm: `${jaar}-12-31`,
    teller,
    noemer: 510,
    ...meer,
  })
  it.each([
    ['it moved as meant', [p(2015, 165), p(2016, 90)], 'zoals bedoeld'],
    ['it moved the other way', [p(2015, 165), p(2016, 230)], 'andersom'],
    ['too little to tell', [p(2015, 165), p(2016, 160)], 'niet aantoonbaar'],
    ['no later period', [p(2015, 165)], 'nog geen latere periode'],
    ['a later period without figure is no later period', [p(2015, 165), p(2016, null)], 'nog geen latere periode'],
    ['no earlier period', [p(2016, 165)], 'nog geen latere periode'],
    ['a break between', [p(2015, 165), p(2016, 90, { breuk: 'new referrer codes' })], 'niet vergelijkbaar'],
  ])('%s', (_, cijfers, uitkomst) => expect(leesEffect(les, cijfers).uitkomst).toBe(uitkomst))
  it('a period in which it began is neither before nor after', () => {
    expect(leesEffect({ ...les, vanaf: '2016-06-01' }, [p(2015, 165), p(2016, 90)]).uitkomst).toBe('nog geen latere periode')
    expect(leesEffect({ ...les, vanaf: '2016-06-01' }, [p(2015, 165), p(2016, 150), p(2017, 90)])).toMatchObject({
      voor: '2015',
      na: '2017',
    })
  })
  it('says so when everybody moved', () => {
    const e = leesEffect(les, [
      p(2015, 165, { land: { teller: 13_600, noemer: 134_830 } }),
      p(2016, 90, { land: { teller: 9_000, noemer: 134_830 } }),
    ])
    expect(e.zin.en).toContain('the nation moved the same way')
    expect(e.zin.nl).toContain('het land bewoog dezelfde kant op')
  })
  it('has an owner, an action, a date and a figure', () => {
    expect(() => maakLes({ ...les, eigenaar: '' })).toThrow(/owner/)
    expect(() => maakLes({ ...les, vanaf: 'straks' })).toThrow(/2016-01-01/)
    expect(() => leer(studie.gekozen(), { ...les, indicator: 'onzin' }, OP)).toThrow(/figure/)
    expect(werkboek(leer(studie.gekozen(), les, OP), 'nl')).toContain('instructie aan aanbieders')
  })
})

const F15 = join(import.meta.dirname, '../../../../../shared/bronnen/cijfers-toegang-2015/15_hypotheses.csv')
describe.skipIf(!existsSync(F15))('the 45 explanations of the source (skipped without ../shared/bronnen)', () => {
  const cel = (r: string): string[] => [...r.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map((m) => m[1] ?? m[2] ?? '')
  const rijen = existsSync(F15)
    ? readFileSync(F15, 'utf8')
        .split(/\r?\n/)
        .filter((r) => /^[ABCDN]-\d/.test(r))
        .map(cel)
    : []
  /** Words of the source in the vocabulary of the register; the first that fits. */
  const STATUS: readonly (readonly [RegExp, Hypothesestatus])[] = [
    [/^competing/, 'concurrerend'],
    [/^confirmed/, 'bevestigd'],
    [/rejected|not supported|not recognised/, 'verworpen'],
    [/^doubted/, 'betwijfeld'],
    [/^supported|^probable|^partial/, 'ondersteund'],
    [/unresolved|undetermined|no explanation/, 'onopgelost'],
    [/possible|suspected/, 'mogelijk'],
  ]
  it('all go into the register with the status of the source, and none is confirmed by who proposed it', () => {
    expect(rijen.length).toBeGreaterThanOrEqual(43)
    const telling = new Map<string, number>()
    for (const [id = '', , , tekst = '', woord = '', bewijs = ''] of rijen) {
      const status = STATUS.find(([r]) => r.test(woord))?.[1]
      expect(status, `${id} ${woord}`).toBeDefined()
      let h = stelHypothese({ id, vlag: 'A/jb', trede: 'overig', tekst, voorgesteldDoor: 'onderzoeker' }, OP)
      if (status === 'bevestigd') expect(() => zetStatus(h, 'bevestigd', 'x', OP, woord)).toThrow(/second source/)
      if (status !== 'mogelijk' && status !== 'onopgelost' && status !== 'concurrerend')
        h = voegBewijsToe(h, {
          bron: 'bron in het onderzoek',
          voor: status === 'bevestigd' || status === 'ondersteund',
          tekst: bewijs || woord,
          op: OP,
        })
      h = zetStatus(h, status!, 'x', OP, woord, status === 'concurrerend' ? ['A-2'] : [])
      expect(h.status).toBe(status)
      telling.set(h.status, (telling.get(h.status) ?? 0) + 1)
    }
    expect(Object.fromEntries(telling)).toMatchObject({ bevestigd: 6, concurrerend: 1, betwijfeld: 1 })
  })
})
