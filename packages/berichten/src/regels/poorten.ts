/**
 * The ports: what a message is checked against. Every function may be left out; the rules that need it are then
 * reported as not judged. Functions are synchronous: gather what is needed first, then check.
 */
import type { Datum, Eenheid, Frequentie, RedenBeeindiging, RedenWijziging } from '../berichten.ts'
import type { BerichtSoort } from '../definitie/index.ts'

/** An allocation as it stands: the latest version that was sent and not rejected. Dates inclusive, money in cents. */
export interface BekendeToewijzing {
  readonly nummer: number
  readonly bsn: string
  readonly gemeente: string
  readonly aanbieder: string
  readonly ingangsdatum: Datum
  readonly einddatum: Datum | null
  readonly categorie: string | null
  readonly code: string | null
  readonly omvang: { readonly volume: number; readonly eenheid: Eenheid; readonly frequentie: Frequentie } | null
  /** Largest amount over the whole allocation, in cents. */
  readonly budget: number | null
  readonly redenWijziging: RedenWijziging | null
}

/** Of whom an earlier delivery is and what it is about: part of its key. @bron iJw 3.2 IV008, TR063 */
interface Sleuteldeel {
  readonly bsn: string
  readonly aanbieder: string
  readonly gemeente: string
  /** Null when the records do not say; then it is not compared. */
  readonly categorie: string | null
  readonly code: string | null
}

/** A start that was accepted and not removed. */
export interface EerdereStart extends Sleuteldeel {
  readonly begindatum: Datum
}

/** A stop that was accepted and not removed. */
export interface EerdereStop extends Sleuteldeel {
  readonly begindatum: Datum
  readonly einddatum: Datum
  readonly reden: RedenBeeindiging
}

/** A line of a declaration that was submitted before, and what became of it. */
export interface EerderePrestatie {
  readonly referentie: string
  readonly vorigeReferentie: string | null
  readonly toewijzing: number
  readonly categorie: string
  readonly code: string
  readonly begin: Datum
  readonly eind: Datum
  readonly volume: number
  readonly eenheid: Eenheid
  /** In cents per unit; null when the line had none. */
  readonly tarief: number | null
  /** In cents. */
  readonly bedrag: number
  readonly debetCredit: 'D' | 'C'
  /** Open until its answer is there. */
  readonly oordeel: 'open' | 'toegekend' | 'afgewezen'
}

/** A request (VOT product or VOW) and what was answered. `afgehandeld` is true once rejected or allocated. */
export interface EerderVerzoek {
  readonly referentie: string
  readonly bsn: string
  readonly antwoord: 'geen' | 'in-onderzoek' | 'afgewezen'
  readonly toegewezen: boolean
}

/** A declaration that was sent before, as far as its answer needs it. */
export interface EerdereDeclaratie {
  readonly nummer: string
  readonly xsdVersie: { readonly BasisschemaXsdVersie: string; readonly BerichtXsdVersie: string }
  prestatie(referentie: string): EerderePrestatie | null
}

/**
 * Everything that earlier messages tell. Answer from one municipality's or one provider's own books; a number of an
 * allocation is unique within its municipality only.
 */
export interface Voorgeschiedenis {
  toewijzing(nummer: number, gemeente: string): BekendeToewijzing | null
  /** True when this sender has already used this identification for this kind of message. */
  eerderBericht(soort: BerichtSoort, afzender: string, identificatie: string): boolean
  starts(toewijzingNummer: number, gemeente: string): readonly EerdereStart[]
  stops(toewijzingNummer: number, gemeente: string): readonly EerdereStop[]
  /** Allocations that are current on or after this day for this client and provider; removed ones left out. */
  actueleToewijzingen(bsn: string, aanbieder: string, peildatum: Datum, gemeente: string): readonly BekendeToewijzing[]
  verzoek(aanbieder: string, referentie: string): EerderVerzoek | null
  /** Requests of this provider for this client at this municipality that have not been rejected or allocated yet. */
  openVerzoeken(bsn: string, aanbieder: string, gemeente: string): readonly EerderVerzoek[]
  /** All lines ever submitted on an allocation, in order of time. */
  prestaties(toewijzingNummer: number, gemeente: string): readonly EerderePrestatie[]
  /** The line with this number, whatever became of it. */
  prestatie(aanbieder: string, referentie: string): EerderePrestatie | null
  declaratieNummerGebruikt(aanbieder: string, nummer: string): boolean
  /** First day of the last declaration period that was submitted, or null when there was none. */
  laatsteDeclaratieperiode(aanbieder: string, gemeente: string): Datum | null
  declaratie(afzender: string, identificatie: string): EerdereDeclaratie | null
}

/** What does not follow from messages: lists, contracts and the clock. */
export interface ExterneBron {
  /** Today, as the receiver's calendar says. */
  vandaag(): Datum
  gemeenteBestaat(code: string, peildatum: Datum): boolean
  /** True when the product code belongs to this category in the list that the parties use; null when unknown. */
  productPast(categorie: string, code: string): boolean | null
  /** The tariff in cents for one unit as agreed; null when the contract is unknown. */
  tarief(aanbieder: string, code: string, eenheid: Eenheid, peildatum: Datum): { readonly bedrag: number; readonly eenheid: Eenheid } | null
}

/** What a message is checked against. */
export interface Poorten {
  readonly voorgeschiedenis?: Partial<Voorgeschiedenis>
  readonly extern?: Partial<ExterneBron>
}
