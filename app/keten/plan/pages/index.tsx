import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'plan', titel: teksten['deel.plan'], volgorde: 45, vraag: 'plan.stand', begint: true, laad: () => import('./Plan.tsx') },
  ],
}
