import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/berichten', titel: teksten['b.titel'], laad: () => import('./Berichten.tsx') }],
  dossierdelen: [
    {
      id: 'berichten',
      titel: teksten['b.titel'],
      volgorde: 80,
      vraag: 'toewijzing.berichtenVan',
      laad: () => import('./BerichtenDeel.tsx'),
    },
  ],
}
