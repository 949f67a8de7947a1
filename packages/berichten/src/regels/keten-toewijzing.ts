/** Rules across messages for the allocation (JW301), judged by the provider that receives it. */
import type * as b from '../berichten.ts'
import type { BekendeToewijzing, EerderePrestatie } from './poorten.ts'
import { bsnBij } from './keten-verzoek.ts'
import { als, gemeenteVan, keten } from './toets.ts'
import type { Plaats, PoortToetsen } from './toets.ts'

type Product = b.JW301ToegewezenProduct

/** The same allocation keeps its client, provider, product and first day. @bron iJw 3.2 IV066 */
function zelfde(t: BekendeToewijzing, o: Product, p: Plaats): boolean {
  const bsn = als<b.JW301>(p.ouders[0]).Client.Bsn
  const product = t.categorie === (o.Product?.Categorie ?? null) && t.code === (o.Product?.Code ?? null)
  return t.bsn === bsn && t.aanbieder === p.ontvanger && product && t.ingangsdatum === o.Ingangsdatum
}

/** Debit lines that still count: submitted, not rejected and not reversed. */
export function staandePrestaties(alle: readonly EerderePrestatie[]): EerderePrestatie[] {
  const geldend = alle.filter((x) => x.oordeel !== 'afgewezen')
  const terug = new Set(geldend.filter((x) => x.debetCredit === 'C').map((x) => x.vorigeReferentie))
  return geldend.filter((x) => x.debetCredit === 'D' && !terug.has(x.referentie))
}

export const toewijzingToetsen: PoortToetsen = {
  TR332: keten<Product>(['toewijzing'], (o, p, v) => {
    const t = v.toewijzing(o.ToewijzingNummer, gemeenteVan(p))
    return t === null || zelfde(t, o, p)
  }),
  TR379: keten<Product>(['verzoek'], (o, p, v) => {
    if (o.ReferentieAanbieder === undefined) return true
    const verzoek = v.verzoek(p.ontvanger, o.ReferentieAanbieder)
    // Only the first time, and only for whom it was asked.
    return verzoek !== null && verzoek.bsn === bsnBij(p) && verzoek.antwoord !== 'afgewezen' && !verzoek.toegewezen
  }),
  TR385: keten<Product>(['prestaties'], (o, p, v) => {
    const staand = staandePrestaties(v.prestaties(o.ToewijzingNummer, gemeenteVan(p)))
    return o.RedenWijziging !== '13' || staand.every((x) => x.oordeel !== 'toegekend')
  }),
}
