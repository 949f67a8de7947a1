// Over 300 lines: every identity of one report, in the order of its tables.
import { cel, getal, rijTekst, type BronTabel } from '../bron/model.ts'
import { R_ACHTERGROND, R_ERVARING, R_RESPONDENTEN } from '../bron/rotterdam-2018-mensen.ts'
import * as r from '../bron/rotterdam-2018.ts'
import type { Gedrukt, Stelling } from './model.ts'
import { tekst } from '../tekst.ts'

const BRON = 'Eindmeting jeugdhulp Rotterdam (2018)'
const heel = (waarde: number): Gedrukt => ({ waarde, stap: 0 })
const een = (waarde: number): Gedrukt => ({ waarde, stap: 0.1 })
const procent = (waarde: number): Gedrukt => ({ waarde, stap: 1 })
const vijf = (waarde: number): Gedrukt => ({ waarde, stap: 5 })

/** Id of a statement: the number of the identity in the list of known ones, then which case of it. */
const id = (nummer: string, geval: string): string => `rotterdam-2018/${nummer}/${geval}`

function rijen(tabel: BronTabel): string[] {
  return Object.keys(tabel.rijen)
}

/** Printed percentages and sums of the tables. */
function tabellen(): Stelling[] {
  const uit: Stelling[] = []
  for (const rij of rijen(r.R_BEVOLKING_GROEI)) {
    const vraag = {
      van: heel(getal(r.R_BEVOLKING, rij, '2013')),
      naar: heel(getal(r.R_BEVOLKING, rij, '2017')),
      gedrukt: een(getal(r.R_BEVOLKING_GROEI, rij, '2017')),
    }
    uit.push({
      id: id('C02', rij),
      regel: 'groei',
      cijfer: tekst(`${rijTekst(r.R_BEVOLKING, rij).nl}, 2013 naar 2017`, `${rijTekst(r.R_BEVOLKING, rij).en}, 2013 to 2017`),
      bron: `${BRON}, tabel 1`,
      vraag,
    })
  }
  for (const jaar of ['2013', '2015', '2017']) {
    const g = (rij: string): Gedrukt => heel(getal(r.R_SMW, rij, jaar))
    uit.push({
      id: id('C04', jaar),
      regel: 'som',
      cijfer: tekst(`Schoolmaatschappelijk werk ${jaar}`, `School social work ${jaar}`),
      bron: `${BRON}, tabel 3`,
      vraag: { totaal: g('totaal'), delen: [g('basis'), g('voortgezet')] },
    })
  }
  for (const jaar of ['2015', '2017']) {
    const g = (rij: string): Gedrukt => vijf(getal(r.R_BEGONNEN, rij, jaar))
    const bron = `${BRON}, tabel 6`
    uit.push(
      {
        id: id('C10', `${jaar}-verblijf`),
        regel: 'som',
        cijfer: tekst(`Begonnen trajecten ${jaar}: met en zonder verblijf`, `Started trajectories ${jaar}: with and without stay`),
        bron,
        vraag: { totaal: g('totaal'), delen: [g('zonder'), g('met')] },
      },
      {
        id: id('C10', `${jaar}-wijkteam`),
        regel: 'som',
        cijfer: tekst(`Begonnen zonder verblijf ${jaar}: door wijkteam en niet`, `Started without stay ${jaar}: by the local team and not`),
        bron,
        vraag: { totaal: g('zonder'), delen: [g('wijkteam'), g('nietWijkteam')] },
      },
      {
        id: id('C14', jaar),
        regel: 'som',
        cijfer: tekst(`Specialistische trajecten ${jaar}: tabel 6 en tabel 9`, `Specialist trajectories ${jaar}: table 6 and table 9`),
        bron,
        vraag: { totaal: vijf(getal(r.R_VERWEZEN, 'totaal', jaar)), delen: [g('nietWijkteam'), g('met')] },
        uitleg: tekst(
          'De groep van de tabel met verwijzers: niet door een team, en met verblijf.',
          'The population of the table of referrers: not by a team, and with stay.',
        ),
      },
    )
  }
  for (const rij of rijen(r.R_VERWEZEN_GROEI)) {
    const vraag = {
      van: heel(getal(r.R_VERWEZEN, rij, '2015')),
      naar: heel(getal(r.R_VERWEZEN, rij, '2017')),
      gedrukt: procent(getal(r.R_VERWEZEN_GROEI, rij, '2017')),
    }
    uit.push({
      id: id('C16', rij),
      regel: 'groei',
      cijfer: tekst(
        `Verwijzer ${rijTekst(r.R_VERWEZEN, rij).nl.toLowerCase()}, 2015 naar 2017`,
        `Referrer ${rijTekst(r.R_VERWEZEN, rij).en.toLowerCase()}, 2015 to 2017`,
      ),
      bron: `${BRON}, tabel 9`,
      vraag,
    })
  }
  for (const jaar of ['2015', '2016', '2017']) {
    const soorten = ['jo', 'jggz', 'beperking'] as const
    const n = (rij: string): number => getal(r.R_BESTELLINGEN, rij, jaar)
    uit.push({
      id: id('C18', jaar),
      regel: 'som',
      cijfer: tekst(`Nieuwe bestellingen ${jaar}`, `New orders ${jaar}`),
      bron: `${BRON}, tabel 7`,
      vraag: { totaal: heel(n('totaal')), delen: [...soorten, 'overgang'].map((s) => heel(n(s))) },
    })
    for (const s of soorten) {
      const noemer = heel(soorten.reduce((x, y) => x + n(y), 0))
      uit.push({
        id: id('C20', `${jaar}-${s}`),
        regel: 'procent',
        cijfer: tekst(
          `Aandeel ${rijTekst(r.R_BESTELLINGEN, s).nl.toLowerCase()} in bestellingen ${jaar}`,
          `Share of ${rijTekst(r.R_BESTELLINGEN, s).en.toLowerCase()} in orders ${jaar}`,
        ),
        bron: `${BRON}, tabel 8`,
        vraag: { teller: heel(n(s)), noemer, maal: 100, gedrukt: procent(getal(r.R_BESTELLINGEN_PCT, s, jaar)) },
      })
    }
    uit.push({
      id: id('C20', `${jaar}-som`),
      regel: 'som',
      cijfer: tekst(`Aandelen van bestellingen ${jaar} samen`, `Shares of orders ${jaar} together`),
      bron: `${BRON}, tabel 8`,
      vraag: { totaal: heel(100), delen: soorten.map((s) => procent(getal(r.R_BESTELLINGEN_PCT, s, jaar))) },
    })
  }
  return uit
}

