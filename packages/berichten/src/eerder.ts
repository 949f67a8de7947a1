/** Rows of memory made of messages: what a later message is compared with. */
import type * as b from './berichten.ts'
import type { BekendeToewijzing, EerderePrestatie, EerdereStart } from './regels/poorten.ts'

/** Whose delivery it is and of what: with its days the key of a start or stop. @bron iJw 3.2 IV008 */
export const sleuteldeel = (x: b.JW305 | b.JW307, p: b.Product | undefined) => ({
  bsn: x.Client.Bsn,
  aanbieder: x.Header.Afzender,
  gemeente: x.Header.Ontvanger,
  categorie: p?.Categorie ?? null,
  code: p?.Code ?? null,
})

export const zelfdeSleutel = (x: EerdereStart, y: EerdereStart): boolean =>
  x.bsn === y.bsn && x.aanbieder === y.aanbieder && x.categorie === y.categorie && x.code === y.code

/** An allocation as it stands in a message. */
export function toewijzingVan(x: b.JW301, p: b.JW301ToegewezenProduct): BekendeToewijzing {
  const { Omvang } = p
  return {
    nummer: p.ToewijzingNummer,
    bsn: x.Client.Bsn,
    gemeente: x.Header.Afzender,
    aanbieder: x.Header.Ontvanger,
    ingangsdatum: p.Ingangsdatum,
    einddatum: p.Einddatum ?? null,
    categorie: p.Product?.Categorie ?? null,
    code: p.Product?.Code ?? null,
    omvang: Omvang ? { volume: Omvang.Volume, eenheid: Omvang.Eenheid, frequentie: Omvang.Frequentie } : null,
    budget: p.Budget ?? null,
    redenWijziging: p.RedenWijziging ?? null,
  }
}

/** A line as it was submitted, with what became of it. */
export function prestatieVan(p: b.JW323Prestatie, oordeel: EerderePrestatie['oordeel']): EerderePrestatie {
  return {
    referentie: p.ProductReferentie.ReferentieNummer,
    vorigeReferentie: p.ProductReferentie.VorigReferentieNummer ?? null,
    toewijzing: p.ToewijzingNummer,
    categorie: p.ProductCategorie,
    code: p.ProductCode,
    begin: p.ProductPeriode.Begindatum,
    eind: p.ProductPeriode.Einddatum,
    volume: p.GeleverdVolume,
    eenheid: p.Eenheid,
    tarief: p.ProductTarief ?? null,
    bedrag: p.IngediendBedrag.Bedrag,
    debetCredit: p.IngediendBedrag.DebetCredit,
    oordeel,
  }
}
