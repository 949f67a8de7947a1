import { cel, getal, rijTekst } from '../bron/model.ts'
import {
  AMBULANT_2015,
  GEDWONGEN_2015,
  JB_TRAJECTEN_2015,
  TRAJECTEN_2015,
  VERLOOP_2015,
  VERWEZEN_2015,
  VERWIJZERS_2015,
} from '../bron/toegang-2015.ts'
import type { Gedrukt, Stelling } from './model.ts'
import { tekst, type Tekst } from '../tekst.ts'

const BRON = 'Nader onderzoek toegang jeugdhulp (2015)'
const GEMEENTEN = ['A', 'B', 'C', 'D'] as const
const vijf = (waarde: number): Gedrukt => ({ waarde, stap: 5 })
const heel = (waarde: number): Gedrukt => ({ waarde, stap: 0 })
const een = (waarde: number): Gedrukt => ({ waarde, stap: 0.1 })
const id = (regel: string, geval: string): string => `toegang-2015/${regel}/${geval}`
const t = (rij: string, g: string): number => getal(TRAJECTEN_2015, rij, g)

/** Youths under 18 per municipality, from the number with help and their printed share. @bron R3 file 16 */
const JEUGD: Readonly<Record<string, number>> = { A: 7135, B: 8000, C: 10_597, D: 9297 }

function perGemeente(g: (typeof GEMEENTEN)[number]): Stelling[] {
  const verwezen = (rij: string): number => getal(VERWEZEN_2015, rij, g)
  const som = (geval: string, cijfer: Tekst, totaal: number, delen: readonly number[], bron: string): Stelling => ({
    id: id('som', `${g}-${geval}`),
    regel: 'som',
    cijfer: tekst(`${cijfer.nl}, ${g}, 1e kwartaal 2015`, `${cijfer.en}, ${g}, 1st quarter 2015`),
    bron: `${BRON}, ${bron}`,
    vraag: { totaal: vijf(totaal), delen: delen.map(vijf) },
  })
  const aandelen = Object.keys(VERLOOP_2015.rijen).map((rij): Stelling => ({
    id: id('procent', `${g}-${rij}`),
    regel: 'procent',
    cijfer: tekst(`${rijTekst(VERLOOP_2015, rij).nl}, ${g}, 1e kwartaal 2015`, `${rijTekst(VERLOOP_2015, rij).en}, ${g}, 1st quarter 2015`),
    bron: `${BRON}, 82971NED`,
    vraag: { teller: heel(t(rij, g)), noemer: heel(t('totaal', g)), maal: 100, gedrukt: een(getal(VERLOOP_2015, rij, g)) },
  }))
  const verwijzers = Object.keys(VERWIJZERS_2015.rijen).map((rij): Stelling => ({
    id: id('procent', `${g}-verwijzer-${rij}`),
    regel: 'procent',
    cijfer: tekst(
      `Verwijzer ${rijTekst(VERWIJZERS_2015, rij).nl}, ${g}, 1e kwartaal 2015`,
      `Referrer ${rijTekst(VERWIJZERS_2015, rij).en}, ${g}, 1st quarter 2015`,
    ),
    bron: `${BRON}, 82971NED`,
    vraag: { teller: heel(verwezen(rij)), noemer: heel(verwezen('totaal')), maal: 100, gedrukt: een(getal(VERWIJZERS_2015, rij, g)) },
  }))
  return [
    som(
      'begonnen',
      tekst('Begonnen: met en zonder verblijf', 'Started: with and without stay'),
      t('begonnen', g),
      [t('begonnenZonder', g), t('begonnenMet', g)],
      '82971NED',
    ),
    som(
      'wijkteam',
      tekst('Begonnen zonder verblijf: door wijkteam en niet', 'Started without stay: by the local team and not'),
      t('begonnenZonder', g),
      [t('begonnenWijkteam', g), t('begonnenNietWijkteam', g)],
      '82971NED',
    ),
    som(
      'totaal',
      tekst('Trajecten: met en zonder verblijf', 'Trajectories: with and without stay'),
      t('totaal', g),
      [t('zonder', g), t('met', g)],
      '82971NED',
    ),
    som('verwijzers', tekst('Verwijzers', 'Referrers'), verwezen('totaal'), Object.keys(VERWIJZERS_2015.rijen).map(verwezen), '82971NED'),
    {
      id: id('stroom', g),
      regel: 'stroom',
      cijfer: tekst(`Trajecten zonder verblijf op 31 maart 2015, ${g}`, `Trajectories without stay on 31 March 2015, ${g}`),
      bron: `${BRON}, 82968NED en 82971NED`,
      vraag: {
        begin: vijf(t('zonder', g)),
        in: heel(0),
        uit: vijf(t('beeindigdZonder', g)),
        einde: vijf(getal(AMBULANT_2015, 'zonderVerblijf', g)),
      },
      uitleg: tekst(
        'Alles van het kwartaal min wat eindigde, is wat op de laatste dag loopt.',
        'All of the quarter minus what ended is what runs on the last day.',
      ),
    },
    {
      id: id('verwijzer', g),
      regel: 'verwijzer',
      cijfer: tekst(`Gemeente als verwijzer, ${g}, 1e kwartaal 2015`, `Municipality as referrer, ${g}, 1st quarter 2015`),
      bron: `${BRON}, 82971NED`,
      vraag: { gemeente: verwezen('gemeente'), gi: verwezen('gi'), begonnen: verwezen('totaal') },
    },
    {
      id: id('procent', `${g}-jb`),
      regel: 'procent',
      cijfer: tekst(`Jongeren met jeugdbescherming, ${g}, 1e kwartaal 2015`, `Youths with child protection, ${g}, 1st quarter 2015`),
      bron: `${BRON}, 82972NED`,
      vraag: {
        teller: vijf(getal(JB_TRAJECTEN_2015, 'totaal', g)),
        noemer: heel(JEUGD[g] ?? 0),
        maal: 100,
        gedrukt: een(getal(GEDWONGEN_2015, 'jb', g)),
      },
      uitleg: tekst(
        'Het aantal naast het percentage telt trajecten, het percentage telt jeugdigen.',
        'The number beside the percentage counts trajectories, the percentage youths.',
      ),
    },
    ...aandelen,
    ...verwijzers,
  ]
}

