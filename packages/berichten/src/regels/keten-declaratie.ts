/** Rules across messages for one line of a declaration (JW323). @bron iJw 3.2 OP279–OP284, OP302, OP365–OP368, IV089–IV091, TR323 */
import type * as b from '../berichten.ts'
import { eersteVanMaand, laatsteVanMaand, na, voor } from '../datum.ts'
import { bedragVan, maximumInPeriode, uitvoeringVan } from '../volume/volume.ts'
import type { BekendeToewijzing, EerderePrestatie, Voorgeschiedenis } from './poorten.ts'
import { als, extern, gemeenteVan, keten } from './toets.ts'
import type { Oordeel, Plaats, PoortToets, PoortToetsen } from './toets.ts'

type Prestatie = b.JW323Prestatie

/** The line at hand, whether the rule sits at the line itself or at a group inside it. */
const regelBij = (o: unknown, p: Plaats): Prestatie => {
  const zelf = o as Partial<Prestatie>
  return (zelf.ProductReferentie ? zelf : p.ouders.at(-1)) as unknown as Prestatie
}

/** Judges a line against its allocation; a line without one is another rule's finding (TR338). */
function metToewijzing(oordeel: (r: Prestatie, t: BekendeToewijzing, p: Plaats) => Oordeel): PoortToets {
  return keten<unknown>(['toewijzing'], (o, p, v) => {
    const r = regelBij(o, p)
    const t = v.toewijzing(r.ToewijzingNummer, gemeenteVan(p))
    return t === null ? null : oordeel(r, t, p)
  })
}

const debet = (r: Prestatie): boolean => r.IngediendBedrag.DebetCredit === 'D'

/** The product period starts on the first of the month, or with the allocation when that starts later. */
function goedBegin(r: Prestatie, t: BekendeToewijzing): boolean {
  const eerste = eersteVanMaand(r.ProductPeriode.Begindatum)
  return r.ProductPeriode.Begindatum === (na(t.ingangsdatum, eerste) ? t.ingangsdatum : eerste)
}

/** The product period ends on the last of the month, or with the allocation when that ends earlier. */
function goedEinde(r: Prestatie, t: BekendeToewijzing): boolean {
  const laatste = laatsteVanMaand(r.ProductPeriode.Einddatum)
  const hoort = t.einddatum !== null && voor(t.einddatum, laatste) ? t.einddatum : laatste
  return r.ProductPeriode.Einddatum === hoort
}

/** Does the volume of this line fit in its own period? */
function past(r: Prestatie, t: BekendeToewijzing): boolean {
  if (t.omvang === null) return true
  const { volume, eenheid, frequentie } = t.omvang
  const deel = { begin: t.ingangsdatum, eind: t.einddatum, omvang: { Volume: volume, Eenheid: eenheid, Frequentie: frequentie } }
  const periode = { begin: r.ProductPeriode.Begindatum, eind: r.ProductPeriode.Einddatum }
  const keer = r.Eenheid === '01' && eenheid === '04' ? 60 : 1
  return r.GeleverdVolume <= maximumInPeriode({ ...deel, uitvoering: uitvoeringVan(eenheid) }, periode) * keer
}

/** Units go together; without a size in the allocation the contract decides, which a message does not tell. */
function eenheidPast(r: Prestatie, t: BekendeToewijzing): Oordeel {
  if (t.omvang === null) return null
  return r.Eenheid === t.omvang.eenheid || (r.Eenheid === '01' && t.omvang.eenheid === '04')
}

/** Everything but the references and the sign: a credit takes back the whole line and nothing else (IV091, OP366). */
function identiek(r: Prestatie, x: EerderePrestatie): boolean {
  return (
    x.toewijzing === r.ToewijzingNummer &&
    x.categorie === r.ProductCategorie &&
    x.code === r.ProductCode &&
    x.begin === r.ProductPeriode.Begindatum &&
    x.eind === r.ProductPeriode.Einddatum &&
    x.volume === r.GeleverdVolume &&
    x.eenheid === r.Eenheid &&
    x.tarief === (r.ProductTarief ?? null) &&
    x.bedrag === r.IngediendBedrag.Bedrag
  )
}

