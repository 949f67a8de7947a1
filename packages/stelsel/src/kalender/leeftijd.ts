import { type Datum, DatumFout, dagenInMaand, delenVan, dagnummer } from './datum.ts'

/** A date of birth as registers know it: complete, partly unknown ('2010-05-00', '2010-00-00', '0000-00-00') or null. */
export type Geboortedatum = string | null

/** An age in whole years, with what is not known about it. */
export interface Leeftijd {
  /** Age that is certainly reached; null when nothing is known or the child is not yet born. */
  readonly jaren: number | null
  /** True only when no unknown part of the birth date could change the age. */
  readonly zeker: boolean
  /** Lowest and highest age possible; null when unknown. */
  readonly minstens: number | null
  readonly hoogstens: number | null
  readonly ongeboren: boolean
}

const ONBEKEND: Leeftijd = { jaren: null, zeker: false, minstens: null, hoogstens: null, ongeboren: false }

/** The earliest and latest day a (partly unknown) date of birth can be, or null when the year is unknown too. */
export function geboorteGrenzen(geboortedatum: Geboortedatum): { vroegst: Datum; laatst: Datum } | null {
  if (geboortedatum === null) return null
  const d = delenVan(geboortedatum)
  if (d === null) throw new DatumFout('geen-datum', geboortedatum)
  if (d.jaar === 0) return null
  const y = geboortedatum.slice(0, 4)
  if (d.maand === 0) return { vroegst: `${y}-01-01`, laatst: `${y}-12-31` }
  if (d.maand > 12) throw new DatumFout('geen-datum', geboortedatum)
  const ym = geboortedatum.slice(0, 7)
  if (d.dag === 0) return { vroegst: `${ym}-01`, laatst: `${ym}-${dagenInMaand(d.jaar, d.maand)}` }
  dagnummer(geboortedatum)
  return { vroegst: geboortedatum, laatst: geboortedatum }
}

function jarenTussen(geboren: Datum, op: Datum): number {
  const years = Number(op.slice(0, 4)) - Number(geboren.slice(0, 4))
  return op.slice(5) < geboren.slice(5) ? years - 1 : years
}

/**
 * Age in whole years on a day. Someone born on 29 February becomes a year older on 1 March in other years.
 * An unknown part is never filled in: the age is then the lowest possible and `zeker` tells whether it could be higher.
 *
 * @throws DatumFout when a date has another form
 * @example leeftijdOp('2010-00-00', '2026-06-01') // { jaren: 15, zeker: false, minstens: 15, hoogstens: 16, … }
 */
export function leeftijdOp(geboortedatum: Geboortedatum, op: Datum): Leeftijd {
  dagnummer(op)
  const g = geboorteGrenzen(geboortedatum)
  if (g === null) return ONBEKEND
  if (g.vroegst > op) return { ...ONBEKEND, zeker: true, ongeboren: true }
  const hoogstens = jarenTussen(g.vroegst, op)
  const minstens = g.laatst > op ? 0 : jarenTussen(g.laatst, op)
  return { jaren: minstens, zeker: minstens === hoogstens && g.laatst <= op, minstens, hoogstens, ongeboren: false }
}

/**
 * Whether an age has been reached: true, false, or null when the known part of the birth date cannot tell.
 *
 * @example heeftBereikt('2008-05-00', 18, '2026-05-10') // null
 */
export function heeftBereikt(geboortedatum: Geboortedatum, jaren: number, op: Datum): boolean | null {
  const l = leeftijdOp(geboortedatum, op)
  if (l.ongeboren) return false
  if (l.minstens === null || l.hoogstens === null) return null
  if (l.minstens >= jaren) return true
  return l.hoogstens < jaren ? false : null
}

/**
 * The day on which an age is reached; null when the birth date is not fully known.
 *
 * @example verjaardag('2008-02-29', 18) // '2026-03-01'
 */
export function verjaardag(geboortedatum: Geboortedatum, jaren: number): Datum | null {
  const g = geboorteGrenzen(geboortedatum)
  if (g === null || g.vroegst !== g.laatst) return null
  const year = String(Number(g.vroegst.slice(0, 4)) + jaren).padStart(4, '0')
  const day = `${year}${g.vroegst.slice(4)}`
  return day.endsWith('-02-29') && dagenInMaand(Number(year), 2) === 28 ? `${year}-03-01` : day
}
