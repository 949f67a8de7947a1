/**
 * The memory of earlier messages as a port: give it the messages that were exchanged, and it answers what the rules
 * across messages ask. For small collections (a folder, a test); an application answers from its own records.
 */
import type * as b from './berichten.ts'
import { na, vergelijk, voor } from './datum.ts'
import type { BerichtSoort } from './definitie/index.ts'
import type {
  BekendeToewijzing,
  EerdereDeclaratie,
  EerderePrestatie,
  EerdereStart,
  EerdereStop,
  EerderVerzoek,
  Voorgeschiedenis,
} from './regels/poorten.ts'
import { isSoort, soortVan } from './schrijven.ts'

const sleutel = (...delen: readonly string[]): string => delen.join('\u0000')

interface Verzoek extends EerderVerzoek {
  readonly aanbieder: string
}

const leeg: readonly never[] = []

function bij<K, V>(kaart: Map<K, V[]>, k: K, v: V): void {
  const al = kaart.get(k)
  if (al) al.push(v)
  else kaart.set(k, [v])
}

/** A removed allocation is one that ends on its first day for reason 13 (or 01, withdrawn). @bron iJw 3.2 OP087 */
export function isVerwijderd(t: BekendeToewijzing): boolean {
  return (t.redenWijziging === '13' || t.redenWijziging === '01') && t.einddatum === t.ingangsdatum
}

/**
 * Remembers messages. Messages that were rejected in a return message do not count; a declaration line counts as
 * granted once its answer is there and does not reject it.
 *
 * @example
 * const voorgeschiedenis = new Geschiedenis(eerdereBerichten)
 * controleer(bericht, { voorgeschiedenis })
 */
export class Geschiedenis implements Voorgeschiedenis {
  readonly toewijzingen = new Map<number, BekendeToewijzing>()
  readonly verzoeken = new Map<string, Verzoek>()
  readonly #starts = new Map<number, EerdereStart[]>()
  readonly #stops = new Map<number, EerdereStop[]>()
  readonly #prestaties = new Map<number, EerderePrestatie[]>()
  readonly #perReferentie = new Map<string, EerderePrestatie>()
  readonly #berichten = new Set<string>()
  readonly #declaraties = new Map<string, EerdereDeclaratie>()
  readonly #nummers = new Set<string>()
  readonly #laatste = new Map<string, string>()

  constructor(berichten: Iterable<b.Bericht> = []) {
    const alle = [...berichten].toSorted((x, y) => vergelijk(dagtekening(x), dagtekening(y)))
    const afgekeurd = new Set(alle.filter(isAfkeur).map(antwoordSleutel))
    const antwoorden = new Map(alle.filter((x) => isSoort(x, 'JW325')).map((x) => [declaratieSleutel(x), x]))
    for (const x of alle) {
      const soort = soortVan(x)
      if (!soort) continue
      this.#berichten.add(berichtSleutel(soort, x))
      if (!afgekeurd.has(berichtSleutel(soort, x))) this.#neem(x, antwoorden)
    }
  }

