// Over 300 lines: one published report as data, table by table.
import type { BronTabel } from './model.ts'
import { tekst } from '../tekst.ts'

const BRON = { id: 'rotterdam-2018', naam: 'Eindmeting jeugdhulp Rotterdam (2018)', versie: '2018' } as const
const JAREN = ['2013', '2015', '2017'] as const

/** Residents and households. */
export const R_BEVOLKING: BronTabel = {
  id: 'r2018.bevolking',
  titel: tekst('Bevolking van Rotterdam', 'Population of Rotterdam'),
  bron: { ...BRON, plaats: 'tabel 1' },
  eenheid: 'inwoner',
  populatie: tekst('inwoners; huishoudens waar dat staat', 'residents; households where it says so'),
  afronding: 'geen',
  as: 'periode',
  kolommen: JAREN,
  vast: 'GM0599',
  kanttekeningen: [tekst('Huishoudens zijn een andere eenheid dan inwoners.', 'Households are another unit than residents.')],
  rijen: {
    inwoners: ['Inwoners', 616319, 623967, 634264],
    huishoudens: ['Huishoudens', 317549, 321337, 326041],
    jeugd18: ['Jeugdigen 0 tot 18', 120831, 121930, 122996],
    jeugd4: ['Jeugdigen 0 tot 4', 30663, 30503, 30047],
    jeugd4tot18: ['Jeugdigen 4 tot 18', 90168, 91427, 92949],
    nietWesters: ['Inwoners met een niet-westerse achtergrond', 228556, 233385, 240397],
    eenouder: ['Eenouderhuishoudens', 32694, 33808, 34467],
    gezinnen: ['Gezinnen met kinderen', 69029, 69878, 70131],
  },
}

/** Printed change of the population from 2013 to 2017. */
export const R_BEVOLKING_GROEI: BronTabel = {
  id: 'r2018.bevolkingGroei',
  titel: tekst('Groei van 2013 naar 2017', 'Growth from 2013 to 2017'),
  bron: { ...BRON, plaats: 'tabel 1' },
  eenheid: 'procent',
  populatie: tekst('als bevolking', 'as in the table of population'),
  afronding: 'op-1-decimaal',
  as: 'periode',
  kolommen: ['2017'],
  vast: 'GM0599',
  noemer: tekst('ten opzichte van 2013', 'beside 2013'),
  rijen: {
    inwoners: ['Inwoners', 2.9],
    huishoudens: ['Huishoudens', 2.7],
    jeugd18: ['Jeugdigen 0 tot 18', 1.8],
    jeugd4: ['Jeugdigen 0 tot 4', -2],
    jeugd4tot18: ['Jeugdigen 4 tot 18', 3.1],
    nietWesters: ['Inwoners met een niet-westerse achtergrond', 5.2],
    eenouder: ['Eenouderhuishoudens', 5.4],
    gezinnen: ['Gezinnen met kinderen', 1.6],
  },
}

/** Pupils with school social work. */
export const R_SMW: BronTabel = {
  id: 'r2018.smw',
  titel: tekst('Schoolmaatschappelijk werk', 'School social work'),
  bron: { ...BRON, plaats: 'tabel 3' },
  eenheid: 'jongere',
  populatie: tekst('leerlingen op Rotterdamse scholen, 2 tot 18 jaar', 'pupils at schools in Rotterdam, aged 2 to 18'),
  afronding: 'geen',
  as: 'periode',
  kolommen: JAREN,
  vast: 'GM0599',
  kanttekeningen: [tekst('Veel leerlingen wonen niet in Rotterdam.', 'Many pupils do not live in Rotterdam.')],
  rijen: {
    basis: ['Voorschool en basisschool', 4542, 4748, 5171],
    voortgezet: ['Voortgezet onderwijs en mbo', 3151, 4171, 3676],
    totaal: ['Totaal', 7693, 8919, 8847],
  },
}

