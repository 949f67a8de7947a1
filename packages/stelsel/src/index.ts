/**
 * The law of the Dutch youth system as immutable data and pure functions: no database, no clock, no input or output.
 *
 * @example
 * import { termijn } from '@draad/stelsel'
 * termijn('eerste-contact', '2019-06-03').laatsteDag // '2019-06-11'
 */
export * from './kalender/index.ts'
export * from './termijn/index.ts'
export * from './klok/index.ts'
export * from './gezag/index.ts'
export * from './rechten/index.ts'
export type { Wet } from './bron/wetten.ts'
export { vindplaatsen, wetten } from './bron/wetten.ts'
export * from './woonplaats/index.ts'
export * from './maatregel/index.ts'
export type { Schaalniveau, Schaalregel } from './schaal/schaal.ts'
export { schaalregels, schaalVan } from './schaal/schaal.ts'
export type { Bewaarfeiten, Bewaaroordeel } from './bewaren/bewaren.ts'
export { bewaaroordeel, bewaarregels } from './bewaren/bewaren.ts'
export * from './codes/index.ts'
