import { tekst, type Tekst } from '../../kern/texts/tekst.ts'

/**
 * Purposes and roles in the words people use. A purpose is the reason for which a command or query handles personal data;
 * a family reads it in "who looked". The keys are what declarations and access rows carry.
 */
export const DOELEN: Readonly<Record<string, Tekst>> = {
  'acute-veiligheid': tekst('een kind was mogelijk in gevaar', 'a child might have been in danger'),
  'beoordelen-van-declaraties': tekst('kijken of een rekening klopt', 'seeing whether a bill is right'),
  'beleid-verkennen': tekst('een verandering uitproberen in een model', 'trying a change in a model'),
  'beleidsinformatie-leveren': tekst(
    'gegevens aan het CBS geven voor de landelijke cijfers; dat moet van artikel 7.4.3 van de Jeugdwet',
    'giving data to Statistics Netherlands for the national figures, as article 7.4.3 of the Youth Act demands',
  ),
  'beleidsinformatie-voorbereiden': tekst(
    'nakijken wat er voor de landelijke cijfers geleverd moet worden',
    'checking what must be delivered for the national figures',
  ),
  'belang-van-het-kind': tekst('afwegen wat het beste is voor het kind', 'weighing what is best for the child'),
  'berichten-verwerken': tekst('berichten met de aanbieder', 'messages with the provider'),
  'beslissen-over-jeugdhulp': tekst('beslissen over hulp', 'deciding on help'),
  'besluit-uitvoeren': tekst('een besluit uitvoeren', 'carrying out a decision'),
  'bezwaar-behandelen': tekst('een bezwaar behandelen', 'handling an objection'),
  'eigen-werk-overzien': tekst('het eigen werk overzien', 'overseeing one’s own work'),
  'declareren-van-jeugdhulp': tekst('de gemeente om betaling vragen', 'asking the municipality to pay'),
  'eigen-registratie-tellen': tekst('tellen zonder namen, voor het beleid', 'counting without names, for policy'),
  'evalueren-van-hulp': tekst('samen kijken of de hulp werkt', 'looking together whether help works'),
  feitenonderzoek: tekst('uitzoeken wat er klopt', 'finding out what is true'),
  'hulp-en-regie': tekst('de draad vasthouden en hulp regelen', 'keeping the thread and arranging help'),
  'hulp-overdragen': tekst('hulp overdragen aan een ander', 'handing help over to another'),
  'inzage-door-het-gezin': tekst('het gezin leest zelf mee', 'the family reads along'),
  'kind-horen': tekst('luisteren naar het kind', 'listening to the child'),
  'leren-en-verbeteren': tekst('leren en beter worden', 'learning and improving'),
  'meedenken-over-hulp': tekst('meedenken over welke hulp past', 'thinking along about which help fits'),
  nazorg: tekst('vragen hoe het gaat na de hulp', 'asking how things are after help'),
  'onderzoek-naar-hulpvraag': tekst('samen uitzoeken wat er nodig is', 'finding out together what is needed'),
  'overdracht-beoordelen': tekst('kijken of een overdracht past', 'seeing whether a handover fits'),
  'plannen-van-hulp': tekst('een plan maken', 'making a plan'),
  'register-bijhouden': tekst('gegevens van mensen bijhouden', 'keeping people’s details'),
  'register-raadplegen': tekst('gegevens van mensen opzoeken', 'looking up people’s details'),
  'signaal-over-een-kind': tekst('een zorg over een kind melden', 'reporting a worry about a child'),
  'termijnen-bewaken': tekst('op tijd waarschuwen', 'warning in time'),
  'toegang-tot-jeugdhulp': tekst('de vraag van het gezin oppakken', 'taking up the question of the family'),
  'toewijzen-van-jeugdhulp': tekst('een aanbieder kiezen', 'choosing a provider'),
  'toezicht-op-inzage': tekst('toezicht op wie er kijkt', 'supervising who looks'),
  'uitvoeren-jeugdhulp': tekst('de hulp geven', 'giving the help'),
  'veiligheid-van-een-kind': tekst('de veiligheid van een kind', 'the safety of a child'),
  'verantwoorden-van-inzage': tekst('laten zien wie er keek', 'showing who looked'),
  'zoeken-voor-nieuwe-vraag': tekst('zoeken of een kind al bekend is', 'searching whether a child is known'),
}

const ROLLEN: Readonly<Record<string, Tekst>> = {
  toegangsmedewerker: tekst('toegangsmedewerker', 'access worker'),
  regisseur: tekst('regisseur', 'case director'),
  gedragswetenschapper: tekst('gedragswetenschapper', 'behavioural scientist'),
  meekijker: tekst('meekijker met noodtoegang', 'looks along under emergency access'),
  beslisser: tekst('beslisser', 'decision maker'),
  aanbieder: tekst('aanbieder', 'provider'),
  gegevensbeheerder: tekst('gegevensbeheerder', 'data steward'),
  controller: tekst('financieel medewerker', 'financial officer'),
  privacyfunctionaris: tekst('privacyfunctionaris', 'privacy officer'),
  beleidsmedewerker: tekst('beleidsmedewerker', 'policy maker'),
  onderzoeker: tekst('onderzoeker', 'researcher'),
  ouder: tekst('ouder', 'parent'),
  jeugdige: tekst('jeugdige', 'young person'),
  berichtendienst: tekst('berichtendienst', 'message service'),
  termijnbewaker: tekst('termijnbewaker', 'watcher of terms'),
}

const kaal = (code: string): Tekst => ({ nl: code.replaceAll('-', ' '), en: code.replaceAll('-', ' ') })

/** A purpose in words. @example doelWoord('kind-horen').nl // 'luisteren naar het kind' */
export const doelWoord = (doel: string): Tekst => DOELEN[doel] ?? kaal(doel)

/** A role in words. @example rolWoord('regisseur').en // 'case director' */
export const rolWoord = (rol: string): Tekst => ROLLEN[rol] ?? kaal(rol)
