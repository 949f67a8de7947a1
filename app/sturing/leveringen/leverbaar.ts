import type { LeveringBevinding } from '@draad/cijfers'
import type { Datum } from '../../kern/time/klok.ts'
import type { Antwoord, Weten } from '../../keten/levering/public.ts'

/** Help of one's own organisation as its records hold it: no name, no address, no citizen number. */
export interface Leverbaar {
  /** The allocation, or the question of which the team's own help came. */
  readonly trajectId: string
  readonly soort: 'toewijzing' | 'team'
  readonly dossierId: string
  readonly zaakId: string
  readonly dossierNummer: string
  readonly toewijzingNummer: number | null
  readonly persoonId: string
  readonly zonderBsn: string | null
  readonly geboortedatum: string | null
  readonly verwachtOp: Datum | null
  readonly geslacht: 'M' | 'V' | 'O' | 'onbekend'
  readonly geheimAdres: boolean
  readonly postcode: string | null
  readonly gemeenteCode: string | null
  readonly categorie: string | null
  readonly productCode: string | null
  readonly verwijzer: string | null
  readonly begin: Datum
  readonly laatsteBegin: Datum
  readonly stop: Datum | null
  readonly stopreden: string | null
  readonly looptTot: Datum | null
  readonly afgesloten: boolean
  /** As recorded at the first start. */
  readonly crisis: Weten
  /** Everything youth and parent said of it, or why they did not. */
  readonly metingen: readonly Antwoord[]
}

/** What the organisation itself added, because no record says it; null where nothing was added. */
export interface Aanvulling {
  readonly trajectId: string
  readonly dossierId: string
  readonly verwijzer: string | null
  readonly crisis: boolean | null
  readonly hulpvorm: string | null
  readonly einde: Datum | null
  readonly reden: string | null
}

/** One trajectory in a delivery: whether it goes into the file, and what was found. */
export interface Leverregel {
  readonly trajectId: string
  readonly dossierId: string
  readonly zaakId: string
  readonly dossierNummer: string
  readonly toewijzingNummer: number | null
  readonly hulpvorm: string | null
  readonly begin: Datum
  readonly einde: Datum | null
  /** `opgenomen`: made one record with another, by the rules of the protocol. */
  readonly stand: 'in-bestand' | 'opgenomen' | 'tegengehouden'
  readonly bevindingen: readonly LeveringBevinding[]
}

/** What of one field is not known, and how the file says so. */
export interface Onvolledig {
  readonly veld: string
  readonly aantal: number
  /** `code`: the protocol's own code for unknown; `leeg`: may be left empty; `tegen`: keeps the record out. */
  readonly hoe: 'code' | 'leeg' | 'tegen'
}

/** A delivery as it would be made now. */
export interface Opgesteld {
  readonly records: readonly Readonly<Record<string, string>>[]
  readonly regels: readonly Leverregel[]
  /** About the file as a whole; a `fout` here closes the delivery. */
  readonly geheel: readonly LeveringBevinding[]
  readonly onvolledig: readonly Onvolledig[]
  readonly jeugdigen: number
  readonly tegengehouden: number
}

/** A line of the ledger. */
export interface Boekregel {
  readonly id: string
  readonly soort: 'bj' | 'nza'
  readonly periode: string
  readonly leverancier: string
  readonly versie: number
  readonly jeugdigen: number | null
  readonly records: number
  readonly tegengehouden: number
  readonly bevindingen: Readonly<Record<string, number>>
  readonly onvolledig: readonly Onvolledig[]
  readonly sha256: string
  readonly gemaaktOp: string
  readonly doorNaam: string
}
