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

type Extra = Partial<Pick<Indicator, 'kanttekeningen' | 'levering' | 'rol' | 'periodeRegel' | 'bron'>>

const maak =
  (set: IndicatorSet, thema: string, standaard: Extra) =>
  (
    id: string,
    naam: string,
    en: string,
    uitkomst: Eenheid,
    populatie: string,
    teller: Maat,
    noemer?: Maat,
    extra: Extra = {},
  ): Indicator => ({
    id,
    naam,
    en,
    set,
    thema,
    versie: '1',
    uitkomst,
    teller,
    ...(noemer ? { noemer } : {}),
    populatie,
    periodeRegel: 'halfjaar of jaar',
    bron: '',
    kanttekeningen: [],
    levering: 'bj',
    ...standaard,
    ...extra,
  })

const c = maak('cbs', 'gebruik', { bron: 'R3 3.4; CBS StatLine 82971NED, 82972NED, 82975NED, 85098NED' })
const AFDELINGEN = [
  ['zonder', 'zonder verblijf', 'without stay', 'not verblijf'],
  ['team', 'door het wijkteam', 'by the local team', TEAM],
  ['niet-team', 'zonder verblijf, niet door het wijkteam', 'without stay, not by the team', ZONDER_TEAM],
  ['met', 'met verblijf', 'with stay', 'verblijf'],
] as const
const januari = 'Veel trajecten zijn op 1 januari opnieuw ingeschreven: kijk ook zonder herstarts, of vanaf 2 januari.'
const JR_LEEFTIJD = 'Noemer is 12 tot 23 jaar, anders dan bij jeugdhulp en bescherming.'
const wijkteam = { rol: 'wijkteam' as const }

