/**
 * National messages of the Dutch youth system (iJw 3.2): read, check, write and answer.
 * @packageDocumentation
 */
// Messages as objects
export type * from './berichten.ts'
export { berichten, berichtSoorten, isBerichtSoort, vervallenBerichten } from './definitie/index.ts'
export type { BerichtSoort } from './definitie/index.ts'
export type { BerichtDefinitie, Element, Groep, Klasse, Veld } from './definitie/vorm.ts'
export { codetekst, codelijsten } from './definitie/codelijsten.ts'
export type { Codelijst, CodelijstNaam, Codetekst } from './definitie/codelijsten.ts'

// Reading and writing
export { leesBericht } from './lezen/lees.ts'
export type { GelezenBericht, Leesopties, Lezing, NietGelezen } from './lezen/lees.ts'
export { leesStroom } from './lezen/stroom.ts'
export type { Stroomlezing, Stroomopties } from './lezen/stroom.ts'
export type { Reden, Weigering } from './lezen/weigering.ts'
export { bekendeGeboortedatum, geboortedatumVan } from './geboortedatum.ts'
export { berichtTekst, isSoort, kop, schrijfBericht, soortVan } from './schrijven.ts'

export { waardetype } from './definitie/typen.ts'
export type { Waardetype } from './definitie/typen.ts'

// Rules
export { controleer } from './regels/controleer.ts'
export { gebroken, isGeldig } from './bevinding.ts'
export type { Bevinding } from './bevinding.ts'
export { regelTekst } from './regels/catalogus.ts'
export type { Niveau, RegelCode, RegelTekst } from './regels/catalogus.ts'
export type * from './regels/poorten.ts'
export { toewijzingVan } from './eerder.ts'
export { Geschiedenis, isVerwijderd } from './geschiedenis.ts'
export { bsnKlopt } from './regels/bsn.ts'

// Answering, and what follows what
export { beantwoord, isIdentificatie, NietBeoordeeld } from './antwoord.ts'
export type { Antwoord, AntwoordOpties, Onbeoordeeld } from './antwoord.ts'
export { gebeurtenissenVan, loopStroom, verwachtingen } from './stromen/stromen.ts'
export type { Stand, TermijnVan, Verwachting } from './stromen/stromen.ts'
export { stromen, stroom } from './stromen/tabellen.ts'
export type { Gebeurtenis, Stroom, Toestand, Wacht } from './stromen/tabellen.ts'

// Volume and money
export * from './volume/volume.ts'
export { precisieVan, varianten, variantenVan } from './volume/varianten.ts'
export type { Precisie, Variant, Vulling } from './volume/varianten.ts'

// Allocations
export { honoreerWijziging, volledigeStand, wijzigwijze } from './toewijzen.ts'
export type { Honorering, Toewijsgegevens, Wijzigwijze } from './toewijzen.ts'

// Envelope
export { leesEnvelop, leesEnvelopStroom } from './envelop/lezen.ts'
export type { EnvelopMetInhoud, GeenEnvelop, GelezenEnvelop } from './envelop/lezen.ts'
export { envelopGebreken, isTijdstip } from './envelop/past.ts'
export type { Envelopgebrek, Ingepakt } from './envelop/past.ts'
export { envelopFouten, schrijfEnvelop, schrijfEnvelopStroom, schrijfFout } from './envelop/schrijven.ts'
export type { Envelop, Foutbericht, Systeem } from './envelop/typen.ts'
export { foutcode, omstredenCodes } from './envelop/foutcodes.ts'
export type { Foutcode } from './envelop/foutcodes.ts'

// Derived: examples, documentation, schema
export { voorbeeld, voorbeeldDeclaratie } from './afgeleid/voorbeeld.ts'
export { genereer } from './afgeleid/generator.ts'
export { documentatie } from './afgeleid/documentatie.ts'
export { basisXsd, berichtXsd } from './afgeleid/xsd.ts'
