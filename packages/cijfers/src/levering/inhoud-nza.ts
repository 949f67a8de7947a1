import { hulpvormen } from '@draad/stelsel'
import { MAATREGELEN } from './inhoud-bj.ts'
import type { Inhoud, Veld } from './inhoud.ts'
import { tekst } from '../tekst.ts'

const geld = (naam: string, nl: string, en: string): Veld => ({
  naam,
  uitleg: tekst(`${nl}, in hele euro`, `${en}, in whole euro`),
  vorm: 'heel',
  verplicht: 'als',
  van: -1e12,
  tm: 1e12,
  lengte: 14,
})
const wie = ['kvk', 'kwartaal'] as const

/**
 * The quarterly report of providers and certified institutions to the care authority, with waiting per form and region.
 * @bron Regeling Jeugdwet 8g lid 2 onder b, onderdelen 1-16 (geldend 2026)
 */
export const NZA: Inhoud = {
  soort: 'nza',
  naam: tekst('Kwartaalopgave aan de zorgautoriteit', 'Quarterly report to the care authority'),
  versie: '2026',
  bron: 'Regeling Jeugdwet, artikel 8g',
  kolom: 'onderdeel',
  velden: [
    {
      naam: 'onderdeel',
      uitleg: tekst(
        'organisatie, wacht of onderaannemer',
        'kind of record: organisation (organisatie), waiting (wacht) or subcontractor (onderaannemer)',
      ),
      vorm: 'tekst',
      verplicht: 'ja',
      lengte: 13,
    },
    {
      naam: 'kvk',
      uitleg: tekst('Nummer bij de Kamer van Koophandel, 8 cijfers', 'number at the Chamber of Commerce, 8 digits'),
      vorm: 'tekst',
      verplicht: 'ja',
      lengte: 8,
    },
    { naam: 'kwartaal', uitleg: tekst('Kwartaal, als 2026Q1', 'quarter, as 2026Q1'), vorm: 'tekst', verplicht: 'ja', lengte: 6 },
    { naam: 'naam', uitleg: tekst('Naam', 'name'), vorm: 'tekst', verplicht: 'als', lengte: 60 },
    {
      naam: 'agb',
      uitleg: tekst('Instellings-, praktijk- of zorgverlenerscode', 'code of institution, practice or care giver'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 8,
    },
    {
      naam: 'contact',
      uitleg: tekst('Contactgegevens voor de zorgautoriteit', 'contact details for the care authority'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 60,
    },
    {
      naam: 'vormen',
      uitleg: tekst(
        'Wat de organisatie aanbiedt: codes van hulpvormen en maatregelen, met ; ertussen',
        'what the organisation offers: codes of forms of help and measures, with ; between',
      ),
      vorm: 'codes',
      verplicht: 'als',
      keuzes: [...hulpvormen, ...MAATREGELEN],
      lengte: 60,
    },
    geld('resultaat', 'Bedrijfsresultaat', 'operating result'),
    geld('opbrengsten', 'Som der bedrijfsopbrengsten', 'total operating income'),
    geld('liquiditeit', 'Liquiditeit', 'liquidity'),
    geld('overige_kosten', 'Overige bedrijfskosten', 'other operating costs'),
    geld('werkkapitaal', 'Werkkapitaal', 'working capital'),
    geld('kosten_loondienst', 'Kosten van personeel in loondienst', 'cost of staff employed'),
    geld('kosten_inhuur', 'Kosten van personeel niet in loondienst', 'cost of staff not employed'),
    geld('opbrengsten_jeugdwet', 'Opbrengsten Jeugdwet', 'income under the Youth Act'),
    geld('niet_declarabel', 'Geschatte productie die niet gedeclareerd kan worden', 'estimated production that cannot be declared'),
    {
      naam: 'risico',
      uitleg: tekst(
        'Risico voor continuïteit in vorig, huidig of komend kwartaal: ja of nee',
        'risk to continuity in the last, this or the next quarter: ja (yes) or nee (no)',
      ),
      vorm: 'code',
      verplicht: 'als',
      keuzes: [
        { code: 'ja', naam: 'ja' },
        { code: 'nee', naam: 'nee' },
      ],
      lengte: 3,
    },
    { naam: 'regio', uitleg: tekst('Jeugdregio, JZ01 tot JZ43', 'youth region, JZ01 to JZ43'), vorm: 'regio', verplicht: 'als', lengte: 4 },
    {
      naam: 'vorm',
      uitleg: tekst('Hulpvorm of maatregel waarvoor gewacht wordt', 'form of help or measure waited for'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: [...hulpvormen, ...MAATREGELEN],
      lengte: 2,
    },
    {
      naam: 'wacht_op',
      uitleg: tekst(
        'hulp of maatregel: 11, 12, 13 en andere codes komen in beide lijsten voor',
        'help (hulp) or measure (maatregel): 11, 12, 13 and other codes occur in both lists',
      ),
      vorm: 'code',
      verplicht: 'als',
      keuzes: [
        { code: 'hulp', naam: 'vorm van jeugdhulp' },
        { code: 'maatregel', naam: 'kinderbeschermingsmaatregel of jeugdreclassering' },
      ],
      lengte: 9,
    },
    {
      naam: 'wachttijd_weken',
      uitleg: tekst('Geschatte wachttijd in weken; leeg is onbekend, niet nul', 'estimated wait in weeks; empty is unknown, not zero'),
      vorm: 'getal',
      verplicht: 'nee',
      van: 0,
      tm: 520,
      lengte: 5,
    },
    {
      naam: 'wachtenden',
      uitleg: tekst(
        'Aantal jeugdigen of ouders op de lijst; leeg is onbekend, niet nul',
        'number of youths or parents on the list; empty is unknown, not zero',
      ),
      vorm: 'heel',
      verplicht: 'nee',
      van: 0,
      tm: 1e6,
      lengte: 6,
    },
    {
      naam: 'onderaannemer_kvk',
      uitleg: tekst('Nummer bij de Kamer van Koophandel van de onderaannemer', 'number of the subcontractor at the Chamber of Commerce'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 8,
    },
    {
      naam: 'onderaannemer_naam',
      uitleg: tekst('Naam van de onderaannemer', 'name of the subcontractor'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 60,
    },
  ],
  soorten: [
    {
      id: 'organisatie',
      naam: tekst('Organisatie (onderdelen 1-12 en 15)', 'Organisation (items 1-12 and 15)'),
      eenheid: 'leverancier',
      periode: 'kwartaal',
      velden: [
        ...wie,
        'naam',
        'agb',
        'contact',
        'vormen',
        'resultaat',
        'opbrengsten',
        'liquiditeit',
        'overige_kosten',
        'werkkapitaal',
        'kosten_loondienst',
        'kosten_inhuur',
        'opbrengsten_jeugdwet',
        'niet_declarabel',
        'risico',
      ],
      verplicht: [...wie, 'naam', 'vormen', 'opbrengsten_jeugdwet', 'risico'],
    },
    {
      id: 'wacht',
      naam: tekst(
        'Wachttijd en wachtenden per vorm en regio (onderdelen 13 en 14)',
        'Wait and those waiting per form and region (items 13 and 14)',
      ),
      eenheid: 'wachtende',
      periode: 'kwartaal',
      velden: [...wie, 'regio', 'vorm', 'wacht_op', 'wachttijd_weken', 'wachtenden'],
      verplicht: [...wie, 'regio', 'vorm', 'wacht_op'],
    },
    {
      id: 'onderaannemer',
      naam: tekst('Ingeschakelde organisatie (onderdeel 16)', 'Organisation engaged (item 16)'),
      eenheid: 'leverancier',
      periode: 'kwartaal',
      velden: [...wie, 'onderaannemer_kvk', 'onderaannemer_naam'],
      verplicht: [...wie, 'onderaannemer_kvk', 'onderaannemer_naam'],
    },
  ],
  bijzonder: { onbekend: '', ongeboren: '' },
  ongeborenDatum: '',
  correcties: 1,
  onbevestigd: [
    tekst(
      'Wat de zorgautoriteit onder wachttijd verstaat stond niet in de bronnen; per opgave is het een schatting van de aanbieder.',
      'What the care authority means by a wait was not in the sources; in each report it is an estimate of the provider.',
    ),
    tekst(
      'De vormen van artikel 2.2.3 Besluit Jeugdwet (Stb. 2025, 357) waren niet beschikbaar: de hulpvormen van het CBS staan ervoor in de plaats.',
      'The forms of article 2.2.3 of the Youth Act decree (Stb. 2025, 357) were not available: the forms of help of the statistical office (CBS) stand in their place.',
    ),
    tekst('Kolomnamen en indeling zijn van ons.', 'Names of columns and layout are ours.'),
  ],
}
