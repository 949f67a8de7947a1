export type { Crisis, KindStand, Soort, VeiligheidStand, Waarde } from './model.ts'
export { veiligheidStand } from './stand.ts'
