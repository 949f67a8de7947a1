export { bandVan, handelingen, heeftGezag, magRecht, rechten, vertegenwoordiger } from './rechten.ts'
export { isJeugdige, leeftijdsgrenzen, naderendeGrenzen, strafrechtVoor } from './leeftijdsgrenzen.ts'
export type { IsJeugdige, Leeftijdsgrens, NaderendeGrens, Rond18, Strafrecht } from './leeftijdsgrenzen.ts'
export type { Antwoord, Betrokkene, Handeling, Kader, KaderNaam, Leeftijdsband, Recht, Rechten, Rol, Vertegenwoordiger } from './types.ts'
