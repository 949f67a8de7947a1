import {
  maximumInPeriode,
  maximumTotaal,
  productPeriode,
  uitvoeringVan,
  type Bevinding,
  type EerderePrestatie,
  type Eenheid,
  type JW323Prestatie,
  type Periode,
  type Toegewezen,
} from '@draad/berichten'
import { plusDagen, plusMaanden, product, type Datum } from '@draad/stelsel'
import type { Centen, GeldToewijzing, Gebrek, Regel, Tarief } from './model.ts'
import { prijs } from './prijs.ts'

/** Money with its sign: debit adds, credit takes away. */
export const metTeken = (r: { readonly bedrag: Centen; readonly debetCredit: 'D' | 'C' }): Centen =>
  r.debetCredit === 'C' ? -r.bedrag : r.bedrag

/** The calendar month around a day. */
export function maandVan(op: Datum): Periode {
  const begin = `${op.slice(0, 7)}-01`
  return { begin, eind: plusDagen(plusMaanden(begin, 1), -1) }
}

const toegewezen = (t: GeldToewijzing): Toegewezen | null =>
  t.omvang && {
    begin: t.ingangsdatum,
    eind: t.einddatum,
    omvang: { Volume: t.omvang.volume, Eenheid: t.omvang.eenheid, Frequentie: t.omvang.frequentie },
    uitvoering: uitvoeringVan(t.omvang.eenheid),
  }

/** The most that may be declared in the part of this month that the allocation covers; null without a size. @bron iJw 3.2 IV077, TR321 */
export function maximumInMaand(t: GeldToewijzing, maand: Datum): { periode: Periode; maximum: number | null } | null {
  const periode = productPeriode({ begin: t.ingangsdatum, eind: t.einddatum }, maand)
  if (!periode) return null
  const wat = toegewezen(t)
  return { periode, maximum: wat && maximumInPeriode(wat, periode) }
}

/** Tariff that holds on a day: that of the latest start. */
export function tariefOp(
  tarieven: readonly Tarief[],
  w: { readonly aanbiederId: string; readonly gemeenteId: string; readonly productCode: string; readonly eenheid: Eenheid },
  op: Datum,
): Tarief | null {
  const past = (eenheid: string) =>
    tarieven
      .filter(
        (t) =>
          t.aanbiederId === w.aanbiederId &&
          t.gemeenteId === w.gemeenteId &&
          t.productCode === w.productCode &&
          t.eenheid === eenheid &&
          t.van <= op &&
          (t.totEnMet === null || t.totEnMet >= op),
      )
      .toSorted((a, b) => (a.van < b.van ? 1 : -1))[0] ?? null
  // Minutes may be declared on a tariff per hour. @bron iJw 3.2 IV081
  return past(w.eenheid) ?? (w.eenheid === '01' ? past('04') : null)
}

/** The same line with another sign: a credit takes back the whole of it. @bron iJw 3.2 IV091, OP366 */
export function creditVan(r: Regel, referentie: string): JW323Prestatie {
  return {
    ProductReferentie: { ReferentieNummer: referentie, VorigReferentieNummer: r.referentie },
    ToewijzingNummer: r.toewijzingNummer,
    ProductCategorie: r.categorie,
    ProductCode: r.productCode,
    ProductPeriode: { Begindatum: r.begin, Einddatum: r.eind },
    GeleverdVolume: r.volume,
    Eenheid: r.eenheid,
    ...(r.tarief === null ? {} : { ProductTarief: r.tarief }),
    IngediendBedrag: { Bedrag: r.bedrag, DebetCredit: 'C' },
  }
}

/** A granted debit line that no credit took back yet may be credited. @bron iJw 3.2 IV085, OP360, TR390 */
export function magCrediteren(r: Regel, alle: readonly Regel[]): boolean {
  return (
    r.debetCredit === 'D' &&
    r.stand === 'toegekend' &&
    !alle.some((x) => x.debetCredit === 'C' && x.stand !== 'afgewezen' && x.vorigeReferentie === r.referentie)
  )
}

/** The same delivery: one allocation, product and product period. */
const zelfdeLevering = (a: Regel, b: Regel) =>
  a.toewijzingNummer === b.toewijzingNummer && a.productCode === b.productCode && a.begin === b.begin && a.eind === b.eind

/**
 * May this line be put right? What was granted can be taken back; what was refused can be declared anew, unless that was
 * done already. @bron iJw 3.2 OP303, OP360, OP366, TR389
 */
export function herstelbaar(r: Regel, alle: readonly Regel[]): boolean {
  if (magCrediteren(r, alle)) return true
  if (r.debetCredit !== 'D' || r.stand !== 'afgewezen') return false
  const terug = new Set(alle.filter((x) => x.debetCredit === 'C' && x.stand !== 'afgewezen').map((x) => x.vorigeReferentie))
  return !alle.some((x) => x.debetCredit === 'D' && x.stand !== 'afgewezen' && !terug.has(x.referentie) && zelfdeLevering(x, r))
}

