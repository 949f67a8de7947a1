import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    { id: 'plan', titel: namen['deel.plan'], volgorde: 45, vraag: 'plan.stand', begint: true, laad: () => import('./Plan.tsx') },
  ],
}
