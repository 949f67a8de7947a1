export type { BelangStand, EigenKrachtStand, Gebruik, RapportUitspraak, StemStand } from './stand.ts'
export { belangStand, eigenKrachtStand, gebruikUitspraken, stemStand, uitsprakenVoorRapport } from './stand.ts'
/** Corrections of statements in a document after it was made: it then carries "contains corrected fact". */
export { correctiesIn } from './store.ts'
export { onafhankelijk } from './rules.ts'
