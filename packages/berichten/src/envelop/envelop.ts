/**
 * Reads and writes the StUF-GGk envelope 2.1. The payload is decoded while it is read, so a large message never
 * stands in memory twice.
 * @bron StUF-GGk 2.1 patch 04
 */
import type { Bevinding } from '../bevinding.ts'
import { gebroken, isGeldig } from '../bevinding.ts'
import { nietGelezen } from '../lezen/lees.ts'
import type { NietGelezen } from '../lezen/lees.ts'
import { Leesmachine } from '../lezen/machine.ts'
import type { Velden, Wortelkeuze } from '../lezen/machine.ts'
import { weiger } from '../lezen/weigering.ts'
import type { Reden, Weigering } from '../lezen/weigering.ts'
import { xmlTekst } from '../schrijven.ts'
import { Base64Lezer, base64Stukken } from './base64.ts'
import { bestandsnaamVorm, ggkRuimte, stufRuimte, uuidVorm, wortels } from './vorm.ts'
import type { EnvelopSoort } from './vorm.ts'

/** A system at one end. `organisatie` is a municipality code, an AGB code or the name of a node. */
export interface Systeem {
  readonly organisatie: string
  /** Name of the software without version; GGk for the receiver. */
  readonly applicatie: string
  readonly administratie?: string | undefined
  readonly gebruiker?: string | undefined
}

/** An envelope around a message: Di01 out, Du01 back. */
export interface Envelop {
  readonly soort: 'Di01' | 'Du01'
  readonly zender: Systeem
  readonly ontvanger: Systeem
  /** UUID version 4, lower case. */
  readonly referentienummer: string
  /** Year to second or finer, for example 20261121103000. */
  readonly tijdstip: string
  /** In a Du01: the reference of the Di01 it answers. */
  readonly crossRefnummer?: string | undefined
  /** Kind of message inside, for example JW301. */
  readonly functie: string
  /** Four digits each. */
  readonly applicatieVersie: string
  readonly applicatieSubversie: string
  readonly functieVersie: string
  readonly functieSubversie: string
  /** A file name makes it a text file; without one it is XML. */
  readonly bestandsnaam?: string | undefined
}

/** A fault: the message did not arrive or could not be processed. */
export interface Foutbericht {
  readonly soort: 'Fo01'
  readonly zender: Partial<Systeem> & Pick<Systeem, 'applicatie'>
  readonly ontvanger: Partial<Systeem> & Pick<Systeem, 'applicatie'>
  readonly referentienummer: string
  readonly tijdstip: string
  readonly crossRefnummer: string
  readonly code: string
  /** Who can do something about it: the one who sent, or the one who received. */
  readonly plek: 'client' | 'server'
  readonly omschrijving: string
  readonly details?: string | undefined
}

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
      if (tot >= 0 && tekst[tot - 1] !== '/' && ladingen.has(this.machine.waardeNaam ?? ''))
        this.#base64 = new Base64Lezer()
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

const element = (naam: string, waarde: string | undefined, inspring: string): string[] =>
  waarde === undefined ? [] : [`${inspring}<${naam}>${xmlTekst(waarde)}</${naam}>`]

function systeemRegels(naam: string, s: Foutbericht['zender'], inspring: string): string[] {
  const dieper = `${inspring}\t`
  const velden = (['organisatie', 'applicatie', 'administratie', 'gebruiker'] as const).flatMap((v) =>
    element(`StUF:${v}`, s[v], dieper),
  )
  return [`${inspring}<StUF:${naam}>`, ...velden, `${inspring}</StUF:${naam}>`]
}

function stuurRegels(e: Envelop | Foutbericht, voor: 'GGK' | 'StUF'): string[] {
  return [
    `\t<${voor}:stuurgegevens>`,
    ...element('StUF:berichtcode', e.soort, '\t\t'),
    ...systeemRegels('zender', e.zender, '\t\t'),
    ...systeemRegels('ontvanger', e.ontvanger, '\t\t'),
    ...element('StUF:referentienummer', e.referentienummer, '\t\t'),
    ...element('StUF:tijdstipBericht', e.tijdstip, '\t\t'),
    ...element('StUF:crossRefnummer', e.soort === 'Di01' ? undefined : e.crossRefnummer, '\t\t'),
    ...(e.soort === 'Fo01' ? [] : element('StUF:functie', e.functie, '\t\t')),
    `\t</${voor}:stuurgegevens>`,
  ]
}

