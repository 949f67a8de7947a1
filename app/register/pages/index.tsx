import type { WebKamer } from '../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/register', titel: teksten['reg.titel'], laad: () => import('./Register.tsx') }],
  dossierdelen: [{ id: 'gezin', titel: teksten['gezin'], volgorde: 10, vraag: 'register.gezin', laad: () => import('./Gezin.tsx') }],
  menu: [{ pad: '/register', titel: teksten['reg.titel'], volgorde: 80 }],
}
