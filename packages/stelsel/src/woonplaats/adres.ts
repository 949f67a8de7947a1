import type { Datum } from '../kalender/datum.ts'
import type { Woonadres } from './types.ts'

/** The address that held on a day. */
export function adresOp(adressen: readonly Woonadres[], op: Datum): Woonadres | null {
  return adressen.reduce<Woonadres | null>((a, b) => (b.van <= op && (a === null || b.van >= a.van) ? b : a), null)
}
