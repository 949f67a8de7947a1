import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { namen } from '../namen.ts'

export const kamer: WebKamer = { routes: [{ pad: '/berichten/aankomst', titel: namen['v.titel'], laad: () => import('./Aankomst.tsx') }] }
