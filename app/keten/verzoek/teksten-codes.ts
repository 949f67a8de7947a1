import type { RedenAfwijzingVerzoek, RedenVerzoek, TypeVerwijzer } from '@draad/berichten'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type { Toestandnaam, VerzoekSoort, Zending } from './model.ts'

/** Names of codes and states for people; one place for chronology and screens. @bron iJw 3.2 COD327, WJ758, WJ759 (own words) */
export const soortNamen: Readonly<Record<VerzoekSoort, Tekst>> = {
  vot: tekst('Nieuwe hulp', 'New help'),
  vow: tekst('Wijziging', 'Change'),
}

export const toestandNamen: Readonly<Record<Toestandnaam, Tekst>> = {
  gevraagd: tekst('Wacht op antwoord', 'Awaits an answer'),
  'in onderzoek': tekst('In onderzoek', 'Being looked into'),
  toegewezen: tekst('Toegewezen', 'Granted'),
  afgewezen: tekst('Afgewezen', 'Rejected'),
  'andere gemeente': tekst('Andere gemeente', 'Other municipality'),
}

export const zendingNamen: Readonly<Record<Zending, Tekst>> = {
  verzonden: tekst('Wordt gelezen', 'Being read'),
  verwerkt: tekst('Ontvangen', 'Received'),
  'niet verzonden': tekst('Teruggekomen', 'Came back'),
}

export const verwijzerNamen: Readonly<Record<TypeVerwijzer, Tekst>> = {
  '01': tekst('Gemeente', 'Municipality'),
  '02': tekst('Huisarts', 'General practitioner'),
  '03': tekst('Jeugdarts', 'Youth doctor'),
  '04': tekst('Gecertificeerde instelling', 'Certified institution'),
  '05': tekst('Medisch specialist', 'Medical specialist'),
  '06': tekst('Geen verwijzer', 'No referrer'),
  '08': tekst('Rechter, officier van justitie of jeugdinrichting', 'Judge, prosecutor or youth custody'),
}

export const redenNamen: Readonly<Record<RedenVerzoek, Tekst>> = {
  '1': tekst('De situatie van het kind is veranderd', 'The child’s situation changed'),
  '2': tekst('Het zorgplan is gewijzigd', 'The care plan changed'),
}

export const afwijsNamen: Readonly<Record<RedenAfwijzingVerzoek, Tekst>> = {
  '1': tekst('Geen wijziging, maar een nieuwe aanvraag', 'Not a change but a new request'),
  '2': tekst('Past niet in het budget', 'Outside the budget'),
  '3': tekst('Geen contract', 'No contract'),
  '4': tekst('Past niet in het contract', 'Outside the contract'),
  '5': tekst('Andere gemeente', 'Other municipality'),
  '6': tekst('Overlap met andere hulp', 'Overlap with other help'),
  '7': tekst('Inhoudelijk niet passend', 'Does not fit by content'),
  '8': tekst('Woonplaats: een andere gemeente is verantwoordelijk', 'Residence: another municipality is responsible'),
  '9': tekst('Leeftijdsgrens bereikt', 'Age limit reached'),
}
