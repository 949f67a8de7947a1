/** Documents generated from the data of this package. */
import { gezagDocument } from './documenten/gezag.ts'
import { maatregelenDocument } from './documenten/maatregelen.ts'
import { rechtenDocument } from './documenten/rechten.ts'
import { termijnenDocument } from './documenten/termijnen.ts'

/** A generated file, with its path from the root of the repository. */
export interface Document {
  readonly pad: string
  readonly inhoud: string
}

/** The documents of this package, computed from its data; the same data give the same text. */
export function documenten(): Document[] {
  return [termijnenDocument(), rechtenDocument(), gezagDocument(), maatregelenDocument()]
}
