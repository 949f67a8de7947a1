/** Units as the model names them, in Dutch, and in English. */

const ENGELS: Readonly<Record<string, string>> = {
  dagen: 'days',
  'dagen (p90)': 'days (p90)',
  procent: 'percent',
  aantal: 'number',
  kinderen: 'children',
  'per kind': 'per child',
  'per jaar': 'per year',
  'procent per jaar': 'percent per year',
  'miljoen euro per jaar': 'million euro per year',
  'vragen per jaar': 'questions per year',
  'meldingen per jaar': 'reports per year',
  deel: 'share',
  fte: 'FTE',
  'kinderen per fte': 'children per FTE',
  'deel per jaar': 'share per year',
  factor: 'factor',
  gewicht: 'weight',
  plaatsen: 'places',
  kans: 'probability',
  'factor erbij': 'factor added',
  'deel van de plaatsen': 'share of the places',
  'cent per dag': 'cents per day',
  'cent per jaar': 'cents per year',
  'per jaar wachten': 'per year of waiting',
  'factor erbij per wissel': 'factor added per change of worker',
  'factor erbij per overdracht': 'factor added per handover',
  'deel van het plafond': 'share of the ceiling',
  'factor per eenheid overbelasting': 'factor per unit of overload',
  elasticiteit: 'elasticity',
  'factor eraf': 'factor off',
}

/** A unit in the reader's language; one that has no English name stays as it is. */
export const eenheid = (naam: string, taal: 'nl' | 'en'): string => (taal === 'nl' ? naam : (ENGELS[naam] ?? naam))
