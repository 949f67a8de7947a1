import { CijferFout } from '../fout.ts'
import { samen, tekst, type Tekst } from '../tekst.ts'

/** Why a value is not there. None of these is zero. */
export type Gemis =
  /** Nobody delivered for it. */
  | 'niet-geleverd'
  /** Delivered, but not this. */
  | 'onbekend'
  /** The numerator or denominator needed is missing, or the denominator is zero. */
  | 'onberekenbaar'
  /** The definition does not hold in this period or area. */
  | 'niet-van-toepassing'
  /** Withheld by its source as unreliable. */
  | 'achtergehouden'

/** The same in words. */
export const GEMISNAMEN: Readonly<Record<Gemis, Tekst>> = {
  'niet-geleverd': tekst('niet geleverd', 'not delivered'),
  onbekend: tekst('niet bekend', 'not known'),
  onberekenbaar: tekst('niet te berekenen', 'cannot be computed'),
  'niet-van-toepassing': tekst('niet van toepassing', 'does not apply'),
  achtergehouden: tekst('door de bron achtergehouden als onbetrouwbaar', 'withheld by its source as unreliable'),
}

/**
 * The value of a figure, or what stands in its place. `laag` and `hoog` are the bounds within which the true value lies
 * (both included); a rounded figure is an interval, a hidden one too, and a missing one has none.
 */
export type Waarde =
  | { readonly staat: 'exact'; readonly waarde: number; readonly laag: number; readonly hoog: number }
  | { readonly staat: 'afgerond'; readonly waarde: number; readonly laag: number; readonly hoog: number }
  /** Hidden to protect people; `laag` and `hoog` are what may be known of it. */
  | { readonly staat: 'onderdrukt'; readonly laag: number; readonly hoog: number; readonly tweede: boolean }
  | { readonly staat: 'ontbreekt'; readonly reden: Gemis; readonly uitleg?: Tekst }

function eindig(n: number, veld: string): void {
  if (!Number.isFinite(n)) {
    throw new CijferFout(
      'geen-getal',
      veld,
      n,
      tekst('een getal dat bestaat', 'a finite number'),
      tekst('Gebruik ontbreekt() voor wat niet bekend is.', 'Use ontbreekt() for a value that is not known.'),
    )
  }
}

/** A value known exactly. */
export function exact(waarde: number): Waarde {
  eindig(waarde, 'waarde')
  return { staat: 'exact', waarde, laag: waarde, hoog: waarde }
}

/**
 * A value printed in steps: with `op` 5, 135 stands for 132.5 to 137.5; for counts use `telling` true: 133 to 137.
 *
 * @example afgerond(135, 5, true) // { laag: 133, hoog: 137, … }
 */
export function afgerond(waarde: number, op: number, telling = false): Waarde {
  eindig(waarde, 'waarde')
  if (!(op > 0))
    throw new CijferFout(
      'stap',
      'op',
      op,
      tekst('een stap groter dan nul', 'a step larger than zero'),
      tekst('Zeg op welke stappen is afgerond.', 'Say in what steps the figure was rounded.'),
    )
  const half = op / 2
  const laag = telling ? Math.ceil(waarde - half) : waarde - half
  const hoog = telling ? Math.ceil(waarde + half) - 1 : waarde + half
  // Counts do not go below zero, also when the printed one is 0.
  return { staat: 'afgerond', waarde, laag: telling ? Math.max(0, laag) : laag, hoog }
}

/** A value hidden to protect people. `tweede`: hidden only because another could be computed from it. */
export function onderdrukt(laag: number, hoog: number, tweede = false): Waarde {
  if (laag > hoog)
    throw new CijferFout(
      'grenzen',
      'laag',
      laag,
      tekst(`hoogstens ${hoog}`, `at most ${hoog}`),
      tekst('Geef eerst de onderste grens.', 'Give the lower bound first.'),
    )
  return { staat: 'onderdrukt', laag, hoog, tweede }
}

/** A value that is not there, and why. */
export function ontbreekt(reden: Gemis, uitleg?: Tekst): Waarde {
  return uitleg === undefined ? { staat: 'ontbreekt', reden } : { staat: 'ontbreekt', reden, uitleg }
}

/** The number to draw or compute with; null when hidden or missing. Never zero in their place. */
export function getalVan(w: Waarde): number | null {
  return w.staat === 'exact' || w.staat === 'afgerond' ? w.waarde : null
}

/** The bounds of the true value; null when nothing is known of it. */
export function grenzen(w: Waarde): { laag: number; hoog: number } | null {
  return w.staat === 'ontbreekt' ? null : { laag: w.laag, hoog: w.hoog }
}

/** Sum of values: bounds add up; one hidden part makes the sum an interval, one missing part makes it missing. */
export function som(waarden: readonly Waarde[]): Waarde {
  const weg = waarden.find((w) => w.staat === 'ontbreekt')
  if (weg) return weg
  const delen = waarden as readonly Exclude<Waarde, { staat: 'ontbreekt' }>[]
  const laag = delen.reduce((s, w) => s + w.laag, 0)
  const hoog = delen.reduce((s, w) => s + w.hoog, 0)
  if (delen.some((w) => w.staat === 'onderdrukt'))
    return onderdrukt(
      laag,
      hoog,
      delen.every((w) => w.staat !== 'onderdrukt' || w.tweede),
    )
  const waarde = delen.reduce((s, w) => s + (getalVan(w) ?? 0), 0)
  return delen.every((w) => w.staat === 'exact') ? { staat: 'exact', waarde, laag, hoog } : { staat: 'afgerond', waarde, laag, hoog }
}

/**
 * Numerator over denominator times a factor, with bounds. Zero or unknown below, or missing on either side: missing.
 * A hidden side gives a hidden result, not one computed from the middle of its bounds.
 */
export function quotient(teller: Waarde, noemer: Waarde, maal: number): Waarde {
  if (teller.staat === 'ontbreekt')
    return ontbreekt('onberekenbaar', samen([tekst('teller', 'numerator'), teller.uitleg ?? GEMISNAMEN[teller.reden]], ': '))
  if (noemer.staat === 'ontbreekt')
    return ontbreekt('onberekenbaar', samen([tekst('noemer', 'base'), noemer.uitleg ?? GEMISNAMEN[noemer.reden]], ': '))
  if (noemer.hoog <= 0) return ontbreekt('onberekenbaar', tekst('de noemer is nul', 'the base is zero'))
  const laag = (teller.laag / noemer.hoog) * maal
  if (teller.staat === 'onderdrukt' || noemer.staat === 'onderdrukt') {
    return { staat: 'onderdrukt', laag, hoog: noemer.laag > 0 ? (teller.hoog / noemer.laag) * maal : Infinity, tweede: true }
  }
  if (noemer.waarde <= 0) return ontbreekt('onberekenbaar', tekst('de noemer is afgerond nul', 'the base is zero when rounded'))
  const waarde = (teller.waarde / noemer.waarde) * maal
  const hoog = noemer.laag > 0 ? (teller.hoog / noemer.laag) * maal : Infinity
  return { staat: teller.staat === 'exact' && noemer.staat === 'exact' ? 'exact' : 'afgerond', waarde, laag, hoog }
}
