export type { Gemis, Waarde } from './waarde.ts'
export { afgerond, exact, getalVan, grenzen, onderdrukt, ontbreekt, quotient, som } from './waarde.ts'
export type { CijferPeriode, PeriodeSoort } from './periode.ts'
export { leesPeriode, periode, verschuif } from './periode.ts'
export type {
  Afronding,
  Cijfer,
  CijferBron,
  CijferInvoer,
  CijferKop,
  Deeleenheid,
  Instroom,
  Onderdrukking,
  Status,
  Volledigheid,
} from './cijfer.ts'
export { cijfer, deel, onvergelijkbaar, telOp } from './cijfer.ts'
