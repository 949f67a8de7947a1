export type { Indicator, IndicatorSet, Maat, Moment, NietBerekenbaar, TelTabel } from './model.ts'
export { indicator, INDICATOREN, NIET_BEREKENBAAR, zoekIndicator } from './catalogus.ts'
export type { Rekenopties } from './bereken.ts'
export { bereken, tel } from './bereken.ts'
