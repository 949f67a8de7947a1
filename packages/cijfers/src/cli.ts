/** Commands of this package for `npx draad`; each file in `opdrachten` gives one. */
import { compare } from './opdrachten/compare.ts'
import { deliveries } from './opdrachten/deliveries.ts'
import { load } from './opdrachten/load.ts'
import type { CliOpdracht } from './opdrachten/opdracht.ts'
import { quality } from './opdrachten/quality.ts'
import { show } from './opdrachten/show.ts'
import { study } from './opdrachten/study.ts'

export type { CliOpdracht } from './opdrachten/opdracht.ts'

export const opdrachten: CliOpdracht[] = [load, deliveries, show, compare, quality, study]
