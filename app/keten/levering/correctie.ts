/** Which days lose or gain help by a correction; plain, so that a page can say it before it is sent. */
import { plusDagen } from '@draad/stelsel'

/** Days from and to, both counted; without an end it goes on. */
export interface Dagen {
  readonly van: string
  readonly totEnMet: string | null
}

/** The days of which help was reported and will not be any more: of a removal all of them. */
export function dagenWeg(oud: Dagen, nieuw: Dagen | null): Dagen[] {
  if (nieuw === null) return [oud]
  const uit: Dagen[] = []
  if (nieuw.van > oud.van) uit.push({ van: oud.van, totEnMet: eerste(plusDagen(nieuw.van, -1), oud.totEnMet) })
  if (nieuw.totEnMet !== null && (oud.totEnMet === null || nieuw.totEnMet < oud.totEnMet))
    uit.push({ van: laatste(plusDagen(nieuw.totEnMet, 1), oud.van), totEnMet: oud.totEnMet })
  return uit
}

const eerste = (a: string, b: string | null): string => (b !== null && b < a ? b : a)
const laatste = (a: string, b: string): string => (a > b ? a : b)

/** Do these two touch on a day? */
export function raken(a: Dagen, b: Dagen): boolean {
  return (a.totEnMet === null || b.van <= a.totEnMet) && (b.totEnMet === null || a.van <= b.totEnMet)
}
