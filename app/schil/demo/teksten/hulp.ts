/** Texts of help. Names of helpers are invented. */

export const GEZICHT = ['Mila', 'Bram', 'Yara', 'Teun', 'Salma', 'Jip', 'Nadia', 'Koen', 'Femke', 'Idris'] as const

export const WEIGERING: Readonly<Record<string, string>> = {
  vol: 'Onze wachtlijst is nu zeven maanden. Dat is te lang voor {kind}.',
  'te-complex': 'Wij hebben hiervoor niet de mensen die nodig zijn.',
  'geen-contract': 'Wij hebben met deze gemeente nog geen contract voor dit product.',
  'woonplaats-onduidelijk': 'Het is niet duidelijk welke gemeente betaalt.',
  leeftijd: 'Onze groep is voor kinderen vanaf twaalf jaar.',
}

export const EFFECT = {
  kind: [
    'Ik slaap weer. Meestal.',
    'Het helpt dat zij niet boos wordt als ik niks zeg.',
    'Ik durf weer naar binnen op school.',
    'Ik weet het niet zo goed. Het is wel gezellig.',
    'Het hoeft van mij niet meer elke week.',
  ],
  ouders: [
    'We maken minder ruzie, en als het toch gebeurt is het sneller over.',
    'Het is nog zwaar, maar we staan er niet alleen voor.',
    'Ik zie weer een kind dat lacht.',
  ],
  verandert: [
    'We gaan door zoals het nu is en kijken over drie maanden opnieuw.',
    'De hulp gaat van twee keer naar één keer per week, omdat {kind} dat vroeg.',
    'School komt er de volgende keer bij zitten.',
  ],
} as const

export const WACHT = {
  gelijk: [
    'Het gaat. We wachten, maar het helpt dat u belt.',
    'Niet beter en niet slechter. Weet u al wanneer het begint?',
    'Goed dat u het vraagt. {kind} vraagt het ook elke week.',
  ],
  erger: [
    'Het gaat niet meer. {kind} is deze week niet één dag naar school geweest.',
    'Slechter. Wij slapen om de beurt en {kind} schreeuwt elke nacht.',
  ],
} as const
