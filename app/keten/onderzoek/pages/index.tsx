import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'onderzoek', titel: teksten['deel.onderzoek'], volgorde: 25, vraag: 'onderzoek.stand', laad: () => import('./Onderzoek.tsx') },
    { id: 'stem', titel: teksten['deel.stem'], volgorde: 30, vraag: 'onderzoek.stem', laad: () => import('./Stem.tsx') },
    { id: 'feiten', titel: teksten['deel.feiten'], volgorde: 40, vraag: 'onderzoek.feiten', laad: () => import('./Feiten.tsx') },
  ],
}
