export type { TermijnId } from './ids.ts'
export {
  isTermijnId,
  OnbekendeTermijn,
  termijnIds,
  termijnRegel,
  termijnRegels,
  termijnVersies,
} from './regels.ts'
export { isVerlopen, strengste, termijn } from './termijn.ts'
export { atwGeldt } from './atw.ts'
export type {
  Eenheid,
  EindeOpVrijeDag,
  Lengte,
  RegelStatus,
  Termijn,
  TermijnOpties,
  TermijnRegel,
} from './types.ts'
