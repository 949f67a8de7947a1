export { gezag, gezagOver } from './gezag.ts'
export type {
  DeelDatum,
  Gezagsindicatie,
  GezagPersoon,
  GezagReden,
  GezagStap,
  GezagUitkomst,
  GezagUitspraak,
  Inschrijving,
  Onderzoek,
  Ontstaan,
  OuderFeit,
  Verbintenis,
} from './types.ts'
