import { type Kalender, opWerkdagNummer, plusWerkdagenNummer, werkdagenTussenNummers } from '../kalender/werkdagen.ts'
import type { Lengte } from './types.ts'

/**
 * Whether the Algemene termijnenwet governs a legal term of this length: not when it is set in more than 90 days,
 * twelve weeks or three months, or in years. Terms of deprivation of liberty are outside it too, whatever their length.
 *
 * @bron Algemene termijnenwet 4
 */
export function atwGeldt(lengte: Lengte): boolean {
  switch (lengte.eenheid) {
    case 'dagen':
    case 'werkdagen':
      return lengte.aantal <= 90
    case 'weken':
      return lengte.aantal <= 12
    case 'maanden':
      return lengte.aantal <= 3
    case 'jaren':
      return false
  }
}

/**
 * The last day after both rules of the Algemene termijnenwet: it may not fall on a Saturday, Sunday or holiday
 * (article 1), and a term of at least three days holds at least two working days (article 2).
 *
 * @param van day number of the event; the day itself is not counted
 * @param einde day number of the last day before extension
 */
export function verlengNaarWerkdag(van: number, einde: number, kalender: Kalender): number {
  const shifted = opWerkdagNummer(einde, kalender)
  if (einde - van < 3) return shifted
  if (werkdagenTussenNummers(van + 1, shifted + 1, kalender) >= 2) return shifted
  return plusWerkdagenNummer(van, 2, kalender)
}
