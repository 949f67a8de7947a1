/** The value types of iJw 3.2: what a single value may look like. Lengths count characters, amounts are cents. */
import { codelijsten } from './codelijsten.ts'
import type { CodelijstNaam } from './codelijsten.ts'

/** Text patterns by name; each is written once for reading here and once for an XSD. */
export type PatroonNaam =
  | 'gevuld'
  | 'gevuldOveralRegels'
  | 'cijfers'
  | 'letters'
  | 'versie'
  | 'lettersCijfers'
  | 'cijfers4'
  | 'cijfers8'
  | 'cijfers9'

export type Waardetype =
  | { readonly soort: 'tekst'; readonly max: number | null; readonly patroon: PatroonNaam | null }
  | { readonly soort: 'code'; readonly lijst: CodelijstNaam }
  | { readonly soort: 'getal'; readonly max: number }
  | { readonly soort: 'datum' }
  | { readonly soort: 'tijd' }

const tekst = (max: number | null, patroon: PatroonNaam | null = 'gevuld') => ({ soort: 'tekst', max, patroon }) as const
const code = (lijst: CodelijstNaam) => ({ soort: 'code', lijst }) as const
const getal = (max: number) => ({ soort: 'getal', max }) as const

/** All value types by name. Text is never empty; numbers start at zero and have no decimals. */
export const typen = {
  AanduidingWoonadres: code('NUM061'),
  AdresSoort: code('COD757'),
  AgbCode: tekst(8, 'cijfers8'),
  Bedrag: getal(99_999_999),
  BerichtCode: tekst(3, null),
  BerichtSubversie: getal(99),
  BerichtVersie: getal(99),
  Budget: getal(99_999_999),
  BurgerServicenummer: tekst(9, 'cijfers9'),
  Commentaar: tekst(null, 'gevuldOveralRegels'),
  Communicatievorm: code('COD747'),
  Datum: { soort: 'datum' },
  DatumGebruik: code('COD170'),
  DebetCredit: code('COD043'),
  DeclaratieNummer: tekst(12, 'lettersCijfers'),
  Eenheid: code('WJ756'),
  Emailadres: tekst(80),
  Frequentie: code('WMO757'),
  Gemeente: tekst(null, 'cijfers4'),
  Geslacht: code('COD046'),
  Huisletter: tekst(1),
  Huisnummer: getal(99_999),
  HuisnummerToevoeging: tekst(4),
  IdentificatieBericht: tekst(12),
  IdentificatieDeclaratie: tekst(12, null),
  JaNee: code('COD260'),
  JuridischeStatus: code('WJ232'),
  LandCode: code('COD032'),
  Landnummer: tekst(4),
  Naam: tekst(200),
  NaamGebruik: code('COD700'),
  NaamVerwijzer: tekst(64),
  Nummer: getal(999_999_999),
  Organisatienaam: tekst(35),
  Persoonsid: tekst(20),
  Plaatsnaam: tekst(80),
  Postcode: tekst(8),
  ProductCategorie: code('JZ020'),
  ProductCode: tekst(5),
  RedenAfwijzingVerzoek: code('WJ759'),
  RedenBeeindiging: code('JZ588'),
  RedenVerzoek: code('WJ758'),
  RedenWijziging: code('JZ002'),
  Referentie: tekst(36),
  ReferentieNummer: tekst(20, null),
  RelatieVolgorde: getal(99),
  RetourCode: code('WJ001'),
  SoortRelatie: code('COD472'),
  StatusAanlevering: code('COD467'),
  Straatnaam: tekst(24),
  Taal: tekst(25),
  Telefoonnummer: tekst(15, 'cijfers'),
  Tijd: { soort: 'tijd' },
  TotaalBedrag: getal(999_999_999_999),
  TypeVerwijzer: code('COD327'),
  Versie: tekst(null, 'versie'),
  VerzoekAntwoord: code('WJ760'),
  Volume: getal(99_999_999),
  Voorletters: tekst(6, 'letters'),
  Voorvoegsel: tekst(10),
  WettelijkeVertegenwoordiging: code('WJ003'),
} as const satisfies Record<string, Waardetype>

export type GetypeerdeNaam = keyof typeof typen

/** The value type behind a name. */
export function waardetype(naam: GetypeerdeNaam): Waardetype {
  return typen[naam]
}

/** All codes a type allows, or null when it has no code list. */
export function codesVan(naam: GetypeerdeNaam): readonly string[] | null {
  const t = waardetype(naam)
  return t.soort === 'code' ? Object.keys(codelijsten[t.lijst].codes) : null
}
