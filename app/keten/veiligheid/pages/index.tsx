import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from './teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'veiligheid', titel: teksten['deel'], volgorde: 20, vraag: 'veiligheid.tonen', laad: () => import('./Veiligheid.tsx') },
  ],
}
