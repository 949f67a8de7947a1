import { maakTeksten } from '../../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({
  'zoek.titel': { nl: 'Zoeken', en: 'Search' },
  'nieuw.titel': { nl: 'Nieuwe vraag', en: 'New question' },
  'binnen.titel': { nl: 'Binnengekomen', en: 'Incoming' },
  'signaal.titel': { nl: 'Signaal vastleggen', en: 'Record a signal' },
  'deel.vraag': { nl: 'Vraag', en: 'Question' },
  'menu.signaal': { nl: 'Signaal', en: 'Signal' },
})
