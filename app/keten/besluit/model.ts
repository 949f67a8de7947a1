import type { Datum } from '../../kern/time/klok.ts'

/** Kinds of decision. There is none that refuses because consent was not given (a wide consent form is no condition for help). */
export const SOORTEN = ['eerste', 'herindicatie', 'ambtshalve-verlenging', 'wijziging', 'beeindiging', 'weigering'] as const
export type BesluitSoort = (typeof SOORTEN)[number]

/** A draft is edited by access, laid before the municipality, and taken there; or withdrawn with a reason. */
export const STANDEN = ['concept', 'voorgelegd', 'genomen', 'ingetrokken'] as const
export type BesluitStand = (typeof STANDEN)[number]

/** Legal frame of one item of help: pressure (*drang*) is not a legal frame. */
export const KADERS = ['vrijwillig', 'ondertoezichtstelling', 'voogdij', 'jeugdreclassering', 'gesloten-jeugdhulp'] as const
export type Kader = (typeof KADERS)[number]

/** Coded reasons of a refusal. */
export const WEIGERREDENEN = [
  'eigen-kracht',
  'andere-wet',
  'andere-gemeente',
  'geen-jeugdhulp-nodig',
  'niet-passend',
  'pgb-voorwaarden',
  'anders',
] as const
export type Weigerreden = (typeof WEIGERREDENEN)[number]

/** Why a decision that was taken is changed or ended; "no capacity" is counted apart. */
export const OORZAKEN = ['doel-bereikt', 'situatie-veranderd', 'gezin-wil-anders', 'geen-capaciteit', 'fout-hersteld', 'anders'] as const
export type Oorzaak = (typeof OORZAKEN)[number]

/** Why there was no talk with the child. Each is counted. */
export const GEEN_GESPREK = [
  'ongeboren',
  'te-jong',
  'wilde-niet',
  'schadelijk',
  'niet-bereikbaar',
  'ouder-weigert',
  'kwetsbaar',
  'geen-tolk',
  'geen-tijd',
  'niet-gevraagd',
] as const
export type GeenGesprek = (typeof GEEN_GESPREK)[number]

/** How a decision compares with the one before it. */
export const UITKOMSTEN = ['nieuw', 'ongewijzigd', 'meer', 'minder', 'anders', 'gestopt', 'geweigerd'] as const
export type BesluitUitkomst = (typeof UITKOMSTEN)[number]

/** One item of help as it is decided: product, amount, period, form and legal basis are the item's own. */
export interface Voorziening {
  readonly id: string
  /** Code of the national product table, e.g. `45A04`. */
  readonly product: string
  /** What it must bring, for this child. */
  readonly doel: string
  /** Whole number of units; null when the product is granted without an amount. */
  readonly volume: number | null
  readonly eenheid: string | null
  readonly frequentie: string | null
  readonly van: Datum
  /** Last day; null: no end date. */
  readonly totEnMet: Datum | null
  /** After the last day the help runs on until there is a new decision, or it is done, and then why. */
  readonly naEinde: 'opnieuw-bekijken' | 'klaar'
  readonly klaarReden: string | null
  readonly vorm: 'zin' | 'pgb'
  /** Cents per unit. */
  readonly tarief: number | null
  readonly kader: Kader
  /** Article, e.g. `Jeugdwet 2.3`. */
  readonly grondslag: string
  /** Determined by a certified institution under a measure: the municipality cannot refuse, cut or replace it. */
  readonly bepaaldDoorGi: boolean
  readonly aanbiederId: string | null
  readonly aanbiederNaam: string | null
  /** First available instead of most suitable is temporary, with a day on which to look again. */
  readonly passend: 'meest-passend' | 'eerst-beschikbaar'
  readonly vervolgOp: Datum | null
  /** A dispute about who pays is kept and never blocks. */
  readonly bekostiging: 'duidelijk' | 'betwist'
  /** The item of an earlier decision that this one continues. */
  readonly vervangt: string | null
}

/** An item as taken, with the line it belongs to. */
export interface GenomenVoorziening extends Voorziening {
  readonly besluitId: string
  readonly dossierId: string
  readonly lijn: string
}

/** Why and when an item ended. */
export interface Einde {
  readonly voorzieningId: string
  readonly besluitId: string
  readonly laatsteDag: Datum
  readonly soort: 'vervangen' | 'beeindigd'
  readonly motief: string
}

