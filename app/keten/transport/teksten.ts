import { maakTeksten } from '../../kern/ui/tekst/teksten.ts'
import { namen } from './namen.ts'

/** What the pages about messages over HTTP say. */
export const teksten = maakTeksten({
  ...namen,
  'v.aanhef': {
    nl: 'Berichten aan systemen elders gaan over HTTP, ondertekend. Wat niet aankomt wordt vanzelf opnieuw geprobeerd, en raakt niet kwijt.',
    en: 'Messages to systems elsewhere go over HTTP, signed. What does not arrive is tried again by itself, and is not lost.',
  },
  'v.wacht': { nl: 'Nog niet aangekomen', en: 'Not arrived yet' },
  'v.bericht': { nl: 'Bericht', en: 'Message' },
  'v.naar': { nl: 'Naar', en: 'To' },
  'v.pogingen': { nl: 'Pogingen', en: 'Attempts' },
  'v.fout': { nl: 'Wat ging er mis', en: 'What went wrong' },
  'v.volgende': { nl: 'Volgende poging', en: 'Next attempt' },
  'v.leeg': { nl: 'Alles is aangekomen', en: 'Everything has arrived' },
  'v.leeg.tekst': {
    nl: 'Er wacht niets. Berichten die per map gaan staan hier niet.',
    en: 'Nothing waits. Messages that go by folder are not listed here.',
  },
  'v.bezorgd': { nl: 'bezorgd over HTTP, sinds het begin', en: 'delivered over HTTP, since the beginning' },
  'v.ontvangen': { nl: 'ontvangen over HTTP, sinds het begin', en: 'received over HTTP, since the beginning' },
  'v.wachtend': { nl: 'nog niet aangekomen', en: 'not arrived yet' },
  'v.stuur': { nl: 'Stuur een eigen bericht naar een gemeente elders', en: 'Send a message of your own to a municipality elsewhere' },
  'v.stuur.hint': {
    nl: 'Een JW305, JW307, JW315, JW317 of JW323 uit uw eigen systeem. Wat niet klopt gaat niet weg.',
    en: 'A JW305, JW307, JW315, JW317 or JW323 of your own system. What is wrong does not leave.',
  },
  'v.terug': { nl: 'Alle berichten', en: 'All messages' },
  'm.wacht': { nl: '{n} {n:bericht is|berichten zijn} nog niet aangekomen', en: '{n} {n:message has|messages have} not arrived yet' },
  'm.kijk': { nl: 'Bekijk waarom', en: 'See why' },
})
