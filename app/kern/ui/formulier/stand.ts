import { createContext, use, useEffect, useId } from 'react'
import type { VeldFout } from '../client.ts'
import { lees, onder } from './pad.ts'

/** What a field tells its form: where it is, what it is called, and what is wrong with a value before sending. */
export interface VeldMelding {
  pad: string
  label: string
  id: string
  /** Why this value cannot be sent, or `null`. */
  controle: (waarde: unknown) => string | null
  /** The value in words, for comparing two versions. */
  inWoorden?: (waarde: unknown) => string
}

export interface FormulierStand {
  waarden: unknown
  fouten: ReadonlyMap<string, VeldFout>
  zet(pad: string, waarde: unknown): void
  meldAan(veld: VeldMelding): () => void
}

export const FormulierContext = createContext<FormulierStand | null>(null)
/** Path of the subform we are in. */
export const PadContext = createContext('')

export interface Veld {
  id: string
  pad: string
  waarde: unknown
  fout: string | null
  zet(waarde: unknown): void
}

/** Connects a field to the form around it. For making a field of your own. */
export function useVeld(naam: string, melding: Omit<VeldMelding, 'pad' | 'id'>): Veld {
  const stand = use(FormulierContext)
  if (!stand) throw new Error(`field ${naam} needs a Formulier around it`)
  const pad = onder(use(PadContext), naam)
  const id = useId()
  const { meldAan } = stand
  const { label, controle, inWoorden } = melding
  useEffect(() => meldAan({ pad, id, label, controle, ...(inWoorden ? { inWoorden } : {}) }))
  return { id, pad, waarde: lees(stand.waarden, pad), fout: stand.fouten.get(pad)?.tekst ?? null, zet: (waarde) => stand.zet(pad, waarde) }
}

/** The values of the form around it, for fields that depend on other fields. */
export function useWaarden<W>(): W {
  const stand = use(FormulierContext)
  if (!stand) throw new Error('useWaarden needs a Formulier around it')
  return stand.waarden as W
}