/** Reach of school social work as printed; the base is not printed and changes. */
export const R_SMW_PCT: BronTabel = {
  id: 'r2018.smwPct',
  titel: tekst('Bereik schoolmaatschappelijk werk', 'Reach of school social work'),
  bron: { ...BRON, plaats: 'tabel 3' },
  eenheid: 'procent',
  populatie: tekst('leerlingen op Rotterdamse scholen', 'pupils at schools in Rotterdam'),
  afronding: 'op-1-decimaal',
  as: 'periode',
  kolommen: JAREN,
  vast: 'GM0599',
  noemer: tekst('de noemer is niet gedrukt', 'the base is not printed'),
  rijen: {
    basis: ['Voorschool en basisschool', 5.5, 5.7, 7.5],
    voortgezet: ['Voortgezet onderwijs en mbo', 8.3, 10.8, 9.5],
    totaal: ['Totaal', 6.4, 7.3, 8.2],
  },
}

/** Youths in light coaching. */
export const R_COACHING: BronTabel = {
  id: 'r2018.coaching',
  titel: tekst('Jongerencoaching', 'Youth coaching'),
  bron: { ...BRON, plaats: 'tabel 4' },
  eenheid: 'procent',
  populatie: tekst('jongeren 12 tot 18', 'youths aged 12 to 18'),
  afronding: 'op-1-decimaal',
  as: 'periode',
  kolommen: ['2016', '2017'],
  vast: 'GM0599',
  rijen: { bereik: ['Bereik', 3.2, 3.4] },
}

/** Youths with help, protection or probation in the year. */
export const R_JONGEREN: BronTabel = {
  id: 'r2018.jongeren',
  titel: tekst('Jongeren met jeugdzorg', 'Youths with youth care'),
  bron: { ...BRON, plaats: 'tabel 5' },
  eenheid: 'jongere',
  populatie: tekst(
    'jongeren 0 tot 23 met jeugdhulp, jeugdbescherming of jeugdreclassering',
    'youths aged 0 to 23 with youth help, child protection or probation',
  ),
  afronding: 'onbekend',
  as: 'periode',
  kolommen: JAREN,
  vast: 'GM0599',
  kanttekeningen: [
    tekst(
      '2013 is mogelijk te hoog; 2017 is voorlopig; registratie veranderde eind 2016.',
      '2013 may be too high; 2017 is provisional; registration changed at the end of 2016.',
    ),
  ],
  rijen: { jeugdzorg: ['Jongeren met jeugdzorg', 14651, 14325, 19380] },
}

/** Started trajectories of help. */
export const R_BEGONNEN: BronTabel = {
  id: 'r2018.begonnen',
  titel: tekst('Begonnen trajecten', 'Started trajectories'),
  bron: { ...BRON, plaats: 'tabel 6' },
  eenheid: 'traject-gestart',
  populatie: tekst(
    'trajecten jeugdhulp, zonder jeugdbescherming en jeugdreclassering',
    'trajectories of youth help, without child protection and probation',
  ),
  afronding: 'op-5',
  as: 'periode',
  kolommen: ['2015', '2017'],
  vast: 'GM0599',
  kanttekeningen: [
    tekst(
      'Eind 2016 kregen wijkteams een eigen code: 2017 is niet te vergelijken met 2015.',
      'At the end of 2016 local teams got a code of their own: 2017 cannot be compared with 2015.',
    ),
  ],
  rijen: {
    totaal: ['Totaal', 13060, 14810],
    zonder: ['Zonder verblijf', 11740, 13720],
    wijkteam: ['Zonder verblijf, door wijkteam', 3035, 7290],
    nietWijkteam: ['Zonder verblijf, niet door wijkteam', 8705, 6430],
    met: ['Met verblijf', 1320, 1095],
  },
}

