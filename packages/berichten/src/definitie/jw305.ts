/** JW305, start: the provider reports that help has started. */
import * as g from './groepen.ts'
import { kop } from './kop.ts'
import { retourVan } from './retour.ts'
import type { BerichtDefinitie } from './vorm.ts'
import { groep, klasse, lijst, optioneel, verplicht } from './vorm.ts'

const startProduct = klasse('StartProduct', [
  optioneel('ToewijzingNummer', 'Nummer', { sleutel: true, regels: ['TR019'] }),
  groep('Product', g.Product, false, { sleutel: true, binnen: { Code: ['TR381'] } }),
  optioneel('ToewijzingIngangsdatum', 'Datum'),
  verplicht('Begindatum', 'Datum', { sleutel: true, regels: ['TR134', 'TR326'] }),
  verplicht('StatusAanlevering', 'StatusAanlevering', { regels: ['CS058', 'TR063', 'TR071', 'TR074'] }),
])

export const JW305: BerichtDefinitie = {
  soort: 'JW305',
  code: '438',
  van: 'aanbieder',
  naar: 'gemeente',
  titel: 'Start van jeugdhulp',
  titelEn: 'Start of help',
  antwoord: 'JW306',
  opBericht: null,
  inhoud: [
    kop('438', 'aanbieder', 'gemeente'),
    klasse('Client', [
      verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002'] }),
      groep('Geboortedatum', g.Geboortedatum, true, { binnen: { Datum: ['TR002', 'TR134'] } }),
      verplicht('Geslacht', 'Geslacht'),
      groep('Naam', g.VerkorteNaam, true),
      lijst('StartProducten', startProduct),
    ]),
  ],
  regels: ['TR101'],
}

export const JW306 = retourVan(JW305, 'JW306', '439')
