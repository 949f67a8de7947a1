/** What the short names of sources stand for. Titles of Dutch publications are described, not translated. */
import type { Woorden } from '../woorden.ts'

export interface Bronnaam extends Woorden {
  readonly id: string
}

export const BRONNEN: readonly Bronnaam[] = [
  {
    id: 'R0',
    nl: 'Kinderombudsman, rapport over toegang en eigen kracht, 2016 (met enquête)',
    en: 'Ombudsman for Children, report on access and own strength, 2016 (with a survey)',
  },
  { id: 'R1', nl: 'eindmeting jeugdstelsel Rotterdam, 2018', en: 'final measurement of the youth system of Rotterdam, 2018' },
  {
    id: 'R2',
    nl: 'brief van de ministers en rapport van de inspecties over jeugdbescherming, november 2019',
    en: 'letter of the ministers and report of the inspectorates on youth protection, November 2019',
  },
  {
    id: 'R3',
    nl: 'verschillenanalyse toegang tot jeugdhulp in vier gemeenten, 2015',
    en: 'difference analysis of access to youth help in four municipalities, 2015',
  },
  {
    id: 'R4a, R4b',
    nl: 'bloemlezing van problemen en oorzaken, 2026, deel 1 en 2; daarin staan claims die niet zijn nagegaan',
    en: 'anthology of problems and causes, 2026, parts 1 and 2; it holds claims that were not checked',
  },
  { id: 'StatLine', nl: 'tabellen van het CBS, met tabelnummer', en: 'tables of Statistics Netherlands (CBS), with their number' },
]
