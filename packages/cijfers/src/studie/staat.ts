import { CijferFout } from '../fout.ts'
import type { Hypothese } from './hypothesen.ts'
import type { Toets, Toetsuitslag, Trede } from './ladder.ts'
import type { Les } from './lessen.ts'
import type { Keuzebesluit, NietBeoordeeld, Stap, Studieparameters, Vlag } from './model.ts'
import type { Keuzevoorstel } from './selectie.ts'
import type { Slot } from './slot.ts'
import type { Verzameld } from './verzamelen.ts'
import { tekst, type Tekst } from '../tekst.ts'

/** One rung of one figure, with the test that was run. */
export interface Tredeverslag {
  readonly vlag: string
  readonly trede: Trede
  readonly toets: Toets
  readonly uitslag: Toetsuitslag
  readonly door: string
  readonly op: string
}

/** What somebody involved said of the partial report. @bron R3 4.2 step 14 */
export interface Tegenlezing {
  readonly gemeente: string
  readonly door: string
  readonly op: string
  readonly akkoord: boolean
  readonly opmerking: string
  /** What was done with it. */
  readonly gevolg: string
}

/** Fixed paragraphs of the report that people write. */
export type Paragraaf = 'indruk' | 'beleidsinformatie' | 'bevolking' | 'inkoop' | 'toegang' | 'toegangJB'

/** Their names in the log. */
export const PARAGRAAFNAMEN: Readonly<Record<Paragraaf, Tekst>> = {
  indruk: tekst('indruk', 'impression'),
  beleidsinformatie: tekst('beleidsinformatie', 'policy information'),
  bevolking: tekst('bevolking', 'population'),
  inkoop: tekst('inkoop', 'purchasing'),
  toegang: tekst('toegang tot jeugdhulp', 'access to youth help'),
  toegangJB: tekst('toegang tot jeugdbescherming', 'access to protection'),
}

export type Studiestaat = 'geselecteerd' | 'gekozen' | 'vastgesteld'

/** How far a study is, in words. */
export const STAATNAMEN: Readonly<Record<Studiestaat, Tekst>> = {
  geselecteerd: tekst('er is nog niet gekozen', 'nothing was chosen yet'),
  gekozen: tekst('gekozen', 'chosen'),
  vastgesteld: tekst('vastgesteld', 'final'),
}

/** A study: a plain value without functions. It can be written as JSON, paused, shared and read again. */
export interface Studie {
  readonly soort: 'draad-verschillenanalyse'
  readonly schema: 1
  readonly staat: Studiestaat
  readonly parameters: Studieparameters
  /** Fingerprint of parameters and data: the same fingerprint gives the same funnel. */
  readonly kenmerk: string
  readonly stappen: readonly Stap[]
  readonly vlaggen: readonly Vlag[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  readonly aantalBeoordeeld: number
  readonly voorstel: Keuzevoorstel
  readonly besluit: Keuzebesluit | null
  /** Letter of each chosen municipality; kept apart when the study is shared, see {@link zonderSleutel}. */
  readonly sleutel: Readonly<Record<string, string>> | null
  readonly teksten: Readonly<Record<string, Readonly<Partial<Record<Paragraaf, string>>>>>
  /** What was asked and read. */
  readonly verzameld: readonly Verzameld[]
  readonly treden: readonly Tredeverslag[]
  readonly hypothesen: readonly Hypothese[]
  readonly tegenlezingen: readonly Tegenlezing[]
  readonly lessen: readonly Les[]
  readonly slot: Slot
  readonly logboek: readonly { readonly op: string; readonly door: string; readonly wat: Tekst }[]
}

/** Refuses a step of a study. */
export const weiger = (veld: string, gevonden: unknown, toegestaan: Tekst, doe: Tekst): never => {
  throw new CijferFout('studie', veld, gevonden, toegestaan, doe)
}

/** Adds a line to the log; every step of a study is told with who did it. */
export const log = (s: Studie, door: string, op: string, wat: Tekst): Studie => {
  if (door.trim() === '')
    weiger(
      'door',
      '""',
      tekst('wie het doet', 'who does it'),
      tekst('Bij elke stap van een studie staat een naam of een rol.', 'Every step of a study is told with a name or a role.'),
    )
  return { ...s, logboek: [...s.logboek, { op, door, wat }] }
}
