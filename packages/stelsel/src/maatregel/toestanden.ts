import type { MaatregelId } from './types.ts'

/** One step in the life of a measure: what happens, from where to where, and who does it. */
export interface Overgang {
  readonly van: string
  readonly door: string
  readonly naar: string
  readonly wie: string
  readonly bron?: string
}

/** A state table: where it begins, where it ends, and every step between. */
export interface Toestandstabel {
  readonly naam: string
  readonly begin: string
  readonly eind: readonly string[]
  readonly overgangen: readonly Overgang[]
}

const o = (van: string, door: string, naar: string, wie: string, bron?: string): Overgang =>
  bron === undefined ? { van, door, naar, wie } : { van, door, naar, wie, bron }

/** A measure carried out by a certified institution: supervision, guardianship, probation. */
const uitvoering: Toestandstabel = {
  naam: 'Maatregel die een gecertificeerde instelling uitvoert',
  begin: 'verzocht',
  eind: ['afgewezen', 'beeindigd'],
  overgangen: [
    o('verzocht', 'afgewezen', 'afgewezen', 'rechter'),
    o('verzocht', 'uitgesproken', 'uitgesproken', 'rechter'),
    o('uitgesproken', 'instelling in kennis gesteld', 'in kennis gesteld', 'rechtbank', 'Besluit Jeugdwet 4.2.1 tot en met 4.2.3'),
    o('in kennis gesteld', 'vaste werker aangewezen', 'toegewezen', 'instelling', 'Besluit Jeugdwet 4.2.1 tot en met 4.2.3'),
    o('in kennis gesteld', 'geen werker beschikbaar', 'instroomlijst', 'instelling'),
    o('instroomlijst', 'vaste werker aangewezen', 'toegewezen', 'instelling'),
    o('toegewezen', 'minderjarige en ouders met gezag in persoon ontmoet', 'eerste contact', 'werker', 'Besluit Jeugdwet 4.2.2 lid 1'),
    o('eerste contact', 'plan vastgesteld', 'in uitvoering', 'werker met gezin', 'Jeugdwet 4.1.3 lid 5'),
    o('in uitvoering', 'werker vertrekt', 'in kennis gesteld', 'instelling'),
    o('in uitvoering', 'verlenging gevraagd', 'verlenging gevraagd', 'instelling of RvdK'),
    o('verlenging gevraagd', 'verlengd', 'in uitvoering', 'rechter'),
    o('verlenging gevraagd', 'niet verlengd', 'beeindigd', 'rechter'),
    o('in uitvoering', 'opgeheven, afgelopen of meerderjarig', 'beeindigd', 'rechter of wet'),
    o('instroomlijst', 'opgeheven, afgelopen of meerderjarig', 'beeindigd', 'rechter of wet'),
  ],
}

/** An authorisation of the judge: it may lapse unused. */
const machtiging: Toestandstabel = {
  naam: 'Machtiging van de kinderrechter',
  begin: 'verzocht',
  eind: ['afgewezen', 'vervallen', 'beeindigd'],
  overgangen: [
    o('verzocht', 'afgewezen', 'afgewezen', 'kinderrechter'),
    o('verzocht', 'verleend', 'verleend', 'kinderrechter', 'Jeugdwet 6.1.2; BW 1:265b'),
    o('verleend', 'geplaatst', 'ten uitvoer', 'aanbieder'),
    o('verleend', 'drie maanden niet gebruikt', 'vervallen', 'wet', 'Jeugdwet 6.1.12 lid 3'),
    o('verleend', 'instemming ingetrokken', 'vervallen', 'wettelijk vertegenwoordiger', 'Jeugdwet 6.1.2 lid 7'),
    o('ten uitvoer', 'instemming ingetrokken', 'vervallen', 'wettelijk vertegenwoordiger', 'Jeugdwet 6.1.2 lid 7'),
    o('ten uitvoer', 'verblijf niet langer nodig', 'vervallen', 'instelling', 'Jeugdwet 6.1.12 lid 4'),
    o('ten uitvoer', 'geschorst', 'geschorst', 'aanbieder met gedragswetenschapper', 'Jeugdwet 6.1.12 lid 5'),
    o('geschorst', 'schorsing ingetrokken', 'ten uitvoer', 'aanbieder', 'Jeugdwet 6.1.12 lid 5'),
    o('geschorst', 'duur voorbij', 'beeindigd', 'wet', 'Jeugdwet 6.1.12 lid 2'),
    o('ten uitvoer', 'duur voorbij', 'beeindigd', 'wet', 'Jeugdwet 6.1.12 lid 2'),
    o('ten uitvoer', 'nieuwe machtiging gevraagd', 'nieuwe gevraagd', 'verzoeker'),
    o('nieuwe gevraagd', 'verleend', 'ten uitvoer', 'kinderrechter'),
    o('nieuwe gevraagd', 'afgewezen', 'beeindigd', 'kinderrechter'),
  ],
}

