import { expect, test } from 'vitest'
import { voorbeeld } from './afgeleid/voorbeeld.ts'
import type { JW301ToegewezenProduct as Product } from './berichten.ts'
import { volledigeStand, wijzigwijze } from './toewijzen.ts'

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
  expect(wijzigwijze(totaal, { ...totaal, Omvang: { Volume: 90, Eenheid: '04', Frequentie: '6' } })).toBe(
    'zelfde-nummer',
  )
  expect(wijzigwijze(p(1, { Omvang: undefined, Budget: 5 }), p(1, { Omvang: undefined, Budget: 6 }))).toBe(
    'zelfde-nummer',
  )
  expect(wijzigwijze(perWeek, { ...perWeek, Einddatum: perWeek.Ingangsdatum, RedenWijziging: '13' })).toBe(
    'zelfde-nummer',
  )
})

test('another size, product or first day needs a new number', () => {
  expect(wijzigwijze(perWeek, { ...perWeek, Omvang: { Volume: 6, Eenheid: '04', Frequentie: '2' } })).toBe(
    'nieuw-nummer',
  )
  expect(wijzigwijze(totaal, { ...totaal, Omvang: { Volume: 80, Eenheid: '01', Frequentie: '6' } })).toBe(
    'nieuw-nummer',
  )
  expect(wijzigwijze(perWeek, { ...perWeek, Product: { Categorie: '45', Code: 'ANDER' } })).toBe('nieuw-nummer')
  expect(wijzigwijze(perWeek, { ...perWeek, Ingangsdatum: '2026-02-01' })).toBe('nieuw-nummer')
  expect(wijzigwijze(perWeek, { ...perWeek, Omvang: undefined, Budget: 5 })).toBe('nieuw-nummer')
})
