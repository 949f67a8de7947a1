/** Comparing areas: intervals, funnel plots, ranking with its uncertainty, similar areas, change over time. */
export { BETROUWBAARHEID, exactPoisson, overlappen, verschilVanAandelen, voorAfronding, wilson } from './interval.ts'
export type { Interval, Onzekerheid } from './interval.ts'
export { OORDEELNAMEN } from './model.ts'
export type { Groepstotaal, Meting, VergelijkGebied, VergelijkIndicator, Verschil, Waarneming } from './model.ts'
export { meting, samen, verschil } from './meting.ts'
export { gelijkenden, type Gelijkend, type Gelijkenden } from './gelijkend.ts'
export { rangorde, type Rang, type Rangorde } from './rangorde.ts'
export { strip, type Strip, type StripPunt } from './strip.ts'
export { TRECHTER_KANSEN, grensBij, trechter, type Ligging, type Trechter, type TrechterGrens, type TrechterPunt } from './trechter.ts'
export {
  vergelijk,
  type GebiedInPeriode,
  type NaastReferentie,
  type Per1000,
  type Referentie,
  type Vergelijking,
  type Vergelijkvraag,
  type Verandering,
} from './vergelijk.ts'
