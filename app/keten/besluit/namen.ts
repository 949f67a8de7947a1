import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({
  'wacht.titel': { nl: 'Besluiten die op u wachten', en: 'Decisions that wait for you' },
  titel: { nl: 'Besluiten', en: 'Decisions' },
})
