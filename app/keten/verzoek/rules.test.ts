import { stroom, type Gebeurtenis, type JW315AangevraagdProduct, type RedenAfwijzingVerzoek, type TypeVerwijzer } from '@draad/berichten'
import { plusDagen } from '@draad/stelsel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AFWIJSREDENEN, TOESTANDEN, VERWIJZERS, ZENDINGEN } from './model.ts'
import {
  antwoordVoor,
  bepaaldBlijft,
  bovenBesluit,
  gemeenteKlopt,
  grondVan,
  isAf,
  magNu,
  nogNietToegewezen,
  redenenBij,
  redenMag,
  staat,
  verschillen,
  verwacht,
  zendingNa,
} from './rules.ts'

const d = (...gebeurtenissen: Gebeurtenis[]) => ({ gebeurtenissen })
const dagen = { eerste: '2026-11-02', laatste: '2026-11-04' }

test('the state of a request is that of the state table: asked, looked into, and three ends', () => {
  expect(staat('vot', d())).toBe('gevraagd')
  expect(staat('vow', d('JW319 in onderzoek'))).toBe('in onderzoek')
  expect(staat('vot', d('JW319 in onderzoek', 'JW301'))).toBe('toegewezen')
  expect(staat('vot', d('JW319 afgewezen'))).toBe('afgewezen')
  expect(staat('vow', d('JW319 andere gemeente'))).toBe('andere gemeente')
  expect(() => staat('vot', d('JW301', 'JW301'))).toThrow(TypeError)
})

test('names of states and of what happened to the message are those of the tables', () => {
  for (const soort of ['vot', 'vow'] as const) expect(stroom(soort)?.toestanden.map((t) => t.naam)).toEqual(['begin', ...TOESTANDEN])
  expect(stroom('retour')?.toestanden.map((t) => t.naam)).toEqual(['begin', ...ZENDINGEN])
})

test('what may follow: everything when asked, no second "under investigation", nothing after an end', () => {
  expect(magNu('vot', d())).toEqual(expect.arrayContaining(['JW301', 'JW319 afgewezen', 'JW319 andere gemeente', 'JW319 in onderzoek']))
  expect(magNu('vot', d('JW319 in onderzoek'))).not.toContain('JW319 in onderzoek')
  expect(magNu('vow', d('JW301'))).toEqual([])
})

test('R0: walked at random, a request ends in at most two steps after asking and never leaves its end', () => {
  fc.assert(
    fc.property(fc.constantFrom('vot' as const, 'vow' as const), fc.array(fc.nat(9), { maxLength: 6 }), (soort, keuzes) => {
      const rij: Gebeurtenis[] = []
      for (const k of keuzes) {
        const mag = magNu(soort, d(...rij))
        if (mag.length === 0) {
          expect(isAf(soort, d(...rij))).toBe(true)
          break
        }
        rij.push(mag[k % mag.length] as Gebeurtenis)
      }
      expect(rij.length).toBeLessThanOrEqual(2)
      expect(rij.filter((g) => g === 'JW319 in onderzoek').length).toBeLessThanOrEqual(1)
    }),
  )
})

test('terms: five working days, two weeks for residence, and after "under investigation" eight weeks from the request itself', () => {
  expect(antwoordVoor('vot', d(), dagen)).toEqual({ op: '2026-11-11', termijn: 'ijw-antwoord-verzoek' })
  expect(verwacht('vot', d(), dagen).map((v) => v.termijn)).toEqual(['ijw-antwoord-verzoek', 'ijw-woonplaats'])
  expect(antwoordVoor('vow', d('JW319 in onderzoek'), dagen)).toEqual({ op: '2026-12-28', termijn: 'ijw-onderzoek-verzoek' })
  expect(antwoordVoor('vot', d('JW301'), dagen)).toBeNull()
})

test('a message whose return message rejects it counts as never sent', () => {
  expect(zendingNa('verzonden', true)).toBe('verwerkt')
  expect(zendingNa('verzonden', false)).toBe('niet verzonden')
  expect(zendingNa('verwerkt', false)).toBe('verwerkt')
})

