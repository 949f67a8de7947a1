/**
 * Judging without a disk or a database: a delivery against its rules, and printed figures against the quality rules. For
 * pages, so that a file with persons in it can be judged without leaving the computer it is on.
 *
 * @example
 * import { leesCsv, toetsLevering } from '@draad/cijfers/keuring'
 */
export { CijferFout } from './fout.ts'
export { inBeide, inTaal, type Taal, type Tekst } from './tekst.ts'
export { leesPeriode, verschuif, type CijferPeriode } from './cijfer/periode.ts'
export type { Bevinding as LeveringBevinding } from './levering/bevinding.ts'
export { raad } from './levering/bevinding.ts'
export { veldTekst } from './levering/veld-tekst.ts'
export { leesCsv } from './levering/csv.ts'
export type { LeveringSoort } from './levering/inhoud.ts'
export { INHOUDEN } from './levering/inhouden.ts'
export { REGELS as LEVERINGSREGELS } from './levering/regels.ts'
export { toetsLevering, type Getoetst } from './levering/toets.ts'
export { KWALITEITSREGELS, keurAlles } from './kwaliteit/catalogus.ts'
export type { Bevinding, Uitkomst } from './kwaliteit/model.ts'
export { stellingenRotterdam } from './kwaliteit/stellingen-rotterdam.ts'
export { stellingenStatline } from './kwaliteit/stellingen-statline.ts'
export { stellingenToegang } from './kwaliteit/stellingen-toegang.ts'
