/** The header that starts every message, and the one that starts every return message. */
import { BerichtIdentificatie, XsdVersie } from './groepen.ts'
import type { Element, Klasse, Partij } from './vorm.ts'
import { groep, klasse, optioneel, verplicht, waardenlijst } from './vorm.ts'

const partij = (naam: string, wie: Partij) =>
  verplicht(naam, wie === 'gemeente' ? 'Gemeente' : 'AgbCode', wie === 'gemeente' ? { regels: ['TR378'] } : {})

/** Return codes at the end of a class. */
export function retourCodes(moet: boolean): Klasse {
  return waardenlijst('RetourCodes', verplicht('RetourCode', 'RetourCode'), moet)
}

/** The elements of a header up to and including the version of the schema. */
export function kopElementen(code: string, van: Partij, naar: Partij): Element[] {
  return [
    verplicht('BerichtCode', 'BerichtCode', { vast: code, regels: ['RS047'] }),
    verplicht('BerichtVersie', 'BerichtVersie', { vast: '3', regels: ['CS025'] }),
    verplicht('BerichtSubversie', 'BerichtSubversie', { vast: '2', regels: ['CS015'] }),
    partij('Afzender', van),
    partij('Ontvanger', naar),
    groep('BerichtIdentificatie', BerichtIdentificatie, true, { binnen: { Identificatie: ['TR056'], Dagtekening: ['TR135'] } }),
    groep('XsdVersie', XsdVersie, true),
  ]
}

/** The header of a message that asks or tells something. */
export function kop(code: string, van: Partij, naar: Partij): Klasse {
  return klasse('Header', kopElementen(code, van, naar))
}

const zonderRegels = (e: Element): Element =>
  e.soort === 'veld' ? { ...e, regels: [] } : { ...e, regels: [], inhoud: e.inhoud.map(zonderRegels) }

/** The header of a return message: that of the original, with who answered and when. */
export function retourKop(code: string, van: Partij, naar: Partij): Klasse {
  return klasse('Header', [
    ...kopElementen(code, van, naar).map(zonderRegels),
    verplicht('IdentificatieRetour', 'IdentificatieBericht'),
    verplicht('DagtekeningRetour', 'Datum'),
    optioneel('XsltVersie', 'Versie'),
    groep('XsdVersieRetour', XsdVersie, true),
    retourCodes(false),
  ])
}
