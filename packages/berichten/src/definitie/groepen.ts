/** The composites that the messages share: names, addresses, products, periods, amounts. */
import { groep, groepSoort, optioneel, verplicht } from './vorm.ts'

export const Achternaam = groepSoort('Achternaam', [verplicht('Achternaam', 'Naam'), optioneel('Voorvoegsel', 'Voorvoegsel')])

const Huis = groepSoort('Huis', [
  verplicht('Huisnummer', 'Huisnummer'),
  optioneel('Huisletter', 'Huisletter'),
  optioneel('HuisnummerToevoeging', 'HuisnummerToevoeging'),
  optioneel('AanduidingWoonadres', 'AanduidingWoonadres'),
])

export const Adres = groepSoort('Adres', [
  groep('Huis', Huis, false),
  optioneel('Postcode', 'Postcode'),
  optioneel('Straatnaam', 'Straatnaam'),
  optioneel('Plaatsnaam', 'Plaatsnaam'),
  optioneel('LandCode', 'LandCode'),
])

export const BedragMetDC = groepSoort('BedragMetDC', [
  verplicht('Bedrag', 'Bedrag'),
  verplicht('DebetCredit', 'DebetCredit', { regels: ['CS325'] }),
])

export const TotaalBedragMetDC = groepSoort('TotaalBedragMetDC', [
  verplicht('TotaalBedrag', 'TotaalBedrag'),
  verplicht('DebetCredit', 'DebetCredit', { regels: ['CS325'] }),
])

export const BerichtIdentificatie = groepSoort('BerichtIdentificatie', [
  verplicht('Identificatie', 'IdentificatieBericht'),
  verplicht('Dagtekening', 'Datum'),
])

export const Communicatie = groepSoort('Communicatie', [
  verplicht('Vorm', 'Communicatievorm'),
  optioneel('Taal', 'Taal', { regels: ['CD007'] }),
])

export const Geboortedatum = groepSoort('Geboortedatum', [
  verplicht('Datum', 'Datum'),
  optioneel('DatumGebruik', 'DatumGebruik', { regels: ['CS139'] }),
])

export const GeslotenPeriode = groepSoort('GeslotenPeriode', [verplicht('Begindatum', 'Datum'), verplicht('Einddatum', 'Datum')])

export const OpenPeriode = groepSoort('OpenPeriode', [optioneel('Begindatum', 'Datum'), optioneel('Einddatum', 'Datum')])

export const Omvang = groepSoort('Omvang', [
  verplicht('Volume', 'Volume'),
  verplicht('Eenheid', 'Eenheid'),
  verplicht('Frequentie', 'Frequentie'),
])

export const Product = groepSoort('Product', [verplicht('Categorie', 'ProductCategorie'), optioneel('Code', 'ProductCode')])

export const Referentie = groepSoort('Referentie', [
  verplicht('ReferentieNummer', 'ReferentieNummer'),
  optioneel('VorigReferentieNummer', 'ReferentieNummer'),
])

const Telefoon = groepSoort('Telefoon', [verplicht('Telefoonnummer', 'Telefoonnummer'), verplicht('Landnummer', 'Landnummer')])

export const Telefoonnummers = groepSoort('Telefoonnummers', [groep('Telefoon01', Telefoon, true), groep('Telefoon02', Telefoon, false)])

export const VerkorteNaam = groepSoort('VerkorteNaam', [
  groep('Geslachtsnaam', Achternaam, true),
  optioneel('Voornamen', 'Naam'),
  optioneel('Voorletters', 'Voorletters'),
])

export const VolledigeNaam = groepSoort('VolledigeNaam', [
  groep('Geslachtsnaam', Achternaam, true),
  groep('Partnernaam', Achternaam, false),
  optioneel('Voornamen', 'Naam'),
  optioneel('Voorletters', 'Voorletters'),
  verplicht('NaamGebruik', 'NaamGebruik'),
])

export const Verwijzer = groepSoort('Verwijzer', [
  verplicht('Type', 'TypeVerwijzer'),
  optioneel('Naam', 'NaamVerwijzer'),
  optioneel('ZorgverlenerCode', 'AgbCode'),
])

export const XsdVersie = groepSoort('XsdVersie', [verplicht('BasisschemaXsdVersie', 'Versie'), verplicht('BerichtXsdVersie', 'Versie')])
