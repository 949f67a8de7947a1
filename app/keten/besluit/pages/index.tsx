import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/besluiten', titel: namen['wacht.titel'], laad: () => import('./Wachtend.tsx') }],
  dossierdelen: [{ id: 'besluiten', titel: namen['titel'], volgorde: 50, vraag: 'besluit.lijst', laad: () => import('./Besluiten.tsx') }],
  menu: [{ pad: '/besluiten', titel: namen['titel'], volgorde: 20, functies: ['beslisser'] }],
}