/** New orders of specialist help. */
export const R_BESTELLINGEN: BronTabel = {
  id: 'r2018.bestellingen',
  titel: tekst('Nieuwe bestellingen', 'New orders'),
  bron: { ...BRON, plaats: 'tabel 7' },
  eenheid: 'order',
  populatie: tekst('bestellingen specialistische jeugdhulp', 'orders of specialist youth help'),
  afronding: 'geen',
  as: 'periode',
  kolommen: ['2015', '2016', '2017'],
  vast: 'GM0599',
  kanttekeningen: [tekst('Overgangsrecht maakt 2015 hoger.', 'Transitional law makes 2015 higher.')],
  rijen: {
    jo: ['Jeugd- en opvoedhulp', 530, 1839, 2072],
    jggz: ['Jeugd-ggz', 2504, 6885, 4315],
    beperking: ['Jeugd met een beperking', 1135, 2266, 2748],
    overgang: ['Overgangsrecht', 5309, 411, 5],
    totaal: ['Totaal', 9478, 11401, 9140],
  },
}

/** Division of the orders as printed, without transitional ones. */
export const R_BESTELLINGEN_PCT: BronTabel = {
  id: 'r2018.bestellingenPct',
  titel: tekst('Verdeling van bestellingen', 'Division of orders'),
  bron: { ...BRON, plaats: 'tabel 8' },
  eenheid: 'procent',
  populatie: tekst('bestellingen zonder overgangsrecht', 'orders without transitional law'),
  afronding: 'op-heel-procent',
  as: 'periode',
  kolommen: ['2015', '2016', '2017'],
  vast: 'GM0599',
  rijen: { jo: ['Jeugd- en opvoedhulp', 13, 17, 23], jggz: ['Jeugd-ggz', 60, 63, 47], beperking: ['Jeugd met een beperking', 27, 21, 30] },
}

/** Started specialist trajectories by referrer. */
export const R_VERWEZEN: BronTabel = {
  id: 'r2018.verwezen',
  titel: tekst('Begonnen specialistische trajecten naar verwijzer', 'Started specialist trajectories by referrer'),
  bron: { ...BRON, plaats: 'tabel 9' },
  eenheid: 'traject-gestart',
  populatie: tekst('niet door wijkteam, en met verblijf', 'not by the local team, and with stay'),
  afronding: 'op-5',
  as: 'periode',
  kolommen: ['2015', '2017'],
  vast: 'GM0599',
  kanttekeningen: [
    tekst('Onbekend daalde van 875 naar 185: alle aandelen schuiven daardoor.', 'Unknown fell from 875 to 185: that moves all shares.'),
  ],
  rijen: {
    gemeente: ['Gemeentelijke toegang', 830, 1970],
    huisarts: ['Huisarts', 4750, 2685],
    jeugdarts: ['Jeugdarts', 185, 170],
    gi: ['Gecertificeerde instelling', 1940, 1700],
    specialist: ['Medisch specialist', 1015, 665],
    rechter: ['Rechter of officier van justitie', 0, 65],
    geen: ['Geen verwijzer', 425, 80],
    onbekend: ['Verwijzer onbekend', 875, 185],
    totaal: ['Totaal', 10025, 7525],
  },
}

/** Printed change by referrer. */
export const R_VERWEZEN_GROEI: BronTabel = {
  id: 'r2018.verwezenGroei',
  titel: tekst('Verandering naar verwijzer', 'Change by referrer'),
  bron: { ...BRON, plaats: 'tabel 9' },
  eenheid: 'procent',
  populatie: tekst('als verwezen', 'as in the table of referrers'),
  afronding: 'op-heel-procent',
  as: 'periode',
  kolommen: ['2017'],
  vast: 'GM0599',
  noemer: tekst('ten opzichte van 2015', 'beside 2015'),
  rijen: {
    gemeente: ['Gemeentelijke toegang', 137],
    huisarts: ['Huisarts', -43],
    jeugdarts: ['Jeugdarts', -8],
    gi: ['Gecertificeerde instelling', -12],
    specialist: ['Medisch specialist', -34],
    rechter: ['Rechter of officier van justitie', 1],
    geen: ['Geen verwijzer', -81],
    onbekend: ['Verwijzer onbekend', -79],
    totaal: ['Totaal', -25],
  },
}

