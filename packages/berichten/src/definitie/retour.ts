/** Derives the definition of a return message from the message it answers. */
import { retourCodes, retourKop } from './kop.ts'
import type { BerichtDefinitie, Element, Klasse } from './vorm.ts'

/** Every class gets its return codes at the end; holders of lists do not. Rules are not judged a second time. */
function metCodes(e: Element): Element {
  if (e.soort === 'veld') return { ...e, regels: [] }
  const inhoud = e.inhoud.map(metCodes)
  if (e.soort === 'groep' || e.drager) return { ...e, regels: [], inhoud }
  return { ...e, regels: [], inhoud: [...inhoud, retourCodes(true)] }
}

/**
 * The return message: the header of the original with the answer in it and, only when something is wrong below
 * the header, the classes of the original with return codes.
 * @bron iJw 3.2 IV028
 */
export function retourVan(heen: BerichtDefinitie, soort: string, code: string): BerichtDefinitie {
  const [, ...rest] = heen.inhoud
  const lichaam = rest.map((e) => ({ ...(metCodes(e) as Klasse), verplicht: false }))
  return {
    soort,
    code,
    van: heen.van,
    naar: heen.naar,
    titel: `Retour op ${heen.soort}`,
    titelEn: `Return message to ${heen.soort}`,
    antwoord: null,
    opBericht: heen.soort,
    inhoud: [retourKop(code, heen.van, heen.naar), ...lichaam],
    regels: [],
  }
}
