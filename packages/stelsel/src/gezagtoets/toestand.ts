import type { Datum } from '../kalender/datum.ts'
import type { DeelDatum } from '../gezag/types.ts'
import { leesScenarioDatum } from './datums.ts'
import { nieuwPersoon, type PersoonInBouw } from './wereld.ts'

/** One custody relation a scenario expects. */
export interface VerwachtGezag {
  type: string
  minderjarige: string | null
  ouders: string[]
  derden: string[]
  geenDerden: boolean
  /** A third who is not named must be among the holders. */
  onbekendeDerde: boolean
  /** Null: the case says nothing about it. */
  inOnderzoek: boolean | null
  toelichting: string | null
}

/** A scenario while it runs: the records so far, what is asked and what is expected. */
export interface Toestand {
  readonly op: Datum
  readonly personen: Map<string, PersoonInBouw>
  readonly perNaam: Map<string, PersoonInBouw>
  /** The person the next step without a name is about. */
  laatste: PersoonInBouw | null
  gevraagd: string[]
  verwacht: VerwachtGezag[]
  verwachtGeen: boolean
  /** What could not be read or is left out on purpose; any entry makes the scenario skipped. */
  readonly overgeslagen: string[]
}

/** The state before the first step. */
export function nieuweToestand(op: Datum): Toestand {
  return { op, personen: new Map(), perNaam: new Map(), laatste: null, gevraagd: [], verwacht: [], verwachtGeen: false, overgeslagen: [] }
}

/** Adds a record and makes it the one steps are about. */
export function voegToe(t: Toestand, naam: string, id: string): PersoonInBouw {
  const p = nieuwPersoon(naam, id)
  t.personen.set(id, p)
  t.perNaam.set(naam, p)
  t.laatste = p
  return p
}

/** The record of a name; without a name the one the previous step was about. */
export function persoon(t: Toestand, naam?: string): PersoonInBouw | null {
  const found = naam === undefined || naam === '' ? t.laatste : (t.perNaam.get(naam) ?? t.personen.get(naam) ?? null)
  if (found === null) t.overgeslagen.push(`no record of "${naam ?? ''}"`)
  return found
}

/** A date of a scenario; what cannot be read is noted and counts as unknown. */
export function datum(t: Toestand, tekst: string | undefined): DeelDatum | null {
  if (tekst === undefined) return null
  const found = leesScenarioDatum(tekst, t.op)
  if (found === undefined) t.overgeslagen.push(`unreadable date "${tekst}"`)
  return found ?? null
}
