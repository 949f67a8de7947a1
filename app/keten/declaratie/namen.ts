import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({
  'd.titel': { nl: 'Declaraties', en: 'Declarations' },
  'd.nieuw': { nl: 'Nieuwe declaratie', en: 'New declaration' },
  'g.titel': { nl: 'Geld', en: 'Money' },
  't.titel': { nl: 'Tarieven', en: 'Tariffs' },
})
