import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  dossierdelen: [{ id: 'rechten', titel: namen['deel'], volgorde: 12, vraag: 'rechten.vandaag', laad: () => import('./Rechten.tsx') }],
}
