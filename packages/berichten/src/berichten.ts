// Over 300 lines: derived from the message definitions (src/afgeleid/typescript.ts); do not edit by hand.
/** The fourteen messages of iJw 3.2 as plain objects: official element names as keys, lists as arrays. */

/** A calendar day, `'2026-11-21'`. */
export type Datum = string

/** A time of day without time zone, `'14:30:00'`. */
export type Tijd = string

export type AanduidingWoonadres = 'AB' | 'BY' | 'TO' | 'WW'
export type AdresSoort = '01' | '02' | '03' | '04'
export type Communicatievorm = '1' | '2' | '3'
export type DatumGebruik = '1' | '2' | '3'
export type DebetCredit = 'C' | 'D'
export type Eenheid = '01' | '04' | '14' | '16' | '82' | '83' | '84'
export type Frequentie = '1' | '2' | '4' | '6'
export type Geslacht = '0' | '1' | '2'
export type JaNee = '1' | '2'
export type JuridischeStatus = '01' | '02' | '03' | '04' | '05' | '11' | '12'
/** Two letters, ISO 3166-1. */
export type LandCode = string
export type NaamGebruik = '1' | '2' | '3' | '4' | '5' | '6'
export type ProductCategorie =
  | '31'
  | '32'
  | '33'
  | '34'
  | '35'
  | '36'
  | '37'
  | '38'
  | '40'
  | '41'
  | '42'
  | '43'
  | '44'
  | '45'
  | '46'
  | '47'
  | '48'
  | '49'
  | '50'
  | '51'
  | '52'
  | '53'
  | '54'
  | '55'
export type RedenAfwijzingVerzoek = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type RedenBeeindiging = '02' | '20' | '31' | '32' | '33' | '34' | '35' | '36' | '37' | '38' | '39'
export type RedenVerzoek = '1' | '2'
export type RedenWijziging =
  | '01'
  | '02'
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
export type RetourCode =
  | '0001'
  | '0200'
  | '0233'
  | '0611'
  | '8001'
  | '8017'
  | '8021'
  | '8187'
  | '8214'
  | '8848'
  | '9019'
  | '9056'
  | '9063'
  | '9069'
  | '9071'
  | '9074'
  | '9307'
  | '9308'
  | '9319'
  | '9321'
  | '9322'
  | '9326'
  | '9332'
  | '9333'
  | '9338'
  | '9339'
  | '9340'
  | '9341'
  | '9346'
  | '9347'
  | '9349'
  | '9350'
  | '9351'
  | '9355'
  | '9357'
  | '9359'
  | '9360'
  | '9361'
  | '9365'
  | '9366'
  | '9367'
  | '9369'
  | '9373'
  | '9374'
  | '9375'
  | '9379'
  | '9384'
  | '9385'
  | '9387'
  | '9388'
  | '9389'
  | '9390'
  | '9411'
  | '9412'
  | '9413'
  | '9414'
  | '9415'
  | 'S300'
  | 'S329'
export type SoortRelatie =
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '17'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
export type StatusAanlevering = '1' | '2' | '3' | '9'
export type TypeVerwijzer = '01' | '02' | '03' | '04' | '05' | '06' | '08'
export type VerzoekAntwoord = '1' | '2'
export type WettelijkeVertegenwoordiging = '06' | '07' | '08' | '09' | '10'

export interface JW301 {
  Header: JW301Header
  Client: JW301Client
}

export interface JW301Header {
  BerichtCode: '436'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface BerichtIdentificatie {
  Identificatie: string
  Dagtekening: Datum
}

export interface XsdVersie {
  BasisschemaXsdVersie: string
  BerichtXsdVersie: string
}

export interface JW301Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VolledigeNaam
  Communicatie?: Communicatie | undefined
  JuridischeStatus?: JuridischeStatus | undefined
  WettelijkeVertegenwoordiging?: WettelijkeVertegenwoordiging | undefined
  Commentaar?: string | undefined
  Relaties?: { Relatie: JW301Relatie[] } | undefined
  Contactgegevens: { Contact: JW301Contact[] }
  ToegewezenProducten: { ToegewezenProduct: JW301ToegewezenProduct[] }
}

