export { beginVanVerblijf, naVerhuizing, overgang2022, NIEUWE_REGEL_VANAF, woonplaats } from './woonplaats.ts'
export type { NaVerhuizing, Overgang2022 } from './woonplaats.ts'
export type { Verblijf, VerblijfSoort, Woonadres, Woonplaats, WoonplaatsFeiten, WoonplaatsRegel } from './types.ts'
