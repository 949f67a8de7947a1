// Over 300 lines: one call per indicator of the framework, in the order of the framework.
import { verwijzerCodes } from '@draad/stelsel'
import type { Eenheid } from '../eenheid/index.ts'
import {
  beeindigd,
  bestellingen,
  gestart,
  inwoners,
  inwonersAlle,
  jongerDan,
  jongeren,
  keten,
  kosten,
  lopend,
  maatregelen,
  meldingen,
  metMachtiging,
  metMaatregel,
  onderzoeken,
  OTS,
  SPECIALIST,
  TEAM,
  vanTot,
  VOOGDIJ,
  ZONDER_TEAM,
  JR,
} from './maten.ts'
import type { Indicator, Maat, NietBerekenbaar } from './model.ts'
import { tekst, type Tekst } from '../tekst.ts'
import {
  AANGEMELD_EN_GESTART,
  BEEINDIGD,
  BESCHERMING,
  BEVOLKING,
  GEBRUIK,
  GEMEENTE,
  INWONERS_12_23,
  INWONERS_18,
  JONGEREN_23,
  JONGEREN_MET_HULP,
  KINDEREN_PEILDATUM,
  KOSTEN,
  LAATSTE_DAG,
  NAAR_VOREN,
  PASSENDHEID,
  SNELHEID,
  TOEGANG,
  TRAJECTEN,
  verwijzerTekst,
} from './woorden.ts'

type Extra = Partial<Pick<Indicator, 'kanttekeningen' | 'levering' | 'rol' | 'periodeRegel' | 'versie'>>

const r = (
  id: string,
  naam: string,
  en: string,
  thema: Tekst,
  uitkomst: Eenheid,
  populatie: Tekst,
  teller: Maat,
  noemer?: Maat,
  extra: Extra = {},
): Indicator => ({
  id,
  naam: tekst(naam, en),
  set: 'rotterdam',
  thema,
  versie: '1',
  uitkomst,
  teller,
  ...(noemer ? { noemer } : {}),
  populatie,
  periodeRegel: tekst('kalenderjaar', 'calendar year'),
  bron: `R1 ${id.replace(/^(R1-\d+).*/, '$1').replace('R1-', 'I1-')}`,
  kanttekeningen: [],
  levering: 'bj',
  ...extra,
})

const gewacht = "date_diff('day', aanmelding, start)"
const specialist = "coalesce(soort, '') <> 'wijkteam'"
const leeftijdLet = tekst(
  'De bron noemt geen peildatum voor leeftijd; hier is het de laatste dag van de periode.',
  'The source names no reference date for age; here it is the last day of the period.',
)
const registratieLet = tekst(
  'Registratie van wijkteams verbeterde eind 2016: een stijging daarna is voor een deel inhaal.',
  'Registration by local teams improved at the end of 2016: a rise after it is partly catching up.',
)

const aandeelBevolking = (id: string, naam: string, en: string, van: number, tot: number): Indicator =>
  r(id, naam, en, BEVOLKING, 'procent', tekst('alle inwoners', 'all residents'), inwoners(van, tot), inwonersAlle, {
    levering: null,
    periodeRegel: tekst('peildatum 1 januari', 'reference date 1 January'),
  })

const kinderbescherming = (
  id: string,
  naam: string,
  en: string,
  waar: string,
  kanttekeningen: readonly Tekst[] = [],
  met: typeof metMaatregel = metMaatregel,
): Indicator =>
  r(id, naam, en, BESCHERMING, 'procent', INWONERS_18, met(`${waar} and ${jongerDan(18)}`), inwoners(0, 18), {
    kanttekeningen: [leeftijdLet, ...kanttekeningen],
  })

const profiel = (id: string, naam: string, en: string, waar: string): Indicator =>
  r(id, naam, en, tekst('kwetsbare groepen', 'vulnerable groups'), 'procent', JONGEREN_MET_HULP, jongeren(waar), jongeren(), {
    kanttekeningen: [
      leeftijdLet,
      tekst(
        'Herkomst, huishouden en inkomen staan niet in de levering; het CBS koppelt die.',
        'Origin, household and income are not in the delivery; the statistical office (CBS) adds them.',
      ),
    ],
  })

