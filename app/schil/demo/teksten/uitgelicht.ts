import type { DemoVraag } from '../gezin.ts'

/** The words of the four families to look at first. All people are invented. */

export const DE_GROOT: DemoVraag = {
  onderwerp: 'prikkels',
  ouder:
    'Sem komt elke dag overstuur uit school en dan is het de hele avond mis. Hij slaat op de muur, en Noa durft dan niet naar boven. Wij hebben dit al drie keer verteld.',
  kind: 'Ik wil gewoon rust in mijn hoofd.',
  gesprek: 'Ik wil gewoon weten wanneer het begint. En of ik dan op mijn eigen school mag blijven.',
  sterk: ['Sem kan uitleggen wat er in zijn hoofd gebeurt.', 'Oma Wil en buurvrouw Ans staan altijd klaar.'],
  doelen: [
    { doel: 'Sem komt rustig thuis uit school', maat: 'rustige middagen per week', nu: 1, streef: 4 },
    { doel: 'Sem en Noa kunnen samen eten zonder ruzie', maat: 'avonden per week', nu: 2, streef: 6 },
  ],
  uitspraken: [
    {
      soort: 'waarneming',
      tekst: 'Vader haalde Sem in de eerste schoolweek twee keer een uur te laat op.',
      bron: 'school',
      diagnosticus: null,
    },
    { soort: 'feit', tekst: 'Sem zat vorig schooljaar op negen dagen een deel van de dag op de gang.', bron: 'school', diagnosticus: null },
    { soort: 'mening', tekst: 'De klas is te groot voor Sem.', bron: 'de juf', diagnosticus: null },
  ],
}

export const DE_WIT: DemoVraag = {
  onderwerp: 'somber',
  ouder: 'Tom ligt hele dagen op bed en eet boven. Hij zegt dat het allemaal geen zin heeft. Ik ben bang dat ik iets mis.',
  kind: 'Het hoeft voor mij niet zo. Maar praten mag.',
  gesprek: 'In een groep zeg ik niks. Met één iemand misschien wel.',
  sterk: ['Tom gaat nog elke zaterdag naar zijn bijbaan.', 'Tom appt zijn opa elke dag.'],
  doelen: [
    { doel: 'Tom gaat weer naar school', maat: 'dagen per week', nu: 1, streef: 5 },
    { doel: 'Tom doet iets waar hij zin in heeft', maat: 'keer per week', nu: 1, streef: 3 },
  ],
  uitspraken: [
    { soort: 'feit', tekst: 'Tom was in januari op vier dagen op school.', bron: 'school', diagnosticus: null },
    {
      soort: 'verklaring',
      tekst: 'Ik denk er niet aan om er een eind aan te maken. Ik ben gewoon moe.',
      bron: 'het kind zelf',
      diagnosticus: null,
    },
  ],
}

export const HADDAD: DemoVraag = {
  onderwerp: 'eten',
  ouder: 'Lina eet bijna niet meer met ons mee. Zij zegt dat zij op school heeft gegeten, maar haar kleren worden te groot.',
  kind: 'Iedereen let op mij. Daar word ik juist naar van.',
  gesprek: 'Als ze vragen hoe het met míj gaat in plaats van wat ik gegeten heb, dan zeg ik wel wat.',
  sterk: ['Lina tekent, en laat dat aan haar tante zien.', 'De ouders willen leren hoe zij kunnen helpen.'],
  doelen: [
    { doel: 'Lina eet weer een keer per dag mee aan tafel', maat: 'dagen per week', nu: 1, streef: 6 },
    { doel: 'Lina heeft iemand om alles tegen te zeggen', maat: 'gesprekken per maand', nu: 0, streef: 4 },
  ],
  uitspraken: [
    {
      soort: 'waarneming',
      tekst: 'Lina at bij het huisbezoek een halve boterham en ging daarna naar boven.',
      bron: 'het lokaal team',
      diagnosticus: null,
    },
    { soort: 'feit', tekst: 'De huisarts heeft bloed geprikt; de uitslag is goed.', bron: 'de huisarts', diagnosticus: null },
  ],
}

export const MERTENS: DemoVraag = {
  onderwerp: 'op jezelf',
  ouder: 'Jayden wordt bijna achttien en niemand weet wat er dan gebeurt. Thuis gaat het niet meer goed tussen ons.',
  kind: 'Ik word over een paar maanden achttien. Dan wil ik niet weer bij nul beginnen. En ik wil een kamer.',
  gesprek: 'Ik kan best koken en wassen. Het is dat papieren gedoe en dat ik dan alleen ben.',
  sterk: ['Jayden heeft een baan bij de fietsenmaker en komt nooit te laat.', 'Zijn mentor van het mbo belt hem elke week.'],
  doelen: [
    { doel: 'Jayden woont op een plek waar hij na zijn verjaardag kan blijven', maat: 'stappen gedaan', nu: 0, streef: 5 },
    { doel: 'Jayden regelt zijn geld zelf', maat: 'maanden zonder rood staan', nu: 0, streef: 3 },
  ],
  uitspraken: [
    { soort: 'feit', tekst: 'Jayden werkt zestien uur per week naast school.', bron: 'het kind zelf', diagnosticus: null },
    { soort: 'mening', tekst: 'Hij kan meer dan wij hem laten doen.', bron: 'de mentor', diagnosticus: null },
  ],
}
