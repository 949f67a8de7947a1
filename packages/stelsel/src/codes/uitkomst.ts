import type { Code } from './types.ts'

/** Who answers about the outcome of help. */
export interface Informant {
  /** Our own code: the protocol names the two and gives none. */
  readonly code: '01' | '02'
  readonly id: 'jeugdige' | 'ouder'
  readonly naam: string
}

/**
 * Who may answer about the outcome of help: one answer of each counts per trajectory, the last one.
 *
 * @bron Informatieprotocol beleidsinformatie jeugd v7, 4.5
 */
export const informanten = [
  { code: '01', id: 'jeugdige', naam: 'de jeugdige' },
  { code: '02', id: 'ouder', naam: 'ouder of opvoeder' },
] as const satisfies readonly Informant[]

export type InformantId = (typeof informanten)[number]['id']

/** Lowest and highest mark for how useful help was. @bron Informatieprotocol beleidsinformatie jeugd v7, 4.3 */
export const nutCijfer = { van: 1, tm: 10 } as const

/**
 * Whether it goes without help now, from "as much help or more" to "none any more".
 *
 * @bron Informatieprotocol beleidsinformatie jeugd v7, 4.4
 */
export const zonderHulp = [
  { code: '01', naam: 'zelfde of zwaardere hulp nodig' },
  { code: '02', naam: 'lichtere hulp is genoeg' },
  { code: '03', naam: 'nu niet, later misschien' },
  { code: '04', naam: 'geen hulp meer nodig' },
] as const satisfies readonly Code[]

export type ZonderHulpCode = (typeof zonderHulp)[number]['code']
