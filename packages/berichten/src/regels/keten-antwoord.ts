/** Rules across messages for the answer to a declaration (JW325), judged by the provider that declared. */
import type * as b from '../berichten.ts'
import type { EerdereDeclaratie, EerderePrestatie, Voorgeschiedenis } from './poorten.ts'
import { als, keten } from './toets.ts'
import type { Plaats, PoortToetsen } from './toets.ts'

/** The declaration that this message answers. */
function declaratie(p: Plaats, v: Voorgeschiedenis): EerdereDeclaratie | null {
  const { DeclaratieIdentificatie: id } = als<b.JW325>(p.ouders[0]).Header
  return v.declaratie(p.ontvanger, id.Identificatie)
}

/** Is the line what was declared? */
function gelijk(p: b.JW325Prestatie, x: EerderePrestatie): boolean {
  const zelfdeHulp = p.ToewijzingNummer === x.toewijzing && p.ProductCategorie === x.categorie && p.ProductCode === x.code
  const zelfdePeriode = p.ProductPeriode.Begindatum === x.begin && p.ProductPeriode.Einddatum === x.eind
  const zelfdeVolume = p.GeleverdVolume === x.volume && p.Eenheid === x.eenheid && (p.ProductTarief ?? null) === x.tarief
  return (
    zelfdeHulp && zelfdePeriode && zelfdeVolume && p.IngediendBedrag.Bedrag === x.bedrag && p.IngediendBedrag.DebetCredit === x.debetCredit
  )
}

export const antwoordToetsen: PoortToetsen = {
  TR337: keten<b.JW325Header>(['declaratie'], (_o, p, v) => declaratie(p, v) !== null),
  TR366: keten<b.JW325Prestatie>(['declaratie'], (o, p, v) => {
    const d = declaratie(p, v)
    return d === null ? null : d.prestatie(o.ProductReferentie.ReferentieNummer) !== null
  }),
  TR367: keten<b.JW325Prestatie>(['declaratie'], (o, p, v) => {
    const x = declaratie(p, v)?.prestatie(o.ProductReferentie.ReferentieNummer)
    return x ? gelijk(o, x) : null
  }),
  TR371: keten<b.JW325Header>(['declaratie'], (o, p, v) => {
    const d = declaratie(p, v)
    if (d === null) return null
    const { BasisschemaXsdVersie, BerichtXsdVersie } = o.XsdVersieDeclaratie
    return d.xsdVersie.BasisschemaXsdVersie === BasisschemaXsdVersie && d.xsdVersie.BerichtXsdVersie === BerichtXsdVersie
  }),
  TR376: keten<NonNullable<b.JW325['DeclaratieAntwoord']>>(['declaratie'], (o, p, v) => {
    const d = declaratie(p, v)
    return d === null ? null : d.nummer === o.DeclaratieNummer
  }),
}
