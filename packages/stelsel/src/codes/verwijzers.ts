import type { Code } from './types.ts'

/** A way by which a question reaches the system. */
export interface Verwijzer {
  /** Own id; national routes and local ones alike. */
  readonly id: string
  readonly naam: string
  /** Code of the national list of referrers, as messages and the CBS delivery use it; null when it must still be chosen. */
  readonly code: string | null
  /** Whether this referrer may refer directly to help without a decision of the municipality first. */
  readonly rechtstreeks: boolean
}

/**
 * Referrers: the national list and the local routes that lead to it.
 *
 * @bron Jeugdwet 2.6 lid 1 onder e (GP, youth doctor, specialist refer directly), 3.5 (GI determines under a measure); COD327
 */
export const verwijzers = [
  { id: 'gemeente', naam: 'Gemeente', code: '01', rechtstreeks: false },
  { id: 'huisarts', naam: 'Huisarts', code: '02', rechtstreeks: true },
  { id: 'jeugdarts', naam: 'Jeugdarts', code: '03', rechtstreeks: true },
  { id: 'gi', naam: 'Gecertificeerde instelling', code: '04', rechtstreeks: true },
  { id: 'medisch-specialist', naam: 'Medisch specialist', code: '05', rechtstreeks: true },
  { id: 'geen', naam: 'Geen verwijzer (zelf gekomen)', code: '06', rechtstreeks: false },
  { id: 'rechter', naam: 'Rechter, officier van justitie of justitiële jeugdinrichting', code: '08', rechtstreeks: true },
  { id: 'team', naam: 'Lokaal team', code: '01', rechtstreeks: false },
  { id: 'school', naam: 'School', code: null, rechtstreeks: false },
  { id: 'politie', naam: 'Politie', code: null, rechtstreeks: false },
  { id: 'veilig-thuis', naam: 'Veilig Thuis', code: null, rechtstreeks: false },
  { id: 'familie', naam: 'Gezin of familie zelf', code: '06', rechtstreeks: false },
] as const satisfies readonly Verwijzer[]

/** Id of a route by which a question comes in. */
export type VerwijzerId = (typeof verwijzers)[number]['id']

/** Referrers of the national list only (iJw and CBS use the same codes). */
export const verwijzerCodes: readonly Code[] = verwijzers.slice(0, 7).map((v) => ({ code: v.code ?? '', naam: v.naam }))
