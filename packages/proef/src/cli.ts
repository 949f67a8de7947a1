/** Commands of this package for `npx draad`. */
import { calibrate } from './cli/calibrate.ts'
import { describe } from './cli/describe.ts'
import type { CliOpdracht } from './cli/opdracht.ts'
import { populate } from './cli/populate.ts'
import { run } from './cli/run.ts'
import { sensitivity } from './cli/sensitivity.ts'

export type { CliOpdracht } from './cli/opdracht.ts'

export const opdrachten: CliOpdracht[] = [populate, run, describe, calibrate, sensitivity]
