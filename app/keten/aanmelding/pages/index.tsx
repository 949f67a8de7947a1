import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from './namen.ts'

const TEAM = ['toegangsmedewerker', 'regisseur'] as const

export const kamer: WebKamer = {
  routes: [
    { pad: '/zoeken', titel: namen['zoek.titel'], laad: () => import('./Zoeken.tsx') },
    { pad: '/nieuwe-vraag', titel: namen['nieuw.titel'], laad: () => import('./NieuweVraag.tsx') },
    { pad: '/binnen', titel: namen['binnen.titel'], laad: () => import('./Binnen.tsx') },
    { pad: '/signaal', titel: namen['signaal.titel'], laad: () => import('./Signaal.tsx') },
  ],
  dossierdelen: [{ id: 'vraag', titel: namen['deel.vraag'], volgorde: 5, vraag: 'aanmelding.tonen', laad: () => import('./Vraag.tsx') }],
  menu: [
    { pad: '/binnen', titel: namen['binnen.titel'], volgorde: 15, functies: [...TEAM, 'gedragswetenschapper', 'aanbieder'] },
    { pad: '/nieuwe-vraag', titel: namen['nieuw.titel'], volgorde: 20, functies: ['toegangsmedewerker'] },
    { pad: '/zoeken', titel: namen['zoek.titel'], volgorde: 30, functies: TEAM },
    { pad: '/signaal', titel: namen['menu.signaal'], volgorde: 40, functies: ['toegangsmedewerker'] },
  ],
}
