/** Reads a whole message at once. */
import type { Bevinding } from '../bevinding.ts'
import { isGeldig } from '../bevinding.ts'
import type { Bericht, BerichtPerSoort } from '../berichten.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { controleer } from '../regels/controleer.ts'
import type { Poorten } from '../regels/poorten.ts'
import { maxBytesStandaard, naarTekst } from './bytes.ts'
import { Leesmachine } from './machine.ts'
import type { Velden } from './machine.ts'
import type { Weigering } from './weigering.ts'

/** A file that is a message of iJw 3.2. */
export interface GelezenBericht<S extends BerichtSoort = BerichtSoort> {
  readonly soort: S
  /** The message; null when its form is wrong, because then its fields cannot be relied on. */
  readonly bericht: BerichtPerSoort[S] | null
  /** What could be read, also when the form is wrong. */
  readonly gelezen: Readonly<Record<string, unknown>>
  readonly bevindingen: readonly Bevinding[]
  /** True when no rule is broken. Rules that could not be judged do not count; look at `beoordeeld`. */
  readonly geldig: boolean
}

/** A file that is not read at all, with the reason and what to do. */
export interface NietGelezen extends Weigering {
  readonly soort: null
  readonly bericht: null
  readonly bevindingen: readonly []
  readonly geldig: false
}

/** Outcome of reading: narrow on `soort`. */
export type Lezing = { [S in BerichtSoort]: GelezenBericht<S> }[BerichtSoort] | NietGelezen

export interface Leesopties {
  /** What the message is checked against; without it the rules that need it are reported as not judged. */
  readonly poorten?: Poorten
  /** Largest size in bytes; 25 MB when left out. */
  readonly maxBytes?: number
}

/** Makes the outcome of a refusal. */
export function nietGelezen(w: Weigering): NietGelezen {
  return { ...w, soort: null, bericht: null, bevindingen: [], geldig: false }
}

/**
 * Reads and checks one message. Never throws: a file that is no message is an outcome with a reason.
 *
 * @param inhoud the file: bytes (UTF-8, no byte order mark) or text
 * @example
 * const lezing = leesBericht(readFileSync('start.xml'))
 * if (lezing.soort === 'JW305' && lezing.bericht) console.log(lezing.bericht.Client.Bsn)
 * @bron iJw 3.2 IV032 (levels of control), OP179 (size), OP192 (file form)
 */
export function leesBericht(inhoud: Uint8Array | string, opties: Leesopties = {}): Lezing {
  const tekst = naarTekst(inhoud, opties.maxBytes ?? maxBytesStandaard)
  if (typeof tekst !== 'string') return nietGelezen(tekst)
  const machine = new Leesmachine()
  machine.schrijf(tekst)
  machine.sluit()
  return uitkomst(machine, opties.poorten)
}

/** Ends a reading: rules are only judged on a message whose form is right. */
export function uitkomst(machine: Leesmachine, poorten: Poorten | undefined): Lezing {
  if (machine.weigering || !machine.soort) return nietGelezen(machine.weigering ?? { reden: 'geen-xml', tekst: '', textEn: '' })
  const { soort, velden, bevindingen } = machine
  const vormGoed = bevindingen.length === 0
  const bericht = vormGoed ? alsBericht(velden) : null
  const alles = bericht ? controleer(bericht, poorten) : bevindingen
  return { soort, bericht, gelezen: velden, bevindingen: alles, geldig: isGeldig(alles) } as Lezing
}

/** The machine has checked every field against the definition that the types are derived from. */
export function alsBericht(velden: Velden): Bericht {
  return velden as unknown as Bericht
}
