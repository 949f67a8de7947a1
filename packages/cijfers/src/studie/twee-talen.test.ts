import { describe, expect, it } from 'vitest'
import { NEDERLANDS, taalfouten } from '../levering/testhulp/twee-talen.ts'
import { tekst, type Tekst } from '../tekst.ts'
import { herhaaltHetzelfde, leesStudie } from './bewaard.ts'
import { beginStudie, herhaalToetsen, nogTeDoen, teVerklaren, toets, toetsVanFactoren } from './studie.ts'
import type { Studie } from './staat.ts'
import { leesParameters } from './parameters.ts'
import { zonderSleutel } from './anoniem.ts'
import { verslag } from './verslag.ts'
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

const isTekst = (x: unknown): x is Tekst => typeof (x as Tekst | null)?.nl === 'string' && typeof (x as Tekst | null)?.en === 'string'

/** Every sentence in a value. */
function zinnen(x: unknown): Tekst[] {
  if (isTekst(x)) return [x]
  return typeof x === 'object' && x !== null ? Object.values(x).flatMap(zinnen) : []
}

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
      const naam = s.parameters.indicatoren.find((i) => i.id === v.indicator)?.naam ?? ''
      expect(vlagInWoorden(s, v, 'en').replace(naam, '')).not.toMatch(NEDERLANDS)
    }
  })
  it('the report is Dutch throughout', () => {
    expect(verslag(studie(), 'A', 'nl')).not.toMatch(/\b(the|and|of the|expected|hidden|agreed|flagged|tolerance)\b/)
  })
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
