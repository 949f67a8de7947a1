import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'onderzoek', titel: teksten['deel.onderzoek'], volgorde: 25, laad: () => import('./Onderzoek.tsx') },
    { id: 'stem', titel: teksten['deel.stem'], volgorde: 30, laad: () => import('./Stem.tsx') },
    { id: 'feiten', titel: teksten['deel.feiten'], volgorde: 40, laad: () => import('./Feiten.tsx') },
  ],
}