export function alsPrestatie(r: Regel): EerderePrestatie {
  return {
    referentie: r.referentie,
    vorigeReferentie: r.vorigeReferentie,
    toewijzing: r.toewijzingNummer,
    categorie: r.categorie,
    code: r.productCode,
    begin: r.begin,
    eind: r.eind,
    volume: r.volume,
    eenheid: r.eenheid,
    tarief: r.tarief,
    bedrag: r.bedrag,
    debetCredit: r.debetCredit,
    oordeel: r.stand,
  }
}

/** A finding as it may be kept: without the value. */
export const gebrek = (b: Bevinding): Gebrek => ({
  regel: b.regel,
  retourcode: b.niveau === 'inhoud' ? '0001' : b.retourcode,
  nl: b.tekst,
  en: b.textEn,
})

const REGEL = /^Declaratie\/Clienten\/Client\[(\d+)\](?:\/Prestaties\/Prestatie\[(\d+)\])?/

/** Findings by the place of the line they are about (`client/line`); those about the whole stand under ''. */
export function perRegel(bevindingen: readonly Bevinding[], regels: readonly { client: number; plaats: number }[]): Map<string, Gebrek[]> {
  const uit = new Map<string, Gebrek[]>()
  const zet = (k: string, b: Bevinding) => {
    const al = uit.get(k) ?? []
    if (!al.some((x) => x.regel === b.regel)) uit.set(k, [...al, gebrek(b)])
  }
  for (const b of bevindingen) {
    if (!b.beoordeeld) continue
    const m = REGEL.exec(b.pad)
    if (!m) zet('', b)
    else if (m[2]) zet(`${m[1]}/${m[2]}`, b)
    // What is wrong with a client is wrong with each of its lines.
    else for (const r of regels) if (r.client === Number(m[1])) zet(`${r.client}/${r.plaats}`, b)
  }
  return uit
}

/**
 * Does this refuse the message as a whole? Then it is answered at once and counts as never sent.
 * @bron iJw 3.2 IV088 (levels 2 and header or declaration)
 */
export function heelFout(bevindingen: readonly Bevinding[]): boolean {
  return bevindingen.some((b) => b.beoordeeld && (b.niveau === 'inhoud' || !REGEL.test(b.pad)))
}

/** What the checks say of a line; `kiezen` when something could not be judged and nothing is wrong. */
export function voorstelVan(r: Pick<Regel, 'bevindingen' | 'onbeoordeeld'>): 'toekennen' | 'afwijzen' | 'kiezen' {
  if (r.bevindingen.length > 0) return 'afwijzen'
  return r.onbeoordeeld.length > 0 ? 'kiezen' : 'toekennen'
}

/** Codes with which a person may refuse what the checks could not decide. @bron iJw 3.2 TR418, TR346, TR341 */
export const REDEN_BIJ_KEUZE = ['0611', '9346', '9341'] as const
export type Keuzereden = (typeof REDEN_BIJ_KEUZE)[number]

/** Where the money of one allocation stands. Unknown is null, never zero. */
export interface Geldstand {
  /** Largest volume over the whole allocation, in its unit. */
  readonly volumeToegewezen: number | null
  readonly volumeToegekend: number
  /** In cents: the budget, or the largest volume at the tariff of the first day. */
  readonly toegewezen: Centen | null
  readonly open: Centen
  readonly toegekend: Centen
  readonly rest: Centen | null
}

/** Sums of the lines on one allocation, signed: credits are below zero. */
export interface Regelsom {
  readonly stand: Regel['stand']
  readonly eenheid: Eenheid
  readonly bedrag: Centen
  readonly volume: number
}

/** Adds up what was allocated, declared and granted, and what is left. */
export function geldstand(t: GeldToewijzing, sommen: readonly Regelsom[], tarief: Tarief | null): Geldstand {
  const som = (stand: Regel['stand']) => sommen.filter((r) => r.stand === stand).reduce((n, r) => n + r.bedrag, 0)
  const wat = toegewezen(t)
  const volumeToegewezen = wat && maximumTotaal(wat)
  // Counted in minutes where hours were allocated, so that nothing is lost on the way.
  const uren = t.omvang?.eenheid === '04'
  const fijn = sommen
    .filter((r) => r.stand === 'toegekend')
    .reduce((n, r) => n + (uren && r.eenheid === '04' ? r.volume * 60 : r.volume), 0)
  const waarde = t.omvang && volumeToegewezen !== null ? (prijs(volumeToegewezen, t.omvang.eenheid, tarief)?.bedrag ?? null) : null
  const toegewezenBedrag = t.budget ?? waarde
  const toegekend = som('toegekend')
  return {
    volumeToegewezen,
    volumeToegekend: uren ? Math.round((fijn / 60) * 100) / 100 : fijn,
    toegewezen: toegewezenBedrag,
    open: som('open'),
    toegekend,
    rest: toegewezenBedrag === null ? null : toegewezenBedrag - toegekend,
  }
}

/** Name of a product for people; its code when the national list does not know it. */
export const productNaam = (code: string): string => product(code)?.naam ?? code

export const isKeuzereden = (keuze: string | null): keuze is Keuzereden => REDEN_BIJ_KEUZE.some((r) => r === keuze)
