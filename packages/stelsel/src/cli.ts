/** Commands of this package for `npx draad`. */
import { gezagVerify } from './opdrachten/gezag-verify.ts'
import { termijnCompute } from './opdrachten/termijn-compute.ts'
import { termijnList } from './opdrachten/termijn-list.ts'
import type { CliOpdracht } from './opdrachten/opdracht.ts'

/** The shape of a command, as the door of the command line expects it. */
export type { CliOpdracht } from './opdrachten/opdracht.ts'

/** Every command of this package. */
export const opdrachten: CliOpdracht[] = [termijnList, termijnCompute, gezagVerify]
