/** Every command of the plan: the text and its versions, and what is done together with the family. */
export { beginVersie, bewaarPlan, legAkkoordVast, maakPlan, stelPlanVast } from './handlers-plan.ts'
export { beantwoordFamiliegroepsplan, biedFamiliegroepsplanAan, evalueerPlan } from './handlers-samen.ts'
