/** Texts of the plan. */

export const AKKOORD = {
  ouder: [
    'Zo had ik het zelf ook gezegd.',
    'Goed zo. Ik ben blij dat school er ook in staat.',
    'Eens, al vind ik het spannend om het los te laten.',
    'Ja. Als het maar snel begint.',
    'Met het plan wel, met het wachten niet.',
  ],
  kind: [
    'Is goed.',
    'Ik vind het oké, als het maar niet op woensdag is.',
    'Ja, maar ik wil niet dat de klas het weet.',
    'Prima. Ik hoop dat het dezelfde blijft.',
    'Het is wel veel. Maar het klopt.',
  ],
} as const

export const NIET_AKKOORD = [
  'Ik ben het er niet mee eens. Het gaat steeds over ons en niet over hoe school ermee omgaat.',
  'Nee. Ik wil hulp voor {kind}, geen cursus voor mij. Schrijf dat maar op.',
] as const

export const VERANDERT = [
  'De ochtenden gaan goed; we kijken nu naar de avonden. Het tweede doel blijft staan.',
  '{kind} wil één keer per twee weken in plaats van elke week. Dat proberen we.',
  'Het doel was te groot. We hebben er een kleiner doel van gemaakt dat {kind} zelf bedacht.',
  'School doet nu hetzelfde als thuis. Verder verandert er niets: het werkt.',
] as const
