import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

const WERKERS = ['toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser', 'aanbieder'] as const

export const kamer: WebKamer = {
  routes: [
    { pad: '/', titel: { nl: 'Werkvoorraad', en: 'Worklist' }, laad: () => import('./Begin.tsx') },
    { pad: '/dossiers/{dossierId}/{deel?}', titel: { nl: 'Dossier', en: 'File' }, laad: () => import('./Dossier.tsx') },
    { pad: '/inzage', titel: namen['inzage.titel'], laad: () => import('./Inzage.tsx') },
  ],
  dossierdelen: [
    { id: 'draad', titel: namen['deel.draad'], volgorde: 1, vraag: 'draad.tonen', laad: () => import('./Draad.tsx') },
    { id: 'delen', titel: namen['deel.delen'], volgorde: 90, vraag: 'logboek.dossier', laad: () => import('./Delen.tsx') },
  ],
  menu: [
    { pad: '/', titel: { nl: 'Werkvoorraad', en: 'Worklist' }, volgorde: 10, functies: WERKERS },
    { pad: '/inzage', titel: { nl: 'Inzage', en: 'Access log' }, volgorde: 90, functies: ['privacyfunctionaris'] },
  ],
}
