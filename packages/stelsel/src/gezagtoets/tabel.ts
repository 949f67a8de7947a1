/**
 * A table of a step as names and values: written upright (`naam | waarde`), or across with names in the first row.
 * Codes behind a name, as in "geslachtsnaam (02.40)", are taken off and kept as the key when there is one.
 */
export function alsGegevens(tabel: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const [head = [], ...body] = tabel
  const naam = rechtop(tabel)
  const pairs: readonly (readonly [string, string])[] =
    naam !== null ? body.map((r) => [r[naam] ?? '', r[1 - naam] ?? ''] as const) : head.map((h, i) => [h, body[0]?.[i] ?? ''] as const)
  return new Map(pairs.map(([name, value]) => [sleutel(name), value.trim()]))
}

/** Rows of a table that lists things across, each as names and values. */
export function alsRijen(tabel: readonly (readonly string[])[]): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...body] = tabel
  if (rechtop(tabel) !== null) return [alsGegevens(tabel)]
  return body.map((r) => new Map(head.map((h, i) => [sleutel(h), (r[i] ?? '').trim()])))
}

const NAAM = ['naam', 'name', 'veld', 'field']
const WAARDE = ['waarde', 'value']

/** The column with names when a table is written upright, in whichever order; null when it lists things across. */
export function rechtop([head = []]: readonly (readonly string[])[]): 0 | 1 | null {
  if (head.length !== 2) return null
  const [a, b] = head.map((h) => h.trim().toLowerCase())
  if (NAAM.includes(a ?? '') && WAARDE.includes(b ?? '')) return 0
  return NAAM.includes(b ?? '') && WAARDE.includes(a ?? '') ? 1 : null
}

function sleutel(name: string): string {
  return /\((\d\d\.\d\d)\)\s*$/.exec(name)?.[1] ?? name.trim()
}
