// Over 300 lines: one call per indicator, set by set.
import { verwijzerCodes } from '@draad/stelsel'
import type { Eenheid } from '../eenheid/index.ts'
import {
  beeindigd,
  gestart,
  gi,
  inwoners,
  JB,
  jongerDan,
  jongeren,
  JR,
  keten,
  lopend,
  maatregelen,
  maatregelenGestart,
  meldingen,
  metingen,
  metMaatregel,
  onderzoeken,
  stand,
  TEAM,
  vanTot,
  ZONDER_TEAM,
} from './maten.ts'
import type { Indicator, IndicatorSet, Maat } from './model.ts'
import { tekst, type Tekst } from '../tekst.ts'
import {
  ALLE_TRAJECTEN,
  BEEINDIGD,
  BEGONNEN,
  GEBRUIK,
  INWONERS_12_23,
  INWONERS_18,
  JONGEREN_MET_HULP,
  KINDEREN_GESTART,
  LAATSTE_DAG,
  MAATREGELEN_LAATSTE_DAG,
  MELDINGEN,
  TRAJECTEN,
  verwijzerTekst,
} from './woorden.ts'

type Extra = Partial<Pick<Indicator, 'kanttekeningen' | 'levering' | 'rol' | 'periodeRegel' | 'bron'>>

const maak =
  (set: IndicatorSet, thema: Tekst, standaard: Extra) =>
  (
    id: string,
    naam: string,
    en: string,
    uitkomst: Eenheid,
    populatie: Tekst,
    teller: Maat,
    noemer?: Maat,
    extra: Extra = {},
  ): Indicator => ({
    id,
    naam: tekst(naam, en),
    set,
    thema,
    versie: '1',
    uitkomst,
    teller,
    ...(noemer ? { noemer } : {}),
    populatie,
    periodeRegel: tekst('halfjaar of jaar', 'half year or year'),
    bron: '',
    kanttekeningen: [],
    levering: 'bj',
    ...standaard,
    ...extra,
  })

const c = maak('cbs', GEBRUIK, { bron: 'R3 3.4; CBS StatLine 82971NED, 82972NED, 82975NED, 85098NED' })
const AFDELINGEN = [
  ['zonder', 'zonder verblijf', 'without stay', 'not verblijf'],
  ['team', 'door het wijkteam', 'by the local team', TEAM],
  ['niet-team', 'zonder verblijf, niet door het wijkteam', 'without stay, not by the team', ZONDER_TEAM],
  ['met', 'met verblijf', 'with stay', 'verblijf'],
] as const
const januari = tekst(
  'Veel trajecten zijn op 1 januari opnieuw ingeschreven: kijk ook zonder herstarts, of vanaf 2 januari.',
  'Many trajectories were entered anew on 1 January: look without restarts too, or from 2 January.',
)
const JR_LEEFTIJD = tekst(
  'Noemer is 12 tot 23 jaar, anders dan bij jeugdhulp en bescherming.',
  'The base is 12 to 23 years, other than for youth help and protection.',
)
const wijkteam = { rol: 'wijkteam' as const }

