/** Rows for tests: named states of a record, with synthetic people and test BSNs only. */
import { INHOUDEN } from '../inhouden.ts'
import type { LeveringSoort } from '../inhoud.ts'
import type { Rij } from '../csv.ts'

/** Test BSNs that pass the eleven-test. */
export const BSN = ['999990019', '999900006', '999900018', '999900031'] as const

export const HULP = {
  soort: 'jeugdhulp',
  bsn: BSN[0],
  geboortedatum: '20120314',
  geslacht: 'V',
  postcode_of_gemeente: '0599',
  verwijzer: '02',
  hulpvorm: '02',
  gestart_met_crisis: '02',
  datum_aanvang: '20260201',
}
export const BESCHERMING = {
  soort: 'jeugdbescherming',
  bsn: BSN[1],
  geboortedatum: '20100101',
  geslacht: 'M',
  postcode_of_gemeente: '0599',
  type_maatregel: '11',
  datum_aanvang: '20251101',
}
export const RECLASSERING = { ...BESCHERMING, soort: 'jeugdreclassering', type_maatregel: '41' }
export const MELDING = {
  dataset: 'melding',
  identificatie: 'm1',
  aanleiding: '08',
  hoedanigheid: '13',
  datum_melding: '20260302',
  datum_triagebesluit: '20260305',
  triagebesluit: '01',
  onderzoeksnummer: 'o1',
  personen: `${BSN[0]}|20120314|V`,
}
export const ONDERZOEK = {
  dataset: 'onderzoek',
  onderzoeksnummer: 'o1',
  datum_start: '20260306',
  datum_afronding: '20260501',
  uitkomst: '06',
  vervolg: '01',
  personen: `${BSN[0]}|20120314|V`,
}
export const WACHT = {
  onderdeel: 'wacht',
  kvk: '12345678',
  kwartaal: '2026Q1',
  regio: 'JZ29',
  vorm: '02',
  wacht_op: 'hulp',
  wachttijd_weken: '7,5',
  wachtenden: '12',
}

/** Rows as a reader gives them; row 1 is the heading. */
export function rijen(soort: LeveringSoort, ...r: readonly Readonly<Record<string, string>>[]): Rij[] {
  const leeg = Object.fromEntries(INHOUDEN[soort].velden.map((v) => [v.naam, '']))
  return r.map((x, i) => ({ nr: i + 2, cellen: { ...leeg, ...x } }))
}
