/** Full name as people say it, of somebody in the family. */
export const naamVan = (l: { readonly voornamen: string; readonly voorvoegsel: string | null; readonly achternaam: string }) =>
  [l.voornamen, l.voorvoegsel, l.achternaam].filter(Boolean).join(' ')
