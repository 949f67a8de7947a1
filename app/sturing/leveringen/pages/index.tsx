import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { leverennamen, namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/sturing/leveringen', titel: namen.titel, laad: () => import('./Leveringen.tsx') },
    { pad: '/sturing/leveren', titel: leverennamen.titel, laad: () => import('./Leveren.tsx') },
  ],
  menu: [
    { pad: '/sturing/leveringen', titel: namen.titel, volgorde: 71, functies: ['beleidsmedewerker', 'onderzoeker'] },
    { pad: '/sturing/leveren', titel: leverennamen.titel, volgorde: 72, functies: ['gegevensbeheerder'] },
  ],
}
