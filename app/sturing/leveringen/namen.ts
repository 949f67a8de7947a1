import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({ titel: { nl: 'Leveringen en kwaliteit', en: 'Deliveries and quality' } })

/** The same for the page on which an organisation delivers. */
export const leverennamen = maakTeksten({ titel: { nl: 'Beleidsinformatie leveren', en: 'Deliver policy information' } })
