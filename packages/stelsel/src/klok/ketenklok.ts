import { type Datum, dagnummer, datumVan } from '../kalender/datum.ts'

/**
 * Where a child's question is: waiting, with someone who works on it, bridged while waiting, in the intended help, or
 * closed. Only `hulp` is the help that was meant; an intake, an allocation or a check on paper is `wacht` or `onderweg`.
 */
export type KlokToestand = 'wacht' | 'onderweg' | 'overbrugging' | 'hulp' | 'afgesloten'

/** One step: from this day on, the case is with `bij` in this state. */
export interface KlokStap {
  readonly op: Datum
  readonly toestand: KlokToestand
  /** Who has it now; a name to show. */
  readonly bij: string
  /** Key of the text that says why it waits. */
  readonly waarom?: string
  /** Stable id of who has it; without it the name tells places apart. */
  readonly bijId?: string
  /** Takes back what was said of this day before: help that was reported by mistake did not begin. */
  readonly herroept?: true
}

/** A stretch of the thread in which nothing changed: [van, tot). */
export interface KlokSegment {
  readonly van: Datum
  readonly tot: Datum
  readonly toestand: KlokToestand
  readonly bij: string
  readonly waarom?: string
  readonly bijId?: string
  /** Unit: calendar days. */
  readonly dagen: number
}

/** The chain clock of one child on one day. */
export interface Ketenklok {
  /** First step ever; stays, also after closing and reopening. */
  readonly sinds: Datum
  /** First day of the intended help; null when it has not started yet. */
  readonly hulpGestartOp: Datum | null
  /** Whether the child is still on the way to help today (not in help and not closed). */
  readonly loopt: boolean
  /** Days from `sinds` to the first help; without help to today, or to the closing when the thread is closed. */
  readonly dagen: number
  /** Days in `wacht` and `overbrugging` in the whole thread, after a reopening too. Bridging never stops the clock. */
  readonly dagenGewacht: number
  /** The part of `dagenGewacht` before the first help. */
  readonly dagenGewachtTotHulp: number
  /** Days in `overbrugging`; they are part of `dagenGewacht`. */
  readonly dagenOverbrugd: number
  /** Number of different places where the child waited or was bridged. */
  readonly plekkenGewacht: number
  readonly segmenten: readonly KlokSegment[]
  /** The last segment: where the child is today. */
  readonly nu: KlokSegment
}

function zelfdePlek(a: KlokStap, b: KlokStap): boolean {
  return a.toestand === b.toestand && a.bij === b.bij && a.bijId === b.bijId && a.waarom === b.waarom
}

/** Steps up to today by date; steps of one day keep the order in which they were given, the last of them holds. */
function opVolgorde(stappen: readonly KlokStap[], today: number): { n: number; stap: KlokStap }[] {
  const sorted = stappen
    .map((stap) => ({ n: dagnummer(stap.op), stap }))
    .filter((s) => s.n <= today)
    .sort((a, b) => a.n - b.n)
  const perDay = sorted.filter((s, i) => sorted[i + 1]?.n !== s.n)
  return perDay.filter((s, i) => {
    const before = perDay[i - 1]
    return before === undefined || !zelfdePlek(before.stap, s.stap)
  })
}

function segment(stap: KlokStap, van: number, tot: number): KlokSegment {
  return {
    van: datumVan(van),
    tot: datumVan(tot),
    toestand: stap.toestand,
    bij: stap.bij,
    ...(stap.waarom === undefined ? {} : { waarom: stap.waarom }),
    ...(stap.bijId === undefined ? {} : { bijId: stap.bijId }),
    dagen: tot - van,
  }
}

/** Taken from the steps, not the segments: help that began and ended on one day did begin. */
function eersteHulp(stappen: readonly KlokStap[], vandaag: Datum): Datum | null {
  const telt = (s: KlokStap, i: number) => !stappen.some((x, j) => j > i && x.herroept === true && x.op === s.op)
  const days = stappen.filter((s, i) => s.toestand === 'hulp' && s.op <= vandaag && telt(s, i)).map((s) => s.op)
  return days.reduce<Datum | null>((a, b) => (a === null || b < a ? b : a), null)
}

function isWachten(s: KlokSegment): boolean {
  return s.toestand === 'wacht' || s.toestand === 'overbrugging'
}

function som(segmenten: readonly KlokSegment[]): number {
  return segmenten.reduce((n, s) => n + s.dagen, 0)
}

/**
 * The chain clock: one clock per child, from the first signal until the intended help has started. It never resets.
 * Allocation, handover, intake and bridging help do not stop it; a step written down later is placed by its own date;
 * after closing or stopped help a new step continues the same thread. Steps after `vandaag` do not count yet.
 *
 * Days are half-open: a step on 1 March followed by one on 3 March lasted two days. Of several steps on one day the
 * last given holds.
 *
 * @returns null when no step lies on or before `vandaag`: there is no thread yet, which is not the same as zero days
 * @throws DatumFout when a date does not exist
 * @example
 * ketenklok([{ op: '2026-01-05', toestand: 'wacht', bij: 'Wijkteam' }, { op: '2026-03-02', toestand: 'hulp', bij: 'Aanbieder' }], '2026-04-01')
 * // { sinds: '2026-01-05', hulpGestartOp: '2026-03-02', loopt: false, dagen: 56, dagenGewacht: 56, … }
 */
export function ketenklok(stappen: readonly KlokStap[], vandaag: Datum): Ketenklok | null {
  const today = dagnummer(vandaag)
  const steps = opVolgorde(stappen, today)
  const segmenten = steps.map((s, i) => segment(s.stap, s.n, steps[i + 1]?.n ?? today))
  const first = segmenten[0]
  const nu = segmenten[segmenten.length - 1]
  if (first === undefined || nu === undefined) return null
  const hulpGestartOp = eersteHulp(stappen, vandaag)
  const einde = hulpGestartOp ?? (nu.toestand === 'afgesloten' ? nu.van : vandaag)
  const wachten = segmenten.filter(isWachten)
  return {
    sinds: first.van,
    hulpGestartOp,
    loopt: nu.toestand !== 'hulp' && nu.toestand !== 'afgesloten',
    dagen: dagnummer(einde) - dagnummer(first.van),
    dagenGewacht: som(wachten),
    dagenGewachtTotHulp: som(wachten.filter((s) => hulpGestartOp === null || s.van < hulpGestartOp)),
    dagenOverbrugd: som(segmenten.filter((s) => s.toestand === 'overbrugging')),
    plekkenGewacht: new Set(wachten.map((s) => s.bijId ?? s.bij)).size,
    segmenten,
    nu,
  }
}
