export type { Levering, Leveringstop } from './model.ts'
export { isTijdelijk } from './rules.ts'
export { leveringenVan, uitkomstenVan } from './store.ts'
export { stopNamen } from './teksten-codes.ts'
