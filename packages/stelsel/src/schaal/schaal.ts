import type { Datum } from '../kalender/datum.ts'

/** The level on which help is arranged and bought. */
export type Schaalniveau = 'lokaal' | 'regionaal' | 'bovenregionaal' | 'landelijk'

/** On which level a kind of help or task is arranged, and how firm that is. */
export interface Schaalregel {
  readonly id: string
  readonly naam: string
  /** Null when the source names no level. */
  readonly niveau: Schaalniveau | null
  /** `voorstel` was announced and may have become something else; `bestaand` was so at the time. */
  readonly status: 'voorstel' | 'bestaand'
  readonly bron: string
  readonly geldigVan: Datum
  readonly geldigTot: Datum | null
  readonly letOp?: string
}

const BRIEF = 'Kamerbrief ordening jeugdhulp, 7 november 2019'
const van = { geldigVan: '2019-11-07', geldigTot: null, bron: BRIEF } as const
const voorstel = { ...van, status: 'voorstel' } as const
const bestaand = { ...van, status: 'bestaand' } as const

/**
 * Forms of help, measures and tasks by level. It is data with a status and dates because it is still moving: a newer
 * arrangement ends the old line and adds one.
 */
export const schaalregels: readonly Schaalregel[] = [
  { ...voorstel, id: 'opvoedsteun', naam: 'Opvoed- en gezinsondersteuning', niveau: 'lokaal' },
  { ...voorstel, id: 'lokaal-team', naam: 'Lokale teams', niveau: 'lokaal' },
  { ...voorstel, id: 'doorlopende-steun', naam: 'Doorlopende ondersteuning bij blijvende problemen', niveau: 'lokaal' },
  { ...voorstel, id: 'preventie', naam: 'Lokale gezondheid en preventie', niveau: 'lokaal' },
  { ...voorstel, id: 'schoolmaatschappelijk-werk', naam: 'Schoolmaatschappelijk werk', niveau: 'lokaal' },
  { ...voorstel, id: 'pleegzorg', naam: 'Pleegzorg', niveau: 'regionaal' },
  { ...voorstel, id: 'gezinsvervangend', naam: 'Gezinsvervangende jeugdhulp', niveau: 'regionaal' },
  {
    ...voorstel,
    id: 'spoedzorg',
    naam: 'Spoedzorg en zorg overdag',
    niveau: 'regionaal',
    letOp: 'De bron is niet duidelijk: één ding of twee.',
  },
  { ...voorstel, id: 'behandeling-beperking', naam: 'Behandeling, en hulp bij een beperking', niveau: 'regionaal' },
  { ...voorstel, id: 'logeren', naam: 'Logeren', niveau: 'regionaal' },
  { ...voorstel, id: 'eenheid-toegang', naam: 'Eenheid in de toegang', niveau: 'regionaal', letOp: 'De uitvoering blijft lokaal.' },
  { ...voorstel, id: 'jeugdzorgplus', naam: 'Gesloten jeugdhulp (JeugdzorgPlus)', niveau: 'bovenregionaal' },
  { ...voorstel, id: 'jb-jr', naam: 'Jeugdbescherming en jeugdreclassering', niveau: 'bovenregionaal' },
  { ...voorstel, id: 'veilig-thuis', naam: 'Veilig Thuis', niveau: 'bovenregionaal' },
  { ...voorstel, id: 'expertisecentra', naam: 'Expertisecentra', niveau: 'bovenregionaal' },
  { ...voorstel, id: 'forensisch', naam: 'Forensische zorg', niveau: null, letOp: 'De bron noemt geen niveau, wel meerjarige contracten.' },
  { ...bestaand, id: 'landelijke-specialismen', naam: 'Landelijk ingekochte specialistische functies', niveau: 'landelijk' },
  { ...bestaand, id: 'landelijke-gi', naam: 'Instellingen die landelijk voor een doelgroep werken', niveau: 'landelijk' },
  { ...bestaand, id: 'jeugdautoriteit', naam: 'Jeugdautoriteit en ondersteuning zorg voor de jeugd', niveau: 'landelijk' },
]

/**
 * The rule for a kind of help on a day; null when none held then. Before the first rule nothing is assumed.
 *
 * @example schaalVan('pleegzorg', '2026-11-21')?.niveau // 'regionaal'
 */
export function schaalVan(id: string, op: Datum): Schaalregel | null {
  return schaalregels.find((r) => r.id === id && r.geldigVan <= op && (r.geldigTot === null || op < r.geldigTot)) ?? null
}