/** What a draft says: the form is the letter. */
export interface BesluitInhoud {
  /** What was asked. */
  readonly vraag: string
  readonly motivering: string
  /** Statements of the inquiry this rests on; a later correction reaches whoever holds the letter. */
  readonly feiten: readonly string[]
  readonly alternatieven: readonly { readonly wat: string; readonly waaromNiet: string }[]
  readonly schadeIngrijpen: string
  readonly schadeNietIngrijpen: string
  /** Reasons of the organisation (capacity, contract, money), apart from the child's interest. */
  readonly organisatorisch: string
  /** The child's view and what was done with it, or why there was no talk. */
  readonly kind: { readonly zei: string; readonly gedaan: string; readonly geenReden: GeenGesprek | null; readonly geenToelichting: string }
  readonly ouders: string
  readonly voorzieningen: readonly Voorziening[]
  readonly beeindigt: readonly {
    readonly voorzieningId: string
    readonly laatsteDag: Datum
    readonly motief: string
    readonly doorGi: boolean
  }[]
  readonly weigering: { readonly reden: Weigerreden | null; readonly alternatief: string; readonly bepaaldDoorGi: boolean }
  readonly oorzaak: Oorzaak | null
  /** Why it becomes less, other or nothing, when it does. */
  readonly verschilMotief: string
  /** Ex officio extension: the planned day of the talk that is still owed. */
  readonly herbeoordelingOp: Datum | null
  /** Action that follows when there is no help to start. */
  readonly vervolg: { readonly wat: string; readonly eigenaarId: string | null; readonly eigenaarNaam: string; readonly op: Datum | null }
  /** The same in simple words, for the child. */
  readonly kindTekst: string
  readonly bezwaarAdres: string
}

export interface Besluit {
  readonly id: string
  readonly zaakId: string
  readonly dossierId: string
  readonly soort: BesluitSoort
  readonly stand: BesluitStand
  readonly versie: number
  readonly vorigId: string | null
  readonly inhoud: BesluitInhoud
  readonly opgesteldDoor: string
  readonly opgesteldDoorNaam: string
  readonly opgesteldOp: Datum
  readonly gewijzigdOp: string
  readonly gewijzigdDoorNaam: string
  readonly voorgelegdOp: Datum | null
  readonly voorgelegdAan: string | null
  readonly voorgelegdAanNaam: string | null
  readonly vraagTerug: string | null
  readonly vraagTerugOp: Datum | null
  readonly genomenOp: Datum | null
  readonly genomenDoorNaam: string | null
  readonly bezwaarTot: Datum | null
  readonly uitkomst: BesluitUitkomst | null
  readonly ingetrokkenReden: string | null
}

/** What must follow from a decision: who, and before when. */
export interface Actie {
  readonly id: string
  readonly besluitId: string
  readonly voorzieningId: string | null
  readonly wat: string
  readonly eigenaarId: string
  readonly eigenaarNaam: string
  readonly uiterlijkOp: Datum
  /** Rule of the term that shows it was done; null: somebody says so by hand. */
  readonly termijn: 'uitvoering-besluit' | 'toewijzing-na-besluit' | null
  readonly klaarOp: Datum | null
}

export interface Bezwaar {
  readonly id: string
  readonly besluitId: string
  readonly ontvangenOp: Datum
  readonly vanNaam: string
  readonly eigenWoorden: string
  readonly opTijd: boolean
  readonly hulpLooptDoor: boolean
  readonly beslissenVoor: Datum
  readonly stand: 'open' | 'gegrond' | 'deels-gegrond' | 'ongegrond' | 'ingetrokken'
  readonly afgedaanOp: Datum | null
  readonly uitkomst: string | null
}

/** An empty draft. */
export const LEEG: BesluitInhoud = {
  vraag: '',
  motivering: '',
  feiten: [],
  alternatieven: [],
  schadeIngrijpen: '',
  schadeNietIngrijpen: '',
  organisatorisch: '',
  kind: { zei: '', gedaan: '', geenReden: null, geenToelichting: '' },
  ouders: '',
  voorzieningen: [],
  beeindigt: [],
  weigering: { reden: null, alternatief: '', bepaaldDoorGi: false },
  oorzaak: null,
  verschilMotief: '',
  herbeoordelingOp: null,
  vervolg: { wat: '', eigenaarId: null, eigenaarNaam: '', op: null },
  kindTekst: '',
  bezwaarAdres: '',
}
