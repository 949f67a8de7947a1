// Over 300 lines: one entry per field and per code of the content model.
import { bijzondereBsn } from '@draad/stelsel'
import type { Inhoud, Keuze } from './inhoud.ts'
import { tekst } from '../tekst.ts'

/** Options get their place in the annex as code: the real codes stand in a file definition that is not public. */
const lijst = (...namen: readonly string[]): readonly Keuze[] => namen.map((naam, i) => ({ code: String(i + 1).padStart(2, '0'), naam }))

/** @bron protocol Veilig Thuis 2.2, 3.2 */
export const AANLEIDINGEN = lijst(
  '(ex-)partnergeweld',
  'eergerelateerd geweld',
  'ouderenmishandeling en ontspoorde zorg (vanaf 65 jaar)',
  'geweld van kinderen tegen ouders jonger dan 65 jaar',
  'huwelijksdwang en achterlating',
  'kindermishandeling: kindcheck',
  'kindermishandeling: vechtscheiding',
  'kindermishandeling: anders',
  'huiselijk geweld: anders',
  'ander probleem dan huiselijk geweld of kindermishandeling',
)

/** Reasons that are child abuse. */
export const AANLEIDING_KIND = ['06', '07', '08']

const AARD = lijst(
  'lichamelijke mishandeling',
  'lichamelijke verwaarlozing',
  'psychisch geweld',
  'affectieve verwaarlozing',
  'pedagogische verwaarlozing',
  'seksueel misbruik',
  'financiële uitbuiting',
  'getuige van geweld in het gezin',
  'Münchhausen-by-proxy',
  'vrouwelijke genitale verminking',
  'anders onveilig',
  'anders, niet onveilig',
)

/** Who asks or reports; the first fifteen do so in their profession. @bron protocol Veilig Thuis 2.4, 3.4 */
export const HOEDANIGHEDEN = lijst(
  'huisarts',
  'kinderarts',
  'geriater',
  'ggz',
  'gezondheidszorg: anders',
  'basisonderwijs',
  'voortgezet onderwijs',
  'onderwijs: anders',
  'lokaal veld of wijkteam',
  'gecertificeerde instelling',
  'jeugdzorg: anders',
  'kinderopvang',
  'politie',
  'justitie',
  'beroepsmatig: anders',
  'betrokken jeugdige',
  'betrokken volwassene',
  'familielid',
  'iemand uit het netwerk',
  'buurtbewoner',
  'vrijwilliger',
  'niet beroepsmatig: anders',
)

/** Whether who reports does so in a profession. */
export const isBeroepsmatig = (code: string): boolean => Number(code) >= 1 && Number(code) <= 15

export const TRIAGE = lijst(
  'onderzoek Veilig Thuis',
  'overdracht aan derden',
  'melding omgezet in advies',
  'geen vervolg door Veilig Thuis',
)

const OVERDRACHT = lijst(
  'lokaal veld',
  'cliëntsysteem',
  'Raad voor de Kinderbescherming',
  'politie of Openbaar Ministerie',
  'jeugdhulpaanbieder',
  'gecertificeerde instelling',
  'vrouwenopvang',
  'maatschappelijke opvang',
  'jeugd-ggz',
  'volwassenen-ggz',
  'thuiszorg',
  'verslavingszorg',
  'huisarts of praktijkondersteuner',
  'ambulante hulp voor volwassenen',
  'hulp al aanwezig',
  'bovenwettelijke taak (tijdelijk huisverbod)',
  'anders',
)

const UITKOMST = lijst(
  'geen huiselijk geweld',
  'huiselijk geweld niet bevestigd',
  'huiselijk geweld bevestigd',
  'geen kindermishandeling',
  'kindermishandeling niet bevestigd',
  'kindermishandeling bevestigd',
  'afgesloten: vertrokken met onbekende bestemming',
  'afgesloten: verhuisd naar een andere regio',
  'afgesloten: overleden',
)

/**
 * Policy information of Veilig Thuis: advice, reports with their triage, inquiries.
 * @bron Uitvoeringsregeling Wmo 2015, bijlage A bij artikel 7
 */
