/** Commands of this package for `npx draad`; each file in `opdrachten` gives one. */
import type { CliOpdracht } from './opdrachten/opdracht.ts'
import { quality } from './opdrachten/quality.ts'
import { study } from './opdrachten/study.ts'

export type { CliOpdracht } from './opdrachten/opdracht.ts'

export const opdrachten: CliOpdracht[] = [quality, study]
