import { inBeide, tekst, type Tekst } from '../tekst.ts'
import type { Bevinding } from './bevinding.ts'
import type { LeveringSoort } from './inhoud.ts'
import { INHOUDEN } from './inhouden.ts'

/** The field of a finding as the file calls it; in English with what it holds, as the content model describes it. */
export function veldTekst(b: Pick<Bevinding, 'regel' | 'veld'>): Tekst {
  const soort = b.regel.slice(0, b.regel.indexOf('-')).toLowerCase()
  const inhoud = Object.hasOwn(INHOUDEN, soort) ? INHOUDEN[soort as LeveringSoort] : undefined
  const uitleg = inhoud?.velden.find((v) => v.naam === b.veld)?.uitleg.en.split(/[;:]/)[0]
  return uitleg === undefined ? inBeide(b.veld) : tekst(b.veld, `${b.veld} (${uitleg})`)
}
