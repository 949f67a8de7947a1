import type { RedenBeeindiging } from '@draad/berichten'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type { Wisselreden } from './model.ts'

/** Why help ended, for people. @bron iJw 3.2 JZ588 (own words) */
export const stopNamen: Readonly<Record<RedenBeeindiging, Tekst>> = {
  '02': tekst('Het kind is overleden', 'The child has died'),
  '20': tekst('Tijdelijk gestopt', 'Stopped for a while'),
  '31': tekst('Klaar, volgens plan', 'Finished as planned'),
  '32': tekst('Het gezin stopte eerder', 'The family stopped earlier'),
  '33': tekst('De aanbieder stopte eerder', 'The provider stopped earlier'),
  '34': tekst('Samen besloten om eerder te stoppen', 'Stopped earlier by agreement'),
  '35': tekst('Gestopt door iets van buiten', 'Stopped by something outside'),
  '36': tekst('De gemeente stopte de hulp', 'The municipality ended the help'),
  '37': tekst('De hulp wordt anders', 'The help becomes different'),
  '38': tekst('Verder bij een andere aanbieder', 'Goes on with another provider'),
  '39': tekst('Verder onder een andere wet', 'Goes on under another act'),
}

export const wisselNamen: Readonly<Record<Wisselreden, Tekst>> = {
  vertrek: tekst('Andere baan', 'Left the job'),
  ziekte: tekst('Ziek', 'Ill'),
  verlof: tekst('Verlof', 'Leave'),
  'andere-deskundigheid': tekst('Andere deskundigheid nodig', 'Other expertise needed'),
  'wens-gezin': tekst('Het gezin vroeg erom', 'The family asked for it'),
  'wens-kind': tekst('Het kind vroeg erom', 'The child asked for it'),
  organisatie: tekst('De organisatie regelde het anders', 'The organisation arranged it differently'),
  anders: tekst('Anders', 'Other'),
}
