import { verwijzers, type VerwijzerId } from '@draad/stelsel'

/**
 * By which route a question came in: the national referrers and the local ways that lead to them.
 * `gezin` is the family or the child itself; `onbekend` is a value, never filled in later by guessing.
 */
export const ROUTES = [
  'gezin',
  'gemeente',
  'huisarts',
  'jeugdarts',
  'medisch-specialist',
  'gi',
  'rechter',
  'school',
  'politie',
  'veilig-thuis',
  'team',
  'anders',
  'onbekend',
] as const
export type Route = (typeof ROUTES)[number]

/** The referrer of the national list behind a route; null when the route does not tell. */
export function verwijzerVan(route: Route): VerwijzerId | null {
  if (route === 'gezin') return 'familie'
  return verwijzers.find((v) => v.id === route)?.id ?? null
}

/** `onbekend` means: nobody judged it yet. It stands on the alarm list until somebody does. */
export const URGENTIES = ['acuut', 'spoed', 'gewoon', 'onbekend'] as const
export type Urgentie = (typeof URGENTIES)[number]

/**
 * What an urgency may rest on: the need of the child, nothing else. Budget and places are no ground and not on the list.
 * @bron R0-18
 */
export const URGENTIEGRONDEN = [
  'gevaar-nu',
  'ernst-van-de-klachten',
  'wordt-snel-erger',
  'jong-of-ongeboren',
  'opvoeder-valt-weg',
  'school-valt-weg',
  'verlies-of-breuk',
  'geen-haast-volgens-gezin',
] as const
export type Urgentiegrond = (typeof URGENTIEGRONDEN)[number]

/** How a question ends at the door. */
export const UITKOMSTEN = ['advies', 'hulp-door-team', 'onderzoek', 'elders'] as const
export type AanmeldingUitkomst = (typeof UITKOMSTEN)[number]

/** Why what was asked is not given; money has its own code, so that it can never hide behind another. */
export const AFWIJZINGSREDENEN = [
  'niet-nodig',
  'eigen-kracht',
  'andere-wet',
  'vrij-toegankelijk',
  'geen-contact',
  'financieel',
  'gezin-wil-niet',
  'anders',
] as const
export type Afwijzingsreden = (typeof AFWIJZINGSREDENEN)[number]

/** The law under which somebody else must act. */
export const WETTEN = ['Jeugdwet', 'Wmo 2015', 'Wlz', 'Zvw', 'Participatiewet', 'onderwijs', 'anders'] as const
export type Wet = (typeof WETTEN)[number]

/** What a family said when an independent person beside them was offered. */
export const AANBOD = ['aanvaard', 'bedankt', 'later', 'niet-aangeboden'] as const
export type Aanbod = (typeof AANBOD)[number]

export const JA_NEE = ['ja', 'nee', 'niet-gevraagd'] as const
export type JaNee = (typeof JA_NEE)[number]

/** How and when somebody can be reached without danger; what may not be used is said too. */
export interface VeiligContact {
  readonly kanaal: 'telefoon' | 'bericht' | 'e-mail' | 'via-school' | 'via-ander' | 'langskomen'
  readonly wanneer: string
  readonly nietGebruiken: string
}

/** What one member of the family says to need, asked before anything is offered. */
export interface Behoefte {
  readonly wie: string
  readonly wat: string
}

/** A warm handover to somebody else; done only when a person there accepted it. */
export interface Elders {
  readonly naar: string
  readonly wet: Wet
  readonly aangebodenOp: string
  readonly meegegeven: string
  readonly aangenomenDoor: string | null
  readonly aangenomenOp: string | null
}

/** From how many counters on a family counts as sent from pillar to post. @bron R4a-3, R0-10 (configurable norm) */
export const KASTJE_MUUR = 3

/** Where a signal stands: brought to the team that has the case, or joined to the thread. */
export type SignaalStand = 'bezorgd' | 'aangesloten'

export interface Signaal {
  readonly id: string
  readonly dossierId: string
  readonly stand: SignaalStand
  readonly route: Route
  readonly vanNaam: string
  readonly gebeurdOp: string | null
  readonly ontvangenOp: string
  readonly feiten: string
  readonly mening: string | null
  readonly gezinWeet: JaNee
  readonly gezinWeetReden: string | null
  readonly eerderGeprobeerd: string | null
  readonly urgentie: Urgentie
  readonly geweldGenoemd: JaNee
}

export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'misschien'

/** A hit one may open, or only the fact that there is one and whom to ask. */
export type Treffer =
  | {
      readonly soort: 'eigen'
      readonly zekerheid: Zekerheid
      readonly dossierId: string
      readonly nummer: string
      readonly naam: string
      readonly geboortedatum: string | null
      readonly leeftijd: number | null
      readonly plaats: string
      readonly gesloten: boolean
    }
  | {
      readonly soort: 'niet-eigen'
      readonly zekerheid: Zekerheid
      readonly bezorgId: string | null
      readonly team: string
      readonly telefoon: string | null
      readonly regisseur: string | null
    }
