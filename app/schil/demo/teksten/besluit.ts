/** Kinds of help in the demo's decisions, by product of the national table; amounts in whole units per week or month. */
export const HULP = {
  ambulant: { product: '45A48', volume: 2, eenheid: '04', frequentie: '2' },
  gezin: { product: '45A51', volume: 3, eenheid: '04', frequentie: '2' },
  specialistisch: { product: '45A53', volume: 4, eenheid: '04', frequentie: '4' },
  groep: { product: '45A49', volume: 2, eenheid: '16', frequentie: '2' },
  dagbehandeling: { product: '41A12', volume: 3, eenheid: '16', frequentie: '2' },
  logeren: { product: '44A09', volume: 2, eenheid: '14', frequentie: '4' },
  diagnostiek: { product: '45A06', volume: 12, eenheid: '04', frequentie: '6' },
} as const

export type HulpSoort = keyof typeof HULP

export const MOTIEF = [
  '{kind} heeft al langer last en het wordt thuis en op school niet vanzelf beter.',
  'Thuis is veel geprobeerd en de ouders vragen om hulp die blijft.',
  'Voor {kind} is nu vooral rust nodig, en iemand die elke week komt.',
  'School doet wat kan, maar {kind} heeft ook buiten school iemand nodig.',
  '{kind} wil zelf hulp en heeft daar goede redenen voor.',
] as const

export const ALTERNATIEF = [
  'Alleen gesprekken op school',
  'Een groepstraining in de wijk',
  'Wachten tot na de zomer',
  'Alleen hulp voor de ouders',
  'Begeleiding door de praktijkondersteuner van de huisarts',
] as const
