/** What other rooms' pages may show of allocation. */
export { AntwoordKnoppen, BeheerKnoppen, type Kort } from './Antwoord.tsx'
export { TeKiezen } from './Maken.tsx'
export { afwijkNamen, eenheidNamen, frequentieNamen, onbeschikbaarNamen, standNamen, statusNamen, weigerNamen } from '../teksten-codes.ts'
export { PLAATSDELEN, type Plaatsdeel } from '../model.ts'
export type { berichten, plaatsen, toewijzingen } from '../queries.ts'
