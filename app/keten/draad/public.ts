export { doelWoord, rolWoord } from './doelen.ts'
export type { Dossier, Gezinszaak, NieuweZaak, Regisseur } from './model.ts'
export { dossierVan, dossierVanKindBij, dossiersVan, openDossier, openZaak, regisseurVan, vervangRegisseur, zaakVan } from './store.ts'
