/** Commands of this package for `npx draad`; each file in `opdrachten` gives one. */
import type { CliOpdracht } from './opdrachten/opdracht.ts'

export type { CliOpdracht } from './opdrachten/opdracht.ts'

export const opdrachten: CliOpdracht[] = []
