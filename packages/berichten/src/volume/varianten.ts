/**
 * The thirty-one ways in which help may be allocated: which fields are filled together.
 * @bron iJw 3.2, allocation variants (UP026, OP261, OP302)
 */
import type { Eenheid, Frequentie, Omvang, Product } from '../berichten.ts'
import type { Uitvoering } from './volume.ts'

/** How precisely the product is named. */
export type Precisie = 'specifiek' | 'aspecifiek' | 'generiek'

export interface Variant {
  readonly uitvoering: Uitvoering
  readonly precisie: Precisie
  /** For a trajectory that is paid as a whole. */
  readonly traject: boolean
  readonly budget: boolean
  readonly eenheid: Eenheid | null
  readonly frequentie: Frequentie | null
  readonly einddatum: 'verplicht' | 'mag'
}

const specifiek = (uitvoering: Uitvoering, eenheid: Eenheid, frequenties: readonly Frequentie[]): Variant[] =>
  frequenties.map((frequentie) => ({
    uitvoering,
    precisie: 'specifiek',
    traject: false,
    budget: false,
    eenheid,
    frequentie,
    einddatum: frequentie === '2' ? 'verplicht' : 'mag',
  }))

const zonderOmvang = (
  uitvoering: Uitvoering,
  precisie: Precisie,
  budget: boolean,
  einddatum: Variant['einddatum'],
  traject = false,
): Variant => ({ uitvoering, precisie, traject, budget, eenheid: null, frequentie: null, einddatum })

const elke: readonly Frequentie[] = ['1', '2', '4', '6']
const nietPerDag: readonly Frequentie[] = ['2', '4', '6']

export const varianten: readonly Variant[] = [
  ...specifiek('inspanning', '01', elke),
  ...specifiek('inspanning', '04', elke),
  ...specifiek('inspanning', '16', nietPerDag),
  ...specifiek('inspanning', '14', nietPerDag),
  ...specifiek('inspanning', '84', nietPerDag),
  zonderOmvang('inspanning', 'aspecifiek', false, 'mag'),
  zonderOmvang('inspanning', 'aspecifiek', true, 'verplicht'),
  zonderOmvang('inspanning', 'generiek', true, 'verplicht'),
  ...specifiek('output', '82', elke),
  ...specifiek('output', '83', nietPerDag),
  { ...(specifiek('output', '83', ['6'])[0] as Variant), traject: true, einddatum: 'verplicht' },
  zonderOmvang('output', 'aspecifiek', true, 'mag', true),
  zonderOmvang('output', 'aspecifiek', false, 'mag', true),
  zonderOmvang('output', 'generiek', true, 'mag'),
]

/** The fields of an allocation or request that decide its variant. */
export interface Vulling {
  readonly Product?: Product | undefined
  readonly Omvang?: Omvang | undefined
  readonly Budget?: number | undefined
  readonly Einddatum?: string | undefined
}

/** How precisely a product is named in an allocation. */
export function precisieVan(product: Product | undefined): Precisie {
  if (!product) return 'generiek'
  return product.Code === undefined ? 'aspecifiek' : 'specifiek'
}

/**
 * The variants that fit what is filled in; none when the combination is not allowed, several when the fields do not
 * tell effort from output (an allocation without size).
 * @example variantenVan({ Product: { Categorie: '45', Code: '45A04' }, Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' }, Einddatum: '2026-12-31' })
 */
export function variantenVan(v: Vulling): readonly Variant[] {
  const precisie = precisieVan(v.Product)
  return varianten.filter(
    (x) =>
      x.precisie === precisie &&
      x.budget === (v.Budget !== undefined) &&
      x.eenheid === (v.Omvang?.Eenheid ?? null) &&
      x.frequentie === (v.Omvang?.Frequentie ?? null) &&
      (x.einddatum === 'mag' || v.Einddatum !== undefined),
  )
}
