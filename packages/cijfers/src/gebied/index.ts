export type { Breuk, Gebied, GebiedSoort, Gevonden } from './gebied.ts'
export {
  breukTussen,
  gebied,
  GEBIEDEN,
  gebiedenVan,
  gemeentenIn,
  GROOTTEKLASSEN,
  grootteklasse,
  inwonersVan,
  zoekGebied,
} from './gebied.ts'
