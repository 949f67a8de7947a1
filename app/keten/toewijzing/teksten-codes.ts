import type { Eenheid, Frequentie, RedenWijziging } from '@draad/berichten'
import type { Tekst } from '../../kern/texts/tekst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import type { Afwijkreden, BerichtStatus, Onbeschikbaar, ToewijzingStand, Weigerreden } from './model.ts'

/** Names of codes for people; one place for chronology and screens. @bron iJw 3.2 JZ002 (own words) */
export const wijzigNamen: Readonly<Record<RedenWijziging, Tekst>> = {
  '01': tekst('Administratieve correctie (vervallen)', 'Administrative correction (withdrawn)'),
  '02': tekst('Het kind is overleden', 'The child has died'),
  '03': tekst('Het contract is anders geworden', 'The contract changed'),
  '04': tekst('Langer, na opnieuw kijken', 'Longer, after looking again'),
  '05': tekst('Korter of anders, na opnieuw kijken', 'Shorter or different, after looking again'),
  '06': tekst('Naar een andere wet (Wmo, Wlz, Zvw)', 'To another act'),
  '07': tekst('Verhuisd naar een andere gemeente', 'Moved to another municipality'),
  '08': tekst('Andere vorm: pgb in plaats van natura', 'Another form: personal budget'),
  '09': tekst('Naar een andere aanbieder', 'To another provider'),
  '10': tekst('Andere manier van betalen', 'Another way of paying'),
  '11': tekst('Gemeenten zijn samengegaan', 'Municipalities merged'),
  '12': tekst('Op verzoek van de aanbieder', 'At the provider’s request'),
  '13': tekst('Verwijderd: had niet gestuurd moeten worden', 'Removed: should not have been sent'),
  '14': tekst('Fout hersteld', 'Error repaired'),
}

export const weigerNamen: Readonly<Record<Weigerreden, Tekst>> = {
  vol: tekst('Geen plek', 'No place'),
  opnamestop: tekst('Opnamestop', 'Admission stop'),
  'te-complex': tekst('Te ingewikkeld voor ons', 'Too complex for us'),
  'risico-groep': tekst('Te groot risico voor de groep', 'Too great a risk for the group'),
  criteria: tekst('Past niet bij wie wij helpen', 'Outside our criteria'),
  leeftijd: tekst('Leeftijd past niet', 'Age does not fit'),
  'geen-deskundigheid': tekst('Wij missen de deskundigheid', 'We lack the expertise'),
  'dagbesteding-ontbreekt': tekst('Geen school of dagbesteding', 'No school or day activity'),
  rechtszaak: tekst('Er loopt een rechtszaak', 'A lawsuit is running'),
  'geen-contract': tekst('Geen contract', 'No contract'),
  prijs: tekst('Onenigheid over de prijs', 'Disagreement about the price'),
  'woonplaats-onduidelijk': tekst('Niet duidelijk welke gemeente betaalt', 'Unclear which municipality pays'),
  anders: tekst('Anders', 'Other'),
}

export const afwijkNamen: Readonly<Record<Afwijkreden, Tekst>> = {
  vol: tekst('Eerste keus is vol', 'First choice is full'),
  'niet-ingekocht': tekst('Niet ingekocht', 'Not bought'),
  geweigerd: tekst('Eerste keus weigerde', 'First choice refused'),
  'te-ver': tekst('Te ver van huis', 'Too far from home'),
  'geen-deskundigheid': tekst('Mist de deskundigheid', 'Lacks the expertise'),
  leeftijd: tekst('Leeftijd past niet', 'Age does not fit'),
  prijsplafond: tekst('Prijs- of omzetplafond', 'Price or turnover ceiling'),
  'wens-gezin': tekst('Het gezin koos later anders', 'The family chose otherwise later'),
  anders: tekst('Anders', 'Other'),
}

export const onbeschikbaarNamen: Readonly<Record<Onbeschikbaar, Tekst>> = {
  'bestaat-niet': tekst('Deze hulp bestaat niet', 'This help does not exist'),
  'niet-ingekocht': tekst('Niet ingekocht', 'Not bought'),
  'overal-vol': tekst('Overal vol', 'Full everywhere'),
  'overal-geweigerd': tekst('Overal geweigerd', 'Refused everywhere'),
  'te-ver': tekst('Alleen te ver weg', 'Only too far away'),
  anders: tekst('Anders', 'Other'),
}

export const standNamen: Readonly<Record<ToewijzingStand, Tekst>> = {
  'wacht-op-antwoord': tekst('Wacht op antwoord', 'Awaits an answer'),
  aangenomen: tekst('Aangenomen', 'Accepted'),
  geweigerd: tekst('Geweigerd', 'Refused'),
  ingetrokken: tekst('Ingetrokken', 'Taken back'),
}

/** What a message of iJw 3.2 is, in words; its code stands beside it for who knows that. */
export const berichtNamen: Readonly<Record<string, Tekst>> = {
  JW301: tekst('Opdracht aan de aanbieder', 'Order to the provider'),
  JW302: tekst('Antwoord op de opdracht', 'Answer to the order'),
  JW305: tekst('Startbericht', 'Start message'),
  JW306: tekst('Antwoord op het startbericht', 'Answer to the start message'),
  JW307: tekst('Stopbericht', 'Stop message'),
  JW308: tekst('Antwoord op het stopbericht', 'Answer to the stop message'),
  JW315: tekst('Verzoek om toewijzing', 'Request for an allocation'),
  JW316: tekst('Ontvangst van een verzoek om toewijzing', 'Receipt of a request for an allocation'),
  JW317: tekst('Verzoek om wijziging', 'Request for a change'),
  JW318: tekst('Ontvangst van een verzoek om wijziging', 'Receipt of a request for a change'),
  JW319: tekst('Antwoord op een verzoek', 'Answer to a request'),
  JW320: tekst('Ontvangst van een antwoord op een verzoek', 'Receipt of an answer to a request'),
  JW323: tekst('Declaratie', 'Declaration'),
  JW325: tekst('Antwoord op een declaratie', 'Answer to a declaration'),
}

export const statusNamen: Readonly<Record<BerichtStatus, Tekst>> = {
  wacht: tekst('Wordt gelezen', 'Being read'),
  klaar: tekst('Wordt verstuurd', 'Being sent'),
  klaargezet: tekst('Wordt verstuurd', 'Being sent'),
  verzonden: tekst('Verstuurd', 'Sent'),
  bevestigd: tekst('Bevestigd', 'Confirmed'),
  verwerkt: tekst('Verwerkt', 'Processed'),
  deels: tekst('Deels afgekeurd', 'Partly rejected'),
  afgekeurd: tekst('Afgekeurd', 'Rejected'),
  geweigerd: tekst('Geweigerd', 'Refused'),
}

export const eenheidNamen: Readonly<Record<Eenheid, Tekst>> = {
  '01': tekst('minuten', 'minutes'),
  '04': tekst('uur', 'hours'),
  '14': tekst('etmalen', 'days and nights'),
  '16': tekst('dagdelen', 'half-days'),
  '82': tekst('stuks (resultaat)', 'pieces (result)'),
  '83': tekst('euro', 'euros'),
  '84': tekst('stuks (inzet)', 'pieces (effort)'),
}

export const frequentieNamen: Readonly<Record<Frequentie, Tekst>> = {
  '1': tekst('per dag', 'a day'),
  '2': tekst('per week', 'a week'),
  '4': tekst('per maand', 'a month'),
  '6': tekst('in totaal', 'in total'),
}
