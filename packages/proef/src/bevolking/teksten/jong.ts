/** Subjects of the very young and of becoming an adult. */
import { doel, uit, type Onderwerp } from './model.ts'

export const jong: readonly Onderwerp[] = [
  {
    sleutel: 'zwanger',
    van: -1,
    tot: -1,
    gewicht: 1,
    kern: [
      'Ik ben zwanger en ik sta er alleen voor.',
      'De baby komt over een paar maanden en ik heb nog geen vaste plek.',
      'Bij mijn eerste kind ging het niet goed met mij, en ik ben bang dat het weer zo gaat.',
      'Ik gebruik medicijnen en weet niet wat dat doet met mijn baby.',
    ],
    gevolg: [
      'Ik slaap slecht en maak lijstjes die ik niet af krijg.',
      '{wie} wil helpen, maar woont ver weg.',
      'Ik wil hulp voordat het misgaat, niet erna.',
    ],
    klein: [],
    midden: [],
    groot: [],
    sterk: ['De aanstaande moeder komt trouw bij de verloskundige.', 'Er ligt al een rompertje klaar.'],
    doelen: [
      doel('Er is een veilige plek voor de geboorte | plekken geregeld | 0 | 1'),
      doel('Er is een vaste steun na de geboorte | mensen op de lijst | 1 | 3'),
    ],
    uitspraken: [
      uit('feit | huisarts | De zwangerschap is bevestigd; controles zijn gestart.'),
      uit('verklaring | ouder | Ik heb om hulp gevraagd voordat de baby er is.'),
    ],
  },
  {
    sleutel: 'huilbaby',
    van: 0,
    tot: 1,
    gewicht: 9,
    kern: [
      '{n} huilt uren achter elkaar en niets helpt.',
      'Wij zijn op. {n} slaapt nooit langer dan een uur.',
      '{n} drinkt slecht en groeit te weinig, en ik denk dat ik het niet goed doe.',
      '{Tijd} heb ik geen warm gevoel meer bij {n}, en daar schrik ik van.',
    ],
    gevolg: [
      'Ik heb {n} een keer te hard neergelegd en ben toen gaan huilen.',
      'Ik praat alleen nog over {n}.',
      'Ik durf bijna de deur niet meer uit.',
    ],
    klein: [],
    midden: [],
    groot: [],
    sterk: ['{n} kijkt je recht aan en lacht als je zingt.', '{wie} neemt {n} elke week een middag.'],
    doelen: [
      doel('De ouder heeft elke dag een moment rust | momenten per dag | 0 | 2'),
      doel('{n} groeit volgens de lijn | gram per week | 60 | 150'),
    ],
    uitspraken: [
      uit('feit | consultatiebureau | {n} groeide deze maand 240 gram.'),
      uit('verklaring | ouder | {n} huilt ongeveer zes uur per dag.'),
    ],
  },
  {
    sleutel: 'peuterdrift',
    van: 2,
    tot: 4,
    gewicht: 8,
    kern: [
      '{n} bijt andere kinderen op de opvang.',
      'Elke dag is het strijd met {n}: aankleden, eten, slapen.',
      '{n} luistert {tijd} nergens meer naar.',
      'Ik weet niet meer of het bij de leeftijd hoort wat {n} doet.',
    ],
    gevolg: [
      'De opvang zegt dat het zo niet langer kan met {n}.',
      'Ik loop in de winkel met een gillend kind en voel alle ogen.',
      'Wij doen het allebei anders en {n} weet dat.',
    ],
    klein: ['Nee, zelf doen!', 'Ik ben een leeuw.', 'Niet boos kijken.'],
    midden: [],
    groot: [],
    sterk: ['{n} is nieuwsgierig en lacht veel.', '{n} kan lang spelen met water.'],
    doelen: [
      doel('Er zijn drie duidelijke regels thuis | dagen per week gelukt | 1 | 5'),
      doel('{n} bijt niet meer | keer per week | 5 | 0'),
    ],
    uitspraken: [
      uit('waarneming | buurtteam | {n} speelde tijdens het bezoek twintig minuten rustig.'),
      uit('feit | ouder | De opvang heeft om een gesprek gevraagd.'),
    ],
  },
  {
    sleutel: 'zelfstandig',
    van: 17,
    tot: 22,
    gewicht: 14,
    kern: [
      '(17-17) {n} wordt straks achttien en dan stopt alle hulp, zeggen ze.',
      '{n} heeft geen plek om te wonen als het contract van de groep afloopt.',
      'Er zijn schulden op naam van {n} en {hij} maakt de post niet open.',
      '{n} wil op zichzelf, maar kan het {tijd} nog niet alleen.',
    ],
    gevolg: [
      'Wij hebben zelf geen kamer voor {n}.',
      '{n} slaapt nu bij vrienden op de bank.',
      'Elke instantie wijst naar een andere als het om {n} gaat.',
    ],
    klein: [],
    midden: [],
    groot: [
      '(17-17) Ik word achttien, niet volwassen.',
      'Ik wil een plek waar ik niet na drie maanden weer weg moet.',
      'Een persoon die blijft. Meer vraag ik niet.',
      'Ik kan koken en wassen. Van brieven krijg ik pijn in mijn buik.',
    ],
    sterk: ['{n} heeft een bijbaan en komt op tijd.', '{n} weet goed wat {hij} wil.'],
    doelen: [
      doel('{n} heeft een vaste plek | maanden woonzekerheid | 1 | 12'),
      doel('{n} heeft inkomen en overzicht | brieven open per week | 0 | 5'),
    ],
    uitspraken: [
      uit('feit | buurtteam | De verblijfsplek van {n} loopt over vier maanden af.'),
      uit('verklaring | jeugdige | Ik heb bij drie mensen op de bank geslapen.'),
    ],
  },
]
