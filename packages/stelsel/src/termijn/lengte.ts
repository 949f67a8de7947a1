import type { Lengte } from './types.ts'

/** A length in words: "1 week", "5 werkdagen". */
export function lengteInWoorden(l: Lengte): string {
  const one = { dagen: 'dag', werkdagen: 'werkdag', weken: 'week', maanden: 'maand', jaren: 'jaar' } as const
  if (l.aantal === 1 || l.eenheid === 'jaren') return `${l.aantal} ${one[l.eenheid]}`
  return `${l.aantal} ${l.eenheid}`
}

/** The same in English. */
export function lengteInHetEngels(l: Lengte): string {
  const one = { dagen: 'day', werkdagen: 'working day', weken: 'week', maanden: 'month', jaren: 'year' } as const
  return `${l.aantal} ${one[l.eenheid]}${l.aantal === 1 ? '' : 's'}`
}
