import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { eigennamen, namen, studienamen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/sturing/cijfers', titel: namen.titel, laad: () => import('./Overzicht.tsx') },
    { pad: '/sturing/cijfers/indicator/{id}', titel: namen.titel, laad: () => import('./Indicator.tsx') },
    { pad: '/sturing/cijfers/gepubliceerd/{id?}', titel: namen.gepubliceerd, laad: () => import('./Gepubliceerd.tsx') },
    { pad: '/sturing/cijfers/eigen', titel: eigennamen.titel, laad: () => import('./Eigen.tsx') },
    { pad: '/sturing/cijfers/studies', titel: studienamen.titel, laad: () => import('./Studies.tsx') },
    { pad: '/sturing/cijfers/studies/{id}', titel: studienamen.titel, laad: () => import('./Studie.tsx') },
  ],
  menu: [{ pad: '/sturing/cijfers', titel: namen.titel, volgorde: 70, functies: ['beleidsmedewerker', 'onderzoeker'] }],
}