/** Means, deviations and cost. */
function gemiddelden(): Stelling[] {
  const uit: Stelling[] = []
  const kapitaal = ['psychologisch', 'cultureel', 'sociaal', 'economisch', 'maatschappelijk']
  for (const jaar of ['2015', '2017']) {
    const g = (rij: string): Gedrukt => een(getal(r.R_INDEX, rij, jaar))
    uit.push({
      id: id('C22', jaar),
      regel: 'gemiddelde',
      cijfer: tekst(`Index zelfredzaamheid ${jaar}`, `Index of coping alone ${jaar}`),
      bron: `${BRON}, tabel 11`,
      vraag: { delen: kapitaal.map(g), gedrukt: g('zelf'), speling: 0 },
    })
  }
  const groepen = ['jggz', 'jo', 'beperking'] as const
  const w = (rij: string, kolom: string): number => getal(r.R_WACHTEN, rij, kolom)
  uit.push(
    {
      id: id('C24', 'n'),
      regel: 'som',
      cijfer: tekst('Jongeren aangemeld en gestart in 2017', 'Youths registered and started in 2017'),
      bron: `${BRON}, tabel 12`,
      vraag: { totaal: heel(w('n', 'totaal')), delen: groepen.map((k) => heel(w('n', k))) },
    },
    {
      id: id('C26', 'sd'),
      regel: 'spreiding',
      cijfer: tekst('Spreiding van weken tot start in 2017', 'Spread of weeks to the start in 2017'),
      bron: `${BRON}, tabel 12`,
      vraag: {
        groepen: groepen.map((k) => ({ n: w('n', k), gemiddeld: een(w('gemiddeld', k)), sd: een(w('spreiding', k)) })),
        gedrukt: een(w('spreiding', 'totaal')),
      },
    },
  )
  const k = (rij: string, jaar: string): number => getal(r.R_KOSTEN, rij, jaar)
  for (const jaar of ['2015', '2017']) {
    uit.push(
      {
        id: id('C28', `${jaar}-som`),
        regel: 'som',
        cijfer: tekst(`Uitgaven jeugdhulp ${jaar}`, `Spending on youth help ${jaar}`),
        bron: `${BRON}, tabel 13`,
        vraag: { totaal: heel(k('totaal', jaar)), delen: [heel(k('wijkteams', jaar)), heel(k('specialistisch', jaar))] },
      },
      {
        id: id('C28', `${jaar}-per-traject`),
        regel: 'procent',
        cijfer: tekst(`Kosten per lopend traject ${jaar}`, `Cost per running trajectory ${jaar}`),
        bron: `${BRON}, tabel 13`,
        vraag: { teller: heel(k('totaal', jaar)), noemer: heel(k('trajecten', jaar)), maal: 1, gedrukt: procent(k('perTraject', jaar)) },
      },
    )
  }
  uit.push({
    id: id('C30', 'kosten'),
    regel: 'noemereffect',
    cijfer: tekst('Kosten per lopend traject, 2015 naar 2017', 'Cost per running trajectory, 2015 to 2017'),
    bron: `${BRON}, tabel 13`,
    vraag: { teller: [k('totaal', '2015'), k('totaal', '2017')], noemer: [k('trajecten', '2015'), k('trajecten', '2017')] },
    uitleg: tekst(
      'Vanaf eind 2016 hebben teams een eigen code: er worden meer trajecten opgeschreven.',
      'From the end of 2016 teams have a code of their own: more trajectories are written down.',
    ),
  })
  for (const [segment, woord] of [
    ['Totaal', tekst('jongeren met jeugdzorg', 'youths with youth care')],
    ['Zonder', tekst('jongeren met hulp zonder verblijf', 'youths with help without stay')],
    ['Met', tekst('jongeren met hulp met verblijf', 'youths with help with stay')],
    ['Jb', tekst('jongeren met jeugdbescherming', 'youths with child protection')],
    ['Jr', tekst('jongeren met jeugdreclassering', 'youths with probation')],
  ] as const) {
    for (const jaar of ['2015', '2017']) {
      const cellen = ['leeftijd0', 'leeftijd4', 'leeftijd12', 'leeftijd18']
        .map((l) => cel(R_ACHTERGROND, `${l}${segment}`, jaar))
        .filter((c): c is number => typeof c === 'number')
      // Probation has two ages and whole percents.
      const stap = segment === 'Jr' ? 1 : 0.1
      uit.push({
        id: id('C32', `${segment}-${jaar}`),
        regel: 'som',
        cijfer: tekst(`Leeftijden van ${woord.nl} ${jaar}`, `Ages of ${woord.en} ${jaar}`),
        bron: `${BRON}, tabel 14`,
        vraag: { totaal: heel(100), delen: cellen.map((c) => ({ waarde: c, stap })) },
      })
    }
  }
  return uit
}

