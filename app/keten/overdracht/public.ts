export type { Overdracht, OverdrachtStand } from './model.ts'
export { aantalWisselingen, openOverdrachten } from './store.ts'
