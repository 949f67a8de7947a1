import type { Antwoord, Handeling, KaderNaam, Vertegenwoordiger } from '@draad/stelsel'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'

/** Acts as people say them; the third column is for a child. */
export const handelingWoord: Readonly<Record<Handeling, Tekst>> = {
  'informatie-krijgen': tekst('Horen wat er gebeurt', 'Being told what happens'),
  'dossier-inzien': tekst('Het dossier lezen', 'Reading the file', 'Je dossier lezen'),
  'verklaring-toevoegen': tekst(
    'Een eigen verhaal in het dossier zetten',
    'Adding one’s own account to the file',
    'Je eigen verhaal in het dossier zetten',
  ),
  'laten-vernietigen': tekst('Gegevens laten wissen', 'Having data erased'),
  'delen-toestaan': tekst('Bepalen wie iets mag weten', 'Deciding who may know', 'Bepalen wie iets over je mag weten'),
  'hulp-aanvragen': tekst('Hulp aanvragen', 'Applying for help', 'Om hulp vragen'),
  toestemmen: tekst('Ja zeggen tegen hulp', 'Saying yes to help'),
  weigeren: tekst('Nee zeggen tegen hulp', 'Saying no to help'),
  'plan-meemaken': tekst('Meedoen met het plan', 'Taking part in the plan'),
  familiegroepsplan: tekst('Eerst zelf een plan maken met familie', 'First making a plan with one’s own family'),
  'woonplek-bepalen': tekst('Bepalen waar het kind woont', 'Deciding where the child lives', 'Bepalen waar je woont'),
  'gehoord-worden': tekst('Gehoord worden door de rechter', 'Being heard by the judge', 'Praten met de rechter'),
  'rechter-vragen': tekst('Zelf naar de rechter gaan', 'Going to the judge oneself'),
  'bezwaar-maken': tekst('Bezwaar maken', 'Objecting to a decision', 'Zeggen dat een besluit niet goed is'),
  klagen: tekst('Een klacht indienen', 'Making a complaint', 'Klagen'),
  vertrouwenspersoon: tekst('Hulp van een vertrouwenspersoon', 'Help of a confidential counsellor'),
}

/** Acts in groups that answer: who may see, who may decide or refuse, who is heard. */
export const groepen: readonly { readonly id: string; readonly titel: Tekst; readonly handelingen: readonly Handeling[] }[] = [
  {
    id: 'zien',
    titel: tekst('Zien en weten', 'Seeing and knowing', 'Wat mag je weten en lezen?'),
    handelingen: ['informatie-krijgen', 'dossier-inzien', 'verklaring-toevoegen', 'laten-vernietigen', 'delen-toestaan'],
  },
  {
    id: 'beslissen',
    titel: tekst('Beslissen en weigeren', 'Deciding and refusing', 'Waar mag je over beslissen?'),
    handelingen: ['hulp-aanvragen', 'toestemmen', 'weigeren', 'plan-meemaken', 'familiegroepsplan', 'woonplek-bepalen'],
  },
  {
    id: 'stem',
    titel: tekst('Gehoord worden en opkomen voor jezelf', 'Being heard and standing up for oneself', 'Wie luistert er naar je?'),
    handelingen: ['gehoord-worden', 'rechter-vragen', 'bezwaar-maken', 'klagen', 'vertrouwenspersoon'],
  },
]

export const antwoordWoord: Readonly<Record<Antwoord, Tekst>> = {
  ja: tekst('Ja', 'Yes'),
  nee: tekst('Nee', 'No'),
  samen: tekst('Samen', 'Together'),
  'met-toestemming': tekst('Met toestemming van de jeugdige', 'With the youth’s permission'),
  beperkt: tekst('Deels', 'Partly'),
  onbekend: tekst('Nog niet zeker', 'Not certain yet'),
}

export const kaderWoord: Readonly<Record<KaderNaam, Tekst>> = {
  vrijwillig: tekst('vrijwillige hulp', 'voluntary help', 'hulp waar jullie zelf voor kozen'),
  civiel: tekst('maatregel van de kinderrechter', 'measure of the juvenile judge', 'hulp die de kinderrechter besloot'),
  strafrecht: tekst('jeugdreclassering (strafrecht)', 'juvenile probation (criminal law)', 'jeugdreclassering'),
  bestuurlijk: tekst('maatregel van de burgemeester', 'measure of the mayor'),
}

