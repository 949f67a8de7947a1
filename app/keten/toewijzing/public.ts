export type { BerichtRegel, BerichtStatus, BewaardeBevinding, Toewijzing, ToewijzingStand } from './model.ts'
export { besloten, maakVan, vraagOpdracht } from './handlers-maken.ts'
export type { TeGevenHulp } from './handlers-maken.ts'
export { wijzigAlles } from './handlers-verzoek.ts'
export { voorletters } from './jw301.ts'
export { toeTeWijzen } from './besluiten.ts'
export { klokNu, merkLevering, plaatsenVan, toewijzingenBij, toewijzingenMetNummer, toewijzingenVan, toewijzingVan } from './store.ts'
export {
  berichtVan,
  bewaarBericht,
  eerderOntvangen,
  hashVan,
  inhoudVan,
  nieuweIdentificatie,
  noemNummers,
  verzondenMet,
  wachtendeBerichten,
  werkBerichtBij,
} from './store-berichten.ts'
export type { NieuwBericht } from './store-berichten.ts'
export { isAfgekeurd, verwerkRetour } from './handlers-retour.ts'
export { clientVan } from './jw301.ts'
export type { Omvang } from './model.ts'
export { eenheidNamen, frequentieNamen, standNamen, statusNamen, wijzigNamen } from './teksten-codes.ts'
export { verzonden } from './dienst.ts'
export { alsBekend, alsBewaard, bewaarPost, openPost, stuurAntwoord } from './post.ts'
export type { Binnen, PostAfloop, PostInvoer, PostRij } from './post.ts'
