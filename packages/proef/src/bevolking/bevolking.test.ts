import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gezinnen, type GezinnenOpties } from './index.ts'
import { elfproef, testBsns } from './bsn.ts'
import { GEMEENTEN, gemeentenVan } from './gemeenten.ts'
import { ONDERWERPEN, maakVraag } from './teksten/index.ts'
import { rng } from '../rng.ts'
import type { SynthetischGezin } from './model.ts'

const basis: GezinnenOpties = { jeugdigen: 600, seed: 1, peildatum: '2026-11-21' }
const alle = (o: Partial<GezinnenOpties> = {}): SynthetischGezin[] => [...gezinnen({ ...basis, ...o })]

describe('gezinnen', () => {
  it('is the same for the same seed and differs for another', () => {
    expect(alle()).toEqual(alle())
    expect(JSON.stringify(alle({ seed: 2 })[0])).not.toBe(JSON.stringify(alle()[0]))
  })

  it('yields exactly the number of youths, whatever the number', () => {
    assert(
      property(integer({ min: 0, max: 120 }), integer(), (jeugdigen, seed) => {
        const n = alle({ jeugdigen, seed }).reduce((a, g) => a + g.jeugdigen.length, 0)
        expect(n).toBe(jeugdigen)
      }),
      { numRuns: 60 },
    )
  })

  it('lets a longer run begin with a shorter one', () => {
    const kort = alle({ jeugdigen: 100 })
    expect(alle({ jeugdigen: 200 }).slice(0, kort.length - 1)).toEqual(kort.slice(0, -1))
  })

  it('uses every test BSN at most once and says why there is none', () => {
    const bsns = alle({ jeugdigen: 6000 }).flatMap((g) => g.personen)
    const gegeven = bsns.flatMap((p) => (p.bsn === null ? [] : [p.bsn]))
    expect(new Set(gegeven).size).toBe(gegeven.length)
    expect(gegeven.every(elfproef)).toBe(true)
    expect(bsns.every((p) => (p.bsn === null) === (p.bsnReden !== undefined))).toBe(true)
    expect(bsns.some((p) => p.bsnReden === 'testnummers-op')).toBe(true)
  })

  it('keeps a BSN unique per region when asked', () => {
    const gezien = new Set<string>()
    for (const g of alle({ jeugdigen: 12000, bsn: 'per-regio' }))
      for (const p of g.personen) {
        if (p.bsn === null) continue
        const sleutel = `${g.regio}/${p.bsn}`
        expect(gezien.has(sleutel)).toBe(false)
        gezien.add(sleutel)
      }
  })

  it('meets every awkward case', () => {
    const g = alle({ jeugdigen: 8000 })
    const p = g.flatMap((x) => x.personen)
    expect(p.some((x) => x.ongeboren && x.bsn === null && x.voornamen === '')).toBe(true)
    expect(p.some((x) => x.geboortedatum.endsWith('-00-00'))).toBe(true)
    expect(p.some((x) => x.bsnReden === 'nog-niet-ingeschreven')).toBe(true)
    expect(p.some((x) => x.geslacht === 'O')).toBe(true)
    expect(p.some((x) => x.voorvoegsel === "'t")).toBe(true)
    expect(p.some((x) => x.voorvoegsel === "d'")).toBe(true)
    expect(p.some((x) => x.achternaam === 'O')).toBe(true)
    expect(g.some((x) => x.geheimAdres)).toBe(true)
    for (const soort of ['gezamenlijk', 'eenhoofdig', 'voogdij-persoon', 'voogdij-gi', 'niet-te-bepalen']) {
      expect(g.some((x) => x.gezag.some((z) => z.soort === soort))).toBe(true)
    }
    expect(
      g.some(
        (x) =>
          x.huishoudens.length === 2 &&
          x.jeugdigen.some((j) => x.huishoudens.every((h) => h.leden.some((l) => l.persoon === j.persoon && l.tot === null))),
      ),
    ).toBe(true)
  })

  it('refers only to persons of the family and keeps periods in order', () => {
    for (const g of alle({ jeugdigen: 2000 })) {
      const sleutels = new Set(g.personen.map((p) => p.sleutel))
      expect(sleutels.has(g.vraagOver)).toBe(true)
      expect(g.jeugdigen.find((j) => j.persoon === g.vraagOver)?.vraag).not.toBeNull()
      for (const r of g.relaties) expect(sleutels.has(r.van) && sleutels.has(r.naar)).toBe(true)
      for (const h of g.huishoudens)
        for (const l of h.leden) expect(sleutels.has(l.persoon) && (l.tot === null || l.van <= l.tot)).toBe(true)
      for (const j of g.jeugdigen) {
        const perioden = g.gezag.filter((z) => z.jeugdige === j.persoon)
        for (let i = 1; i < perioden.length; i++) expect(perioden[i]!.van).toBe(perioden[i - 1]!.tot)
        for (const z of perioden) expect(z.tot === null || z.van < z.tot).toBe(true)
      }
    }
  })

  it('gives all born youths a household today', () => {
    for (const g of alle({ jeugdigen: 2000 }))
      for (const j of g.jeugdigen) {
        const woont = g.huishoudens.some((h) => h.leden.some((l) => l.persoon === j.persoon && l.tot === null))
        expect(woont).toBe(j.leeftijd >= 0)
      }
  })

  it('leaves no slot and no mark in the words, and does not repeat itself', () => {
    const vragen = alle({ jeugdigen: 700 }).flatMap((g) => g.jeugdigen.flatMap((j) => (j.vraag ? [j.vraag] : [])))
    for (const v of vragen) expect(JSON.stringify(v)).not.toMatch(/\{\w+\}|\(\d+-|undefined|" /)
    const eerste = vragen.slice(0, 300).map((v) => v.ouder)
    expect(new Set(eerste).size).toBe(300)
  })

  it('uses only reserved, plainly synthetic addresses', () => {
    for (const g of alle()) {
      for (const h of g.huishoudens) expect(h.adres.postcode).toMatch(/^9999Z[A-Z]$/)
      for (const p of g.personen) expect(p.email ?? 'x.example').toMatch(/\.example$/)
    }
  })
})

describe('teksten', () => {
  it('has words for every age, subject by subject', () => {
    for (const o of ONDERWERPEN) expect(o.kern.length >= 3 && o.sterk.length >= 1 && o.doelen.length >= 1).toBe(true)
    for (let leeftijd = -1; leeftijd <= 22; leeftijd++)
      for (let s = 0; s < 200; s++) {
        const v = maakVraag({ roepnaam: 'Noor', geslacht: 'V', leeftijd, gescheiden: true, gevlucht: true, dag: 20000 }, rng(s))
        expect(v?.ouder.length).toBeGreaterThan(40)
        expect((v?.jeugdige ?? null) === null).toBe(leeftijd < 4)
        expect((v?.gesprek ?? null) === null).toBe(leeftijd < 0)
      }
  })
})

describe('gemeenten and BSN', () => {
  it('knows 342 municipalities in 42 regions', () => {
    expect(GEMEENTEN.length).toBe(342)
    expect(new Set(GEMEENTEN.map((g) => g.code)).size).toBe(342)
    expect(new Set(GEMEENTEN.map((g) => g.regio)).size).toBe(42)
    expect(gemeentenVan('Rotterdam').map((g) => g.code)).toEqual(['0599'])
    expect(gemeentenVan('nergens')).toEqual([])
  })

  it('knows the eleven-test', () => {
    expect(elfproef('999900006')).toBe(true)
    expect(elfproef('999900007')).toBe(false)
    expect(elfproef('99990000a')).toBe(false)
    expect(testBsns()[0]).toBe(999900006)
    expect(testBsns().length).toBeGreaterThan(9000)
  })
})