/** Indicators as Statistics Netherlands publishes them. @bron R3 3.4 (I1-I18) */
export const CBS: readonly Indicator[] = [
  c('CBS-jeugdhulp', 'Jongeren met jeugdhulp', 'Youths with youth help', 'procent', INWONERS_18, jongeren(jongerDan(18)), inwoners(0, 18)),
  c(
    'CBS-verblijf',
    'Jongeren met jeugdhulp met verblijf',
    'Youths with help with stay',
    'procent',
    INWONERS_18,
    jongeren(`verblijf and ${jongerDan(18)}`),
    inwoners(0, 18),
  ),
  c(
    'CBS-bescherming',
    'Jongeren met jeugdbescherming',
    'Youths with child protection',
    'procent',
    INWONERS_18,
    metMaatregel(`${JB} and ${jongerDan(18)}`),
    inwoners(0, 18),
  ),
  c(
    'CBS-bescherming-verblijf',
    'Jongeren met bescherming en verblijf',
    'Protected youths who stay elsewhere',
    'procent',
    tekst('jongeren met jeugdbescherming', 'youths with child protection'),
    metMaatregel(`${JB} and persoon in (select persoon from traject where verblijf and start <= $peil and tot >= $van)`),
    metMaatregel(JB),
    {
      kanttekeningen: [
        tekst(
          'Vaak gelezen als uithuisgeplaatst; het is bescherming én verblijf in één periode.',
          'Often read as placed out of home; it is protection and stay in one period.',
        ),
      ],
    },
  ),
  c(
    'CBS-reclassering',
    'Jongeren met jeugdreclassering',
    'Youths with probation',
    'procent',
    INWONERS_12_23,
    metMaatregel(`${JR} and ${vanTot(12, 23)}`),
    inwoners(12, 23),
    { kanttekeningen: [JR_LEEFTIJD] },
  ),
  c('CBS-trajecten', 'Trajecten die lopen', 'Running trajectories', 'traject-lopend', TRAJECTEN, lopend()),
  c('CBS-trajecten-per-jongere', 'Trajecten per jongere', 'Trajectories per youth', 'verhouding', JONGEREN_MET_HULP, lopend(), jongeren()),
  c('CBS-begonnen', 'Begonnen trajecten', 'Started trajectories', 'procent', ALLE_TRAJECTEN, gestart(), lopend(), {
    kanttekeningen: [
      januari,
      tekst(
        'Een omzet: bij een grote voorraad is het aandeel klein, ook als er veel begint.',
        'A turnover: with a large stock the share is small, also when much begins.',
      ),
    ],
  }),
  c(
    'CBS-begonnen-bereik',
    'Begonnen trajecten per 1.000 jeugdigen',
    'Started trajectories per 1,000 youths',
    'per-1000',
    INWONERS_18,
    gestart(),
    inwoners(0, 18),
    { kanttekeningen: [januari] },
  ),
  c('CBS-beeindigd', 'Beëindigde trajecten', 'Ended trajectories', 'procent', ALLE_TRAJECTEN, beeindigd(), lopend()),
  ...AFDELINGEN.flatMap(([id, naam, en, waar]) => [
    c(
      `CBS-begonnen-${id}`,
      `Begonnen trajecten ${naam}`,
      `Started trajectories ${en}`,
      'procent',
      ALLE_TRAJECTEN,
      gestart(waar),
      lopend(),
      { kanttekeningen: [januari], ...(id === 'team' ? wijkteam : {}) },
    ),
    c(
      `CBS-beeindigd-${id}`,
      `Beëindigde trajecten ${naam}`,
      `Ended trajectories ${en}`,
      'procent',
      ALLE_TRAJECTEN,
      beeindigd(waar),
      lopend(),
      id === 'team' ? wijkteam : {},
    ),
  ]),
  ...verwijzerCodes.map((v) =>
    c(
      `CBS-verwijzer-${v.code}`,
      `Verwijzer: ${verwijzerTekst(v).nl}`,
      `Referrer: ${verwijzerTekst(v).en}`,
      'procent',
      BEGONNEN,
      gestart(`verwijzer = '${v.code}'`),
      gestart(),
      {
        kanttekeningen: [
          tekst(
            'Een aandeel is geen hoeveelheid: een groot wijkteam (geen verwijzer) verlaagt alle andere aandelen.',
            'A share is no amount: a large local team (no referrer) lowers all other shares.',
          ),
        ],
      },
    ),
  ),
  c(
    'CBS-team-stand',
    'Aandeel wijkteam in lopende hulp zonder verblijf',
    'Team share of running help without stay',
    'procent',
    tekst('trajecten zonder verblijf op de laatste dag', 'trajectories without stay on the last day'),
    stand(TEAM),
    stand('not verblijf'),
    { ...wijkteam, periodeRegel: LAATSTE_DAG },
  ),
  c(
    'CBS-bescherming-instroom',
    'Begonnen maatregelen van bescherming',
    'Started protection measures',
    'procent',
    tekst('maatregelen in de periode', 'measures in the period'),
    maatregelenGestart(JB),
    maatregelen(JB),
  ),
  c(
    'CBS-herhaald',
    'Herhaald beroep',
    'Repeated use',
    'procent',
    BEGONNEN,
    gestart(
      'exists (select 1 from traject t where t.persoon = traject.persoon and t.einde < traject.start - 1 and t.einde >= traject.start - interval 5 year) and not exists (select 1 from traject t where t.persoon = traject.persoon and t.start < traject.start and (t.einde is null or t.einde >= traject.start - 1))',
    ),
    gestart(),
    {
      kanttekeningen: [
        tekst(
          'Kijkt vijf jaar terug, zover als er is geladen: met minder jaren valt het te laag uit.',
          'Looks five years back, as far as was loaded: with fewer years it comes out too low.',
        ),
      ],
    },
  ),
  c(
    'CBS-vt-meldingen',
    'Meldingen bij Veilig Thuis',
    'Reports to Veilig Thuis',
    'melding',
    MELDINGEN,
    meldingen('gestart', "soort = 'melding'"),
    undefined,
    { levering: 'vt', bron: 'Uitvoeringsregeling Wmo 2015, bijlage A' },
  ),
  c(
    'CBS-vt-triage',
    'Triage binnen vijf dagen',
    'Triage within five days',
    'procent',
    MELDINGEN,
    meldingen('gestart', "soort = 'melding' and triage_op <= op + 5"),
    meldingen('gestart', "soort = 'melding'"),
    {
      levering: 'vt',
      bron: 'VT-R1',
      kanttekeningen: [
        tekst(
          'Vijf kalenderdagen zoals de wet schrijft; in de praktijk worden werkdagen gebruikt.',
          'Five calendar days as the law says; in practice working days are used.',
        ),
        tekst('Zonder besluit telt niet als op tijd.', 'Without a decision does not count as in time.'),
      ],
    },
  ),
  c(
    'CBS-vt-onderzoek',
    'Onderzoek binnen tien weken na de start',
    'Inquiry within ten weeks after its start',
    'procent',
    tekst('afgeronde onderzoeken', 'finished inquiries'),
    onderzoeken('beeindigd', 'einde <= start + 70'),
    onderzoeken('beeindigd'),
    {
      levering: 'vt',
      bron: 'VT-R1',
      kanttekeningen: [
        tekst(
          'De termijn van de wet loopt vanaf het triagebesluit; de start kan later zijn.',
          'The term of the law runs from the triage decision; the start can be later.',
        ),
      ],
    },
  ),
]

