import { useTaal } from '../../../kern/ui/index.ts'

/** Picks the language of a text that came from the server. */
export function useTekstVan(): (t: { nl: string; en: string }) => string {
  const { taal } = useTaal()
  return (t) => t[taal]
}
