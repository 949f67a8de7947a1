/** The chain as data: stations, routes and assumptions. The engine knows nothing of youth care but this shape. */
import type { TermijnId } from '@draad/stelsel'
import type { Datum } from '../datum.ts'
import type { Woorden } from '../woorden.ts'

/** How sure a value is. Only `norm` configures and only `gemeten` calibrates; a claim is never used as if measured. */
export type Soort = 'norm' | 'gemeten' | 'claim' | 'aanname'

/** One assumption. */
export interface Parameter {
  id: string
  waarde: number
  eenheid: string
  soort: Soort
  /** Where it comes from, such as `R2 6d`; `eigen aanname` when nobody says it. */
  bron: string
  bronEn: string
  /** Plausible range for sensitivity and calibration. */
  laag: number
  hoog: number
  uitleg: string
  uitlegEn: string
}

/** A number, or the id of a parameter. */
export type Waarde = number | string
/** One value, or one per severity: light, moderate, serious, acute. */
export type PerErnst = Waarde | readonly [Waarde, Waarde, Waarde, Waarde]

export interface Route {
  /** Station, or `uit`: leaves the chain. */
  naar: string
  /** Relative weight; weights of a station need not add up to one. */
  kans: PerErnst
  /** An intervention by force: fear of error and the paper chain make it likelier. */
  ingreep?: true
}

export type Capaciteit =
  | { soort: 'onbeperkt' }
  | { soort: 'plaatsen'; plaatsen: Waarde }
  | {
      soort: 'personeel'
      fte: Waarde
      /** Children per full-time worker. */
      caseload: Waarde
      /** How far above the caseload work is still taken on (1 = never). */
      rek?: Waarde
      /** Share that is ill. */
      ziek?: Waarde
      /** Share that leaves in a year at a normal caseload. */
      uitstroom?: Waarde
      /** Days until a vacancy is filled, days of learning the work, and the share of work done meanwhile. */
      werving?: Waarde
      inwerken?: Waarde
      inwerkProductiviteit?: Waarde
    }

export interface Duur {
  verdeling: 'exp' | 'vast' | 'erlang2' | 'hyper'
  /** Mean in days. `hyper`: nine in ten take half of it, one in ten 5.5 times as long. */
  gemiddeld: PerErnst
}

export interface Station {
  id: string
  naam: string
  naamEn: string
  /** What the chain clock shows while somebody is being worked for here. Waiting before it is always `wacht`. */
  klok: 'wacht' | 'onderweg' | 'hulp' | 'overbrugging'
  capaciteit: Capaciteit
  duur: Duur
  routes: readonly Route[]
  /** Used instead of `routes` for a child that a holding station (a measure) holds. */
  routesOnderMaatregel?: readonly Route[]
  /** Order of the queue: more serious first, or only acute before the rest; otherwise who came first. */
  voorrang?: true | 'acuut'
  /** Days until the talk or intake after the turn has come: a place is taken, the child still waits, the work has not begun. */
  aanloop?: Waarde
  /** Longest queue; who comes after goes to `bijVol` (or leaves, counted as refused). */
  buffer?: Waarde
  bijVol?: string
  /** Keeps its worker or place until the child passes a station with `laatLos` or leaves. */
  houdtVast?: true
  laatLos?: true
  /** Cents per day of help; budget in cents per calendar year for all of it. Only acute cases start beyond it. */
  kostenPerDag?: Waarde
  budget?: Waarde
  /** Terms that run from arrival here; `na` is how many days after the start they are satisfied. */
  termijnen?: readonly { id: TermijnId; na: Waarde; erlang?: true }[]
  /** When more wait than this share of the places, place elsewhere with this chance: not what was chosen first. */
  uitwijk?: { naar: string; vanaf: Waarde; kans: Waarde }
  /** Chance that the thread is taken up again, after how many days, and where. */
  terugval?: { kans: PerErnst; na: Waarde; naar: string }
  /** Chance that a child that waits here is bridged. */
  overbrugging?: Waarde
  /** A serious case is refused with this chance and goes on searching elsewhere (loop F9). */
  weigering?: { kans: Waarde; naar: string }
  /** Living away from home: after too long the perspective is decided (loop L-6). */
  perspectief?: true
  /**
   * Of those who wait here this share gets a minimal variant: after some days of paper work a named worker with little time.
   * It costs that worker so much of a full case, and a worker carries at most so many; the full work has not begun, and when
   * it does it is done by somebody else with this chance.
   */
  minimaleVariant?: { deel: Waarde; na: Waarde; tijd: Waarde; hoogstens: Waarde; overdracht: Waarde }
  /** What a child waits for here ends of itself at this rate per year of waiting (a court order runs out); where it goes then. */
  eindeInRij?: { perJaar: Waarde; naar: string }
}

export interface Instroom {
  id: string
  /** Seeds the stream of chance of this inflow: another name brings other children. */
  naam: string
  naamEn: string
  naar: string
  /** In the whole country, per year; the run takes its share. */
  perJaar: Waarde
  /** Weights of the four severities. */
  ernst: readonly [Waarde, Waarde, Waarde, Waarde]
}

/** A reinforcing or balancing loop that can be switched on and off; its strengths are parameters. */
export interface Lus {
  id: LusId
  naam: string
  naamEn: string
  teken: 'versterkend' | 'dempend'
  aan: boolean
  /** Ids of parameters that say how strong it is. */
  sterkte: readonly string[]
  bron: string
  bronEn: string
  /** How it works in the model. */
  werking: string
  werkingEn: string
}

export type LusId =
  | 'L-1'
  | 'L-3'
  | 'L-4'
  | 'L-5'
  | 'L-6'
  | 'L-7'
  | 'L-8'
  | 'L-9'
  | 'L-10'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F5'
  | 'F6'
  | 'F7'
  | 'F8'
  | 'F9'
  | 'F10'
  | 'F11'

/** Where loops and figures find the stations they speak of; absent ones switch the loop off. */
export interface Rollen {
  crisis?: string
  toegang?: string
  melding?: string
  gi?: string
  voogdij?: string
}

export interface Ketenmodel {
  naam: string
  naamEn: string
  uitleg: string
  uitlegEn: string
  parameters: readonly Parameter[]
  stations: readonly Station[]
  instroom: readonly Instroom[]
  lussen: readonly Lus[]
  rollen: Rollen
  /** What it does not hold, each with the reason. */
  nietInModel: readonly Woorden[]
}

/** Something that happens from a day on, or every year from that day of the calendar; those of one station add up. */
export interface Ingreep {
  soort: 'stop' | 'capaciteit'
  station: string
  /** `'11-01'` every year, or a full date once. */
  van: string
  tot: string
  /** For `capaciteit`: places, or staff at work, times this; of two at a time, times both. */
  factor?: number
}

/** A run to make: what differs from the model, how long and how often. */
export interface Scenario {
  naam: string
  uitleg?: string
  /** Share of the country: 1/42 is an average youth region. */
  aandeel: number
  begin: Datum
  /** Years measured, after the years of warm-up. */
  jaren: number
  inloop: number
  replicaties: number
  seed: number
  parameters: Readonly<Record<string, number>>
  lussen: Readonly<Partial<Record<LusId, boolean>>>
  ingrepen: readonly Ingreep[]
}
