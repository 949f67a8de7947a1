/** What other rooms' pages may show of allocation. */
export { AntwoordKnoppen, BeheerKnoppen, type Kort } from './Antwoord.tsx'
export { TeKiezen } from './Maken.tsx'
export { afwijkNamen, eenheidNamen, frequentieNamen, onbeschikbaarNamen, standNamen, weigerNamen } from '../teksten-codes.ts'
export type { plaatsen, toewijzingen } from '../queries.ts'
