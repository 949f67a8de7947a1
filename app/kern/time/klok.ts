import { Temporal } from 'temporal-polyfill'

/** A calendar date `JJJJ-MM-DD`; dates of law are never instants. */
export type Datum = string

/** The one source of "now"; passed in everywhere, so that histories can be replayed with a moved clock. */
export interface Klok {
  /** Unix milliseconds. */
  nu(): number
}

export const echteKlok: Klok = { nu: () => Date.now() }

/** A clock that stands still until it is moved; for the demo region and for tests. */
export class ZetKlok implements Klok {
  #nu: number
  constructor(op: Datum, tijd = '10:00:00') {
    this.#nu = instant(op, tijd)
  }
  nu(): number {
    return this.#nu
  }
  /** Moves to `tijd` (Dutch local time) on `op`; a clock is never moved back within one history. */
  zet(op: Datum, tijd = '10:00:00'): void {
    this.#nu = instant(op, tijd)
  }
  /** Moves to a moment in Unix milliseconds. */
  zetMoment(ms: number): void {
    this.#nu = ms
  }
  /** Lets a number of milliseconds pass. */
  verstrijk(ms: number): void {
    this.#nu += ms
  }
}

const ZONE = 'Europe/Amsterdam'
const opmaak = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar date in the Netherlands at a moment. */
export function datumVan(milliseconds: number): Datum {
  return opmaak.format(milliseconds)
}

/** Unix milliseconds of a Dutch local time on a date. */
export function instant(op: Datum, tijd = '00:00:00'): number {
  return Temporal.PlainDateTime.from(`${op}T${tijd}`).toZonedDateTime(ZONE).epochMilliseconds
}

/** ISO text of a moment, as stored and sent. */
export function isoVan(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** A moment as Dutch local time with its offset: `2026-03-02T09:15:00+01:00`. */
export function momentVan(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ timeZone: ZONE })
}
