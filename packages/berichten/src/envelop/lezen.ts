/**
 * Reads the StUF-GGk envelope 2.1. The payload is decoded while it is read, so a large message never
 * stands in memory twice.
 * @bron StUF-GGk 2.1 patch 04
 */
import type { Bevinding } from '../bevinding.ts'
import { gebroken, isGeldig } from '../bevinding.ts'
import { nietGelezen } from '../lezen/lees.ts'
import type { NietGelezen } from '../lezen/lees.ts'
import { Leesmachine } from '../lezen/machine.ts'
import type { Velden } from '../lezen/machine.ts'
import type { Wortelkeuze } from '../lezen/wortel.ts'
import { weiger } from '../lezen/weigering.ts'
import type { Reden, Weigering } from '../lezen/weigering.ts'
import { Base64Lezer } from './base64.ts'
import type { Envelop, Foutbericht, Systeem } from './typen.ts'
import { wortels } from './vorm.ts'
import type { EnvelopSoort } from './vorm.ts'

/** Outcome of reading an envelope; `envelop` is null when its form is wrong. */
export interface GelezenEnvelop {
  readonly soort: EnvelopSoort
  readonly envelop: Envelop | Foutbericht | null
  readonly bevindingen: readonly Bevinding[]
  readonly geldig: boolean
}

/** Envelope and payload together. */
export interface EnvelopMetInhoud extends GelezenEnvelop {
  /** The bytes inside; null for a fault or when the form is wrong. */
  readonly inhoud: Uint8Array | null
}

/** A file that is no envelope at all. */
export interface GeenEnvelop extends NietGelezen {
  readonly envelop: null
  readonly inhoud: null
}

const geenEnvelop = (w: Weigering): GeenEnvelop => ({ ...nietGelezen(w), envelop: null, inhoud: null })

const wortel: Wortelkeuze<EnvelopSoort> = (naam, uri) => {
  const w = wortels[naam]
  return w && w.knoop.uri === uri ? w : weiger('onbekend-bericht', naam.slice(0, 60))
}

const ladingen = new Set(['xmlBestand', 'tekstBestand'])

/** Largest envelope: base64 makes a message of 25 MB a third larger. */
const maxBytesEnvelop = 36 * 1024 * 1024

/** Feeds the parser everything but the payload, which goes to the decoder. */
class EnvelopLezer {
  readonly machine = new Leesmachine<EnvelopSoort>({}, wortel)
  readonly #bijInhoud: (stuk: Uint8Array) => void
  #base64: Base64Lezer | null = null
  fout = false

  constructor(bijInhoud: (stuk: Uint8Array) => void) {
    this.#bijInhoud = bijInhoud
  }

  schrijf(tekst: string): void {
    let van = 0
    while (van < tekst.length && !this.machine.weigering) {
      if (this.#base64) {
        const tot = tekst.indexOf('<', van)
        this.#neem(this.#base64, tekst.slice(van, tot < 0 ? tekst.length : tot), tot >= 0)
        van = tot < 0 ? tekst.length : tot
        continue
      }
      const tot = tekst.indexOf('>', van)
      this.machine.schrijf(tekst.slice(van, tot < 0 ? tekst.length : tot + 1))
      van = tot < 0 ? tekst.length : tot + 1
      if (tot >= 0 && tekst[tot - 1] !== '/' && ladingen.has(this.machine.waardeNaam ?? '')) this.#base64 = new Base64Lezer()
    }
  }

  #neem(lezer: Base64Lezer, tekst: string, laatste: boolean): void {
    this.machine.getikt()
    for (const stuk of [lezer.schrijf(tekst), laatste ? lezer.sluit() : new Uint8Array()]) {
      if (stuk === null) this.fout = true
      else if (stuk.length > 0) this.#bijInhoud(stuk)
    }
    if (laatste) this.#base64 = null
  }
}

const tekstVan = (o: Velden | undefined, naam: string): string => String(o?.[naam] ?? '')
const mag = (o: Velden, naam: string): string | undefined => (o[naam] === undefined ? undefined : String(o[naam]))

function systeemVan(w: unknown): Systeem {
  const o = (w ?? {}) as Velden
  return {
    organisatie: tekstVan(o, 'organisatie'),
    applicatie: tekstVan(o, 'applicatie'),
    administratie: mag(o, 'administratie'),
    gebruiker: mag(o, 'gebruiker'),
  }
}