/** An emergency authorisation: given first, heard after. */
const spoed: Toestandstabel = {
  naam: 'Spoedmachtiging',
  begin: 'verzocht',
  eind: ['afgewezen', 'vervallen', 'opgevolgd'],
  overgangen: [
    o('verzocht', 'afgewezen', 'afgewezen', 'kinderrechter'),
    o('verzocht', 'verleend zonder zitting', 'nog niet gehoord', 'kinderrechter', 'Jeugdwet 6.1.3 en 6.1.10 lid 3'),
    o('verzocht', 'verleend na zitting', 'gehoord', 'kinderrechter'),
    o('nog niet gehoord', 'gehoord binnen twee weken', 'gehoord', 'kinderrechter', 'Rv 800 lid 3'),
    o('nog niet gehoord', 'twee weken voorbij', 'vervallen', 'wet', 'Rv 800 lid 3'),
    o('gehoord', 'beslist op gewone machtiging', 'opgevolgd', 'kinderrechter', 'Jeugdwet 6.1.12 lid 2'),
    o('gehoord', 'vier weken voorbij', 'vervallen', 'wet', 'Jeugdwet 6.1.12 lid 2'),
  ],
}

/** A conditional authorisation: at home as long as the conditions are kept. */
const voorwaardelijk: Toestandstabel = {
  naam: 'Voorwaardelijke machtiging',
  begin: 'verzocht',
  eind: ['afgewezen', 'beeindigd'],
  overgangen: [
    o('verzocht', 'afgewezen', 'afgewezen', 'kinderrechter'),
    o('verzocht', 'verleend met plan', 'onder voorwaarden', 'kinderrechter', 'Jeugdwet 6.1.4 lid 4'),
    o('onder voorwaarden', 'opgenomen', 'opgenomen', 'aanbieder', 'Jeugdwet 6.1.6 lid 2 en 3'),
    o('opgenomen', 'opneming vervallen verklaard', 'onder voorwaarden', 'kinderrechter', 'Jeugdwet 6.1.7 lid 1'),
    o('opgenomen', 'zes maanden of duur voorbij', 'beeindigd', 'wet', 'Jeugdwet 6.1.6 lid 5'),
    o('onder voorwaarden', 'verlengd', 'onder voorwaarden', 'kinderrechter', 'Jeugdwet 6.1.12 lid 2'),
    o('onder voorwaarden', 'duur voorbij', 'beeindigd', 'wet', 'Jeugdwet 6.1.12 lid 2'),
  ],
}

/** A decision about authority itself. */
const overGezag: Toestandstabel = {
  naam: 'Beslissing over het gezag',
  begin: 'verzocht',
  eind: ['afgewezen', 'hersteld', 'meerderjarig'],
  overgangen: [
    o('verzocht', 'afgewezen', 'afgewezen', 'rechtbank'),
    o('verzocht', 'gezag geschorst', 'geschorst', 'rechter', 'BW 1:268'),
    o('geschorst', 'schorsing voorbij', 'hersteld', 'wet'),
    o('geschorst', 'gezag beëindigd', 'beëindigd', 'rechtbank', 'BW 1:266'),
    o('verzocht', 'gezag beëindigd', 'beëindigd', 'rechtbank', 'BW 1:266'),
    o('beëindigd', 'voogd benoemd', 'onder voogdij', 'rechtbank'),
    o('onder voogdij', 'andere voogd benoemd', 'onder voogdij', 'rechtbank'),
    o('onder voogdij', 'gezag hersteld', 'hersteld', 'rechtbank'),
    o('onder voogdij', '18 geworden', 'meerderjarig', 'wet', 'BW 1:233'),
  ],
}

