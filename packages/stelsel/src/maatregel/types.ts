import type { Datum } from '../kalender/datum.ts'
import type { KaderNaam } from '../rechten/types.ts'
import type { TermijnId } from '../termijn/ids.ts'

/** Every measure, authorisation and decision in a forced frame the library knows. */
export type MaatregelId =
  | 'ots'
  | 'vots'
  | 'machtiging-uithuisplaatsing'
  | 'spoedmachtiging-uithuisplaatsing'
  | 'machtiging-gesloten'
  | 'spoedmachtiging-gesloten'
  | 'voorwaardelijke-machtiging'
  | 'gezagsbeeindiging'
  | 'schorsing-gezag'
  | 'voogdij'
  | 'voorlopige-voogdij'
  | 'tijdelijke-voogdij'
  | 'jr-toezicht-gedwongen'
  | 'jr-toezicht-vrijwillig'
  | 'jr-itb-harde-kern'
  | 'jr-itb-criem'
  | 'jr-stp'
  | 'jr-gbm'
  | 'jr-gbm-voorbereiding'
  | 'preventief-justitieel'
  | 'huisverbod'

/** Protection, probation, authorisation or other: figures of protection and probation are never merged unseen. */
export type MaatregelGroep = 'jeugdbescherming' | 'jeugdreclassering' | 'machtiging' | 'gezag' | 'bestuurlijk' | 'preventief'

/** Who may ask, who decides, what it does, how long it lasts. */
export interface Maatregel {
  readonly id: MaatregelId
  readonly naam: string
  readonly naamEn: string
  readonly groep: MaatregelGroep
  readonly kader: KaderNaam
  /** Code in the CBS delivery; null when it is not counted there. */
  readonly cbs: string | null
  readonly verzoekers: readonly string[]
  readonly beslisser: string
  readonly uitvoerder: string
  /** Term that limits its duration; null when the decision itself or an age does. */
  readonly duur: TermijnId | null
  readonly verlenging: TermijnId | null
  readonly eindeBij: string
  /** Codes of end reasons of the CBS delivery that fit. */
  readonly eindredenen: readonly string[]
  readonly gevolgVoorGezag: string
  readonly bron: string
  readonly onbevestigd?: string
  readonly geldigVan: Datum | null
  readonly geldigTot: Datum | null
  readonly uitleg: string
}
