// Over 300 lines: one table after another, as the source printed them.
import type { BronTabel } from './model.ts'
import { tekst } from '../tekst.ts'

const BRON = {
  id: 'toegang-2015',
  naam: 'Nader onderzoek toegang jeugdhulp (Partners in Jeugdbeleid, 2015), op cijfers van CBS StatLine',
} as const
const GEBIEDEN = ['NL', 'A', 'B', 'C', 'D'] as const
const EERSTE_KWARTAAL = tekst(
  'Eerste kwartaal na de decentralisatie: alles is dan in beweging, en instroom telt vanaf 1 januari.',
  'First quarter after decentralisation: everything is moving then, and inflow counts from 1 January.',
)

/** Eleven weighting factors of the 2016 budget: what makes municipalities alike or not. */
export const SES_2015: BronTabel = {
  id: 't2015.ses',
  titel: tekst('Sociaaleconomische factoren van het verdeelmodel', 'Socio-economic factors of the budget model'),
  bron: { ...BRON, plaats: 'wegingsfactoren verdeelmodel 2016', versie: '2015-10' },
  eenheid: 'procent',
  populatie: tekst('huishoudens, jeugdigen of leerlingen, per factor', 'households, youths or pupils, per factor'),
  afronding: 'op-1-decimaal',
  as: 'gebied',
  kolommen: [...GEBIEDEN, 'groep-35-50'],
  vast: '2015',
  kanttekeningen: [
    tekst('groep-35-50: gemeenten van 35.000 tot 50.000 inwoners.', 'groep-35-50: municipalities of 35,000 to 50,000 residents.'),
    tekst(
      'De twee inkomensfactoren zijn indexcijfers, Nederland is 100.',
      'The two income factors are index numbers, the Netherlands is 100.',
    ),
  ],
  rijen: {
    jeugd: ['Jeugdigen tot 18 jaar', 20.8, 19.7, 20.6, 22.3, 21.5, 21.2],
    eenouder: ['Eenouderhuishoudens', 6.8, 4.8, 6.4, 5.5, 5.6, 6.1],
    eenouder2: ['Eenouderhuishoudens met twee of meer kinderen', 2.6, 1.9, 2.4, 2.2, 2.3, 2.4],
    eenouderBijstand: ['Eenouderhuishoudens in de bijstand', 1, 0.4, 0.8, 0.5, 0.9, 0.7],
    medicijnen: ['Ouders met psychisch medicijngebruik', 5.8, 3.5, 5.3, 3.9, 5.3, 5.5],
    armoede: ['Jeugdigen met armoederisico', 12.3, 7.8, 10.9, 9.2, 10.6, 9.9],
    bijstand: ['Gezinnen in de bijstand', 1.4, 0.5, 1.1, 0.8, 1.2, 1],
    uitkering: ['Uitkeringsontvangers', 5.6, 5.7, 5.2, 5.4, 5.9, 5.6],
    leerlinggewicht: ['Leerlingen met achterstandsgewicht', 1, 0.3, 1, 0.8, 0.9, 0.8],
    inkomen: ['Gemiddeld inkomen van huishoudens, index', 100, 102.8, 103.7, 101.5, 96.7, 103],
    inkomenKinderen: ['Gemiddeld inkomen van huishoudens met kinderen, index', 100, 103.7, 99.2, 99.9, 95, 101],
  },
}

/** Budget of 2016 against the one before. */
export const HERVERDEELEFFECT_2016: BronTabel = {
  id: 't2015.herverdeel',
  titel: tekst('Herverdeeleffect 2016', 'Redistribution of 2016'),
  bron: { ...BRON, plaats: 'herverdeeleffect', versie: '2015-10' },
  eenheid: 'procent',
  populatie: tekst('budget jeugdhulp', 'youth help budget'),
  afronding: 'geen',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2016',
  noemer: tekst('van het vorige budget', 'of the budget before'),
  rijen: { budget: ['Budget 2016', 95, 90.62, 88.68, 100.25, 96.06] },
}

