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
import { prestatieVan, sleuteldeel, toewijzingVan, zelfdeSleutel } from './eerder.ts'
import { isSoort, soortVan } from './schrijven.ts'

const sleutel = (...delen: readonly string[]): string => delen.join('\u0000')

interface Verzoek extends EerderVerzoek {
  readonly aanbieder: string
  readonly gemeente: string
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
  /** By municipality and number. */
  readonly toewijzingen = new Map<string, BekendeToewijzing>()
  readonly #vastgesteld = new Map<string, string>()
  readonly verzoeken = new Map<string, Verzoek>()
  readonly #starts = new Map<string, EerdereStart[]>()
  readonly #stops = new Map<string, EerdereStop[]>()
  readonly #prestaties = new Map<string, EerderePrestatie[]>()
  readonly #perReferentie = new Map<string, EerderePrestatie>()
  readonly #berichten = new Set<string>()
  readonly #declaraties = new Map<string, EerdereDeclaratie>()
  readonly #nummers = new Set<string>()
  readonly #laatste = new Map<string, string>()

  constructor(berichten: Iterable<b.Bericht> = []) {
    // Of one day a request comes before what was answered, and help before what was declared: a day says no order.
    const alle = [...berichten].toSorted((x, y) => vergelijk(dagtekening(x), dagtekening(y)) || rang(x) - rang(y))
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
    else if (isSoort(x, 'JW317')) this.#verzoek(x.Header, x.Client.Verzoek.ReferentieAanbieder, x.Client.Bsn)
    else if (isSoort(x, 'JW319')) this.#antwoord(x)
    else if (isSoort(x, 'JW323')) this.#declaratie(x, antwoorden.get(berichtSleutel('JW323', x)))
  }