export const VT: Inhoud = {
  soort: 'vt',
  naam: tekst('Beleidsinformatie Veilig Thuis', 'Veilig Thuis policy information'),
  versie: 'bijlage A',
  bron: 'Uitvoeringsregeling Wmo 2015, bijlage A bij artikel 7',
  kolom: 'dataset',
  velden: [
    {
      naam: 'leverancier',
      uitleg: tekst('Code van de Veilig Thuis-organisatie', 'code of the Veilig Thuis organisation'),
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 12,
    },
    {
      naam: 'dataset',
      uitleg: tekst('advies, melding of onderzoek', 'kind of record: advice (advies), report (melding) or inquiry (onderzoek)'),
      vorm: 'tekst',
      verplicht: 'ja',
      lengte: 9,
    },
    {
      naam: 'identificatie',
      uitleg: tekst('Nummer van advies of melding, uniek bij de organisatie', 'number of advice or report, unique in the organisation'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 20,
    },
    {
      naam: 'casusnummer',
      uitleg: tekst('Hoofdnummer van de casus, bij een volgmelding', 'main number of the case, for a later report'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 20,
    },
    {
      naam: 'gemeente',
      uitleg: tekst('CBS-code van de gemeente; eigen aanvulling', 'CBS code of the municipality; own addition'),
      vorm: 'plaats',
      verplicht: 'nee',
      lengte: 4,
    },
    {
      naam: 'aanleiding',
      uitleg: tekst('Aanleiding; meer mag, met ; ertussen', 'occasion; more allowed, with ; between'),
      vorm: 'codes',
      verplicht: 'als',
      keuzes: AANLEIDINGEN,
      lengte: 29,
    },
    {
      naam: 'aard_geweld',
      uitleg: tekst('Aard van het geweld; meer mag', 'kind of violence; more allowed'),
      vorm: 'codes',
      verplicht: 'als',
      keuzes: AARD,
      lengte: 35,
    },
    {
      naam: 'hoedanigheid',
      uitleg: tekst('Wie vraagt of meldt', 'who asks or reports'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: HOEDANIGHEDEN,
      lengte: 2,
    },
    { naam: 'datum_melding', uitleg: tekst('Datum van de melding', 'date of the report'), vorm: 'datum', verplicht: 'als', lengte: 8 },
    {
      naam: 'datum_triagebesluit',
      uitleg: tekst('Datum van het triagebesluit', 'date of the triage decision'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    {
      naam: 'triagebesluit',
      uitleg: tekst('Wat er met de melding gebeurt', 'what happens with the report'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: TRIAGE,
      lengte: 2,
    },
    {
      naam: 'onderzoeksnummer',
      uitleg: tekst('Nummer van het onderzoek', 'number of the inquiry'),
      vorm: 'tekst',
      verplicht: 'als',
      lengte: 20,
    },
    {
      naam: 'overdracht',
      uitleg: tekst('Aan wie is overgedragen; meer mag', 'to whom it was handed over; more allowed'),
      vorm: 'codes',
      verplicht: 'als',
      keuzes: OVERDRACHT,
      lengte: 50,
    },
    {
      naam: 'datum_overdracht_belegd',
      uitleg: tekst('Dag waarop de overdracht is belegd; eigen aanvulling', 'day on which the handover was settled; own addition'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    {
      naam: 'datum_start',
      uitleg: tekst('Eerste dag van het onderzoek', 'first day of the inquiry'),
      vorm: 'datum',
      verplicht: 'als',
      lengte: 8,
    },
    {
      naam: 'datum_afronding',
      uitleg: tekst('Datum van het onderzoeksbesluit', 'date of the inquiry decision'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    {
      naam: 'uitkomst',
      uitleg: tekst('Uitkomst; meer mag', 'outcome; more allowed'),
      vorm: 'codes',
      verplicht: 'als',
      keuzes: UITKOMST,
      lengte: 26,
    },
    {
      naam: 'vervolg',
      uitleg: tekst('Vervolg na het onderzoek; meer mag', 'what follows the inquiry; more allowed'),
      vorm: 'codes',
      verplicht: 'als',
      keuzes: OVERDRACHT,
      lengte: 50,
    },
    {
      naam: 'personen',
      uitleg: tekst(
        'Betrokkenen als bsn|geboortedatum|geslacht, met ; ertussen; bsn 000000000 onbekend, 999999999 ongeboren',
        'persons involved as bsn|geboortedatum|geslacht (number|birth date|sex), with ; between; bsn 000000000 unknown, 999999999 unborn',
      ),
      vorm: 'personen',
      verplicht: 'als',
      lengte: 200,
    },
  ],
  soorten: [
    {
      id: 'advies',
      naam: tekst('Advies', 'Advice'),
      eenheid: 'advies',
      periode: 'halfjaar',
      velden: ['identificatie', 'gemeente', 'aanleiding', 'aard_geweld', 'hoedanigheid'],
      verplicht: ['identificatie', 'aanleiding', 'hoedanigheid'],
    },
    {
      id: 'melding',
      naam: tekst('Melding met triagebesluit', 'Report with triage decision'),
      eenheid: 'melding',
      periode: 'halfjaar',
      velden: [
        'identificatie',
        'casusnummer',
        'gemeente',
        'aanleiding',
        'aard_geweld',
        'hoedanigheid',
        'datum_melding',
        'datum_triagebesluit',
        'triagebesluit',
        'onderzoeksnummer',
        'overdracht',
        'datum_overdracht_belegd',
        'personen',
      ],
      verplicht: ['identificatie', 'aanleiding', 'hoedanigheid', 'datum_melding', 'personen'],
    },
    {
      id: 'onderzoek',
      naam: tekst('Onderzoek', 'Inquiry'),
      eenheid: 'onderzoek',
      periode: 'halfjaar',
      velden: ['onderzoeksnummer', 'gemeente', 'datum_start', 'datum_afronding', 'uitkomst', 'aard_geweld', 'vervolg', 'personen'],
      verplicht: ['onderzoeksnummer', 'datum_start', 'personen'],
    },
  ],
  bijzonder: bijzondereBsn.veiligThuis,
  ongeborenDatum: '99999999',
  correcties: 1,
  onbevestigd: [
    tekst(
      'Codes van keuzes zijn hun plaats in de bijlage; de bestandsdefinitie van het CBS met de echte codes en posities stond niet in de bronnen.',
      'Codes of choices are their place in the annex; the file definition of the statistical office (CBS) with the real codes and positions was not in the sources.',
    ),
    tekst(
      'De bijlage vraagt alleen bestanden met vaste breedte; andere vormen leest Draad voor eigen gebruik, met een opmerking.',
      'The annex only asks for files of fixed width; other forms are read for own use, with a remark.',
    ),
  ],
}
