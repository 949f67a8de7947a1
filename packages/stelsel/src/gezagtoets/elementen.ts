import type { Stap } from './gherkin.ts'
import { alsGegevens, rechtop } from './tabel.ts'
import type { Toestand } from './toestand.ts'

/** Names of elements as tables write them, with their group and element; most tables put the number behind the name. */
const NUMMERS: Readonly<Record<string, string>> = {
  burgerservicenummer: '01.20',
  bsn: '01.20',
  geslachtsnaam: '02.40',
  geboortedatum: '03.10',
  geboorteland: '03.30',
  geslachtsaanduiding: '04.10',
  geslacht: '04.10',
  'datum huwelijkssluiting/aangaan geregistreerd partnerschap': '06.10',
  'datum huwelijkssluiting': '06.10',
  'datum ontbinding huwelijk/geregistreerd partnerschap': '07.10',
  'datum ontbinding': '07.10',
  'datum overlijden': '08.10',
  'gemeente van inschrijving': '09.10',
  'datum vestiging in nederland': '14.20',
  'indicatie gezag minderjarige': '32.10',
  'indicatie gezag': '32.10',
  'indicatie curateleregister': '33.10',
  'indicatie curatele': '33.10',
  'datum ingang familierechtelijke betrekking': '62.10',
  'reden opschorting bijhouding': '67.20',
  aktenummer: '81.20',
  'aanduiding in onderzoek': '83.10',
  'datum einde onderzoek': '83.30',
  'ingangsdatum geldigheid': '85.10',
  'datum ingang geldigheid': '85.10',
}

/** Elements the library takes into account. */
const GEBRUIKT = new Set(Object.values(NUMMERS))

/**
 * Groups that no question of the tree looks at: names, places and countries of events, kind of bond, addresses, secrecy,
 * documents, dates of recording. 67.10 says when record keeping was suspended; 67.20 says why, and is used.
 */
const LOOS =
  /^(?:01\.10|02\.[123]0|03\.20|06\.[23]0|07\.[234]0|08\.[23]0|09\.20|1[0-35]\.\d0|14\.[1]0|61\.\d0|67\.10|70\.\d0|8[26]\.\d0|83\.20|88\.\d0)$/

/** Data of a step by number. What the library neither uses nor knows to be without meaning is named, not passed over. */
export function gegevens(t: Toestand, stap: Stap): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (stap.tabel.length > 2 && rechtop(stap.tabel) === null) t.overgeslagen.push('a table with more rows than one, where one was expected')
  for (const [name, value] of alsGegevens(stap.tabel)) {
    const number = /^\d\d\.\d\d$/.test(name) ? name : NUMMERS[name.toLowerCase()]
    if (number !== undefined && GEBRUIKT.has(number)) found.set(number, value)
    else if (number === undefined || !LOOS.test(number)) t.overgeslagen.push(`unknown data "${name}"`)
  }
  return found
}
