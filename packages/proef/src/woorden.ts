/** Words in two languages: Dutch at level B1, and English beside it. */

export type Taal = 'nl' | 'en'

/** The same in Dutch and in English. */
export interface Woorden {
  readonly nl: string
  readonly en: string
}

/**
 * A text of the model in the reader's language: a field, or the same with `En` behind its name.
 *
 * @example inTaal(STANDAARDMODEL, 'naam', 'en') // 'The youth chain'
 */
export const inTaal = <K extends string>(x: Readonly<Record<K | `${K}En`, string>>, veld: K, taal: Taal): string =>
  taal === 'nl' ? x[veld] : x[`${veld}En`]
