import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/verzoeken', titel: namen['v.titel'], laad: () => import('./Lijst.tsx') },
    { pad: '/verzoeken/nieuw', titel: namen['n.titel'], laad: () => import('./Nieuw.tsx') },
    { pad: '/verzoeken/wijziging', titel: namen['w.titel'], laad: () => import('./Wijziging.tsx') },
    { pad: '/verzoeken/een/{verzoekId}', titel: namen['v.titel'], laad: () => import('./Een.tsx') },
  ],
  dossierdelen: [
    { id: 'verzoeken', titel: namen['v.titel'], volgorde: 65, vraag: 'verzoek.vanDossier', laad: () => import('./VerzoekenDeel.tsx') },
  ],
  menu: [{ pad: '/verzoeken', titel: namen['v.titel'], volgorde: 37, functies: ['aanbieder', 'toegangsmedewerker', 'regisseur'] }],
}