/** What clients said. */
function ervaring(): Stelling[] {
  const n = (groep: string): number => getal(R_RESPONDENTEN, 'inTabellen', groep)
  const groepen = ['basis', 'specialistisch', 'jbjr'] as const
  const uit = rijen(R_ERVARING).map((rij): Stelling => {
    const deel = (g: string): number => (rij === 'samenwerking' ? getal(R_ERVARING, 'meerHulpverleners', g) / 100 : 1)
    return {
      id: id('C40', rij),
      regel: 'gemiddelde',
      cijfer: tekst(`${rijTekst(R_ERVARING, rij).nl}, totaal 2016`, `${rijTekst(R_ERVARING, rij).en}, total 2016`),
      bron: `${BRON}, ${R_ERVARING.bron.plaats}`,
      vraag: {
        delen: groepen.map((g) => procent(getal(R_ERVARING, rij, g))),
        gewichten: groepen.map((g) => n(g) * deel(g)),
        gedrukt: procent(getal(R_ERVARING, rij, 'totaal')),
        speling: 0,
      },
    }
  })
  return [
    ...uit,
    {
      id: id('C42', '2016'),
      regel: 'som',
      cijfer: tekst(
        'Respondenten 2016 zonder jeugdbescherming en jeugdreclassering',
        'Respondents of 2016 without child protection and probation',
      ),
      bron: `${BRON}, tabel 16`,
      vraag: { totaal: heel(584), delen: [heel(n('basis')), heel(n('specialistisch'))] },
      uitleg: tekst(
        'Het gedrukte getal is dat met bescherming en reclassering.',
        'The number printed is the one with protection and probation.',
      ),
    },
    {
      id: id('C42', '2015'),
      regel: 'som',
      cijfer: tekst(
        'Respondenten 2015 zonder jeugdbescherming en jeugdreclassering',
        'Respondents of 2015 without child protection and probation',
      ),
      bron: `${BRON}, tabel 16`,
      vraag: { totaal: heel(492), delen: [heel(219), heel(286)] },
    },
    {
      id: id('C44', 'mee'),
      regel: 'tussen',
      cijfer: tekst('Route naar hulp: MEE, totaal 2016', 'Route to help: MEE, total 2016'),
      bron: `${BRON}, tabel 21`,
      vraag: { delen: [0, 1], gedrukt: heel(2) },
    },
    {
      id: id('C46', 'opkomen'),
      regel: 'puntverschil',
      cijfer: tekst('Beter voor zichzelf opkomen, 2015 naar 2016', 'Standing up for oneself better, 2015 to 2016'),
      bron: `${BRON}, hoofdstuk 5`,
      vraag: { van: procent(54), naar: procent(getal(R_ERVARING, 'komtOp', 'totaal')), gedrukt: procent(-13) },
    },
    {
      id: id('C48', 'jbjr'),
      regel: 'gelijk',
      cijfer: tekst('Respondenten met jeugdbescherming of jeugdreclassering', 'Respondents with child protection or probation'),
      bron: `${BRON}, tabel VI en hoofdstuk 4`,
      vraag: { a: getal(R_RESPONDENTEN, 'geinterviewd', 'jbjr'), b: n('jbjr'), in: tekst('ondervraagden', 'respondents') },
      uitleg: tekst('De vragen per domein zijn aan een deel van hen gesteld.', 'Questions per domain were asked of a part of them.'),
    },
    {
      id: id('C50', 'letters'),
      regel: 'gelijk',
      cijfer: tekst(
        'Aantal stellingen waarop jeugdbescherming en jeugdreclassering afwijken',
        'Number of statements on which child protection and probation differ',
      ),
      bron: `${BRON}, tabel 26 en tekst`,
      vraag: { a: 5, b: 4, in: tekst('stellingen', 'statements') },
    },
  ]
}

