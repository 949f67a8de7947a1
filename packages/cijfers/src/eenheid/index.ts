export type { Eenheid, EenheidBeschrijving, Over, Teleenheid } from './eenheid.ts'
export { EENHEDEN, eenheid, isEenheid, optelbaar, OVERNAMEN } from './eenheid.ts'
