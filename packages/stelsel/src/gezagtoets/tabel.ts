/**
 * A table of a step as names and values: written upright (`naam | waarde`), or across with names in the first row.
 * Codes behind a name, as in "geslachtsnaam (02.40)", are taken off and kept as the key when there is one.
 */
export function alsGegevens(tabel: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const [head = [], ...body] = tabel
  const upright = head.length === 2 && head[0]?.toLowerCase() === 'naam' && head[1]?.toLowerCase() === 'waarde'
  const pairs: readonly (readonly [string, string])[] = upright
    ? body.map((r) => [r[0] ?? '', r[1] ?? ''] as const)
    : head.map((h, i) => [h, body[0]?.[i] ?? ''] as const)
  return new Map(pairs.map(([name, value]) => [sleutel(name), value.trim()]))
}

/** Rows of a table that lists things across, each as names and values. */
export function alsRijen(tabel: readonly (readonly string[])[]): readonly ReadonlyMap<string, string>[] {
  const [head = [], ...body] = tabel
  if (head[0]?.toLowerCase() === 'naam' && head[1]?.toLowerCase() === 'waarde') return [alsGegevens(tabel)]
  return body.map((r) => new Map(head.map((h, i) => [sleutel(h), (r[i] ?? '').trim()])))
}

function sleutel(name: string): string {
  return /\((\d\d\.\d\d)\)\s*$/.exec(name)?.[1] ?? name.trim()
}
