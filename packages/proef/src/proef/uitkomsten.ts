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

/** Children of whom nobody in particular takes care although a measure was imposed; a minimal variant does not change that. */
function zonderWerker(m: Motor): number | null {
  const s = m.m.stations[m.plan.gi]
  return s ? s.rijDagen / dagen(m) : null
}

/** The list as it is reported: who gets a minimal variant is not on it. */
function instroomlijst(m: Motor): number | null {
  const p = m.plan.stations[m.plan.gi]
  if (!p) return null
  return p.minimaal > 0 ? 0 : zonderWerker(m)
}

function som(m: Motor, kies: (s: Motor['m']['stations'][number], i: number) => number): number {
  return m.m.stations.reduce((a, s, i) => a + kies(s, i), 0)
}

function wachttijd(id: string): (m: Motor) => number | null {
  return (m) => {
    const s = m.m.stations[station(m, id)]
    return s ? deel(s.wachtSom, s.gestart) : null
  }
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
    'Som van alle wachttijd van eerste vraag tot de bedoelde hulp begint; overbrugging telt als wachten.',
    'Sum of all waiting from the first question until the intended help begins; bridging help counts as waiting.',
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
    'Ketenklok: alle dagen, ook die waarop iemand bezig was.',
    'Chain clock: all days, also those on which somebody was at work.',
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
    'Wachten op het lokale team, tot het onderzoek begint.',
    'Waiting for the local team, until the inquiry begins.',
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
    'Alleen de rij voor de hulp zelf.',
    'Only the queue for the help itself.',
    (m) => pct(aandeelTussen([m.m.start], 0, 14)),
  ),
  soort(
    'start.drie-maanden',
    'Hulp na drie maanden of meer na verwijzing',
    'Help after three months or more of referral',
    'procent',
    'lager',
    'Alleen de rij voor de hulp zelf, 92 dagen of meer.',
    'Only the queue for the help itself, 92 days or more.',
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
    'Gemiddeld aantal in alle rijen samen, elk kind een keer.',
    'Mean number in all queues together, each child once.',
    (m) => som(m, (s) => s.rijDagen) / dagen(m),
  ),
  soort(
    'gi.instroomlijst',
    'Instroomlijst GI zoals gemeld',
    'Inflow list of the GI as reported',
    'kinderen',
    'geen',
    'Wie een minimale variant krijgt staat er niet op. Lager is dus niet vanzelf beter.',
    'Children with a minimal variant are not on it. So lower is not better by itself.',
    instroomlijst,
  ),
  soort(
    'gi.zonder-werker',
    'Maatregel zonder vaste werker',
    'Measure without a worker',
    'kinderen',
    'lager',
    'Gemiddeld aantal kinderen met een maatregel en zonder vaste werker, minimale variant meegeteld.',
    'Mean number of children with a measure and without a worker of their own, minimal variant included.',
    zonderWerker,
  ),
  soort(
    'gi.eerste-contact',
    'Eerste contact op tijd',
    'First contact in time',
    'procent',
    'hoger',
    'Vijf werkdagen, kind en ouders in persoon gezien.',
    'Five working days, child and parents seen in person.',
    termijn('gi', 0, 'termijnGehaald'),
  ),
  soort(
    'gi.eerste-contact-gemeld',
    'Eerste contact op tijd zoals gemeld',
    'First contact in time as reported',
    'procent',
    'geen',
    'Met papieren contact in een minimale variant meegeteld; dat voldoet niet aan de wet.',
    'With contact on paper in a minimal variant included; that does not meet the law.',
    termijn('gi', 0, 'termijnGemeld'),
  ),
  soort('gi.plan', 'Plan op tijd', 'Plan in time', 'procent', 'hoger', 'Zes weken.', 'Six weeks.', termijn('gi', 1, 'termijnGehaald')),
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
    'Beslistermijn van het lokale team.',
    'The local team’s term for a decision.',
    termijn('toegang', 0, 'termijnGehaald'),
  ),
  soort(
    'toegang.wacht',
    'Wachten op het lokale team',
    'Waiting for the local team',
    'dagen',
    'lager',
    'Gemiddelde wachttijd tot het onderzoek begint.',
    'Mean wait until the inquiry begins.',
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
    'per kind',
    'lager',
    'Per draad, van eerste vraag tot vertrek uit de keten.',
    'Per thread, from first question to leaving the chain.',
    (m) => deel(m.m.wissels, m.m.draden),
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
    (m) => som(m, (s, i) => (m.plan.stations[i]!.hulp ? s.dienstDagen : 0)) / dagen(m),
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
