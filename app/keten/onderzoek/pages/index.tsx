import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'onderzoek', titel: namen['deel.onderzoek'], volgorde: 25, vraag: 'onderzoek.stand', laad: () => import('./Onderzoek.tsx') },
    { id: 'stem', titel: namen['deel.stem'], volgorde: 30, vraag: 'onderzoek.stem', laad: () => import('./Stem.tsx') },
    { id: 'feiten', titel: namen['deel.feiten'], volgorde: 40, vraag: 'onderzoek.feiten', laad: () => import('./Feiten.tsx') },
  ],
}
