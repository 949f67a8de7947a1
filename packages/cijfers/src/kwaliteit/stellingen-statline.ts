import { getal, rijTekst, type BronTabel } from '../bron/model.ts'
import {
  CBS_JB_2022,
  CBS_LEEFTIJD_2023,
  CBS_PROVINCIES_2020,
  CBS_VERWIJZER_2023,
  CBS_VERWIJZER_BEGONNEN_2023,
  CBS_VERWIJZER_HERHAALD_2023,
  CBS_VORMEN_2022,
  CBS_VORMEN_TRAJECTEN_2022,
} from '../bron/statline.ts'
import type { Gedrukt, Stelling } from './model.ts'
import { tekst } from '../tekst.ts'

const vijf = (waarde: number): Gedrukt => ({ waarde, stap: 5 })

function som(tabel: BronTabel, kolom: string, geval: string, totaal: string, delen: readonly string[]): Stelling {
  const g = (rij: string): Gedrukt => vijf(getal(tabel, rij, kolom))
  return {
    id: `statline/som/${geval}`,
    regel: 'som',
    cijfer: tekst(
      `${tabel.titel.nl}: ${rijTekst(tabel, totaal).nl}, ${tabel.as === 'periode' ? kolom : tabel.vast}`,
      `${tabel.titel.en}: ${rijTekst(tabel, totaal).en}, ${tabel.as === 'periode' ? kolom : tabel.vast}`,
    ),
    bron: `CBS StatLine ${tabel.bron.plaats ?? ''}`,
    vraag: { totaal: g(totaal), delen: delen.map(g) },
  }
}

const leeftijden = (van: number, tot: number): string[] => Array.from({ length: tot - van }, (_, i) => `leeftijd${van + i}`)

/** Every statement about the fragments of StatLine: parts against totals, and stock against flow. */
export function stellingenStatline(): readonly Stelling[] {
  const provincies = CBS_PROVINCIES_2020.kolommen.filter((k) => k !== 'NL')
  const verwijzers = Object.keys(CBS_VERWIJZER_2023.rijen).filter((r) => r !== 'totaal')
  const dag = '2023-12-31'
  const vormen = '2022H1'
  return [
    {
      id: 'statline/som/provincies',
      regel: 'som',
      cijfer: tekst('Jongeren met jeugdzorg 2020: provincies en Nederland', 'Youths with youth care 2020: provinces and the Netherlands'),
      bron: 'CBS StatLine 84134NED',
      vraag: {
        totaal: vijf(getal(CBS_PROVINCIES_2020, 'jeugdzorg', 'NL')),
        delen: provincies.map((p) => vijf(getal(CBS_PROVINCIES_2020, 'jeugdzorg', p))),
      },
    },
    som(CBS_LEEFTIJD_2023, dag, 'leeftijd-per-jaar', 'totaal', [...leeftijden(0, 19), 'vanaf19']),
    som(CBS_LEEFTIJD_2023, dag, 'leeftijd-groepen', 'totaal', ['van0tot4', 'van4tot12', 'van12tot18', 'van18tot23']),
    som(CBS_LEEFTIJD_2023, dag, 'leeftijd-0-4', 'van0tot4', leeftijden(0, 4)),
    som(CBS_LEEFTIJD_2023, dag, 'leeftijd-4-12', 'van4tot12', leeftijden(4, 12)),
    som(CBS_LEEFTIJD_2023, dag, 'leeftijd-12-18', 'van12tot18', leeftijden(12, 18)),
    som(CBS_LEEFTIJD_2023, dag, 'leeftijd-18-23', 'van18tot23', ['leeftijd18', 'vanaf19']),
    som(CBS_VERWIJZER_2023, '2023H1', 'verwijzer-lopend', 'totaal', verwijzers),
    som(CBS_VERWIJZER_BEGONNEN_2023, '2023H1', 'verwijzer-begonnen', 'totaal', verwijzers),
    som(CBS_VERWIJZER_HERHAALD_2023, '2023H1', 'verwijzer-herhaald', 'totaal', verwijzers),
    som(CBS_VORMEN_TRAJECTEN_2022, vormen, 'trajecten-jeugdhulp', 'v1_2', ['v1_2_1', 'v1_2_2']),
    som(CBS_VORMEN_TRAJECTEN_2022, vormen, 'trajecten-zonder', 'v1_2_1', ['v1_2_1_1', 'v1_2_1_2']),
    som(CBS_VORMEN_TRAJECTEN_2022, vormen, 'trajecten-niet-wijkteam', 'v1_2_1_2', ['v1_2_1_2_1', 'v1_2_1_2_2', 'v1_2_1_2_3']),
    som(CBS_VORMEN_TRAJECTEN_2022, vormen, 'trajecten-met', 'v1_2_2', ['v1_2_2_1', 'v1_2_2_2', 'v1_2_2_3', 'v1_2_2_4']),
    som(CBS_VORMEN_TRAJECTEN_2022, vormen, 'trajecten-jb', 'v2', ['v2_1', 'v2_2']),
    som(CBS_VORMEN_TRAJECTEN_2022, vormen, 'trajecten-ots', 'v2_1', ['v2_1_1', 'v2_1_2']),
    {
      id: 'statline/eenheden/vormen',
      regel: 'eenheden',
      cijfer: tekst('Jeugdhulp in natura 2022H1: jongeren naast trajecten', 'Youth help in kind 2022H1: youths beside trajectories'),
      bron: 'CBS StatLine 85099NED',
      vraag: {
        a: { waarde: getal(CBS_VORMEN_TRAJECTEN_2022, 'v1_2', vormen), eenheid: 'traject-lopend', periode: vormen },
        b: { waarde: getal(CBS_VORMEN_2022, 'v1_2', vormen), eenheid: 'jongere', periode: vormen },
      },
      uitleg: tekst('Eén jeugdige kan meer dan één traject hebben.', 'One youth can have several trajectories.'),
    },
    ...CBS_JB_2022.kolommen.map((k): Stelling => {
      const g = (rij: string): Gedrukt => vijf(getal(CBS_JB_2022, rij, k))
      return {
        id: `statline/stroom/jb-${k}`,
        regel: 'stroom',
        cijfer: tekst(`Jeugdbescherming 2022, ${k}`, `Child protection 2022, ${k}`),
        bron: 'CBS StatLine, jeugdbescherming 2022',
        vraag: { begin: g('begin'), in: g('in'), uit: g('uit'), einde: g('einde') },
      }
    }),
  ]
}
