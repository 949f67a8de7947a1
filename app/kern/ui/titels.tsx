import { createContext, use, useCallback } from 'react'
import { useTekst } from './tekst/taal.tsx'
import type { Tekst } from './tekst/teksten.ts'

/** Titles of everything that can be asked or done, by name. Filled by the shell from what the rooms declare. */
export const TitelsContext = createContext<Readonly<Record<string, Tekst>>>({})

/**
 * The title of a command or query in the reader's language, for lists of who did what; a name nobody declares any more
 * is shown as it is.
 *
 * @example const titel = useTitel(); titel('draad.tonen') // 'Dossier openen'
 */
export function useTitel(): (naam: string) => string {
  const titels = use(TitelsContext)
  const tekst = useTekst()
  return useCallback(
    (naam) => {
      const titel = titels[naam]
      return titel ? tekst(titel) : naam
    },
    [titels, tekst],
  )
}
