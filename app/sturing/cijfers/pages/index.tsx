import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/sturing/cijfers', titel: teksten.titel, laad: () => import('./Overzicht.tsx') },
    { pad: '/sturing/cijfers/indicator/{id}', titel: teksten.titel, laad: () => import('./Indicator.tsx') },
    { pad: '/sturing/cijfers/gepubliceerd/{id?}', titel: teksten.gepubliceerd, laad: () => import('./Gepubliceerd.tsx') },
  ],
  menu: [{ pad: '/sturing/cijfers', titel: teksten.titel, volgorde: 70, functies: ['beleidsmedewerker', 'onderzoeker'] }],
}
