import { eenhedenPerVariant, type EenheidCode, type FrequentieCode, type Uitvoeringsvariant } from './eenheden.ts'
import { hulpvormen, type HulpvormCode, productcategorieen } from './hulpvormen.ts'
import { productRegels } from './producten-data.ts'

/** A product of the national youth product table. */
export interface Product {
  /** Five characters, e.g. 45A04. */
  readonly code: string
  readonly naam: string
  /** Product category; null for the general line of a category. */
  readonly categorie: string | null
  /** How it is paid; null when the table leaves it open. */
  readonly variant: Uitvoeringsvariant | null
  /** Units in which it can be allocated, each with its frequencies; every unit when the variant is open. */
  readonly eenheden: readonly { readonly eenheid: EenheidCode; readonly frequenties: readonly FrequentieCode[] }[]
  /** CBS form of youth help; null for measures and for what has none. */
  readonly hulpvorm: HulpvormCode | null
  /** CBS code of the measure (youth protection, probation); null for youth help. */
  readonly maatregel: string | null
  /** Code for declaring in mental health care; null when there is none. */
  readonly nzaCode: string | null
}

const alleEenheden = [...eenhedenPerVariant.inspanning, ...eenhedenPerVariant.output]
const vormen = new Set<string>(hulpvormen.map((h) => h.code))
// In these categories the same column of the table holds the code of a measure instead of a form of help.
const maatregelCategorieen = new Set(['47', '48', '49'])

function leesRegel(line: string): Product {
  const [code = '', categorie = '', v = '', dimensie = '', naam = '', nza = ''] = line.split('|')
  const variant: Uitvoeringsvariant | null = v === 'o' ? 'output' : v === 'i' ? 'inspanning' : null
  const isMaatregel = maatregelCategorieen.has(categorie || code.slice(0, 2))
  return {
    code,
    naam,
    categorie: categorie || null,
    variant,
    eenheden: variant === null ? alleEenheden : eenhedenPerVariant[variant],
    hulpvorm: !isMaatregel && vormen.has(dimensie) ? (dimensie as HulpvormCode) : null,
    maatregel: isMaatregel && dimensie !== '' ? dimensie : null,
    nzaCode: nza || null,
  }
}

/** All products of the national table (JZ21). */
export const producten: readonly Product[] = productRegels.trim().split('\n').map(leesRegel)

const perCode = new Map(producten.map((p) => [p.code, p]))

/**
 * A product by its code; null when the table does not hold it.
 *
 * @example product('44A07')?.hulpvorm // '11'
 */
export function product(code: string): Product | null {
  return perCode.get(code) ?? null
}

/**
 * Forms of help that the products of a category stand for, in order of code: the mapping from what municipalities buy to
 * what the CBS counts. Empty for categories without youth help (measures, transport) and for unknown codes.
 *
 * @example hulpvormenVan('41') // ['03']
 */
export function hulpvormenVan(categorie: string): readonly HulpvormCode[] {
  const old = productcategorieen.find((c) => c.code === categorie)?.hulpvorm
  const found = producten.flatMap((p) => (p.categorie === categorie && p.hulpvorm !== null ? [p.hulpvorm] : []))
  return [...new Set(old === null || old === undefined ? found : [old, ...found])].sort()
}
