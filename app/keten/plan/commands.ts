/** Every command of the plan: the text and its versions, agreement, and what is done together with the family. */
export { legAkkoordVast, stelPlanVast } from './handlers-akkoord.ts'
export { beginVersie, bewaarPlan, maakPlan } from './handlers-plan.ts'
export { beantwoordFamiliegroepsplan, biedFamiliegroepsplanAan, evalueerPlan } from './handlers-samen.ts'