/** Measures as a share of youths. */
export const R_GEDWONGEN: BronTabel = {
  id: 'r2018.gedwongen',
  titel: tekst('Gedwongen kader', 'Compulsory measures'),
  bron: { ...BRON, plaats: 'tabel 10' },
  eenheid: 'procent',
  populatie: tekst('jeugdigen 0 tot 18; jeugdreclassering 12 tot 23', 'youths aged 0 to 18; probation 12 to 23'),
  afronding: 'op-1-decimaal',
  as: 'periode',
  kolommen: JAREN,
  vast: 'GM0599',
  noemer: tekst('van alle jeugdigen van die leeftijd', 'of all youths of that age'),
  rijen: {
    ots: ['Ondertoezichtstelling', 1.5, 1.3, 1.1],
    voogdij: ['Voogdij', 0.3, 0.3, 0.3],
    jr: ['Jeugdreclassering (12 tot 23)', 0.8, 0.7, 0.6],
    crisis: ['Crisisinterventie', 0.7, 0.7, 0.8],
    gesloten: ['Machtiging gesloten verblijf', 0.2, 0.1, 0.1],
    uhp: ['Machtiging uithuisplaatsing bij ots', 0.6, 0.5, 0.5],
    raad: ['Beschermingsonderzoek van de Raad', 1, 1, 0.9],
    vt: ['Onderzoek kindermishandeling', 1.1, 0.6, null],
  },
}

/** Self-reliance of adults, index. */
export const R_INDEX: BronTabel = {
  id: 'r2018.index',
  titel: tekst('Zelfredzaamheid en samenredzaamheid', 'Coping alone and together'),
  bron: { ...BRON, plaats: 'tabel 11' },
  eenheid: 'index',
  populatie: tekst('volwassen inwoners, steekproef', 'adult residents, a sample'),
  afronding: 'op-1-decimaal',
  as: 'periode',
  kolommen: JAREN,
  vast: 'GM0599',
  noemer: tekst('2013 is 100', '2013 is 100 (base)'),
  rijen: {
    zelf: ['Zelfredzaamheid', 100, 98.4, 101.1],
    psychologisch: ['Psychologisch kapitaal', 100, 100.4, 108.4],
    cultureel: ['Cultureel kapitaal', 100, 104.6, 112],
    sociaal: ['Sociaal kapitaal', 100, 111.4, 113.2],
    economisch: ['Economisch kapitaal', 100, 102.5, 101.7],
    maatschappelijk: ['Maatschappelijk kapitaal', 100, 73.1, 70.1],
    samen: ['Samenredzaamheid', 100, 110.7, 126.5],
    condities: ['Condities voor samenredzaamheid', 100, 102.2, 128.3],
    deelname: ['Deelname', 100, 119.3, 124.6],
  },
}

/** Weeks until help started, of those who registered and started in one year. */
export const R_WACHTEN: BronTabel = {
  id: 'r2018.wachten',
  titel: tekst('Weken van aanmelding tot start', 'Weeks from registration to start'),
  bron: { ...BRON, plaats: 'tabel 12' },
  eenheid: 'week',
  populatie: tekst('jongeren aangemeld én gestart in 2017', 'youths who were registered and started in 2017'),
  afronding: 'op-1-decimaal',
  as: 'gebied',
  kolommen: ['totaal', 'jggz', 'jo', 'beperking'],
  vast: '2017',
  kanttekeningen: [
    tekst(
      'De kop zegt wachtenden; het zijn jongeren die gestart zijn. Wie nog wacht telt niet mee.',
      'The heading says those waiting; they are youths who started. Who still waits does not count.',
    ),
    tekst('Kolommen zijn soorten hulp binnen Rotterdam.', 'Columns are kinds of help within Rotterdam.'),
  ],
  rijen: {
    n: ['Aantal gestart', 1087, 649, 431, 7],
    gemiddeld: ['Gemiddelde weken', 5.4, 7.1, 2.7, 11.1],
    spreiding: ['Standaardafwijking in weken', 8, 8.7, 6.1, 8],
    hoogste: ['Langste wacht in weken', 47, 47, 41, 24],
  },
}

