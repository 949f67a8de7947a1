/** JW307, stop: the provider reports that help has ended, for a while or for good. */
import * as g from './groepen.ts'
import { kop } from './kop.ts'
import { retourVan } from './retour.ts'
import type { BerichtDefinitie } from './vorm.ts'
import { groep, klasse, lijst, optioneel, verplicht } from './vorm.ts'

const stopProduct = klasse('StopProduct', [
  optioneel('ToewijzingNummer', 'Nummer', { sleutel: true, regels: ['TR019'] }),
  groep('Product', g.Product, false, { sleutel: true, binnen: { Code: ['TR381'] } }),
  optioneel('ToewijzingIngangsdatum', 'Datum'),
  verplicht('Begindatum', 'Datum', { sleutel: true, regels: ['TR134', 'TR382'] }),
  verplicht('RedenBeeindiging', 'RedenBeeindiging', { sleutel: true, regels: ['TR413', 'TR415'] }),
  verplicht('Einddatum', 'Datum', { sleutel: true, regels: ['TR018', 'TR414'] }),
  verplicht('StatusAanlevering', 'StatusAanlevering', { regels: ['CS058', 'TR063', 'TR074'] }),
])

export const JW307: BerichtDefinitie = {
  soort: 'JW307',
  code: '440',
  van: 'aanbieder',
  naar: 'gemeente',
  titel: 'Stop van jeugdhulp',
  titelEn: 'Stop of help',
  antwoord: 'JW308',
  opBericht: null,
  inhoud: [
    kop('440', 'aanbieder', 'gemeente'),
    klasse('Client', [
      verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002'] }),
      groep('Geboortedatum', g.Geboortedatum, true, { binnen: { Datum: ['TR002', 'TR134'] } }),
      verplicht('Geslacht', 'Geslacht'),
      groep('Naam', g.VerkorteNaam, true),
      lijst('StopProducten', stopProduct),
    ]),
  ],
  regels: ['TR101'],
}

export const JW308 = retourVan(JW307, 'JW308', '441')
