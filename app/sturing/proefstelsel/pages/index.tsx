import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

const STURING = ['beleidsmedewerker', 'onderzoeker'] as const

export const kamer: WebKamer = {
  routes: [{ pad: '/sturing/proefstelsel', titel: teksten.titel, laad: () => import('./Proefstelsel.tsx') }],
  menu: [{ pad: '/sturing/proefstelsel', titel: teksten.titel, volgorde: 72, functies: STURING }],
}
