import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [
    { pad: '/verzoeken', titel: teksten['v.titel'], laad: () => import('./Lijst.tsx') },
    { pad: '/verzoeken/nieuw', titel: teksten['n.titel'], laad: () => import('./Nieuw.tsx') },
    { pad: '/verzoeken/wijziging', titel: teksten['w.titel'], laad: () => import('./Wijziging.tsx') },
    { pad: '/verzoeken/een/{verzoekId}', titel: teksten['v.titel'], laad: () => import('./Een.tsx') },
  ],
  dossierdelen: [
    { id: 'verzoeken', titel: teksten['v.titel'], volgorde: 65, vraag: 'verzoek.vanDossier', laad: () => import('./VerzoekenDeel.tsx') },
  ],
  menu: [{ pad: '/verzoeken', titel: teksten['v.titel'], volgorde: 37, functies: ['aanbieder', 'toegangsmedewerker', 'regisseur'] }],
}
