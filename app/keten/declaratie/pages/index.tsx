import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/declaraties', titel: teksten['d.titel'], laad: () => import('./Lijst.tsx') },
    { pad: '/declaraties/nieuw', titel: teksten['d.nieuw'], laad: () => import('./Nieuw.tsx') },
    { pad: '/declaraties/geld', titel: teksten['g.titel'], laad: () => import('./Geld.tsx') },
    { pad: '/declaraties/tarieven', titel: teksten['t.titel'], laad: () => import('./Tarieven.tsx') },
    { pad: '/declaraties/een/{declaratieId}', titel: teksten['d.titel'], laad: () => import('./Een.tsx') },
  ],
  menu: [{ pad: '/declaraties', titel: teksten['d.titel'], volgorde: 38, functies: ['aanbieder', 'controller'] }],
}
