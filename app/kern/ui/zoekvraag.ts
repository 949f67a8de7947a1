/**
 * What was typed in a search field, on its way to the page that searches. It may be a citizen service number, so it goes
 * through the memory of this page only: never an address, never storage. Taken once, it is gone.
 *
 * @example
 * zetZoekvraag('Jansen'); ga('/zoeken')   // the bar above
 * const vraag = neemZoekvraag()           // the page: 'Jansen', and after that null
 */
let wacht: string | null = null
const luisteraars = new Set<() => void>()

/** Keeps a search for the page that takes it, and tells that page when it is open already. */
export function zetZoekvraag(vraag: string): void {
  wacht = vraag.trim()
  for (const meld of luisteraars) meld()
}

/** The search that waits, without taking it. */
export function kijkZoekvraag(): string | null {
  return wacht
}

/** Takes the search that waits; null when there is none. */
export function neemZoekvraag(): string | null {
  const vraag = wacht
  wacht = null
  return vraag
}

/** Calls `meld` for every new search; returns how to stop. */
export function opZoekvraag(meld: () => void): () => void {
  luisteraars.add(meld)
  return () => luisteraars.delete(meld)
}

/** What somebody searches for. */
export type Zoekvraag =
  | { soort: 'leeg' }
  | { soort: 'bsn'; bsn: string }
  | { soort: 'nummer'; nummer: string }
  | { soort: 'naam'; achternaam: string; geboortedatum: string }

/**
 * Recognises a BSN (eight or nine digits, with or without dots and spaces), the number of a file, or a surname with or
 * without a date of birth. What looks like a BSN is treated as one, also when a digit is missing.
 *
 * @example leesZoekvraag('de Wit 14-2-2010') // { soort: 'naam', achternaam: 'de Wit', geboortedatum: '2010-02-14' }
 */
export function leesZoekvraag(tekst: string): Zoekvraag {
  const schoon = tekst.trim().replaceAll(/\s+/g, ' ')
  if (schoon === '') return { soort: 'leeg' }
  const nummer = /^\d{4}-\d{4,6}$/.exec(schoon)
  if (nummer) return { soort: 'nummer', nummer: schoon }
  const cijfers = schoon.replaceAll(/[\s.-]/g, '')
  if (/^\d{7,10}$/.test(cijfers) && !datumIn(schoon)) return { soort: 'bsn', bsn: cijfers }
  const dag = datumIn(schoon)
  return {
    soort: 'naam',
    achternaam: (dag ? schoon.replace(dag.was, '') : schoon).replaceAll(/[,;]/g, ' ').replaceAll(/\s+/g, ' ').trim(),
    geboortedatum: dag?.datum ?? '',
  }
}

/** A date within a text, as people here write it (day first) or with the year first. */
function datumIn(tekst: string): { was: string; datum: string } | null {
  const hier = /\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b/.exec(tekst)
  const [was, d, m, j] = hier ?? []
  if (was && d && m && j) return datum(was, j, m, d)
  const ander = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(tekst)
  const [anders, jaar, maand, dag] = ander ?? []
  return anders && jaar && maand && dag ? datum(anders, jaar, maand, dag) : null
}

function datum(was: string, jaar: string, maand: string, dag: string) {
  if (Number(maand) < 1 || Number(maand) > 12 || Number(dag) < 1 || Number(dag) > 31 || jaar < '1900') return null
  return { was, datum: `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` }
}
