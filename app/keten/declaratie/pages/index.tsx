import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/declaraties', titel: namen['d.titel'], laad: () => import('./Lijst.tsx') },
    { pad: '/declaraties/nieuw', titel: namen['d.nieuw'], laad: () => import('./Nieuw.tsx') },
    { pad: '/declaraties/geld', titel: namen['g.titel'], laad: () => import('./Geld.tsx') },
    { pad: '/declaraties/tarieven', titel: namen['t.titel'], laad: () => import('./Tarieven.tsx') },
    { pad: '/declaraties/een/{declaratieId}', titel: namen['d.titel'], laad: () => import('./Een.tsx') },
  ],
  menu: [{ pad: '/declaraties', titel: namen['d.titel'], volgorde: 38, functies: ['aanbieder', 'controller'] }],
}