export const vertegenwoordigerWoord: Readonly<Record<Vertegenwoordiger, Tekst>> = {
  'niemand-nodig': tekst(
    'De jeugdige treedt zelf op. Dat is anders als een deskundige zegt dat de jeugdige dit niet kan overzien.',
    'The youth acts for himself, unless a professional finds that the youth cannot oversee this.',
    'Voor je hulp en je dossier kom je zelf op. Iemand mag je daarbij helpen.',
  ),
  'ouders-met-gezag-of-voogd': tekst(
    'Wie het gezag heeft treedt op voor het kind.',
    'Whoever has custody acts for the child.',
    'Je ouders of je voogd doen dit voor jou. Je mag altijd zeggen wat je vindt.',
  ),
  'curator-of-mentor': tekst('De curator of mentor treedt op.', 'The guardian or mentor acts.'),
  'gemachtigde-of-naaste': tekst('Een gemachtigde of een naaste treedt op.', 'Somebody authorised, or next of kin, acts.'),
}

const GEZAG: Readonly<Record<string, Tekst>> = {
  gezamenlijk: tekst('gezamenlijk gezag', 'joint custody'),
  eenhoofdig: tekst('eenhoofdig gezag', 'sole custody'),
  'gezamenlijk-met-derde': tekst('gezamenlijk gezag met een ander dan de ouder', 'custody shared with somebody who is not a parent'),
  voogdij: tekst('voogdij', 'guardianship'),
}

export function gezagSoortWoord(soort: string | null): Tekst {
  return (soort === null ? undefined : GEZAG[soort]) ?? tekst('onbekend', 'unknown')
}

/** What changes at a birthday, told about the youth; the third column is for the youth self. */
export const grensWoord: Readonly<Record<number, Tekst>> = {
  12: tekst(
    'De jeugdige beslist mee over hulp, mag het dossier lezen en met de rechter praten.',
    'The youth decides together with the parents, may read the file and talk with the judge.',
    'Je beslist mee over je hulp, mag je dossier lezen en mag met de rechter praten.',
  ),
  16: tekst(
    'De jeugdige beslist zelf over hulp. Ouders mogen het dossier alleen lezen als de jeugdige dat goed vindt.',
    'The youth decides about help. Parents may read the file only with the youth’s permission.',
    'Je beslist zelf over je hulp. Je ouders mogen je dossier alleen lezen als jij dat goed vindt.',
  ),
  18: tekst(
    'Gezag, voogdij en ondertoezichtstelling stoppen. Jeugdhulp kan soms doorgaan.',
    'Custody, guardianship and supervision end. Youth help can sometimes go on.',
    'Niemand heeft meer gezag over je. Je hulp kan soms doorgaan: vraag dat op tijd.',
  ),
  21: tekst('Pleegzorg die voor 18 begon stopt als gewone regel.', 'Foster care that began before 18 ends as a rule.'),
  23: tekst('Verlengde jeugdhulp stopt.', 'Extended youth help ends.'),
}

/** Remedies told to a child. Those of closed care are written to the youth already. */
export const middelVoorKind: Readonly<Partial<Record<string, string>>> = {
  klacht: 'Doet iemand niet aardig of niet goed tegen je? Je mag klagen. Een vertrouwenspersoon helpt je. Dat kost niets.',
  bezwaar: 'Vind je een besluit van de gemeente niet goed? Dan kan iemand samen met jou een brief schrijven, binnen 6 weken.',
  beroep: 'Luistert de gemeente niet? Dan kan iemand met jou naar de rechter, binnen 6 weken.',
  'hoger-beroep': 'Vind je dat de rechter iets niet goed besliste? Vraag snel een advocaat wat je kunt doen.',
  'verzoek-rechter':
    'Schrijft de jeugdbeschermer een regel op waar je het niet mee eens bent? Vraag de kinderrechter binnen 2 weken om die weg te halen.',
}
