import type { KeyObject } from 'node:crypto'

/** Another system that we exchange messages with. */
export interface Tegenpartij {
  /** Name with which it signs; also its name here. */
  readonly naam: string
  /** Municipality and AGB codes that it may speak for. */
  readonly codes: readonly string[]
  /** Where it takes messages; null when it only sends. */
  readonly url: string | null
  readonly sleutel: KeyObject
}

/** Everything set for messages over HTTP; null in the settings: folders only. */
export interface Postinstelling {
  /** Name with which we sign. */
  readonly naam: string
  readonly sleutel: KeyObject
  readonly tegenpartijen: readonly Tegenpartij[]
}

/** How one message travels. */
export interface Postverkeer {
  readonly berichtId: string
  readonly richting: 'in' | 'uit'
  readonly tegenpartij: string
  readonly referentie: string
  readonly stand: 'wacht' | 'bezorgd' | 'ontvangen'
  readonly pogingen: number
  /** Why the last attempt failed. */
  readonly fout: string | null
  /** ISO instant of the next attempt. */
  readonly volgendeOp: string | null
  readonly klaarOp: string | null
}
