import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [{ id: 'rechten', titel: teksten['deel'], volgorde: 12, vraag: 'rechten.vandaag', laad: () => import('./Rechten.tsx') }],
}
