/** JW301, allocation: the municipality tells a provider which help it may give to whom. */
import * as g from './groepen.ts'
import { kop } from './kop.ts'
import { retourVan } from './retour.ts'
import type { BerichtDefinitie } from './vorm.ts'
import { groep, klasse, lijst, optioneel, verplicht } from './vorm.ts'

const contact = klasse(
  'Contact',
  [
    verplicht('Soort', 'AdresSoort', { sleutel: true }),
    groep('Adres', g.Adres, false, { binnen: { Huis: ['CD025'], Postcode: ['CD034', 'CS089'], LandCode: ['CD005'] } }),
    optioneel('Organisatie', 'Organisatienaam'),
    groep('Telefoon', g.Telefoonnummers, false),
    optioneel('Emailadres', 'Emailadres'),
    groep('Periode', g.OpenPeriode, false, { regels: ['CD009'], binnen: { Einddatum: ['CS003'] } }),
  ],
  { regels: ['TR006'] },
)

const relatie = klasse('Relatie', [
  verplicht('Nummer', 'Persoonsid', { sleutel: true }),
  optioneel('Volgorde', 'RelatieVolgorde'),
  verplicht('Soort', 'SoortRelatie'),
  groep('Geboortedatum', g.Geboortedatum, false, { binnen: { Datum: ['TR002', 'TR134'] } }),
  optioneel('Geslacht', 'Geslacht'),
  groep('Naam', g.VolledigeNaam, true, { binnen: { NaamGebruik: ['CS050'] } }),
  contact,
])

const toegewezenProduct = klasse('ToegewezenProduct', [
  verplicht('ToewijzingNummer', 'Nummer', { sleutel: true, regels: ['TR332'] }),
  optioneel('ReferentieAanbieder', 'Referentie', { regels: ['TR379'] }),
  groep('Product', g.Product, false, { regels: ['CD079'], binnen: { Code: ['TR381'] } }),
  verplicht('Toewijzingsdatum', 'Datum', { regels: ['TR134'] }),
  verplicht('Toewijzingstijd', 'Tijd'),
  verplicht('Ingangsdatum', 'Datum'),
  optioneel('Einddatum', 'Datum', { regels: ['CD075', 'CD076', 'CS003'] }),
  optioneel('RedenWijziging', 'RedenWijziging', { regels: ['CS335', 'CS336', 'TR385'] }),
  groep('Omvang', g.Omvang, false, { regels: ['CD041', 'CD077', 'CD080', 'CS338'] }),
  optioneel('Budget', 'Budget', { regels: ['CD078'] }),
  optioneel('Commentaar', 'Commentaar'),
])

export const JW301: BerichtDefinitie = {
  soort: 'JW301',
  code: '436',
  van: 'gemeente',
  naar: 'aanbieder',
  titel: 'Toewijzing',
  titelEn: 'Allocation',
  antwoord: 'JW302',
  opBericht: null,
  inhoud: [
    kop('436', 'gemeente', 'aanbieder'),
    klasse(
      'Client',
      [
        verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002'] }),
        groep('Geboortedatum', g.Geboortedatum, true, { binnen: { Datum: ['TR002', 'TR134'] } }),
        verplicht('Geslacht', 'Geslacht'),
        groep('Naam', g.VolledigeNaam, true, { regels: ['CS318'], binnen: { NaamGebruik: ['CS050'] } }),
        groep('Communicatie', g.Communicatie, false),
        optioneel('JuridischeStatus', 'JuridischeStatus'),
        optioneel('WettelijkeVertegenwoordiging', 'WettelijkeVertegenwoordiging'),
        optioneel('Commentaar', 'Commentaar'),
        lijst('Relaties', relatie, { verplicht: false }),
        lijst('Contactgegevens', contact),
        lijst('ToegewezenProducten', toegewezenProduct),
      ],
      { regels: ['TR061'] },
    ),
  ],
  regels: ['TR101', 'TR302'],
}

export const JW302 = retourVan(JW301, 'JW302', '437')
