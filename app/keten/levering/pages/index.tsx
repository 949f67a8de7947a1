import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/plaatsen', titel: namen['p.titel'], laad: () => import('./Plaatsen.tsx') }],
  dossierdelen: [{ id: 'hulp', titel: namen['h.titel'], volgorde: 60, vraag: 'toewijzing.lijst', laad: () => import('./Hulp.tsx') }],
  menu: [{ pad: '/plaatsen', titel: namen['p.titel'], volgorde: 35, functies: ['aanbieder'] }],
}
