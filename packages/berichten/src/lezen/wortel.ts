/** From the root element to the tree to read by. */
import type { BerichtSoort } from '../definitie/index.ts'
import { berichtSoorten, naamruimte } from '../definitie/index.ts'
import { boom } from './knopen.ts'
import type { Knoop } from './knopen.ts'
import { weigerWortel } from './weigering.ts'
import type { Weigering } from './weigering.ts'

const soortPerUri = new Map(berichtSoorten.map((s) => [naamruimte(s), s]))

/** Chooses the tree to read by from the root element, or refuses it. */
export type Wortelkeuze<S extends string> = (naam: string, uri: string) => { readonly soort: S; readonly knoop: Knoop } | Weigering

/** The root of a message: `Bericht` in the namespace of one of the fourteen. */
export function berichtWortel(naam: string, uri: string): { readonly soort: BerichtSoort; readonly knoop: Knoop } | Weigering {
  const soort = soortPerUri.get(uri)
  return naam === 'Bericht' && soort ? { soort, knoop: boom(soort) } : weigerWortel(naam, uri)
}
