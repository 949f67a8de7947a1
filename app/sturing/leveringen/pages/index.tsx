import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/sturing/leveringen', titel: namen.titel, laad: () => import('./Leveringen.tsx') }],
  menu: [{ pad: '/sturing/leveringen', titel: namen.titel, volgorde: 71, functies: ['beleidsmedewerker', 'onderzoeker'] }],
}