/** A house ban. */
const huisverbod: Toestandstabel = {
  naam: 'Tijdelijk huisverbod',
  begin: 'overwogen',
  eind: ['niet opgelegd', 'afgelopen', 'ingetrokken'],
  overgangen: [
    o('overwogen', 'niet opgelegd', 'niet opgelegd', 'burgemeester'),
    o('overwogen', 'opgelegd', 'opgelegd', 'burgemeester', 'Wet tijdelijk huisverbod 2'),
    o('opgelegd', 'verlengd', 'verlengd', 'burgemeester', 'Wet tijdelijk huisverbod 9'),
    o('opgelegd', 'tien dagen voorbij', 'afgelopen', 'wet'),
    o('opgelegd', 'ingetrokken of vernietigd', 'ingetrokken', 'burgemeester of rechter'),
    o('verlengd', 'duur voorbij', 'afgelopen', 'wet'),
    o('verlengd', 'ingetrokken of vernietigd', 'ingetrokken', 'burgemeester of rechter'),
  ],
}

/** *Drang*: no measure, a process with an end date and a letter about rights. */
const drang: Toestandstabel = {
  naam: 'Drang (geen maatregel)',
  begin: 'besproken',
  eind: ['gestopt', 'vrijwillige hulp', 'verzoek tot onderzoek'],
  overgangen: [
    o('besproken', 'brief met rechten gegeven', 'rechten verteld', 'werker'),
    o('rechten verteld', 'gezin stemt in, met einddatum', 'loopt', 'gezin'),
    o('rechten verteld', 'gezin zegt nee', 'gestopt', 'gezin'),
    o('rechten verteld', 'gezin zegt nee en er is gevaar', 'verzoek tot onderzoek', 'gemeente', 'Jeugdwet 2.4 lid 1'),
    o('loopt', 'einddatum of gezin stopt', 'gestopt', 'gezin of werker'),
    o('loopt', 'hulp zonder druk', 'vrijwillige hulp', 'gezin en werker'),
    o('loopt', 'er is gevaar', 'verzoek tot onderzoek', 'gemeente', 'Jeugdwet 2.4 lid 1'),
  ],
}

/** Every state table by name. */
export const toestandstabellen = { uitvoering, machtiging, spoed, voorwaardelijk, overGezag, huisverbod, drang } as const

/** The state table that a measure follows. */
export function toestandenVan(id: MaatregelId): Toestandstabel {
  if (id === 'machtiging-gesloten' || id === 'machtiging-uithuisplaatsing') return machtiging
  if (id === 'spoedmachtiging-gesloten' || id === 'spoedmachtiging-uithuisplaatsing') return spoed
  if (id === 'voorwaardelijke-machtiging') return voorwaardelijk
  if (id === 'gezagsbeeindiging' || id === 'schorsing-gezag') return overGezag
  return id === 'huisverbod' ? huisverbod : uitvoering
}

/** The outcome of trying a step. */
export type Stapuitkomst =
  | { readonly soort: 'gelukt'; readonly naar: string; readonly overgang: Overgang }
  | { readonly soort: 'geweigerd'; readonly code: 'onbekende-toestand' | 'kan-niet-vanaf-hier'; readonly toegestaan: readonly string[] }

/**
 * Tries a step of a state table; a refusal names the steps that are allowed from here.
 *
 * @example volgendeToestand(toestandstabellen.machtiging, 'verleend', 'geplaatst') // { soort: 'gelukt', naar: 'ten uitvoer', … }
 */
export function volgendeToestand(tabel: Toestandstabel, toestand: string, door: string): Stapuitkomst {
  const from = tabel.overgangen.filter((x) => x.van === toestand)
  const overgang = from.find((x) => x.door === door)
  if (overgang !== undefined) return { soort: 'gelukt', naar: overgang.naar, overgang }
  const known = from.length > 0 || tabel.eind.includes(toestand)
  return { soort: 'geweigerd', code: known ? 'kan-niet-vanaf-hier' : 'onbekende-toestand', toegestaan: from.map((x) => x.door) }
}

/** A state table as a Mermaid state diagram. */
export function alsMermaid(tabel: Toestandstabel): string {
  const id = (s: string): string => s.normalize('NFD').replace(/[^a-zA-Z0-9]+/g, '_')
  const names = [...new Set([tabel.begin, ...tabel.overgangen.flatMap((x) => [x.van, x.naar])])]
  return [
    'stateDiagram-v2',
    ...names.map((n) => `  ${id(n)} : ${n}`),
    `  [*] --> ${id(tabel.begin)}`,
    ...tabel.overgangen.map((x) => `  ${id(x.van)} --> ${id(x.naar)} : ${x.door} (${x.wie})`),
    ...tabel.eind.map((e) => `  ${id(e)} --> [*]`),
  ].join('\n')
}
