/** Writes a message in the prescribed file form: UTF-8 without byte order mark, lines ended by CR and LF. */
import type { Bericht, BerichtPerSoort } from './berichten.ts'
import type { BerichtSoort } from './definitie/index.ts'
import { berichten, berichtSoorten, naamruimte, xsdVersie } from './definitie/index.ts'
import type { Element } from './definitie/vorm.ts'

const soortPerCode = new Map(berichtSoorten.map((s) => [berichten[s].code, s]))

/** Which message an object is, by its code; null for an object that is none of ours. */
export function soortVan(bericht: Bericht): BerichtSoort | null {
  return soortPerCode.get(bericht.Header.BerichtCode) ?? null
}

/**
 * True when the message is of this kind; narrows its type.
 * @example if (isSoort(bericht, 'JW305')) bericht.Client.StartProducten
 */
export function isSoort<S extends BerichtSoort>(bericht: Bericht, soort: S): bericht is BerichtPerSoort[S] {
  return soortVan(bericht) === soort
}

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
// What XML 1.0 has no way to write at all; a lone half of a surrogate pair is no character either.
const onschrijfbaar = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const bijzonder = /[&<>\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Text as XML content; what XML cannot hold becomes the replacement character. */
export function xmlTekst(waarde: string): string {
  if (!bijzonder.test(waarde)) return waarde
  return waarde.replace(onschrijfbaar, '\uFFFD').replace(/[&<>\r]/g, (t) => tekens[t] ?? t)
}

type Velden = Readonly<Record<string, unknown>>

function regels(elementen: readonly Element[], velden: Velden, voorvoegsel: string, inspring: string, uit: string[]): void {
  for (const e of elementen) {
    const waarde = velden[e.naam]
    if (waarde === undefined || waarde === null) continue
    const naam = `${e.ns === 'basis' ? 'ijw' : voorvoegsel}:${e.naam}`
    const alle: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde]
    for (const een of alle) {
      if (e.soort === 'veld') {
        uit.push(`${inspring}<${naam}>${xmlTekst(String(een))}</${naam}>`)
        continue
      }
      uit.push(`${inspring}<${naam}>`)
      regels(e.inhoud, een as Velden, voorvoegsel, `${inspring}\t`, uit)
      uit.push(`${inspring}</${naam}>`)
    }
  }
}

/** The first lines of a file, up to and including the opening of the root element. */
export function opening(soort: BerichtSoort): string {
  const v = soort.toLowerCase()
  return `<?xml version="1.0" encoding="UTF-8"?>\r\n<${v}:Bericht xmlns:${v}="${naamruimte(soort)}" xmlns:ijw="${naamruimte('basisschema')}">`
}

/** One element with all that is in it, as lines; for writing a large message piece by piece. */
export function elementTekst(e: Element, waarde: unknown, soort: BerichtSoort, inspring = '\t'): string {
  const uit: string[] = []
  regels([e], { [e.naam]: waarde }, soort.toLowerCase(), inspring, uit)
  return uit.join('\r\n')
}

/** The message as text; see {@link schrijfBericht}. */
export function berichtTekst(bericht: Bericht): string {
  const soort = soortVan(bericht)
  if (!soort) throw new TypeError('The object is no iJw 3.2 message: Header.BerichtCode is not one of the fourteen codes.')
  const uit = [opening(soort)]
  regels(berichten[soort].inhoud, bericht as unknown as Velden, soort.toLowerCase(), '\t', uit)
  uit.push(`</${soort.toLowerCase()}:Bericht>`, '')
  return uit.join('\r\n')
}

const bytes = new TextEncoder()

/**
 * Writes a message. It does not check it: read it back with `leesBericht` before sending.
 * Throws a TypeError only for an object that is no message at all (a mistake in the program, not in data).
 *
 * @example writeFileSync('toewijzing.xml', schrijfBericht(jw301))
 * @bron iJw 3.2 OP192
 */
export function schrijfBericht(bericht: Bericht): Uint8Array {
  return bytes.encode(berichtTekst(bericht))
}

/**
 * The header of a new message, with the fixed codes and versions filled in.
 * @param k who sends, who receives, the sender's own identification (at most 12 characters) and the date
 * @example kop('JW301', { afzender: '0344', ontvanger: '12345678', identificatie: 'T1', dagtekening: '2026-11-21' })
 */
export function kop<S extends BerichtSoort>(
  soort: S,
  k: { readonly afzender: string; readonly ontvanger: string; readonly identificatie: string; readonly dagtekening: string },
) {
  return {
    BerichtCode: berichten[soort].code as BerichtPerSoort[S]['Header']['BerichtCode'],
    BerichtVersie: 3 as const,
    BerichtSubversie: 2 as const,
    Afzender: k.afzender,
    Ontvanger: k.ontvanger,
    BerichtIdentificatie: { Identificatie: k.identificatie, Dagtekening: k.dagtekening },
    XsdVersie: { ...xsdVersie },
  }
}
