export type { Nazorg, TeVroeg } from './model.ts'
export { afsprakenVan, teVroegVan } from './store.ts'