const BESTELSOORTEN = [
  ['jeo', 'jeugd- en opvoedhulp', 'youth and parenting help'],
  ['jggz', 'jeugd-ggz', 'youth mental health care'],
  ['beperking', 'jongeren met een beperking', 'youths with a disability'],
] as const

/** Indicators of the Rotterdam framework that deliveries and own records can give. @bron R1 5.5 */
export const ROTTERDAM: readonly Indicator[] = [
  aandeelBevolking('R1-01', 'Aandeel 0 tot 18 jaar in de bevolking', 'Share of residents aged 0-18', 0, 18),
  aandeelBevolking('R1-01-04', 'Aandeel 0 tot 4 jaar in de bevolking', 'Share of residents aged 0-4', 0, 4),
  r(
    'R1-08',
    'Jongeren met jeugdzorg',
    'Youths with youth care',
    GEBRUIK,
    'procent',
    tekst('inwoners van 0 tot 23 jaar', 'residents aged 0 to 23'),
    { eenheid: 'jongere', tabel: 'jeugdzorg', tel: 'personen', moment: 'lopend', waar: jongerDan(23) },
    inwoners(0, 23),
    {
      kanttekeningen: [
        tekst(
          'Jeugdzorg is jeugdhulp, bescherming en reclassering samen, elke jongere één keer.',
          'Youth care is youth help, protection and probation together, each youth once.',
        ),
        registratieLet,
        leeftijdLet,
      ],
    },
  ),
  r(
    'R1-09-zonder',
    'Jongeren met jeugdhulp zonder verblijf',
    'Youths with help without stay',
    GEBRUIK,
    'jongere',
    JONGEREN_23,
    jongeren(`not verblijf and ${jongerDan(23)}`),
    undefined,
    {
      kanttekeningen: [
        tekst('Een jongere kan ook in "met verblijf" tellen: niet optellen.', 'A youth can also count in "with stay": do not add.'),
      ],
    },
  ),
  r(
    'R1-09-met',
    'Jongeren met jeugdhulp met verblijf',
    'Youths with help with stay',
    GEBRUIK,
    'jongere',
    JONGEREN_23,
    jongeren(`verblijf and ${jongerDan(23)}`),
    undefined,
    {
      kanttekeningen: [
        tekst('Een jongere kan ook in "zonder verblijf" tellen: niet optellen.', 'A youth can also count in "without stay": do not add.'),
      ],
    },
  ),
  r('R1-10', 'Gestarte trajecten', 'Started trajectories', GEBRUIK, 'traject-gestart', TRAJECTEN, gestart()),
  r(
    'R1-10-team',
    'Gestarte trajecten door het wijkteam',
    'Trajectories started by the local team',
    GEBRUIK,
    'traject-gestart',
    TRAJECTEN,
    gestart(TEAM),
    undefined,
    { rol: 'wijkteam', kanttekeningen: [registratieLet] },
  ),
  r(
    'R1-10-ambulant',
    'Gestarte trajecten zonder verblijf, niet door het wijkteam',
    'Trajectories started without stay, not by the team',
    GEBRUIK,
    'traject-gestart',
    TRAJECTEN,
    gestart(ZONDER_TEAM),
  ),
  r(
    'R1-10-verblijf',
    'Gestarte trajecten met verblijf',
    'Trajectories started with stay',
    GEBRUIK,
    'traject-gestart',
    TRAJECTEN,
    gestart('verblijf'),
  ),
  r(
    'R1-11',
    'Aandeel zonder verblijf',
    'Share without stay',
    NAAR_VOREN,
    'procent',
    tekst('gestarte trajecten', 'started trajectories'),
    gestart('not verblijf'),
    gestart(),
  ),
  r(
    'R1-12',
    'Aandeel wijkteam',
    'Share of the local team',
    NAAR_VOREN,
    'procent',
    tekst('gestarte trajecten zonder verblijf', 'started trajectories without stay'),
    gestart(TEAM),
    gestart('not verblijf'),
    {
      rol: 'wijkteam',
      kanttekeningen: [
        registratieLet,
        tekst(
          'Een deel van de ambulante hulp verhuisde naar wijkteams: dat is anders noemen, geen verschuiving.',
          'Part of the outpatient help moved to local teams: that is another name, no shift.',
        ),
      ],
    },
  ),
  r(
    'R1-13',
    'Trajecten langer dan een jaar',
    'Trajectories longer than a year',
    PASSENDHEID,
    'procent',
    BEEINDIGD,
    beeindigd('einde - start > 365'),
    beeindigd(),
    {
      kanttekeningen: [
        tekst(
          'Langer dan een jaar is meer dan 365 dagen. Alleen wat eindigde telt; een waakvlam houdt trajecten open.',
          'Longer than a year is more than 365 days. Only what ended counts; light follow-up keeps trajectories open.',
        ),
      ],
    },
  ),
  r(
    'R1-13-team',
    'Trajecten van het wijkteam langer dan een jaar',
    'Team trajectories longer than a year',
    PASSENDHEID,
    'procent',
    tekst('beëindigde trajecten van het wijkteam', 'ended trajectories of the local team'),
    beeindigd(`${TEAM} and einde - start > 365`),
    beeindigd(TEAM),
    { rol: 'wijkteam' },
  ),
  r(
    'R1-14',
    'Nieuwe bestellingen',
    'New orders',
    GEBRUIK,
    'order',
    tekst('bestellingen van specialistische hulp', 'orders of specialist help'),
    bestellingen(),
    undefined,
    {
      levering: null,
      kanttekeningen: [
        tekst('Overgangsrecht telt mee en maakt 2015 hoog.', 'Transitional law counts and makes 2015 high.'),
        tekst('Een bestelling is geen traject en geen jongere.', 'An order is no trajectory and no youth.'),
      ],
    },
  ),
  r(
    'R1-14-bereik',
    'Nieuwe bestellingen per 1.000 jeugdigen',
    'New orders per 1,000 youths',
    GEBRUIK,
    'per-1000',
    INWONERS_18,
    bestellingen(),
    inwoners(0, 18),
    { levering: null },
  ),
  ...BESTELSOORTEN.map(([soort, naam, en]) =>
    r(
      `R1-15-${soort}`,
      `Aandeel bestellingen ${naam}`,
      `Share of orders: ${en}`,
      GEBRUIK,
      'procent',
      tekst('bestellingen zonder overgangsrecht', 'orders without transitional law'),
      bestellingen(`soort = '${soort}'`),
      bestellingen("soort <> 'overgangsrecht'"),
      { levering: null },
    ),
  ),
  ...verwijzerCodes.map((v) =>
    r(
      `R1-16-${v.code}`,
      `Verwijzer: ${verwijzerTekst(v).nl}`,
      `Referrer: ${verwijzerTekst(v).en}`,
      TOEGANG,
      'procent',
      tekst('gestarte trajecten van specialistische hulp', 'started trajectories of specialist help'),
      gestart(`${SPECIALIST} and verwijzer = '${v.code}'`),
      gestart(SPECIALIST),
      {
        kanttekeningen: [
          tekst(
            'Noemer telt ook onbekend en geen verwijzer; minder onbekend verandert alle aandelen.',
            'The base also counts unknown and no referrer; fewer unknown changes all shares.',
          ),
          tekst(
            'Bij een maatregel schrijven aanbieders de instelling soms op als verwijzer, ook als de gemeente besloot.',
            'With a measure providers sometimes write the institution as referrer, also when the municipality decided.',
          ),
        ],
      },
    ),
  ),
  r(
    'R1-17',
    'Verwijzing door gemeente per traject van het wijkteam',
    'Referrals by the municipality per team trajectory',
    TOEGANG,
    'verhouding',
    tekst('wijkteam', 'local team'),
    gestart(`${SPECIALIST} and verwijzer = '01'`),
    gestart(TEAM),
    {
      rol: 'wijkteam',
      kanttekeningen: [tekst('Geen kans: de teller is geen deel van de noemer.', 'No chance: the numerator is no part of the base.')],
    },
  ),
  kinderbescherming('R1-18', 'Jongeren met ondertoezichtstelling', 'Youths under supervision', OTS),
  kinderbescherming('R1-19', 'Jongeren met voogdij', 'Youths under guardianship', VOOGDIJ),
  r(
    'R1-20',
    'Jongeren met jeugdreclassering',
    'Youths with probation',
    BESCHERMING,
    'procent',
    INWONERS_12_23,
    metMaatregel(`${JR} and ${vanTot(12, 23)}`),
    inwoners(12, 23),
    { kanttekeningen: [leeftijdLet, tekst('Andere leeftijden dan bij bescherming.', 'Other ages than for protection.')] },
  ),
  r(
    'R1-21',
    'Jongeren met hulp die met een crisis begon',
    'Youths whose help began with a crisis',
    BESCHERMING,
    'procent',
    INWONERS_18,
    { ...jongeren(`crisis and start >= $van and ${jongerDan(18)}`) },
    inwoners(0, 18),
    {
      kanttekeningen: [
        tekst(
          'De bron telt crisisinterventie door de instelling; hier telt hulp die met een crisis begon.',
          'The source counts crisis intervention by the institution; here help that began with a crisis counts.',
        ),
      ],
      versie: '2',
    },
  ),
  kinderbescherming(
    'R1-22',
    'Jongeren met machtiging gesloten plaatsing',
    'Youths with authorisation for closed placement',
    `type = '71'`,
    [],
    metMachtiging,
  ),
  kinderbescherming(
    'R1-23',
    'Jongeren met machtiging uithuisplaatsing bij ondertoezichtstelling',
    'Youths with authorisation for placement under supervision',
    `type = '72' and maatregel in ('11', '12')`,
    [],
    metMachtiging,
  ),
  r(
    'R1-25',
    'Onderzoeken Veilig Thuis',
    'Veilig Thuis inquiries',
    BESCHERMING,
    'onderzoek',
    tekst('onderzoeken', 'inquiries'),
    onderzoeken('gestart'),
    undefined,
    {
      levering: 'vt',
      versie: '2',
      kanttekeningen: [
        tekst(
          'De bron telt kinderen; hier tellen onderzoeken, want een onderzoek gaat over een gezin.',
          'The source counts children; here inquiries count, because an inquiry is about a family.',
        ),
        tekst('Minder onderzoek kan minder capaciteit zijn.', 'Fewer inquiries can be less capacity.'),
      ],
    },
  ),
  r(
    'R1-27',
    'Meldingen die nog op triage wachten',
    'Reports that wait for triage',
    BESCHERMING,
    'procent',
    tekst('meldingen tot en met de laatste dag', 'reports up to and including the last day'),
    meldingen('gestart', "soort = 'melding' and (triage_op is null or triage_op > $peil)"),
    meldingen('gestart', "soort = 'melding'"),
    {
      levering: 'vt',
      kanttekeningen: [
        tekst(
          'Het protocol laat alleen afgeronde triages leveren: in een levering die het volgt is dit altijd nul, en dat zegt niets over wachten.',
          'By the protocol only finished triages are delivered: in a delivery that follows it this is always zero, which says nothing about waiting.',
        ),
      ],
    },
  ),
  r(
    'R1-28',
    'Ondertoezichtstelling langer dan twee jaar',
    'Supervision longer than two years',
    BESCHERMING,
    'procent',
    tekst(
      'ondertoezichtstellingen die lopen en waarvan het begin bekend is',
      'supervision orders that run and of which the start is known',
    ),
    maatregelen(`type = '11' and start is not null and least(tot, $peil) > start + interval 2 year`),
    maatregelen("type = '11' and start is not null"),
    {
      versie: '2',
      kanttekeningen: [
        tekst(
          'Begin bij de eerste instelling, ook na een overdracht; een overgenomen maatregel waarvan de eerste instelling niet leverde telt niet mee.',
          'Start at the first institution, also after a handover; a measure that was taken over of which the first institution did not deliver is not counted.',
        ),
      ],
    },
  ),
  r(
    'R1-31',
    'Gemiddelde wachttijd',
    'Mean wait',
    SNELHEID,
    'week',
    tekst('kinderen die startten, specialistisch', 'children who started, specialist help'),
    keten('week', { gemiddelde: `${gewacht} / 7.0` }, 'gestart', specialist),
    undefined,
    {
      levering: null,
      periodeRegel: tekst('kwartaal van de start', 'quarter of the start'),
      kanttekeningen: [
        tekst(
          'Stijgt als een achterstand wordt weggewerkt, en zegt niets over wie nog wacht.',
          'Rises when a backlog is worked off, and says nothing about who still waits.',
        ),
      ],
    },
  ),
  r(
    'R1-32-week',
    'Binnen een week gestart',
    'Started within a week',
    SNELHEID,
    'procent',
    AANGEMELD_EN_GESTART,
    keten('jongere', 'rijen', 'gestart', `${specialist} and aanmelding >= $van and ${gewacht} <= 6`),
    keten('jongere', 'rijen', 'gestart', `${specialist} and aanmelding >= $van`),
    {
      levering: null,
      kanttekeningen: [
        tekst(
          'Alleen wie in één periode is aangemeld én gestart: lange wachttijden vallen buiten beeld.',
          'Only who registered and started in one period: long waits fall out of sight.',
        ),
      ],
    },
  ),
  r(
    'R1-32-vier',
    'Binnen vier weken gestart',
    'Started within four weeks',
    SNELHEID,
    'procent',
    AANGEMELD_EN_GESTART,
    keten('jongere', 'rijen', 'gestart', `${specialist} and aanmelding >= $van and ${gewacht} <= 28`),
    keten('jongere', 'rijen', 'gestart', `${specialist} and aanmelding >= $van`),
    {
      levering: null,
      kanttekeningen: [
        tekst(
          'Alleen wie in één periode is aangemeld én gestart: lange wachttijden vallen buiten beeld.',
          'Only who registered and started in one period: long waits fall out of sight.',
        ),
      ],
    },
  ),
  r(
    'R1-33',
    'Binnen de norm gestart',
    'Started within the norm',
    SNELHEID,
    'procent',
    tekst('kinderen die startten', 'children who started'),
    keten('jongere', 'rijen', 'gestart', `${specialist} and ${gewacht} <= case when soort = 'jggz' then 98 else 91 end`),
    keten('jongere', 'rijen', 'gestart', specialist),
    {
      levering: null,
      kanttekeningen: [
        tekst(
          'Norm van de gemeente: 13 weken, jeugd-ggz 14 weken.',
          'Norm of the municipality: 13 weeks, youth mental health care 14 weeks.',
        ),
      ],
    },
  ),
  r(
    'R1-34',
    'Aantal wachtenden',
    'Number waiting',
    SNELHEID,
    'wachtende',
    KINDEREN_PEILDATUM,
    keten('wachtende', 'personen', 'peildatum', specialist),
    undefined,
    { levering: null, periodeRegel: LAATSTE_DAG, kanttekeningen: [tekst('Telt ook wie nooit start.', 'Also counts who never starts.')] },
  ),
  r(
    'R1-35',
    'Aantal wachtenden bij het wijkteam',
    'Number waiting for the local team',
    SNELHEID,
    'wachtende',
    KINDEREN_PEILDATUM,
    keten('wachtende', 'personen', 'peildatum', "soort = 'wijkteam'"),
    undefined,
    { levering: null, periodeRegel: LAATSTE_DAG },
  ),
  ...verwijzerCodes.map((v) =>
    r(
      `R1-36-${v.code}`,
      `Verwijzer naar het wijkteam: ${verwijzerTekst(v).nl}`,
      `Referrer to the local team: ${verwijzerTekst(v).en}`,
      TOEGANG,
      'procent',
      tekst('aanmeldingen bij het wijkteam', 'registrations with the local team'),
      keten('jongere', 'rijen', 'altijd', `soort = 'wijkteam' and aanmelding between $van and $peil and verwijzer = '${v.code}'`),
      keten('jongere', 'rijen', 'altijd', "soort = 'wijkteam' and aanmelding between $van and $peil"),
      { levering: null },
    ),
  ),
  r('R1-38-team', 'Uitgaven wijkteams', 'Spending on local teams', KOSTEN, 'euro', GEMEENTE, kosten("soort = 'wijkteam'"), undefined, {
    levering: null,
  }),
  r(
    'R1-38-specialist',
    'Uitgaven specialistische hulp',
    'Spending on specialist help',
    KOSTEN,
    'euro',
    GEMEENTE,
    kosten("soort = 'specialistisch'"),
    undefined,
    { levering: null },
  ),
  r(
    'R1-39',
    'Aandeel specialistisch in de uitgaven',
    'Specialist share of spending',
    KOSTEN,
    'procent',
    tekst('uitgaven', 'spending'),
    kosten("soort = 'specialistisch'"),
    kosten("soort <> 'budget'"),
    { levering: null },
  ),
  r(
    'R1-40',
    'Uitgaven per lopend traject',
    'Spending per running trajectory',
    KOSTEN,
    'verhouding',
    tekst('lopende trajecten', 'running trajectories'),
    kosten("soort <> 'budget'"),
    lopend(),
    {
      kanttekeningen: [
        tekst(
          'Teller zonder instellingen; betere registratie maakt de noemer groter en de uitkomst lager.',
          'The numerator is without institutions; better registration makes the base larger and the outcome lower.',
        ),
      ],
    },
  ),
  r(
    'R1-41',
    'Uitgaven naast het macrobudget',
    'Spending beside the budget',
    KOSTEN,
    'procent',
    tekst('macrobudget', 'national budget'),
    kosten("soort <> 'budget'"),
    kosten("soort = 'budget'"),
    {
      levering: null,
      kanttekeningen: [tekst('Boven 100 is meer uitgegeven dan het budget.', 'Above 100 more was spent than the budget.')],
    },
  ),
  profiel('R1-42-jongens', 'Aandeel jongens onder jongeren met hulp', 'Share of boys', "geslacht = 'M'"),
  profiel('R1-42-04', 'Aandeel 0 tot 4 jaar onder jongeren met hulp', 'Share aged 0-4', vanTot(0, 4)),
  profiel('R1-42-12', 'Aandeel 4 tot 12 jaar onder jongeren met hulp', 'Share aged 4-12', vanTot(4, 12)),
  profiel('R1-42-18', 'Aandeel 12 tot 18 jaar onder jongeren met hulp', 'Share aged 12-18', vanTot(12, 18)),
  profiel('R1-42-23', 'Aandeel 18 tot 23 jaar onder jongeren met hulp', 'Share aged 18-23', vanTot(18, 23)),
  r(
    'R1-43',
    'Jonge kinderen met hulp zonder verblijf',
    'Young children with help without stay',
    tekst('vroegsignalering', 'early signs'),
    'procent',
    tekst('jongeren met hulp zonder verblijf', 'youths with help without stay'),
    jongeren(`not verblijf and ${vanTot(0, 4)}`),
    jongeren('not verblijf'),
    {
      kanttekeningen: [
        leeftijdLet,
        tekst('Gelezen als maat voor vroeg signaleren; dat is een keuze.', 'Read as a measure of early signs; that is a choice.'),
      ],
    },
  ),
]

