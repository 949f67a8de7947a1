// Over 300 lines: one entry per counting unit.
import { tekst, type Tekst } from '../tekst.ts'

/** What a figure may be added over without counting the same thing twice. */
export type Over = 'gebied' | 'periode' | 'hulpvorm' | 'leverancier' | 'kenmerk'

/** The same in words. */
export const OVERNAMEN: Readonly<Record<Over, Tekst>> = {
  gebied: tekst('gebied', 'area'),
  periode: tekst('periode', 'period'),
  hulpvorm: tekst('hulpvorm', 'form of help'),
  leverancier: tekst('leverancier', 'supplier'),
  kenmerk: tekst('kenmerk', 'characteristic'),
}

/** A counting unit: what one is one of. */
export interface EenheidBeschrijving {
  readonly id: string
  readonly naam: Tekst
  readonly meervoud: Tekst
  /** What is counted as one. */
  readonly definitie: Tekst
  /** The usual mistake with this unit. */
  readonly valkuil: Tekst
  /** Over what figures of this unit may be added; empty for what is never added (shares, means). */
  readonly optelbaarOver: readonly Over[]
}

const ALLES = ['gebied', 'periode', 'hulpvorm', 'leverancier', 'kenmerk'] as const

/**
 * The counting units. They are different things: none can be turned into another by arithmetic.
 * `kenmerk` stands for a division in which one thing has one value (sex, age on one date, referrer of a start).
 *
 * @bron R3 3.1; R1 9, items 1-9
 */
