import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({
  'inzage.titel': { nl: 'Toezicht op inzage', en: 'Supervision of access' },
  'deel.draad': { nl: 'Draad', en: 'Thread' },
  'deel.delen': { nl: 'Delen en inzage', en: 'Sharing and access' },
})