  #neem(x: b.Bericht, antwoorden: ReadonlyMap<string, b.JW325>): void {
    if (isSoort(x, 'JW301')) this.#toewijzing(x)
    else if (isSoort(x, 'JW305')) this.#start(x)
    else if (isSoort(x, 'JW307')) this.#stop(x)
    else if (isSoort(x, 'JW315')) this.#vot(x)
    else if (isSoort(x, 'JW317')) this.#verzoek(x.Header.Afzender, x.Client.Verzoek.ReferentieAanbieder, x.Client.Bsn)
    else if (isSoort(x, 'JW319')) this.#antwoord(x)
    else if (isSoort(x, 'JW323')) this.#declaratie(x, antwoorden.get(berichtSleutel('JW323', x)))
  }

  #toewijzing(x: b.JW301): void {
    for (const p of x.Client.ToegewezenProducten.ToegewezenProduct) {
      this.toewijzingen.set(p.ToewijzingNummer, toewijzingVan(x, p))
      const verzoek =
        p.ReferentieAanbieder === undefined ? undefined : this.verzoeken.get(sleutel(x.Header.Ontvanger, p.ReferentieAanbieder))
      if (verzoek) this.verzoeken.set(sleutel(verzoek.aanbieder, verzoek.referentie), { ...verzoek, toegewezen: true })
    }
  }

  #start(x: b.JW305): void {
    for (const s of x.Client.StartProducten.StartProduct) {
      if (s.ToewijzingNummer === undefined) continue
      const over = (this.#starts.get(s.ToewijzingNummer) ?? []).filter((y) => y.begindatum !== s.Begindatum)
      this.#starts.set(s.ToewijzingNummer, s.StatusAanlevering === '3' ? over : [...over, { begindatum: s.Begindatum }])
    }
  }

  #stop(x: b.JW307): void {
    for (const s of x.Client.StopProducten.StopProduct) {
      if (s.ToewijzingNummer === undefined) continue
      const deze = { begindatum: s.Begindatum, einddatum: s.Einddatum, reden: s.RedenBeeindiging }
      const zelfde = (y: EerdereStop) => y.begindatum === deze.begindatum && y.einddatum === deze.einddatum && y.reden === deze.reden
      const over = (this.#stops.get(s.ToewijzingNummer) ?? []).filter((y) => !zelfde(y))
      this.#stops.set(s.ToewijzingNummer, s.StatusAanlevering === '3' ? over : [...over, deze])
    }
  }

  #verzoek(aanbieder: string, referentie: string, bsn: string): void {
    this.verzoeken.set(sleutel(aanbieder, referentie), { aanbieder, referentie, bsn, antwoord: 'geen', toegewezen: false })
  }

  #vot(x: b.JW315): void {
    for (const p of x.Client.AangevraagdeProducten.AangevraagdProduct) this.#verzoek(x.Header.Afzender, p.ReferentieAanbieder, x.Client.Bsn)
  }

  #antwoord(x: b.JW319): void {
    const k = sleutel(x.Header.Ontvanger, x.Antwoord.ReferentieAanbieder)
    const al = this.verzoeken.get(k)
    if (al) this.verzoeken.set(k, { ...al, antwoord: x.Antwoord.VerzoekAntwoord === '1' ? 'afgewezen' : 'in-onderzoek' })
  }

  #declaratie(x: b.JW323, antwoord: b.JW325 | undefined): void {
    const aanbieder = x.Header.Afzender
    const { DeclaratieNummer, DeclaratiePeriode, Clienten } = x.Declaratie
    const oordeel = oordeelVan(antwoord)
    const eigen = new Map<string, EerderePrestatie>()
    for (const p of Clienten.Client.flatMap((c) => c.Prestaties.Prestatie)) {
      const r = prestatieVan(p, oordeel(p.ProductReferentie.ReferentieNummer))
      eigen.set(r.referentie, r)
      this.#perReferentie.set(sleutel(aanbieder, r.referentie), r)
      bij(this.#prestaties, r.toewijzing, r)
    }
    this.#nummers.add(sleutel(aanbieder, DeclaratieNummer))
    const laatste = this.#laatste.get(aanbieder)
    if (laatste === undefined || na(DeclaratiePeriode.Begindatum, laatste)) this.#laatste.set(aanbieder, DeclaratiePeriode.Begindatum)
    const xsdVersie = x.Header.XsdVersie
    this.#declaraties.set(sleutel(aanbieder, x.Header.BerichtIdentificatie.Identificatie), {
      nummer: DeclaratieNummer,
      xsdVersie,
      prestatie: (referentie) => eigen.get(referentie) ?? null,
    })
  }

  toewijzing(nummer: number): BekendeToewijzing | null {
    return this.toewijzingen.get(nummer) ?? null
  }

  eerderBericht(soort: BerichtSoort, afzender: string, identificatie: string): boolean {
    return this.#berichten.has(sleutel(soort, afzender, identificatie))
  }

  starts(nummer: number): readonly EerdereStart[] {
    return this.#starts.get(nummer) ?? leeg
  }

  stops(nummer: number): readonly EerdereStop[] {
    return this.#stops.get(nummer) ?? leeg
  }

  actueleToewijzingen(bsn: string, aanbieder: string, peildatum: string): readonly BekendeToewijzing[] {
    const loopt = (t: BekendeToewijzing) => t.einddatum === null || !voor(t.einddatum, peildatum)
    return [...this.toewijzingen.values()].filter((t) => t.bsn === bsn && t.aanbieder === aanbieder && loopt(t) && !isVerwijderd(t))
  }

  verzoek(aanbieder: string, referentie: string): EerderVerzoek | null {
    return this.verzoeken.get(sleutel(aanbieder, referentie)) ?? null
  }

  openVerzoeken(bsn: string, aanbieder: string): readonly EerderVerzoek[] {
    return [...this.verzoeken.values()].filter(
      (v) => v.bsn === bsn && v.aanbieder === aanbieder && v.antwoord !== 'afgewezen' && !v.toegewezen,
    )
  }

  prestaties(nummer: number): readonly EerderePrestatie[] {
    return this.#prestaties.get(nummer) ?? leeg
  }

  prestatie(aanbieder: string, referentie: string): EerderePrestatie | null {
    return this.#perReferentie.get(sleutel(aanbieder, referentie)) ?? null
  }

  declaratieNummerGebruikt(aanbieder: string, nummer: string): boolean {
    return this.#nummers.has(sleutel(aanbieder, nummer))
  }

  laatsteDeclaratieperiode(aanbieder: string): string | null {
    return this.#laatste.get(aanbieder) ?? null
  }

  declaratie(afzender: string, identificatie: string): EerdereDeclaratie | null {
    return this.#declaraties.get(sleutel(afzender, identificatie)) ?? null
  }
}

