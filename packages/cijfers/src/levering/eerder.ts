import type { Ruw } from './inhoud.ts'

/** What was delivered before, as far as rules over deliveries ask. Numbers are hidden, so they are compared by `sleutel`. */
export interface EerderVt {
  /** Reports and inquiries of earlier periods, each by its latest delivery. */
  readonly records: readonly Ruw[]
  /** Every number of a report, case or inquiry that was delivered, also of later periods. */
  readonly bekend: ReadonlySet<string>
  /** Numbers of inquiries that a report led to. */
  readonly onderzochtDoor: ReadonlySet<string>
  readonly sleutel: (leverancier: string, nummer: string) => string
}