const o = maak('outcome', tekst('outcome', 'outcome'), { bron: 'standaarden §6; protocol v7 hoofdstuk 4' })
const vrijwillig = tekst(
  'Reden 03 is "uitval" in het protocol; of 02, 04 en 05 meetellen staat niet vast, daarom ook apart.',
  'Reason 03 is drop-out in the protocol; whether 02, 04 and 05 count is not settled, so it is shown apart too.',
)
const MEET = tekst(
  'Niet elke leverancier hoeft te meten, en niet iedereen antwoordt: kijk naar het aantal metingen.',
  'Not every supplier must ask, and not everybody answers: look at the number of answers.',
)

/** Share of those who answered that can go on without help, of all informants or of one. */
const verder = (id: string, naam: string, en: string, populatie: Tekst, wie = ''): Indicator =>
  o(id, naam, en, 'procent', populatie, metingen(`${wie}zonder_hulp in ('03', '04')`), metingen(`${wie}zonder_hulp is not null`), {
    kanttekeningen: [
      MEET,
      tekst('Telt "nu niet, later misschien" en "geen hulp meer nodig".', 'Counts "not now, perhaps later" and "no more help needed".'),
    ],
  })

/** The national outcome set. */
export const OUTCOME: readonly Indicator[] = [
  o(
    'OUT-1',
    'Uitval: eenzijdig gestopt door de cliënt',
    'Drop-out by the client',
    'procent',
    BEEINDIGD,
    beeindigd("reden = '03'"),
    beeindigd(),
    { kanttekeningen: [vrijwillig] },
  ),
  o(
    'OUT-1-voortijdig',
    'Voortijdig gestopt, alle redenen',
    'Ended early, all reasons',
    'procent',
    BEEINDIGD,
    beeindigd("reden in ('02', '03', '04', '05')"),
    beeindigd(),
    { kanttekeningen: [vrijwillig] },
  ),
  o(
    'OUT-2',
    'Nut van de hulp',
    'Usefulness of help',
    'rapportcijfer',
    tekst('metingen met een cijfer', 'answers with a mark'),
    { ...metingen(), eenheid: 'rapportcijfer', tel: { gemiddelde: 'nut' } },
    undefined,
    { kanttekeningen: [MEET] },
  ),
  o(
    'OUT-2-jeugdige',
    'Nut van de hulp volgens jeugdigen',
    'Usefulness of help by youths',
    'rapportcijfer',
    tekst('metingen van jeugdigen', 'answers of youths'),
    { ...metingen("informant = '01'"), eenheid: 'rapportcijfer', tel: { gemiddelde: 'nut' } },
    undefined,
    { kanttekeningen: [MEET] },
  ),
  o(
    'OUT-2-jeugdige-n',
    'Aantal cijfers van jeugdigen',
    'Number of marks by youths',
    'meting',
    tekst('metingen van jeugdigen met een cijfer', 'answers of youths with a mark'),
    metingen("informant = '01' and nut is not null"),
  ),
  o(
    'OUT-2-ouder',
    'Nut van de hulp volgens ouders',
    'Usefulness of help by parents',
    'rapportcijfer',
    tekst('metingen van ouders', 'answers of parents'),
    { ...metingen("informant = '02'"), eenheid: 'rapportcijfer', tel: { gemiddelde: 'nut' } },
    undefined,
    { kanttekeningen: [MEET] },
  ),
  o(
    'OUT-2-ouder-n',
    'Aantal cijfers van ouders',
    'Number of marks by parents',
    'meting',
    tekst('metingen van ouders met een cijfer', 'answers of parents with a mark'),
    metingen("informant = '02' and nut is not null"),
  ),
  verder('OUT-3.1', 'Kan zonder hulp verder', 'Can go on without help', tekst('metingen met een antwoord', 'answers that say so')),
  verder(
    'OUT-3.1-jeugdige',
    'Kan zonder hulp verder volgens jeugdigen',
    'Can go on without help by youths',
    tekst('metingen van jeugdigen met een antwoord', 'answers of youths that say so'),
    "informant = '01' and ",
  ),
  verder(
    'OUT-3.1-ouder',
    'Kan zonder hulp verder volgens ouders',
    'Can go on without help by parents',
    tekst('metingen van ouders met een antwoord', 'answers of parents that say so'),
    "informant = '02' and ",
  ),
  o(
    'OUT-3.2',
    'Geen nieuwe start binnen een jaar',
    'No new start within a year',
    'procent',
    BEEINDIGD,
    beeindigd(
      'not exists (select 1 from traject t where t.persoon = traject.persoon and t.start > traject.einde and t.start <= traject.einde + interval 1 year)',
    ),
    beeindigd(),
    {
      kanttekeningen: [
        tekst('Het protocol noemt geen termijn; een jaar is onze keuze.', 'The protocol names no term; a year is our choice.'),
        tekst(
          'Telt pas als er tot een jaar na de periode is geladen; eerder valt het te gunstig uit.',
          'Counts only when a year after the period was loaded; before that it comes out too well.',
        ),
      ],
    },
  ),
  o(
    'OUT-metingen',
    'Aantal metingen',
    'Number of measurements',
    'meting',
    tekst('metingen bij beëindigde trajecten', 'answers about ended trajectories'),
    metingen(),
  ),
]

