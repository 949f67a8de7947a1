import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({
  'v.titel': { nl: 'Verzoeken', en: 'Requests' },
  'n.titel': { nl: 'Hulp aanvragen', en: 'Ask for an allocation' },
  'w.titel': { nl: 'Wijziging aanvragen', en: 'Ask for a change' },
})
