import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({ titel: { nl: 'Leveringen en kwaliteit', en: 'Deliveries and quality' } })
