export type { Breuk, Gebied, GebiedSoort, Gevonden } from './gebied.ts'
export {
  breukTussen,
  gebied,
  gebiedNaam,
  GEBIEDSOORTEN,
  GEBIEDEN,
  gebiedenVan,
  gemeentenIn,
  GEMEENTE_ONBEKEND,
  GROOTTEKLASSEN,
  grootteklasse,
  inwonersVan,
  zoekGebied,
} from './gebied.ts'
