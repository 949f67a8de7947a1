import type { Antwoord, Omstandigheid, Recht } from './types.ts'

/** A right without its name, as a rule gives it. */
export type Regel = (o: Omstandigheid) => Omit<Recht, 'handeling'>

/** Writes a right in one line. */
export function recht(antwoord: Antwoord, bron: string, uitleg: string, uitlegEn: string, onbevestigd?: string): Omit<Recht, 'handeling'> {
  return { antwoord, bron, uitleg, uitlegEn, ...(onbevestigd === undefined ? {} : { onbevestigd }) }
}

/** A parent, guardian or other person whose say rests on custody. */
export function isGezagsrol(o: Omstandigheid): boolean {
  return o.rol === 'ouder' || o.rol === 'niet-ouder' || o.rol === 'voogd'
}

/** For articles of laws that were not among the texts read. */
export const ALGEMEEN = 'gelezen uit algemene kennis, niet in de wettekst; de geldende tekst bevestigt artikel en leeftijd'

/** The answer for whoever's custody cannot be told. */
export const gezagOnbekend = recht(
  'onbekend',
  'BW 1:245',
  'Het is niet zeker of u gezag hebt. Dat moet eerst worden nagegaan in het gezagsregister.',
  'It is not certain that you have custody; look it up in the custody register first.',
)

/** A no for someone without custody. */
export function zonderGezag(bron: string, onbevestigd?: string): Omit<Recht, 'handeling'> {
  return recht('nee', bron, 'Dit mag alleen iemand met gezag.', 'Only someone with custody may do this.', onbevestigd)
}

/** Where help does not rest on consent. @bron Jeugdwet 7.3.4 lid 1 */
export function isGedwongen(o: Omstandigheid): boolean {
  return o.kader.naam === 'civiel' || o.kader.naam === 'strafrecht' || o.kader.gesloten === true
}
