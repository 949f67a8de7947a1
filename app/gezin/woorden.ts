import type { Taal } from '../kern/texts/tekst.ts'
import { dagTekst } from '../kern/time/dagtekst.ts'

/** Who reads: an adult, or a child (simpler words, *je*). */
export type Lezer = 'ouder' | 'kind'

/** "28 november", with the year when it is another than today's. */
export function dag(d: string, taal: Taal, vandaag: string): string {
  const heel = dagTekst(d, taal)
  return d.slice(0, 4) === vandaag.slice(0, 4) ? heel.slice(0, -5) : heel
}

/** A sentence in which dates were written as data, with those dates in words. */
export function dagenInZin(zin: string, taal: Taal, vandaag: string): string {
  return zin.replaceAll(/\b\d{4}-(?:0[1-9]|1[0-2])-\d{2}\b/g, (d) => dag(d, taal, vandaag))
}

type Zin = Readonly<Record<Taal, string>> & { readonly kind?: Readonly<Record<Taal, string>> }

const Z = {
  titel: { nl: 'Mijn draad', en: 'My thread' },
  dag: { nl: 'Dag {naam}', en: 'Hello {naam}' },
  wiens: {
    nl: 'Dit is de draad van {kind}.',
    en: 'This is {kind}’s thread.',
    kind: { nl: 'Dit is jouw draad. Hier zie je wat er gebeurt.', en: 'This is your thread. Here you see what happens.' },
  },
  'nu.wacht': {
    nl: 'U wacht nu op {wie}, sinds {van}.',
    en: 'You are now waiting for {wie}, since {van}.',
    kind: { nl: 'Je wacht nu op {wie}, sinds {van}.', en: 'You are now waiting for {wie}, since {van}.' },
  },
  'nu.onderweg': { nl: '{wie} is ermee bezig, sinds {van}.', en: '{wie} is working on it, since {van}.' },
  'nu.overbrugging': {
    nl: '{wie} helpt om de wachttijd te overbruggen. De bedoelde hulp is nog niet begonnen.',
    en: '{wie} helps while you wait. The intended help has not started yet.',
    kind: {
      nl: '{wie} helpt je terwijl je wacht. De echte hulp komt nog.',
      en: '{wie} helps you while you wait. The real help is still to come.',
    },
  },
  'nu.hulp': { nl: 'De hulp van {wie} loopt sinds {van}.', en: 'Help by {wie} has been running since {van}.' },
  'nu.afgesloten': {
    nl: 'De draad is afgesloten op {van}. Gaat het weer minder goed? U kunt altijd terugkomen.',
    en: 'The thread was closed on {van}. If things get worse, you can always come back.',
    kind: {
      nl: 'De hulp is gestopt op {van}. Gaat het weer niet goed? Dan mag je altijd terugkomen.',
      en: 'Help stopped on {van}. Not going well? You can always come back.',
    },
  },
  'nu.nieuweDatum': {
    nl: 'Het had op {laatste} klaar moeten zijn. De nieuwe datum is {nieuw}.',
    en: 'It should have been done by {laatste}. The new date is {nieuw}.',
  },
  gewacht: { nl: 'Samen {n} dagen gewacht sinds de eerste vraag.', en: '{n} days waited in all since the first question.' },
  'stap.vraag': { nl: 'U vroeg om hulp', en: 'You asked for help', kind: { nl: 'Er is om hulp gevraagd', en: 'Help was asked for' } },
  'stap.gesprek': {
    nl: 'Er is gesproken',
    en: 'There was a conversation',
    kind: { nl: 'Er is met je gepraat', en: 'Someone talked with you' },
  },
  'stap.gesprek.n': { nl: '{n} keer. De laatste keer op {op}.', en: '{n} times, most recently on {op}.' },
  'stap.plan': { nl: 'Er is een plan', en: 'There is a plan' },
  'stap.plan.lees': { nl: 'Lees het plan', en: 'Read the plan', kind: { nl: 'Lees je plan', en: 'Read your plan' } },
  'stap.besluit': { nl: 'Er is besloten', en: 'A decision was made' },
  'stap.besluit.lees': { nl: 'Lees het besluit', en: 'Read the decision' },
  'stap.hulp': { nl: 'De hulp begint', en: 'Help begins' },
  'stap.hulp.ja': { nl: 'Begonnen op {op}.', en: 'Started on {op}.' },
  'stap.hulp.datum': {
    nl: 'Uiterlijk {op}. Duurt het langer? Dan hoort u dat van ons.',
    en: 'By {op}. If it takes longer, we will tell you.',
    kind: { nl: 'Uiterlijk {op}. Duurt het langer? Dan hoor je dat van ons.', en: 'By {op}. If it takes longer, we will tell you.' },
  },
  'nog-niet': { nl: 'Nog niet.', en: 'Not yet.' },
  mensen: { nl: 'Uw mensen', en: 'Your people', kind: { nl: 'Jouw mensen', en: 'Your people' } },
  'mensen.regie': {
    nl: 'Houdt de draad vast. Bij vragen kunt u hier altijd terecht.',
    en: 'Keeps the thread. You can always turn here with questions.',
    kind: { nl: 'Houdt de draad vast. Hier kun je altijd iets vragen.', en: 'Keeps the thread. You can always ask here.' },
  },
  'mensen.bel': { nl: 'Bel {tel}', en: 'Call {tel}' },
  'mensen.leeg': { nl: 'Nog niemand naast het team.', en: 'Nobody yet beside the team.' },
  vond: {
    nl: 'Wat {kind} van de hulp vond',
    en: 'What {kind} thought of the help',
    kind: { nl: 'Wat jij van de hulp vond', en: 'What you thought of the help' },
  },
  'vond.cijfer': { nl: 'Een {n} van de 10.', en: '{n} out of 10.' },
  'vond.geheim': {
    nl: 'Ouders lezen dit niet.',
    en: 'Parents do not read this.',
    kind: { nl: 'Je ouders lezen dit niet.', en: 'Your parents do not read this.' },
  },
  klopt: { nl: 'Klopt er iets niet?', en: 'Is something not right?' },
  'klopt.tekst': {
    nl: 'Zeg het tegen {wie}. Wat u zegt wordt bij het dossier gezet, ook als iemand het anders ziet. U mag altijd een klacht indienen of hulp vragen van een vertrouwenspersoon; dat kost niets.',
    en: 'Tell {wie}. What you say is added to the file, also when somebody sees it differently. You may always complain or ask a confidential counsellor for help; it is free.',
    kind: {
      nl: 'Zeg het tegen {wie}. Wat jij zegt komt erbij te staan, ook als iemand anders het anders ziet. Je mag ook altijd bellen met de Kindertelefoon of een vertrouwenspersoon.',
      en: 'Tell {wie}. What you say is written down too, also when someone sees it differently. You can always talk to a confidential counsellor.',
    },
  },
  termijnen: { nl: 'Wat u mag verwachten', en: 'What you may expect', kind: { nl: 'Wat je mag verwachten', en: 'What you may expect' } },
  'termijnen.uiterlijk': { nl: 'uiterlijk {op}', en: 'by {op}' },
  'termijnen.nieuw': { nl: 'nieuwe datum: {op}', en: 'new date: {op}' },
  inzage: {
    nl: 'Wie keek er in het dossier?',
    en: 'Who looked into the file?',
    kind: { nl: 'Wie keek er in je dossier?', en: 'Who looked into your file?' },
  },
  'inzage.kort': { nl: '{n} mensen keken. De laatste was {wie}, op {op}.', en: '{n} people looked; the last was {wie}, on {op}.' },
  'inzage.niemand': { nl: 'Nog niemand.', en: 'Nobody yet.' },
  'inzage.alles': { nl: 'Bekijk alles', en: 'See all' },
  'inzage.keer': { nl: '{n} keer, laatst op {op}', en: '{n} times, last on {op}' },
  alles: { nl: 'Alles wat er gebeurde', en: 'Everything that happened' },
  plan: { nl: 'Het plan', en: 'The plan', kind: { nl: 'Je plan', en: 'Your plan' } },
  'plan.geen': { nl: 'Er is nog geen plan.', en: 'There is no plan yet.' },
  'plan.sinds': { nl: 'Afgesproken op {op}.', en: 'Agreed on {op}.' },
  'plan.volgende': { nl: 'We kijken er samen weer naar op {op}.', en: 'We look at it together again on {op}.' },
  'plan.doel': { nl: 'Van {begin} naar {streef}: {maat}', en: 'From {begin} to {streef}: {maat}' },
  'plan.vinden': { nl: 'Wat iedereen ervan vindt', en: 'What everyone thinks of it' },
  'plan.verwachting': {
    nl: 'Wat u van de hulp mag verwachten',
    en: 'What you may expect of the help',
    kind: { nl: 'Wat je van de hulp mag verwachten', en: 'What you may expect of the help' },
  },
  besluiten: { nl: 'Besluiten', en: 'Decisions' },
  'besluiten.geen': { nl: 'Er is nog niets besloten.', en: 'Nothing has been decided yet.' },
  'besluiten.op': { nl: 'Besluit van {op}', en: 'Decision of {op}' },
  'besluiten.waarom': { nl: 'Waarom', en: 'Why' },
  'besluiten.brief': { nl: 'Lees de brief (pdf)', en: 'Read the letter (pdf, in Dutch)' },
  'besluiten.bezwaar': {
    nl: 'Niet mee eens? U kunt bezwaar maken tot en met {op}. In de brief staat hoe.',
    en: 'Do you disagree? You can object until {op}. The letter says how.',
    kind: {
      nl: 'Ben je het er niet mee eens? Dat kun je laten weten tot en met {op}. In de brief staat hoe. Iemand kan je daarbij helpen.',
      en: 'Do you disagree? You can say so until {op}. The letter says how. Someone can help you.',
    },
  },
  'besluiten.bezwaarVoorbij': {
    nl: 'Bezwaar maken kon tot en met {op}. Was er een goede reden dat u te laat bent? Vraag dan de gemeente of het nog kan.',
    en: 'You could object until {op}. Was there a good reason to be late? Ask the municipality whether it is still possible.',
    kind: {
      nl: 'Zeggen dat je het er niet mee eens bent kon tot en met {op}. Kon je niet eerder? Vraag dan of het nog kan. Iemand kan je daarbij helpen.',
      en: 'You could disagree until {op}. Could you not do it earlier? Ask whether it is still possible. Someone can help you.',
    },
  },
  'besluiten.duur': { nl: 'van {van} tot en met {tot}', en: 'from {van} to {tot}' },
  'besluiten.vanaf': { nl: 'vanaf {van}', en: 'from {van}' },
  rechten: {
    nl: 'Uw rechten en termijnen',
    en: 'Your rights and terms',
    kind: { nl: 'Wat mag jij? Jouw rechten', en: 'What may you do? Your rights' },
  },
  'rechten.intro': {
    nl: 'Dit geldt vandaag, {op}, voor u en {kind}. Het is uitleg. Twijfelt u? Vraag het, of vraag een advocaat of vertrouwenspersoon.',
    en: 'This holds today, {op}, for you and {kind}. It explains. In doubt? Ask, or ask a lawyer or confidential counsellor.',
    kind: {
      nl: 'Dit geldt vandaag, {op}, voor jou. Snap je iets niet? Vraag het aan wie jou helpt.',
      en: 'This holds today, {op}, for you. Is something not clear? Ask who helps you.',
    },
  },
  'rechten.gezag': {
    nl: 'Wie heeft het gezag?',
    en: 'Who has custody?',
    kind: { nl: 'Wie beslist er over jou?', en: 'Who decides about you?' },
  },
  'rechten.gezag.bekend': {
    nl: '{soort}: {wie}.',
    en: '{soort}: {wie}.',
    kind: { nl: 'Dat is {wie}. Dat heet gezag.', en: 'That is {wie}. It is called custody.' },
  },
  'rechten.gezag.niet-vastgelegd': { nl: 'Dat is nog niet vastgelegd.', en: 'That has not been recorded yet.' },
  'rechten.gezag.niet-te-bepalen': { nl: 'Dat is nu niet te zeggen.', en: 'That cannot be said now.' },
  'rechten.gezag.tijdelijk-geen': {
    nl: 'Op dit moment heeft niemand het gezag. De rechter kan een voogd aanwijzen.',
    en: 'Nobody has custody at the moment. The judge can appoint a guardian.',
    kind: {
      nl: 'Op dit moment niemand. De rechter kan iemand kiezen die dat gaat doen.',
      en: 'Nobody at the moment. The judge can choose somebody to do this.',
    },
  },
  'rechten.gezag.meerderjarig': {
    nl: 'Niemand meer: {kind} is 18 of ouder.',
    en: 'Nobody any more: {kind} is 18 or older.',
    kind: { nl: 'Jijzelf. Je bent 18 of ouder.', en: 'You do. You are 18 or older.' },
  },
  'rechten.kader': { nl: 'De hulp valt nu onder: {wat}.', en: 'The help now falls under: {wat}.' },
  'rechten.straks': {
    nl: 'Op {op} wordt {kind} {n}. {wat}',
    en: 'On {op} {kind} turns {n}. {wat}',
    kind: { nl: 'Op {op} word je {n}. {wat}', en: 'On {op} you turn {n}. {wat}' },
  },
  'rechten.let-op': { nl: 'Let op', en: 'Please note' },
  'rechten.bron': { nl: 'Waar staat dat?', en: 'Where does that stand?' },
  'rechten.lees': { nl: 'lees de wet: {wet}', en: 'read the law (in Dutch): {wet}' },
  'rechten.geen': {
    nl: 'Wij weten nog niet goed hoe u bij dit kind hoort. Vraag het uw vaste contactpersoon.',
    en: 'We do not know well yet how you belong to this child. Ask your contact person.',
  },
  'rechten.termijnen': {
    nl: 'Termijnen die lopen',
    en: 'Running terms',
    kind: { nl: 'Wanneer gebeurt er iets?', en: 'When does something happen?' },
  },
  'rechten.termijnen.geen': { nl: 'Er loopt nu geen termijn.', en: 'No term is running now.' },
  'rechten.middelen': {
    nl: 'Niet mee eens?',
    en: 'Do you disagree?',
    kind: { nl: 'Vind je dat iets niet goed gaat?', en: 'Do you think something is not right?' },
  },
  'rechten.bij': {
    nl: 'Dat doet u bij: {wie}.',
    en: 'You do this with: {wie}.',
    kind: { nl: 'Dat doe je bij: {wie}.', en: 'You do this with: {wie}.' },
  },
  'rechten.uiterlijk': { nl: 'Dat kan tot en met {op}.', en: 'Possible until {op} inclusive.' },
  kies: { nl: 'Van wie wilt u de draad zien?', en: 'Whose thread would you like to see?' },
  'kies.geen': {
    nl: 'Er is nu geen draad die u mag zien. Dat kan komen doordat uw kind 16 is geworden (dan beslist uw kind wie meeleest) of doordat het gezag is veranderd. Vraag het aan uw lokale team.',
    en: 'There is no thread you may see now. Your child may have turned 16 (then your child decides who reads along), or custody may have changed. Ask your local team.',
    kind: {
      nl: 'Er is nu geen draad die je mag zien. Vanaf je 12e verjaardag mag je zelf meelezen. Vraag het aan je lokale team.',
      en: 'There is no thread you may see now. From your 12th birthday you may read along yourself. Ask your local team.',
    },
  },
  terug: { nl: 'Terug naar mijn draad', en: 'Back to my thread' },
  uit: { nl: 'Uitloggen', en: 'Log out' },
  anderetaal: { nl: 'English', en: 'Nederlands' },
  sla: { nl: 'Naar de inhoud', en: 'Skip to content' },
} satisfies Record<string, Zin>

export type Sleutel = keyof typeof Z

/** A sentence for this reader in this language, with its blanks filled in. */
export function maakZin(taal: Taal, lezer: Lezer) {
  return (sleutel: Sleutel, waarden: Readonly<Record<string, string | number>> = {}): string => {
    const z: Zin = Z[sleutel]
    const ruw = (lezer === 'kind' ? z.kind?.[taal] : undefined) ?? z[taal]
    return ruw.replace(/\{(\w+)\}/g, (heel, naam: string) => String(waarden[naam] ?? heel))
  }
}
