/** Reasons why a file is not read at all, each with what to do. A refusal is an outcome, never an exception. */
import { vervallenBerichten } from '../definitie/index.ts'

export type Reden =
  | 'leeg'
  | 'te-groot'
  | 'geen-utf8'
  | 'bom'
  | 'geen-xml'
  | 'doctype'
  | 'te-diep'
  | 'onbekend-bericht'
  | 'andere-versie'
  | 'andere-standaard'
  | 'vervallen-bericht'

export interface Weigering {
  readonly reden: Reden
  readonly tekst: string
  readonly textEn: string
}

const teksten: Readonly<Record<Reden, readonly [nl: string, en: string]>> = {
  leeg: ['Het bestand is leeg. Vraag de afzender het opnieuw te sturen.', 'The file is empty. Ask the sender to send it again.'],
  'te-groot': [
    'Het bestand is groter dan 25 MB. Verdeel het over meer bestanden.',
    'The file is larger than 25 MB. Split it into more files.',
  ],
  'geen-utf8': ['Het bestand is geen UTF-8. Sla het op als UTF-8.', 'The file is not UTF-8. Save it as UTF-8.'],
  bom: ['Het bestand begint met een byte order mark. Laat die weg.', 'The file starts with a byte order mark. Leave it out.'],
  'geen-xml': ['Het bestand is geen goed gevormde XML.', 'The file is not well-formed XML.'],
  doctype: [
    'Het bestand heeft een DOCTYPE; die is niet toegestaan. Haal hem weg.',
    'The file has a DOCTYPE, which is not allowed. Remove it.',
  ],
  'te-diep': [
    'Het bestand is te diep genest of heeft een veel te groot onderdeel.',
    'The file is nested too deep or has an element that is far too large.',
  ],
  'onbekend-bericht': ['Dit is geen bericht van iJw 3.2.', 'This is not a message of iJw 3.2.'],
  'andere-versie': [
    'Dit bericht hoort bij een andere uitgave van iJw. Stuur het als iJw 3.2.',
    'This message belongs to another release of iJw. Send it as iJw 3.2.',
  ],
  'andere-standaard': ['Dit bericht hoort bij een andere standaard dan iJw.', 'This message belongs to another standard than iJw.'],
  'vervallen-bericht': ['Dit bericht bestaat niet meer in iJw 3.', 'This message no longer exists in iJw 3.'],
}

/** Makes a refusal; `bij` is added to the sentences, in each language where it is words, and says what exactly was found. */
export function weiger(reden: Reden, bij: string | { readonly nl: string; readonly en: string } = ''): Weigering {
  const [nl, en] = teksten[reden]
  const wat = typeof bij === 'string' ? { nl: bij, en: bij } : bij
  const staart = (s: string): string => (s === '' ? '' : ` (${s})`)
  return { reden, tekst: nl + staart(wat.nl), textEn: en + staart(wat.en) }
}

const anders = /^http:\/\/www\.istandaarden\.nl\/ijw\/([0-9]+_[0-9]+)\/(jw[0-9]{3})\/schema$/u
const ouder = /\bjw(30[0-9]|31[0-9]|32[0-9])\b/iu

/** The refusal for a root element that is not one of ours. */
export function weigerWortel(naam: string, uri: string): Weigering {
  const standaard = /^http:\/\/www\.istandaarden\.nl\/(?!ijw\/)([a-z]{2,8})\//u.exec(uri)?.[1]
  if (standaard !== undefined) return weiger('andere-standaard', standaard)
  const m = anders.exec(uri)
  const soort = (m?.[2] ?? ouder.exec(`${naam} ${uri}`)?.[0] ?? '').toUpperCase()
  const oud = vervallenBerichten[soort]
  if (oud) {
    const w = weiger('vervallen-bericht', soort)
    return { ...w, tekst: `${w.tekst} ${oud.gebruik}`, textEn: `${w.textEn} ${oud.gebruikEn}` }
  }
  if (m) return weiger(m[1] === '3_2' ? 'onbekend-bericht' : 'andere-versie', `${soort}, iJw ${(m[1] ?? '').replace('_', '.')}`)
  if (/istandaarden|vektis/iu.test(uri) && soort !== '') return weiger('andere-versie', soort)
  return weiger('onbekend-bericht', naam.slice(0, 60))
}
