import type { Tx } from '../../kern/db/transactie.ts'
import { ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { partijVan } from '../../register/public.ts'

/** Kinds of organisation that give help or carry out measures themselves, and so must deliver. @bron protocol v7, 1.3 */
const LEVERANCIERS: readonly string[] = ['aanbieder', 'lokaal-team', 'gi']

/** The organisation that delivers, by the code under which the statistics office knows it: AGB, or its own when it has none. */
export async function eigenPartij(tx: Tx): Promise<{ id: string; naam: string; leverancier: string }> {
  const p = tx.actor.partij && (await partijVan(tx, tx.actor.partij.id))
  if (!p || !LEVERANCIERS.includes(p.soort))
    throw ongeldig(
      veld('', 'Alleen wie zelf hulp geeft of maatregelen uitvoert levert.', 'Only who gives help or carries out measures delivers.', {
        gevonden: p?.soort ?? '',
        toegestaan: LEVERANCIERS.join(', '),
      }),
    )
  return { id: p.id, naam: p.naam, leverancier: p.agbCode ?? p.id.slice(-12) }
}
