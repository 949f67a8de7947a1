import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/plaatsen', titel: teksten['p.titel'], laad: () => import('./Plaatsen.tsx') }],
  dossierdelen: [{ id: 'hulp', titel: teksten['h.titel'], volgorde: 60, vraag: 'toewijzing.lijst', laad: () => import('./Hulp.tsx') }],
  menu: [{ pad: '/plaatsen', titel: teksten['p.titel'], volgorde: 35, functies: ['aanbieder'] }],
}
