/** Subjects around school, friends and learning. */
import { doel, uit, type Onderwerp } from './model.ts'

export const school: readonly Onderwerp[] = [
  {
    sleutel: 'pesten',
    van: 5,
    tot: 17,
    gewicht: 9,
    kern: [
      '{n} wordt {tijd} gepest en durft niet te zeggen door wie.',
      'Na school zit {n} vaak te huilen op de kamer, omdat kinderen {hem} uitlachen.',
      '{Tijd} staat {n} in de pauze alleen.',
      'Er is een groepsapp waarin ze nare dingen schrijven over {n}.',
      '{n} zegt dat het wel meevalt, maar de jas van {n} was laatst kapot geknipt.',
      'Ze pakken {vaak} spullen van {n} af en school ziet het niet.',
      'Wij hebben al drie keer met de juf gesproken over het pesten van {n}, maar het gaat door.',
    ],
    gevolg: [
      'Op zondagavond heeft {n} nu altijd buikpijn.',
      '{n} wil niet meer naar voetbal, terwijl dat altijd het leukste van de week was.',
      'Ik breng {n} nu zelf, omdat fietsen langs die groep niet meer gaat.',
      'Thuis is {n} boos op ons allemaal, en dat was vroeger nooit zo.',
    ],
    klein: [
      'Ze zeggen dat ik stink en dan rennen ze weg.',
      'Ik mag nooit meedoen met tikkertje.',
      'Ik wil een vriendje.',
    ],
    midden: [
      'Als de juf kijkt doen ze aardig, en als ze weg is begint het weer.',
      'Ik heb het niet verteld omdat het dan erger wordt.',
      'Mijn tas lag in de sloot en iedereen lachte.',
    ],
    groot: [
      'Ik heb de app weggegooid, maar ik weet toch wel wat ze schrijven.',
      'Ik eet mijn brood op de wc, dan is het snel pauze geweest.',
      'Iedereen zegt: negeer het. Dat doe ik al twee jaar.',
    ],
    sterk: [
      '{n} heeft buiten school wel een goede vriend.',
      '{n} kan heel mooi tekenen en laat dat trots zien.',
    ],
    doelen: [
      doel('{n} gaat met een rustig gevoel naar school | dagen per week zonder buikpijn | 1 | 4'),
      doel('{n} heeft iemand om de pauze mee door te brengen | pauzes per week met een ander | 2 | 8'),
    ],
    uitspraken: [
      uit('waarneming | school | {n} stond in de pauze {vaak} alleen bij het hek.'),
      uit('mening | school | De leerkracht denkt dat {n} zelf ook uitlokt.'),
      uit('verklaring | ouder | De jas van {n} kwam kapot terug uit school.'),
    ],
  },
  {
    sleutel: 'schoolverzuim',
    van: 8,
    tot: 17,
    gewicht: 8,
    kern: [
      '{n} gaat {tijd} niet meer naar school.',
      'Elke ochtend begint het opnieuw: {n} komt het bed niet uit.',
      '{n} zit nu thuis en de school zegt dat ze niets meer kunnen bieden.',
      'De leerplichtambtenaar heeft gebeld, want {n} mist {vaak} lessen.',
      'We hebben alles geprobeerd: belonen, praten, streng zijn. {n} gaat niet.',
      'Op de gang van school verstijft {n} en dan moet ik {hem} weer ophalen.',
    ],
    gevolg: [
      'Ik heb minder uren kunnen werken om bij {n} te blijven.',
      '{n} ziet bijna geen leeftijdgenoten meer.',
      'Het ritme van {n} is weg: ’s nachts wakker, overdag slapen.',
      'We maken er nu elke ochtend ruzie over.',
    ],
    klein: ['Ik wil bij mama blijven.', 'School is te hard.'],
    midden: [
      'In de klas is het zo druk dat mijn hoofd vol zit.',
      'Ik wil wel, maar mijn benen gaan niet.',
      'Als ik aan school denk moet ik overgeven.',
    ],
    groot: [
      'Ze zeggen dat ik niet wil. Ik kan niet.',
      'Ik loop zo ver achter dat het toch geen zin meer heeft.',
      'Een uur per dag, in een klein lokaal, dat zou ik misschien kunnen.',
    ],
    sterk: ['{n} leert thuis uit zichzelf talen met filmpjes.', '{n} helpt graag bij {wie} in de tuin.'],
    doelen: [
      doel('{n} gaat stap voor stap weer naar school | uren op school per week | 0 | 15'),
      doel('{n} heeft weer een dagritme | dagen per week voor negen uur op | 1 | 5'),
    ],
    uitspraken: [
      uit('feit | school | {n} miste in de laatste acht weken 41 van de 80 dagdelen.'),
      uit('mening | school | De mentor vindt dat ouders te snel toegeven.'),
      uit('waarneming | ouder | Op zondagavond wordt {n} stil en eet niet.'),
    ],
  },
  {
    sleutel: 'autisme',
    van: 4,
    tot: 22,
    gewicht: 8,
    kern: [
      '{n} heeft autisme en loopt {tijd} vast.',
      'Elke verandering, hoe klein ook, geeft bij {n} een driftbui of juist stilte.',
      'Sinds de diagnose weten we wat {n} heeft, maar niet wat we moeten doen.',
      '{n} houdt het op school vol en thuis komt alles eruit.',
      'Geluid, licht, kleding: voor {n} is alles {vaak} te veel.',
      'Wij zoeken iemand die snapt hoe {n} denkt.',
    ],
    gevolg: [
      'Een gewone verjaardag lukt niet meer.',
      'Iedereen thuis loopt op de tenen voor {n}.',
      'Ik ben de hele dag aan het plannen om rust te houden.',
      '{n} eet nog maar vijf dingen.',
    ],
    klein: [
      'De lamp doet pijn.',
      'Eerst jas, dan tas. Niet andersom.',
      'Ik wil dat het morgen hetzelfde is.',
    ],
    midden: [
      'Ik hou van treinen want die hebben een rooster.',
      'Mensen zeggen iets en bedoelen iets anders.',
      'Ik wil dat ze het eerst vertellen voor ze iets veranderen.',
    ],
    groot: [
      'Ik speel de hele dag toneel om gewoon te doen, en dan ben ik op.',
      'Ik wil leren hoe je een gesprek begint.',
      'Praat met mij, niet over mij.',
    ],
    sterk: [
      '{n} weet alles van treinen en kan dat prachtig uitleggen.',
      '{n} is eerlijk en trouw.',
      '{n} ziet fouten die niemand ziet.',
    ],
    doelen: [
      doel('{n} kan een verandering aan die eerst is verteld | driftbuien per week | 9 | 3'),
      doel('Het gezin heeft weer momenten van rust | rustige avonden per week | 2 | 5'),
    ],
    uitspraken: [
      uit('diagnose | behandelaar | Bij {n} is een autismespectrumstoornis vastgesteld. | gz-psycholoog'),
      uit('waarneming | school | {n} werkt goed met een vast rooster op de tafel.'),
      uit('mening | ouder | Ik denk dat de klas te groot is voor {n}.'),
    ],
  },
  {
    sleutel: 'druk',
    van: 5,
    tot: 16,
    gewicht: 7,
    kern: [
      '{n} kan geen minuut stilzitten en is {vaak} de klas uitgestuurd.',
      '{n} vergeet alles: tas, sleutels, afspraken.',
      'De school wil dat we {n} laten testen, en wij twijfelen.',
      '{Tijd} gaat het huiswerk van {n} niet meer zonder strijd.',
      '{n} doet eerst en denkt later, en dat gaat een keer mis op de weg.',
    ],
    gevolg: [
      '{n} noemt zichzelf nu dom, en dat doet ons pijn.',
      'Aan tafel is het nooit rustig.',
      'De oppas wil niet meer komen.',
      'We horen alleen nog wat er niet goed gaat met {n}.',
    ],
    klein: [
      'Mijn lijf wil rennen.',
      'Ik luister wel, maar dan ben ik het kwijt.',
      'Juf zegt altijd mijn naam.',
    ],
    midden: [
      'Ik doe mijn best maar niemand ziet dat.',
      'In mijn hoofd staan tien televisies aan.',
      'Gym is het enige dat lukt.',
    ],
    groot: [
      'Ik begin aan alles en maak niets af.',
      'Ik wil geen pillen als ik niet weet wat ze doen.',
      'Ze kijken naar mijn cijfers, niet naar wat ik maak.',
    ],
    sterk: ['{n} heeft veel energie en maakt anderen aan het lachen.', '{n} is heel goed in sport.'],
    doelen: [
      doel('{n} maakt {zijn} werk af in stukjes | taken af per dag | 1 | 4'),
      doel('{n} hoort vaker wat goed gaat | complimenten per dag | 1 | 5'),
    ],
    uitspraken: [
      uit('waarneming | school | {n} liep in een les van een half uur elf keer van de plaats.'),
      uit('mening | school | Wij denken aan adhd; dat is niet onderzocht.'),
      uit('feit | huisarts | Gehoor en zicht van {n} zijn onderzocht en goed.'),
    ],
  },
  {
    sleutel: 'taal',
    van: 2,
    tot: 7,
    gewicht: 5,
    kern: [
      '{n} praat nog bijna niet, en wij begrijpen {hem} vaak niet.',
      'Bij het consultatiebureau zeiden ze dat {n} achterloopt met praten.',
      '{n} wijst en trekt aan mijn hand, maar zegt {tijd} geen nieuwe woorden.',
      'Thuis praten we twee talen; wij weten niet of dat het is bij {n}.',
    ],
    gevolg: [
      '{n} wordt boos omdat niemand {hem} snapt.',
      'Andere kinderen lopen weg als {n} iets wil vertellen.',
      'Ik ben bang dat {n} straks niet mee kan op school.',
    ],
    klein: ['Ikke ook zeggen.', 'Niemand weet wat ik zeg.', 'Ik kan zingen.'],
    midden: [],
    groot: [],
    sterk: ['{n} zingt mee met alle liedjes.', '{n} kan heel goed bouwen met blokken.'],
    doelen: [
      doel('{n} kan zeggen wat {hij} wil | nieuwe woorden per maand | 2 | 15'),
      doel('Ouders weten hoe ze {n} uitlokken tot praten | keer samen lezen per week | 2 | 6'),
    ],
    uitspraken: [
      uit('waarneming | consultatiebureau | {n} gebruikte tijdens het bezoek vier losse woorden.'),
      uit('verklaring | ouder | Thuis spreken wij twee talen met {n}.'),
    ],
  },
]