const verklaring = '<?xml version="1.0" encoding="UTF-8"?>'

/** Everything before and after the payload. */
function rondom(e: Envelop): readonly [voor: string, na: string] {
  const naam = e.soort === 'Di01' ? 'envelopHeenbericht-ggk_Di01' : 'envelopRetourbericht-ggk_Du01'
  const bestand = e.bestandsnaam === undefined ? 'xmlBestand' : 'tekstBestand'
  const attribuut = e.bestandsnaam === undefined ? '' : ` bestandsnaam="${xmlTekst(e.bestandsnaam)}"`
  const voor = [
    verklaring,
    `<GGK:${naam} xmlns:StUF="${stufRuimte}" xmlns:GGK="${ggkRuimte}">`,
    ...stuurRegels(e, 'GGK'),
    '\t<GGK:parameters>',
    ...(['applicatieVersie', 'applicatieSubversie', 'functieVersie', 'functieSubversie'] as const).flatMap((v) =>
      element(`GGK:${v}`, e[v], '\t\t'),
    ),
    '\t\t<GGK:bericht>',
    `\t\t\t<GGK:${bestand}${attribuut}>`,
  ]
  const na = [`</GGK:${bestand}>`, '\t\t</GGK:bericht>', '\t</GGK:parameters>', `</GGK:${naam}>`, '']
  return [voor.join('\r\n'), na.join('\r\n')]
}

/** What is wrong with an envelope before it is written: references, times, versions and file name have a fixed form. */
export function envelopFouten(e: Envelop): string[] {
  const cijfers4 = /^[0-9]{4}$/u
  const eisen: readonly (readonly [string, boolean])[] = [
    ['referentienummer', uuidVorm.test(e.referentienummer)],
    ['crossRefnummer', e.soort === 'Di01' ? e.crossRefnummer === undefined : uuidVorm.test(e.crossRefnummer ?? '')],
    ['tijdstip', /^[0-9]{8,17}$/u.test(e.tijdstip)],
    ['applicatieVersie', cijfers4.test(e.applicatieVersie)],
    ['applicatieSubversie', cijfers4.test(e.applicatieSubversie)],
    ['functieVersie', cijfers4.test(e.functieVersie)],
    ['functieSubversie', cijfers4.test(e.functieSubversie)],
    ['bestandsnaam', e.bestandsnaam === undefined || bestandsnaamVorm.test(e.bestandsnaam)],
  ]
  return eisen.filter(([, goed]) => !goed).map(([veld]) => veld)
}

/** Writes an envelope in pieces around a payload that comes in pieces. Check it with {@link envelopFouten} first. */
export async function* schrijfEnvelopStroom(
  e: Envelop,
  inhoud: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  const [voor, na] = rondom(e)
  yield bytes.encode(voor)
  for await (const stuk of base64Stukken(inhoud)) yield bytes.encode(stuk)
  yield bytes.encode(na)
}

/**
 * Writes an envelope at once. Check it with {@link envelopFouten} first.
 * @example schrijfEnvelop({ soort: 'Di01', functie: 'JW301', ... }, schrijfBericht(jw301))
 */
export function schrijfEnvelop(e: Envelop, inhoud: Uint8Array): Uint8Array {
  const [voor, na] = rondom(e)
  return new TextEncoder().encode(voor + Buffer.from(inhoud).toString('base64') + na)
}

/** Writes a fault. A municipality sends StUF055 when a message inside does not fit its schema. */
export function schrijfFout(f: Foutbericht): Uint8Array {
  const regels = [
    verklaring,
    `<StUF:Fo01Bericht xmlns:StUF="${stufRuimte}">`,
    ...stuurRegels(f, 'StUF'),
    '\t<StUF:body>',
    ...(['code', 'plek', 'omschrijving', 'details'] as const).flatMap((v) => element(`StUF:${v}`, f[v], '\t\t')),
    '\t</StUF:body>',
    '</StUF:Fo01Bericht>',
    '',
  ]
  return new TextEncoder().encode(regels.join('\r\n'))
}
