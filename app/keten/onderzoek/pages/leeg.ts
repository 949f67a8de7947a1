/** Leaves out what was not filled in, at every depth: an empty field is no answer, and no empty text either. */
export function zonderLeeg<W>(waarde: W): W {
  if (Array.isArray(waarde)) return waarde.map((w: unknown) => zonderLeeg(w)) as W
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, v]) => v !== '' && v !== null && v !== undefined)
      .map(([k, v]) => [k, zonderLeeg(v as unknown)]),
  ) as W
}
