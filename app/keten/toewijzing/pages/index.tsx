import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/berichten', titel: namen['b.titel'], laad: () => import('./Berichten.tsx') }],
  dossierdelen: [
    { id: 'berichten', titel: namen['b.titel'], volgorde: 80, vraag: 'toewijzing.berichtenVan', laad: () => import('./BerichtenDeel.tsx') },
  ],
}