const ENQUETE = tekst(
  'komt uit een vragenlijst onder gezinnen; die staat niet in een levering',
  'comes from a questionnaire among families, which is in no delivery',
)
const PREVENTIE = tekst(
  'preventie wordt niet geleverd; dit komt uit de administratie van de uitvoerder',
  'prevention is not delivered; this comes from the administration of who carries it out',
)

/** Indicators of the framework that cannot be computed here, each with its reason. */
export const ROTTERDAM_NIET: readonly NietBerekenbaar[] = (
  [
    ['R1-02', tekst('Aandachts- en risicokinderen bij het CJG', 'Children of concern and at risk, youth health centre'), PREVENTIE],
    ['R1-03', tekst('Kinderen in beeld bij het CJG', 'Children seen by the youth health centre'), PREVENTIE],
    ['R1-04', tekst('Voltooide consulten van het CJG', 'Finished consultations of the youth health centre'), PREVENTIE],
    ['R1-05', tekst('Aanmeldingen pedagogisch spreekuur', 'Registrations for parenting consultation'), PREVENTIE],
    ['R1-06', tekst('Bereik schoolmaatschappelijk werk', 'Reach of school social work'), PREVENTIE],
    ['R1-07', tekst('Bereik jongerencoaching', 'Reach of youth coaching'), PREVENTIE],
    [
      'R1-24',
      tekst('Beschermingsonderzoeken van de Raad', 'Protection inquiries of the Child Protection Board'),
      tekst('de Raad levert niet in deze leveringen', 'the Child Protection Board (Raad) is no supplier of these deliveries'),
    ],
    [
      'R1-26',
      tekst('Drangzaken', 'Cases of pressure without a measure'),
      tekst('drang is geen maatregel en wordt niet geleverd', 'pressure without a measure (drang) is no measure and is not delivered'),
    ],
    [
      'R1-29',
      tekst('Index zelfredzaamheid', 'Index of coping alone'),
      tekst('komt uit een onderzoek onder volwassen inwoners', 'comes from a survey of adult residents'),
    ],
    [
      'R1-30',
      tekst('Index samenredzaamheid', 'Index of coping together'),
      tekst('komt uit een onderzoek onder volwassen inwoners', 'comes from a survey of adult residents'),
    ],
    ['R1-37', tekst('Gebruik van preventieve steun', 'Use of preventive support'), PREVENTIE],
    [
      'R1-44',
      tekst('Trajecten van het wijkteam in twee tellingen', 'Trajectories of the local team in two counts'),
      tekst('vergelijkt twee registraties; zie de controles op kwaliteit', 'compares two registrations; see the quality checks'),
    ],
    ...Array.from(
      { length: 20 },
      (_, i) =>
        [
          `R1-${45 + i}`,
          [
            tekst('Tevredenheid', 'Satisfaction'),
            tekst('Rapportcijfer', 'Mark'),
            tekst('Tevredenheid over jeugdbescherming', 'Satisfaction with child protection'),
            tekst('Wachttijd volgens cliënten', 'Wait according to clients'),
            tekst('Tevreden over wachttijd', 'Satisfied with the wait'),
            tekst('Toegankelijkheid', 'Accessibility'),
            tekst('Gesprek met gemeente of wijkteam', 'Talk with municipality or local team'),
            tekst('Route naar hulp', 'Route to help'),
            tekst('Informele steun', 'Informal support'),
            tekst('Soort informele steun', 'Kind of informal support'),
            tekst('Meer hulpverleners', 'Several helpers'),
            tekst('Tevreden over samenwerking', 'Satisfied with cooperation'),
            tekst('Passende hulp', 'Fitting help'),
            tekst('Wat had anders gemoeten', 'What should have gone otherwise'),
            tekst('Uitvoering van de hulp', 'How help was given'),
            tekst('Algemeen effect', 'General effect'),
            tekst('Effect op zelfredzaamheid', 'Effect on coping alone'),
            tekst('Effect op zelfstandigheid', 'Effect on independence'),
            tekst('Effect op de omgeving', 'Effect on those around'),
            tekst('Respons', 'Response'),
          ][i]!,
          ENQUETE,
        ] as const,
    ),
    [
      'R1-65',
      tekst('Weten wie de casusregie heeft', 'Knowing who directs the case'),
      tekst('komt uit een extern onderzoek onder ketenpartners', 'comes from an outside survey of partners in the chain'),
    ],
    [
      'R1-66',
      tekst('Verloop van personeel in wijkteams', 'Turnover of staff in local teams'),
      tekst('komt uit een extern onderzoek onder personeel', 'comes from an outside survey of staff'),
    ],
  ] as readonly (readonly [string, Tekst, Tekst])[]
).map(([id, naam, waarom]) => ({ id, naam, set: 'rotterdam', waarom }))
