export type { Datum, Periode } from './datum.ts'
export {
  DatumFout,
  dagenInMaand,
  dagnummer,
  datumVan,
  eerste,
  isDatum,
  isSchrikkeljaar,
  laatste,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  verschilInDagen,
  weekdag,
} from './datum.ts'
export type { Feestdag, FeestdagNaam } from './feestdagen.ts'
export { feestdagen, pasen } from './feestdagen.ts'
export type { Kalender, KalenderKeuze } from './werkdagen.ts'
export { isWerkdag, maakKalender, plusWerkdagen, termijnenwet, werkdagenTussen } from './werkdagen.ts'
export type { Geboortedatum, Leeftijd } from './leeftijd.ts'
export { geboorteGrenzen, heeftBereikt, leeftijdOp, verjaardag } from './leeftijd.ts'
export { bijzondereBsn, elfproef, isTestBsn } from './bsn.ts'