export interface Geboortedatum {
  Datum: Datum
  DatumGebruik?: DatumGebruik | undefined
}

export interface VolledigeNaam {
  Geslachtsnaam: Achternaam
  Partnernaam?: Achternaam | undefined
  Voornamen?: string | undefined
  Voorletters?: string | undefined
  NaamGebruik: NaamGebruik
}

export interface Achternaam {
  Achternaam: string
  Voorvoegsel?: string | undefined
}

export interface Communicatie {
  Vorm: Communicatievorm
  Taal?: string | undefined
}

export interface JW301Relatie {
  Nummer: string
  Volgorde?: number | undefined
  Soort: SoortRelatie
  Geboortedatum?: Geboortedatum | undefined
  Geslacht?: Geslacht | undefined
  Naam: VolledigeNaam
  Contact: JW301Contact
}

export interface JW301Contact {
  Soort: AdresSoort
  Adres?: Adres | undefined
  Organisatie?: string | undefined
  Telefoon?: Telefoonnummers | undefined
  Emailadres?: string | undefined
  Periode?: OpenPeriode | undefined
}

export interface Adres {
  Huis?: Huis | undefined
  Postcode?: string | undefined
  Straatnaam?: string | undefined
  Plaatsnaam?: string | undefined
  LandCode?: LandCode | undefined
}

export interface Huis {
  Huisnummer: number
  Huisletter?: string | undefined
  HuisnummerToevoeging?: string | undefined
  AanduidingWoonadres?: AanduidingWoonadres | undefined
}

export interface Telefoonnummers {
  Telefoon01: Telefoon
  Telefoon02?: Telefoon | undefined
}

export interface Telefoon {
  Telefoonnummer: string
  Landnummer: string
}

export interface OpenPeriode {
  Begindatum?: Datum | undefined
  Einddatum?: Datum | undefined
}

export interface JW301ToegewezenProduct {
  ToewijzingNummer: number
  ReferentieAanbieder?: string | undefined
  Product?: Product | undefined
  Toewijzingsdatum: Datum
  Toewijzingstijd: Tijd
  Ingangsdatum: Datum
  Einddatum?: Datum | undefined
  RedenWijziging?: RedenWijziging | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
  Commentaar?: string | undefined
}

export interface Product {
  Categorie: ProductCategorie
  Code?: string | undefined
}

export interface Omvang {
  Volume: number
  Eenheid: Eenheid
  Frequentie: Frequentie
}

export interface JW302 {
  Header: JW302Header
  Client?: JW302Client | undefined
}

export interface JW302Header {
  BerichtCode: '437'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  IdentificatieRetour: string
  DagtekeningRetour: Datum
  XsltVersie?: string | undefined
  XsdVersieRetour: XsdVersie
  RetourCodes?: { RetourCode: RetourCode[] } | undefined
}

