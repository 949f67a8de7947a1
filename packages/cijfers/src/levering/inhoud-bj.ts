import { bijzondereBsn, hulpvormen, verwijzerCodes } from '@draad/stelsel'
import type { Inhoud, Keuze, Veld } from './inhoud.ts'

const k = (...paren: readonly string[]): readonly Keuze[] => paren.map((p) => ({ code: p.slice(0, 2), naam: p.slice(3) }))
const jaNee = k('01 ja', '02 nee')

/** Measures of child protection, probation, and activities to prevent one. @bron protocol v7, 5.1.1, 5.2.1, 5.4 */
export const MAATREGELEN = [
  { code: '11', naam: 'Ondertoezichtstelling', soort: 'jeugdbescherming' },
  { code: '12', naam: 'Voorlopige ondertoezichtstelling', soort: 'jeugdbescherming' },
  { code: '21', naam: 'Voogdij', soort: 'jeugdbescherming' },
  { code: '22', naam: 'Voorlopige voogdij', soort: 'jeugdbescherming' },
  { code: '23', naam: 'Tijdelijke voogdij', soort: 'jeugdbescherming' },
  { code: '31', naam: 'Activiteiten om een maatregel te voorkomen', soort: 'preventief' },
  { code: '41', naam: 'Toezicht en begeleiding, gedwongen', soort: 'jeugdreclassering' },
  { code: '42', naam: 'Toezicht en begeleiding, vrijwillig', soort: 'jeugdreclassering' },
  { code: '50', naam: 'Intensieve trajectbegeleiding, harde kern', soort: 'jeugdreclassering' },
  { code: '51', naam: 'Intensieve trajectbegeleiding, Criem', soort: 'jeugdreclassering' },
  { code: '61', naam: 'Scholings- en trainingsprogramma', soort: 'jeugdreclassering' },
  { code: '62', naam: 'Gedragsbeïnvloedende maatregel', soort: 'jeugdreclassering' },
  { code: '63', naam: 'Voorbereiding van een gedragsbeïnvloedende maatregel', soort: 'jeugdreclassering' },
] as const

/** End reasons per kind of measure: first digits tell which. @bron protocol v7, 3.7 and 5.3.1 */
export const EINDREDENEN: Readonly<Record<'hulp' | 'ots' | 'voogdij' | 'jr' | 'preventief', readonly Keuze[]>> = {
  hulp: k(
    '01 volgens plan',
    '02 eerder, in overleg',
    '03 eerder, door de cliënt',
    '04 eerder, door de aanbieder',
    '05 eerder, van buitenaf',
  ),
  ots: k(
    '01 meerderjarig',
    '02 tussentijds opgeheven',
    '03 niet verlengd',
    '04 volgens plan',
    '05 gezag beëindigd',
    '06 overleden',
    '07 voorlopige werd gewone ondertoezichtstelling',
  ),
  voogdij: k('11 meerderjarig', '12 naar pleegouder', '13 naar burgervoogd', '14 gezag hersteld', '15 overleden'),
  jr: k('41 risico lager dan bij de start', '42 risico even hoog', '43 risico hoger'),
  preventief: k('31 activiteiten beëindigd'),
}

/** The list of end reasons that goes with a kind of record and measure. */
export function eindredenenVoor(soort: string, maatregel: string): readonly Keuze[] {
  if (soort === 'jeugdhulp') return EINDREDENEN.hulp
  if (soort === 'preventief') return EINDREDENEN.preventief
  if (soort === 'jeugdreclassering') return EINDREDENEN.jr
  return maatregel.startsWith('2') ? EINDREDENEN.voogdij : EINDREDENEN.ots
}

const alleRedenen = Object.values(EINDREDENEN).flat()

const outcome = (n: 1 | 2): Veld[] => [
  {
    naam: `informant_${n}`,
    uitleg: `Meting ${n}: wie antwoordt`,
    vorm: 'code',
    verplicht: 'als',
    keuzes: k('01 de jeugdige', '02 ouder of opvoeder'),
    lengte: 2,
  },
  { naam: `nut_${n}`, uitleg: `Meting ${n}: hoe nuttig was de hulp, 1 tot 10`, vorm: 'heel', verplicht: 'nee', van: 1, tm: 10, lengte: 2 },
  {
    naam: `zonder_hulp_${n}`,
    uitleg: `Meting ${n}: kan het zonder hulp`,
    vorm: 'code',
    verplicht: 'nee',
    keuzes: k('01 zelfde of zwaardere hulp nodig', '02 lichtere hulp is genoeg', '03 nu niet, later misschien', '04 geen hulp meer nodig'),
    lengte: 2,
  },
]

