import type { Datum, Periode } from '../kalender/datum.ts'
import type { Kalender } from '../kalender/werkdagen.ts'
import type { TermijnId } from './ids.ts'

/** How sure a rule is: law, a protocol or agreement, a local norm (may be set), or contested between sources. */
export type RegelStatus = 'wet' | 'protocol' | 'lokale-norm' | 'betwist'

/** Unit in which a length counts. `dagen` are calendar days, `werkdagen` those of the calendar passed in. */
export type Eenheid = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren'

/** A length of time in one unit; always whole. */
export interface Lengte {
  readonly aantal: number
  readonly eenheid: Eenheid
}

/**
 * What happens when the last day is no working day: the term runs on to the next (`volgende`), must be ready before
 * (`vorige`), or stays where it is (`blijft`).
 */
export type EindeOpVrijeDag = 'volgende' | 'vorige' | 'blijft'

/** One rule about a term, for the dates on which it holds. */
export interface TermijnRegel {
  readonly id: TermijnId
  /** Dutch name, as people say it. */
  readonly naam: string
  readonly naamEn: string
  /** What makes the term run. The day of that event is not counted. */
  readonly start: string
  /** What satisfies it, exactly. */
  readonly voldaanDoor: string
  /** What looks like it but does not satisfy it. */
  readonly nietVoldaanDoor: string
  /** Length; for `afspraak` rules the norm when no date was agreed. */
  readonly lengte: Lengte
  /** Counts back from the day passed in (ready so long *before* it) instead of forward. */
  readonly terug?: true
  /** An agreed date, when given, decides; the length only fills in when none was agreed. */
  readonly afspraak?: true
  readonly eindeOpVrijeDag: EindeOpVrijeDag
  /** Article or protocol it comes from. */
  readonly bron: string
  readonly status: RegelStatus
  /** What could not be confirmed and what would confirm it. */
  readonly onbevestigd?: string
  /** First day on which the rule holds; null when it was so before 2015. */
  readonly geldigVan: Datum | null
  /** First day on which it no longer holds; null when it still does. */
  readonly geldigTot: Datum | null
  /** Who must hear of it before the term passes, with a new date. */
  readonly meldAan: readonly string[]
  /** One sentence at B1 level that a parent understands. */
  readonly uitleg: string
  readonly uitlegEn: string
}

/** What may change a term in one case. All are optional. */
export interface TermijnOpties {
  /**
   * Another length for a local or contested norm, in the unit of its calendar: working days when the rule counts
   * working days, else calendar days. On a legal term it never replaces the law: it is shown beside it as `internDag`.
   */
  readonly dagen?: number
  /** As `dagen`, with a unit of its own. */
  readonly lengte?: Lengte
  /** A day set by the court or agreed. Of the rule and this day the earlier counts; for an `afspraak` rule this day. */
  readonly eindigtOp?: Datum
  /** Half-open periods in which the term stood still (Awb 4:15). */
  readonly opgeschort?: readonly Periode[]
  /** Longer by so much (Awb 4:14, 7:10). */
  readonly verlengd?: Lengte
  /** Another calendar of working days than that of the Algemene termijnenwet. */
  readonly kalender?: Kalender
}

/** A computed term. */
export interface Termijn {
  readonly id: TermijnId
  readonly van: Datum
  /** The last day on which it is still in time. */
  readonly laatsteDag: Datum
  /** The last day by the rule itself, before an earlier day of court or agreement. */
  readonly regelDag: Datum
  /** The day of an internal norm beside a legal term; never the one that counts. */
  readonly internDag: Datum | null
  /** What made `laatsteDag`: the rule, a stricter day of court or agreement, an agreed date, or a local setting. */
  readonly maatgevend: 'regel' | 'strengere-datum' | 'afspraak' | 'lokale-instelling'
  /** Days added because the last day was no working day. Unit: calendar days. */
  readonly opgeschoven: number
  readonly regel: TermijnRegel
  /** Whether that rule held on `van`; false: it began later, or had ended, and another rule applied that is not known here. */
  readonly gold: boolean
  readonly bron: string
  readonly status: RegelStatus
  readonly uitleg: string
  readonly uitlegEn: string
}
