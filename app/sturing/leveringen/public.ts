export { eindeVan, hulpvormVan, maatregelVan } from './rules.ts'
