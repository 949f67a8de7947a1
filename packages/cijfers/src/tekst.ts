/** A sentence for people, in both languages: Dutch at B1 level, and English. */
export interface Tekst {
  readonly nl: string
  readonly en: string
}

/** A language in which sentences exist. */
export type Taal = keyof Tekst

/** Makes a sentence: `tekst('Verbeter de datums.', 'Correct the dates.')`. */
export const tekst = (nl: string, en: string): Tekst => ({ nl, en })

/** What is the same in both languages: codes, a day, a name, what somebody wrote. */
export const inBeide = (s: string): Tekst => tekst(s, s)

/** Sentences one after the other. */
export function samen(delen: readonly Tekst[], ertussen = '; '): Tekst {
  return tekst(delen.map((d) => d.nl).join(ertussen), delen.map((d) => d.en).join(ertussen))
}

/** In one language; a plain string is what stood in a file, or was kept before there were two, and stays as it is. */
export const inTaal = (t: string | Tekst, taal: Taal): string => (typeof t === 'string' ? t : t[taal])
