/** The commands of this package for the command line of Draad. */
import { antwoordOpdracht } from './opdrachten/answer.ts'
import { checkOpdracht } from './opdrachten/check.ts'
import { docOpdracht, exampleOpdracht } from './opdrachten/example.ts'
import { readOpdracht } from './opdrachten/read.ts'
import type { CliOpdracht } from './opdrachten/opdracht.ts'

export const opdrachten: readonly CliOpdracht[] = [checkOpdracht, readOpdracht, antwoordOpdracht, exampleOpdracht, docOpdracht]
