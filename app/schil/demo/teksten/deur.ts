/** Texts of the door: what families need, why something is urgent, how a question ends. `{kind}` and so on are filled in. */

export const BEHOEFTE = [
  'Iemand die met {kind} praat en blijft.',
  'Weten hoe we thuis rust krijgen.',
  'Dat school en wij hetzelfde doen.',
  'Een vast gezicht, en niet elke keer opnieuw vertellen.',
  'Dat {kind} weer plezier heeft.',
  'Iemand die ook naar ons luistert.',
  'Dat de ochtenden niet meer op ruzie uitlopen.',
  'Weten of er meer aan de hand is.',
] as const

export const URGENTIE = {
  acuut: ['Er is nu gevaar: het kind kan vanavond niet naar huis.', ['gevaar-nu']],
  spoed: [
    'Het gaat snel slechter en {kind} komt niet meer op school.'.replace('{kind}', 'het kind'),
    ['wordt-snel-erger', 'school-valt-weg'],
  ],
  gewoon: ['Het duurt al maanden, maar er is geen gevaar genoemd en het kind gaat naar school.', ['ernst-van-de-klachten']],
  onbekend: ['', []],
} as const satisfies Record<string, readonly [string, readonly string[]]>

export const AFSTEMMEN = [
  'Er spelen meer dingen tegelijk. We zoeken samen uit wat {kind} nodig heeft.',
  'De ouders vragen hulp die de gemeente moet beslissen. Eerst praten we met {kind}.',
  'School en ouders zien iets anders. Dat vraagt een gesprek met allebei, en met {kind} zelf.',
  'Advies alleen is te weinig: dat is vorig jaar al geprobeerd.',
] as const

export const ADVIES = [
  'Samen bedacht wat de ouders zelf doen: vaste bedtijd, en school belt op vrijdag. Over zes weken bellen zij als het niet lukt.',
  'De vraag was vooral: is dit normaal? Ja. We hebben uitgelegd wat past bij deze leeftijd en wanneer het goed is om weer te bellen.',
  'De ouder wilde weten waar een training is. Die is vrij te volgen; we hebben samen ingeschreven.',
  '{kind} en de ouders kwamen er in twee gesprekken uit. Zij weten ons te vinden.',
] as const

export const HULP_TEAM = [
  'Een paar gesprekken thuis is genoeg. Het team doet dat zelf, en begint meteen.',
  'De ouders willen leren hoe zij het rustig houden. Dat kan het team met hen oefenen.',
  '{kind} wil met iemand praten die blijft. Dat doet het team zelf.',
] as const

export const SIGNAAL = {
  school: {
    route: 'school',
    vanNaam: 'Intern begeleider van {school}',
    feiten: '{kind} was deze maand zes ochtenden te laat en viel twee keer in slaap in de klas.',
    mening: 'Wij denken dat er thuis iets speelt.',
    gezinWeet: 'ja',
    gezinWeetReden: null,
    urgentie: 'gewoon',
    geweld: 'niet-gevraagd',
  },
  politie: {
    route: 'politie',
    vanNaam: 'Wijkagent',
    feiten: 'Zaterdagnacht een melding van geschreeuw. De kinderen waren wakker en zaten op de trap.',
    mening: 'De sfeer was gespannen; niemand was gewond.',
    gezinWeet: 'ja',
    gezinWeetReden: null,
    urgentie: 'spoed',
    geweld: 'ja',
  },
  huisarts: {
    route: 'huisarts',
    vanNaam: 'Huisarts',
    feiten: '{kind} komt voor de derde keer met buikpijn. Lichamelijk is niets gevonden.',
    mening: 'Mogelijk spanning.',
    gezinWeet: 'nee',
    gezinWeetReden: 'De huisarts vertelt het morgen zelf aan de ouders.',
    urgentie: 'gewoon',
    geweld: 'niet-gevraagd',
  },
} as const
