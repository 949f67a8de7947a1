import { describe, expect, it } from 'vitest'
import { ENGELS, NEDERLANDS, taalfouten, zinnen } from '../levering/testhulp/twee-talen.ts'
import { inTaal, tekst, type Tekst } from '../tekst.ts'
import { herhaaltHetzelfde, leesStudie } from './bewaard.ts'
import {
  beginStudie,
  leer,
  leesTegen,
  noteerHypothese,
  schrijf,
  herhaalToetsen,
  nogTeDoen,
  teVerklaren,
  toets,
  toetsVanFactoren,
} from './studie.ts'
import type { Studie } from './staat.ts'
import { leesParameters } from './parameters.ts'
import { zonderSleutel } from './anoniem.ts'
import { gewoon } from './blokken.ts'
import { stelHypothese, voegBewijsToe, zetStatus } from './hypothesen.ts'
import { verslag, verslagblokken, werkboek } from './verslag.ts'
import { vlagInWoorden } from './vlag-woorden.ts'
import { voorbeeldparameters } from './voorbeeld.ts'

const OP = '2015-08-01'

function studie(): Studie {
  const p = leesParameters(voorbeeldparameters(true))
  if (!p.ok) throw new Error(JSON.stringify(p.fouten))
  const begonnen = beginStudie(p.waarde, OP, 'onderzoeker')
  const v = teVerklaren(begonnen)[0]
  if (v === undefined) throw new Error('no flag')
  const bevindingen = [
    { id: 'a', uitkomst: 'gebroken', effect: { grootte: 1, in: tekst('aantal', 'count'), zin: tekst('te veel', 'too many') } },
  ] as const
  const s = toets(begonnen, v.id, 'data', { soort: 'kwaliteit', bevindingen }, 'onderzoeker', OP)
  return toets(s, v.id, 'bevolking', toetsVanFactoren(s, v.gemeente), 'onderzoeker', OP)
}

/** The same study with everything that people write in it. */
function verklaard(): Studie {
  const s = studie()
  const v = teVerklaren(s).find((x) => s.sleutel?.[x.gemeente] === 'A')
  if (v === undefined) throw new Error('no flag of A')
  const h = stelHypothese({ id: 'H1', vlag: v.id, trede: 'data', tekst: 'Wij tellen anders.', voorgesteldDoor: 'gemeente' }, OP)
  const met = zetStatus(
    voegBewijsToe(h, { bron: 'jeugdarts', voor: true, tekst: 'Klopt zo.', op: OP }),
    'ondersteund',
    'onderzoeker',
    OP,
    'gezegd',
  )
  const les = {
    id: 'L1',
    tekst: 'Teams leveren zelf.',
    actie: 'Vraag het.',
    eigenaar: 'regio',
    vanaf: '2016-01-01',
    indicator: v.indicator,
    gemeente: 'A',
    bedoeld: 'lager',
  } as const
  return leer(
    leesTegen(schrijf(noteerHypothese(s, met, 'onderzoeker', OP), 'A', 'indruk', 'Alle teams leverden.', 'onderzoeker', OP), {
      gemeente: 'A',
      door: 'beleidsmedewerker',
      op: OP,
      akkoord: false,
      opmerking: 'Te kort.',
      gevolg: 'Aangevuld.',
    }),
    les,
    OP,
  )
}

const isTekst = (x: unknown): x is Tekst => zinnen(x)[0] === x

/** A study as it was kept when there was one language: English, and the guard in both. */
function vanVroeger(s: Studie): string {
  const plat = JSON.parse(JSON.stringify(s), (_, v: unknown) => (isTekst(v) ? v.en : v)) as Record<string, unknown>
  return JSON.stringify({
    ...plat,
    stappen: s.stappen.map((x, i) => ({ ...(plat['stappen'] as object[])[i], naam: x.naam.nl })),
    slot: { ...(plat['slot'] as object), zin: s.slot.zin.nl, en: s.slot.zin.en },
  })
}

