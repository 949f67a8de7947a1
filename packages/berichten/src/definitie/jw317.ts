/** JW317, request for change (VOW): the provider describes the whole wanted situation of a client. */
import * as g from './groepen.ts'
import { kop } from './kop.ts'
import { retourVan } from './retour.ts'
import type { BerichtDefinitie } from './vorm.ts'
import { groep, klasse, lijst, optioneel, verplicht } from './vorm.ts'

const ongewijzigd = klasse('OngewijzigdProduct', [verplicht('ToewijzingNummer', 'Nummer', { sleutel: true, regels: ['TR350', 'TR304'] })])

const teWijzigen = klasse('TeWijzigenProduct', [
  verplicht('ToewijzingNummer', 'Nummer', { sleutel: true, regels: ['TR351', 'TR304'] }),
  verplicht('GewensteIngangsdatum', 'Datum', { regels: ['TR357', 'TR373'] }),
  optioneel('Einddatum', 'Datum', { regels: ['CD075', 'CD076', 'CS003'] }),
  groep('Omvang', g.Omvang, false, { regels: ['CD077', 'CS338', 'TR375', 'TR411', 'TR412'] }),
  optioneel('Budget', 'Budget', { regels: ['CD078'] }),
])

const nieuw = klasse('NieuwProduct', [
  groep('Product', g.Product, false, { sleutel: true, regels: ['CD079'], binnen: { Code: ['TR381'] } }),
  verplicht('GewensteIngangsdatum', 'Datum', { sleutel: true, regels: ['TR380'] }),
  optioneel('Einddatum', 'Datum', { regels: ['CD075', 'CD076', 'CS003'] }),
  groep('Omvang', g.Omvang, false, { regels: ['CD041', 'CD077', 'CD096', 'CS338'] }),
  optioneel('Budget', 'Budget', { regels: ['CD078'] }),
])

export const JW317: BerichtDefinitie = {
  soort: 'JW317',
  code: '486',
  van: 'aanbieder',
  naar: 'gemeente',
  titel: 'Verzoek om wijziging',
  titelEn: 'Request for change',
  antwoord: 'JW318',
  opBericht: null,
  inhoud: [
    kop('486', 'aanbieder', 'gemeente'),
    klasse('Client', [
      verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002', 'TR374'] }),
      klasse(
        'Verzoek',
        [
          verplicht('ReferentieAanbieder', 'Referentie', { sleutel: true, regels: ['TR347'] }),
          verplicht('RedenVerzoek', 'RedenVerzoek'),
          lijst('OngewijzigdeProducten', ongewijzigd, { verplicht: false }),
          lijst('TeWijzigenProducten', teWijzigen, { verplicht: false }),
          lijst('NieuweProducten', nieuw, { verplicht: false }),
        ],
        { regels: ['TR352', 'TR353', 'TR349', 'TR361'] },
      ),
    ]),
  ],
  regels: ['TR101', 'TR410'],
}

export const JW318 = retourVan(JW317, 'JW318', '487')