test('who referred says whether a decision comes first', () => {
  const soort = Object.fromEntries(VERWIJZERS.map((v) => [v, grondVan(v).soort]))
  expect(soort).toEqual({
    '01': 'besluit',
    '02': 'verwijzing',
    '03': 'verwijzing',
    '04': 'bepaling',
    '05': 'verwijzing',
    '06': 'besluit',
    '08': 'bepaling',
  })
  expect(grondVan('02').artikel).toBe('Jeugdwet 2.6')
  expect(grondVan('04').artikel).toBe('Jeugdwet 3.5')
})

test('R2-32 help that a GI or judge determined is rejected for formal reasons only', () => {
  expect(redenenBij('bepaling', AFWIJSREDENEN)).toEqual(['1', '5', '8', '9'])
  for (const r of ['2', '3', '4', '6', '7'] as RedenAfwijzingVerzoek[]) expect(redenMag('bepaling', r)?.pad).toBe('reden')
  expect(redenMag('verwijzing', '7')?.pad).toBe('reden')
  expect(redenMag('verwijzing', '3')).toBeNull()
  expect(redenMag('besluit', '7')).toBeNull()
})

test('the residence rule names another municipality that exists; other reasons name none', () => {
  expect(gemeenteKlopt('8', '0363', '9901', '2026-11-02')).toBeNull()
  expect(gemeenteKlopt('8', null, '9901', '2026-11-02')?.pad).toBe('gemeente')
  expect(gemeenteKlopt('8', '9901', '9901', '2026-11-02')?.pad).toBe('gemeente')
  expect(gemeenteKlopt('8', '0000', '9901', '2026-11-02')?.pad).toBe('gemeente')
  // Merged into another since 2023: said with where it went.
  expect(gemeenteKlopt('8', '0530', '9901', '2026-11-02')).toMatchObject({ gevonden: '0530', toegestaan: '1992' })
  expect(gemeenteKlopt('5', '0363', '9901', '2026-11-02')?.pad).toBe('gemeente')
  expect(gemeenteKlopt('5', null, '9901', '2026-11-02')).toBeNull()
})

const gevraagd = (type: TypeVerwijzer, o: Partial<JW315AangevraagdProduct> = {}): JW315AangevraagdProduct => ({
  ReferentieAanbieder: 'R1',
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-12-01',
  ToewijzingEinddatum: '2027-05-31',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' },
  Verwijzer: { Type: type, Naam: 'De praktijk' },
  ...o,
})
const zoals = {
  product: { categorie: '45', code: '45A04' },
  omvang: { volume: 4, eenheid: '04', frequentie: '2' },
  budget: null,
  ingangsdatum: '2026-12-01',
  einddatum: '2027-05-31',
}

test('what differs from what was asked is named', () => {
  expect(verschillen(gevraagd('02'), zoals)).toEqual([])
  expect(verschillen(gevraagd('02'), { ...zoals, omvang: { ...zoals.omvang, volume: 3 }, einddatum: '2027-03-31' })).toEqual([
    'omvang',
    'einddatum',
  ])
  expect(verschillen(gevraagd('02'), { ...zoals, product: { categorie: '45', code: '45A53' }, ingangsdatum: '2026-12-02' })).toEqual([
    'product',
    'ingangsdatum',
  ])
  // Only a budget was asked: choosing the category is not granting otherwise, an amount is.
  const budget = gevraagd('02', { Budget: 10_000 })
  delete budget.Product
  delete budget.Omvang
  const leeg = { ...zoals, product: { categorie: '45', code: null }, omvang: null, budget: 10_000 }
  expect(verschillen(budget, leeg)).toEqual([])
  expect(verschillen(budget, { ...leeg, budget: 9_000 })).toEqual(['budget'])
})

