/** One column of an export: a heading and how to get the value. Numbers stay numbers; `null` is an empty cell. */
export interface CsvKolom<R> {
  kop: string
  waarde: (rij: R) => string | number | null | undefined
}

/**
 * Rows as CSV for Dutch spreadsheets: semicolon, CRLF, byte order mark. Text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 *
 * @example exporteerCsv([{ kop: 'Naam', waarde: (r) => r.naam }], rijen)
 */
export function exporteerCsv<R>(kolommen: readonly CsvKolom<R>[], rijen: readonly R[]): string {
  const regels = [kolommen.map((k) => cel(k.kop)), ...rijen.map((rij) => kolommen.map((k) => cel(k.waarde(rij))))]
  return `\uFEFF${regels.map((r) => r.join(';')).join('\r\n')}\r\n`
}

function cel(waarde: string | number | null | undefined): string {
  if (waarde === null || waarde === undefined) return ''
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  const veilig = /^[\s]*[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** Gives the user a file. `inhoud` never leaves the browser. */
export function geefBestand(naam: string, inhoud: string, soort = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([inhoud], { type: soort }))
  const a = document.createElement('a')
  a.href = url
  a.download = naam
  a.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}
