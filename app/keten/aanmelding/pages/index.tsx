import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from './teksten.ts'

const TEAM = ['toegangsmedewerker', 'regisseur'] as const

export const kamer: WebKamer = {
  routes: [
    { pad: '/zoeken', titel: teksten['zoek.titel'], laad: () => import('./Zoeken.tsx') },
    { pad: '/nieuwe-vraag', titel: teksten['nieuw.titel'], laad: () => import('./NieuweVraag.tsx') },
    { pad: '/binnen', titel: teksten['binnen.titel'], laad: () => import('./Binnen.tsx') },
    { pad: '/signaal', titel: teksten['signaal.titel'], laad: () => import('./Signaal.tsx') },
  ],
  dossierdelen: [{ id: 'vraag', titel: teksten['deel.vraag'], volgorde: 5, vraag: 'aanmelding.tonen', laad: () => import('./Vraag.tsx') }],
  menu: [
    { pad: '/binnen', titel: teksten['binnen.titel'], volgorde: 15, functies: [...TEAM, 'gedragswetenschapper', 'aanbieder'] },
    { pad: '/nieuwe-vraag', titel: teksten['nieuw.titel'], volgorde: 20, functies: ['toegangsmedewerker'] },
    { pad: '/zoeken', titel: teksten['zoek.titel'], volgorde: 30, functies: TEAM },
    { pad: '/signaal', titel: teksten['menu.signaal'], volgorde: 40, functies: ['toegangsmedewerker'] },
  ],
}
