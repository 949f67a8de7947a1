/**
 * The form in which a national message is defined here: values, groups and classes.
 *
 * A *veld* holds one value, a *groep* is a composite that many messages share, a *klasse* is a message class
 * (the level at which return codes are given), a *drager* only holds a list.
 */
import type { GetypeerdeNaam } from './typen.ts'
import type { RegelCode } from '../regels/catalogus.ts'

/** What every element has in common. `ns` says in which schema the element name lives. */
interface Basis {
  readonly naam: string
  readonly ns: 'bericht' | 'basis'
  readonly verplicht: boolean
  /** True when the element is part of the logical key of its class (rule TR101). */
  readonly sleutel: boolean
  /** Conditions, constraints and technical rules that are judged at this element. */
  readonly regels: readonly RegelCode[]
}

/** One value, for example a date or a code. */
export interface Veld extends Basis {
  readonly soort: 'veld'
  readonly type: GetypeerdeNaam
  /** The only value allowed here, in a field that identifies the message. */
  readonly vast: string | null
  /** True for a value that may occur more than once (only a return code does). */
  readonly lijst: boolean
}

/** A composite of the shared schema, for example a name or an address. */
export interface Groep extends Basis {
  readonly soort: 'groep'
  readonly groep: string
  readonly inhoud: readonly Element[]
}

/** A message class. `lijst` is true when it may occur more than once inside its holder. */
export interface Klasse extends Basis {
  readonly soort: 'klasse'
  readonly lijst: boolean
  /** A holder of a list is no class of its own: it carries no return codes. */
  readonly drager: boolean
  readonly inhoud: readonly Element[]
}

export type Element = Veld | Groep | Klasse

type Opties = { sleutel?: boolean; regels?: readonly RegelCode[]; vast?: string }

const basis = (naam: string, verplicht: boolean, o: Opties = {}) => ({
  naam,
  ns: 'bericht' as const,
  verplicht,
  sleutel: o.sleutel ?? false,
  regels: o.regels ?? [],
})

/** A required value. */
export function verplicht(naam: string, type: GetypeerdeNaam, o: Opties = {}): Veld {
  return { soort: 'veld', ...basis(naam, true, o), type, vast: o.vast ?? null, lijst: false }
}

/** A value that may be absent. */
export function optioneel(naam: string, type: GetypeerdeNaam, o: Opties = {}): Veld {
  return { soort: 'veld', ...basis(naam, false, o), type, vast: o.vast ?? null, lijst: false }
}

const naarBasis = (e: Element): Element =>
  e.soort === 'veld' ? { ...e, ns: 'basis' } : { ...e, ns: 'basis', inhoud: e.inhoud.map(naarBasis) }

/** The content of a shared composite under its own name. */
export interface GroepSoort {
  readonly groep: string
  readonly inhoud: readonly Element[]
}

/** Defines a shared composite: everything inside it lives in the shared schema. */
export function groepSoort(groep: string, inhoud: readonly Element[]): GroepSoort {
  return { groep, inhoud: inhoud.map(naarBasis) }
}

type GroepOpties = Opties & { binnen?: Readonly<Record<string, readonly RegelCode[]>> }

/**
 * Uses a shared composite in a class. `binnen` adds rules to the elements inside it,
 * because the same composite is judged differently from message to message.
 */
export function groep(naam: string, g: GroepSoort, verplichtHier: boolean, o: GroepOpties = {}): Groep {
  const binnen = o.binnen ?? {}
  const inhoud = g.inhoud.map((e) => ({ ...e, regels: [...e.regels, ...(binnen[e.naam] ?? [])] }))
  return { soort: 'groep', ...basis(naam, verplichtHier, o), groep: g.groep, inhoud }
}

/** A message class that occurs once (or not, when `verplichtHier` is false). */
export function klasse(naam: string, inhoud: readonly Element[], o: Opties & { verplicht?: boolean } = {}): Klasse {
  return { soort: 'klasse', ...basis(naam, o.verplicht ?? true, o), lijst: false, drager: false, inhoud }
}

/** A holder of one or more values of the same kind. */
export function waardenlijst(drager: string, van: Veld, verplichtHier: boolean): Klasse {
  const inhoud: Element[] = [{ ...van, lijst: true }]
  return { soort: 'klasse', ...basis(drager, verplichtHier), lijst: false, drager: true, inhoud }
}

/** A holder with one or more of the same class in it. */
export function lijst(drager: string, van: Klasse, o: { verplicht?: boolean } = {}): Klasse {
  const inhoud: Element[] = [{ ...van, lijst: true, verplicht: true }]
  return { soort: 'klasse', ...basis(drager, o.verplicht ?? true), lijst: false, drager: true, inhoud }
}

/** Who sends or receives: the municipality (CBS code) or the provider (AGB code). */
export type Partij = 'gemeente' | 'aanbieder'

/** The complete definition of one message: everything else in this package is derived from it. */
export interface BerichtDefinitie {
  readonly soort: string
  readonly code: string
  readonly van: Partij
  readonly naar: Partij
  readonly titel: string
  readonly titelEn: string
  /** The message that answers this one, or null when this message is itself an answer. */
  readonly antwoord: string | null
  /** The message that this one answers, or null. */
  readonly opBericht: string | null
  readonly inhoud: readonly Element[]
  /** Rules about the message as a whole. */
  readonly regels: readonly RegelCode[]
}