const k = maak('keten', tekst('wachten', 'waiting'), {
  levering: null,
  bron: 'ontwerp: de ketenklok; R4a 4.8',
  kanttekeningen: [
    tekst(
      'Van eerste signaal tot de bedoelde hulp; overbrugging en intake stoppen de klok niet.',
      'From first signal to the intended help; bridging help and intake do not stop the clock.',
    ),
  ],
})
const gewacht = "date_diff('day', aanmelding, start)"

/** Waiting in the chain, from the chain clock. */
export const KETEN: readonly Indicator[] = [
  k(
    'KETEN-gemiddeld',
    'Wachten in de keten, gemiddeld',
    'Waiting in the chain, mean',
    'dag',
    KINDEREN_GESTART,
    keten('dag', { gemiddelde: gewacht }, 'gestart'),
  ),
  k(
    'KETEN-mediaan',
    'Wachten in de keten, mediaan',
    'Waiting in the chain, median',
    'dag',
    KINDEREN_GESTART,
    keten('dag', { mediaan: gewacht }, 'gestart'),
  ),
  k(
    'KETEN-lang',
    'Langer dan een half jaar gewacht',
    'Waited longer than half a year',
    'procent',
    KINDEREN_GESTART,
    keten('jongere', 'rijen', 'gestart', `${gewacht} > 182`),
    keten('jongere', 'rijen', 'gestart'),
  ),
  k(
    'KETEN-wachtenden',
    'Kinderen die wachten',
    'Children waiting',
    'wachtende',
    tekst('kinderen op de laatste dag', 'children on the last day'),
    keten('wachtende', 'personen', 'peildatum'),
  ),
  k(
    'KETEN-wachtduur',
    'Hoe lang wachtenden al wachten, mediaan',
    'How long those waiting have waited, median',
    'dag',
    tekst('kinderen die op de laatste dag wachten', 'children who wait on the last day'),
    keten('dag', { mediaan: "date_diff('day', aanmelding, $peil)" }, 'peildatum'),
  ),
  k(
    'KETEN-zonder',
    'Gestopt met wachten zonder hulp',
    'Stopped waiting without help',
    'procent',
    tekst('kinderen die in de periode ophielden met wachten', 'children who stopped waiting in the period'),
    keten('wachtende', 'rijen', 'altijd', 'gestopt between $van and $peil and start is null'),
    keten('wachtende', 'rijen', 'altijd', 'coalesce(start, gestopt) between $van and $peil'),
  ),
]

