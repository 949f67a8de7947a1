/** A row of a table of the model, and the English words that stand under it. */
export interface Tabelrij {
  readonly cellen: readonly string[]
  readonly engels: readonly string[]
}

/**
 * Reads a table of the model: a line of cells, and under it, indented, the words of that line in English.
 *
 * @example leesTabel('gi.ziek | ziekteverzuim\n  sick leave')[0]?.engels // ['sick leave']
 */
export function leesTabel(tabel: string): Tabelrij[] {
  return tabel
    .trim()
    .split(/\n(?! )/)
    .map((rij) => {
      const [nl = '', en] = rij.split(/\n +/)
      return { cellen: nl.split(' | '), engels: en === undefined ? [] : en.split(' | ') }
    })
}
