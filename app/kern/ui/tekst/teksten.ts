/**
 * Texts for people: one typed table per room, Dutch (B1) first, English second, and a simpler Dutch
 * column `kind` where a child reads it.
 *
 * Placeholders are `{naam}`; a plural is `{n:dag|dagen}` (the first form when n is 1 or -1).
 *
 * @example
 * export const teksten = maakTeksten({
 *   'wacht.dagen': { nl: '{n} {n:dag|dagen} gewacht', en: 'waited {n} {n:day|days}' },
 * })
 * vertaal(teksten['wacht.dagen'], 'nl', { n: 2 }) // '2 dagen gewacht'
 */
export type Taal = 'nl' | 'en'

/** Who reads: decides whether the column `kind` is used (only in Dutch). */
export type Lezer = 'volwassene' | 'kind'

/** One text in every language of Draad. */
export interface Tekst {
  readonly nl: string
  readonly en: string
  /** Simpler Dutch, for a child of about eleven. */
  readonly kind?: string
}

export type Teksten = Readonly<Record<string, Tekst>>
export type Waarden = Readonly<Record<string, string | number>>

type Naam<P extends string> = P extends `${infer N}:${string}` ? N : P
/** Names of the placeholders in a text, computed from the text itself. */
export type Plekken<S extends string> = S extends `${string}{${infer P}}${infer R}` ? Naam<P> | Plekken<R> : never

/** The function `t` of a table: typed by its keys, and by the placeholders of each text. */
export type T<Tabel extends Teksten> = <K extends keyof Tabel & string>(
  sleutel: K,
  ...waarden: [Plekken<Tabel[K]['nl']>] extends [never]
    ? [waarden?: Waarden]
    : [waarden: Readonly<Record<Plekken<Tabel[K]['nl']>, string | number>>]
) => string

/** Declares a table of texts; keeps every key and placeholder in the type. */
export function maakTeksten<const Tabel extends Teksten>(tabel: Tabel): Tabel {
  return tabel
}

const PLEK = /\{([a-zA-Z][\w]*)(?::([^{}|]*)\|([^{}|]*))?\}/g

/** Fills the placeholders. A placeholder without a value stays visible, so that a mistake shows. */
export function vulIn(tekst: string, waarden: Waarden = {}, taal: Taal = 'nl'): string {
  return tekst.replace(PLEK, (heel, naam: string, een?: string, meer?: string) => {
    const waarde = waarden[naam]
    if (waarde === undefined) return heel
    if (een !== undefined && meer !== undefined) return Math.abs(Number(waarde)) === 1 ? een : meer
    return typeof waarde === 'number' ? getal(waarde, taal) : waarde
  })
}

/** The text for this language and reader. */
export function vertaal(tekst: Tekst, taal: Taal, waarden?: Waarden, lezer: Lezer = 'volwassene'): string {
  const ruw = taal === 'en' ? tekst.en : lezer === 'kind' ? (tekst.kind ?? tekst.nl) : tekst.nl
  return vulIn(ruw, waarden, taal)
}

/** Number as people write it in this language: 1.234,5 or 1,234.5. */
export function getal(n: number, taal: Taal): string {
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(n)
}

/** Singular or plural: `meervoud(2, 'dag', 'dagen')` is `'dagen'`. */
export function meervoud(n: number, een: string, meer: string): string {
  return Math.abs(n) === 1 ? een : meer
}

/** Placeholder names in a text, sorted and once each. */
export function plekkenVan(tekst: string): string[] {
  return [...new Set([...tekst.matchAll(PLEK)].map((m) => m[1] ?? ''))].sort()
}

/** What is wrong with a table: missing texts and placeholders that differ between languages. Empty is good. */
export function controleerTeksten(tabel: Teksten): string[] {
  return Object.entries(tabel).flatMap(([sleutel, tekst]) => controleerTekst(sleutel, tekst))
}

function controleerTekst(sleutel: string, tekst: Tekst): string[] {
  const fouten: string[] = []
  if (!tekst.nl?.trim()) fouten.push(`${sleutel}: nl is missing`)
  if (!tekst.en?.trim()) fouten.push(`${sleutel}: en is missing`)
  if (fouten.length > 0) return fouten
  const verwacht = plekkenVan(tekst.nl).join(', ')
  for (const [kolom, waarde] of [
    ['en', tekst.en],
    ['kind', tekst.kind],
  ] as const) {
    if (waarde === undefined) continue
    const plekken = plekkenVan(waarde).join(', ')
    if (plekken !== verwacht) fouten.push(`${sleutel}: ${kolom} has {${plekken}}, nl has {${verwacht}}`)
  }
  return fouten
}
