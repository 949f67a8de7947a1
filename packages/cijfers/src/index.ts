/**
 * Policy information of the Dutch youth system: a figure is never a bare number.
 *
 * @example
 * import { cijfer, exact, telOp } from '@draad/cijfers'
 */
export { CijferFout, lijktOp } from './fout.ts'
export { inBeide, inTaal, samen, tekst, type Taal, type Tekst } from './tekst.ts'
export * from './eenheid/index.ts'
export * from './cijfer/index.ts'
export * from './gebied/index.ts'
export * from './vergelijk/index.ts'
export * from './ontleding/index.ts'
export * from './bron/index.ts'
export * from './kwaliteit/index.ts'
export * from './levering/index.ts'
export * from './onthulling/index.ts'
export * from './opslag/index.ts'
export * from './indicator/index.ts'
export * from './studie/index.ts'