/** Running trajectories without stay on 31 March 2015, and those by the local team. */
export const AMBULANT_2015: BronTabel = {
  id: 't2015.ambulant',
  titel: tekst('Trajecten zonder verblijf op 31 maart 2015', 'Trajectories without stay on 31 March 2015'),
  bron: { ...BRON, plaats: '82968NED', versie: '2015-07-31' },
  eenheid: 'traject-lopend',
  populatie: tekst('trajecten jeugdhulp zonder verblijf', 'trajectories of youth help without stay'),
  afronding: 'op-5',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015-03-31',
  kanttekeningen: [
    tekst(
      'Teams in B, C en D leverden zelf niets; D staat elders als 0.',
      'Teams in B, C and D delivered nothing themselves; D stands elsewhere as 0.',
    ),
  ],
  rijen: {
    zonderVerblijf: ['Trajecten zonder verblijf', 202005, 555, 500, 600, 515],
    wijkteam: ['Daarvan uitgevoerd door wijkteam', 7560, 135, 10, 20, '*'],
  },
}

/** Youths with help as a share of all youths. */
export const GEBRUIK_2015: BronTabel = {
  id: 't2015.gebruik',
  titel: tekst('Jongeren met jeugdhulp', 'Youths with youth help'),
  bron: { ...BRON, plaats: '82972NED', versie: '2015-07-31' },
  eenheid: 'procent',
  populatie: tekst('jongeren tot 18 jaar', 'youths up to 18 years'),
  afronding: 'op-1-decimaal',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  noemer: tekst('van alle jongeren tot 18 jaar', 'of all youths up to 18 years'),
  rijen: {
    jeugdhulp: ['Jongeren met jeugdhulp', 6.2, 8.9, 6.6, 6.7, 6.4],
    verblijf: ['Jongeren met jeugdhulp met verblijf', 0.9, 1.5, 1.1, 1, 1.2],
  },
}

/** Youths with help, in numbers. */
export const JONGEREN_2015: BronTabel = {
  id: 't2015.jongeren',
  titel: tekst('Jongeren met jeugdhulp, aantal', 'Youths with youth help, count'),
  bron: { ...BRON, plaats: '82972NED', versie: '2015-07-31' },
  eenheid: 'jongere',
  populatie: tekst('jongeren tot 18 jaar', 'youths up to 18 years'),
  afronding: 'onbekend',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  kanttekeningen: [
    tekst(
      'De aantallen met verblijf zijn percentages maal bevolking, geen tellingen.',
      'The numbers with stay are percentages times population, no counts.',
    ),
  ],
  rijen: {
    jeugdhulp: ['Jongeren met jeugdhulp', 214000, 635, 528, 710, 595],
    verblijf: ['Jongeren met jeugdhulp met verblijf', null, 107, 88, 106, 112],
  },
}

/** Flow of trajectories in the first quarter of 2015, as printed: every share is of all trajectories in the quarter. */
export const VERLOOP_2015: BronTabel = {
  id: 't2015.verloop',
  titel: tekst('Verloop van trajecten', 'Flow of trajectories'),
  bron: { ...BRON, plaats: '82971NED', versie: '2015-07-31' },
  eenheid: 'procent',
  populatie: tekst('trajecten jeugdhulp', 'trajectories of youth help'),
  afronding: 'op-1-decimaal',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  noemer: tekst('van alle trajecten in het kwartaal', 'of all trajectories in the quarter'),
  instroom: 'vanaf-1-januari',
  kanttekeningen: [EERSTE_KWARTAAL],
  rijen: {
    begonnen: ['Begonnen trajecten', 52.3, 43.6, 61.6, 35.6, 72.3],
    beeindigd: ['Beëindigde trajecten', 11, 10, 8.8, 15, 14.2],
    zonder: ['Trajecten zonder verblijf', 87.4, 87.9, 87.2, 87.5, 84.4],
    begonnenZonder: ['Begonnen zonder verblijf', 48.9, 41.4, 58.4, 31.9, 59.6],
    beeindigdZonder: ['Beëindigd zonder verblijf', 9.4, 8.6, 7.2, 12.5, 12.1],
    begonnenWijkteam: ['Begonnen, door wijkteam', 2.3, 11.4, 1.6, 1.9, 0.7],
    begonnenNietWijkteam: ['Begonnen zonder verblijf, niet door wijkteam', 46.6, 29.3, 56.8, 30.6, 58.9],
    met: ['Trajecten met verblijf', 12.6, 12.1, 12.8, 12.5, 15.6],
    begonnenMet: ['Begonnen met verblijf', 3.5, 2.1, 3.2, 3.1, 12.8],
    beeindigdMet: ['Beëindigd met verblijf', 1.6, 1.4, 1.6, 2.5, 2.1],
  },
}

