import type { Tekst } from '../texts/tekst.ts'
import { tekst } from '../texts/tekst.ts'

/** What is wrong with one field: where, what was found, what is allowed. */
export interface VeldFout {
  /** Dotted path into the input, e.g. `doelen.0.maat`. */
  readonly pad: string
  readonly tekst: Tekst
  readonly gevonden?: string
  readonly toegestaan?: string
}

/** Every way in which a command or query can end other than well; a closed union. */
export type Uitkomst =
  | { readonly code: 'nietIngelogd'; readonly tekst: Tekst }
  | { readonly code: 'geweigerd'; readonly tekst: Tekst; readonly details?: unknown }
  | { readonly code: 'ongeldig'; readonly tekst: Tekst; readonly velden: readonly VeldFout[] }
  | { readonly code: 'nietGevonden'; readonly tekst: Tekst }
  | { readonly code: 'conflict'; readonly tekst: Tekst; readonly anders?: unknown }
  | { readonly code: 'teVeel'; readonly tekst: Tekst; readonly naSeconden: number }
  | { readonly code: 'teGroot'; readonly tekst: Tekst }

/** Carries an {@link Uitkomst} out of a handler and rolls its transaction back. */
export class Afwijzing extends Error {
  readonly uitkomst: Uitkomst
  constructor(uitkomst: Uitkomst) {
    super(uitkomst.tekst.en)
    this.name = 'Afwijzing'
    this.uitkomst = uitkomst
  }
}

export function geweigerd(nl: string, en: string, details?: unknown): Afwijzing {
  return new Afwijzing({ code: 'geweigerd', tekst: tekst(nl, en), ...(details === undefined ? {} : { details }) })
}

export function ongeldig(...velden: VeldFout[]): Afwijzing {
  const t = tekst('Niet alles is goed ingevuld. Kijk bij de velden hieronder.', 'Some answers need another look; see the fields below.')
  return new Afwijzing({ code: 'ongeldig', tekst: t, velden })
}

/** One field that is wrong: `throw ongeldig(veld('motivering', 'Schrijf waarom.', 'Say why.'))`. */
export function veld(pad: string, nl: string, en: string, meer: { gevonden?: string; toegestaan?: string } = {}): VeldFout {
  return { pad, tekst: tekst(nl, en), ...meer }
}

export function nietGevonden(nl = 'Dit is er niet (meer).', en = 'This does not exist (any more).'): Afwijzing {
  return new Afwijzing({ code: 'nietGevonden', tekst: tekst(nl, en) })
}

/** Someone else changed it first; `anders` is what stands there now. */
export function conflict(nl: string, en: string, anders?: unknown): Afwijzing {
  return new Afwijzing({ code: 'conflict', tekst: tekst(nl, en), ...(anders === undefined ? {} : { anders }) })
}

export function nietIngelogd(): Afwijzing {
  return new Afwijzing({ code: 'nietIngelogd', tekst: tekst('Log eerst in.', 'Please log in first.') })
}

export function teVeel(naSeconden: number): Afwijzing {
  const t = tekst('U doet dit te vaak achter elkaar. Wacht even.', 'Too many requests in a short time. Please wait a moment.')
  return new Afwijzing({ code: 'teVeel', tekst: t, naSeconden })
}