export const EENHEDEN = [
  {
    id: 'jongere',
    naam: tekst('jongere', 'youth'),
    meervoud: tekst('jongeren', 'youths'),
    definitie: tekst(
      'Eén persoon met minstens één traject of maatregel op een dag van de periode.',
      'One person with at least one trajectory or measure on a day of the period.',
    ),
    valkuil: tekst(
      'Jongeren optellen over hulpvormen, aanbieders of perioden: één jongere kan er meer hebben.',
      'Adding youths over forms of help, providers or periods: one youth may have more of them.',
    ),
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'huishouden',
    naam: tekst('huishouden', 'household'),
    meervoud: tekst('huishoudens', 'households'),
    definitie: tekst('Eén huishouden of gezin, met alle leden samen.', 'One household or family, with all its members together.'),
    valkuil: tekst(
      'Omrekenen naar jongeren: een huishouden heeft er nul, één of meer.',
      'Turning it into youths: a household has none, one or more.',
    ),
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'traject-gestart',
    naam: tekst('gestart traject', 'started trajectory'),
    meervoud: tekst('gestarte trajecten', 'started trajectories'),
    definitie: tekst(
      'Eén aaneengesloten periode van één hulpvorm voor één jongere, met de begindatum in de periode.',
      'One unbroken period of one form of help for one youth, with its first day in the period.',
    ),
    valkuil: tekst(
      'Lezen als nieuwe jongeren; en trajecten die op 1 januari opnieuw zijn ingeschreven meetellen als vraag.',
      'Reading it as new youths; and counting what was entered anew on 1 January as demand.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'traject-lopend',
    naam: tekst('lopend traject', 'running trajectory'),
    meervoud: tekst('lopende trajecten', 'running trajectories'),
    definitie: tekst(
      'Eén traject dat op een dag van de periode loopt; bij een peildatum: op die dag.',
      'One trajectory that runs on a day of the period; for a reference date: on that day.',
    ),
    valkuil: tekst(
      'Perioden optellen: wat doorloopt telt dan vaker; een peildatum vergelijken met een hele periode.',
      'Adding periods: what goes on is then counted more often; comparing a reference date with a whole period.',
    ),
    optelbaarOver: ['gebied', 'hulpvorm', 'leverancier', 'kenmerk'],
  },
  {
    id: 'traject-beeindigd',
    naam: tekst('beëindigd traject', 'ended trajectory'),
    meervoud: tekst('beëindigde trajecten', 'ended trajectories'),
    definitie: tekst('Eén traject met de einddatum in de periode.', 'One trajectory with its last day in the period.'),
    valkuil: tekst(
      'Administratief sluiten aan het eind van het jaar lezen als einde van hulp.',
      'Reading paper closures at the end of the year as the end of help.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'order',
    naam: tekst('bestelling', 'order'),
    meervoud: tekst('bestellingen', 'orders'),
    definitie: tekst(
      'Eén toewijzing of bestelling van hulp, op de datum van de bestelling.',
      'One allocation or order of help, on the day of the order.',
    ),
    valkuil: tekst(
      'Een bestelling is geen traject (de hulp kan nooit starten) en geen jongere.',
      'An order is no trajectory (the help may never start) and no youth.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'contact',
    naam: tekst('contactmoment', 'contact'),
    meervoud: tekst('contactmomenten', 'contacts'),
    definitie: tekst('Eén consult, gesprek of telefonisch contact.', 'One consultation, talk or telephone call.'),
    valkuil: tekst(
      'Delen door aantallen kinderen: jonge kinderen hebben meer contacten in een jaar.',
      'Dividing by numbers of children: young children have more contacts in a year.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'maatregel',
    naam: tekst('maatregel', 'measure'),
    meervoud: tekst('maatregelen', 'measures'),
    definitie: tekst(
      'Eén kinderbeschermingsmaatregel of maatregel van jeugdreclassering bij een gecertificeerde instelling.',
      'One child protection or probation measure at a certified institution.',
    ),
    valkuil: tekst(
      'Verwarren met jongeren: een jongere kan na een voorlopige ondertoezichtstelling een tweede maatregel krijgen.',
      'Taking it for youths: after a provisional supervision order a youth can get a second measure.',
    ),
    optelbaarOver: ['gebied', 'leverancier', 'kenmerk'],
  },
  {
    id: 'maatregel-gestart',
    naam: tekst('gestarte maatregel', 'started measure'),
    meervoud: tekst('gestarte maatregelen', 'started measures'),
    definitie: tekst('Eén maatregel met de begindatum in de periode.', 'One measure with its first day in the period.'),
    valkuil: tekst('Vergelijken met lopende maatregelen of met jongeren.', 'Comparing with running measures or with youths.'),
    optelbaarOver: ALLES,
  },
  {
    id: 'maatregel-beeindigd',
    naam: tekst('beëindigde maatregel', 'ended measure'),
    meervoud: tekst('beëindigde maatregelen', 'ended measures'),
    definitie: tekst('Eén maatregel met de einddatum in de periode.', 'One measure with its last day in the period.'),
    valkuil: tekst('Overdracht aan een andere instelling lezen als einde.', 'Reading a handover to another institution as an end.'),
    optelbaarOver: ALLES,
  },
  {
    id: 'melding',
    naam: tekst('melding', 'report (message)'),
    meervoud: tekst('meldingen', 'reports (messages)'),
    definitie: tekst(
      'Eén melding of bericht, met een eigen nummer; ook als het over dezelfde zaak gaat als een eerdere.',
      'One report or message, with a number of its own; also when it is about the same case as an earlier one.',
    ),
    valkuil: tekst(
      'Lezen als kinderen of gezinnen: over één gezin komen vaak meer meldingen.',
      'Reading it as children or families: there are often more reports about one family.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'advies',
    naam: tekst('advies', 'advice'),
    meervoud: tekst('adviezen', 'advices'),
    definitie: tekst(
      'Eén advies van Veilig Thuis aan wie erom vroeg, zonder persoonsgegevens van het gezin.',
      'One advice of Veilig Thuis to whoever asked for it, without personal data of the family.',
    ),
    valkuil: tekst('Optellen bij meldingen: een advies is geen melding.', 'Adding it to reports: an advice is no report.'),
    optelbaarOver: ALLES,
  },
  {
    id: 'onderzoek',
    naam: tekst('onderzoek', 'inquiry'),
    meervoud: tekst('onderzoeken', 'inquiries'),
    definitie: tekst('Eén onderzoek met een eigen nummer.', 'One inquiry with a number of its own.'),
    valkuil: tekst('Lezen als kinderen: een onderzoek gaat over een gezin.', 'Reading it as children: an inquiry is about a family.'),
    optelbaarOver: ALLES,
  },
  {
    id: 'wachtende',
    naam: tekst('wachtende jongere', 'youth waiting'),
    meervoud: tekst('wachtende jongeren', 'youths waiting'),
    definitie: tekst(
      'Eén jongere die op de peildatum is aangemeld en nog niet is gestart.',
      'One youth who is registered on the reference date and has not started yet.',
    ),
    valkuil: tekst(
      'Verwarren met wie al is gestart; optellen over aanbieders telt wie op twee lijsten staat dubbel.',
      'Taking it for those who started; added over providers, who is on two lists counts twice.',
    ),
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'meting',
    naam: tekst('meting', 'answer'),
    meervoud: tekst('metingen', 'answers'),
    definitie: tekst(
      'Eén ingevulde vragenlijst van één informant bij één traject.',
      'One questionnaire filled in by one informant about one trajectory.',
    ),
    valkuil: tekst(
      'Lezen als jongeren: per traject kunnen een jongere en een ouder antwoorden.',
      'Reading it as youths: a youth and a parent can both answer about one trajectory.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'inwoner',
    naam: tekst('inwoner', 'resident'),
    meervoud: tekst('inwoners', 'residents'),
    definitie: tekst(
      'Eén inwoner op de peildatum, meestal van een leeftijd: de noemer van een bereik.',
      'One resident on the reference date, mostly of some age: the base of a reach.',
    ),
    valkuil: tekst(
      'De leeftijdsgrens van de noemer wisselen tussen perioden (0-18, 2-18, 12-23).',
      'Changing the age limits of the base between periods (0-18, 2-18, 12-23).',
    ),
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'gemeente',
    naam: tekst('gemeente', 'municipality'),
    meervoud: tekst('gemeenten', 'municipalities'),
    definitie: tekst('Eén gemeente van de indeling op de peildatum.', 'One municipality of the division on the reference date.'),
    valkuil: tekst('Reeksen over een herindeling heen vergelijken.', 'Comparing series across a merger of municipalities.'),
    optelbaarOver: ['gebied', 'kenmerk'],
  },
  {
    id: 'leverancier',
    naam: tekst('leverancier van gegevens', 'supplier of data'),
    meervoud: tekst('leveranciers van gegevens', 'suppliers of data'),
    definitie: tekst('Eén organisatie die gegevens moet leveren.', 'One organisation that must deliver data.'),
    valkuil: tekst('Wie niet levert lezen als nul.', 'Reading who does not deliver as zero.'),
    optelbaarOver: ['kenmerk'],
  },
  {
    id: 'euro',
    naam: tekst('euro', 'euro'),
    meervoud: tekst('euro', 'euro'),
    definitie: tekst(
      'Bedrag in euro, in de prijzen van het jaar zelf tenzij er iets anders bij staat.',
      'An amount in euro, in prices of the year itself unless said otherwise.',
    ),
    valkuil: tekst(
      'Jaren vergelijken zonder indexatie; verschillende kosten in teller en noemer.',
      'Comparing years without indexation; other costs in the numerator than in the base.',
    ),
    optelbaarOver: ALLES,
  },
  {
    id: 'dag',
    naam: tekst('dag', 'day'),
    meervoud: tekst('dagen', 'days'),
    definitie: tekst(
      'Kalenderdag van duur of wachttijd; een gemiddelde tenzij er iets anders bij staat.',
      'Calendar day of duration or wait; a mean unless said otherwise.',
    ),
    valkuil: tekst('Gemiddelden optellen of middelen zonder de aantallen.', 'Adding means, or taking their mean without the counts.'),
    optelbaarOver: [],
  },
  {
    id: 'week',
    naam: tekst('week', 'week'),
    meervoud: tekst('weken', 'weeks'),
    definitie: tekst(
      'Week van duur of wachttijd; een gemiddelde tenzij er iets anders bij staat.',
      'Week of duration or wait; a mean unless said otherwise.',
    ),
    valkuil: tekst(
      'Een gemiddelde van wie startte zegt niets over wie nog wacht.',
      'A mean of who started says nothing about who still waits.',
    ),
    optelbaarOver: [],
  },
  {
    id: 'procent',
    naam: tekst('procent', 'per cent'),
    meervoud: tekst('procent', 'per cent'),
    definitie: tekst('Teller gedeeld door noemer, maal honderd.', 'Numerator over base, times a hundred.'),
    valkuil: tekst(
      'Aandelen optellen of middelen over gebieden; een aandeel lezen als een hoeveelheid.',
      'Adding or averaging shares over areas; reading a share as an amount.',
    ),
    optelbaarOver: [],
  },
  {
    id: 'per-1000',
    naam: tekst('per 1.000', 'per 1,000'),
    meervoud: tekst('per 1.000', 'per 1,000'),
    definitie: tekst('Teller gedeeld door noemer, maal duizend.', 'Numerator over base, times a thousand.'),
    valkuil: tekst('Optellen over gebieden.', 'Adding over areas.'),
    optelbaarOver: [],
  },
  {
    id: 'verhouding',
    naam: tekst('verhouding', 'ratio'),
    meervoud: tekst('verhouding', 'ratio'),
    definitie: tekst(
      'Twee aantallen op elkaar gedeeld, waarvan het ene geen deel is van het andere.',
      'Two counts divided, of which one is no part of the other.',
    ),
    valkuil: tekst('Lezen als kans of aandeel.', 'Reading it as a chance or a share.'),
    optelbaarOver: [],
  },
  {
    id: 'index',
    naam: tekst('index', 'index'),
    meervoud: tekst('index', 'index'),
    definitie: tekst('Getal ten opzichte van een basisjaar dat op 100 staat.', 'A number beside a base year that stands at 100.'),
    valkuil: tekst('Optellen of lezen als procent.', 'Adding it, or reading it as per cent.'),
    optelbaarOver: [],
  },
  {
    id: 'rapportcijfer',
    naam: tekst('rapportcijfer', 'mark'),
    meervoud: tekst('rapportcijfer', 'mark'),
    definitie: tekst('Gemiddelde van cijfers van 1 tot en met 10.', 'Mean of marks from 1 to 10.'),
    valkuil: tekst(
      'Groepen vergelijken die anders zijn samengesteld of een andere vraag kregen.',
      'Comparing groups of another make-up, or that got another question.',
    ),
    optelbaarOver: [],
  },
] as const satisfies readonly EenheidBeschrijving[]

type Lijst = (typeof EENHEDEN)[number]

/** Id of a counting unit. */
export type Eenheid = Lijst['id']

/** Units that count something, so that a sum can mean something; means, shares and marks are not among them. */
export type Teleenheid = Exclude<Eenheid, 'dag' | 'week' | 'procent' | 'per-1000' | 'verhouding' | 'index' | 'rapportcijfer'>

const perId = new Map<string, EenheidBeschrijving>(EENHEDEN.map((e) => [e.id, e]))

/** Whether a text is the id of a unit. */
export function isEenheid(id: string): id is Eenheid {
  return perId.has(id)
}

/** What a unit counts, and the usual mistake with it. */
export function eenheid(id: Eenheid): EenheidBeschrijving {
  return perId.get(id)!
}

/** Whether figures of a unit count something that can be added over something. */
export function optelbaar(id: Eenheid, over: Over): boolean {
  return eenheid(id).optelbaarOver.includes(over)
}