export interface JW302Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VolledigeNaam
  Communicatie?: Communicatie | undefined
  JuridischeStatus?: JuridischeStatus | undefined
  WettelijkeVertegenwoordiging?: WettelijkeVertegenwoordiging | undefined
  Commentaar?: string | undefined
  Relaties?: { Relatie: JW302Relatie[] } | undefined
  Contactgegevens: { Contact: JW302Contact[] }
  ToegewezenProducten: { ToegewezenProduct: JW302ToegewezenProduct[] }
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW302Relatie {
  Nummer: string
  Volgorde?: number | undefined
  Soort: SoortRelatie
  Geboortedatum?: Geboortedatum | undefined
  Geslacht?: Geslacht | undefined
  Naam: VolledigeNaam
  Contact: JW302Contact
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW302Contact {
  Soort: AdresSoort
  Adres?: Adres | undefined
  Organisatie?: string | undefined
  Telefoon?: Telefoonnummers | undefined
  Emailadres?: string | undefined
  Periode?: OpenPeriode | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW302ToegewezenProduct {
  ToewijzingNummer: number
  ReferentieAanbieder?: string | undefined
  Product?: Product | undefined
  Toewijzingsdatum: Datum
  Toewijzingstijd: Tijd
  Ingangsdatum: Datum
  Einddatum?: Datum | undefined
  RedenWijziging?: RedenWijziging | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
  Commentaar?: string | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW305 {
  Header: JW305Header
  Client: JW305Client
}

export interface JW305Header {
  BerichtCode: '438'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface JW305Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VerkorteNaam
  StartProducten: { StartProduct: JW305StartProduct[] }
}

export interface VerkorteNaam {
  Geslachtsnaam: Achternaam
  Voornamen?: string | undefined
  Voorletters?: string | undefined
}

export interface JW305StartProduct {
  ToewijzingNummer?: number | undefined
  Product?: Product | undefined
  ToewijzingIngangsdatum?: Datum | undefined
  Begindatum: Datum
  StatusAanlevering: StatusAanlevering
}

export interface JW306 {
  Header: JW306Header
  Client?: JW306Client | undefined
}

export interface JW306Header {
  BerichtCode: '439'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  IdentificatieRetour: string
  DagtekeningRetour: Datum
  XsltVersie?: string | undefined
  XsdVersieRetour: XsdVersie
  RetourCodes?: { RetourCode: RetourCode[] } | undefined
}

export interface JW306Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VerkorteNaam
  StartProducten: { StartProduct: JW306StartProduct[] }
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW306StartProduct {
  ToewijzingNummer?: number | undefined
  Product?: Product | undefined
  ToewijzingIngangsdatum?: Datum | undefined
  Begindatum: Datum
  StatusAanlevering: StatusAanlevering
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW307 {
  Header: JW307Header
  Client: JW307Client
}

export interface JW307Header {
  BerichtCode: '440'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface JW307Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VerkorteNaam
  StopProducten: { StopProduct: JW307StopProduct[] }
}

export interface JW307StopProduct {
  ToewijzingNummer?: number | undefined
  Product?: Product | undefined
  ToewijzingIngangsdatum?: Datum | undefined
  Begindatum: Datum
  RedenBeeindiging: RedenBeeindiging
  Einddatum: Datum
  StatusAanlevering: StatusAanlevering
}

export interface JW308 {
  Header: JW308Header
  Client?: JW308Client | undefined
}

export interface JW308Header {
  BerichtCode: '441'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  IdentificatieRetour: string
  DagtekeningRetour: Datum
  XsltVersie?: string | undefined
  XsdVersieRetour: XsdVersie
  RetourCodes?: { RetourCode: RetourCode[] } | undefined
}

export interface JW308Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VerkorteNaam
  StopProducten: { StopProduct: JW308StopProduct[] }
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW308StopProduct {
  ToewijzingNummer?: number | undefined
  Product?: Product | undefined
  ToewijzingIngangsdatum?: Datum | undefined
  Begindatum: Datum
  RedenBeeindiging: RedenBeeindiging
  Einddatum: Datum
  StatusAanlevering: StatusAanlevering
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW315 {
  Header: JW315Header
  Client: JW315Client
}

export interface JW315Header {
  BerichtCode: '446'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface JW315Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VerkorteNaam
  GezagsdragerBekend?: JaNee | undefined
  Commentaar?: string | undefined
  AangevraagdeProducten: { AangevraagdProduct: JW315AangevraagdProduct[] }
}

export interface JW315AangevraagdProduct {
  ReferentieAanbieder: string
  BeschikkingNummer?: number | undefined
  Product?: Product | undefined
  BeschikkingIngangsdatum?: Datum | undefined
  ToewijzingIngangsdatum: Datum
  ToewijzingEinddatum?: Datum | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
  Verwijzer: Verwijzer
  Raamcontract?: JaNee | undefined
  Commentaar?: string | undefined
}

export interface Verwijzer {
  Type: TypeVerwijzer
  Naam?: string | undefined
  ZorgverlenerCode?: string | undefined
}

export interface JW316 {
  Header: JW316Header
  Client?: JW316Client | undefined
}

export interface JW316Header {
  BerichtCode: '447'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  IdentificatieRetour: string
  DagtekeningRetour: Datum
  XsltVersie?: string | undefined
  XsdVersieRetour: XsdVersie
  RetourCodes?: { RetourCode: RetourCode[] } | undefined
}

export interface JW316Client {
  Bsn: string
  Geboortedatum: Geboortedatum
  Geslacht: Geslacht
  Naam: VerkorteNaam
  GezagsdragerBekend?: JaNee | undefined
  Commentaar?: string | undefined
  AangevraagdeProducten: { AangevraagdProduct: JW316AangevraagdProduct[] }
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW316AangevraagdProduct {
  ReferentieAanbieder: string
  BeschikkingNummer?: number | undefined
  Product?: Product | undefined
  BeschikkingIngangsdatum?: Datum | undefined
  ToewijzingIngangsdatum: Datum
  ToewijzingEinddatum?: Datum | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
  Verwijzer: Verwijzer
  Raamcontract?: JaNee | undefined
  Commentaar?: string | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW317 {
  Header: JW317Header
  Client: JW317Client
}

export interface JW317Header {
  BerichtCode: '486'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface JW317Client {
  Bsn: string
  Verzoek: JW317Verzoek
}

export interface JW317Verzoek {
  ReferentieAanbieder: string
  RedenVerzoek: RedenVerzoek
  OngewijzigdeProducten?: { OngewijzigdProduct: JW317OngewijzigdProduct[] } | undefined
  TeWijzigenProducten?: { TeWijzigenProduct: JW317TeWijzigenProduct[] } | undefined
  NieuweProducten?: { NieuwProduct: JW317NieuwProduct[] } | undefined
}

export interface JW317OngewijzigdProduct {
  ToewijzingNummer: number
}

export interface JW317TeWijzigenProduct {
  ToewijzingNummer: number
  GewensteIngangsdatum: Datum
  Einddatum?: Datum | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
}

export interface JW317NieuwProduct {
  Product?: Product | undefined
  GewensteIngangsdatum: Datum
  Einddatum?: Datum | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
}

export interface JW318 {
  Header: JW318Header
  Client?: JW318Client | undefined
}

export interface JW318Header {
  BerichtCode: '487'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  IdentificatieRetour: string
  DagtekeningRetour: Datum
  XsltVersie?: string | undefined
  XsdVersieRetour: XsdVersie
  RetourCodes?: { RetourCode: RetourCode[] } | undefined
}

export interface JW318Client {
  Bsn: string
  Verzoek: JW318Verzoek
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW318Verzoek {
  ReferentieAanbieder: string
  RedenVerzoek: RedenVerzoek
  OngewijzigdeProducten?: { OngewijzigdProduct: JW318OngewijzigdProduct[] } | undefined
  TeWijzigenProducten?: { TeWijzigenProduct: JW318TeWijzigenProduct[] } | undefined
  NieuweProducten?: { NieuwProduct: JW318NieuwProduct[] } | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW318OngewijzigdProduct {
  ToewijzingNummer: number
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW318TeWijzigenProduct {
  ToewijzingNummer: number
  GewensteIngangsdatum: Datum
  Einddatum?: Datum | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW318NieuwProduct {
  Product?: Product | undefined
  GewensteIngangsdatum: Datum
  Einddatum?: Datum | undefined
  Omvang?: Omvang | undefined
  Budget?: number | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW319 {
  Header: JW319Header
  Antwoord: JW319Antwoord
}

export interface JW319Header {
  BerichtCode: '488'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface JW319Antwoord {
  ReferentieAanbieder: string
  VerzoekAntwoord: VerzoekAntwoord
  RedenAfwijzingVerzoek?: RedenAfwijzingVerzoek | undefined
  Woonplaatsbeginsel?: JW319Woonplaatsbeginsel | undefined
}

export interface JW319Woonplaatsbeginsel {
  Gemeente: string
}

export interface JW320 {
  Header: JW320Header
  Antwoord?: JW320Antwoord | undefined
}

export interface JW320Header {
  BerichtCode: '489'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  IdentificatieRetour: string
  DagtekeningRetour: Datum
  XsltVersie?: string | undefined
  XsdVersieRetour: XsdVersie
  RetourCodes?: { RetourCode: RetourCode[] } | undefined
}

export interface JW320Antwoord {
  ReferentieAanbieder: string
  VerzoekAntwoord: VerzoekAntwoord
  RedenAfwijzingVerzoek?: RedenAfwijzingVerzoek | undefined
  Woonplaatsbeginsel?: JW320Woonplaatsbeginsel | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW320Woonplaatsbeginsel {
  Gemeente: string
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW323 {
  Header: JW323Header
  Declaratie: JW323Declaratie
}

export interface JW323Header {
  BerichtCode: '490'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
}

export interface JW323Declaratie {
  DeclaratieNummer: string
  DeclaratiePeriode: GeslotenPeriode
  DeclaratieDagtekening: Datum
  TotaalIngediendBedrag: TotaalBedragMetDC
  Clienten: { Client: JW323Client[] }
}

export interface GeslotenPeriode {
  Begindatum: Datum
  Einddatum: Datum
}

export interface TotaalBedragMetDC {
  TotaalBedrag: number
  DebetCredit: DebetCredit
}

export interface JW323Client {
  Bsn: string
  Prestaties: { Prestatie: JW323Prestatie[] }
}

export interface JW323Prestatie {
  ProductReferentie: Referentie
  ToewijzingNummer: number
  ProductCategorie: ProductCategorie
  ProductCode: string
  ProductPeriode: GeslotenPeriode
  GeleverdVolume: number
  Eenheid: Eenheid
  ProductTarief?: number | undefined
  IngediendBedrag: BedragMetDC
}

export interface Referentie {
  ReferentieNummer: string
  VorigReferentieNummer?: string | undefined
}

export interface BedragMetDC {
  Bedrag: number
  DebetCredit: DebetCredit
}

export interface JW325 {
  Header: JW325Header
  DeclaratieAntwoord?: JW325DeclaratieAntwoord | undefined
}

export interface JW325Header {
  BerichtCode: '491'
  BerichtVersie: 3
  BerichtSubversie: 2
  Afzender: string
  Ontvanger: string
  BerichtIdentificatie: BerichtIdentificatie
  XsdVersie: XsdVersie
  DeclaratieIdentificatie: BerichtIdentificatie
  XsltVersie?: string | undefined
  XsdVersieDeclaratie: XsdVersie
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW325DeclaratieAntwoord {
  DeclaratieNummer: string
  TotaalIngediendBedrag: TotaalBedragMetDC
  TotaalToegekendBedrag: TotaalBedragMetDC
  Clienten?: { Client: JW325Client[] } | undefined
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW325Client {
  Bsn: string
  Prestaties: { Prestatie: JW325Prestatie[] }
  RetourCodes: { RetourCode: RetourCode[] }
}

export interface JW325Prestatie {
  ProductReferentie: Referentie
  ToewijzingNummer: number
  ProductCategorie: ProductCategorie
  ProductCode: string
  ProductPeriode: GeslotenPeriode
  GeleverdVolume: number
  Eenheid: Eenheid
  ProductTarief?: number | undefined
  IngediendBedrag: BedragMetDC
  RetourCodes: { RetourCode: RetourCode[] }
}

/** Every message by its name. */
export interface BerichtPerSoort {
  JW301: JW301
  JW302: JW302
  JW305: JW305
  JW306: JW306
  JW307: JW307
  JW308: JW308
  JW315: JW315
  JW316: JW316
  JW317: JW317
  JW318: JW318
  JW319: JW319
  JW320: JW320
  JW323: JW323
  JW325: JW325
}

/** Any message. `Header.BerichtCode` says which one. */
export type Bericht = BerichtPerSoort[keyof BerichtPerSoort]
