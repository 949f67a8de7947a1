/** Rules across messages for requests and answers (JW315, JW317, JW319). @bron iJw 3.2 OP306, OP307, OP350, IV092 */
import type * as b from '../berichten.ts'
import type { Bevinding } from '../bevinding.ts'
import { gebroken } from '../bevinding.ts'
import { na, plusDagen, voor } from '../datum.ts'
import type { Velden } from '../lezen/machine.ts'
import type { HulpInTijd } from './overlap.ts'
import { overlappend } from './overlap.ts'
import type { BekendeToewijzing, Voorgeschiedenis } from './poorten.ts'
import { als, gemeenteVan, keten } from './toets.ts'
import type { Oordeel, Plaats, PoortToetsen } from './toets.ts'

type TeWijzigen = b.JW317TeWijzigenProduct
type MetNummer = { readonly ToewijzingNummer: number }

const client = (p: Plaats) => als<b.JW317>(p.ouders[0]).Client

function actueel(p: Plaats, v: Voorgeschiedenis): readonly BekendeToewijzing[] {
  return v.actueleToewijzingen(client(p).Bsn, p.afzender, p.dagtekening, gemeenteVan(p))
}

const isActueel = (o: MetNummer, p: Plaats, v: Voorgeschiedenis): boolean => actueel(p, v).some((t) => t.nummer === o.ToewijzingNummer)

/** Judges a product to change against its allocation; what cannot be found is another rule's finding (TR351). */
const metToewijzing =
  (oordeel: (o: TeWijzigen, t: BekendeToewijzing, p: Plaats) => boolean) =>
  (o: TeWijzigen, p: Plaats, v: Voorgeschiedenis): Oordeel => {
    const t = v.toewijzing(o.ToewijzingNummer, gemeenteVan(p))
    return t === null ? null : oordeel(o, t, p)
  }

const na2020 = (o: TeWijzigen): boolean => o.Einddatum === undefined || na(o.Einddatum, '2020-12-31')

/** Is the whole of the allocation asked for anew: its budget, or its total over the whole period? */
function totaalGewijzigd(o: TeWijzigen, t: BekendeToewijzing): boolean {
  const budget = (t.budget !== null || o.Budget !== undefined) && o.Budget !== (t.budget ?? undefined)
  const totaal = t.omvang?.frequentie === '6' && (o.Omvang?.Volume !== t.omvang.volume || o.Omvang.Frequentie !== '6')
  return budget || totaal
}

/** The wanted situation: what stays, what changes and what is new. */
function gewenst(v: b.JW317Verzoek, toewijzing: (nummer: number) => BekendeToewijzing | null, pad: string): HulpInTijd[] {
  const bestaand = (nummer: number, hier: string, begin?: b.Datum, eind?: b.Datum | null): HulpInTijd[] => {
    const t = toewijzing(nummer)
    if (!t) return []
    return [
      { pad: hier, categorie: t.categorie, code: t.code, begin: begin ?? t.ingangsdatum, eind: eind === undefined ? t.einddatum : eind },
    ]
  }
  const blijft = v.OngewijzigdeProducten?.OngewijzigdProduct ?? []
  const anders = v.TeWijzigenProducten?.TeWijzigenProduct ?? []
  const nieuw = v.NieuweProducten?.NieuwProduct ?? []
  return [
    ...blijft.flatMap((x, i) => bestaand(x.ToewijzingNummer, `${pad}/OngewijzigdeProducten/OngewijzigdProduct[${i + 1}]`)),
    ...anders.flatMap((x, i) => {
      const hier = `${pad}/TeWijzigenProducten/TeWijzigenProduct[${i + 1}]`
      const t = toewijzing(x.ToewijzingNummer)
      // Until the day of the change the help stays as it was allocated.
      const eerst =
        t && voor(t.ingangsdatum, x.GewensteIngangsdatum)
          ? bestaand(x.ToewijzingNummer, hier, t.ingangsdatum, plusDagen(x.GewensteIngangsdatum, -1))
          : []
      return [...eerst, ...bestaand(x.ToewijzingNummer, hier, x.GewensteIngangsdatum, x.Einddatum ?? null)]
    }),
    ...nieuw.map((x, i) => ({
      pad: `${pad}/NieuweProducten/NieuwProduct[${i + 1}]`,
      categorie: x.Product?.Categorie ?? null,
      code: x.Product?.Code ?? null,
      begin: x.GewensteIngangsdatum,
      eind: x.Einddatum ?? null,
    })),
  ]
}

