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

const levering = (x: EerderePrestatie): string => [x.categorie, x.code, x.begin, x.eind].join('|')

/**
 * Debit lines that still count: submitted, not rejected and not reversed. A credit reverses once it is granted; one that
 * waits may still be refused. While it waits, the line it takes back and the one that replaces it count as the larger.
 */
export function staandePrestaties(alle: readonly EerderePrestatie[]): EerderePrestatie[] {
  const credits = alle.filter((x) => x.debetCredit === 'C')
  const terug = new Set(credits.filter((x) => x.oordeel === 'toegekend').map((x) => x.vorigeReferentie))
  const gevraagd = new Set(credits.filter((x) => x.oordeel === 'open').map((x) => x.vorigeReferentie))
  const staand = alle.filter((x) => x.debetCredit === 'D' && x.oordeel !== 'afgewezen' && !terug.has(x.referentie))
  const weg = new Set<EerderePrestatie>()
  for (const oud of staand.filter((x) => gevraagd.has(x.referentie))) {
    const nieuw = staand.find((x) => x.oordeel === 'open' && x !== oud && !weg.has(x) && levering(x) === levering(oud))
    if (nieuw) weg.add(nieuw.bedrag > oud.bedrag ? oud : nieuw)
  }
  return staand.filter((x) => !weg.has(x))
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
