/** How a subject is written down: own sentences with slots; combinations are drawn, so that no two families sound alike. */
import type { Doel, SynthetischeUitspraak } from '../model.ts'

/**
 * Slots: `{n}` first name, `{hij}` `{hem}` `{zijn}` pronouns, `{tijd}` since when, `{vaak}` how often,
 * `{wie}` someone near, `{Tijd}` capital.
 */
export interface Onderwerp {
  sleutel: string
  /** First and last age in whole years; -1 is unborn. */
  van: number
  tot: number
  gewicht: number
  /** Only for families of which this is so. */
  alleen?: 'gescheiden' | 'gevlucht'
  /** What is going on, by the parent. */
  kern: readonly string[]
  /** What it does to the family. */
  gevolg: readonly string[]
  /** The youth's own words, by age: 4-7, 8-11, 12 and over. */
  klein: readonly string[]
  midden: readonly string[]
  groot: readonly string[]
  sterk: readonly string[]
  doelen: readonly Doel[]
  uitspraken: readonly Omit<SynthetischeUitspraak, 'datum'>[]
}

/** `doel | maat | nu | streef` */
export function doel(regel: string): Doel {
  const [d = '', maat = '', nu, streef] = regel.split(' | ')
  return { doel: d, maat, nu: Number(nu), streef: Number(streef) }
}

/** `soort | bron | tekst [| diagnosticus]` */
export function uit(regel: string): Omit<SynthetischeUitspraak, 'datum'> {
  const [soort, bron, tekst = '', diagnosticus] = regel.split(' | ')
  return {
    soort: soort as SynthetischeUitspraak['soort'],
    bron: bron as SynthetischeUitspraak['bron'],
    tekst,
    ...(diagnosticus ? { diagnosticus } : {}),
  }
}
