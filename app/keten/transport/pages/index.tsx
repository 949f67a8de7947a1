import type { WebKamer } from '../../../kern/ui/kamer.ts'
import { teksten } from '../teksten.ts'

export const kamer: WebKamer = { routes: [{ pad: '/berichten/aankomst', titel: teksten['v.titel'], laad: () => import('./Aankomst.tsx') }] }
