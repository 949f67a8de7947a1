/** JW319, answer: the municipality answers a request for allocation or change. */
import { kop } from './kop.ts'
import { retourVan } from './retour.ts'
import type { BerichtDefinitie } from './vorm.ts'
import { klasse, optioneel, verplicht } from './vorm.ts'

export const JW319: BerichtDefinitie = {
  soort: 'JW319',
  code: '488',
  van: 'gemeente',
  naar: 'aanbieder',
  titel: 'Antwoord op een verzoek',
  titelEn: 'Answer to a request',
  antwoord: 'JW320',
  opBericht: null,
  inhoud: [
    kop('488', 'gemeente', 'aanbieder'),
    klasse(
      'Antwoord',
      [
        verplicht('ReferentieAanbieder', 'Referentie', { sleutel: true, regels: ['TR355', 'TR359'] }),
        verplicht('VerzoekAntwoord', 'VerzoekAntwoord', { sleutel: true, regels: ['TR360', 'TR365'] }),
        optioneel('RedenAfwijzingVerzoek', 'RedenAfwijzingVerzoek', { regels: ['CD085', 'CD086'] }),
        klasse('Woonplaatsbeginsel', [verplicht('Gemeente', 'Gemeente', { sleutel: true, regels: ['TR378'] })], { verplicht: false }),
      ],
      { regels: ['TR377', 'TR409'] },
    ),
  ],
  regels: [],
}

export const JW320 = retourVan(JW319, 'JW320', '489')
