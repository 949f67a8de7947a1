import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bron } from '../../proefhulp.ts'
import { isTermijnId } from '../termijn/regels.ts'
import {
  alsMermaid,
  eindredenen,
  kaders,
  maatregel,
  maatregelen,
  maatregelenMetCbs,
  rechtsmiddelen,
  toestandenVan,
  toestandstabellen,
  volgendeToestand,
} from './index.ts'

const tabellen = Object.values(toestandstabellen)

describe('measures', () => {
  it('have one id each, a frame, known terms and known end reasons', () => {
    expect(new Set(maatregelen.map((m) => m.id)).size).toBe(maatregelen.length)
    const frames = kaders.map((k) => k.naam)
    const reasons = eindredenen.map((r) => r.code)
    for (const m of maatregelen) {
      expect(frames).toContain(m.kader)
      expect([m.duur, m.verlenging].filter((t) => t !== null && !isTermijnId(t))).toEqual([])
      expect(m.eindredenen.filter((r) => !reasons.includes(r))).toEqual([])
      expect(m.verzoekers.length).toBeGreaterThan(0)
    }
  })

  it('keeps parents’ custody under supervision and not after ending of authority', () => {
    expect(maatregel('ots')?.gevolgVoorGezag).toContain('houden het gezag')
    expect(maatregel('gezagsbeeindiging')?.gevolgVoorGezag).toContain('stopt')
    expect(maatregel('bestaat-niet')).toBeNull()
  })

  it('never counts drang as a measure', () => {
    expect(maatregelen.filter((m) => /drang/i.test(m.naam))).toEqual([])
    expect(kaders.map((k) => k.naam)).toEqual(['vrijwillig', 'civiel', 'strafrecht', 'bestuurlijk'])
  })

  it('shares CBS codes only between authorisations', () => {
    expect(maatregelenMetCbs('11').map((m) => m.id)).toEqual(['ots'])
    expect(maatregelenMetCbs('71')).toHaveLength(3)
    const shared = maatregelen.filter((m) => m.cbs !== null && maatregelenMetCbs(m.cbs).length > 1)
    expect(new Set(shared.map((m) => m.groep))).toEqual(new Set(['machtiging']))
  })
})

const protocol = bron('standaarden', 'cbs-beleidsinformatie-jeugd', 'codes-en-regels.json')
describe.skipIf(protocol === null)(
  `CBS codes${protocol === null ? ' (skipped: the folder with reference material is absent)' : ''}`,
  () => {
    it('covers every measure and end reason of the protocol', () => {
      const fields = (JSON.parse(readFileSync(protocol ?? '', 'utf8')) as { velden: Record<string, { codes?: { code: string }[] }> }).velden
      const codes = (...names: string[]): string[] => names.flatMap((n) => (fields[n]?.codes ?? []).map((c) => c.code))
      const own = new Set(maatregelen.flatMap((m) => (m.cbs === null ? [] : [m.cbs])))
      expect(codes('type_maatregel', 'type_machtiging_uithuisplaatsing').filter((c) => !own.has(c))).toEqual([])
      const ends = codes(
        'reden_beeindiging_ots',
        'reden_beeindiging_voogdij',
        'einde_preventief_justitieel',
        'wijze_beeindiging_jr_drp',
        'wijze_beeindiging_jr_doorverwijzing',
      )
      expect(eindredenen.map((r) => r.code).sort()).toEqual([...new Set(ends)].sort())
    })
  },
)

describe('state tables', () => {
  it.each(tabellen.map((t) => [t.naam, t] as const))('%s: every state is reached and every end is an end', (_naam, t) => {
    const reached = new Set([t.begin])
    for (let grew = true; grew;) {
      const before = reached.size
      for (const o of t.overgangen) if (reached.has(o.van)) reached.add(o.naar)
      grew = reached.size > before
    }
    const all = new Set([t.begin, ...t.overgangen.flatMap((o) => [o.van, o.naar])])
    expect([...all].filter((s) => !reached.has(s))).toEqual([])
    expect(t.eind.filter((e) => t.overgangen.some((o) => o.van === e))).toEqual([])
    expect([...all].filter((s) => !t.eind.includes(s) && !t.overgangen.some((o) => o.van === s))).toEqual([])
    const steps = t.overgangen.map((o) => `${o.van}|${o.door}`)
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('any walk ends only in an end, and every refusal says what is allowed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tabellen), fc.array(fc.nat(), { maxLength: 40 }), (t, picks) => {
        let state = t.begin
        for (const pick of picks) {
          const allowed = t.overgangen.filter((o) => o.van === state)
          const wrong = volgendeToestand(t, state, 'iets dat niet bestaat')
          expect(wrong).toMatchObject({ soort: 'geweigerd', toegestaan: allowed.map((o) => o.door) })
          const next = allowed[pick % Math.max(1, allowed.length)]
          if (next === undefined) break
          expect(volgendeToestand(t, state, next.door)).toMatchObject({ soort: 'gelukt', naar: next.naar })
          state = next.naar
        }
        const canGoOn = t.overgangen.some((o) => o.van === state)
        expect(canGoOn).toBe(!t.eind.includes(state))
      }),
    )
  })

  it('a paper plan is no first contact, and an allocation no execution', () => {
    const t = toestandenVan('ots')
    expect(volgendeToestand(t, 'toegewezen', 'plan vastgesteld').soort).toBe('geweigerd')
    expect(volgendeToestand(t, 'in kennis gesteld', 'plan vastgesteld').soort).toBe('geweigerd')
    expect(volgendeToestand(t, 'zomaar', 'x')).toMatchObject({ code: 'onbekende-toestand' })
  })

  it('are drawn with every step', () => {
    for (const t of tabellen) {
      const drawn = alsMermaid(t)
      expect(drawn.split('\n').filter((l) => l.includes('-->')).length).toBe(t.overgangen.length + 1 + t.eind.length)
      expect(drawn).not.toMatch(/: *$/m)
    }
  })
})

describe('remedies', () => {
  it('exist in every frame, with known terms', () => {
    for (const k of kaders) {
      const list = rechtsmiddelen(k.naam)
      expect(list.map((r) => r.id)).toContain('klacht')
      expect(list.filter((r) => r.termijn !== null && !isTermijnId(r.termijn))).toEqual([])
    }
  })

  it('do not send a family to the municipality against a judge', () => {
    const civil = rechtsmiddelen('civiel')
    expect(civil.find((r) => r.id === 'hoger-beroep')?.bij).toBe('gerechtshof')
    expect(civil.find((r) => r.id === 'bezwaar')?.tegen).toContain('gemeente')
    expect(rechtsmiddelen('strafrecht').map((r) => r.id)).not.toContain('bezwaar')
    expect(rechtsmiddelen('civiel', { gesloten: true }).map((r) => r.id)).toContain('klacht-gesloten')
  })
})
