export type { PlanStand } from './stand.ts'
export { planStand } from './stand.ts'
