/** A finding: one rule, judged at one place in one message. */
import type { Niveau, RegelCode } from './regels/catalogus.ts'
import { regelTekst } from './regels/catalogus.ts'

/**
 * What was found.
 *
 * `beoordeeld` is false when the rule could not be decided because something was not there to decide it with
 * (earlier messages, a product list, a clock): that is never the same as fine.
 */
export interface Bevinding {
  /** Code of the rule, for example `TR302`. */
  readonly regel: RegelCode
  /** Return code (list WJ001); empty when the rule has none. */
  readonly retourcode: string
  /** Place, for example `Client/StartProducten/StartProduct[2]/Begindatum`; list numbers start at 1. */
  readonly pad: string
  readonly waarde: string | null
  /** The sentence for people, in Dutch. */
  readonly tekst: string
  readonly textEn: string
  readonly niveau: Niveau
  readonly beoordeeld: boolean
}

/** Makes the finding that a rule is broken. */
export function gebroken(regel: RegelCode, pad: string, waarde: string | null): Bevinding {
  const r = regelTekst(regel)
  return { regel, retourcode: r.retourcode, pad, waarde, tekst: r.tekst, textEn: r.textEn, niveau: r.niveau, beoordeeld: true }
}

const nietBeoordeeldPerRegel = new Map<RegelCode, Bevinding>()

/** Makes the finding that a rule could not be judged; `pad` is empty because it holds for the whole message. */
export function nietBeoordeeld(regel: RegelCode): Bevinding {
  const al = nietBeoordeeldPerRegel.get(regel)
  if (al) return al
  const r = regelTekst(regel)
  const b: Bevinding = Object.freeze({
    regel,
    retourcode: r.retourcode,
    pad: '',
    waarde: null,
    tekst: `Niet beoordeeld: ${r.tekst}`,
    textEn: `Not judged: ${r.textEn}`,
    niveau: r.niveau,
    beoordeeld: false,
  })
  nietBeoordeeldPerRegel.set(regel, b)
  return b
}

/** True when no judged finding is among them. */
export function isGeldig(bevindingen: readonly Bevinding[]): boolean {
  return !bevindingen.some((b) => b.beoordeeld)
}
