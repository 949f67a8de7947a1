/**
 * The trial system: synthetic families, and the chain of the youth system as a simulation.
 * @packageDocumentation
 */
export { rng, Rng } from './rng.ts'
export type { Datum } from './datum.ts'
export { gezinnen, type GezinnenOpties } from './bevolking/index.ts'
export { GEMEENTEN, gemeentenVan, type GemeenteProfiel } from './bevolking/gemeenten.ts'
export { elfproef, testBsns } from './bevolking/bsn.ts'
export { AANNAMES_BEVOLKING } from './bevolking/personen.ts'
export type * from './bevolking/model.ts'
