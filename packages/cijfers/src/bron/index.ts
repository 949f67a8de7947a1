/** Published figures of the sources, each with source, unit, definition and period. */
import type { Cijfer } from '../cijfer/index.ts'
import { cijfersVan, type BronTabel } from './model.ts'
import { ROTTERDAM_2018_MENSEN } from './rotterdam-2018-mensen.ts'
import { ROTTERDAM_2018 } from './rotterdam-2018.ts'
import { CBS_STATLINE } from './statline.ts'
import { TOEGANG_2015 } from './toegang-2015.ts'

export { cel, cijfersVan, cijferUit, getal, rijTekst, type BronTabel, type Cel, type Rij } from './model.ts'
export { CBS_STATLINE } from './statline.ts'
export { TOEGANG_2015 } from './toegang-2015.ts'
export { VERGELIJKBAAR, vergelijkbaar, vergelijkGepubliceerd, type Vergelijkbaar } from './vergelijkbaar.ts'

/** Every table about Rotterdam. */
export const ROTTERDAM: readonly BronTabel[] = [...ROTTERDAM_2018, ...ROTTERDAM_2018_MENSEN]

/** Every published table that this library holds. */
export const BRONTABELLEN: readonly BronTabel[] = [...TOEGANG_2015, ...ROTTERDAM, ...CBS_STATLINE]

/** Every published figure as a figure with everything needed to read it. */
export function broncijfers(): readonly Cijfer[] {
  return BRONTABELLEN.flatMap(cijfersVan)
}