test('R2-32 determined help is not granted shorter, later, less or other; longer or more is allowed', () => {
  expect(bepaaldBlijft(gevraagd('04'), zoals)).toBeNull()
  expect(bepaaldBlijft(gevraagd('04'), { ...zoals, omvang: { ...zoals.omvang, volume: 3 } })?.pad).toBe('omvang.volume')
  expect(bepaaldBlijft(gevraagd('08'), { ...zoals, einddatum: '2027-04-30' })?.pad).toBe('einddatum')
  expect(bepaaldBlijft(gevraagd('04'), { ...zoals, ingangsdatum: '2026-12-15' })?.pad).toBe('ingangsdatum')
  expect(bepaaldBlijft(gevraagd('04'), { ...zoals, product: { categorie: '45', code: '45A53' } })?.pad).toBe('product')
  expect(bepaaldBlijft(gevraagd('04'), { ...zoals, omvang: { ...zoals.omvang, volume: 5 }, einddatum: '2027-06-30' })).toBeNull()
  expect(bepaaldBlijft(gevraagd('02'), { ...zoals, omvang: { ...zoals.omvang, volume: 1 } })).toBeNull()
})

test('R2-32 whatever is granted of determined help, it is never less than was asked', () => {
  const dag = fc.integer({ min: 0, max: 300 }).map((n) => plusDagen('2026-11-01', n))
  fc.assert(
    fc.property(
      fc.record({ volume: fc.integer({ min: 1, max: 9 }), begin: dag, eind: fc.option(dag), code: fc.constantFrom('45A04', '45A53') }),
      fc.constantFrom('04' as const, '08' as const),
      (g, type) => {
        const p = gevraagd(type)
        const over = {
          ...zoals,
          product: { categorie: '45', code: g.code },
          omvang: { ...zoals.omvang, volume: g.volume },
          ingangsdatum: g.begin,
          einddatum: g.eind,
        }
        const minder =
          g.code !== '45A04' ||
          g.volume < 4 ||
          g.begin > p.ToewijzingIngangsdatum ||
          (g.eind !== null && g.eind < (p.ToewijzingEinddatum ?? ''))
        expect(bepaaldBlijft(p, over) !== null).toBe(minder)
      },
    ),
    { numRuns: 500 },
  )
})

test('a change beyond what was decided asks for a decision: longer, more; not shorter, less or another unit', () => {
  const b = { totEnMet: '2027-05-31', volume: 4, eenheid: '04', frequentie: '2' }
  const o = (Volume: number) => ({ Volume, Eenheid: '04' as const, Frequentie: '2' as const })
  expect(bovenBesluit({ Einddatum: '2027-05-31', Omvang: o(4) }, b)).toBeNull()
  expect(bovenBesluit({ Einddatum: '2027-06-30', Omvang: o(4) }, b)).toBe('langer')
  expect(bovenBesluit({ Omvang: o(4) }, b)).toBe('langer')
  expect(bovenBesluit({ Einddatum: '2027-03-31', Omvang: o(5) }, b)).toBe('meer')
  expect(bovenBesluit({ Einddatum: '2027-03-31', Omvang: o(2) }, b)).toBeNull()
  expect(bovenBesluit({ Omvang: o(9) }, { ...b, totEnMet: null, volume: null })).toBeNull()
})

test('what runs already is changed, not asked again', () => {
  const loopt = { nummer: 7, categorie: '45', productCode: '45A04', ingangsdatum: '2026-01-01', einddatum: '2026-12-31' }
  const p = { categorie: '45', code: '45A04', ingangsdatum: '2026-12-01', einddatum: '2027-05-31' }
  expect(nogNietToegewezen(p, [loopt], 'x')?.gevonden).toBe('7')
  expect(nogNietToegewezen({ ...p, code: null }, [loopt], 'x')).not.toBeNull()
  expect(nogNietToegewezen({ ...p, ingangsdatum: '2027-01-01' }, [loopt], 'x')).toBeNull()
  expect(nogNietToegewezen({ ...p, code: '45A53' }, [loopt], 'x')).toBeNull()
  expect(nogNietToegewezen({ ...p, ingangsdatum: '2027-01-01', einddatum: null }, [{ ...loopt, einddatum: null }], 'x')).not.toBeNull()
})
