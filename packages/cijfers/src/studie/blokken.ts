/** A report as blocks: the library writes them as Markdown, a page draws them and knows which words are somebody's own. */
export interface Stuk {
  readonly t: string
  /** Words of people, which stand as they wrote them, in the language they wrote in. */
  readonly eigen?: true
  readonly vet?: true
  readonly schuin?: true
}

export type Blok =
  | { readonly soort: 'kop'; readonly diepte: 1 | 2 | 3; readonly in: readonly Stuk[] }
  | { readonly soort: 'alinea'; readonly in: readonly Stuk[] }
  /** The guard above and below. */
  | { readonly soort: 'slot'; readonly regels: readonly (readonly Stuk[])[] }
  | { readonly soort: 'lijst'; readonly items: readonly (readonly Stuk[])[] }
  | { readonly soort: 'raster'; readonly kop: readonly string[]; readonly rijen: readonly (readonly Stuk[])[] }

/** Words of the report itself. */
export const gewoon = (t: string): Stuk => ({ t })
/** Words of people. */
export const woorden = (t: string): Stuk => ({ t, eigen: true })

const schrijf = (s: Stuk): string => (s.vet ? `**${s.t}**` : s.schuin ? `_${s.t}_` : s.t)
const aaneen = (stukken: readonly Stuk[]): string => stukken.map(schrijf).join('')
/** A bar or a new line in what somebody wrote would break the table. */
const cel = (s: Stuk): string =>
  schrijf(s)
    .replaceAll('|', '/')
    .replaceAll(/\s*\n\s*/g, ' ')

/** Blocks as Markdown. */
export function alsMarkdown(blokken: readonly Blok[]): string {
  return blokken.map((b) => `${blokMarkdown(b).join('\n')}\n`).join('\n')
}

function blokMarkdown(b: Blok): readonly string[] {
  switch (b.soort) {
    case 'kop':
      return [`${'#'.repeat(b.diepte)} ${aaneen(b.in)}`]
    case 'alinea':
      return [aaneen(b.in)]
    case 'slot':
      return b.regels.map((r) => `> ${aaneen(r)}`)
    case 'lijst':
      return b.items.map((r) => `- ${aaneen(r)}`)
    case 'raster':
      return [`| ${b.kop.join(' | ')} |`, `|${'---|'.repeat(b.kop.length)}`, ...b.rijen.map((r) => `| ${r.map(cel).join(' | ')} |`)]
  }
}