/** Indicators as Statistics Netherlands publishes them. @bron R3 3.4 (I1-I18) */
export const CBS: readonly Indicator[] = [
  c(
    'CBS-jeugdhulp',
    'Jongeren met jeugdhulp',
    'Youths with youth help',
    'procent',
    'inwoners van 0 tot 18 jaar',
    jongeren(jongerDan(18)),
    inwoners(0, 18),
  ),
  c(
    'CBS-verblijf',
    'Jongeren met jeugdhulp met verblijf',
    'Youths with help with stay',
    'procent',
    'inwoners van 0 tot 18 jaar',
    jongeren(`verblijf and ${jongerDan(18)}`),
    inwoners(0, 18),
  ),
  c(
    'CBS-bescherming',
    'Jongeren met jeugdbescherming',
    'Youths with child protection',
    'procent',
    'inwoners van 0 tot 18 jaar',
    metMaatregel(`${JB} and ${jongerDan(18)}`),
    inwoners(0, 18),
  ),
  c(
    'CBS-bescherming-verblijf',
    'Jongeren met bescherming en verblijf',
    'Protected youths who stay elsewhere',
    'procent',
    'jongeren met jeugdbescherming',
    metMaatregel(`${JB} and persoon in (select persoon from traject where verblijf and start <= $peil and tot >= $van)`),
    metMaatregel(JB),
    { kanttekeningen: ['Vaak gelezen als uithuisgeplaatst; het is bescherming én verblijf in één periode.'] },
  ),
  c(
    'CBS-reclassering',
    'Jongeren met jeugdreclassering',
    'Youths with probation',
    'procent',
    'inwoners van 12 tot 23 jaar',
    metMaatregel(`${JR} and ${vanTot(12, 23)}`),
    inwoners(12, 23),
    { kanttekeningen: [JR_LEEFTIJD] },
  ),
  c('CBS-trajecten', 'Trajecten die lopen', 'Running trajectories', 'traject-lopend', 'trajecten jeugdhulp', lopend()),
  c(
    'CBS-trajecten-per-jongere',
    'Trajecten per jongere',
    'Trajectories per youth',
    'verhouding',
    'jongeren met jeugdhulp',
    lopend(),
    jongeren(),
  ),
  c('CBS-begonnen', 'Begonnen trajecten', 'Started trajectories', 'procent', 'alle trajecten in de periode', gestart(), lopend(), {
    kanttekeningen: [januari, 'Een omzet: bij een grote voorraad is het aandeel klein, ook als er veel begint.'],
  }),
  c(
    'CBS-begonnen-bereik',
    'Begonnen trajecten per 1.000 jeugdigen',
    'Started trajectories per 1,000 youths',
    'per-1000',
    'inwoners van 0 tot 18 jaar',
    gestart(),
    inwoners(0, 18),
    { kanttekeningen: [januari] },
  ),
  c('CBS-beeindigd', 'Beëindigde trajecten', 'Ended trajectories', 'procent', 'alle trajecten in de periode', beeindigd(), lopend()),
  ...AFDELINGEN.flatMap(([id, naam, en, waar]) => [
    c(
      `CBS-begonnen-${id}`,
      `Begonnen trajecten ${naam}`,
      `Started trajectories ${en}`,
      'procent',
      'alle trajecten in de periode',
      gestart(waar),
      lopend(),
      { kanttekeningen: [januari], ...(id === 'team' ? wijkteam : {}) },
    ),
    c(
      `CBS-beeindigd-${id}`,
      `Beëindigde trajecten ${naam}`,
      `Ended trajectories ${en}`,
      'procent',
      'alle trajecten in de periode',
      beeindigd(waar),
      lopend(),
      id === 'team' ? wijkteam : {},
    ),
  ]),
  ...verwijzerCodes.map((v) =>
    c(
      `CBS-verwijzer-${v.code}`,
      `Verwijzer: ${v.naam.toLowerCase()}`,
      `Referrer code ${v.code}`,
      'procent',
      'begonnen trajecten',
      gestart(`verwijzer = '${v.code}'`),
      gestart(),
      { kanttekeningen: ['Een aandeel is geen hoeveelheid: een groot wijkteam (geen verwijzer) verlaagt alle andere aandelen.'] },
    ),
  ),
  c(
    'CBS-team-stand',
    'Aandeel wijkteam in lopende hulp zonder verblijf',
    'Team share of running help without stay',
    'procent',
    'trajecten zonder verblijf op de laatste dag',
    stand(TEAM),
    stand('not verblijf'),
    { ...wijkteam, periodeRegel: 'laatste dag' },
  ),
  c(
    'CBS-bescherming-instroom',
    'Begonnen maatregelen van bescherming',
    'Started protection measures',
    'procent',
    'maatregelen in de periode',
    maatregelenGestart(JB),
    maatregelen(JB),
  ),
  c(
    'CBS-herhaald',
    'Herhaald beroep',
    'Repeated use',
    'procent',
    'begonnen trajecten',
    gestart(
      'exists (select 1 from traject t where t.persoon = traject.persoon and t.einde < traject.start - 1 and t.einde >= traject.start - interval 5 year) and not exists (select 1 from traject t where t.persoon = traject.persoon and t.start < traject.start and (t.einde is null or t.einde >= traject.start - 1))',
    ),
    gestart(),
    { kanttekeningen: ['Kijkt vijf jaar terug, zover als er is geladen: met minder jaren valt het te laag uit.'] },
  ),
  c(
    'CBS-vt-meldingen',
    'Meldingen bij Veilig Thuis',
    'Reports to Veilig Thuis',
    'melding',
    'meldingen',
    meldingen('gestart', "soort = 'melding'"),
    undefined,
    { levering: 'vt', bron: 'Uitvoeringsregeling Wmo 2015, bijlage A' },
  ),
  c(
    'CBS-vt-triage',
    'Triage binnen vijf dagen',
    'Triage within five days',
    'procent',
    'meldingen',
    meldingen('gestart', "soort = 'melding' and triage_op <= op + 5"),
    meldingen('gestart', "soort = 'melding'"),
    {
      levering: 'vt',
      bron: 'VT-R1',
      kanttekeningen: [
        'Vijf kalenderdagen zoals de wet schrijft; in de praktijk worden werkdagen gebruikt.',
        'Zonder besluit telt niet als op tijd.',
      ],
    },
  ),
  c(
    'CBS-vt-onderzoek',
    'Onderzoek binnen tien weken na de start',
    'Inquiry within ten weeks after its start',
    'procent',
    'afgeronde onderzoeken',
    onderzoeken('beeindigd', 'einde <= start + 70'),
    onderzoeken('beeindigd'),
    { levering: 'vt', bron: 'VT-R1', kanttekeningen: ['De termijn van de wet loopt vanaf het triagebesluit; de start kan later zijn.'] },
  ),
]

const o = maak('outcome', 'outcome', { bron: 'standaarden §6; protocol v7 hoofdstuk 4' })
const vrijwillig = 'Reden 03 is "uitval" in het protocol; of 02, 04 en 05 meetellen staat niet vast, daarom ook apart.'
const MEET = 'Niet elke leverancier hoeft te meten, en niet iedereen antwoordt: kijk naar het aantal metingen.'

