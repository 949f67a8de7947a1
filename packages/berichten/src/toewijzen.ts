/** What goes into an allocation message, and when a change keeps its number. */
import type { Datum, JW301ToegewezenProduct as Product, JW317TeWijzigenProduct, JW317Verzoek, Tijd } from './berichten.ts'
import { na, plusDagen, voor } from './datum.ts'

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
export function volledigeStand(alle: readonly Product[], aanmaakdatum: Datum, gewijzigd: ReadonlySet<number>): Product[] {
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
  const totaal = oud.Omvang?.Frequentie === '6' && nieuw.Omvang?.Frequentie === '6' && oud.Omvang.Eenheid === nieuw.Omvang.Eenheid
  if (!totaal && !gelijk(oud.Omvang, nieuw.Omvang)) return 'nieuw-nummer'
  if ((oud.Budget === undefined) !== (nieuw.Budget === undefined)) return 'nieuw-nummer'
  const rest = gelijk(oud.Omvang, nieuw.Omvang) && oud.Budget === nieuw.Budget && oud.Einddatum === nieuw.Einddatum
  return rest && (nieuw.RedenWijziging ?? '') !== '13' ? 'ongewijzigd' : 'zelfde-nummer'
}

/** When and with which numbers new allocations are made. */
export interface Toewijsgegevens {
  readonly toewijzingsdatum: Datum
  readonly toewijzingstijd: Tijd
  /** Gives a number that was never used before in this municipality. */
  readonly nieuwNummer: () => number
}

/** What a granted request leads to, or which allocation needs to be talked about first. */
export type Honorering =
  | { readonly soort: 'toewijzen'; readonly producten: readonly Product[] }
  | { readonly soort: 'onbekende-toewijzing'; readonly nummer: number }
  | { readonly soort: 'overleg'; readonly nummer: number; readonly waarom: string; readonly waaromEn: string }

/** One product to change: the same allocation changed, or the old one ended and a new one after it; null when neither fits. */
function gewijzigd(oud: Product, w: JW317TeWijzigenProduct, referentie: string, g: Toewijsgegevens): Product[] | null {
  const vastgesteld = { Toewijzingsdatum: g.toewijzingsdatum, Toewijzingstijd: g.toewijzingstijd, ReferentieAanbieder: referentie }
  const zonder = { ...oud, RedenWijziging: undefined }
  const wens = { ...zonder, Einddatum: w.Einddatum, Omvang: w.Omvang, Budget: w.Budget }
  const wijze = wijzigwijze(zonder, wens)
  if (wijze === 'ongewijzigd') return [{ ...zonder, ReferentieAanbieder: referentie }]
  if (wijze === 'zelfde-nummer') return [{ ...wens, ...vastgesteld, RedenWijziging: '12' }]
  if (!na(w.GewensteIngangsdatum, oud.Ingangsdatum)) return null
  const tot = plusDagen(w.GewensteIngangsdatum, -1)
  const eerder = oud.Einddatum !== undefined && voor(oud.Einddatum, tot) ? oud.Einddatum : tot
  return [
    { ...oud, ...vastgesteld, Einddatum: eerder, RedenWijziging: '12' },
    { ...wens, ...vastgesteld, ToewijzingNummer: g.nieuwNummer(), Ingangsdatum: w.GewensteIngangsdatum },
  ]
}

/**
 * The allocations that grant a request for change as a whole, as it was asked. Every product carries the reference of
 * the request. Another size from the very first day cannot be sent as a change: that is for people to agree on.
 *
 * @param actueel the latest version of the current allocations of this client at this provider
 * @example honoreerWijziging(jw317.Client.Verzoek, actueel, { toewijzingsdatum: '2026-11-21', toewijzingstijd: '10:00:00', nieuwNummer })
 * @bron iJw 3.2 IV093, IV097, IV099, OP257, OP348, OP380
 */
export function honoreerWijziging(verzoek: JW317Verzoek, actueel: readonly Product[], g: Toewijsgegevens): Honorering {
  const { ReferentieAanbieder } = verzoek
  const perNummer = new Map(actueel.map((p) => [p.ToewijzingNummer, p]))
  const producten: Product[] = []
  for (const { ToewijzingNummer: nummer } of verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []) {
    const oud = perNummer.get(nummer)
    if (!oud) return { soort: 'onbekende-toewijzing', nummer }
    producten.push({ ...oud, RedenWijziging: undefined, ReferentieAanbieder })
  }
  for (const w of verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []) {
    const oud = perNummer.get(w.ToewijzingNummer)
    if (!oud) return { soort: 'onbekende-toewijzing', nummer: w.ToewijzingNummer }
    const nieuw = gewijzigd(oud, w, ReferentieAanbieder, g)
    if (!nieuw) return { soort: 'overleg', nummer: w.ToewijzingNummer, ...vanafHetBegin }
    producten.push(...nieuw)
  }
  for (const n of verzoek.NieuweProducten?.NieuwProduct ?? []) {
    const { GewensteIngangsdatum: Ingangsdatum, ...rest } = n
    const vastgesteld = { Toewijzingsdatum: g.toewijzingsdatum, Toewijzingstijd: g.toewijzingstijd }
    producten.push({ ...rest, ...vastgesteld, ToewijzingNummer: g.nieuwNummer(), ReferentieAanbieder, Ingangsdatum })
  }
  return { soort: 'toewijzen', producten }
}

const vanafHetBegin = {
  waarom: 'Een andere omvang vanaf de eerste dag kan niet als wijziging worden gestuurd. Overleg met de aanbieder.',
  waaromEn: 'Another size from the first day cannot be sent as a change. Talk to the provider.',
}