/** Flow of trajectories in numbers: the total as printed; the parts as the one multiple of five that gives the printed share. */
export const TRAJECTEN_2015: BronTabel = {
  id: 't2015.trajecten',
  titel: tekst('Trajecten, aantal', 'Trajectories, count'),
  bron: { ...BRON, plaats: '82971NED', versie: '2015-07-31' },
  eenheid: 'traject-lopend',
  populatie: tekst('trajecten jeugdhulp', 'trajectories of youth help'),
  afronding: 'op-5',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  instroom: 'vanaf-1-januari',
  kanttekeningen: [
    tekst(
      'Delen zijn teruggerekend uit het gedrukte percentage; voor Nederland zijn ze niet gedrukt.',
      'Parts are computed back from the printed percentage; for the nation they are not printed.',
    ),
    EERSTE_KWARTAAL,
  ],
  rijen: {
    totaal: ['Trajecten op enig moment in het kwartaal', 257735, 700, 625, 800, 705],
    begonnen: ['Begonnen trajecten', null, 305, 385, 285, 510],
    beeindigd: ['Beëindigde trajecten', null, 70, 55, 120, 100],
    zonder: ['Trajecten zonder verblijf', null, 615, 545, 700, 595],
    begonnenZonder: ['Begonnen zonder verblijf', null, 290, 365, 255, 420],
    beeindigdZonder: ['Beëindigd zonder verblijf', null, 60, 45, 100, 85],
    begonnenWijkteam: ['Begonnen, door wijkteam', null, 80, 10, 15, 5],
    begonnenNietWijkteam: ['Begonnen zonder verblijf, niet door wijkteam', null, 205, 355, 245, 415],
    met: ['Trajecten met verblijf', null, 85, 80, 100, 110],
    begonnenMet: ['Begonnen met verblijf', null, 15, 20, 25, 90],
    beeindigdMet: ['Beëindigd met verblijf', null, 10, 10, 20, 15],
  },
}

/** Referrers of started trajectories, as printed: shares of all started trajectories. */
export const VERWIJZERS_2015: BronTabel = {
  id: 't2015.verwijzers',
  titel: tekst('Verwijzers', 'Referrers'),
  bron: { ...BRON, plaats: '82971NED', versie: '2015-07-31' },
  eenheid: 'procent',
  populatie: tekst('begonnen trajecten jeugdhulp', 'started trajectories of youth help'),
  afronding: 'op-1-decimaal',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  noemer: tekst('van alle begonnen trajecten', 'of all started trajectories'),
  instroom: 'vanaf-1-januari',
  kanttekeningen: [
    tekst('Geen verwijzer is vrij toegankelijke hulp, niet onbekend.', 'No referrer is freely accessible help, not unknown.'),
    tekst(
      'Aanbieders schrijven soms de GI op waar de gemeente besloot.',
      'Providers sometimes write the certified institution (GI) where the municipality decided.',
    ),
  ],
  rijen: {
    gemeente: ['Gemeente', 8.3, 18, 11.7, 12.3, 10.8],
    huisarts: ['Huisarts', 60.9, 34.4, 50.6, 54.4, 46.1],
    jeugdarts: ['Jeugdarts', 1.4, 1.6, 1.3, 10.5, 0],
    gi: ['Gecertificeerde instelling', 10.1, 13.1, 18.2, 12.3, 32.4],
    specialist: ['Medisch specialist', 6.2, 0, 3.9, 3.5, 2.9],
    geen: ['Geen verwijzer', 13, 34.4, 14.3, 7, 7.8],
  },
}

