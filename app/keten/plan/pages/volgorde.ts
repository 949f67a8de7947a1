import type { Versie } from './Plan.tsx'

/** The children's parts with their place in the text, this dossier's child first. */
export function opVolgorde(v: Versie, dossierId: string) {
  return v.kinderen.map((k, i) => ({ k, i })).toSorted((x, y) => Number(y.k.dossierId === dossierId) - Number(x.k.dossierId === dossierId))
}
