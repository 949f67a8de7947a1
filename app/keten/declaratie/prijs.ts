import { bedragVan, tariefPerMinuut, type Eenheid } from '@draad/berichten'
import type { Centen } from './model.ts'

/** What a volume costs, and the tariff that stands in the line. Euros are their own amount. @bron iJw 3.2 IV081, TR346, CS339, CD087 */
export function prijs(
  volume: number,
  eenheid: Eenheid,
  tarief: { readonly bedrag: Centen; readonly eenheid: Eenheid } | null,
): { readonly bedrag: Centen; readonly tarief: Centen | null } | null {
  if (eenheid === '83') return { bedrag: volume, tarief: null }
  if (!tarief) return null
  const perMinuut = eenheid === '01' && tarief.eenheid === '04'
  return { bedrag: bedragVan(volume, eenheid, tarief), tarief: perMinuut ? tariefPerMinuut(tarief.bedrag) : tarief.bedrag }
}
