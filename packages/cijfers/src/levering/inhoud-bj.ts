// Over 300 lines: one entry per field and per code of the content model.
import { bijzondereBsn, hulpvormen, informanten, nutCijfer, verwijzerCodes, zonderHulp } from '@draad/stelsel'
import type { Inhoud, Keuze, Veld } from './inhoud.ts'
import { tekst } from '../tekst.ts'

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
    uitleg: tekst(`Meting ${n}: wie antwoordt`, `answer ${n}: who answers`),
    vorm: 'code',
    verplicht: 'als',
    keuzes: informanten,
    lengte: 2,
  },
  {
    naam: `nut_${n}`,
    uitleg: tekst(`Meting ${n}: hoe nuttig was de hulp, 1 tot 10`, `answer ${n}: how useful was the help, 1 to 10`),
    vorm: 'heel',
    verplicht: 'nee',
    ...nutCijfer,
    lengte: 2,
  },
  {
    naam: `zonder_hulp_${n}`,
    uitleg: tekst(`Meting ${n}: kan het zonder hulp`, `answer ${n}: whether it goes without help`),
    vorm: 'code',
    verplicht: 'nee',
    keuzes: zonderHulp,
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
  naam: tekst('Beleidsinformatie jeugd', 'Youth policy information'),
  versie: '7',
  bron: 'Regeling Jeugdwet, bijlage 2 bij artikel 7',
  kolom: 'soort',
  velden: [
    {
      naam: 'leverancier',
      uitleg: tekst(
        'Wie de hulp zelf gaf of de maatregel uitvoerde: AGB, KvK of eigen code',
        'who gave the help or carried out the measure: AGB, KvK or own code',
      ),
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 12,
    },
    { naam: 'soort', uitleg: tekst('Soort record', 'kind of record'), vorm: 'tekst', verplicht: 'ja', lengte: 18 },
    {
      naam: 'bsn',
      uitleg: tekst(
        'Burgerservicenummer; 999999999 onbekend, 000000000 ongeboren',
        'citizen service number; 999999999 unknown, 000000000 unborn',
      ),
      vorm: 'bsn',
      verplicht: 'ja',
      lengte: 9,
    },
    {
      naam: 'geboortedatum',
      uitleg: tekst('Geboortedatum; dag of maand 00 als die onbekend is', 'birth date; day or month 00 when unknown'),
      vorm: 'geboortedatum',
      verplicht: 'ja',
      lengte: 8,
    },
    {
      naam: 'geslacht',
      uitleg: tekst('V, M of O (onbekend)', 'sex; V female, M male, O unknown'),
      vorm: 'geslacht',
      verplicht: 'ja',
      lengte: 1,
    },
    {
      naam: 'postcode_of_gemeente',
      uitleg: tekst(
        'Postcode volgens het woonplaatsbeginsel, of de CBS-code van de gemeente',
        'postcode by the residence rule, or the CBS code of the municipality',
      ),
      vorm: 'plaats',
      verplicht: 'ja',
      lengte: 6,
    },
    {
      naam: 'gemeente',
      uitleg: tekst(
        'CBS-code van de gemeente; eigen aanvulling, want een postcode alleen zegt hier niet welke',
        'CBS code of the municipality; own addition, as a postcode alone does not tell which here',
      ),
      vorm: 'plaats',
      verplicht: 'nee',
      lengte: 4,
    },
    {
      naam: 'meerling',
      uitleg: tekst(
        'ja: gelijke sleutel is een ander kind van een meerling; eigen aanvulling',
        'ja (yes): a like key is another child of a multiple birth; own addition',
      ),
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 3,
    },
    { naam: 'verwijzer', uitleg: tekst('Wie verwees', 'who referred'), vorm: 'code', verplicht: 'als', keuzes: verwijzerCodes, lengte: 2 },
    { naam: 'hulpvorm', uitleg: tekst('Vorm van hulp', 'form of help'), vorm: 'code', verplicht: 'als', keuzes: hulpvormen, lengte: 2 },
    {
      naam: 'gestart_met_crisis',
      uitleg: tekst('Begon de hulp met een crisis', 'whether help began with a crisis'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: jaNee,
      lengte: 2,
    },
    {
      naam: 'financiering',
      uitleg: tekst(
        'natura of pgb; eigen aanvulling, alleen natura wordt geleverd',
        'natura (in kind) or pgb (personal budget); own addition, only in kind is delivered',
      ),
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 6,
    },
    {
      naam: 'activiteit',
      uitleg: tekst(
        'hulp, toegang, preventie of advies; eigen aanvulling, alleen hulp wordt geleverd',
        'help, access (toegang), prevention or advice; own addition, only help is delivered',
      ),
      vorm: 'tekst',
      verplicht: 'nee',
      lengte: 9,
    },
    { naam: 'type_maatregel', uitleg: tekst('Maatregel', 'measure'), vorm: 'code', verplicht: 'als', keuzes: MAATREGELEN, lengte: 2 },
    { naam: 'datum_aanvang', uitleg: tekst('Eerste dag', 'first day'), vorm: 'datum', verplicht: 'als', lengte: 8 },
    {
      naam: 'datum_einde',
      uitleg: tekst('Laatste dag; leeg zolang het loopt', 'last day; empty while it runs'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    {
      naam: 'reden_beeindiging',
      uitleg: tekst('Reden of wijze van beëindiging', 'reason or way of ending'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: alleRedenen,
      lengte: 2,
    },
    {
      naam: 'doorverwijzing',
      uitleg: tekst('Jeugdreclassering: nog zorg na het einde (51 nee, 52 ja)', 'probation: care after the end (51 no, 52 yes)'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: k('51 nee', '52 ja'),
      lengte: 2,
    },
    {
      naam: 'erkende_interventie',
      uitleg: tekst('Jeugdreclassering: erkende interventie ingezet', 'probation: recognised intervention used'),
      vorm: 'code',
      verplicht: 'als',
      keuzes: jaNee,
      lengte: 2,
    },
    {
      naam: 'type_machtiging',
      uitleg: tekst('Machtiging', 'authorisation'),
      vorm: 'code',
      verplicht: 'nee',
      keuzes: k('71 gesloten plaatsing', '72 uithuisplaatsing'),
      lengte: 2,
    },
    {
      naam: 'datum_aanvang_machtiging',
      uitleg: tekst('Eerste dag van de machtiging', 'first day of the authorisation'),
      vorm: 'datum',
      verplicht: 'als',
      lengte: 8,
    },
    {
      naam: 'datum_einde_machtiging',
      uitleg: tekst('Laatste dag van de machtiging', 'last day of the authorisation'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    {
      naam: 'datum_overgedragen',
      uitleg: tekst('Laatste dag bij de overdragende instelling', 'last day at the institution that hands over'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    {
      naam: 'datum_overgedragen_gekregen',
      uitleg: tekst('Eerste dag bij de ontvangende instelling', 'first day at the institution that receives'),
      vorm: 'datum',
      verplicht: 'nee',
      lengte: 8,
    },
    ...outcome(1),
    ...outcome(2),
  ],
  soorten: [
    {
      id: 'jeugdhulp',
      naam: tekst('Jeugdhulp', 'Youth help'),
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
      naam: tekst('Jeugdbescherming', 'Child protection'),
      eenheid: 'maatregel',
      periode: 'halfjaar',
      velden: [...PERSOON, ...MAATREGEL, 'type_machtiging', 'datum_aanvang_machtiging', 'datum_einde_machtiging'],
      verplicht: [...verplichtPersoon, 'type_maatregel'],
    },
    {
      id: 'jeugdreclassering',
      naam: tekst('Jeugdreclassering', 'Youth probation'),
      eenheid: 'maatregel',
      periode: 'kwartaal',
      velden: [...PERSOON, ...MAATREGEL, 'doorverwijzing', 'erkende_interventie'],
      verplicht: [...verplichtPersoon, 'type_maatregel'],
    },
    {
      id: 'preventief',
      naam: tekst('Activiteiten in het preventief justitieel kader', 'Activities in the preventive judicial frame'),
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
    tekst(
      'Kolomnamen, volgorde en posities zijn van ons: de berichtspecificatie van het CBS stond niet in de bronnen.',
      'Names, order and positions of columns are ours: the message specification of the statistical office (CBS) was not in the sources.',
    ),
    tekst(
      'Het protocol schrijft negen nullen voor de geboortedatum van een ongeboren kind; het veld heeft er acht, en acht worden gelezen.',
      'The protocol writes nine zeros for the birth date of an unborn child; the field has eight, and eight are read.',
    ),
    tekst(
      'Codes voor wie antwoordt bij outcome (01, 02) zijn van ons; het protocol geeft er geen.',
      'Codes for who answers about outcome (01, 02) are ours; the protocol gives none.',
    ),
    tekst(
      'Dat preventieve activiteiten per halfjaar gaan is een aanname: het protocol noemt alleen jeugdhulp, bescherming en reclassering.',
      'That preventive activities go per half year is an assumption: the protocol only names youth help, protection and probation.',
    ),
  ],
}