const zelfdePrestatie = (r: Prestatie, p: Plaats, v: Voorgeschiedenis): Oordeel => {
  const vorig = r.ProductReferentie.VorigReferentieNummer
  if (debet(r) || vorig === undefined) return true
  const x = v.prestatie(p.afzender, vorig)
  return x !== null && x.debetCredit === 'D' && x.oordeel === 'toegekend' && identiek(r, x)
}

const opRegel = (nodig: PoortToets['nodig'], oordeel: (r: Prestatie, p: Plaats, v: Voorgeschiedenis) => Oordeel): PoortToets =>
  keten<unknown>(nodig, (o, p, v) => oordeel(regelBij(o, p), p, v))

export const declaratieToetsen: PoortToetsen = {
  TR307: metToewijzing((r, t) => !voor(r.ProductPeriode.Begindatum, t.ingangsdatum)),
  TR308: metToewijzing((r, t) => t.einddatum === null || !na(r.ProductPeriode.Einddatum, t.einddatum)),
  TR314: opRegel(['prestatie'], (r, p, v) => v.prestatie(p.afzender, r.ProductReferentie.ReferentieNummer) === null),
  TR318: keten<b.JW323Declaratie>(['laatsteDeclaratieperiode'], (o, p, v) => {
    const vorige = v.laatsteDeclaratieperiode(p.afzender, gemeenteVan(p))
    // A later period may leave a gap (nothing was delivered) and the last one may be sent again; going back may not.
    return vorige === null || !voor(o.DeclaratiePeriode.Begindatum, vorige)
  }),
  TR319: opRegel([], (r, p) => !na(r.ProductPeriode.Einddatum, als<b.JW323>(p.ouders[0]).Declaratie.DeclaratiePeriode.Einddatum)),
  TR321: metToewijzing((r, t) => !debet(r) || past(r, t)),
  TR323: opRegel(['prestatie'], zelfdePrestatie),
  TR333: keten<b.JW323Declaratie>(['declaratieNummerGebruikt'], (o, p, v) => !v.declaratieNummerGebruikt(p.afzender, o.DeclaratieNummer)),
  TR338: keten<Prestatie>(['toewijzing'], (o, p, v) => {
    const t = v.toewijzing(o.ToewijzingNummer, gemeenteVan(p))
    return t !== null && t.aanbieder === p.afzender && t.gemeente === p.ontvanger
  }),
  TR339: metToewijzing((r, t) => t.categorie === null || t.categorie === r.ProductCategorie),
  TR340: metToewijzing((r, t) => t.code === null || t.code === r.ProductCode),
  TR341: metToewijzing(eenheidPast),
  TR346: extern<Prestatie>(['tarief'], (o, p, e) => {
    if (o.Eenheid === '83') return true
    const t = e.tarief(p.afzender, o.ProductCode, o.Eenheid, o.ProductPeriode.Begindatum)
    if (t === null && o.Eenheid === '01') return null
    const tarief = t?.eenheid === '04' && o.Eenheid === '01' ? t : { bedrag: o.ProductTarief ?? 0, eenheid: o.Eenheid }
    return o.IngediendBedrag.Bedrag === bedragVan(o.GeleverdVolume, o.Eenheid, tarief)
  }),
  TR384: metToewijzing((_r, t) => t.redenWijziging !== '13'),
  TR387: metToewijzing(goedBegin),
  TR388: metToewijzing(goedEinde),
  TR390: opRegel(['prestaties'], (r, p, v) => {
    const vorig = r.ProductReferentie.VorigReferentieNummer
    return (
      debet(r) ||
      vorig === undefined ||
      !v
        .prestaties(r.ToewijzingNummer, gemeenteVan(p))
        .some((x) => x.debetCredit === 'C' && x.oordeel !== 'afgewezen' && x.vorigeReferentie === vorig)
    )
  }),
  TR418: extern<Prestatie>(['tarief'], (o, p, e) => {
    if (o.ProductTarief === undefined) return true
    const t = e.tarief(p.afzender, o.ProductCode, o.Eenheid, o.ProductPeriode.Begindatum)
    if (t === null) return null
    const perEenheid = o.Eenheid === '01' && t.eenheid === '04' ? Math.floor((t.bedrag + 30) / 60) : t.bedrag
    return o.ProductTarief === perEenheid
  }),
}
