/** What the rules of every delivery ask of a record. */
import type { Tekst } from '../tekst.ts'
import { bevinding, type Bevinding } from './bevinding.ts'
import type { Ruw } from './inhoud.ts'

/** A field of a record; empty when it is not there. */
export const van = (r: Ruw, veld: string): string => r.v[veld] ?? ''

/** A finding on a field of a record. */
export const f = (
  regel: string,
  ernst: Bevinding['ernst'],
  r: Ruw,
  veld: string,
  toegestaan: Tekst,
  doe: Tekst,
  gevonden: string | Tekst = van(r, veld),
  ook?: readonly number[],
): Bevinding => bevinding(regel, ernst, r.rij, veld, gevonden, toegestaan, doe, ook)
