export type Richting = 'op' | 'af'
export type Sorteerwaarde = string | number | null | undefined

/** Order of two values; unknown always comes last, whichever way the column is sorted. */
export function vergelijkWaarden(a: Sorteerwaarde, b: Sorteerwaarde, richting: Richting): number {
  const geenA = a === null || a === undefined || a === ''
  const geenB = b === null || b === undefined || b === ''
  if (geenA || geenB) return Number(geenA) - Number(geenB)
  const verschil =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'nl', { numeric: true, sensitivity: 'base' })
  return richting === 'op' ? verschil : -verschil
}

/** A sorted copy; rows that are equal keep their order. */
export function sorteer<R>(rijen: readonly R[], waarde: (rij: R) => Sorteerwaarde, richting: Richting): R[] {
  return rijen.toSorted((a, b) => vergelijkWaarden(waarde(a), waarde(b), richting))
}
