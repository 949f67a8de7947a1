/** A sentence for people: Dutch at B1 level, English, and where a child reads it a simpler third. */
export interface Tekst {
  readonly nl: string
  readonly en: string
  readonly kind?: string
}

export type Taal = 'nl' | 'en'

/** Makes a {@link Tekst}: `tekst('Dit is er niet.', 'This does not exist.')`. */
export function tekst(nl: string, en: string, kind?: string): Tekst {
  return kind === undefined ? { nl, en } : { nl, en, kind }
}

/** The sentence in a language with `{naam}` filled in; an unknown placeholder stays visible. */
export function invul(t: Tekst, taal: Taal, waarden: Readonly<Record<string, string | number>> = {}): string {
  return t[taal].replace(/\{(\w+)\}/g, (heel, naam: string) => String(waarden[naam] ?? heel))
}
