import type { Datum } from '../kalender/datum.ts'

/** A law or regulation as sources of this library name it. */
export interface Wet {
  /** How `bron` begins: `Jeugdwet 7.3.4`. */
  readonly kort: string
  readonly naam: string
  /** Identification in the public register of laws. */
  readonly bwb: string
}

/** Laws that rules of this library rest on, longest short name first, so that the narrowest one is found. */
export const wetten: readonly Wet[] = [
  { kort: 'Uitvoeringsbesluit Wmo 2015', naam: 'Uitvoeringsbesluit Wmo 2015', bwb: 'BWBR0035733' },
  { kort: 'Regeling Jeugdwet', naam: 'Regeling Jeugdwet', bwb: 'BWBR0036007' },
  { kort: 'Besluit Jeugdwet', naam: 'Besluit Jeugdwet', bwb: 'BWBR0035779' },
  { kort: 'Jeugdwet', naam: 'Jeugdwet', bwb: 'BWBR0034925' },
  { kort: 'Awb', naam: 'Algemene wet bestuursrecht', bwb: 'BWBR0005537' },
  { kort: 'BW 1', naam: 'Burgerlijk Wetboek, boek 1', bwb: 'BWBR0002656' },
  { kort: 'Rv', naam: 'Wetboek van Burgerlijke Rechtsvordering', bwb: 'BWBR0001827' },
  { kort: 'Sv', naam: 'Wetboek van Strafvordering', bwb: 'BWBR0001903' },
]

/**
 * Where the laws that a source names can be read as they held on a day. A source that is no law (a protocol, a local
 * norm) gives an empty list.
 *
 * @param bron the `bron` of a rule: `BW 1:233; Jeugdwet 1.1 (jeugdige)`
 * @example vindplaatsen('Jeugdwet 7.3.4 lid 2', '2026-11-25')[0].adres // 'https://wetten.overheid.nl/BWBR0034925/2026-11-25'
 */
export function vindplaatsen(bron: string, op: Datum): readonly { readonly naam: string; readonly adres: string }[] {
  const found = new Set<Wet>()
  for (const part of bron.split(/;|\bmet\b|,/)) {
    const wet = wetten.find((w) => part.trim().startsWith(w.kort))
    if (wet !== undefined) found.add(wet)
  }
  return [...found].map((w) => ({ naam: w.naam, adres: `https://wetten.overheid.nl/${w.bwb}/${op}` }))
}
