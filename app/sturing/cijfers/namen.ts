import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, titles of pages. */
export const namen = maakTeksten({ titel: { nl: 'Cijfers', en: 'Figures' }, gepubliceerd: { nl: 'Gepubliceerd', en: 'Published' } })

export const studienamen = maakTeksten({ titel: { nl: 'Verschillenanalyse', en: 'Difference study' } })

export const eigennamen = maakTeksten({ titel: { nl: 'Eigen registratie', en: 'Own registration' } })
