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

/** Why a file was not taken, for people. */
export const redenNamen: Readonly<Record<string, Tekst>> = {
  leeg: tekst('Leeg bestand', 'Empty file'),
  'te-groot': tekst('Groter dan 25 MB', 'Larger than 25 MB'),
  'geen-utf8': tekst('Geen UTF-8', 'Not UTF-8'),
  bom: tekst('Begint met een byte order mark', 'Starts with a byte order mark'),
  'geen-xml': tekst('Geen XML', 'Not XML'),
  doctype: tekst('Heeft een DOCTYPE', 'Has a DOCTYPE'),
  'te-diep': tekst('Te diep genest', 'Nested too deep'),
  'onbekend-bericht': tekst('Onbekend bericht', 'Unknown message'),
  'andere-versie': tekst('Andere versie van iJw', 'Another release of iJw'),
  'vervallen-bericht': tekst('Bestaat niet meer', 'No longer exists'),
  vorm: tekst('De vorm klopt niet', 'The form is wrong'),
  'niet-ondersteund': tekst('Dit bericht verwerkt Draad nog niet', 'Draad does not process this message yet'),
  'andere-afzender': tekst('Afzender is een andere organisatie', 'The sender is another organisation'),
  'retour-onbekend': tekst('Antwoord op een bericht dat wij niet stuurden', 'Answer to a message we did not send'),
  inhoud: tekst('Afgekeurd; zie de codes', 'Rejected; see the codes'),
}
