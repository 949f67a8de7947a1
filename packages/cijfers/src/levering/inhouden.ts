import { BJ } from './inhoud-bj.ts'
import { NZA } from './inhoud-nza.ts'
import { VT } from './inhoud-vt.ts'
import type { Inhoud, LeveringSoort } from './inhoud.ts'

/** The three content models. */
export const INHOUDEN: Readonly<Record<LeveringSoort, Inhoud>> = { bj: BJ, vt: VT, nza: NZA }