const PERSOON = ['bsn', 'geboortedatum', 'geslacht', 'postcode_of_gemeente', 'gemeente', 'meerling'] as const
const MAATREGEL = [
  'type_maatregel',
  'datum_aanvang',
  'datum_einde',
  'reden_beeindiging',
  'datum_overgedragen',
  'datum_overgedragen_gekregen',
] as const
const verplichtPersoon = ['bsn', 'geboortedatum', 'geslacht', 'postcode_of_gemeente']

/**
 * Policy information on youth care, protocol version 7.
 * @bron Regeling Jeugdwet, bijlage 2 (informatieprotocol beleidsinformatie jeugd, versie 7)
 */
export const BJ: Inhoud = {
  soort: 'bj',
  naam: 'Beleidsinformatie jeugd',
  versie: '7',
  bron: 'Regeling Jeugdwet, bijlage 2 bij artikel 7',
  kolom: 'soort',
  velden: [
    {
      naam: 'leverancier',
      uitleg: 'Wie de hulp zelf gaf of de maatregel uitvoerde: AGB, KvK of eigen code',
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 12,
    },
    { naam: 'soort', uitleg: 'Soort record', vorm: 'tekst', verplicht: 'ja', lengte: 18 },
    { naam: 'bsn', uitleg: 'Burgerservicenummer; 999999999 onbekend, 000000000 ongeboren', vorm: 'bsn', verplicht: 'ja', lengte: 9 },
    {
      naam: 'geboortedatum',
      uitleg: 'Geboortedatum; dag of maand 00 als die onbekend is',
      vorm: 'geboortedatum',
      verplicht: 'ja',
      lengte: 8,
    },
    { naam: 'geslacht', uitleg: 'V, M of O (onbekend)', vorm: 'geslacht', verplicht: 'ja', lengte: 1 },
    {
      naam: 'postcode_of_gemeente',
      uitleg: 'Postcode volgens het woonplaatsbeginsel, of de CBS-code van de gemeente',
      vorm: 'plaats',
      verplicht: 'ja',
      lengte: 6,
    },
    {
      naam: 'gemeente',
      uitleg: 'CBS-code van de gemeente; eigen aanvulling, want een postcode alleen zegt hier niet welke',
      vorm: 'plaats',
      verplicht: 'nee',
      lengte: 4,
    },
    {
      naam: 'meerling',
      uitleg: 'ja: gelijke sleutel is een ander kind van een meerling; eigen aanvulling',
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 3,
    },
    { naam: 'verwijzer', uitleg: 'Wie verwees', vorm: 'code', verplicht: 'als', keuzes: verwijzerCodes, lengte: 2 },
    { naam: 'hulpvorm', uitleg: 'Vorm van hulp', vorm: 'code', verplicht: 'als', keuzes: hulpvormen, lengte: 2 },
    { naam: 'gestart_met_crisis', uitleg: 'Begon de hulp met een crisis', vorm: 'code', verplicht: 'als', keuzes: jaNee, lengte: 2 },
    {
      naam: 'financiering',
      uitleg: 'natura of pgb; eigen aanvulling, alleen natura wordt geleverd',
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 6,
    },
    {
      naam: 'activiteit',
      uitleg: 'hulp, toegang, preventie of advies; eigen aanvulling, alleen hulp wordt geleverd',
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 9,
    },
    { naam: 'type_maatregel', uitleg: 'Maatregel', vorm: 'code', verplicht: 'als', keuzes: MAATREGELEN, lengte: 2 },
    { naam: 'datum_aanvang', uitleg: 'Eerste dag', vorm: 'datum', verplicht: 'als', lengte: 8 },
    { naam: 'datum_einde', uitleg: 'Laatste dag; leeg zolang het loopt', vorm: 'datum', verplicht: 'nee', lengte: 8 },
    { naam: 'reden_beeindiging', uitleg: 'Reden of wijze van beëindiging', vorm: 'code', verplicht: 'als', keuzes: alleRedenen, lengte: 2 },
    {
      naam: 'doorverwijzing',
      uitleg: 'Jeugdreclassering: nog zorg na het einde (51 nee, 52 ja)',
      vorm: 'code',
      verplicht: 'als',
      keuzes: k('51 nee', '52 ja'),
      lengte: 2,
    },
    {
      naam: 'erkende_interventie',
      uitleg: 'Jeugdreclassering: erkende interventie ingezet',
      vorm: 'code',
      verplicht: 'als',
      keuzes: jaNee,
      lengte: 2,
    },
    {
      naam: 'type_machtiging',
      uitleg: 'Machtiging',
      vorm: 'code',
      verplicht: 'nee',
      keuzes: k('71 gesloten plaatsing', '72 uithuisplaatsing'),
      lengte: 2,
    },
    { naam: 'datum_aanvang_machtiging', uitleg: 'Eerste dag van de machtiging', vorm: 'datum', verplicht: 'als', lengte: 8 },
    { naam: 'datum_einde_machtiging', uitleg: 'Laatste dag van de machtiging', vorm: 'datum', verplicht: 'nee', lengte: 8 },
    { naam: 'datum_overgedragen', uitleg: 'Laatste dag bij de overdragende instelling', vorm: 'datum', verplicht: 'nee', lengte: 8 },
    { naam: 'datum_overgedragen_gekregen', uitleg: 'Eerste dag bij de ontvangende instelling', vorm: 'datum', verplicht: 'nee', lengte: 8 },
    ...outcome(1),
    ...outcome(2),
  ],
  soorten: [
    {
      id: 'jeugdhulp',
      naam: 'Jeugdhulp',
      eenheid: 'traject',
      periode: 'halfjaar',
      velden: [
        ...PERSOON,
        'verwijzer',
        'hulpvorm',
        'gestart_met_crisis',
        'financiering',
        'activiteit',
        'datum_aanvang',
        'datum_einde',
        'reden_beeindiging',
        'informant_1',
        'nut_1',
        'zonder_hulp_1',
        'informant_2',
        'nut_2',
        'zonder_hulp_2',
      ],
      verplicht: [...verplichtPersoon, 'verwijzer', 'hulpvorm', 'gestart_met_crisis', 'datum_aanvang'],
    },
    {
      id: 'jeugdbescherming',
      naam: 'Jeugdbescherming',
      eenheid: 'maatregel',
      periode: 'halfjaar',
      velden: [...PERSOON, ...MAATREGEL, 'type_machtiging', 'datum_aanvang_machtiging', 'datum_einde_machtiging'],
      verplicht: [...verplichtPersoon, 'type_maatregel'],
    },
    {
      id: 'jeugdreclassering',
      naam: 'Jeugdreclassering',
      eenheid: 'maatregel',
      periode: 'kwartaal',
      velden: [...PERSOON, ...MAATREGEL, 'doorverwijzing', 'erkende_interventie'],
      verplicht: [...verplichtPersoon, 'type_maatregel'],
    },
    {
      id: 'preventief',
      naam: 'Activiteiten in het preventief justitieel kader',
      eenheid: 'maatregel',
      periode: 'halfjaar',
      velden: [...PERSOON, 'type_maatregel', 'datum_aanvang', 'datum_einde', 'reden_beeindiging'],
      verplicht: [...verplichtPersoon, 'type_maatregel', 'datum_aanvang'],
    },
  ],
  bijzonder: bijzondereBsn.beleidsinformatieJeugd,
  ongeborenDatum: '00000000',
  correcties: 1,
  onbevestigd: [
    'Kolomnamen, volgorde en posities zijn van ons: de berichtspecificatie van het CBS stond niet in de bronnen.',
    'Het protocol schrijft negen nullen voor de geboortedatum van een ongeboren kind; het veld heeft er acht, en acht worden gelezen.',
    'Codes voor wie antwoordt bij outcome (01, 02) zijn van ons; het protocol geeft er geen.',
    'Dat preventieve activiteiten per halfjaar gaan is een aanname: het protocol noemt alleen jeugdhulp, bescherming en reclassering.',
  ],
}