/** Spending, running trajectories and cost for each. */
export const R_KOSTEN: BronTabel = {
  id: 'r2018.kosten',
  titel: tekst('Kosten', 'Costs'),
  bron: { ...BRON, plaats: 'tabel 13' },
  eenheid: 'euro',
  populatie: tekst(
    'gemeente; trajecten zijn lopende trajecten jeugdzorg',
    'municipality; trajectories are running trajectories of youth care',
  ),
  afronding: 'onbekend',
  as: 'periode',
  kolommen: ['2015', '2017'],
  vast: 'GM0599',
  kanttekeningen: [
    tekst(
      'Zonder gecertificeerde instellingen; de noemer telt die trajecten wel.',
      'Without certified institutions; the base does count those trajectories.',
    ),
    tekst('De rij trajecten is een aantal, geen euro.', 'The row of trajectories (trajecten) is a count, no euro.'),
  ],
  rijen: {
    wijkteams: ['Uitgaven wijkteams jeugd', 38200000, 44400000],
    specialistisch: ['Uitgaven specialistische jeugdhulp', 74300000, 78200000],
    totaal: ['Totaal', 112500000, 122600000],
    trajecten: ['Lopende trajecten', 21790, 30235],
    perTraject: ['Kosten per lopend traject', 5163, 4055],
  },
}

/** Trajectories of teams by two ways of counting. */
export const R_WIJKTEAM: BronTabel = {
  id: 'r2018.wijkteam',
  titel: tekst('Trajecten van wijkteams, twee tellingen', 'Trajectories of local teams, two counts'),
  bron: { ...BRON, plaats: 'tabel II' },
  eenheid: 'traject-lopend',
  populatie: tekst('trajecten door wijkteams', 'trajectories by local teams'),
  afronding: 'onbekend',
  as: 'periode',
  kolommen: ['2015', '2016', '2017'],
  vast: 'GM0599',
  kanttekeningen: [
    tekst(
      'CBS telt elk kind in het gezinsdossier; het concerndashboard telt het traject één keer.',
      'The statistical office (CBS) counts each child in the file of the family; the dashboard of the city counts the trajectory once.',
    ),
  ],
  rijen: {
    begonnenCbs: ['Begonnen, telling CBS', 3035, 2835, 7290],
    beeindigdCbs: ['Beëindigd, telling CBS', 540, 1350, 5155],
    totaalCbs: ['Totaal in het jaar, telling CBS', 4170, 5685, 13590],
    begonnenCdb: ['Begonnen, telling concerndashboard', 2886, 4170, 5462],
    beeindigdCdb: ['Beëindigd, telling concerndashboard', 1045, 2420, 4621],
    totaalCdb: ['Totaal in het jaar, telling concerndashboard', 3763, 6732, 9768],
  },
}

/** Every table about use, measures, waiting and cost. */
export const ROTTERDAM_2018: readonly BronTabel[] = [
  R_BEVOLKING,
  R_BEVOLKING_GROEI,
  R_SMW,
  R_SMW_PCT,
  R_COACHING,
  R_JONGEREN,
  R_BEGONNEN,
  R_BESTELLINGEN,
  R_BESTELLINGEN_PCT,
  R_VERWEZEN,
  R_VERWEZEN_GROEI,
  R_GEDWONGEN,
  R_INDEX,
  R_WACHTEN,
  R_KOSTEN,
  R_WIJKTEAM,
]