/** Breaks, directions, and two stories about one thing. */
function breuken(): Stelling[] {
  const wijk = (rij: string, jaar: string): number => getal(r.R_WIJKTEAM, rij, jaar)
  const bevolking = { '2013': { '0 tot 18': 120_831 }, '2015': { '0 tot 18': 121_930 }, '2017': { '0 tot 18': 122_996 } } as const
  const punten = (['2013', '2015', '2017'] as const).map((periode) => ({
    periode,
    teller: getal(r.R_SMW, 'totaal', periode),
    procent: een(getal(r.R_SMW_PCT, 'totaal', periode)),
    bevolking: bevolking[periode],
  }))
  return [
    {
      id: id('C06', 'smw'),
      regel: 'noemer',
      cijfer: tekst('Bereik schoolmaatschappelijk werk, totaal', 'Reach of school social work, total'),
      bron: `${BRON}, tabel 3`,
      vraag: { punten, marge: 0.05 },
      uitleg: tekst(
        'In 2017 telt de noemer de jongste twee jaren niet mee; op één noemer steeg het bereik niet.',
        'In 2017 the base leaves out the youngest two years; on one base reach did not rise.',
      ),
    },
    {
      id: id('C08', 'coaching'),
      regel: 'puntverschil',
      cijfer: tekst('Bereik jongerencoaching, 2016 naar 2017', 'Reach of youth coaching, 2016 to 2017'),
      bron: `${BRON}, tabel 4`,
      vraag: { van: een(getal(r.R_COACHING, 'bereik', '2016')), naar: een(getal(r.R_COACHING, 'bereik', '2017')), gedrukt: een(0.1) },
    },
    ...(
      [
        ['hoofdstuk 2', 13],
        ['hoofdstuk 5', 15],
      ] as const
    ).map(([waar, gedrukt]): Stelling => ({
      id: id('C12', waar),
      regel: 'groei',
      cijfer: tekst(
        `Begonnen trajecten, 2015 naar 2017, in ${waar}`,
        `Started trajectories, 2015 to 2017, in ${waar.replace('hoofdstuk', 'chapter')}`,
      ),
      bron: `${BRON}, ${waar}`,
      vraag: {
        van: heel(getal(r.R_BEGONNEN, 'totaal', '2015')),
        naar: heel(getal(r.R_BEGONNEN, 'totaal', '2017')),
        gedrukt: procent(gedrukt),
      },
    })),
    {
      id: id('C34', 'jb'),
      regel: 'richting',
      cijfer: tekst('Nederlandse achtergrond bij jeugdbescherming, 2015 naar 2017', 'Dutch background with child protection, 2015 to 2017'),
      bron: `${BRON}, tabel 14`,
      vraag: { van: getal(R_ACHTERGROND, 'nederlandsJb', '2015'), naar: getal(R_ACHTERGROND, 'nederlandsJb', '2017'), gedrukt: 'daling' },
    },
    ...(
      [
        ['2015', '2016'],
        ['2016', '2017'],
      ] as const
    ).map(([van, naar]): Stelling => ({
      id: id('C36', naar),
      regel: 'stroom',
      cijfer: tekst(`Trajecten van wijkteams ${naar} (telling CBS)`, `Trajectories of local teams ${naar} (count of CBS)`),
      bron: `${BRON}, tabel II`,
      vraag: {
        begin: vijf(wijk('totaalCbs', van)),
        uit: vijf(wijk('beeindigdCbs', van)),
        in: vijf(wijk('begonnenCbs', naar)),
        einde: vijf(wijk('totaalCbs', naar)),
      },
    })),
    {
      id: id('C38', 'cbs'),
      regel: 'richting',
      cijfer: tekst(
        'Begonnen trajecten van wijkteams (telling CBS), 2015 naar 2016',
        'Started trajectories of local teams (count of CBS), 2015 to 2016',
      ),
      bron: `${BRON}, bijlage`,
      vraag: { van: wijk('begonnenCbs', '2015'), naar: wijk('begonnenCbs', '2016'), gedrukt: 'stijging' },
    },
    {
      id: id('B19', 'wijkteam'),
      regel: 'reeks',
      cijfer: tekst('Begonnen trajecten van wijkteams (telling CBS)', 'Started trajectories of local teams (count of CBS)'),
      bron: `${BRON}, tabel II`,
      vraag: {
        van: '2016',
        naar: '2017',
        waarden: [wijk('begonnenCbs', '2016'), wijk('begonnenCbs', '2017')],
        breuk: tekst('teams kregen eind 2016 een eigen code', 'teams got a code of their own at the end of 2016'),
        hoogsteGroei: 25,
      },
    },
  ]
}

/** Every statement about this source. */
export function stellingenRotterdam(): readonly Stelling[] {
  return [...tabellen(), ...gemiddelden(), ...ervaring(), ...breuken()]
}
