import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  dossierdelen: [{ id: 'nazorg', titel: namen['titel'], volgorde: 70, vraag: 'nazorg.stand', laad: () => import('./Nazorg.tsx') }],
}
