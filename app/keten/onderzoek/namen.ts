import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'

/** What the frame of the application shows of this room before its pages are loaded: menu, tabs, titles of pages. */
export const namen = maakTeksten({
  'deel.onderzoek': { nl: 'Onderzoek', en: 'Inquiry' },
  'deel.stem': { nl: 'Stem', en: 'Voice' },
  'deel.feiten': { nl: 'Feiten', en: 'Facts' },
})
