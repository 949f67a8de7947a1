import { CijferFout } from '../fout.ts'
import { tekst } from '../tekst.ts'
import { verberg } from './verberg.ts'

/** A row as it stood in a file, by column name. */
export interface Rij {
  /** Row in the file, from 1. */
  readonly nr: number
  readonly cellen: Readonly<Record<string, string>>
}

/** Rows of a file that says which columns it has; rows are read once. */
export interface Rijen extends Iterable<Rij> {
  readonly kolommen: readonly string[]
}

/** A longer cell than any field allows; more means that a quote was never closed. */
const CEL_MAX = 100_000

/** The separator of a heading: the one of comma, semicolon and tab that occurs most. */
function scheiding(kop: string): string {
  const tel = (c: string): number => kop.split(c).length
  return [',', ';', '\t'].reduce((a, b) => (tel(b) > tel(a) ? b : a))
}

/**
 * Splits CSV text in rows of cells (RFC 4180: quotes, doubled quotes, line ends within quotes; separator comma,
 * semicolon or tab, found from the first line; BOM and empty lines skipped).
 *
 * @throws CijferFout 'csv' when a quote is not closed
 */
export function* csvCellen(inhoud: string): Generator<{ nr: number; cellen: string[] }> {
  let i = inhoud.charCodeAt(0) === 0xfeff ? 1 : 0
  const eersteEinde = inhoud.indexOf('\n', i)
  const s = scheiding(inhoud.slice(i, eersteEinde < 0 ? undefined : eersteEinde)).charCodeAt(0)
  let nr = 1
  while (i < inhoud.length) {
    const begin = nr
    const cellen: string[] = []
    for (;;) {
      let cel: string
      if (inhoud.charCodeAt(i) === 34) {
        cel = ''
        i++
        for (;;) {
          const sluit = inhoud.indexOf('"', i)
          if (sluit < 0 || cel.length + sluit - i > CEL_MAX) {
            throw new CijferFout(
              'csv',
              `rij ${begin}`,
              tekst('een aanhalingsteken dat niet sluit', 'a quote that is not closed'),
              tekst('een aanhalingsteken aan het eind', 'a closing quote'),
              tekst('Sluit het aanhalingsteken, of zet er binnen een cel twee.', 'Close the quote, or double a quote within a cell.'),
            )
          }
          cel += inhoud.slice(i, sluit)
          i = sluit + 1
          if (inhoud.charCodeAt(i) !== 34) break
          cel += '"'
          i++
        }
        nr += cel.split('\n').length - 1
      } else {
        const van = i
        let c = inhoud.charCodeAt(i)
        while (i < inhoud.length && c !== s && c !== 10 && c !== 13) c = inhoud.charCodeAt(++i)
        cel = inhoud.slice(van, i).trim()
      }
      cellen.push(cel)
      if (i < inhoud.length && inhoud.charCodeAt(i) === s) {
        i++
        continue
      }
      break
    }
    while (i < inhoud.length && inhoud.charCodeAt(i) !== 10) i++
    i++
    nr++
    if (cellen.length > 1 || cellen[0] !== '') yield { nr: begin, cellen }
  }
}

/**
 * Rows of cells to rows by column name; names are compared in lower case with underscores. Without any row there are no
 * columns, which is something else than columns without rows.
 */
export function metKop(rijen: Iterable<{ nr: number; cellen: readonly string[] }>): Rijen {
  const lezer = rijen[Symbol.iterator]()
  const eerste = lezer.next()
  const kop = eerste.done
    ? []
    : eerste.value.cellen.map((c) =>
        c
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_'),
      )
  const dubbel = kop.find((k, i) => k !== '' && kop.indexOf(k) !== i)
  if (dubbel !== undefined)
    throw new CijferFout(
      'kolom',
      'kolommen',
      tekst(`${verberg(dubbel)} twee keer`, `${verberg(dubbel)} twice`),
      tekst('elke kolom één keer', 'each column once'),
      tekst('Haal er een weg, of geef hem een andere naam.', 'Remove or rename one.'),
    )
  function* rest(): Generator<Rij> {
    for (let r = lezer.next(); !r.done; r = lezer.next()) {
      const rij: Record<string, string> = {}
      for (let j = 0; j < kop.length; j++) if (kop[j] !== '') rij[kop[j]!] = (r.value.cellen[j] ?? '').trim()
      yield { nr: r.value.nr, cellen: rij }
    }
  }
  return { kolommen: kop.filter((k) => k !== ''), [Symbol.iterator]: rest }
}

/** Rows of a CSV text with a heading. */
export function leesCsv(tekst: string): Rijen {
  return metKop(csvCellen(tekst))
}

/** One CSV cell, quoted when needed. */
export function csvCel(s: string): string {
  return /[",;\n\r]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s
}
