import type { RedenBeeindiging } from '@draad/berichten'
import type { InformantId, ZonderHulpCode } from '@draad/stelsel'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type { Wisselreden } from './model.ts'
import type { GeenAntwoord } from './uitkomst.ts'

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

/** Who answers how help was. */
export const informantNamen: Readonly<Record<InformantId, Tekst>> = {
  jeugdige: tekst('De jeugdige', 'The youth'),
  ouder: tekst('Een ouder of opvoeder', 'A parent or carer'),
}

/** Whether it goes without help, as the answer of who was asked. @bron protocol beleidsinformatie jeugd v7, 4.4 (own words) */
export const zonderHulpNamen: Readonly<Record<ZonderHulpCode, Tekst>> = {
  '01': tekst(
    'Nee, dit soort hulp of zwaardere hulp is nog nodig',
    'No, this kind of help or heavier help is still needed',
    'Nee, ik heb dit soort hulp nog nodig, of meer hulp',
  ),
  '02': tekst('Met lichtere hulp gaat het goed', 'With lighter help it goes well', 'Met een beetje hulp lukt het mij goed'),
  '03': tekst(
    'Nu wel, maar ik verwacht later weer hulp te vragen',
    'Yes for now, but I expect to ask for help again later',
    'Nu wel, maar ik denk dat ik later nog een keer hulp vraag',
  ),
  '04': tekst('Ja, er is geen hulp meer nodig', 'Yes, no more help is needed', 'Ja, ik heb geen hulp meer nodig'),
}

/** Why there is no answer. */
export const geenAntwoordNamen: Readonly<Record<GeenAntwoord, Tekst>> = {
  'wilde-niet': tekst('Wilde geen antwoord geven', 'Did not want to answer'),
  'niet-bereikbaar': tekst('Geprobeerd, maar niet bereikt', 'Tried, but not reached'),
  'te-jong': tekst('Te jong voor deze vragen', 'Too young for these questions'),
  'kan-niet': tekst('Kan deze vragen niet beantwoorden', 'Not able to answer these questions'),
  'niet-goed': tekst('Vragen zou nu geen goed doen', 'Asking now would do no good'),
  'niet-gevraagd': tekst('Niet gevraagd', 'Not asked'),
}