function landelijk(): Stelling[] {
  const zonder = Math.round((257_735 * getal(VERLOOP_2015, 'zonder', 'NL')) / 100)
  const klaar = Math.round((257_735 * getal(VERLOOP_2015, 'beeindigdZonder', 'NL')) / 100)
  const procentpunt = (257_735 * 0.001) / 1
  return [
    {
      id: id('stroom', 'NL'),
      regel: 'stroom',
      cijfer: tekst('Trajecten zonder verblijf op 31 maart 2015, Nederland', 'Trajectories without stay on 31 March 2015, the Netherlands'),
      bron: `${BRON}, 82968NED en 82971NED`,
      vraag: {
        begin: { waarde: zonder, stap: procentpunt },
        in: heel(0),
        uit: { waarde: klaar, stap: procentpunt },
        einde: vijf(getal(AMBULANT_2015, 'zonderVerblijf', 'NL')),
      },
      uitleg: tekst(
        'Een einde op de peildatum telt waarschijnlijk aan beide kanten mee.',
        'An end on the reference date probably counts on both sides.',
      ),
    },
    {
      id: id('herstart', 'NL'),
      regel: 'herstart',
      cijfer: tekst('Begonnen trajecten, Nederland, 1e kwartaal 2015', 'Started trajectories, the Netherlands, 1st quarter 2015'),
      bron: `${BRON}, 82971NED; stand op 1 januari uit nieuws van CBS`,
      // 201 thousand ran on 1 January; what the quarter has more began from 2 January.
      vraag: { begonnen: 134_830, opEenDag: 134_830 - (257_735 - 201_000), dagen: 90, totaal: 257_735 },
      uitleg: tekst(
        'De stand op 1 januari komt uit een nieuwsbericht en is afgerond op duizenden.',
        'The stock on 1 January comes from a news item and is rounded to thousands.',
      ),
    },
    {
      id: id('eenheden', 'A-jb'),
      regel: 'eenheden',
      cijfer: tekst(
        'Jeugdbescherming in A: CBS naast twee gecertificeerde instellingen',
        'Child protection in A: CBS beside two certified institutions',
      ),
      bron: BRON,
      vraag: { a: { waarde: 136, eenheid: 'jongere', periode: '2015Q1' }, b: { waarde: 81, eenheid: 'jongere', periode: '2015-04-01' } },
      uitleg: tekst(
        'Op enig moment in het kwartaal, tegenover één dag; alle instellingen, tegenover twee.',
        'At any time in the quarter against one day; all institutions against two.',
      ),
    },
    {
      id: id('eenheden', 'B-wijkteam'),
      regel: 'eenheden',
      cijfer: tekst('Hulp door wijkteam B: CBS naast eigen telling', 'Help by the local team of B: CBS beside its own count'),
      bron: BRON,
      vraag: {
        a: { waarde: 10, eenheid: 'traject-lopend', periode: '2015-03-31' },
        b: { waarde: 110, eenheid: 'huishouden', periode: '2015H1' },
      },
    },
    {
      id: id('respons', 'NL'),
      regel: 'respons',
      cijfer: tekst('Leveringen van aanbieders, 1e kwartaal 2015', 'Deliveries of providers, 1st quarter 2015'),
      bron: BRON,
      vraag: { verwacht: 2000, geleverd: 1860, wat: tekst('leveranciers', 'suppliers') },
      uitleg: tekst('Gedrukt als meer dan 93 procent van ruim tweeduizend.', 'Printed as more than 93 percent of over two thousand.'),
    },
    {
      id: id('klein', 'C-jr'),
      regel: 'klein',
      cijfer: tekst('Jeugdreclassering in C, 1e kwartaal 2015', 'Probation in C, 1st quarter 2015'),
      bron: `${BRON}, 82972NED`,
      // 0.1 percent of some 6,500 youths of 12 to 23.
      vraag: { teller: 7, noemer: 6500, minstens: 10 },
      uitleg: tekst(
        'De teller is niet gedrukt; dit is waar 0,1 procent op uitkomt.',
        'The numerator is not printed; this is what 0.1 percent comes to.',
      ),
    },
  ]
}

function teams(): Stelling[] {
  const geeft: Readonly<Record<string, boolean | null>> = { A: true, B: true, C: false, D: null }
  return GEMEENTEN.map((g): Stelling => {
    const geteld = cel(AMBULANT_2015, 'wijkteam', g)
    return {
      id: id('team', g),
      regel: 'team',
      cijfer: tekst(`Hulp door het team van ${g} op 31 maart 2015`, `Help by the team of ${g} on 31 March 2015`),
      bron: `${BRON}, 82968NED`,
      vraag: {
        geeftJeugdhulp: geeft[g] ?? null,
        leverde: g === 'A',
        geteld: typeof geteld === 'number' ? geteld : null,
        ...(g === 'B' ? { eigenTelling: tekst('110 huishoudens', '110 households') } : {}),
      },
    }
  })
}

/** Every statement about this source. */
export function stellingenToegang(): readonly Stelling[] {
  return [...GEMEENTEN.flatMap(perGemeente), ...teams(), ...landelijk()]
}
