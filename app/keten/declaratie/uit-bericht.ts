/** What a JW323 says, in the room's own shapes: lines, judgement per line, sum. */
import type { Bevinding, JW323 } from '@draad/berichten'
import { onbeoordeeld, regelsIn, type Kennis } from './kennis.ts'
import { metTeken, perRegel } from './rules.ts'
import type { NieuweRegel } from './store.ts'

/** Lines as the message has them, before anything is known of them. */
export function nieuweRegels(m: JW323, k: Pick<Kennis, 'toewijzingen'>): NieuweRegel[] {
  return regelsIn(m).map(({ client, plaats, p }) => ({
    client,
    plaats,
    toewijzingId: k.toewijzingen.get(p.ToewijzingNummer)?.id ?? null,
    toewijzingNummer: p.ToewijzingNummer,
    referentie: p.ProductReferentie.ReferentieNummer,
    vorigeReferentie: p.ProductReferentie.VorigReferentieNummer ?? null,
    categorie: p.ProductCategorie,
    productCode: p.ProductCode,
    begin: p.ProductPeriode.Begindatum,
    eind: p.ProductPeriode.Einddatum,
    volume: p.GeleverdVolume,
    eenheid: p.Eenheid,
    tarief: p.ProductTarief ?? null,
    bedrag: p.IngediendBedrag.Bedrag,
    debetCredit: p.IngediendBedrag.DebetCredit,
    stand: 'open',
    bevindingen: [],
    onbeoordeeld: [],
    keuze: null,
    retourcodes: [],
  }))
}

/** What the checks say, laid beside the lines; the whole under ''. */
export function oordelenVan(m: JW323, k: Kennis, bevindingen: readonly Bevinding[]) {
  const plekken = regelsIn(m)
  const fout = perRegel(bevindingen, plekken)
  const perPlek = new Map(
    plekken.map(({ client, plaats, p }) => [
      `${client}/${plaats}`,
      { bevindingen: fout.get(`${client}/${plaats}`) ?? [], onbeoordeeld: onbeoordeeld(p, k) },
    ]),
  )
  return { geheel: fout.get('') ?? [], perPlek }
}

/** The signed sum of a declaration in cents. */
export function ingediendVan(m: JW323): number {
  const t = m.Declaratie.TotaalIngediendBedrag
  return metTeken({ bedrag: t.TotaalBedrag, debetCredit: t.DebetCredit })
}
