/** Kinds of organisation. */
export type PartijSoort =
  | 'gemeente'
  | 'lokaal-team'
  | 'aanbieder'
  | 'gi'
  | 'veilig-thuis'
  | 'rvdk'
  | 'rechtbank'
  | 'huisarts'
  | 'school'
  | 'politie'
  | 'inspectie'
  | 'overig'

/** An organisation. Municipalities carry a CBS code (4 digits), providers an AGB code (8 digits). */
export interface Partij {
  readonly id: string
  readonly soort: PartijSoort
  readonly naam: string
  readonly gemeenteId: string | null
  readonly cbsCode: string | null
  readonly agbCode: string | null
  readonly telefoon: string | null
  readonly email: string | null
}

export type Geslacht = 'M' | 'V' | 'O' | 'onbekend'

/** Why somebody has no BSN here. */
export type ZonderBsn = 'ongeboren' | 'niet-ingeschreven' | 'onbekend' | 'niet-nodig'

/** A person, without the BSN: that leaves the database only for a message or a check. */
export interface Persoon {
  readonly id: string
  readonly voornamen: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geslacht: Geslacht
  /** `JJJJ-MM-DD`, parts may be `00`; null: unknown, or not born yet. */
  readonly geboortedatum: string | null
  readonly verwachtOp: string | null
  readonly zonderBsn: ZonderBsn | null
  readonly geheimAdres: boolean
  readonly telefoon: string | null
  readonly email: string | null
}

/** A person's place in the case. */
export type Plaats = 'kind' | 'ouder' | 'stiefouder' | 'verzorger' | 'pleegouder' | 'voogd' | 'broer-zus' | 'grootouder' | 'netwerk'

export interface Gezinslid extends Persoon {
  readonly plaats: Plaats
  readonly toelichting: string | null
  /** The child's own dossier in this case; null for everybody else. */
  readonly dossierId: string | null
}

/** Full name as people say it: `Tom de Wit`. */
export function volledigeNaam(p: Pick<Persoon, 'voornamen' | 'voorvoegsel' | 'achternaam'>): string {
  return [p.voornamen, p.voorvoegsel, p.achternaam].filter(Boolean).join(' ')
}

/** Custody over a child, one row per holder and period. */
export interface Gezag {
  readonly id: string
  readonly kindId: string
  readonly soort: 'gezamenlijk' | 'eenhoofdig' | 'gezamenlijk-met-derde' | 'voogdij' | 'tijdelijk-geen' | 'niet-te-bepalen'
  readonly houderId: string | null
  readonly houderNaam: string | null
  readonly bron: string
  readonly van: string
  readonly tot: string | null
}
