/** Calendar dates as day numbers (1970-01-01 = 0), proleptic Gregorian; no clock and no time zone in sight. */

/** A calendar date `'2026-11-21'`. A partly unknown birth date has zeros: `'2010-00-00'`. */
export type Datum = string

/** Day number of a full date. */
export function dagVan(d: Datum): number {
  const j0 = Number(d.slice(0, 4))
  const m = Number(d.slice(5, 7))
  const j = m <= 2 ? j0 - 1 : j0
  const era = Math.floor(j / 400)
  const yoe = j - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + Number(d.slice(8, 10)) - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** Date of a day number. */
export function datumVan(dag: number): Datum {
  const z = dag + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  const j = yoe + era * 400 + (m <= 2 ? 1 : 0)
  return `${j}-${m < 10 ? '0' : ''}${m}-${d < 10 ? '0' : ''}${d}`
}

/** Whole years between a full birth date and a full date. */
export function jarenOud(geboren: Datum, op: Datum): number {
  const jaren = Number(op.slice(0, 4)) - Number(geboren.slice(0, 4))
  return op.slice(5) < geboren.slice(5) ? jaren - 1 : jaren
}

/** Is this a full, existing calendar date? */
export function isDatum(d: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(d) && datumVan(dagVan(d)) === d
}
