import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  dossierdelen: [
    {
      id: 'overdracht',
      titel: teksten['titel'],
      volgorde: 75,
      vraag: 'overdracht.lijst',
      begint: true,
      laad: () => import('./Overdracht.tsx'),
    },
  ],
}