  #toewijzing(x: b.JW301): void {
    for (const p of x.Client.ToegewezenProducten.ToegewezenProduct) {
      this.#zetToewijzing(x, p)
      const verzoek =
        p.ReferentieAanbieder === undefined ? undefined : this.verzoeken.get(sleutel(x.Header.Ontvanger, p.ReferentieAanbieder))
      if (verzoek) this.verzoeken.set(sleutel(verzoek.aanbieder, verzoek.referentie), { ...verzoek, toegewezen: true })
    }
  }

  /** The latest settled version is current, whatever order the messages came in. @bron iJw 3.2 IV013 */
  #zetToewijzing(x: b.JW301, p: b.JW301ToegewezenProduct): void {
    const k = sleutel(x.Header.Afzender, String(p.ToewijzingNummer))
    const moment = `${p.Toewijzingsdatum} ${p.Toewijzingstijd}`
    if (moment < (this.#vastgesteld.get(k) ?? '')) return
    this.#vastgesteld.set(k, moment)
    this.toewijzingen.set(k, toewijzingVan(x, p))
  }

  #start(x: b.JW305): void {
    for (const s of x.Client.StartProducten.StartProduct) {
      if (s.ToewijzingNummer === undefined) continue
      const deze = { ...sleuteldeel(x, s.Product), begindatum: s.Begindatum }
      const k = sleutel(deze.gemeente, String(s.ToewijzingNummer))
      const over = (this.#starts.get(k) ?? []).filter((y) => !zelfdeSleutel(y, deze) || y.begindatum !== deze.begindatum)
      this.#starts.set(k, s.StatusAanlevering === '3' ? over : [...over, deze])
    }
  }

  #stop(x: b.JW307): void {
    for (const s of x.Client.StopProducten.StopProduct) {
      if (s.ToewijzingNummer === undefined) continue
      const deze = { ...sleuteldeel(x, s.Product), begindatum: s.Begindatum, einddatum: s.Einddatum, reden: s.RedenBeeindiging }
      const k = sleutel(deze.gemeente, String(s.ToewijzingNummer))
      const zelfde = (y: EerdereStop) =>
        zelfdeSleutel(y, deze) && y.begindatum === deze.begindatum && y.einddatum === deze.einddatum && y.reden === deze.reden
      const over = (this.#stops.get(k) ?? []).filter((y) => !zelfde(y))
      this.#stops.set(k, s.StatusAanlevering === '3' ? over : [...over, deze])
    }
  }

  #verzoek(h: b.JW315['Header'] | b.JW317['Header'], referentie: string, bsn: string): void {
    const [aanbieder, gemeente] = [h.Afzender, h.Ontvanger]
    this.verzoeken.set(sleutel(aanbieder, referentie), { aanbieder, gemeente, referentie, bsn, antwoord: 'geen', toegewezen: false })
  }

  #vot(x: b.JW315): void {
    for (const p of x.Client.AangevraagdeProducten.AangevraagdProduct) this.#verzoek(x.Header, p.ReferentieAanbieder, x.Client.Bsn)
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
      bij(this.#prestaties, sleutel(x.Header.Ontvanger, String(r.toewijzing)), r)
    }
    this.#nummers.add(sleutel(aanbieder, DeclaratieNummer))
    const hier = sleutel(aanbieder, x.Header.Ontvanger)
    const laatste = this.#laatste.get(hier)
    if (laatste === undefined || na(DeclaratiePeriode.Begindatum, laatste)) this.#laatste.set(hier, DeclaratiePeriode.Begindatum)
    const xsdVersie = x.Header.XsdVersie
    this.#declaraties.set(sleutel(aanbieder, x.Header.BerichtIdentificatie.Identificatie), {
      nummer: DeclaratieNummer,
      xsdVersie,
      prestatie: (referentie) => eigen.get(referentie) ?? null,
    })
  }

  toewijzing(nummer: number, gemeente: string): BekendeToewijzing | null {
    return this.toewijzingen.get(sleutel(gemeente, String(nummer))) ?? null
  }

  eerderBericht(soort: BerichtSoort, afzender: string, identificatie: string): boolean {
    return this.#berichten.has(sleutel(soort, afzender, identificatie))
  }

  starts(nummer: number, gemeente: string): readonly EerdereStart[] {
    return this.#starts.get(sleutel(gemeente, String(nummer))) ?? leeg
  }

  stops(nummer: number, gemeente: string): readonly EerdereStop[] {
    return this.#stops.get(sleutel(gemeente, String(nummer))) ?? leeg
  }

  actueleToewijzingen(bsn: string, aanbieder: string, peildatum: string, gemeente: string): readonly BekendeToewijzing[] {
    const loopt = (t: BekendeToewijzing) => t.einddatum === null || !voor(t.einddatum, peildatum)
    return [...this.toewijzingen.values()].filter(
      (t) => t.bsn === bsn && t.aanbieder === aanbieder && t.gemeente === gemeente && loopt(t) && !isVerwijderd(t),
    )
  }

  verzoek(aanbieder: string, referentie: string): EerderVerzoek | null {
    return this.verzoeken.get(sleutel(aanbieder, referentie)) ?? null
  }

  openVerzoeken(bsn: string, aanbieder: string, gemeente: string): readonly EerderVerzoek[] {
    return [...this.verzoeken.values()].filter(
      (v) => v.bsn === bsn && v.aanbieder === aanbieder && v.gemeente === gemeente && v.antwoord !== 'afgewezen' && !v.toegewezen,
    )
  }

  prestaties(nummer: number, gemeente: string): readonly EerderePrestatie[] {
    return this.#prestaties.get(sleutel(gemeente, String(nummer))) ?? leeg
  }

  prestatie(aanbieder: string, referentie: string): EerderePrestatie | null {
    return this.#perReferentie.get(sleutel(aanbieder, referentie)) ?? null
  }

  declaratieNummerGebruikt(aanbieder: string, nummer: string): boolean {
    return this.#nummers.has(sleutel(aanbieder, nummer))
  }

  laatsteDeclaratieperiode(aanbieder: string, gemeente: string): string | null {
    return this.#laatste.get(sleutel(aanbieder, gemeente)) ?? null
  }

  declaratie(afzender: string, identificatie: string): EerdereDeclaratie | null {
    return this.#declaraties.get(sleutel(afzender, identificatie)) ?? null
  }
}

const VOLGORDE: readonly BerichtSoort[] = ['JW315', 'JW317', 'JW319', 'JW301', 'JW305', 'JW307', 'JW323', 'JW325']
const rang = (x: b.Bericht): number => {
  const i = VOLGORDE.findIndex((s) => s === soortVan(x))
  return i < 0 ? VOLGORDE.length : i
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
