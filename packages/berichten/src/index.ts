/**
 * National messages of the Dutch youth system (iJw 3.2): read, check, write and answer.
 * @packageDocumentation
 */
export type * from './berichten.ts'
export type { Bevinding } from './bevinding.ts'
export { gebroken, isGeldig } from './bevinding.ts'
export { regelTekst } from './regels/catalogus.ts'
export type { Niveau, RegelCode, RegelTekst } from './regels/catalogus.ts'
export { codetekst, codelijsten } from './definitie/codelijsten.ts'
export type { Codelijst, CodelijstNaam, Codetekst } from './definitie/codelijsten.ts'
export { berichten, berichtSoorten, isBerichtSoort, vervallenBerichten } from './definitie/index.ts'
export type { BerichtSoort } from './definitie/index.ts'
export type { BerichtDefinitie, Element, Groep, Klasse, Veld } from './definitie/vorm.ts'
export { leesBericht } from './lezen/lees.ts'
export type { GelezenBericht, Leesopties, Lezing, NietGelezen } from './lezen/lees.ts'
export type { Reden, Weigering } from './lezen/weigering.ts'
export { isSoort, kop, schrijfBericht, soortVan } from './schrijven.ts'
export { controleer } from './regels/controleer.ts'
export type * from './regels/poorten.ts'
export { bsnKlopt } from './regels/bsn.ts'
export { beantwoord } from './antwoord.ts'
export type { Antwoord, AntwoordOpties } from './antwoord.ts'
