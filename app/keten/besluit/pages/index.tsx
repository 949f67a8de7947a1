import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/besluiten', titel: teksten['wacht.titel'], laad: () => import('./Wachtend.tsx') }],
  dossierdelen: [{ id: 'besluiten', titel: teksten['titel'], volgorde: 50, vraag: 'besluit.lijst', laad: () => import('./Besluiten.tsx') }],
  menu: [{ pad: '/besluiten', titel: teksten['titel'], volgorde: 20, functies: ['beslisser'] }],
}
