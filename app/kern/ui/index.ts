/**
 * The look of Draad: import everything a page needs from here.
 *
 * @example import { Pagina, Kaart, Tabel, useVraag, useT } from '../../../kern/ui/index.ts'
 */
export * from './client.ts'
export * from './kamer.ts'
export { TitelsContext, useTitel } from './titels.tsx'
export * from './zoekvraag.ts'
export { Dossierdelen } from './kamers.tsx'
export { metZoek, useNavigatie, useZoek, Verwijzing, type VerwijzingProps } from './navigatie.tsx'
export {
  useClient,
  useIk,
  useMisschienIk,
  useOpdracht,
  useVraag,
  type Opdracht,
  type Vraag,
  type VraagOpties,
} from './data/vragen.tsx'
export { exporteerCsv, geefBestand, type CsvKolom } from './data/csv.ts'
export {
  maakTeksten,
  getal,
  meervoud,
  vertaal,
  type Lezer,
  type Taal,
  type Tekst,
  type Teksten,
} from './tekst/teksten.ts'
export { TaalRaam, useDatums, useT, useTaal, useTekst, useVandaag } from './tekst/taal.tsx'
export {
  dagen,
  dagenTussen,
  datum,
  isDatum,
  kloktijd,
  periode,
  relatief,
  termijn,
  termijnstand,
  type Datum,
} from './tekst/datums.ts'

export { Band, type BandProps } from './band/Band.tsx'
export { MiniBand } from './band/MiniBand.tsx'
export type { Segment, SegmentSoort, Tick } from './band/indeling.ts'

export { BestandKiezer, stuurNaar, type StuurBestand } from './onderdelen/BestandKiezer.tsx'
export { Chip, Telling, type Toon as ChipToon } from './onderdelen/Chip.tsx'
export { Cijfer, type CijferProps } from './onderdelen/Cijfer.tsx'
export { DatumTekst, Periode, TermijnTekst, Tijdstip } from './onderdelen/Datum.tsx'
export { Dialoog } from './onderdelen/Dialoog.tsx'
export { Fout, FoutGrens, Toon } from './onderdelen/Fout.tsx'
export { Gegevens } from './onderdelen/Gegevens.tsx'
export { Icoon, Merkteken, type IcoonNaam } from './onderdelen/Icoon.tsx'
export { Kaart } from './onderdelen/Kaart.tsx'
export { Knop, KnopLink, type KnopProps, type KnopSoort } from './onderdelen/Knop.tsx'
export { Alinea, Kop } from './onderdelen/Kop.tsx'
export { Laden } from './onderdelen/Laden.tsx'
export { Leeg } from './onderdelen/Leeg.tsx'
export { Melding, type MeldingSoort } from './onderdelen/Melding.tsx'
export { Kolommen, Rij, Stapel } from './onderdelen/Opmaak.tsx'
export { Pagina } from './onderdelen/Pagina.tsx'
export { Paginering } from './onderdelen/Paginering.tsx'
export { Personen, type PersoonRegel } from './onderdelen/Personen.tsx'
export { Stappen } from './onderdelen/Stappen.tsx'
export { Tabel, type Kolom, type Sortering, type TabelProps } from './onderdelen/Tabel.tsx'
export { Filters, Tabs, type TabItem } from './onderdelen/Tabs.tsx'
export { Termijnen, type TermijnRegel } from './onderdelen/Termijnen.tsx'
export { Citaat, Tijdlijn, type Moment } from './onderdelen/Tijdlijn.tsx'
export { useToast } from './onderdelen/Toast.tsx'
export { Uitklap } from './onderdelen/Uitklap.tsx'
export { AfdrukKnop, CsvKnop } from './onderdelen/Uitvoer.tsx'
export { Vergelijk, type Keus, type Verschil } from './onderdelen/Vergelijk.tsx'
export { Zoekveld } from './onderdelen/Zoekveld.tsx'

export { DatumVeld } from './formulier/DatumVeld.tsx'
export { Formulier, type FormulierProps } from './formulier/Formulier.tsx'
export { GetalVeld } from './formulier/GetalVeld.tsx'
export { Herhaal } from './formulier/Herhaal.tsx'
export { Keuze, Keuzelijst, Vinkje, Vinkjes, type Optie } from './formulier/Keuzevelden.tsx'
export { useVeld, useWaarden } from './formulier/stand.ts'
export { Tekstregel, Tekstvlak } from './formulier/Tekstvelden.tsx'
export { VeldRaam, type VeldProps } from './formulier/VeldRaam.tsx'
