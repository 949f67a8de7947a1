import { gammaKwantiel, normaalKwantiel } from './kansrekening.ts'

/** From and up to, both included; a point figure has `onder === boven`. */
export interface Interval {
  readonly onder: number
  readonly boven: number
}

/** An interval, by which method it was made and why that method. */
export interface Onzekerheid extends Interval {
  readonly methode: 'wilson' | 'exact-poisson' | 'newcombe'
  readonly betrouwbaarheid: number
  readonly waarom: string
}

/** The confidence that is used when nobody asks for another. */
export const BETROUWBAARHEID = 0.95

const zVan = (betrouwbaarheid: number): number => normaalKwantiel(1 - (1 - betrouwbaarheid) / 2)

/**
 * Interval of a share by Wilson's score: stays between 0 and 1, is right for small numbers and for 0 out of n, where the
 * textbook interval would say "certainly nobody".
 * @bron E.B. Wilson 1927; R.G. Newcombe, Statistics in Medicine 1998 (method 3)
 * @example wilson(15, 148) // 0.0624 … 0.1605
 */
export function wilson(teller: number, noemer: number, betrouwbaarheid: number = BETROUWBAARHEID): Onzekerheid | null {
  if (!(noemer > 0) || !(teller >= 0) || teller > noemer) return null
  const z = zVan(betrouwbaarheid)
  const p = teller / noemer
  const midden = (p + (z * z) / (2 * noemer)) / (1 + (z * z) / noemer)
  const half = (z * Math.sqrt((p * (1 - p)) / noemer + (z * z) / (4 * noemer * noemer))) / (1 + (z * z) / noemer)
  return {
    onder: teller === 0 ? 0 : midden - half,
    boven: teller === noemer ? 1 : midden + half,
    methode: 'wilson',
    betrouwbaarheid,
    waarom: 'a share of a fixed base: each one in the base counts or does not',
  }
}

/**
 * Exact interval of a rate: a count of things that may happen to one child more than once (trajectories, reports) per exposure.
 * @bron F. Garwood, Biometrika 1936
 * @example exactPoisson(10, 1) // 4.795 … 18.39
 */
export function exactPoisson(aantal: number, blootstelling: number, betrouwbaarheid: number = BETROUWBAARHEID): Onzekerheid | null {
  if (!(blootstelling > 0) || !(aantal >= 0)) return null
  const a = (1 - betrouwbaarheid) / 2
  return {
    onder: aantal === 0 ? 0 : gammaKwantiel(a, aantal) / blootstelling,
    boven: gammaKwantiel(1 - a, aantal + 1) / blootstelling,
    methode: 'exact-poisson',
    betrouwbaarheid,
    waarom: 'a rate: one child can count more than once, so the count has no fixed upper bound',
  }
}

/**
 * Interval of the difference of two shares, from the Wilson intervals of both.
 * @bron R.G. Newcombe, Statistics in Medicine 1998 (method 10)
 */
export function verschilVanAandelen(
  a: { readonly teller: number; readonly noemer: number },
  b: { readonly teller: number; readonly noemer: number },
  betrouwbaarheid: number = BETROUWBAARHEID,
): (Onzekerheid & { readonly verschil: number }) | null {
  const [wa, wb] = [wilson(a.teller, a.noemer, betrouwbaarheid), wilson(b.teller, b.noemer, betrouwbaarheid)]
  if (wa === null || wb === null) return null
  const [pa, pb] = [a.teller / a.noemer, b.teller / b.noemer]
  const verschil = pa - pb
  return {
    verschil,
    onder: verschil - Math.hypot(pa - wa.onder, wb.boven - pb),
    boven: verschil + Math.hypot(wa.boven - pa, pb - wb.onder),
    methode: 'newcombe',
    betrouwbaarheid,
    waarom: 'the difference of two independent shares',
  }
}

/** What a printed decimal can be before rounding: 6.2 is 6.15 up to 6.25. */
export function voorAfronding(gedrukt: number, decimalen: number): Interval {
  const half = 0.5 * 10 ** -decimalen
  return { onder: gedrukt - half, boven: gedrukt + half }
}

/** Do two ranges share a value? A hair of floating-point play is allowed. */
export function overlappen(a: Interval, b: Interval): boolean {
  const speling = 1e-9 * Math.max(1, Math.abs(a.onder), Math.abs(b.onder))
  return a.onder <= b.boven + speling && b.onder <= a.boven + speling
}
