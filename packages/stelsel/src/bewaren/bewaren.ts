import { type Datum, laatste } from '../kalender/datum.ts'
import { termijn } from '../termijn/termijn.ts'

/** What decides whether data of a file must be kept, may go, or must go. */
export interface Bewaarfeiten {
  /** Day of the last change in the file; null when not known. */
  readonly laatsteWijziging: Datum | null
  /** A request of the person concerned to destroy, with its day. */
  readonly verzoekOp?: Datum
  /** Keeping is of considerable importance to someone else, or the law forbids destroying. */
  readonly belangVanAnder?: boolean
  /** Good care asks for keeping longer: until this day. */
  readonly langerTot?: Datum
  /** A procedure runs in which the file is needed (complaint, court, discipline). */
  readonly procedureLoopt?: boolean
}

/** The answer, as a closed list. */
export interface Bewaaroordeel {
  readonly oordeel: 'bewaren' | 'vernietigen-op-verzoek' | 'vernietigen' | 'onbekend'
  /** Last day on which it must be kept; null when that cannot be told. */
  readonly bewarenTotEnMet: Datum | null
  readonly reden: string
  readonly redenEn: string
  readonly bron: string
}

/**
 * Whether a file must be kept on a day. Twenty years after the last change, or longer when good care asks; on request
 * earlier, unless another person's considerable interest or a law stands against it. An unknown last change never
 * leads to destruction.
 *
 * @bron Jeugdwet 7.3.8 lid 3 en 7.3.9
 * @throws DatumFout when a date does not exist
 * @example bewaaroordeel({ laatsteWijziging: '2006-11-20' }, '2026-11-21').oordeel // 'vernietigen'
 */
export function bewaaroordeel(f: Bewaarfeiten, op: Datum): Bewaaroordeel {
  const bron = 'Jeugdwet 7.3.8 lid 3 en 7.3.9'
  const legal = f.laatsteWijziging === null ? null : termijn('bewaartermijn-dossier', f.laatsteWijziging).laatsteDag
  const until = legal !== null && f.langerTot !== undefined ? laatste(legal, f.langerTot) : legal
  const answer = (oordeel: Bewaaroordeel['oordeel'], reden: string, redenEn: string): Bewaaroordeel => ({
    oordeel,
    bewarenTotEnMet: until,
    reden,
    redenEn,
    bron,
  })
  if (f.procedureLoopt === true) {
    return answer('bewaren', 'Er loopt een procedure waarin het dossier nodig is.', 'A procedure runs in which the file is needed.')
  }
  if (f.verzoekOp !== undefined && f.verzoekOp <= op) {
    return f.belangVanAnder === true
      ? answer(
          'bewaren',
          'U vroeg om vernietigen, maar het dossier is van groot belang voor een ander of de wet verbiedt het.',
          'Destruction was asked, but the file matters to another or a law forbids it.',
        )
      : answer('vernietigen-op-verzoek', 'De betrokkene heeft gevraagd om vernietigen.', 'The person concerned asked for destruction.')
  }
  if (until === null) {
    return answer(
      'onbekend',
      'De dag van de laatste wijziging is niet bekend. Zolang blijft het dossier bewaard.',
      'The day of the last change is not known; until then the file is kept.',
    )
  }
  return op > until
    ? answer('vernietigen', 'De bewaartermijn van twintig jaar is voorbij.', 'The retention of twenty years has passed.')
    : answer('bewaren', 'De bewaartermijn loopt nog.', 'The retention period still runs.')
}

/** How long others keep what the youth system delivers to them. Unit: years. */
export const bewaarregels: readonly { readonly wat: string; readonly jaren: number; readonly bron: string }[] = [
  { wat: 'dossier van jeugdhulp of maatregel, na de laatste wijziging', jaren: 20, bron: 'Jeugdwet 7.3.8 lid 3' },
  { wat: 'melding in de verwijsindex', jaren: 2, bron: 'Jeugdwet 7.1.4.5 lid 2' },
  { wat: 'archief van de verwijsindex', jaren: 5, bron: 'Jeugdwet 7.1.4.6 lid 1' },
  { wat: 'gegevens uit het berichtenverkeer bij het Inlichtingenbureau', jaren: 4, bron: 'Regeling Jeugdwet 8f' },
  { wat: 'gegevens uit het berichtenverkeer bij de zorgautoriteit', jaren: 10, bron: 'Regeling Jeugdwet 8f' },
]
