/** Texts of the inquiry. */

export const GESPREK = [
  'Hoe een gewone dag eruitziet, wat goed gaat en waar het misloopt. {kind} liet de eigen kamer zien.',
  'Wat {kind} en de ouders willen dat er verandert, en wat al is geprobeerd.',
  'Hoe het op school gaat en hoe dat thuis doorwerkt. De ouders waren het niet over alles eens.',
  'Wie er om het gezin heen staan, en wat oma en de buren al doen.',
] as const

export const GEDAAN = [
  'De hulp komt na school, zodat {kind} niet uit de klas hoeft.',
  '{kind} kiest zelf wie van school het weet.',
  'We hebben het doel veranderd in wat {kind} zelf noemde.',
  'De gesprekken zijn buiten, omdat {kind} binnen niet kan stilzitten.',
  'Dit kon niet: school kan de groep niet wisselen. We hebben uitgelegd waarom, en wat wel kan.',
] as const

export const WEERWOORD = [
  'Zo was het niet. Ik was die week ziek en daarna was het weer gewoon.',
  'Dat is één keer gebeurd, en het staat er alsof het altijd zo is.',
  'Ik herken mij hier niet in. Vraag het aan de juf van vorig jaar.',
] as const

export const BELANG = {
  stem: [
    '{kind} zei duidelijk wat helpt: rust, en dezelfde persoon.',
    'De woorden van {kind} staan bij Stem en zijn leidend voor hoe de hulp begint.',
  ],
  identiteit: [
    '{kind} hoort graag bij de voetbalclub en bij oma; dat blijft zoals het is.',
    'De taal en het geloof van thuis zijn belangrijk voor {kind}.',
  ],
  familiebanden: [
    'De band met de ouders en het hele gezin is warm en moet behouden blijven.',
    'Het contact met beide ouders loopt door; de hulp komt daar niet tussen.',
  ],
  'zorg-en-veiligheid': [
    'Thuis is het basis op orde; er is geen gevaar gezien.',
    'De dagelijkse zorg is er. Bij ruzie loopt het op, en daar is een afspraak over.',
  ],
  ontwikkeling: [
    '{kind} leert goed, maar raakt achter door wat er speelt.',
    '{kind} is nieuwsgierig; slapen en opletten lukken nu minder.',
  ],
  omstandigheden: [
    'Het gezin woont klein en er zijn zorgen over geld. Die worden apart opgepakt.',
    'De ouders werken allebei; de avonden zijn vol.',
  ],
  afweging: [
    'Niets doen maakt de achterstand groter. Hulp thuis verstoort het minst.',
    'Meer hulp tegelijk zou {kind} te veel zijn. We beginnen met één vaste persoon.',
  ],
  conclusie: [
    'Hulp thuis, door één vaste persoon, is nu het beste voor {kind}.',
    'Eerst rust en ritme, dan pas kijken of onderzoek nodig is.',
  ],
} as const
