/** A Markdown table; pipes and line ends in cells are made harmless. */
export function tabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const cell = (s: string): string => s.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const row = (r: readonly string[]): string => `| ${r.map(cell).join(' | ')} |`
  return [row(kop), `|${kop.map(() => '---').join('|')}|`, ...rijen.map(row)].join('\n')
}

/** First lines of every generated document. */
export function kop(titel: string, tekst: string): string {
  return `# ${titel}\n\n<!-- Generated from packages/stelsel by \`npm run docs\`; do not edit. -->\n\n${tekst}\n`
}
