/** JW315, request for allocation (VOT): the provider asks the municipality to allocate help. */
import * as g from './groepen.ts'
import { kop } from './kop.ts'
import { retourVan } from './retour.ts'
import type { BerichtDefinitie } from './vorm.ts'
import { groep, klasse, lijst, optioneel, verplicht } from './vorm.ts'

const aangevraagdProduct = klasse('AangevraagdProduct', [
  verplicht('ReferentieAanbieder', 'Referentie', { sleutel: true, regels: ['TR347'] }),
  optioneel('BeschikkingNummer', 'Nummer'),
  groep('Product', g.Product, false, { regels: ['CD079'], binnen: { Code: ['TR381'] } }),
  optioneel('BeschikkingIngangsdatum', 'Datum', { regels: ['CD043'] }),
  verplicht('ToewijzingIngangsdatum', 'Datum'),
  optioneel('ToewijzingEinddatum', 'Datum', { regels: ['CD075', 'CD076', 'CS003'] }),
  groep('Omvang', g.Omvang, false, { regels: ['CD041', 'CD077', 'CD095', 'CS343'] }),
  optioneel('Budget', 'Budget', { regels: ['CD078'] }),
  groep('Verwijzer', g.Verwijzer, true, { binnen: { Naam: ['CD066', 'CD067'], ZorgverlenerCode: ['CD068'] } }),
  optioneel('Raamcontract', 'JaNee'),
  optioneel('Commentaar', 'Commentaar'),
])

export const JW315: BerichtDefinitie = {
  soort: 'JW315',
  code: '446',
  van: 'aanbieder',
  naar: 'gemeente',
  titel: 'Verzoek om toewijzing',
  titelEn: 'Request for allocation',
  antwoord: 'JW316',
  opBericht: null,
  inhoud: [
    kop('446', 'aanbieder', 'gemeente'),
    klasse('Client', [
      verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002', 'TR374'] }),
      groep('Geboortedatum', g.Geboortedatum, true, { binnen: { Datum: ['TR002', 'TR134'] } }),
      verplicht('Geslacht', 'Geslacht'),
      groep('Naam', g.VerkorteNaam, true),
      optioneel('GezagsdragerBekend', 'JaNee'),
      optioneel('Commentaar', 'Commentaar'),
      lijst('AangevraagdeProducten', aangevraagdProduct),
    ]),
  ],
  regels: ['TR101', 'TR383', 'TR386'],
}

export const JW316 = retourVan(JW315, 'JW316', '447')
