export type { Paneel, PersoonRechten, TermijnVandaag, Uitkomst, Vindplaats } from './model.ts'
export { rechtenVandaag } from './stand.ts'
export { antwoordWoord, gezagSoortWoord, groepen, handelingWoord, kaderWoord, vertegenwoordigerWoord } from './woorden.ts'
