export { beginVanVerblijf, naVerhuizing, NIEUWE_REGEL_VANAF, woonplaats } from './woonplaats.ts'
export type { NaVerhuizing } from './woonplaats.ts'
export type { Verblijf, VerblijfSoort, Woonadres, Woonplaats, WoonplaatsFeiten, WoonplaatsRegel } from './types.ts'
