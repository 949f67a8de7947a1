import type { Datum } from '../kalender/datum.ts'
import type { Geboortedatum } from '../kalender/leeftijd.ts'

/** A home address in the register (BRP) from a day on. */
export interface Woonadres {
  readonly van: Datum
  /** CBS code; null when registered without address, 'buitenland' when abroad. */
  readonly gemeente: string | null
  /** The municipality has noted that the youth may not live there (Wet BRP 2.26). */
  readonly aantekening?: boolean
}

/** A stay that does not change the residence. */
export type VerblijfSoort =
  | 'jeugdhulp-met-verblijf'
  | 'pleegzorg'
  | 'opvang'
  | 'beschermd-wonen'
  | 'wlz-instelling'
  | 'justitiele-jeugdinrichting'

/** A stay in [van, tot); `tot` null while it lasts. */
export interface Verblijf {
  readonly soort: VerblijfSoort
  readonly van: Datum
  readonly tot: Datum | null
  readonly gemeente: string | null
}

/** The facts on which the responsible municipality rests. */
export interface WoonplaatsFeiten {
  readonly geboren: Geboortedatum
  readonly adressen: readonly Woonadres[]
  readonly verblijven: readonly Verblijf[]
  /** Municipality in which the mother was registered at the birth; null when not known. */
  readonly gemeenteMoederBijGeboorte: string | null
  /** Where the youth really was when help was asked; null when not known. */
  readonly werkelijkVerblijf: string | null
  /** The help or probation follows from an earlier stay in a youth prison: then the address before that stay counts. */
  readonly inVerbandMetInrichting?: boolean
  /** For dates before 2022: municipality of each person with custody; null entries are unknown. */
  readonly gezagsdragers?: readonly (string | null)[]
  /** For dates before 2022: a certified institution has guardianship. */
  readonly voogdijInstelling?: boolean
}

/** Which rule gave the municipality. */
export type WoonplaatsRegel =
  | 'woonadres'
  | 'voor-verblijf'
  | 'moeder-bij-geboorte'
  | 'werkelijk-verblijf'
  | 'gezag'
  | 'voogdij-verblijf'
  | 'eigen-woonplaats'

/** The responsible municipality, or that it cannot be told yet. */
export interface Woonplaats {
  /** CBS code valid on the day; null when it cannot be told. */
  readonly gemeente: string | null
  readonly regel: WoonplaatsRegel | null
  readonly regime: 'voor-2022' | 'vanaf-2022'
  readonly bron: string
  readonly uitleg: string
  readonly uitlegEn: string
  /** What proves it. */
  readonly bewijs: readonly string[]
  readonly letOp: readonly string[]
  readonly onbevestigd?: string
}