function envelopVan(soort: EnvelopSoort, velden: Velden): Envelop | Foutbericht {
  const st = velden['stuurgegevens'] as Velden
  const deel = {
    zender: systeemVan(st['zender']),
    ontvanger: systeemVan(st['ontvanger']),
    referentienummer: tekstVan(st, 'referentienummer'),
    tijdstip: tekstVan(st, 'tijdstipBericht'),
  }
  if (soort === 'Fo01') {
    const f = velden['body'] as Velden
    const plek = tekstVan(f, 'plek') === 'server' ? 'server' : 'client'
    const crossRefnummer = tekstVan(st, 'crossRefnummer')
    return {
      soort,
      ...deel,
      crossRefnummer,
      code: tekstVan(f, 'code'),
      plek,
      omschrijving: tekstVan(f, 'omschrijving'),
      details: mag(f, 'details'),
    }
  }
  const p = velden['parameters'] as Velden
  return {
    soort,
    ...deel,
    crossRefnummer: mag(st, 'crossRefnummer'),
    functie: tekstVan(st, 'functie'),
    applicatieVersie: tekstVan(p, 'applicatieVersie'),
    applicatieSubversie: tekstVan(p, 'applicatieSubversie'),
    functieVersie: tekstVan(p, 'functieVersie'),
    functieSubversie: tekstVan(p, 'functieSubversie'),
    bestandsnaam: mag(p['bericht'] as Velden, '@bestandsnaam'),
  }
}

/** One payload and no more, and a text file has a name. */
function ladingFouten(soort: EnvelopSoort, velden: Velden): Bevinding[] {
  if (soort === 'Fo01') return []
  const bericht = ((velden['parameters'] as Velden | undefined)?.['bericht'] ?? {}) as Velden
  const aantal = [...ladingen].filter((n) => bericht[n] !== undefined).length
  const pad = 'parameters/bericht'
  if (aantal !== 1) return [gebroken(aantal === 0 ? 'XSD-ontbreekt' : 'XSD-volgorde', pad, null)]
  const naamloos = bericht['tekstBestand'] !== undefined && bericht['@bestandsnaam'] === undefined
  return naamloos ? [gebroken('XSD-ontbreekt', `${pad}/tekstBestand/@bestandsnaam`, null)] : []
}

function uitkomst(lezer: EnvelopLezer): GelezenEnvelop | GeenEnvelop {
  const { weigering, soort, velden } = lezer.machine
  if (weigering || !soort) return geenEnvelop(weigering ?? weiger('leeg'))
  const lading = lezer.fout ? [gebroken('XSD-tekst', 'parameters/bericht', null)] : []
  const bevindingen = [
    ...lezer.machine.bevindingen,
    ...lading,
    ...(lezer.machine.bevindingen.length > 0 ? [] : ladingFouten(soort, velden)),
  ]
  const geldig = isGeldig(bevindingen)
  return { soort, envelop: geldig ? envelopVan(soort, velden) : null, bevindingen, geldig }
}

/**
 * Reads an envelope from a stream; the payload is handed over in pieces as it is decoded.
 * @param bijInhoud receives the bytes of the message inside
 */
export async function leesEnvelopStroom(
  bron: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  bijInhoud: (stuk: Uint8Array) => void,
  maxBytes = maxBytesEnvelop,
): Promise<GelezenEnvelop | GeenEnvelop> {
  const lezer = new EnvelopLezer(bijInhoud)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let bytes = 0
  try {
    for await (const stuk of bron) {
      const eerste = bytes === 0
      bytes += stuk.length
      if (bytes > maxBytes) return geenEnvelop(weiger('te-groot', `> ${maxBytes} bytes`))
      if (eerste && stuk[0] === 0xef) return geenEnvelop(weiger('bom'))
      lezer.schrijf(decoder.decode(stuk, { stream: true }))
    }
    decoder.decode()
  } catch (e) {
    if (e instanceof TypeError) return geenEnvelop(weiger('geen-utf8'))
    throw e
  }
  lezer.machine.sluit()
  return uitkomst(lezer)
}

/**
 * Reads an envelope at once.
 * @example
 * const uit = leesEnvelop(readFileSync('envelop.xml'))
 * if (uit.soort && uit.inhoud) leesBericht(uit.inhoud)
 */
export function leesEnvelop(inhoud: Uint8Array, maxBytes = maxBytesEnvelop): EnvelopMetInhoud | GeenEnvelop {
  const weg = (reden: Reden) => geenEnvelop(weiger(reden))
  if (inhoud.length === 0) return weg('leeg')
  if (inhoud.length > maxBytes) return weg('te-groot')
  if (inhoud[0] === 0xef && inhoud[1] === 0xbb) return weg('bom')
  const stukken: Uint8Array[] = []
  const lezer = new EnvelopLezer((s) => stukken.push(s))
  try {
    lezer.schrijf(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inhoud))
  } catch (e) {
    if (e instanceof TypeError) return weg('geen-utf8')
    throw e
  }
  lezer.machine.sluit()
  const uit = uitkomst(lezer)
  if (uit.soort === null) return uit
  return { ...uit, inhoud: uit.geldig && uit.soort !== 'Fo01' ? Buffer.concat(stukken) : null }
}