/** Started trajectories by referrer in numbers; the parts as the one multiple of five that gives the printed share. */
export const VERWEZEN_2015: BronTabel = {
  id: 't2015.verwezen',
  titel: tekst('Begonnen trajecten naar verwijzer, aantal', 'Started trajectories by referrer, count'),
  bron: { ...BRON, plaats: '82971NED', versie: '2015-07-31' },
  eenheid: 'traject-gestart',
  populatie: tekst('begonnen trajecten jeugdhulp', 'started trajectories of youth help'),
  afronding: 'op-5',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  instroom: 'vanaf-1-januari',
  kanttekeningen: [
    tekst(
      'Delen zijn teruggerekend; voor Nederland zijn ze niet gedrukt.',
      'Parts are computed back; for the nation they are not printed.',
    ),
  ],
  rijen: {
    totaal: ['Begonnen trajecten', 134830, 305, 385, 285, 510],
    gemeente: ['Gemeente', null, 55, 45, 35, 55],
    huisarts: ['Huisarts', null, 105, 195, 155, 235],
    jeugdarts: ['Jeugdarts', null, 5, 5, 30, 0],
    gi: ['Gecertificeerde instelling', null, 40, 70, 35, 165],
    specialist: ['Medisch specialist', null, 0, 15, 10, 15],
    geen: ['Geen verwijzer', null, 105, 55, 20, 40],
  },
}

/** Youths with a measure. */
export const GEDWONGEN_2015: BronTabel = {
  id: 't2015.gedwongen',
  titel: tekst('Jongeren met een maatregel', 'Youths with a measure'),
  bron: { ...BRON, plaats: '82972NED', versie: '2015-07-31' },
  eenheid: 'procent',
  populatie: tekst(
    'jongeren tot 18 jaar; jeugdreclassering 12 tot 23 jaar; met verblijf: jongeren met jeugdbescherming',
    'youths up to 18 years; probation 12 to 23; with stay: youths with child protection',
  ),
  afronding: 'op-1-decimaal',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  noemer: tekst('per rij een eigen noemer', 'each row has a base of its own'),
  rijen: {
    jb: ['Met jeugdbescherming, van alle jongeren tot 18', 1.1, 1.9, 1, 1.1, 1.4],
    jbVerblijf: ['Ook met verblijf, van jongeren met jeugdbescherming', 43.2, 63.3, 45.7, 55.5, 48.4],
    jr: ['Met jeugdreclassering, van alle jongeren 12 tot 23', 0.4, 0.5, 0.2, 0.1, 0.5],
  },
}

/** Trajectories of child protection; the numbers printed beside youths in another table are these. */
export const JB_TRAJECTEN_2015: BronTabel = {
  id: 't2015.jb',
  titel: tekst('Trajecten jeugdbescherming', 'Trajectories of child protection'),
  bron: { ...BRON, plaats: '82975NED', versie: '2015-07-31' },
  eenheid: 'maatregel',
  populatie: tekst('trajecten jeugdbescherming', 'trajectories of child protection'),
  afronding: 'op-5',
  as: 'gebied',
  kolommen: GEBIEDEN,
  vast: '2015Q1',
  kanttekeningen: [
    tekst(
      'Voor A, C en D is dit afgeleid: hun aantal staat bij een percentage van jongeren.',
      'For A, C and D this is derived: their count stands beside a percentage of youths.',
    ),
  ],
  rijen: {
    totaal: ['Trajecten jeugdbescherming in het kwartaal', 36655, 105, 85, 90, 125],
    begonnen: ['Daarvan begonnen', 2385, null, 20, null, null],
  },
}

/** Every table of this source. */
export const TOEGANG_2015: readonly BronTabel[] = [
  SES_2015,
  HERVERDEELEFFECT_2016,
  AMBULANT_2015,
  GEBRUIK_2015,
  JONGEREN_2015,
  VERLOOP_2015,
  TRAJECTEN_2015,
  VERWIJZERS_2015,
  VERWEZEN_2015,
  GEDWONGEN_2015,
  JB_TRAJECTEN_2015,
]
