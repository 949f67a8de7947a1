/** Derives the TypeScript types of all messages from their definitions. The result is `src/berichten.ts`. */
import { berichten, berichtSoorten } from '../definitie/index.ts'
import { codesVan, typen, waardetype } from '../definitie/typen.ts'
import type { GetypeerdeNaam } from '../definitie/typen.ts'
import type { Element } from '../definitie/vorm.ts'

const soortnaam: Readonly<Record<string, string>> = { tekst: 'string', getal: 'number', datum: 'Datum', tijd: 'Tijd' }

function typeVan(naam: GetypeerdeNaam): string {
  return codesVan(naam) ? naam : (soortnaam[waardetype(naam).soort] ?? 'string')
}

/** Written as the formatter of this repository does: on one line when it fits. */
function unie(naam: string, codes: readonly string[]): string {
  const regel = `export type ${naam} = ${codes.map((c) => `'${c}'`).join(' | ')}`
  return regel.length <= 110 ? regel : `export type ${naam} =\n${codes.map((c) => `  | '${c}'`).join('\n')}`
}

function codetypen(): string {
  const namen = (Object.keys(typen) as GetypeerdeNaam[]).filter((n) => codesVan(n))
  const regel = (n: GetypeerdeNaam) => {
    const codes = (codesVan(n) ?? []).toSorted()
    return n === 'LandCode' ? '/** Two letters, ISO 3166-1. */\nexport type LandCode = string' : unie(n, codes)
  }
  return namen.map(regel).join('\n')
}

/** Collects each group and class as an interface, by name. */
class Verzameling {
  readonly interfaces = new Map<string, string>()

  voegToe(naam: string, inhoud: readonly Element[], voorvoegsel: string): void {
    if (this.interfaces.has(naam)) return
    this.interfaces.set(naam, '')
    const velden = inhoud.map(
      (e) => `  ${e.naam}${e.verplicht ? '' : '?'}: ${this.#type(e, voorvoegsel)}${e.verplicht ? '' : ' | undefined'}`,
    )
    this.interfaces.set(naam, `export interface ${naam} {\n${velden.join('\n')}\n}`)
  }

  #type(e: Element, voorvoegsel: string): string {
    if (e.soort === 'veld') {
      const kern = e.vast === null ? typeVan(e.type) : e.type === 'BerichtCode' ? `'${e.vast}'` : e.vast
      return e.lijst ? `${kern}[]` : kern
    }
    if (e.soort === 'groep') {
      this.voegToe(e.groep, e.inhoud, '')
      return e.groep
    }
    if (e.naam === 'RetourCodes') return '{ RetourCode: RetourCode[] }'
    if (e.drager) return `{ ${e.inhoud.map((k) => `${k.naam}: ${this.#type(k, voorvoegsel)}`).join('; ')} }`
    const naam = voorvoegsel + e.naam
    this.voegToe(naam, e.inhoud, voorvoegsel)
    return e.lijst ? `${naam}[]` : naam
  }
}

/** The source text of the types; deterministic, so that a test can see whether the file is current. */
export function typenBron(): string {
  const v = new Verzameling()
  for (const soort of berichtSoorten) v.voegToe(soort, berichten[soort].inhoud, soort)
  const kop = [
    '// Over 300 lines: derived from the message definitions (src/afgeleid/typescript.ts); do not edit by hand.',
    '/** The fourteen messages of iJw 3.2 as plain objects: official element names as keys, lists as arrays. */',
    '',
    "/** A calendar day, `'2026-11-21'`. */",
    'export type Datum = string',
    '',
    "/** A time of day without time zone, `'14:30:00'`. */",
    'export type Tijd = string',
  ]
  const kaart = berichtSoorten.map((s) => `  ${s}: ${s}`).join('\n')
  const slot = [
    '/** Every message by its name. */',
    `export interface BerichtPerSoort {\n${kaart}\n}`,
    '',
    '/** Any message. `Header.BerichtCode` says which one. */',
    'export type Bericht = BerichtPerSoort[keyof BerichtPerSoort]',
  ]
  return `${[kop.join('\n'), codetypen(), [...v.interfaces.values()].join('\n\n'), slot.join('\n')].join('\n\n')}\n`
}