/** The national outcome set. */
export const OUTCOME: readonly Indicator[] = [
  o(
    'OUT-1',
    'Uitval: eenzijdig gestopt door de cliënt',
    'Drop-out by the client',
    'procent',
    'beëindigde trajecten',
    beeindigd("reden = '03'"),
    beeindigd(),
    { kanttekeningen: [vrijwillig] },
  ),
  o(
    'OUT-1-voortijdig',
    'Voortijdig gestopt, alle redenen',
    'Ended early, all reasons',
    'procent',
    'beëindigde trajecten',
    beeindigd("reden in ('02', '03', '04', '05')"),
    beeindigd(),
    { kanttekeningen: [vrijwillig] },
  ),
  o(
    'OUT-2',
    'Nut van de hulp',
    'Usefulness of help',
    'rapportcijfer',
    'metingen met een cijfer',
    { ...metingen(), eenheid: 'rapportcijfer', tel: { gemiddelde: 'nut' } },
    undefined,
    { kanttekeningen: [MEET] },
  ),
  o(
    'OUT-2-jeugdige',
    'Nut van de hulp volgens jeugdigen',
    'Usefulness of help by youths',
    'rapportcijfer',
    'metingen van jeugdigen',
    { ...metingen("informant = '01'"), eenheid: 'rapportcijfer', tel: { gemiddelde: 'nut' } },
    undefined,
    { kanttekeningen: [MEET] },
  ),
  o(
    'OUT-2-ouder',
    'Nut van de hulp volgens ouders',
    'Usefulness of help by parents',
    'rapportcijfer',
    'metingen van ouders',
    { ...metingen("informant = '02'"), eenheid: 'rapportcijfer', tel: { gemiddelde: 'nut' } },
    undefined,
    { kanttekeningen: [MEET] },
  ),
  o(
    'OUT-3.1',
    'Kan zonder hulp verder',
    'Can go on without help',
    'procent',
    'metingen met een antwoord',
    metingen("zonder_hulp in ('03', '04')"),
    metingen('zonder_hulp is not null'),
    { kanttekeningen: [MEET, 'Telt "nu niet, later misschien" en "geen hulp meer nodig".'] },
  ),
  o(
    'OUT-3.2',
    'Geen nieuwe start binnen een jaar',
    'No new start within a year',
    'procent',
    'beëindigde trajecten',
    beeindigd(
      'not exists (select 1 from traject t where t.persoon = traject.persoon and t.start > traject.einde and t.start <= traject.einde + interval 1 year)',
    ),
    beeindigd(),
    {
      kanttekeningen: [
        'Het protocol noemt geen termijn; een jaar is onze keuze.',
        'Telt pas als er tot een jaar na de periode is geladen; eerder valt het te gunstig uit.',
      ],
    },
  ),
  o('OUT-metingen', 'Aantal metingen', 'Number of measurements', 'meting', 'metingen bij beëindigde trajecten', metingen()),
]

const k = maak('keten', 'wachten', {
  levering: null,
  bron: 'ontwerp: de ketenklok; R4a 4.8',
  kanttekeningen: ['Van eerste signaal tot de bedoelde hulp; overbrugging en intake stoppen de klok niet.'],
})
const gewacht = "date_diff('day', aanmelding, start)"

/** Waiting in the chain, from the chain clock. */
export const KETEN: readonly Indicator[] = [
  k(
    'KETEN-gemiddeld',
    'Wachten in de keten, gemiddeld',
    'Waiting in the chain, mean',
    'dag',
    'kinderen bij wie de bedoelde hulp startte',
    keten('dag', { gemiddelde: gewacht }, 'gestart'),
  ),
  k(
    'KETEN-mediaan',
    'Wachten in de keten, mediaan',
    'Waiting in the chain, median',
    'dag',
    'kinderen bij wie de bedoelde hulp startte',
    keten('dag', { mediaan: gewacht }, 'gestart'),
  ),
  k(
    'KETEN-lang',
    'Langer dan een half jaar gewacht',
    'Waited longer than half a year',
    'procent',
    'kinderen bij wie de bedoelde hulp startte',
    keten('jongere', 'rijen', 'gestart', `${gewacht} > 182`),
    keten('jongere', 'rijen', 'gestart'),
  ),
  k(
    'KETEN-wachtenden',
    'Kinderen die wachten',
    'Children waiting',
    'wachtende',
    'kinderen op de laatste dag',
    keten('wachtende', 'personen', 'peildatum'),
  ),
  k(
    'KETEN-wachtduur',
    'Hoe lang wachtenden al wachten, mediaan',
    'How long those waiting have waited, median',
    'dag',
    'kinderen die op de laatste dag wachten',
    keten('dag', { mediaan: "date_diff('day', aanmelding, $peil)" }, 'peildatum'),
  ),
  k(
    'KETEN-zonder',
    'Gestopt met wachten zonder hulp',
    'Stopped waiting without help',
    'procent',
    'kinderen die in de periode ophielden met wachten',
    keten('wachtende', 'rijen', 'altijd', 'gestopt between $van and $peil and start is null'),
    keten('wachtende', 'rijen', 'altijd', 'coalesce(start, gestopt) between $van and $peil'),
  ),
]

const g = maak('gi', 'tijdigheid van instellingen', { levering: null, bron: 'R2 §7, SM-L; standaarden §4' })
const belast = 'maatregelen die in de periode zijn opgedragen'

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
        'Vijf werkdagen; telt pas als kind en alle ouders met gezag zijn gezien.',
        'Wie nog binnen de termijn is telt niet mee.',
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
    { kanttekeningen: ['Zes weken.', 'Wie nog binnen de termijn is telt niet mee.'] },
  ),
  g('GI-instroomlijst', 'Kinderen zonder vaste werker', 'Children without a worker', 'wachtende', 'maatregelen op de laatste dag', {
    ...gi('personen', 'peildatum', 'werker is null or werker > $peil'),
    eenheid: 'wachtende',
  }),
  g(
    'GI-instroomlijst-aandeel',
    'Aandeel zonder vaste werker',
    'Share without a worker',
    'procent',
    'maatregelen op de laatste dag',
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
    { kanttekeningen: ['Alleen wie een werker kreeg.'] },
  ),
]
