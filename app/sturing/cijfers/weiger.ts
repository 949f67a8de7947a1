import { CijferFout, foutTekst, veldfoutTekst, type Veldfout } from '@draad/cijfers/web'
import { ongeldig, veld, type Afwijzing } from '../../kern/outcome/uitkomst.ts'

/**
 * An error of the library as an answer of the server: field, found, allowed and what to do, in both languages.
 * @param velden where the library and the form name a field differently
 */
export function alsAfwijzing(e: unknown, velden: Readonly<Record<string, string>> = {}): unknown {
  if (!(e instanceof CijferFout)) return e
  return ongeldig(
    veld(velden[e.veld] ?? e.veld, foutTekst(e, 'nl'), foutTekst(e, 'en'), { gevonden: e.gevonden.nl, toegestaan: e.toegestaan.nl }),
  )
}

/** Everything that is wrong with a file of parameters, each with field, found and allowed; the first twenty. */
export function parameterfouten(fouten: readonly Veldfout[]): Afwijzing {
  return ongeldig(
    ...fouten.slice(0, 20).map((f) => {
      const { nl, en } = veldfoutTekst(f)
      return veld('parameters', nl, en, { gevonden: f.gevonden.nl, toegestaan: f.toegestaan.nl })
    }),
  )
}
