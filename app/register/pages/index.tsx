import type { WebKamer } from '../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = {
  routes: [{ pad: '/register', titel: namen['reg.titel'], laad: () => import('./Register.tsx') }],
  dossierdelen: [{ id: 'gezin', titel: namen['gezin'], volgorde: 10, vraag: 'register.gezin', laad: () => import('./Gezin.tsx') }],
  menu: [{ pad: '/register', titel: namen['reg.titel'], volgorde: 80 }],
}
