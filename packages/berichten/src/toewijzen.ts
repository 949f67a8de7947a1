/** What goes into an allocation message, and when a change keeps its number. */
import type { Datum, JW301ToegewezenProduct as Product } from './berichten.ts'
import { voor } from './datum.ts'

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** A removed allocation ends on its first day for reason 13 (or 01, withdrawn): it is as if it was never sent. */
function verwijderd(p: Product): boolean {
  return (p.RedenWijziging === '13' || p.RedenWijziging === '01') && p.Einddatum === p.Ingangsdatum
}

/**
 * The allocations that belong in one message for one client and one provider: all that are valid on or after the
 * day the message is made, and all that changed since the previous message.
 *
 * @param alle the latest version of every allocation of this client at this provider
 * @param gewijzigd numbers of those that are new or changed since the previous message
 * @example volledigeStand(alle, '2026-11-21', new Set([1234]))
 * @bron iJw 3.2 OP087
 */
export function volledigeStand(
  alle: readonly Product[],
  aanmaakdatum: Datum,
  gewijzigd: ReadonlySet<number>,
): Product[] {
  const geldig = (p: Product) => !verwijderd(p) && (p.Einddatum === undefined || !voor(p.Einddatum, aanmaakdatum))
  return alle.filter((p) => gewijzigd.has(p.ToewijzingNummer) || geldig(p))
}

/**
 * How a change of an allocation is sent.
 * `zelfde-nummer`: the same allocation, changed, with a reason. `nieuw-nummer`: the old one is ended the day before and
 * a new one is sent.
 */
export type Wijzigwijze = 'ongewijzigd' | 'zelfde-nummer' | 'nieuw-nummer'

/**
 * Does a change keep the number of the allocation? The end date and the budget may change, and the volume when it is a
 * total over the whole allocation; a removal too. Another product, first day or size needs a new allocation.
 *
 * @example wijzigwijze(oud, { ...oud, Einddatum: '2027-06-30' }) // 'zelfde-nummer'
 * @bron iJw 3.2 OP033x1, OP257, OP380, IV066
 */
export function wijzigwijze(oud: Product, nieuw: Product): Wijzigwijze {
  const zelfdeHulp = gelijk(oud.Product, nieuw.Product) && oud.Ingangsdatum === nieuw.Ingangsdatum
  if (!zelfdeHulp) return 'nieuw-nummer'
  const totaal =
    oud.Omvang?.Frequentie === '6' && nieuw.Omvang?.Frequentie === '6' && oud.Omvang.Eenheid === nieuw.Omvang.Eenheid
  if (!totaal && !gelijk(oud.Omvang, nieuw.Omvang)) return 'nieuw-nummer'
  if ((oud.Budget === undefined) !== (nieuw.Budget === undefined)) return 'nieuw-nummer'
  const rest = gelijk(oud.Omvang, nieuw.Omvang) && oud.Budget === nieuw.Budget && oud.Einddatum === nieuw.Einddatum
  return rest && (nieuw.RedenWijziging ?? '') !== '13' ? 'ongewijzigd' : 'zelfde-nummer'
}
