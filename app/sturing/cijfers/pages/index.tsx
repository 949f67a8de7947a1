import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten as studieteksten } from '../studie-teksten.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/sturing/cijfers', titel: teksten.titel, laad: () => import('./Overzicht.tsx') },
    { pad: '/sturing/cijfers/indicator/{id}', titel: teksten.titel, laad: () => import('./Indicator.tsx') },
    { pad: '/sturing/cijfers/gepubliceerd/{id?}', titel: teksten.gepubliceerd, laad: () => import('./Gepubliceerd.tsx') },
    { pad: '/sturing/cijfers/studies', titel: studieteksten.titel, laad: () => import('./Studies.tsx') },
    { pad: '/sturing/cijfers/studies/{id}', titel: studieteksten.titel, laad: () => import('./Studie.tsx') },
  ],
  menu: [{ pad: '/sturing/cijfers', titel: teksten.titel, volgorde: 70, functies: ['beleidsmedewerker', 'onderzoeker'] }],
}
