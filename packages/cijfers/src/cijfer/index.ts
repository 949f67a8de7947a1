export type { Gemis, Waarde } from './waarde.ts'
export { afgerond, exact, GEMISNAMEN, getalVan, grenzen, onderdrukt, ontbreekt, quotient, som } from './waarde.ts'
export type { CijferPeriode, PeriodeSoort } from './periode.ts'
export { leesPeriode, periode, PERIODESOORTEN, verschuif } from './periode.ts'
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
export { AFRONDINGNAMEN, INSTROOMNAMEN, ONDERDRUKKINGNAMEN, STATUSWOORDEN } from './namen.ts'
export { cijfer, deel, onvergelijkbaar, telOp } from './cijfer.ts'
