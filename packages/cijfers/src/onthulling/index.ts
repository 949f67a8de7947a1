export type { Boom, OnthullingKeuzes, Tabel } from './beveilig.ts'
export { beveiligBoom, beveiligTabel, CBS_ONTHULLING } from './beveilig.ts'
