import { teVeel } from '../outcome/uitkomst.ts'

/**
 * Counts requests per key in fixed windows and refuses above a number. In memory: each server counts for itself, which is
 * enough to stop trying out names or logins in bulk.
 */
export function maakTeller(o: { readonly aantal: number; readonly perSeconden: number }) {
  const vensters = new Map<string, { van: number; n: number }>()
  return {
    /** @throws Afwijzing `teVeel` with the seconds to wait */
    tel(sleutel: string, nu: number): void {
      if (vensters.size > 10_000) vensters.clear()
      const v = vensters.get(sleutel)
      if (!v || nu - v.van >= o.perSeconden * 1000) {
        vensters.set(sleutel, { van: nu, n: 1 })
        return
      }
      if (++v.n > o.aantal) throw teVeel(Math.ceil((v.van + o.perSeconden * 1000 - nu) / 1000))
    },
  }
}
