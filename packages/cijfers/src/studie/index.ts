/** The difference study: from a table of municipalities to a difference explained, by steps that can be run again. */
export {
  HYPOTHESESTATUS,
  onafhankelijkeSteun,
  stelHypothese,
  voegBewijsToe,
  zetStatus,
  type Bewijs,
  type Hypothese,
  type Hypothesestatus,
} from './hypothesen.ts'
export { herhaaltHetzelfde, leesStudie, metTeksten } from './bewaard.ts'
export { TREDEN, TREDEVRAGEN, voerToetsUit, type Toets, type Toetsuitslag, type Trede, type Tredeuitslag } from './ladder.ts'
export { leesEffect, maakLes, type Les, type Leseffect, type Periodecijfer } from './lessen.ts'
export type {
  Celinvoer,
  Keuzebesluit,
  Modus,
  NietBeoordeeld,
  Opvallendregel,
  Stap,
  Studiegemeente,
  Studieindicator,
  Studieland,
  Studieparameters,
  Studieverwachting,
  Vlag,
  Vlagsoort,
} from './model.ts'
export { afwijking, isOpvallend } from './opvallend.ts'
export { leesJson } from '../json.ts'
export { leesParameters, parameterschema } from './parameters.ts'
export { OPVALLEND, SES_TOLERANTIE } from './schema-parameters.ts'
export { gemeentenUitCsv, type UitCsv } from './csv.ts'
export { veldfoutTekst, type Gelezen, type Veldfout } from '../schema.ts'
export { factorverschillen, selecteer, type Factorverschil, type Keuzevoorstel, type Selectie } from './selectie.ts'
export { slotVan, type Slot } from './slot.ts'
export {
  beginStudie,
  concludeer,
  herhaalToetsen,
  kies,
  leer,
  leesTegen,
  nogTeDoen,
  noteerHypothese,
  openTreden,
  schrijf,
  stelVast,
  teVerklaren,
  toets,
  toetsVanFactoren,
} from './studie.ts'
export type { Paragraaf, Studie, Studiestaat, Tegenlezing, Tredeverslag } from './staat.ts'
export { zonderSleutel } from './anoniem.ts'
export type { Blok, Stuk } from './blokken.ts'
export { slotregels, verslag, verslagblokken, werkboek } from './verslag.ts'
export { cijfernaam, vlagInWoorden } from './vlag-woorden.ts'
export { praktijken, verzamel, type Verzameld } from './verzamelen.ts'
export { voorbeeldparameters } from './voorbeeld.ts'
