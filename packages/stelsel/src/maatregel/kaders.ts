import type { Code } from '../codes/types.ts'
import type { KaderNaam } from '../rechten/types.ts'

/** A legal frame in words. */
export interface Kaderuitleg {
  readonly naam: KaderNaam
  readonly titel: string
  readonly uitleg: string
  readonly bron: string
}

/** The four legal frames. Drang is not one of them: it is pressure inside the voluntary frame. */
export const kaders: readonly Kaderuitleg[] = [
  {
    naam: 'vrijwillig',
    titel: 'Vrijwillig',
    uitleg: 'U kiest zelf voor hulp en mag nee zeggen. Ook als iemand druk zet (drang) blijft dat zo.',
    bron: 'Jeugdwet 2.3 en 7.3.4',
  },
  {
    naam: 'civiel',
    titel: 'Kinderbescherming',
    uitleg: 'De kinderrechter heeft een maatregel opgelegd om het kind te beschermen.',
    bron: 'BW boek 1 titel 14; Jeugdwet 3.2 en hoofdstuk 6',
  },
  {
    naam: 'strafrecht',
    titel: 'Jeugdstrafrecht',
    uitleg: 'De rechter of de officier van justitie heeft iets opgelegd na een strafbaar feit.',
    bron: 'Sr titel VIIIA; Jeugdwet 2.4 lid 2',
  },
  {
    naam: 'bestuurlijk',
    titel: 'Bestuurlijk',
    uitleg: 'De burgemeester heeft iets opgelegd, zoals een huisverbod.',
    bron: 'Wet tijdelijk huisverbod',
  },
]

/** End reasons of measures in the CBS delivery. @bron Informatieprotocol beleidsinformatie jeugd v7, 5.3.1 */
export const eindredenen: readonly Code[] = [
  { code: '01', naam: 'OTS: jeugdige is meerderjarig' },
  { code: '02', naam: 'OTS: tussentijds opgeheven' },
  { code: '03', naam: 'OTS: niet verlengd' },
  { code: '04', naam: 'OTS: volgens plan beëindigd' },
  { code: '05', naam: 'OTS: gezag beëindigd' },
  { code: '06', naam: 'OTS: jeugdige is overleden' },
  { code: '07', naam: 'VOTS: omgezet in OTS' },
  { code: '11', naam: 'Voogdij: jeugdige is meerderjarig' },
  { code: '12', naam: 'Voogdij: naar pleegouder' },
  { code: '13', naam: 'Voogdij: naar een burgervoogd' },
  { code: '14', naam: 'Voogdij: gezag hersteld' },
  { code: '15', naam: 'Voogdij: jeugdige is overleden' },
  { code: '31', naam: 'Preventief justitieel: einde activiteiten' },
  { code: '41', naam: 'JR: risico lager dan aan het begin' },
  { code: '42', naam: 'JR: risico even hoog als aan het begin' },
  { code: '43', naam: 'JR: risico hoger dan aan het begin' },
  { code: '51', naam: 'JR: geen vervolg bij zorg of wijkteam' },
  { code: '52', naam: 'JR: vervolg bij zorg of wijkteam' },
]
