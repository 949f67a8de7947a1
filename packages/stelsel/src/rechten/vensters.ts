import type { Datum } from '../kalender/datum.ts'
import { geboorteGrenzen, verjaardag } from '../kalender/leeftijd.ts'
import { rechten } from './rechten.ts'
import type { Betrokkene, Handeling, Kader, Recht, Rol } from './types.ts'

/** Whether someone had custody from a day on, until (not including) another; null: it could not be told. */
export interface GezagPeriode {
  readonly van: Datum
  readonly tot: Datum | null
  readonly gezag: boolean | null
}

/** A stretch of days in which the answer to one act is the same: from `van` until, not including, `tot`. */
export interface RechtVenster {
  readonly van: Datum
  readonly tot: Datum | null
  readonly recht: Recht
}

/** What must be known to lay a right out in time. */
export interface VensterVraag {
  readonly persoon: Betrokkene
  readonly rol: Rol
  readonly handeling: Handeling
  readonly kader: Kader
  /** Custody of the one who asks, over time; a day outside every period is a day on which it cannot be told. */
  readonly gezag: readonly GezagPeriode[]
  /** First day that matters. */
  readonly vanaf: Datum
}

const VERJAARDAGEN = [12, 16, 18] as const

/** Days on which the answer may change: birthdays (each possible one when the birth date is partly unknown) and changes of custody. */
function keerpunten(v: VensterVraag): readonly Datum[] {
  const g = geboorteGrenzen(v.persoon.geboren)
  const birthdays = g === null ? [] : VERJAARDAGEN.flatMap((n) => [verjaardag(g.vroegst, n), verjaardag(g.laatst, n)])
  const custody = v.gezag.flatMap((p) => [p.van, p.tot])
  const later = [...birthdays, ...custody].filter((d): d is Datum => d !== null && d > v.vanaf)
  return [...new Set([v.vanaf, ...later])].sort()
}

function gezagOp(perioden: readonly GezagPeriode[], op: Datum): boolean | null {
  const now = perioden.filter((p) => p.van <= op && (p.tot === null || op < p.tot))
  if (now.some((p) => p.gezag === true)) return true
  return now.length > 0 && now.every((p) => p.gezag === false) ? false : null
}

/**
 * One right laid out in time: every stretch of days with the answer that holds in it. Whoever grants a right on this
 * ground writes the stretches down once, and the right begins and ends on its day without anyone having to act.
 * With a partly unknown birth date the answer is `onbekend` between the first and the last possible birthday.
 *
 * @returns stretches in order, without gaps, the last one open; at least one
 * @throws DatumFout when a date has another form
 * @bron Jeugdwet 7.3.10, 7.3.11 en 7.3.15 (dossier-inzien); per handeling as in {@link rechten}
 * @example
 * rechtVensters({ persoon: { geboren: '2010-05-07', oordeelsbekwaam: null }, rol: 'ouder', handeling: 'dossier-inzien',
 *   kader: { naam: 'vrijwillig' }, gezag: [{ van: '2010-05-07', tot: null, gezag: true }], vanaf: '2026-01-01' })
 *   .map((v) => [v.van, v.recht.antwoord])
 * // [['2026-01-01', 'ja'], ['2026-05-07', 'met-toestemming']]
 */
export function rechtVensters(v: VensterVraag): readonly RechtVenster[] {
  const points = keerpunten(v)
  const all = points.flatMap((van, i) => {
    const answer = rechten(v.persoon, v.rol, van, gezagOp(v.gezag, van), v.kader).lijst.find((r) => r.handeling === v.handeling)
    return answer === undefined ? [] : [{ van, tot: points[i + 1] ?? null, recht: answer }]
  })
  return all.reduce<RechtVenster[]>((out, next) => {
    const last = out.at(-1)
    if (last !== undefined && last.recht.antwoord === next.recht.antwoord) out[out.length - 1] = { ...last, tot: next.tot }
    else out.push(next)
    return out
  }, [])
}
