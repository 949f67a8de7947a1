import { CijferFout } from '@draad/cijfers/web'
import { ongeldig, veld, type Afwijzing } from '../../kern/outcome/uitkomst.ts'

/** What to do, in Dutch, by the field that the library names. */
const DOE: Readonly<Record<string, string>> = {
  gekozen: 'Kies zoveel gemeenten als de parameters toestaan, uit wie de trechter overlaat.',
  reden: 'Schrijf wie dit vindt en waarom.',
  vlag: 'Kies een opvallend cijfer van een gekozen gemeente.',
  vlaggen: 'Kies een opvallend cijfer van een gekozen gemeente.',
  trede: 'Neem de treden op volgorde. Kan een trede niet getoetst worden, leg dat dan vast.',
  aspect: 'Kies iets van de toegang dat van deze gemeente bekend is.',
  status:
    'Leg eerst vast wat ervoor of ertegen spreekt. Bevestigen kan alleen met een tweede bron, die de verklaring niet zelf voorstelde.',
  concurrenten: 'Noem de andere verklaring waarmee deze strijdt.',
  bewijs: 'Noem de bron en schrijf wat zij zegt.',
  gevolg: 'Schrijf de opmerking op, en wat ermee is gedaan.',
  staat: 'Doe eerst wat nog openstaat.',
}

/**
 * An error of the library as an answer of the server: field, found, allowed and what to do.
 * @param velden where the library and the form name a field differently
 */
export function alsAfwijzing(e: unknown, velden: Readonly<Record<string, string>> = {}): unknown {
  if (!(e instanceof CijferFout)) return e
  const doe = DOE[e.veld]
  return ongeldig(
    veld(
      velden[e.veld] ?? e.veld,
      doe
        ? `${doe} Gevonden: ${e.gevonden.nl}.`
        : `Dit kan zo niet: ${e.veld}. Gevonden: ${e.gevonden.nl}; toegestaan: ${e.toegestaan.nl}.`,
      `${e.doe.en} Found: ${e.gevonden.en}; allowed: ${e.toegestaan.en}.`,
      { gevonden: e.gevonden.nl, toegestaan: e.toegestaan.nl },
    ),
  )
}

/** Everything that is wrong with a file of parameters, each with field, found and allowed; the first twenty. */
export function parameterfouten(
  fouten: readonly { readonly veld: string; readonly gevonden: string; readonly toegestaan: string }[],
): Afwijzing {
  return ongeldig(
    ...fouten
      .slice(0, 20)
      .map((f) =>
        veld(
          'parameters',
          `${f.veld === 'the whole file' ? 'het hele bestand' : f.veld}: gevonden ${f.gevonden}; toegestaan: ${f.toegestaan}`,
          `${f.veld}: found ${f.gevonden}; allowed: ${f.toegestaan}`,
          { gevonden: f.gevonden, toegestaan: f.toegestaan },
        ),
      ),
  )
}
