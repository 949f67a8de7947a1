import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

const STURING = ['beleidsmedewerker', 'onderzoeker'] as const

export const kamer: WebKamer = {
  routes: [{ pad: '/sturing/proefstelsel', titel: namen.titel, laad: () => import('./Proefstelsel.tsx') }],
  menu: [{ pad: '/sturing/proefstelsel', titel: namen.titel, volgorde: 72, functies: STURING }],
}
