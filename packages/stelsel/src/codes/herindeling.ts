import type { Datum } from '../kalender/datum.ts'
import { gemeente } from './gemeenten.ts'
import { begonnen, opgeheven } from './herindeling-data.ts'

const perCode = new Map(opgeheven.map((g) => [g.code, g]))

/** Whether a municipality code could be used on a day, and what came after it. */
export interface GemeenteOpDag {
  readonly code: string
  readonly naam: string | null
  /** `geldig`, `opgegaan` in another, `nog-niet` begun, or a code the library does not know. */
  readonly status: 'geldig' | 'opgegaan' | 'nog-niet' | 'onbekend'
  /** Municipalities of today that took over: one, or several when it was divided. */
  readonly opvolgers: readonly string[]
}

/** Municipalities of today that a code has gone into, through all mergers; the code itself when it still exists. */
export function opvolgers(code: string): readonly string[] {
  if (gemeente(code) !== null) return [code]
  return [...new Set((perCode.get(code)?.naar ?? []).flatMap(opvolgers))]
}

/**
 * A municipality code on a day. Since 2015; before that a code of 2015 counts as valid.
 *
 * @bron CBS gemeentelijke indeling; see herindeling-data for what is not confirmed
 * @example gemeenteOp('0530', '2023-01-01') // { status: 'opgegaan', opvolgers: ['1992'], … }
 */
export function gemeenteOp(code: string, op: Datum): GemeenteOpDag {
  const old = perCode.get(code)
  if (old !== undefined) {
    return { code, naam: old.naam, status: op < old.tot ? 'geldig' : 'opgegaan', opvolgers: opvolgers(code) }
  }
  const now = gemeente(code)
  if (now === null) return { code, naam: null, status: 'onbekend', opvolgers: [] }
  const status = op < (begonnen.get(code) ?? '') ? 'nog-niet' : 'geldig'
  return { code, naam: now.naam, status, opvolgers: [code] }
}
