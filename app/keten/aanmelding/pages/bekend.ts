import { alsMislukt, Mislukt } from '../../../kern/ui/index.ts'

/** What the server says when a child is known already. */
export interface Bekend {
  readonly kind: number
  readonly bezorgId: string
  readonly team: string | null
}

/**
 * Sends, and turns "this child is known" into an error beside that child: there are no two texts to compare here.
 *
 * @param veld path of the list of children in the form
 */
export function metBekend<I, U>(
  stuur: (invoer: I) => Promise<U>,
  veld: string,
  bijBekend: (b: Bekend | null) => void,
): { stuur(invoer: I): Promise<U> } {
  return {
    stuur: async (invoer) => {
      try {
        bijBekend(null)
        return await stuur(invoer)
      } catch (ruw) {
        const fout = alsMislukt(ruw)
        const anders = fout.anders as Partial<Bekend> | undefined
        if (fout.code !== 'conflict' || typeof anders?.bezorgId !== 'string') throw fout
        bijBekend({ kind: anders.kind ?? 0, bezorgId: anders.bezorgId, team: anders.team ?? null })
        throw new Mislukt('ongeldig', {
          status: 422,
          tekst: fout.tekst,
          velden: [{ pad: `${veld}.${anders.kind ?? 0}`, tekst: fout.tekst }],
        })
      }
    },
  }
}