const dagtekening = (x: b.Bericht): string => x.Header.BerichtIdentificatie.Dagtekening

const berichtSleutel = (soort: BerichtSoort, x: b.Bericht): string =>
  sleutel(soort, x.Header.Afzender, x.Header.BerichtIdentificatie.Identificatie)

const antwoordOp: Partial<Record<BerichtSoort, BerichtSoort>> = {
  JW302: 'JW301',
  JW306: 'JW305',
  JW308: 'JW307',
  JW316: 'JW315',
  JW318: 'JW317',
  JW320: 'JW319',
}

const declaratieSleutel = (x: b.JW325): string => sleutel('JW323', x.Header.Ontvanger, x.Header.DeclaratieIdentificatie.Identificatie)

/** The message that a return message is about; return messages keep the sender and identification of the original. */
function antwoordSleutel(x: b.Bericht): string {
  if (isSoort(x, 'JW325')) return declaratieSleutel(x)
  const soort = soortVan(x)
  return berichtSleutel((soort && antwoordOp[soort]) ?? 'JW301', x)
}

/** Is this an answer that rejects the whole message? */
function isAfkeur(x: b.Bericht): boolean {
  const soort = soortVan(x)
  if (isSoort(x, 'JW325')) {
    const codes = x.DeclaratieAntwoord?.RetourCodes.RetourCode ?? []
    return x.Header.RetourCodes.RetourCode.some((c) => c !== '0200') || codes.some((c) => c !== '0200' && c !== '8001')
  }
  return soort !== null && antwoordOp[soort] !== undefined && 'RetourCodes' in x.Header
}

/** What became of each line; open as long as there is no answer. */
function oordeelVan(antwoord: b.JW325 | undefined): (referentie: string) => EerderePrestatie['oordeel'] {
  if (!antwoord) return () => 'open'
  const regels = antwoord.DeclaratieAntwoord?.Clienten?.Client.flatMap((c) => c.Prestaties.Prestatie) ?? []
  const afgewezen = new Set(regels.map((p) => p.ProductReferentie.ReferentieNummer))
  return (referentie) => (afgewezen.has(referentie) ? 'afgewezen' : 'toegekend')
}

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

function prestatieVan(p: b.JW323Prestatie, oordeel: EerderePrestatie['oordeel']): EerderePrestatie {
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
    bedrag: p.IngediendBedrag.Bedrag,
    debetCredit: p.IngediendBedrag.DebetCredit,
    oordeel,
  }
}