/** TR361 as findings at the products themselves; overlap among new products alone is TR410. */
export function gewensteOverlap(wortel: Velden, v: Pick<Voorgeschiedenis, 'toewijzing'>): Bevinding[] {
  const bericht = als<b.JW317>(wortel)
  const verzoek = bericht.Client.Verzoek
  const gemeente = bericht.Header.Ontvanger
  const nummers = [
    ...(verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []),
    ...(verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []),
  ].map((x) => x.ToewijzingNummer)
  if (nummers.length === 0) return []
  return overlappend(gewenst(verzoek, (n) => v.toewijzing(n, gemeente), 'Client/Verzoek')).map((pad) => gebroken('TR361', pad, null))
}

type MetReferentie = { readonly ReferentieAanbieder: string }
type Antwoord = b.JW319Antwoord

export const verzoekToetsen: PoortToetsen = {
  TR304: keten<MetNummer>(['toewijzing'], (o, p, v) => {
    const t = v.toewijzing(o.ToewijzingNummer, gemeenteVan(p))
    return t === null ? null : t.bsn === bsnBij(p)
  }),
  TR347: keten<MetReferentie>(['verzoek'], (o, p, v) => v.verzoek(p.afzender, o.ReferentieAanbieder) === null),
  TR349: keten<b.JW317Client>(['actueleToewijzingen'], (o, p, v) => {
    const { OngewijzigdeProducten: blijft, TeWijzigenProducten: anders } = o.Verzoek
    const genoemd = new Set([...(blijft?.OngewijzigdProduct ?? []), ...(anders?.TeWijzigenProduct ?? [])].map((x) => x.ToewijzingNummer))
    return actueel(p, v).every((t) => genoemd.has(t.nummer))
  }),
  TR350: keten<MetNummer>(['actueleToewijzingen'], isActueel),
  TR351: keten<MetNummer>(['actueleToewijzingen'], isActueel),
  TR355: keten<Antwoord>(['verzoek'], (o, p, v) => v.verzoek(p.ontvanger, o.ReferentieAanbieder) !== null),
  TR357: keten<TeWijzigen>(
    ['toewijzing'],
    metToewijzing((o, t, p) => na(o.GewensteIngangsdatum, p.dagtekening) || o.GewensteIngangsdatum === t.ingangsdatum),
  ),
  TR359: keten<Antwoord>(['verzoek'], (o, p, v) => v.verzoek(p.ontvanger, o.ReferentieAanbieder)?.toegewezen !== true),
  TR360: keten<Antwoord>(
    ['verzoek'],
    (o, p, v) => o.VerzoekAntwoord !== '2' || (v.verzoek(p.ontvanger, o.ReferentieAanbieder)?.antwoord ?? 'geen') === 'geen',
  ),
  TR365: keten<Antwoord>(['verzoek'], (o, p, v) => v.verzoek(p.ontvanger, o.ReferentieAanbieder)?.antwoord !== 'afgewezen'),
  TR373: keten<TeWijzigen>(
    ['toewijzing'],
    metToewijzing((o, t) => !totaalGewijzigd(o, t) || o.GewensteIngangsdatum === t.ingangsdatum),
  ),
  TR374: keten<b.JW317Client>(['openVerzoeken'], (o, p, v) => v.openVerzoeken(o.Bsn, p.afzender, gemeenteVan(p)).length === 0),
  TR375: keten<TeWijzigen>(
    ['toewijzing'],
    metToewijzing((o, t) => o.Omvang === undefined || t.categorie !== null || !na2020(o)),
  ),
  TR411: keten<TeWijzigen>(
    ['toewijzing'],
    metToewijzing((o, t) => o.Omvang !== undefined || t.code === null),
  ),
  TR412: keten<TeWijzigen>(
    ['toewijzing'],
    metToewijzing((o, t) => o.Omvang === undefined || t.code !== null || !na2020(o)),
  ),
}

/** The BSN that a line, product or answer is about: that of the nearest client above it. */
export function bsnBij(p: Plaats): string {
  for (let i = p.ouders.length - 1; i >= 0; i--) {
    const o = als<{ Bsn?: string; Client?: { Bsn?: string } }>(p.ouders[i])
    if (o.Bsn !== undefined) return o.Bsn
    if (o.Client?.Bsn !== undefined) return o.Client.Bsn
  }
  return ''
}
