import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [{ id: 'nazorg', titel: teksten['titel'], volgorde: 70, vraag: 'nazorg.stand', laad: () => import('./Nazorg.tsx') }],
}
