export type { Ketenklok, KlokSegment, KlokStap, KlokToestand } from './ketenklok.ts'
export { ketenklok } from './ketenklok.ts'
export type { KlokDeel, WachtlijstTelling } from './delen.ts'
export { klokDelen, wachtlijsten } from './delen.ts'
