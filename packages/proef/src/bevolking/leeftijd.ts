/** Days on which a youth may have an age, also when its date of birth is partly unknown. */
import { geboorteGrenzen, verjaardag } from '@draad/stelsel'
import { dagVan } from '../datum.ts'

/** Day number of the first day on which somebody may have reached an age. */
export function eersteDag(geboortedatum: string, jaren: number): number {
  const grenzen = geboorteGrenzen(geboortedatum)
  const dag = grenzen && verjaardag(grenzen.vroegst, jaren)
  return dag ? dagVan(dag) : Number.NEGATIVE_INFINITY
}

/** Day number of the last day on which somebody surely has not reached an age. */
export const laatsteDag = (geboortedatum: string, jaren: number): number => eersteDag(geboortedatum, jaren) - 1

/** Day number from which somebody is surely born. */
export function geborenOp(geboortedatum: string): number {
  const grenzen = geboorteGrenzen(geboortedatum)
  return grenzen ? dagVan(grenzen.laatst) : Number.POSITIVE_INFINITY
}
