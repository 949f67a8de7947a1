/** Writes a message in the prescribed file form: UTF-8 without byte order mark, lines ended by CR and LF. */
import type { Bericht, BerichtPerSoort } from './berichten.ts'
import type { BerichtSoort } from './definitie/index.ts'
import { berichten, berichtSoorten, naamruimte, xsdVersie } from './definitie/index.ts'
import { typen } from './definitie/typen.ts'
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

/** How one element is written: worked out once per kind of message. */
interface Schrijfpunt {
  readonly naam: string
  readonly tag: string
  readonly lijst: boolean
  readonly soort: 'getal' | 'tekst' | 'klasse'
  readonly binnen: readonly Schrijfpunt[]
}

const plannen = new Map<string, WeakMap<readonly Element[], readonly Schrijfpunt[]>>()

function planVan(elementen: readonly Element[], voorvoegsel: string): readonly Schrijfpunt[] {
  let bij = plannen.get(voorvoegsel)
  if (!bij) plannen.set(voorvoegsel, (bij = new WeakMap()))
  let plan = bij.get(elementen)
  if (!plan) bij.set(elementen, (plan = elementen.map((e) => puntVan(e, voorvoegsel))))
  return plan
}

function puntVan(e: Element, voorvoegsel: string): Schrijfpunt {
  return {
    naam: e.naam,
    tag: `${e.ns === 'basis' ? 'ijw' : voorvoegsel}:${e.naam}`,
    lijst: e.soort !== 'groep' && e.lijst,
    soort: e.soort !== 'veld' ? 'klasse' : typen[e.type].soort === 'getal' ? 'getal' : 'tekst',
    binnen: e.soort === 'veld' ? [] : planVan(e.inhoud, voorvoegsel),
  }
}

/** Never floating point: what is no whole number would be rounded, or shown as 1e+21. */
const isGeheel = (w: unknown): w is number => typeof w === 'number' && Number.isSafeInteger(w) && w >= 0

/** Why a value cannot be written, as far as this element itself goes. */
function gebrek(p: Schrijfpunt, w: unknown): string | null {
  if (w === null) return 'null; leave the field out when it has no value'
  if (p.soort === 'klasse') return typeof w === 'object' ? null : `${typeof w} where an object belongs`
  if (p.soort === 'tekst') return typeof w === 'string' ? null : `${typeof w} where text belongs`
  return isGeheel(w) ? null : `${typeof w === 'number' ? String(w) : typeof w}; a whole number from 0 on belongs here`
}

/** The same for what stands where one or more values belong. */
function vormgebrek(p: Schrijfpunt, w: unknown): string | null {
  if (w === null) return gebrek(p, null)
  if (Array.isArray(w) !== p.lijst) return p.lijst ? 'one value where a list belongs' : 'a list where one value belongs'
  return Array.isArray(w) && w.length === 0 ? 'an empty list; leave the field out, or fill it' : null
}

/** Where the first value is that cannot be written, and why; looked for only once it is known that there is one. */
function eersteGebrek(punten: readonly Schrijfpunt[], velden: Velden, boven: string): string | null {
  for (const p of punten) {
    const waarde = velden[p.naam]
    if (waarde === undefined) continue
    const pad = boven === '' ? p.naam : `${boven}/${p.naam}`
    const vorm = vormgebrek(p, waarde)
    if (vorm) return `${pad}: ${vorm}.`
    for (const [i, een] of (p.lijst ? (waarde as readonly unknown[]) : [waarde]).entries()) {
      const hier = p.lijst ? `${pad}[${i + 1}]` : pad
      const fout = gebrek(p, een)
      const eerste = fout ? `${hier}: ${fout}.` : eersteGebrek(p.binnen, een as Velden, hier)
      if (eerste) return eerste
    }
  }
  return null
}

class Onschrijfbaar extends TypeError {}

function regel(p: Schrijfpunt, w: unknown, inspring: string, uit: string[]): void {
  if (p.soort === 'tekst' && typeof w === 'string') uit.push(`${inspring}<${p.tag}>${xmlTekst(w)}</${p.tag}>`)
  else if (p.soort === 'getal' && isGeheel(w)) uit.push(`${inspring}<${p.tag}>${w}</${p.tag}>`)
  else if (p.soort === 'klasse' && typeof w === 'object' && w !== null) {
    uit.push(`${inspring}<${p.tag}>`)
    regels(p.binnen, w as Velden, `${inspring}\t`, uit)
    uit.push(`${inspring}</${p.tag}>`)
  } else throw new Onschrijfbaar(p.naam)
}

function regels(punten: readonly Schrijfpunt[], velden: Velden, inspring: string, uit: string[]): void {
  for (const p of punten) {
    const waarde = velden[p.naam]
    if (waarde === undefined) continue
    if (!Array.isArray(waarde)) {
      if (p.lijst) throw new Onschrijfbaar(p.naam)
      regel(p, waarde, inspring, uit)
      continue
    }
    if (!p.lijst || waarde.length === 0) throw new Onschrijfbaar(p.naam)
    for (const een of waarde as readonly unknown[]) regel(p, een, inspring, uit)
  }
}

/** Writes elements, or stops and says where a value cannot be written. */
function schrijfRegels(punten: readonly Schrijfpunt[], velden: Velden, uit: string[], inspring: string): void {
  try {
    regels(punten, velden, inspring, uit)
  } catch (e) {
    if (!(e instanceof Onschrijfbaar)) throw e
    throw new TypeError(`Not written. ${eersteGebrek(punten, velden, '') ?? e.message}`, { cause: e })
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
  schrijfRegels([puntVan(e, soort.toLowerCase())], { [e.naam]: waarde }, uit, inspring)
  return uit.join('\r\n')
}

/** The message as text; see {@link schrijfBericht}. */
export function berichtTekst(bericht: Bericht): string {
  const soort = soortVan(bericht)
  if (!soort) throw new TypeError('The object is no iJw 3.2 message: Header.BerichtCode is not one of the fourteen codes.')
  const uit = [opening(soort)]
  schrijfRegels(planVan(berichten[soort].inhoud, soort.toLowerCase()), bericht as unknown as Velden, uit, '\t')
  uit.push(`</${soort.toLowerCase()}:Bericht>`, '')
  return uit.join('\r\n')
}

const bytes = new TextEncoder()

/**
 * Writes a message. It does not check the rules: read it back with `leesBericht` before sending.
 * Throws a TypeError for a mistake in the program: an object that is no message at all, or a value that no message can
 * hold (no whole number from 0 on where a number belongs, null, an empty list, the wrong type), with its path.
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