describe('a study is told in two languages', () => {
  it('reasons, remarks, flags, tests, guard and log', () => {
    // What people wrote (an agreement, a reason) stays as they wrote it.
    const fouten = zinnen(studie()).filter((t) => !/(agreed|reason|series break|alone in)/.test(t.en) && t.en !== 'niet gedrukt')
    expect(fouten.length).toBeGreaterThan(20)
    expect(fouten.flatMap(taalfouten)).toEqual([])
    expect(nogTeDoen(studie()).flatMap(taalfouten)).toEqual([])
  })
  it('a flag in one sentence', () => {
    const s = studie()
    for (const v of s.vlaggen) {
      expect(vlagInWoorden(s, v, 'nl')).toMatch(/(landelijk|afgesproken) \d+,\d%/)
      expect(vlagInWoorden(s, v, 'en')).toMatch(/(national|agreed) \d+\.\d%/)
      const naam = inTaal(s.parameters.indicatoren.find((i) => i.id === v.indicator)?.naam ?? '', 'en')
      expect(vlagInWoorden(s, v, 'en').replace(naam, '')).not.toMatch(NEDERLANDS)
    }
  })
  it.each([
    ['nl', ENGELS],
    ['en', NEDERLANDS],
  ] as const)('the report in %s holds words of the other language only where people wrote them', (taal, andere) => {
    const s = verklaard()
    const stukken = verslagblokken(s, 'A', taal).flatMap((b) =>
      b.soort === 'slot'
        ? b.regels.flat()
        : b.soort === 'lijst'
          ? b.items.flat()
          : b.soort === 'raster'
            ? [...b.kop.map(gewoon), ...b.rijen.flat()]
            : b.in,
    )
    expect(stukken.length).toBeGreaterThan(80)
    // Words of a lettered access, an agreement or a series break stand within a sentence as somebody wrote them.
    const eigen = [s.parameters.data.reeksbreuken, ...s.vlaggen.map((v) => v.waarschuwingen.map((w) => w[taal]))].flat()
    const van = stukken.filter((x) => !x.eigen).map((x) => eigen.reduce((t, e) => t.replaceAll(e, ''), x.t))
    expect(van.filter((t) => andere.test(t))).toEqual([])
    const geschreven = stukken.filter((x) => x.eigen).map((x) => x.t)
    for (const woord of ['Alle teams leverden.', 'Wij tellen anders.', 'jeugdarts', 'Klopt zo.']) expect(geschreven).toContain(woord)
  })
  it('what people wrote is the same in both reports, and the workbook too', () => {
    const s = verklaard()
    for (const t of [verslag(s, 'A', 'nl'), verslag(s, 'A', 'en')]) expect(t).toContain('Alle teams leverden.')
    expect(werkboek(s, 'nl')).toContain('| Les | Gemeente |')
    expect(werkboek(s, 'en')).toContain('| Lesson | Municipality |')
    for (const t of [werkboek(s, 'nl'), werkboek(s, 'en')]) expect(t).toContain('Teams leveren zelf.')
    expect(verslag(s, 'A', 'en')).not.toBe(verslag(s, 'A', 'nl'))
  })
})

it('a municipality that was not chosen is another one, in the language of the sentence', () => {
  const s = studie()
  const ongenoemd = s.parameters.gemeenten.map((g) => g.naam).find((n) => !n.endsWith('A')) ?? ''
  const zonder = {
    ...s,
    sleutel: { A: 'A' },
    stappen: s.stappen.map((x) => ({ ...x, opmerkingen: [tekst(`zoals ${ongenoemd}`, `like ${ongenoemd}`)] })),
  }
  expect(zonderSleutel(zonder).stappen[0]?.opmerkingen).toEqual([tekst('zoals andere gemeente', 'like another municipality')])
})

describe('a study that was kept before there were two languages', () => {
  it('is read as it was, and comes out the same when it is run again', () => {
    const nu = studie()
    const oud = leesStudie(vanVroeger(nu))
    expect(oud.slot).toEqual({ ...nu.slot, redenen: nu.slot.redenen.map((r) => tekst(r.en, r.en)) })
    expect(oud.logboek.map((l) => l.wat.nl)).toEqual(nu.logboek.map((l) => l.wat.en))
    expect(oud.treden.map((t) => t.uitslag.zin.en)).toEqual(nu.treden.map((t) => t.uitslag.zin.en))
    expect(herhaalToetsen(oud)).toEqual([])
    expect(herhaaltHetzelfde(oud)).toBe(true)
    expect(herhaaltHetzelfde({ ...oud, vlaggen: oud.vlaggen.slice(1) })).toBe(false)
    expect(verslag(oud, 'A', 'nl')).not.toMatch(/undefined|\[object/)
    expect(JSON.stringify(zonderSleutel(oud).stappen)).not.toContain('closest')
  })
  it('and a study of now comes out the same too', () => {
    expect(herhaaltHetzelfde(studie())).toBe(true)
    expect(herhaalToetsen(studie())).toEqual([])
  })
})
