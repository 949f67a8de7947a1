/** Subjects around home: quarrels, parents, safety, care for others. */
import { doel, uit, type Onderwerp } from './model.ts'

export const thuis: readonly Onderwerp[] = [
  {
    sleutel: 'scheiding',
    alleen: 'gescheiden',
    van: 2,
    tot: 17,
    gewicht: 9,
    kern: [
      'Sinds de scheiding hebben wij als ouders {vaak} ruzie waar {n} bij is.',
      '{n} woont op twee plekken en raakt {tijd} alles kwijt: spullen en rust.',
      '(6-) Mijn ex en ik praten alleen nog via de mail, en {n} moet berichten doorgeven.',
      '(4-) {n} wil niet meer naar {zijn} vader, en ik weet niet waarom.',
      'Er is een nieuwe partner en {n} doet alsof die er niet is.',
      'Wij kunnen het over niets eens worden: niet over school, niet over de dokter van {n}.',
    ],
    gevolg: [
      'Bij elke wissel is {n} een dag van slag.',
      '{n} probeert iedereen tevreden te houden en vergeet zichzelf.',
      '(4-12) De juf vroeg wie ze moet bellen als {n} ziek is, en dat wist ik niet.',
      '(5-) {n} heeft gezegd dat het allemaal {zijn} schuld is.',
    ],
    klein: [
      'Ik heb twee bedden en geen een is echt.',
      'Papa en mama schreeuwen door de telefoon.',
      'Mijn knuffel is altijd in het andere huis.',
    ],
    midden: [
      'Ik mag bij mama niet over papa praten.',
      'Ze vragen wat de ander zei en dan zeg ik: weet ik niet.',
      'Ik wil dat er iemand is die niet kiest.',
    ],
    groot: [
      'Ik ben geen postbode.',
      'Vraag mij niet wie gelijk heeft.',
      'Ik wil zelf beslissen waar ik slaap, en dat iemand dat opschrijft.',
    ],
    sterk: [
      'Beide ouders houden van {n} en komen allebei als er iets is.',
      '{n} kan bij {wie} altijd {zijn} verhaal kwijt.',
    ],
    doelen: [
      doel('{n} hoeft geen berichten meer over te brengen | berichten via {n} per week | 6 | 0'),
      doel('De wissel verloopt rustig | wissels per maand zonder ruzie | 1 | 4'),
    ],
    uitspraken: [
      uit('feit | ouder | De ouders van {n} zijn twee jaar uit elkaar.'),
      uit('mening | ouder | Mijn ex zet {n} tegen mij op.'),
      uit('verklaring | jeugdige | Ik vind het bij allebei fijn, als er geen ruzie is.'),
    ],
  },
  {
    sleutel: 'boosheid',
    van: 3,
    tot: 17,
    gewicht: 8,
    kern: [
      '{n} is {vaak} zo boos dat {hij} slaat en schopt.',
      '(5-) {Tijd} scheldt {n} ons uit en gooit met deuren.',
      'Er is al een ruit kapot gegaan toen {n} kwaad was.',
      '(4-) Op school heeft {n} een ander kind pijn gedaan, en nu mag {hij} drie dagen niet komen.',
      '(9-) Ik ben soms bang voor mijn eigen kind, voor {n}.',
    ],
    gevolg: [
      'De andere kinderen gaan naar hun kamer als {n} thuiskomt.',
      'Ik ben zelf ook gaan schreeuwen en dat wil ik niet.',
      'Na een bui huilt {n} en zegt dat het {hem} spijt.',
      'Wij hebben bijna geen contact meer met de buren.',
    ],
    klein: ['Er zit een draak in mijn buik.', 'Ik wil niet slaan maar mijn hand doet het.', 'Niemand luistert.'],
    midden: [
      'Eerst word ik heet en dan weet ik niks meer.',
      'Ik krijg altijd de schuld.',
      'Het helpt als ik naar buiten mag.',
    ],
    groot: [
      'Als ze door blijven praten knap ik.',
      'Ik haat hoe ik dan ben.',
      'Laat me even. Dat is alles wat ik vraag.',
    ],
    sterk: ['{n} is zorgzaam voor dieren.', '{n} zegt achteraf eerlijk wat er gebeurde.'],
    doelen: [
      doel('{n} loopt weg voor het misgaat | keer op tijd weggelopen per week | 1 | 5'),
      doel('Thuis wordt niet geslagen | keer per maand | 6 | 0'),
    ],
    uitspraken: [
      uit('waarneming | ouder | {n} gooide dinsdag een stoel om en ging daarna zelf naar buiten.'),
      uit('feit | school | {n} is deze maand drie dagen geschorst.'),
      uit('mening | school | Wij denken dat {n} thuis te weinig grenzen krijgt.'),
    ],
  },
  {
    sleutel: 'lvb-ouder',
    van: 0,
    tot: 14,
    gewicht: 5,
    kern: [
      'Ik vind het moeilijk om alles te onthouden voor {n}: de brieven, de afspraken, het geld.',
      'Ik heb zelf moeite met leren en ik wil het goed doen voor {n}.',
      'Er komt {vaak} iets in de post over {n} en dan leg ik het weg.',
      'Mijn moeder helpt mij met {n}, maar zij wordt ouder.',
    ],
    gevolg: [
      'Soms weet ik niet wat ik moet doen als {n} huilt.',
      'Ik ben bang dat ze {n} bij mij weghalen.',
      'Als iemand snel praat, snap ik het niet, en dan zeg ik maar ja.',
      '(8-) {n} leest nu de brieven aan mij voor.',
    ],
    klein: ['Mama leest met plaatjes.', 'Ik weet hoe laat de bus gaat.', 'Mama is lief.'],
    midden: [
      'Ik help mama met de brieven.',
      'Andere moeders weten wel wat huiswerk is.',
      'Ik wil dat ze het rustig uitleggen aan mama.',
    ],
    groot: ['Ik regel thuis veel, en dat is soms zwaar.', 'Ze doet haar best. Schrijf dat ook op.'],
    sterk: [
      'Ouder en kind zijn lief en warm met elkaar.',
      'De ouder vraagt zelf om hulp en komt afspraken na als ze zijn opgeschreven.',
    ],
    doelen: [
      doel('De ouder heeft elke week overzicht | weken met een planning aan de muur | 0 | 4'),
      doel('{n} kan gewoon kind zijn | middagen per week spelen | 1 | 4'),
    ],
    uitspraken: [
      uit('waarneming | buurtteam | Het huis was schoon en {n} zat op schoot tijdens het gesprek.'),
      uit('verklaring | ouder | Ik kan de brieven van school niet goed lezen.'),
    ],
  },
  {
    sleutel: 'verwaarlozing',
    van: 0,
    tot: 14,
    gewicht: 4,
    kern: [
      'Het is mij boven het hoofd gegroeid en {n} krijgt niet wat {hij} nodig heeft.',
      '(4-) {wie} zei dat {n} te vaak zonder ontbijt naar school gaat, en dat klopt.',
      'We hebben schulden, de verwarming is uit, en {n} slaapt bij mij onder twee dekens.',
      'Ik ben {tijd} ziek en kom nergens aan toe, ook niet aan {n}.',
    ],
    gevolg: [
      'Ik schaam mij en daarom vroeg ik niet eerder hulp.',
      '(5-) {n} neemt geen vriendjes mee naar huis.',
      '(3-) De tandarts is al lang geleden voor {n}.',
      '(6-11) Soms kookt {n} zelf, en {hij} is daar te jong voor.',
    ],
    klein: ['Ik heb brood in mijn zak voor later.', 'Mama slaapt veel.', 'Het is koud in mijn kamer.'],
    midden: [
      'Ik zeg op school dat ik al gegeten heb.',
      'Ik doe de was, dat kan ik goed.',
      'Ik wil niet dat jullie boos worden op mama.',
    ],
    groot: [
      'Ik ben liever niet thuis, maar ik kan haar niet alleen laten.',
      'Schrijf niet op dat ze niet van ons houdt.',
    ],
    sterk: ['(4-) {n} is geliefd op school en heeft een vast vriendje.', 'De ouder is open over wat niet lukt.'],
    doelen: [
      doel('{n} heeft elke dag ontbijt en een warme kamer | dagen per week | 2 | 7'),
      doel('De schulden staan op papier en er is een regeling | schulden met een regeling | 0 | 4'),
    ],
    uitspraken: [
      uit('waarneming | school | {n} kwam deze maand acht keer zonder eten op school.'),
      uit('verklaring | ouder | De verwarming is sinds drie weken afgesloten.'),
      uit('mening | school | Wij maken ons zorgen, maar {n} is ook vrolijk.'),
    ],
  },
  {
    sleutel: 'mantelzorg',
    van: 8,
    tot: 22,
    gewicht: 5,
    kern: [
      'Ik ben ziek en {n} doet bijna alles thuis.',
      '{n} zorgt {vaak} voor het hele huis, omdat ik moet werken.',
      'Sinds mijn ziekte is {n} in een keer groot geworden.',
      '{n} tolkt voor ons bij de dokter, en daar hoort {hij} dingen die te zwaar zijn.',
    ],
    gevolg: [
      '{n} komt te laat op school en zegt niet waarom.',
      'Spelen of sporten doet {n} niet meer.',
      'Ik zie dat {n} moe is en ik kan het niet anders.',
      '{n} slaapt met de deur open om mij te horen.',
    ],
    klein: [],
    midden: [
      'Ik kan al pannenkoeken bakken en de pillen klaarleggen.',
      'Als ik op school ben denk ik: ligt ze niet op de grond?',
      'Ik wil een keer logeren.',
    ],
    groot: [
      'Niemand vraagt wie er voor mij zorgt.',
      'Ik wil het wel doen, maar niet alleen.',
      'Als ik op kamers ga, wie doet het dan?',
    ],
    sterk: ['{n} is verantwoordelijk en lief.', '{n} en {wie} kunnen op elkaar bouwen.'],
    doelen: [
      doel('{n} heeft vrije tijd | middagen per week vrij | 0 | 3'),
      doel('Er is hulp voor de ouder zelf | uren hulp per week | 0 | 6'),
    ],
    uitspraken: [
      uit('feit | huisarts | De ouder heeft een ziekte die niet meer overgaat.'),
      uit('waarneming | school | {n} kwam in zes weken elf keer te laat.'),
    ],
  },
  {
    sleutel: 'gevlucht',
    alleen: 'gevlucht',
    van: 5,
    tot: 20,
    gewicht: 4,
    kern: [
      'Wij zijn gevlucht en {n} heeft dingen gezien die geen kind moet zien.',
      'Het vuurwerk was voor {n} als de oorlog.',
      'Na vijf keer verhuizen van opvang naar opvang hecht {n} zich aan niemand meer.',
      '{n} leert snel Nederlands, maar praat {tijd} niet over thuis.',
    ],
    gevolg: [
      'Ik heb zelf ook nachtmerries en kan {n} niet altijd troosten.',
      '{n} schrikt van elke harde stem.',
      'Wij begrijpen de brieven niet, en {n} moet ze lezen.',
    ],
    klein: ['Boem is daar, niet hier. Toch?', 'Ik had een schommel.', 'Mijn oma is in de telefoon.'],
    midden: [
      'Ik heb drie scholen gehad en van elke een vriend verloren.',
      'Ik wil dat papa ook lacht.',
      'Ik droom in twee talen.',
    ],
    groot: [
      'Iedereen vraagt wat ik gezien heb. Vraag wat ik wil worden.',
      'Ik ben hier veilig, maar mijn hoofd weet dat niet.',
    ],
    sterk: ['{n} leert snel en wil graag.', 'Het gezin is hecht en eet elke avond samen.'],
    doelen: [
      doel('{n} voelt zich veilig in de klas | dagen per week zonder schrik | 1 | 4'),
      doel('Er is een vaste tolk, niet {n} | gesprekken met tolk per maand | 0 | 2'),
    ],
    uitspraken: [
      uit('verklaring | ouder | Wij zijn in twee jaar vijf keer verhuisd.'),
      uit('waarneming | school | {n} dook onder tafel toen er een deur dichtsloeg.'),
    ],
  },
]
