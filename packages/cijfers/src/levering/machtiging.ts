/** Authorisations of a measure: a record can hold more than one, after each other or of both kinds. */
import type { Ruw } from './inhoud.ts'

export interface Machtiging {
  readonly type: string
  /** Empty at an institution that took the measure over: only the first one gives it. */
  readonly begin: string
  readonly einde: string
}

/** Of a record as it was read: its own one, or none. */
const eigen = (r: Ruw): Machtiging[] => {
  const type = r.v['type_machtiging'] ?? ''
  return type === '' ? [] : [{ type, begin: r.v['datum_aanvang_machtiging'] ?? '', einde: r.v['datum_einde_machtiging'] ?? '' }]
}

/** Every authorisation of a record. */
export const machtigingenVan = (r: Ruw): readonly Machtiging[] => r.machtigingen ?? eigen(r)

/**
 * Authorisations of two records of one measure. The same kind from the same day is one: it ends when one of both says
 * that it ended, because an end is told only after the day.
 */
export function machtigingenSamen(a: Ruw, b: Ruw): readonly Machtiging[] {
  const uit = new Map<string, Machtiging>()
  for (const m of [...machtigingenVan(a), ...machtigingenVan(b)]) {
    const s = `${m.type} ${m.begin}`
    const eerder = uit.get(s)
    uit.set(s, eerder && eerder.einde > m.einde ? eerder : m)
  }
  return [...uit.values()].sort((x, y) => (`${x.begin} ${x.type}` < `${y.begin} ${y.type}` ? -1 : 1))
}

/** Whether two records tell of different authorisations. */
export const andereMachtiging = (a: Ruw, b: Ruw): boolean => {
  const hier = new Set(machtigingenVan(a).map((m) => `${m.type} ${m.begin}`))
  return machtigingenVan(b).some((m) => !hier.has(`${m.type} ${m.begin}`))
}
