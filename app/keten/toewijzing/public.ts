export type { BerichtRegel, BerichtStatus, BewaardeBevinding, Toewijzing, ToewijzingStand } from './model.ts'
export { klokNu, merkLevering, plaatsenVan, toewijzingenMetNummer, toewijzingenVan, toewijzingVan } from './store.ts'
export {
  berichtVan,
  bewaarBericht,
  eerderOntvangen,
  hashVan,
  inhoudVan,
  nieuweIdentificatie,
  verzondenMet,
  wachtendeBerichten,
  werkBerichtBij,
} from './store-berichten.ts'
export type { NieuwBericht } from './store-berichten.ts'
export { isAfgekeurd, verwerkRetour } from './handlers-retour.ts'
export { clientVan } from './jw301.ts'
export { standNamen, statusNamen, wijzigNamen } from './teksten-codes.ts'
export { verzonden } from './dienst.ts'
