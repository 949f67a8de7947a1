import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({ 'p.titel': { nl: 'Plaatsen', en: 'Places' }, 'h.titel': { nl: 'Hulp', en: 'Help' } })
