/**
 * Every table by name; each `store.ts` adds its own:
 * `declare module '../../kern/db/tabellen.ts' { interface Tabellen { plan: PlanTabel } }`.
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface Tabellen {}
