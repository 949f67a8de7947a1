export type { Geslacht, Gezag, Gezinslid, Partij, PartijSoort, Persoon, Plaats, ZonderBsn } from './model.ts'
export { volledigeNaam } from './model.ts'
export type { NieuwHuishouden, NieuwPersoon } from './store.ts'
export {
  bsnHash,
  bsnVan,
  bsnsVan,
  gezagVan,
  gezinsleden,
  gebruikSleutels,
  huishoudens,
  koppelDossier,
  koppelPersoon,
  maakHuishouden,
  maakPersoon,
  medewerkers,
  partijVan,
  partijen,
  personenVan,
  persoonMetBsn,
  persoonVan,
  zetGezag,
} from './store.ts'
export { afstand, zoeknaam } from './zoeknaam.ts'
export { ontsleutel, versleutel } from './versleuteld.ts'
