import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/sturing/leveringen', titel: teksten.titel, laad: () => import('./Leveringen.tsx') }],
  menu: [{ pad: '/sturing/leveringen', titel: teksten.titel, volgorde: 71, functies: ['beleidsmedewerker', 'onderzoeker'] }],
}
