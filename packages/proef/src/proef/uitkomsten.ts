// Over 300 lines: one table of figures, each with its definition.
/** The figures of a run: each with unit, direction and definition; null means that nothing was counted, never zero. */
import type { Motor } from '../motor/motor.ts'
import { aandeelTussen, kwantiel } from '../motor/meting.ts'

export interface UitkomstSoort {
  id: string
  naam: string
  naamEn: string
  eenheid: string
  /** Which way is better for children; `geen` when neither is. */
  beter: 'lager' | 'hoger' | 'geen'
  definitie: string
  definitieEn: string
  meet: (m: Motor) => number | null
}

const deel = (teller: number, noemer: number): number | null => (noemer === 0 ? null : teller / noemer)
const dagen = (m: Motor): number => m.plan.einde - m.plan.inloop
const perJaar = (m: Motor, n: number): number => (n / dagen(m)) * 365.25
const station = (m: Motor, id: string | undefined): number => m.plan.model.stations.findIndex((s) => s.id === id)
const pct = (x: number | null): number | null => (x === null ? null : 100 * x)

function termijn(rol: 'gi' | 'toegang', i: number, wat: 'termijnGehaald' | 'termijnGemeld'): (m: Motor) => number | null {
  return (m) => {
    const s = m.m.stations[m.plan[rol]]
    return s ? pct(deel(s[wat][i] ?? 0, s.termijn[i] ?? 0)) : null
  }
}

function stand(id: string): (m: Motor) => number | null {
  return (m) => {
    const i = station(m, id)
    return i < 0 ? null : m.m.stations[i]!.bezetDagen / dagen(m)
  }
}

/** Children with a measure that nobody carries out; a named worker without time does not change that. */
function zonderWerker(m: Motor): number | null {
  const s = m.m.stations[m.plan.gi]
  return s ? s.rijDagen / dagen(m) : null
}

/** Of those: with a named worker in a minimal variant, so that a report leaves them out. */
function minimaal(m: Motor): number | null {
  const s = m.m.stations[m.plan.gi]
  return s ? s.minimaalDagen / dagen(m) : null
}

const min = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

/** How fast queues grow: the mean of the last window less that of the first, per year between them; null when measured too shortly. */
function groei(m: Motor, kies: (i: number) => boolean): number | null {
  const { venster } = m.m
  if (venster === 0) return null
  const verschil = som(m, (s, i) => (kies(i) ? s.rijDagen - s.rijLaat - s.rijVroeg : 0)) / venster
  return verschil / ((dagen(m) - venster) / 365.25)
}

function som(m: Motor, kies: (s: Motor['m']['stations'][number], i: number) => number): number {
  return m.m.stations.reduce((a, s, i) => a + kies(s, i), 0)
}

/** Changes of worker per year that a child has one: of all children, also those who came before or stay after the measured years. */
function wissels(m: Motor, kies: (i: number) => boolean): number | null {
  const metWerker = som(m, (s, i) => (kies(i) ? s.bezetDagen + s.minimaalDagen : 0))
  return deel(
    som(m, (s, i) => (kies(i) ? s.wissels : 0)),
    metWerker / 365.25,
  )
}

function wachttijd(id: string): (m: Motor) => number | null {
  return (m) => {
    const s = m.m.stations[station(m, id)]
    return s ? deel(s.wachtSom, s.gestart) : null
  }
}

/** What all terms count. */
const TERMEN = {
  nl: 'Wie uit de rij ging telt mee als de termijn toen al voorbij was.',
  en: 'Who left the queue counts when the term had passed by then.',
}

const soort = (
  id: string,
  naam: string,
  naamEn: string,
  eenheid: string,
  beter: UitkomstSoort['beter'],
  definitie: string,
  definitieEn: string,
  meet: UitkomstSoort['meet'],
): UitkomstSoort => ({ id, naam, naamEn, eenheid, beter, definitie, definitieEn, meet })