const g = maak('gi', tekst('tijdigheid van instellingen', 'timeliness of institutions'), {
  levering: null,
  bron: 'R2 §7, SM-L; standaarden §4',
})
const belast = tekst('maatregelen die in de periode zijn opgedragen', 'measures assigned in the period')

/** Timeliness of certified institutions. */
export const GI: readonly Indicator[] = [
  g(
    'GI-contact',
    'Eerste contact op tijd',
    'First contact in time',
    'procent',
    belast,
    gi('rijen', 'gestart', 'contact <= contact_uiterlijk'),
    gi('rijen', 'gestart', 'contact_uiterlijk <= $peil or contact is not null'),
    {
      kanttekeningen: [
        tekst(
          'Vijf werkdagen; telt pas als kind en alle ouders met gezag zijn gezien.',
          'Five working days; counts only when the child and all parents with authority were seen.',
        ),
        tekst('Wie nog binnen de termijn is telt niet mee.', 'Who is still within the term does not count.'),
      ],
    },
  ),
  g(
    'GI-plan',
    'Plan op tijd',
    'Plan in time',
    'procent',
    belast,
    gi('rijen', 'gestart', 'plan <= plan_uiterlijk'),
    gi('rijen', 'gestart', 'plan_uiterlijk <= $peil or plan is not null'),
    {
      kanttekeningen: [
        tekst('Zes weken.', 'Six weeks.'),
        tekst('Wie nog binnen de termijn is telt niet mee.', 'Who is still within the term does not count.'),
      ],
    },
  ),
  g('GI-instroomlijst', 'Kinderen zonder vaste werker', 'Children without a worker', 'wachtende', MAATREGELEN_LAATSTE_DAG, {
    ...gi('personen', 'peildatum', 'werker is null or werker > $peil'),
    eenheid: 'wachtende',
  }),
  g(
    'GI-instroomlijst-aandeel',
    'Aandeel zonder vaste werker',
    'Share without a worker',
    'procent',
    MAATREGELEN_LAATSTE_DAG,
    gi('rijen', 'peildatum', 'werker is null or werker > $peil'),
    gi('rijen', 'peildatum'),
  ),
  g(
    'GI-wacht',
    'Wachten op een vaste werker, mediaan',
    'Waiting for a worker, median',
    'dag',
    belast,
    { ...gi({ mediaan: "date_diff('day', opgedragen, werker)" }, 'gestart', 'werker is not null'), eenheid: 'dag' },
    undefined,
    { kanttekeningen: [tekst('Alleen wie een werker kreeg.', 'Only those who got a worker.')] },
  ),
]
