import { maatregelen } from './maatregelen.ts'
import type { Maatregel, MaatregelId } from './types.ts'

export { maatregelen } from './maatregelen.ts'
export { alsMermaid, toestandenVan, toestandstabellen, volgendeToestand } from './toestanden.ts'
export type { Overgang, Stapuitkomst, Toestandstabel } from './toestanden.ts'
export { rechtsmiddelen } from './rechtsmiddelen.ts'
export type { Rechtsmiddel } from './rechtsmiddelen.ts'
export { eindredenen, kaders } from './kaders.ts'
export type { Kaderuitleg } from './kaders.ts'
export type { Maatregel, MaatregelGroep, MaatregelId } from './types.ts'

const perId = new Map<string, Maatregel>(maatregelen.map((m) => [m.id, m]))

/** A measure by its id; null when the library does not know it. */
export function maatregel(id: MaatregelId | string): Maatregel | null {
  return perId.get(id) ?? null
}

/** Measures with a code of the CBS delivery; several authorisations share one. */
export function maatregelenMetCbs(code: string): readonly Maatregel[] {
  return maatregelen.filter((m) => m.cbs === code)
}
