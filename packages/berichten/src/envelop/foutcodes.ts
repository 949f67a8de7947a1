/**
 * Fault codes in a Fo01, from two lists that give some codes another meaning: the newer list goes first, and the list
 * of 2018 only tells what it alone knows.
 * @bron StUF-GGk: Fo01 code list (newer, IB001–IB905) and 2.1.04 rev 3 (2018)
 */

/** What a code means, in Dutch and in English, and which list says so. */
export interface Foutcode {
  readonly tekst: string
  readonly textEn: string
  readonly lijst: 'nieuw' | '2018'
}

type Rij = readonly [nl: string, en: string]

const nieuw: Readonly<Record<string, Rij>> = {
  IB001: ['De envelop past niet bij het schema.', 'The envelope does not fit the schema.'],
  IB002: ['De afzender mag het knooppunt niet gebruiken.', 'The sender may not use the node.'],
  IB003: ['Het bericht is groter dan 25 MB.', 'The message is larger than 25 MB.'],
  IB004: ['Dit soort bericht wordt niet ondersteund.', 'This kind of message is not supported.'],
  IB005: ['De gemeentecode is niet bekend.', 'The municipality code is not known.'],
  IB006: ['Het systeem mag dit soort bericht niet sturen.', 'The system may not send this kind of message.'],
  IB007: ['Deze organisatie mag dit soort bericht niet sturen.', 'This organisation may not send this kind of message.'],
  IB008: ['De afzender heeft niet de juiste rol.', 'The sender does not have the right role.'],
  IB009: ['De indiener heeft geen toestemming van de afzender.', 'The submitter has no consent of the sender.'],
  IB010: ['De ontvanger is niet aangesloten of de AGB-code klopt niet.', 'The receiver is not connected or its AGB code is wrong.'],
  IB011: ['De ontvanger heeft niet de juiste rol.', 'The receiver does not have the right role.'],
  IB012: ['De inhoud is groter dan 25 MB.', 'The payload is larger than 25 MB.'],
  IB013: ['Er zat een virus in het bestand.', 'The file held a virus.'],
  IB014: ['De inhoud past niet bij het schema.', 'The payload does not fit the schema.'],
  IB015: ['Er staan echte persoonsgegevens in een testbericht.', 'There are real personal data in a test message.'],
  IB016: ['Het referentienummer is al gebruikt.', 'The reference number was used before.'],
  IB017: ['De gegevens van de applicatie kloppen niet.', 'The application data are wrong.'],
  IB018: ['De gegevens van de applicatie kloppen niet.', 'The application data are wrong.'],
  IB019: ['Er is al een antwoord op deze declaratie.', 'This declaration has been answered already.'],
  IB020: ['Er is al een antwoord op deze declaratie.', 'This declaration has been answered already.'],
  IB021: ['Er staat niet bij op welk bericht dit een antwoord is.', 'It does not say which message it answers.'],
  IB022: ['Er staat niet bij op welk bericht dit een antwoord is.', 'It does not say which message it answers.'],
  IB023: ['Dit soort bericht is niet actief.', 'This kind of message is not active.'],
  IB901: ['Het zipbestand is niet geldig.', 'The zip file is not valid.'],
  IB902: ['Het zipbestand bevat te veel bestanden.', 'The zip file holds too many files.'],
  IB903: ['Het zipbestand heeft een wachtwoord.', 'The zip file has a password.'],
  IB904: ['Een bestand in het zipbestand is groter dan 25 MB.', 'A file in the zip file is larger than 25 MB.'],
  IB905: ['Het zipbestand is leeg.', 'The zip file is empty.'],
}

const van2018: Readonly<Record<string, Rij>> = {
  StUF055: ['De inhoud past niet bij het schema.', 'The payload does not fit the schema.'],
  IB007: ['Het bericht is groter dan 25 MB.', 'The message is larger than 25 MB.'],
  IB009: ['Het referentienummer is geen geldige UUID.', 'The reference number is not a valid UUID.'],
  IB101: ['Voor deze organisatie en dit bericht is geen afspraak bekend.', 'No agreement is known for this organisation and message.'],
  IB102: ['Voor deze organisatie en dit bericht is geen route bekend.', 'No route is known for this organisation and message.'],
  IB103: ['Dit soort bericht is tijdelijk gesloten.', 'This kind of message is closed for a while.'],
  IB210: ['De ontvanger is niet bekend.', 'The receiver is not known.'],
  IB213: ['De afzender is niet bekend.', 'The sender is not known.'],
  IB234: ['Deze organisatie mag dit soort bericht niet sturen.', 'This organisation may not send this kind of message.'],
  IB240: ['Berichtcode en functie passen niet bij elkaar.', 'Message code and function do not go together.'],
  IB798: ['De StUF-versie is een andere dan afgesproken.', 'The StUF version is not the agreed one.'],
  RIN001: ['De envelop past niet bij het schema.', 'The envelope does not fit the schema.'],
  BRS02: ['De indiener heeft niet de juiste rol.', 'The submitter does not have the right role.'],
  BRS03: ['De indiener heeft geen toestemming van de afzender.', 'The submitter has no consent of the sender.'],
  BRS04: ['De ontvanger is niet aangesloten of de AGB-code klopt niet.', 'The receiver is not connected or its AGB code is wrong.'],
  BRS05: ['De ontvanger heeft niet de juiste rol.', 'The receiver does not have the right role.'],
  BRS06: ['De ontvanger heeft geen toestemming voor dit bericht.', 'The receiver has no consent for this message.'],
  CC02: ['Het bericht past niet bij het schema.', 'The message does not fit the schema.'],
  CC03: ['Het bestand is groter dan 25 MB.', 'The file is larger than 25 MB.'],
  CC04: ['Het referentienummer heeft niet de juiste vorm.', 'The reference number does not have the right form.'],
  CC06: ['De gegevens van de applicatie ontbreken.', 'The application data are missing.'],
  CC08: ['De UUID is al gebruikt.', 'The UUID was used before.'],
  CC11: ['Er is al een antwoord op deze declaratie.', 'This declaration has been answered already.'],
}

/**
 * What a fault code means; null for a code that neither list knows.
 * @example foutcode('IB007')?.textEn // 'This organisation may not send this kind of message.'
 */
export function foutcode(code: string): Foutcode | null {
  const lijst = nieuw[code] ? 'nieuw' : '2018'
  const rij = nieuw[code] ?? van2018[code]
  return rij ? { tekst: rij[0], textEn: rij[1], lijst } : null
}

/** Codes whose meaning differs between the two lists: a receiver of old software may mean the other. */
export const omstredenCodes: readonly string[] = Object.keys(nieuw).filter(
  (c) => van2018[c] !== undefined && van2018[c]?.[0] !== nieuw[c]?.[0],
)
