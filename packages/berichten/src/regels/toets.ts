/** What a rule is: one small function that says whether one place in a message is right. */
import type { Datum } from '../berichten.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import type { Velden, Waarde } from '../lezen/machine.ts'
import type { ExterneBron, Voorgeschiedenis } from './poorten.ts'
import type { RegelCode } from './catalogus.ts'

/** Where a rule is judged. */
export interface Plaats {
  readonly soort: BerichtSoort
  /** From the root of the message down to, but not including, the object at hand. */
  readonly ouders: readonly Velden[]
  readonly dagtekening: Datum
  readonly afzender: string
  readonly ontvanger: string
}

/** True is right, false is wrong, null cannot be decided here. */
export type Oordeel = boolean | null

/** `o` is the class or group that holds the element, `w` the value of the element or undefined when absent. */
export type Toets = (o: Velden, w: Waarde | undefined, plaats: Plaats) => Oordeel

/** A rule that needs ports, with the functions it needs. */
export interface PoortToets {
  readonly nodig: readonly (keyof Voorgeschiedenis)[]
  readonly nodigExtern: readonly (keyof ExterneBron)[]
  toets(o: Velden, w: Waarde | undefined, plaats: Plaats, v: Voorgeschiedenis, e: ExterneBron): Oordeel
}

export type Toetsen = Partial<Record<RegelCode, Toets>>
export type PoortToetsen = Partial<Record<RegelCode, PoortToets>>

/** The municipality on whose side a message is: numbers of allocations are hers. @bron iJw 3.2 TR332 */
export const gemeenteVan = (p: Plaats): string =>
  p.soort === 'JW301' || p.soort === 'JW319' || p.soort === 'JW325' ? p.afzender : p.ontvanger

/** The object as the type that the definition gives it at this place. */
export function als<T>(o: Velden | Waarde | undefined): T {
  return o as unknown as T
}

/** A rule across messages. */
export function keten<O>(
  nodig: readonly (keyof Voorgeschiedenis)[],
  toets: (o: O, plaats: Plaats, v: Voorgeschiedenis) => Oordeel,
): PoortToets {
  return { nodig, nodigExtern: [], toets: (o, _w, plaats, v) => toets(als<O>(o), plaats, v) }
}

/** A rule that needs an outside source. */
export function extern<O>(
  nodigExtern: readonly (keyof ExterneBron)[],
  toets: (o: O, plaats: Plaats, e: ExterneBron) => Oordeel,
): PoortToets {
  return { nodig: [], nodigExtern, toets: (o, _w, plaats, _v, e) => toets(als<O>(o), plaats, e) }
}
