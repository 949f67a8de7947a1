import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from './namen.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'veiligheid', titel: namen['deel'], volgorde: 20, vraag: 'veiligheid.tonen', laad: () => import('./Veiligheid.tsx') },
  ],
}
