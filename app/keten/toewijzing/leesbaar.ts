import { berichten, codetekst, leesBericht, waardetype, type Element, type Waardetype } from '@draad/berichten'
import type { Tekst } from '../../kern/texts/tekst.ts'

/** One line of a message as a person reads it: a heading (`waarde` null) or a field with its value. */
export interface LeesbaarVeld {
  /** Where it stands, as a finding writes it: `Client/StartProducten/StartProduct[1]/Begindatum`. */
  readonly pad: string
  readonly diepte: number
  readonly naam: string
  readonly soort: 'kop' | 'tekst' | 'code' | 'getal' | 'bedrag' | 'datum' | 'tijd'
  readonly waarde: string | null
  /** What a code means. */
  readonly betekenis: Tekst | null
}

/** `ToewijzingIngangsdatum` as words: `Toewijzing ingangsdatum`; what is written in capitals stays so. */
export function inWoorden(naam: string): string {
  const los = naam.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(' ')
  return los.map((w, i) => (i === 0 || /^[A-Z]{2,}$/.test(w) ? w : w.toLowerCase())).join(' ')
}

const BEDRAG: ReadonlySet<string> = new Set(['Bedrag', 'Budget', 'TotaalBedrag'])

function soortVeld(type: string, w: Waardetype): LeesbaarVeld['soort'] {
  if (BEDRAG.has(type)) return 'bedrag'
  return w.soort
}

/** A citizen number as it is shown: enough to compare, not enough to copy from a screen. The file itself holds it whole. */
const verhuld = (bsn: string) => `••••••${bsn.slice(-3)}`

function betekenis(w: Waardetype, waarde: string): Tekst | null {
  if (w.soort !== 'code') return null
  const nl = codetekst(w.lijst, waarde)
  return nl === null ? null : { nl, en: codetekst(w.lijst, waarde, 'en') ?? nl }
}

function regels(e: Element, waarde: unknown, pad: string, diepte: number): LeesbaarVeld[] {
  if (waarde === undefined || waarde === null) return []
  if (Array.isArray(waarde)) return waarde.flatMap((x, i) => regels(e, x, e.soort === 'veld' ? pad : `${pad}[${i + 1}]`, diepte))
  if (e.soort === 'veld') {
    const w = waardetype(e.type)
    const tekst = e.naam === 'Bsn' ? verhuld(String(waarde)) : String(waarde)
    return [{ pad, diepte, naam: inWoorden(e.naam), soort: soortVeld(e.type, w), waarde: tekst, betekenis: betekenis(w, tekst) }]
  }
  const kop: LeesbaarVeld = { pad, diepte, naam: inWoorden(e.naam), soort: 'kop', waarde: null, betekenis: null }
  // A holder of a list says nothing that its members do not say.
  const drager = e.soort === 'klasse' && e.drager
  const onder = kinderen(e.inhoud, waarde as Record<string, unknown>, `${pad}/`, drager ? diepte : diepte + 1)
  return drager || onder.length === 0 ? onder : [kop, ...onder]
}

/** A value, or a list of values: these stand directly under their heading, before the headings within it. */
function isWaarde(e: Element): boolean {
  return e.soort === 'veld' || (e.soort === 'klasse' && e.drager && e.inhoud.every((k) => k.soort === 'veld'))
}

function kinderen(inhoud: readonly Element[], waarden: Readonly<Record<string, unknown>>, voor: string, diepte: number): LeesbaarVeld[] {
  const eerst = [...inhoud.filter(isWaarde), ...inhoud.filter((k) => !isWaarde(k))]
  return eerst.flatMap((k) => regels(k, waarden[k.naam], `${voor}${k.naam}`, diepte))
}

/**
 * A message as a person reads it: every field by its name under its own heading, with the meaning of each code.
 * A file that is no message of this standard has no fields; the raw text is then all there is.
 */
export function leesbaar(inhoud: Uint8Array): LeesbaarVeld[] {
  const l = leesBericht(inhoud)
  return l.soort === null ? [] : kinderen(berichten[l.soort].inhoud, l.gelezen, '', 0)
}
