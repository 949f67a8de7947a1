// Over 300 lines: every identity of one report, in the order of its tables.
import { cel, getal, type BronTabel } from '../bron/model.ts'
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

const naam = (tabel: BronTabel, rij: string): string => `${tabel.rijen[rij]?.[0] ?? rij}`

/** Printed percentages and sums of the tables. */
function tabellen(): Stelling[] {
  const uit: Stelling[] = []
  for (const rij of rijen(r.R_BEVOLKING_GROEI)) {
    const vraag = {
      van: heel(getal(r.R_BEVOLKING, rij, '2013')),
      naar: heel(getal(r.R_BEVOLKING, rij, '2017')),
      gedrukt: een(getal(r.R_BEVOLKING_GROEI, rij, '2017')),
    }
    uit.push({ id: id('C02', rij), regel: 'groei', cijfer: `${naam(r.R_BEVOLKING, rij)}, 2013 naar 2017`, bron: `${BRON}, tabel 1`, vraag })
  }
  for (const jaar of ['2013', '2015', '2017']) {
    const g = (rij: string): Gedrukt => heel(getal(r.R_SMW, rij, jaar))
    uit.push({
      id: id('C04', jaar),
      regel: 'som',
      cijfer: `Schoolmaatschappelijk werk ${jaar}`,
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
        cijfer: `Begonnen trajecten ${jaar}: met en zonder verblijf`,
        bron,
        vraag: { totaal: g('totaal'), delen: [g('zonder'), g('met')] },
      },
      {
        id: id('C10', `${jaar}-wijkteam`),
        regel: 'som',
        cijfer: `Begonnen zonder verblijf ${jaar}: door wijkteam en niet`,
        bron,
        vraag: { totaal: g('zonder'), delen: [g('wijkteam'), g('nietWijkteam')] },
      },
      {
        id: id('C14', jaar),
        regel: 'som',
        cijfer: `Specialistische trajecten ${jaar}: tabel 6 en tabel 9`,
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
      cijfer: `Verwijzer ${naam(r.R_VERWEZEN, rij).toLowerCase()}, 2015 naar 2017`,
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
      cijfer: `Nieuwe bestellingen ${jaar}`,
      bron: `${BRON}, tabel 7`,
      vraag: { totaal: heel(n('totaal')), delen: [...soorten, 'overgang'].map((s) => heel(n(s))) },
    })
    for (const s of soorten) {
      const noemer = heel(soorten.reduce((x, y) => x + n(y), 0))
      uit.push({
        id: id('C20', `${jaar}-${s}`),
        regel: 'procent',
        cijfer: `Aandeel ${naam(r.R_BESTELLINGEN, s).toLowerCase()} in bestellingen ${jaar}`,
        bron: `${BRON}, tabel 8`,
        vraag: { teller: heel(n(s)), noemer, maal: 100, gedrukt: procent(getal(r.R_BESTELLINGEN_PCT, s, jaar)) },
      })
    }
    uit.push({
      id: id('C20', `${jaar}-som`),
      regel: 'som',
      cijfer: `Aandelen van bestellingen ${jaar} samen`,
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
      cijfer: `Index zelfredzaamheid ${jaar}`,
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
      cijfer: 'Jongeren aangemeld en gestart in 2017',
      bron: `${BRON}, tabel 12`,
      vraag: { totaal: heel(w('n', 'totaal')), delen: groepen.map((k) => heel(w('n', k))) },
    },
    {
      id: id('C26', 'sd'),
      regel: 'spreiding',
      cijfer: 'Spreiding van weken tot start in 2017',
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
        cijfer: `Uitgaven jeugdhulp ${jaar}`,
        bron: `${BRON}, tabel 13`,
        vraag: { totaal: heel(k('totaal', jaar)), delen: [heel(k('wijkteams', jaar)), heel(k('specialistisch', jaar))] },
      },
      {
        id: id('C28', `${jaar}-per-traject`),
        regel: 'procent',
        cijfer: `Kosten per lopend traject ${jaar}`,
        bron: `${BRON}, tabel 13`,
        vraag: { teller: heel(k('totaal', jaar)), noemer: heel(k('trajecten', jaar)), maal: 1, gedrukt: procent(k('perTraject', jaar)) },
      },
    )
  }
  uit.push({
    id: id('C30', 'kosten'),
    regel: 'noemereffect',
    cijfer: 'Kosten per lopend traject, 2015 naar 2017',
    bron: `${BRON}, tabel 13`,
    vraag: { teller: [k('totaal', '2015'), k('totaal', '2017')], noemer: [k('trajecten', '2015'), k('trajecten', '2017')] },
    uitleg: tekst(
      'Vanaf eind 2016 hebben teams een eigen code: er worden meer trajecten opgeschreven.',
      'From the end of 2016 teams have a code of their own: more trajectories are written down.',
    ),
  })
  for (const [segment, woord] of [
    ['Totaal', 'jeugdzorg'],
    ['Zonder', 'zonder verblijf'],
    ['Met', 'met verblijf'],
    ['Jb', 'jeugdbescherming'],
    ['Jr', 'jeugdreclassering'],
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
        cijfer: `Leeftijden van jongeren met ${woord} ${jaar}`,
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
      cijfer: `${naam(R_ERVARING, rij)}, totaal 2016`,
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
      cijfer: 'Respondenten 2016 zonder jeugdbescherming en jeugdreclassering',
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
      cijfer: 'Respondenten 2015 zonder jeugdbescherming en jeugdreclassering',
      bron: `${BRON}, tabel 16`,
      vraag: { totaal: heel(492), delen: [heel(219), heel(286)] },
    },
    {
      id: id('C44', 'mee'),
      regel: 'tussen',
      cijfer: 'Route naar hulp: MEE, totaal 2016',
      bron: `${BRON}, tabel 21`,
      vraag: { delen: [0, 1], gedrukt: heel(2) },
    },
    {
      id: id('C46', 'opkomen'),
      regel: 'puntverschil',
      cijfer: 'Beter voor zichzelf opkomen, 2015 naar 2016',
      bron: `${BRON}, hoofdstuk 5`,
      vraag: { van: procent(54), naar: procent(getal(R_ERVARING, 'komtOp', 'totaal')), gedrukt: procent(-13) },
    },
    {
      id: id('C48', 'jbjr'),
      regel: 'gelijk',
      cijfer: 'Respondenten met jeugdbescherming of jeugdreclassering',
      bron: `${BRON}, tabel VI en hoofdstuk 4`,
      vraag: { a: getal(R_RESPONDENTEN, 'geinterviewd', 'jbjr'), b: n('jbjr'), in: tekst('ondervraagden', 'respondents') },
      uitleg: tekst('De vragen per domein zijn aan een deel van hen gesteld.', 'Questions per domain were asked of a part of them.'),
    },
    {
      id: id('C50', 'letters'),
      regel: 'gelijk',
      cijfer: 'Aantal stellingen waarop jeugdbescherming en jeugdreclassering afwijken',
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
      cijfer: 'Bereik schoolmaatschappelijk werk, totaal',
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
      cijfer: 'Bereik jongerencoaching, 2016 naar 2017',
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
      cijfer: `Begonnen trajecten, 2015 naar 2017, in ${waar}`,
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
      cijfer: 'Nederlandse achtergrond bij jeugdbescherming, 2015 naar 2017',
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
      cijfer: `Trajecten van wijkteams ${naar} (telling CBS)`,
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
      cijfer: 'Begonnen trajecten van wijkteams (telling CBS), 2015 naar 2016',
      bron: `${BRON}, bijlage`,
      vraag: { van: wijk('begonnenCbs', '2015'), naar: wijk('begonnenCbs', '2016'), gedrukt: 'stijging' },
    },
    {
      id: id('B19', 'wijkteam'),
      regel: 'reeks',
      cijfer: 'Begonnen trajecten van wijkteams (telling CBS)',
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
