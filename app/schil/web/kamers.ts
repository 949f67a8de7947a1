import type { MenuItem, WebKamer, WebRoute } from '../../kern/ui/index.ts'
import { maakDossierdelen, type GereedDeel } from '../../kern/ui/kamers.tsx'
import { lezers } from '../titels.generated.ts'
import { teksten } from './teksten.ts'

/** Every room that shows something, found by its place: `app/<laag>/<kamer>/pages/index.tsx`. */
const gevonden = import.meta.glob<{ kamer?: WebKamer }>(['../../*/pages/index.tsx', '../../*/*/pages/index.tsx'], { eager: true })

const kamers: WebKamer[] = Object.values(gevonden).flatMap((m) => (m.kamer ? [m.kamer] : []))

const WERKERS = ['toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'beslisser', 'aanbieder'] as const

/** Menu of the shell; rooms may add to it. An item without a page behind it is not shown. */
const VAST: readonly MenuItem[] = [
  { pad: '/', titel: teksten['menu.werk'], volgorde: 10, functies: WERKERS },
  { pad: '/zoeken', titel: teksten['menu.zoeken'], volgorde: 30, functies: ['toegangsmedewerker', 'regisseur'] },
  {
    pad: '/berichten',
    titel: teksten['menu.berichten'],
    volgorde: 40,
    functies: ['toegangsmedewerker', 'regisseur', 'beslisser', 'aanbieder'],
  },
  { pad: '/register', titel: teksten['menu.register'], volgorde: 50, functies: ['toegangsmedewerker', 'regisseur'] },
  { pad: '/inzage', titel: teksten['menu.inzage'], volgorde: 60, functies: ['privacyfunctionaris'] },
]

export const webroutes: readonly WebRoute[] = kamers.flatMap((k) => k.routes ?? [])

export const dossierdelen: readonly GereedDeel[] = maakDossierdelen(
  kamers.flatMap((k) => k.dossierdelen ?? []),
  lezers,
)

export const menu: readonly MenuItem[] = [...VAST, ...kamers.flatMap((k) => k.menu ?? [])]