/** All figures, in the order in which they are shown. */
export const UITKOMSTEN: readonly UitkomstSoort[] = [
  soort(
    'wacht.gemiddeld',
    'Wachten over de hele keten',
    'Waiting over the whole chain',
    'dagen',
    'lager',
    'Som van alle wachttijd van eerste vraag tot de bedoelde hulp begint, ook die tot het gesprek of de intake als er plek is; overbrugging telt als wachten.',
    'Sum of all waiting from the first question until the intended help begins, also that until the talk or intake once there is room; bridging help counts as waiting.',
    (m) => deel(m.m.wachtSom, m.m.geholpen),
  ),
  soort(
    'wacht.p50',
    'Helft wacht hooguit',
    'Half waits at most',
    'dagen',
    'lager',
    'Mediaan van alle wachttijd tot de bedoelde hulp begint.',
    'Median of all waiting until the intended help begins.',
    (m) => kwantiel(m.m.wacht, 0.5),
  ),
  soort(
    'wacht.p90',
    'Negen van de tien wachten hooguit',
    'Nine in ten wait at most',
    'dagen',
    'lager',
    'Negentigste percentiel van alle wachttijd tot de bedoelde hulp begint.',
    'Ninetieth percentile of all waiting until the intended help begins.',
    (m) => kwantiel(m.m.wacht, 0.9),
  ),
  soort(
    'wacht.zwaar',
    'Wachten bij zware vragen',
    'Waiting with serious questions',
    'dagen (p90)',
    'lager',
    'Negentigste percentiel van alle wachttijd, bij wie zwaar of acuut was toen de hulp begon.',
    'Ninetieth percentile of all waiting, for those whose question was serious or acute when the help began.',
    (m) => kwantiel(m.m.wacht.slice(2), 0.9),
  ),
  soort(
    'keten.gemiddeld',
    'Van eerste vraag tot hulp',
    'From first question to help',
    'dagen',
    'lager',
    'Ketenklok: alle dagen, ook die tot het gesprek en die waarop iemand bezig was.',
    'Chain clock: all days, also those until the talk and those on which somebody was at work.',
    (m) => deel(m.m.ketenSom, m.m.geholpen),
  ),
  soort(
    'keten.twee-weken',
    'Hulp binnen twee weken',
    'Help within two weeks',
    'procent',
    'hoger',
    'Aandeel met hulp binnen 14 dagen na de eerste vraag.',
    'Share with help within 14 days of the first question.',
    (m) => pct(aandeelTussen([m.m.keten], 0, 14)),
  ),
  soort(
    'keten.drie-maanden',
    'Hulp na meer dan drie maanden',
    'Help after more than three months',
    'procent',
    'lager',
    'Aandeel met hulp na meer dan 91 dagen.',
    'Share with help after more than 91 days.',
    (m) => pct(aandeelTussen([m.m.keten], 92, Infinity)),
  ),
  soort(
    'gesprek.twee-weken',
    'Gesprek binnen twee weken',
    'A talk within two weeks',
    'procent',
    'hoger',
    'Van vraag tot het gesprek waarmee het onderzoek van het lokale team begint.',
    'From the question until the talk with which the inquiry of the local team begins.',
    (m) => pct(aandeelTussen([m.m.gesprek], 0, 14)),
  ),
  soort(
    'gesprek.vijf-maanden',
    'Gesprek na vijf maanden of meer',
    'A talk after five months or more',
    'procent',
    'lager',
    'Wachten op het lokale team, tot het onderzoek begint, 152 dagen of meer.',
    'Waiting for the local team, until the inquiry begins, 152 days or more.',
    (m) => pct(aandeelTussen([m.m.gesprek], 152, Infinity)),
  ),
  soort(
    'start.twee-weken',
    'Hulp binnen twee weken na verwijzing',
    'Help within two weeks of referral',
    'procent',
    'hoger',
    'Alleen het wachten op de hulp zelf, tot de intake.',
    'Only the wait for the help itself, until the intake.',
    (m) => pct(aandeelTussen([m.m.start], 0, 14)),
  ),
  soort(
    'start.drie-maanden',
    'Hulp na drie maanden of meer na verwijzing',
    'Help after three months or more of referral',
    'procent',
    'lager',
    'Alleen het wachten op de hulp zelf, 92 dagen of meer.',
    'Only the wait for the help itself, 92 days or more.',
    (m) => pct(aandeelTussen([m.m.start], 92, Infinity)),
  ),
  soort(
    'plekken',
    'Wachtplekken per kind',
    'Places waited per child',
    'aantal',
    'lager',
    'In hoeveel rijen een kind stond voor de hulp begon.',
    'In how many queues a child stood before the help began.',
    (m) => deel(m.m.plekkenSom, m.m.geholpen),
  ),
  soort(
    'wachtenden',
    'Kinderen die wachten',
    'Children waiting',
    'kinderen',
    'lager',
    'Gemiddeld aantal in alle rijen samen, elk kind een keer; zonder wie al een afspraak heeft.',
    'Mean number in all queues together, each child once; without those who have an appointment.',
    (m) => som(m, (s) => s.rijDagen) / dagen(m),
  ),
  soort(
    'groei',
    'Groei van de rijen',
    'Growth of the queues',
    'kinderen per jaar',
    'geen',
    'Hoeveel kinderen er elk jaar meer wachten binnen de gemeten jaren; rond nul is de keten in rust. Pas vanaf twee jaar gemeten.',
    'How many more children wait each year within the measured years; near zero the chain is at rest. Only from two measured years on.',
    (m) => groei(m, () => true),
  ),
  soort(
    'gi.groei',
    'Groei van de lijst van de GI',
    'Growth of the list of the GI',
    'kinderen per jaar',
    'geen',
    'Als boven, alleen wie op een jeugdbeschermer wacht.',
    'As above, only those who wait for a protection worker.',
    (m) => groei(m, (i) => i === m.plan.gi),
  ),
  soort(
    'gi.instroomlijst',
    'Instroomlijst GI zoals gemeld',
    'Inflow list of the GI as reported',
    'kinderen',
    'geen',
    'Gemiddeld aantal dat wacht zonder werker op naam. Wie een minimale variant kreeg staat er niet op: lager is dus niet vanzelf beter.',
    'Mean number that waits without a named worker. Children who got a minimal variant are not on it: lower is not better by itself.',
    (m) => min(zonderWerker(m), minimaal(m)),
  ),
  soort(
    'gi.zonder-werker',
    'Maatregel die niemand uitvoert',
    'Measure that nobody carries out',
    'kinderen',
    'lager',
    'Gemiddeld aantal kinderen met een maatregel en zonder werker die haar uitvoert; wie alleen een minimale variant heeft telt mee.',
    'Mean number of children with a measure and without a worker who carries it out; children with only a minimal variant included.',
    zonderWerker,
  ),
  soort(
    'gi.minimaal',
    'Minimale variant',
    'Minimal variant',
    'kinderen',
    'geen',
    'Gemiddeld aantal daarvan met een werker op naam die weinig tijd heeft: zoveel zegt de gemelde lijst te weinig.',
    'Mean number of those with a named worker who has little time: by so many the reported list says too little.',
    minimaal,
  ),
  soort(
    'gi.verslechterd',
    'Slechter geworden op de lijst van de GI',
    'Got worse on the list of the GI',
    'per jaar',
    'lager',
    'Kinderen met een maatregel die niemand uitvoert, en die een stap slechter werden.',
    'Children with a measure that nobody carries out, who got one step worse.',
    (m) => {
      const s = m.m.stations[m.plan.gi]
      return s ? perJaar(m, s.verslechterd) : null
    },
  ),
  soort(
    'gi.verlopen',
    'Maatregel voorbij zonder uitvoering',
    'Measure over without being carried out',
    'per jaar',
    'lager',
    'Kinderen van wie de maatregel eindigde terwijl zij nog op de lijst stonden.',
    'Children whose measure ended while they were still on the list.',
    (m) => {
      const s = m.m.stations[m.plan.gi]
      return s ? perJaar(m, s.verlopen) : null
    },
  ),
  soort(
    'gi.eerste-contact',
    'Eerste contact op tijd',
    'First contact in time',
    'procent',
    'hoger',
    `Vijf werkdagen vanaf de maatregel, kind en ouders in persoon gezien. ${TERMEN.nl}`,
    `Five working days from the measure, child and parents seen in person. ${TERMEN.en}`,
    termijn('gi', 0, 'termijnGehaald'),
  ),
  soort(
    'gi.eerste-contact-gemeld',
    'Eerste contact op tijd zoals gemeld',
    'First contact in time as reported',
    'procent',
    'geen',
    'Met het papieren contact van een minimale variant meegeteld, als dat binnen de termijn viel; het voldoet niet aan de wet.',
    'With the contact on paper of a minimal variant included, if that was within the term; it does not meet the law.',
    termijn('gi', 0, 'termijnGemeld'),
  ),
  soort(
    'gi.eerste-contact-papier',
    'Eerste contact alleen op papier',
    'First contact only on paper',
    'procent',
    'geen',
    'Wat de melding hoger is dan wat er gebeurde.',
    'By how much the report is higher than what happened.',
    (m) => min(termijn('gi', 0, 'termijnGemeld')(m), termijn('gi', 0, 'termijnGehaald')(m)),
  ),
  soort(
    'gi.plan',
    'Plan op tijd',
    'Plan in time',
    'procent',
    'hoger',
    `Zes weken vanaf de maatregel. ${TERMEN.nl}`,
    `Six weeks from the measure. ${TERMEN.en}`,
    termijn('gi', 1, 'termijnGehaald'),
  ),
  soort(
    'gi.tot-hulp',
    'Wachten op een jeugdbeschermer',
    'Waiting for a protection worker',
    'dagen',
    'lager',
    'Gemiddelde wachttijd op een jeugdbeschermer.',
    'Mean wait for a protection worker.',
    wachttijd('gi'),
  ),
  soort(
    'maatregel.tot-hulp',
    'Van maatregel tot hulp',
    'From measure to help',
    'dagen',
    'lager',
    'Van beschikking bij de GI tot de hulp begint, wachten meegeteld; alleen wie hulp kreeg.',
    'From the court order at the GI until the help begins, waiting included; only those who got help.',
    (m) => deel(m.m.maatregelTotHulp, m.m.maatregelMetHulp),
  ),
  soort(
    'gi.stand',
    'Kinderen met een jeugdbeschermer',
    'Children with a protection worker',
    'kinderen',
    'geen',
    'Gemiddelde stand ondertoezichtstellingen met een werker.',
    'Mean number of supervision orders with a worker.',
    stand('gi'),
  ),
  soort(
    'toegang.besluit',
    'Besluit op tijd',
    'Decision in time',
    'procent',
    'hoger',
    `Beslistermijn van het lokale team, vanaf de vraag. ${TERMEN.nl}`,
    `The local team’s term for a decision, from the question on. ${TERMEN.en}`,
    termijn('toegang', 0, 'termijnGehaald'),
  ),
  soort(
    'toegang.wacht',
    'Wachten op het lokale team',
    'Waiting for the local team',
    'dagen',
    'lager',
    'Gemiddelde wachttijd tot het gesprek waarmee het onderzoek begint.',
    'Mean wait until the talk with which the inquiry begins.',
    wachttijd('toegang'),
  ),
  soort(
    'jggz.wacht',
    'Wachten op jeugd-ggz',
    'Waiting for youth mental health care',
    'dagen',
    'lager',
    'Gemiddelde wachttijd tot behandeling.',
    'Mean wait until treatment.',
    wachttijd('jggz'),
  ),
  soort(
    'ambulant.wacht',
    'Wachten op ambulante hulp',
    'Waiting for outpatient help',
    'dagen',
    'lager',
    'Gemiddelde wachttijd tot de hulp begint.',
    'Mean wait until the help begins.',
    wachttijd('ambulant'),
  ),
  soort(
    'verblijf.wacht',
    'Wachten op verblijf',
    'Waiting for a stay away from home',
    'dagen',
    'lager',
    'Gemiddelde wachttijd tot plaatsing.',
    'Mean wait until placement.',
    wachttijd('verblijf'),
  ),
  soort(
    'wissels',
    'Wisselingen van werker',
    'Changes of worker',
    'per kind per jaar',
    'lager',
    'Per jaar dat een kind een werker heeft, ook in een minimale variant; alle stations met personeel.',
    'Per year that a child has a worker, also in a minimal variant; all stations with staff.',
    (m) => wissels(m, (i) => m.plan.stations[i]!.soort === 2),
  ),
  soort(
    'gi.wissels',
    'Wisselingen van jeugdbeschermer',
    'Changes of protection worker',
    'per kind per jaar',
    'lager',
    'Als boven, alleen GI.',
    'As above, GI only.',
    (m) => wissels(m, (i) => i === m.plan.gi),
  ),
  soort(
    'crisis',
    'Crisisplaatsingen',
    'Crisis placements',
    'per jaar',
    'lager',
    'Kinderen die naar een crisisplaats gaan.',
    'Children who go to a crisis place.',
    (m) => perJaar(m, m.m.crises),
  ),
  soort(
    'maatregelen',
    'Nieuwe ondertoezichtstellingen',
    'New supervision orders',
    'per jaar',
    'geen',
    'Zowel te veel als te weinig ingrijpen schaadt; de richting zegt niets.',
    'Both too many and too few interventions do harm; the direction says nothing.',
    (m) => perJaar(m, m.m.maatregelen),
  ),
  soort(
    'maatregelen.schaarste',
    'Meldingen omdat hulp ontbrak',
    'Reports because help was missing',
    'per jaar',
    'lager',
    'Wachtenden die gemeld zijn omdat vrijwillige hulp er niet was.',
    'Children reported while waiting because voluntary help was not there.',
    (m) => perJaar(m, m.m.schaarsteMaatregelen),
  ),
  soort(
    'voogdij',
    'Nieuwe voogdijen',
    'New guardianships',
    'per jaar',
    'geen',
    'Einde van gezag na lang verblijf.',
    'Custody ended after a long stay.',
    (m) => perJaar(m, m.m.voogdij),
  ),
  soort(
    'hermeldingen',
    'Nieuwe melding tijdens wachten',
    'Reported again while waiting',
    'per jaar',
    'lager',
    'Kinderen die op het lokale team wachten en opnieuw gemeld worden.',
    'Children who wait for the local team and are reported again.',
    (m) => perJaar(m, m.m.hermeldingen),
  ),
  soort(
    'niet-passend',
    'Niet de eerste keus',
    'Not the first choice',
    'procent',
    'lager',
    'Keren dat andere hulp werd ingezet dan bedoeld, per begonnen hulp.',
    'Times that other help was given than was meant, per help begun.',
    (m) => pct(deel(m.m.ongeschikt, hulpStarts(m))),
  ),
  soort(
    'geweigerd',
    'Weigeringen',
    'Refusals',
    'per jaar',
    'lager',
    'Keren dat een aanbieder een zware vraag weigerde.',
    'Times that a provider refused a serious question.',
    (m) =>
      perJaar(
        m,
        som(m, (s) => s.geweigerd),
      ),
  ),
  soort(
    'afgehaakt',
    'Afgehaakt tijdens wachten',
    'Gave up while waiting',
    'per jaar',
    'lager',
    'Kinderen die uit de rij gingen zonder hulp. Zij verkorten de rij en zijn niet geholpen.',
    'Children who left the queue without help. They make the queue shorter and were not helped.',
    (m) =>
      perJaar(
        m,
        som(m, (s) => s.afgehaakt),
      ),
  ),
  soort(
    'terugval',
    'Terugkeer na hulp',
    'Return after help',
    'procent',
    'lager',
    'Per begonnen draad van hulp.',
    'Per thread of help begun.',
    (m) => pct(deel(m.m.terugval, m.m.geholpen)),
  ),
  soort(
    'stand.hulp',
    'Kinderen met hulp',
    'Children with help',
    'kinderen',
    'geen',
    'Gemiddelde stand over alle vormen van hulp.',
    'Mean number over all forms of help.',
    (m) => som(m, (s, i) => (m.plan.stations[i]!.hulp ? s.dienstDagen - s.aanloopDagen : 0)) / dagen(m),
  ),
  soort(
    'geholpen',
    'Begonnen hulp',
    'Help begun',
    'per jaar',
    'geen',
    'Kinderen bij wie de bedoelde hulp begon.',
    'Children for whom the intended help began.',
    (m) => perJaar(m, m.m.geholpen),
  ),
  soort(
    'personeel.vertrek',
    'Vertrek van werkers',
    'Staff leaving',
    'procent per jaar',
    'lager',
    'Vertrokken werkers per werkerjaar, alle stations.',
    'Workers who left per worker-year, all stations.',
    (m) =>
      pct(
        deel(
          som(m, (s) => s.vertrokken),
          som(m, (s) => s.werkerDagen) / 365.25,
        ),
      ),
  ),
  soort(
    'gi.vertrek',
    'Vertrek bij de GI',
    'Staff leaving the GI',
    'procent per jaar',
    'lager',
    'Vertrokken werkers per werkerjaar, alleen de GI.',
    'Workers who left per worker-year, GI only.',
    (m) => {
      const s = m.m.stations[m.plan.gi]
      return s ? pct(deel(s.vertrokken, s.werkerDagen / 365.25)) : null
    },
  ),
  soort(
    'kosten',
    'Kosten van hulp',
    'Cost of help',
    'miljoen euro per jaar',
    'geen',
    'Alleen hulp; niet toegang, GI, Raad en rechter.',
    'Help only; not access, GI, Child Care and Protection Board and court.',
    (m) =>
      perJaar(
        m,
        som(m, (s) => s.kosten),
      ) / 100e6,
  ),
]

function hulpStarts(m: Motor): number {
  return som(m, (s, i) => (m.plan.stations[i]!.hulp ? s.gestart : 0))
}
