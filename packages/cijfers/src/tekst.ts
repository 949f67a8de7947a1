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

/** Somebody's own words as they are, or a sentence in both languages. */
export const eigen = (t: string | Tekst): Tekst => (typeof t === 'string' ? inBeide(t) : t)

/** Sentences one after the other. */
export function samen(delen: readonly Tekst[], ertussen = '; '): Tekst {
  return tekst(delen.map((d) => d.nl).join(ertussen), delen.map((d) => d.en).join(ertussen))
}

/** In one language; a plain string is what stood in a file, or was kept before there were two, and stays as it is. */
export const inTaal = (t: string | Tekst, taal: Taal): string => (typeof t === 'string' ? t : t[taal])

/** Whether two sentences are the same in both languages. */
export const zelfdeTekst = (a: Tekst, b: Tekst): boolean => a.nl === b.nl && a.en === b.en

/** Each sentence once. */
export const elkEen = (zinnen: readonly Tekst[]): Tekst[] => zinnen.filter((z, i) => zinnen.findIndex((x) => zelfdeTekst(x, z)) === i)

/** A number as Dutch people write it: with a comma. */
export const komma = (x: number | string): string => String(x).replace('.', ',')

/** A calendar day in words. */
export function dagTekst(dag: string): Tekst {
  const woorden = (taal: string): string =>
    new Date(`${dag}T00:00:00Z`).toLocaleDateString(taal, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return tekst(woorden('nl-NL'), woorden('en-GB'))
}
