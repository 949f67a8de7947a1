/** Subjects of mood, sleep, fear and growing up. */
import { doel, uit, type Onderwerp } from './model.ts'

export const hoofd: readonly Onderwerp[] = [
  {
    sleutel: 'angst',
    van: 4,
    tot: 20,
    gewicht: 9,
    kern: [
      '{n} is {tijd} overal bang voor.',
      '(5-) {n} durft niet alleen boven te zijn en vraagt {vaak} of de deur wel op slot is.',
      'Als ik weg ga, raakt {n} in paniek.',
      '{n} denkt steeds dat er iets ergs gaat gebeuren met ons.',
      '(8-) Spreekbeurten, feestjes, de bus: {n} gaat het allemaal uit de weg.',
      '{n} wast {zijn} handen tot ze kapot zijn.',
    ],
    gevolg: [
      'Wij gaan nergens meer met z’n allen heen.',
      '(4-12) {n} slaapt weer bij ons in bed.',
      'Ik stel {n} de hele dag gerust en het helpt nooit lang.',
      '{n} heeft daardoor al twee verjaardagen gemist.',
    ],
    klein: ['Er zit iets onder mijn bed en het wacht.', 'Mama moet blijven.', 'Mijn buik zegt nee.'],
    midden: [
      'Ik moet alles drie keer doen, anders gaat het mis.',
      'Ik weet dat het gek is, maar ik ben toch bang.',
      'Wat als jullie niet terugkomen?',
    ],
    groot: [
      'Mijn hart gaat zo snel dat ik denk dat ik doodga.',
      'Ik zeg dat ik ziek ben, dan hoef ik niet uit te leggen.',
      'Ik wil gewoon weer met de bus kunnen.',
    ],
    sterk: ['{n} kan goed vertellen wat {hij} voelt.', '{n} heeft een hond bij wie {hij} rustig wordt.'],
    doelen: [
      doel('{n} durft meer alleen | stappen van de angstladder gedaan | 1 | 7'),
      doel('{n} kent drie manieren om rustig te worden | manieren gebruikt per week | 0 | 5'),
    ],
    uitspraken: [
      uit('waarneming | ouder | {n} controleert voor het slapen zes keer de voordeur.'),
      uit('verklaring | jeugdige | Ik ben bang dat er brand komt.'),
      uit('feit | huisarts | Lichamelijk onderzoek gaf geen verklaring voor de hartkloppingen.'),
    ],
  },
  {
    sleutel: 'slapen',
    van: 1,
    tot: 17,
    gewicht: 7,
    kern: [
      '{n} slaapt {tijd} slecht en is overdag op.',
      '{n} wordt {vaak} gillend wakker en weet er ’s ochtends niets meer van.',
      'Het duurt elke avond uren voor {n} slaapt.',
      '(3-) {n} komt {vaak} uit bed omdat {hij} nare dromen heeft.',
    ],
    gevolg: [
      'Wij slapen zelf ook bijna niet meer.',
      '(4-) Op school valt {n} in slaap aan tafel.',
      'Overdag is {n} kort van stof en huilt snel.',
      'We wisselen elkaar af, maar dat houden we niet vol.',
    ],
    klein: ['Het donker is te groot.', 'De droom komt altijd terug.', 'Ik wil licht.'],
    midden: [
      'Als ik mijn ogen dichtdoe begint het denken.',
      'Ik hoor ze beneden praten en dan luister ik.',
      'Ik tel de streepjes op de wekker.',
    ],
    groot: [
      'Ik lig wakker tot drie uur en dan is het alweer zeven uur.',
      'Met muziek gaat het, maar mijn telefoon moet weg.',
      'Ik ben zo moe dat ik niets meer voel.',
    ],
    sterk: ['{n} vindt voorlezen heerlijk.', 'In het weekend bij oma en opa slaapt {n} wel.'],
    doelen: [
      doel('{n} slaapt door | nachten per week doorgeslapen | 1 | 5'),
      doel('Er is een vast ritueel voor het slapen | avonden per week gelukt | 2 | 6'),
    ],
    uitspraken: [
      uit('waarneming | school | {n} viel deze maand vier keer in slaap in de klas.'),
      uit('verklaring | ouder | {n} slaapt nu ongeveer vijf uur per nacht.'),
    ],
  },
  {
    sleutel: 'rouw',
    van: 4,
    tot: 22,
    gewicht: 5,
    kern: [
      'Sinds opa is overleden is {n} niet meer zichzelf.',
      'De beste vriend van {n} is vorig jaar gestorven en {n} praat er nooit over.',
      '{n} heeft {zijn} zusje verloren, en wij zijn allemaal kwijt hoe het moet.',
      'Na het ongeluk van een oom is {n} stil geworden.',
    ],
    gevolg: [
      '{n} wil de kamer niet laten opruimen.',
      'Ik heb zelf ook verdriet en kan er niet altijd voor {n} zijn.',
      'Soms lacht {n}, en dan schrikt {hij} daarvan.',
      '(4-18) Op school weten ze niet wat ze moeten zeggen.',
    ],
    klein: ['Opa is een ster, maar ik wil hem hier.', 'Komt dood ook bij mama?', 'Ik heb zijn trui in mijn bed.'],
    midden: ['Iedereen doet alsof het over is.', 'Ik ben bang dat ik zijn stem vergeet.', 'Ik mag niet huilen want dan huilt mama ook.'],
    groot: [
      'Ik ben boos op hem en dat mag niet.',
      'Mensen vragen hoe het met mijn moeder gaat, nooit met mij.',
      'Ik wil iemand die hem ook gekend heeft.',
    ],
    sterk: ['{n} schrijft brieven in een schrift, en dat helpt.', '{n} en {wie} kunnen samen herinneringen ophalen.'],
    doelen: [
      doel('{n} heeft een plek om het verdriet te delen | gesprekken per maand | 0 | 3'),
      doel('{n} doet weer iets wat {hij} leuk vond | keer per week | 0 | 2'),
    ],
    uitspraken: [
      uit('feit | ouder | Het overlijden was negen maanden geleden.'),
      uit('waarneming | school | {n} verliet de klas toen het over familie ging.'),
    ],
  },
  {
    sleutel: 'somber',
    van: 11,
    tot: 22,
    gewicht: 7,
    kern: [
      '{n} zit {tijd} alleen nog op de kamer.',
      '{n} zegt dat niets zin heeft, en daar schrikken wij van.',
      'We herkennen {n} niet meer; er komt bijna geen woord uit.',
      '{n} is gestopt met muziek, met vrienden, met alles.',
      'De huisarts stond klaar, maar de wachtlijst is te lang voor {n}.',
    ],
    gevolg: [
      'Ik ga ’s nachts kijken of het goed gaat.',
      'We durven {n} niet meer alleen te laten.',
      'De cijfers zijn gekelderd, maar dat is nu niet het belangrijkste.',
      'Thuis lopen we om {n} heen.',
    ],
    klein: [],
    midden: ['Ik ben altijd moe in mijn hoofd.', 'Ik vind niks meer leuk.'],
    groot: [
      'Het is niet dat ik dood wil, ik wil dat het stopt.',
      'Ik wil met iemand praten die niet schrikt.',
      'Ik doe mijn deur dicht, dan hoef ik niet te lachen.',
      'Na vijf maanden wachten weet ik niet meer wat ik zou zeggen.',
    ],
    sterk: ['{n} stuurt {wie} nog wel berichten.', '{n} heeft zelf om hulp gevraagd.', 'Met de kat van de buren is {n} lief.'],
    doelen: [
      doel('{n} weet wie {hij} kan bellen als het donker wordt | namen op de kaart | 0 | 3'),
      doel('{n} komt weer buiten | dagen per week buiten | 1 | 5'),
    ],
    uitspraken: [
      uit('verklaring | jeugdige | Ik denk soms dat het beter is zonder mij, maar ik heb geen plan.'),
      uit('waarneming | ouder | {n} eet {tijd} niet meer mee aan tafel.'),
      uit('mening | huisarts | Ik maak mij zorgen en wil dat er snel iemand kijkt.'),
    ],
  },
  {
    sleutel: 'gamen',
    van: 10,
    tot: 20,
    gewicht: 5,
    kern: [
      '{n} gamet {tijd} tot diep in de nacht.',
      'Als wij het internet uitzetten, gooit {n} met spullen.',
      '{n} heeft geld van mijn rekening uitgegeven aan een spel.',
      'Er is voor {n} niets anders meer dan het scherm.',
    ],
    gevolg: [
      '{n} eet achter de computer.',
      'De school mailt {vaak} dat {n} er niet is.',
      'Thuis zijn we het er niet over eens, en dat merkt {n}.',
      'Wij weten niet met wie {n} daar praat.',
    ],
    klein: [],
    midden: ['In het spel ben ik wel goed.', 'Ze snappen niet dat je niet zomaar kunt stoppen.', 'Mijn vrienden zitten daar.'],
    groot: [
      'Online vraagt niemand wat er mis is met mij.',
      'Ik wil minderen, maar niet als zij het doen met straf.',
      'Het is de enige plek waar ik even nergens aan denk.',
    ],
    sterk: ['{n} is heel handig met computers en helpt {wie} ermee.', '{n} kan goed samenwerken in een team, ook al is het online.'],
    doelen: [
      doel('{n} bepaalt zelf wanneer het stopt | avonden per week op tijd uit | 1 | 5'),
      doel('{n} doet iets met anderen buiten het scherm | keer per week | 0 | 2'),
    ],
    uitspraken: [
      uit('verklaring | ouder | {n} zat vorige week gemiddeld negen uur per dag achter het scherm.'),
      uit('mening | ouder | Volgens ons is {n} verslaafd; dat is niet onderzocht.'),
    ],
  },
]
