import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    {
      id: 'overdracht',
      titel: namen['titel'],
      volgorde: 75,
      vraag: 'overdracht.lijst',
      begint: true,
      laad: () => import('./Overdracht.tsx'),
    },
  ],
}
