import { expect, test } from 'vitest'
import { voorbeeld } from './afgeleid/voorbeeld.ts'
import type { JW301ToegewezenProduct as Product, JW317Verzoek } from './berichten.ts'
import { leesBericht } from './lezen/lees.ts'
import { schrijfBericht } from './schrijven.ts'
import { honoreerWijziging, volledigeStand, wijzigwijze } from './toewijzen.ts'

const product = voorbeeld('JW301', 1).Client.ToegewezenProducten.ToegewezenProduct[0] as Product
const p = (ToewijzingNummer: number, wijzig: Partial<Product> = {}): Product => ({
  ...product,
  Ingangsdatum: '2026-01-01',
  Einddatum: '2026-12-31',
  ToewijzingNummer,
  ...wijzig,
})
const nummers = (alle: readonly Product[], ...gewijzigd: number[]) =>
  volledigeStand(alle, '2026-06-01', new Set(gewijzigd)).map((x) => x.ToewijzingNummer)

test('a message holds what is valid on or after its day, and what changed', () => {
  const alle = [
    p(1),
    p(2, { Einddatum: undefined }),
    p(3, { Einddatum: '2026-05-31' }),
    p(4, { Einddatum: '2026-06-01' }),
    p(5, { Ingangsdatum: '2027-01-01', Einddatum: '2027-12-31' }),
    p(6, { Ingangsdatum: '2026-07-01', Einddatum: '2026-07-01', RedenWijziging: '13' }),
  ]
  expect(nummers(alle)).toEqual([1, 2, 4, 5])
  expect(nummers(alle, 3, 6)).toEqual([1, 2, 3, 4, 5, 6])
  expect(nummers([])).toEqual([])
})

const perWeek = p(1, { Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } })
const totaal = p(1, { Omvang: { Volume: 80, Eenheid: '04', Frequentie: '6' } })

test('the end date, a budget and a total may change under the same number', () => {
  expect(wijzigwijze(perWeek, { ...perWeek })).toBe('ongewijzigd')
  expect(wijzigwijze(perWeek, { ...perWeek, Einddatum: '2027-06-30', RedenWijziging: '12' })).toBe('zelfde-nummer')
  expect(wijzigwijze(totaal, { ...totaal, Omvang: { Volume: 90, Eenheid: '04', Frequentie: '6' } })).toBe('zelfde-nummer')
  expect(wijzigwijze(p(1, { Omvang: undefined, Budget: 5 }), p(1, { Omvang: undefined, Budget: 6 }))).toBe('zelfde-nummer')
  expect(wijzigwijze(perWeek, { ...perWeek, Einddatum: perWeek.Ingangsdatum, RedenWijziging: '13' })).toBe('zelfde-nummer')
})

test('another size, product or first day needs a new number', () => {
  expect(wijzigwijze(perWeek, { ...perWeek, Omvang: { Volume: 6, Eenheid: '04', Frequentie: '2' } })).toBe('nieuw-nummer')
  expect(wijzigwijze(totaal, { ...totaal, Omvang: { Volume: 80, Eenheid: '01', Frequentie: '6' } })).toBe('nieuw-nummer')
  expect(wijzigwijze(perWeek, { ...perWeek, Product: { Categorie: '45', Code: 'ANDER' } })).toBe('nieuw-nummer')
  expect(wijzigwijze(perWeek, { ...perWeek, Ingangsdatum: '2026-02-01' })).toBe('nieuw-nummer')
  expect(wijzigwijze(perWeek, { ...perWeek, Omvang: undefined, Budget: 5 })).toBe('nieuw-nummer')
})

const gegevens = () => {
  let n = 900
  return { toewijzingsdatum: '2026-05-20', toewijzingstijd: '10:00:00', nieuwNummer: () => n++ }
}
const uren = (Volume: number) => ({ Volume, Eenheid: '04', Frequentie: '2' }) as const
const E = p(1, { Product: { Categorie: '45', Code: '45A04' }, Omvang: uren(4) })
const F = p(2, { Product: { Categorie: '45', Code: '45A05' }, Omvang: uren(3) })
const verzoek = (v: Partial<JW317Verzoek>): JW317Verzoek => ({ ReferentieAanbieder: 'W1', RedenVerzoek: '1', ...v })

test('a granted change: longer keeps its number, another size becomes a new allocation after the old one', () => {
  const uit = honoreerWijziging(
    verzoek({
      TeWijzigenProducten: {
        TeWijzigenProduct: [
          { ToewijzingNummer: 1, GewensteIngangsdatum: '2026-01-01', Einddatum: '2027-06-30', Omvang: uren(4) },
          { ToewijzingNummer: 2, GewensteIngangsdatum: '2026-06-12', Einddatum: '2026-12-31', Omvang: uren(6) },
        ],
      },
    }),
    [E, F],
    gegevens(),
  )
  if (uit.soort !== 'toewijzen') throw new Error(uit.soort)
  const kort = uit.producten.map((x) => [
    x.ToewijzingNummer,
    x.Ingangsdatum,
    x.Einddatum,
    x.Omvang?.Volume,
    x.RedenWijziging,
    x.ReferentieAanbieder,
  ])
  expect(kort).toEqual([
    [1, '2026-01-01', '2027-06-30', 4, '12', 'W1'],
    [2, '2026-01-01', '2026-06-11', 3, '12', 'W1'],
    [900, '2026-06-12', '2026-12-31', 6, undefined, 'W1'],
  ])
  const bericht = structuredClone(voorbeeld('JW301', 1))
  bericht.Header.BerichtIdentificatie.Dagtekening = '2026-05-20'
  bericht.Client.ToegewezenProducten.ToegewezenProduct = [...uit.producten]
  expect(leesBericht(schrijfBericht(bericht)).bevindingen.filter((b) => b.beoordeeld)).toEqual([])
})

test('a granted change: what stays carries the reference and no reason, what is new gets a number', () => {
  const uit = honoreerWijziging(
    verzoek({
      OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1 }] },
      NieuweProducten: {
        NieuwProduct: [
          { Product: { Categorie: '46', Code: '46A01' }, GewensteIngangsdatum: '2026-07-01', Einddatum: '2026-08-01', Omvang: uren(1) },
        ],
      },
    }),
    [{ ...E, RedenWijziging: '04' }],
    gegevens(),
  )
  expect(uit).toMatchObject({
    soort: 'toewijzen',
    producten: [
      { ToewijzingNummer: 1, RedenWijziging: undefined, ReferentieAanbieder: 'W1', Toewijzingsdatum: E.Toewijzingsdatum },
      { ToewijzingNummer: 900, Ingangsdatum: '2026-07-01', ReferentieAanbieder: 'W1', Toewijzingsdatum: '2026-05-20' },
    ],
  })
})

test('what cannot be sent is an outcome: an unknown allocation, another size from the first day', () => {
  const anders = (nummer: number) =>
    verzoek({
      TeWijzigenProducten: {
        TeWijzigenProduct: [{ ToewijzingNummer: nummer, GewensteIngangsdatum: '2026-01-01', Einddatum: '2026-12-31', Omvang: uren(9) }],
      },
    })
  expect(honoreerWijziging(anders(77), [E], gegevens())).toEqual({ soort: 'onbekende-toewijzing', nummer: 77 })
  expect(honoreerWijziging(anders(1), [E], gegevens())).toMatchObject({ soort: 'overleg', nummer: 1 })
})
