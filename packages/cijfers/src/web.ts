/**
 * The part that needs no disk and no database: units, figures, areas, comparison, decomposition, published figures and the
 * difference study. For pages and workers; `.` holds all of it and deliveries and indicators besides.
 *
 * @example
 * import { vergelijk } from '@draad/cijfers/web'
 */
export { CijferFout, foutTekst, lijktOp } from './fout.ts'
export { inBeide, inTaal, samen, tekst, type Taal, type Tekst } from './tekst.ts'
export * from './eenheid/index.ts'
export * from './cijfer/index.ts'
export * from './gebied/index.ts'
export * from './vergelijk/index.ts'
export * from './ontleding/index.ts'
export * from './bron/index.ts'
export * from './studie/index.ts'
