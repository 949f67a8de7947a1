import { type Datum, verschilInDagen } from '../kalender/datum.ts'
import { termijn } from './termijn.ts'
import type { Termijn } from './types.ts'

/** A contact of the institution's worker with one or more persons. */
export interface Contact {
  readonly op: Datum
  /** Only `persoonlijk` counts: seeing each other in one place. */
  readonly wijze: 'persoonlijk' | 'beeldbellen' | 'telefoon' | 'schriftelijk'
  /** Only a contact of the assigned worker counts. */
  readonly door: 'vaste-werker' | 'ander'
  readonly met: readonly string[]
}

/** What decides whether the first contact was made. */
export interface EersteContactFeiten {
  /** Day on which the institution was charged with the measure. */
  readonly belastOp: Datum
  /** Day on which it was told; null when that is not known, and then no term can start. */
  readonly inKennisGesteldOp: Datum | null
  readonly minderjarige: string
  /** Every parent (or guardian) with custody; null when custody cannot be determined. */
  readonly gezagsdragers: readonly string[] | null
  readonly contacten: readonly Contact[]
}

/** The state of the first contact on a day. */
export interface EersteContact {
  readonly termijn: Termijn | null
  /** First day on which everyone had been met; null when that is not so yet. */
  readonly voldaanOp: Datum | null
  /** Persons not yet met in person. */
  readonly ontbreekt: readonly string[]
  readonly oordeel: 'op-tijd' | 'te-laat' | 'loopt' | 'onbekend'
  /** Days between being charged and being told: waiting that the legal term does not show. Unit: calendar days. */
  readonly verborgenWachten: number | null
}

/** First day on which each person was met in a contact that counts. */
function ontmoetingen(f: EersteContactFeiten, vanaf: Datum, op: Datum): ReadonlyMap<string, Datum> {
  const met = new Map<string, Datum>()
  const counting = f.contacten
    .filter((c) => c.wijze === 'persoonlijk' && c.door === 'vaste-werker' && c.op >= vanaf && c.op <= op)
    .sort((a, b) => (a.op < b.op ? -1 : 1))
  for (const c of counting) for (const person of c.met) if (!met.has(person)) met.set(person, c.op)
  return met
}

/**
 * Whether the first contact has been made, exactly: the assigned worker met the minor *and* every parent with custody in
 * person, after the institution was charged and told. A contact from before, by telephone, on paper, with only some of
 * them, or by someone else does not count. Custody that cannot be determined leaves the judgement open.
 *
 * @bron Besluit Jeugdwet 4.2.1 lid 1, 4.2.2 lid 1 en 4.2.3 lid 1
 * @example
 * eersteContact({ belastOp: '2019-06-03', inKennisGesteldOp: '2019-06-03', minderjarige: 'kind', gezagsdragers: ['moeder'], contacten: [] }, '2019-06-05').oordeel
 * // 'loopt'
 */
export function eersteContact(f: EersteContactFeiten, op: Datum): EersteContact {
  if (f.inKennisGesteldOp === null) {
    return { termijn: null, voldaanOp: null, ontbreekt: [f.minderjarige], oordeel: 'onbekend', verborgenWachten: null }
  }
  const start = f.inKennisGesteldOp > f.belastOp ? f.inKennisGesteldOp : f.belastOp
  const t = termijn('eerste-contact', start)
  const verborgenWachten = Math.max(0, verschilInDagen(f.belastOp, start))
  const met = ontmoetingen(f, start, op)
  const needed = [f.minderjarige, ...(f.gezagsdragers ?? [])]
  const ontbreekt = needed.filter((p) => !met.has(p))
  const last = needed.map((p) => met.get(p) ?? '').reduce((a, b) => (a > b ? a : b), '')
  const complete = f.gezagsdragers !== null && ontbreekt.length === 0
  const base = { termijn: t, voldaanOp: complete ? last : null, ontbreekt, verborgenWachten }
  if (complete) return { ...base, oordeel: last <= t.laatsteDag ? 'op-tijd' : 'te-laat' }
  if (op > t.laatsteDag && ontbreekt.length > 0) return { ...base, oordeel: 'te-laat' }
  return { ...base, oordeel: f.gezagsdragers === null && ontbreekt.length === 0 ? 'onbekend' : 'loopt' }
}
